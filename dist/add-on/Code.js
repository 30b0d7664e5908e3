var Leadbook = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: !0 });
  }, __copyProps = (to, from, except, desc) => {
    if (from && typeof from == "object" || typeof from == "function")
      for (let key of __getOwnPropNames(from))
        !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

  // src/main.ts
  var main_exports = {};
  __export(main_exports, {
    applySettings: () => applySettings,
    backUpNow: () => backUpNow,
    call: () => call,
    checkWorkbook: () => checkWorkbook,
    compactHistory: () => compactHistory,
    erasePerson: () => erasePerson,
    exportPerson: () => exportPerson,
    handleEdit: () => handleEdit,
    hourly: () => hourly,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    refreshAnalysis: () => refreshAnalysis,
    restoreBackup: () => restoreBackup,
    selfTest: () => selfTest,
    sendRemindersNow: () => sendRemindersNow,
    setUp: () => setUp,
    showHelp: () => showHelp,
    showNewLead: () => showNewLead,
    showRecord: () => showRecord,
    showSidebar: () => showSidebar,
    showToday: () => showToday,
    switchLanguage: () => switchLanguage,
    takeOver: () => takeOver,
    undoLastAction: () => undoLastAction
  });

  // src/core/i18n/language.ts
  var languages = ["zh-CN", "zh-TW", "en"];
  function languageOf(locale) {
    let tag = locale.toLowerCase().replace(/_/g, "-");
    return /^zh-(tw|hk|mo|hant)/.test(tag) ? "zh-TW" : tag.startsWith("zh") ? "zh-CN" : "en";
  }
  function fill(text4, values) {
    return text4.replace(/\{(\w+)\}/g, (place5, name) => {
      let value2 = values[name];
      return value2 === void 0 ? place5 : String(value2);
    });
  }

  // src/core/i18n/message-words.ts
  var word = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), messages = {
    notSetUp: word(
      "这个表格还没有设置。请用菜单“线索簿 → 设置工作簿”。",
      "這個試算表還沒有設定。請用選單「線索簿 → 設定活頁簿」。",
      "This spreadsheet has not been set up yet. Use the menu Leadbook → Set up."
    ),
    thisStep: word("这一步", "這一步", "This step"),
    denied: word("你没有权限执行此操作：{reason}", "你沒有權限執行此操作：{reason}", "You may not do this: {reason}"),
    unknownPerson: word(
      "成员名单里没有你的账号；请经理在“设置”的成员里添加你的邮箱。",
      "成員名單裡沒有你的帳號；請主管在「設定」的成員裡加入你的電子郵件。",
      "Your account is not on the members’ list; ask a manager to add your e-mail in Settings."
    ),
    noAccount: word(
      "Google 没有说明你是谁，因此什么都没有改动。请登录你的 Google 账号，重新打开文件后再试。",
      "Google 沒有說明你是誰，因此什麼都沒有更動。請登入你的 Google 帳號，重新開啟檔案後再試。",
      "Google did not say who you are, so nothing was changed. Please sign in to your Google account, open the file again and try once more."
    ),
    wrongAccount: word(
      "这个侧边栏是为另一个账号打开的，什么都没有写入。请关闭侧边栏，用你要使用的账号重新打开。",
      "這個側邊欄是為另一個帳號開啟的，什麼都沒有寫入。請關閉側邊欄，用你要使用的帳號重新開啟。",
      "This sidebar was opened for another account; nothing was written. Please close it and open it again with the account you mean to use."
    ),
    managersOnly: word("此功能仅限经理使用。", "此功能僅限主管使用。", "Only managers may use this."),
    notYourLead: word(
      "找不到这条线索，或它不归你负责。",
      "找不到這筆線索，或它不歸你負責。",
      "There is no such lead, or it is not yours."
    ),
    figuresMoved: word(
      "线索已有变动，分析表上的数字不是最新的。没有改动任何内容；请刷新转化分析，再选一次这个数字。",
      "線索已有變動，分析表上的數字不是最新的。沒有改動任何內容；請重新整理轉化分析，再選一次這個數字。",
      "The leads have changed since the analysis was computed. Nothing was written; refresh the analysis and select the figure again."
    ),
    viewersRead: word("你的角色只能查看。", "你的角色只能檢視。", "Your role can only read."),
    badRequest: word(
      "收到的内容不完整，什么都没有写入。请重新打开侧边栏再试。",
      "收到的內容不完整，什麼都沒有寫入。請重新開啟側邊欄再試。",
      "The request was incomplete; nothing was written. Please open the sidebar again."
    ),
    required: word("请填写“{field}”。", "請填寫「{field}」。", "Please fill in “{field}”."),
    setUpTitle: word("设置工作簿", "設定活頁簿", "Set up"),
    setUpNew: word(
      "将在此表格中建立：{tabs}。已有的内容不会改动。继续吗？",
      "將在此試算表中建立：{tabs}。既有內容不會更動。要繼續嗎？",
      "These tabs will be built in this spreadsheet: {tabs}. What is already there stays as it is. Go on?"
    ),
    setUpAdopt: word(
      `将接管“{tab}”作为{role}（{rows} 行）：
{mapping}
保持原样的列：{unknown}
新增的列：{added}`,
      `將接管「{tab}」作為{role}（{rows} 列）：
{mapping}
保持原樣的欄：{unknown}
新增的欄：{added}`,
      `“{tab}” will be taken over as {role} ({rows} rows):
{mapping}
Columns left alone: {unknown}
Columns added: {added}`
    ),
    contactColumn: word(
      "{header} → 按内容读作电话、邮箱或微信，原文不动",
      "{header} → 按內容讀作電話、電子郵件或微信，原文不動",
      "{header} → read by content as phone, e-mail or WeChat; its text stays"
    ),
    historyAdopt: word(
      "“{tab}”中的 {rows} 行变更将抄入变更记录，原表不动",
      "「{tab}」中的 {rows} 列變更將抄入變更記錄，原表不動",
      "The {rows} changes in “{tab}” will be copied into History; the tab itself stays"
    ),
    historyAdopted: word(
      "从“{tab}”抄入 {count} 条变更（{unread} 行无法识别）",
      "自「{tab}」抄入 {count} 筆變更（{unread} 列無法辨識）",
      "{count} changes copied from “{tab}” ({unread} rows could not be read)"
    ),
    setUpAsk: word(
      "在你点“是”之前不会改动任何内容。继续吗？",
      "在你按「是」之前不會更動任何內容。要繼續嗎？",
      "Nothing is touched until you say yes. Go on?"
    ),
    setUpAgain: word(
      "这是一个线索簿工作簿，但此文件里没有它的内部记录（例如刚复制的副本）。将沿用现有各表和“设置”表里的内容重新启用。继续吗？",
      "這是一個線索簿活頁簿，但此檔案裡沒有它的內部記錄（例如剛複製的副本）。將沿用現有各分頁與「設定」分頁的內容重新啟用。要繼續嗎？",
      "This is a Leadbook workbook without its internal records (a fresh copy, for example). It will be put to work again with its tabs and the contents of its Settings tab. Go on?"
    ),
    setUpCutShort: word(
      "设置工作簿还没有做完。请再用一次菜单“线索簿 → 设置工作簿”，会接着做完，不会丢东西。",
      "設定活頁簿還沒有做完。請再用一次選單「線索簿 → 設定活頁簿」，會接著做完，不會遺失東西。",
      "The set-up has not come to its end. Use the menu Leadbook → Set up once more: it goes on, and nothing is lost."
    ),
    changedMeanwhile: word(
      "预览之后表格被改动了，什么都没有写入。请再运行一次。",
      "預覽之後試算表被更動了，什麼都沒有寫入。請再執行一次。",
      "The sheet was changed after the preview; nothing was written. Please run it again."
    ),
    triggersRefused: word(
      "自动任务没有装好，每日提醒和自动校验暂不运行。每人最多 20 个触发器：请在“扩展程序 → Apps 脚本 → 触发器”删除不用的，再运行一次“设置工作簿”。",
      "自動任務沒有裝好，每日提醒與自動校驗暫不運作。每人最多 20 個觸發條件：請在「擴充功能 → Apps Script → 觸發條件」刪除不用的，再執行一次「設定活頁簿」。",
      "Automation could not be installed, so reminders and automatic checks do not run yet. A person may have 20 triggers: delete unused ones under Extensions → Apps Script → Triggers, then run Set up again."
    ),
    typedColumns: word(
      "“{tab}”的列 {columns} 是表格的类型列，无法设置下拉和格式：请把列类型设为“无”，或用“转换为普通范围”",
      "「{tab}」的欄 {columns} 是表格的類型欄，無法設定下拉選單與格式：請把欄類型設為「無」，或用「轉換為未格式化資料」",
      "{columns} in “{tab}” are typed columns of a table, which take no dropdown or format: set the column type to None, or use Convert to range"
    ),
    learned: word(
      `新词将加入列表：{values}
`,
      `新詞將加入清單：{values}
`,
      `New words that join the lists: {values}
`
    ),
    setUpDone: word("完成。{changes}", "完成。{changes}", "Done. {changes}"),
    nothingToRepair: word(
      "一切就绪，没有需要修复的。",
      "一切就緒，沒有需要修復的。",
      "Everything is in place; nothing had to be repaired."
    ),
    repaired: word("已建立或修复：{list}", "已建立或修復：{list}", "Built or repaired: {list}"),
    automationElsewhere: word(
      "自动任务由 {owner} 运行，未重复安装。如需接管，请用“接管自动任务”。",
      "自動任務由 {owner} 執行，未重複安裝。如需接管，請用「接管自動任務」。",
      "Automation is run by {owner}; nothing was installed twice. To move it, use Take over automation."
    ),
    takenOver: word(
      "自动任务现在由 {owner} 运行。",
      "自動任務現在由 {owner} 執行。",
      "Automation is now run by {owner}."
    ),
    applyTitle: word("应用设置", "套用設定", "Apply settings"),
    applyPreview: word(
      `将更改：
{changes}
继续吗？`,
      `將變更：
{changes}
要繼續嗎？`,
      `This will change:
{changes}
Go on?`
    ),
    applyNothing: word("设置没有变化。", "設定沒有變化。", "No setting has changed."),
    applyDone: word("设置已生效。", "設定已生效。", "The settings are in force."),
    applyRefused: word(
      "有 {count} 处设置不能用，已放回原值并加了批注；其余未应用。",
      "有 {count} 處設定不能用，已放回原值並加了附註；其餘未套用。",
      "{count} settings could not be used; they were put back with a note. Nothing else was applied yet."
    ),
    retiredInUse: word(
      "{value}（{count} 行在用，旧行保留）",
      "{value}（{count} 列在用，舊列保留）",
      "{value} ({count} rows keep it)"
    ),
    sweepDone: word(
      "检查了 {rows} 行：更正 {corrected}，未接受 {refused}，重复 {duplicates}。",
      "檢查了 {rows} 列：更正 {corrected}，未接受 {refused}，重複 {duplicates}。",
      "{rows} rows checked: {corrected} put right, {refused} refused, {duplicates} duplicates."
    ),
    remindersSent: word(
      "已发送 {sent} 封提醒；排队 {queued}，未确认 {unconfirmed}，失败 {failed}。",
      "已寄送 {sent} 封提醒；排隊 {queued}，未確認 {unconfirmed}，失敗 {failed}。",
      "{sent} reminders sent; {queued} queued, {unconfirmed} unconfirmed, {failed} failed."
    ),
    remindersAtWork: word(
      "提醒邮件正在发送（或上一次发送中断了）。十分钟后仍未收到的，请再按一次；任何人都不会收到两封。",
      "提醒郵件正在寄送（或上一次寄送中斷了）。十分鐘後仍未收到的，請再按一次；任何人都不會收到兩封。",
      "Reminders are being sent right now, or a run was cut off a moment ago. If some are missing in ten minutes, use it again; nobody gets two."
    ),
    remindersNone: word("今天没有要发送的提醒。", "今天沒有要寄送的提醒。", "No reminders to send today."),
    analysisDone: word("转化分析已刷新。", "轉化分析已重新整理。", "The analysis has been refreshed."),
    languageTitle: word("语言", "語言", "Language"),
    languagePrompt: word(
      "请输入 1、2 或 3：1 简体中文，2 繁體中文，3 English",
      "請輸入 1、2 或 3：1 简体中文，2 繁體中文，3 English",
      "Type 1, 2 or 3: 1 简体中文, 2 繁體中文, 3 English"
    ),
    languageDone: word("语言已切换。", "語言已切換。", "The language has been switched."),
    twin: word(
      "可能重复：{same}与 {id}（{customer}，{owner}，{stage}）相同。两条都会保留，请核对。",
      "可能重複：{same}與 {id}（{customer}，{owner}，{stage}）相同。兩筆都會保留，請核對。",
      "Possible duplicate: same {same} as {id} ({customer}, {owner}, {stage}). Both stay; please check."
    ),
    helpTitle: word("线索簿帮助", "線索簿說明", "Leadbook help"),
    sidebarTitle: word("线索簿", "線索簿", "Leadbook"),
    silent: word(
      "自动任务已超过 26 小时没有成功运行，提醒邮件可能没有发出。请经理用“立即发送提醒”或“接管自动任务”；如果 Google 要求重新授权，请同意。",
      "自動任務已超過 26 小時沒有成功執行，提醒郵件可能沒有寄出。請主管用「立即寄送提醒」或「接管自動任務」；如果 Google 要求重新授權，請同意。",
      "The automation has had no successful run for more than 26 hours; reminders may not have gone out. A manager should use Send reminders now or Take over automation; if Google asks for permission again, grant it."
    ),
    selfTestTitle: word("自检", "自我檢測", "Self-test"),
    more: word("……另有 {count} 处", "……另有 {count} 處", "… and {count} more"),
    nobody: word("无人", "無人", "nobody"),
    selfTestOk: word("{count} 项与预期一致。", "{count} 項與預期一致。", "{count} facts are as expected."),
    foundInstead: word(
      "预期“{expected}”，实际“{found}”",
      "預期「{expected}」，實際「{found}」",
      "expected “{expected}”, found “{found}”"
    ),
    selfTestDiffers: word(`{count} 项不同：
{list}`, `{count} 項不同：
{list}`, `{count} facts differ:
{list}`)
  };

  // src/core/date.ts
  var days = /* @__PURE__ */ new Map(), MOST_KNOWN = 5e4;
  function dayNumber(day2) {
    if (day2.charAt(4) !== "-" || day2.charAt(7) !== "-") return Number.NaN;
    let month = digits(day2, 5, 7), year = digits(day2, 0, 4) - (month <= 2 ? 1 : 0), era = Math.floor(year / 400), yearOfEra = year - era * 400, dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(day2, 8, 10) - 1, dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
  }
  function digits(text4, from, to) {
    let value2 = 0;
    for (let at = from; at < to; at += 1) {
      let digit = text4.charCodeAt(at) - 48;
      value2 = digit >= 0 && digit <= 9 ? value2 * 10 + digit : Number.NaN;
    }
    return value2;
  }
  function dayOf(number2) {
    let key = Math.floor(number2), found2 = days.get(key);
    if (found2 !== void 0) return found2;
    days.size >= MOST_KNOWN && days.clear();
    let day2 = computeDay(key);
    return days.set(key, day2), day2;
  }
  function computeDay(number2) {
    let shifted = number2 + 719468, era = Math.floor(shifted / 146097), dayOfEra = shifted - era * 146097, yearOfEra = Math.floor(
      (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
    ), dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)), shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153), month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9, date2 = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1, year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(date2, 2)}`;
  }
  function pad(value2, width) {
    return String(value2).padStart(width, "0");
  }
  function makeDay(year, month, date2) {
    let day2 = `${pad(year, 4)}-${pad(month, 2)}-${pad(date2, 2)}`;
    return dayOf(dayNumber(day2)) === day2 ? day2 : void 0;
  }
  function addDays(day2, count3) {
    return dayOf(dayNumber(day2) + count3);
  }
  function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
  }
  function dayPart(stamp) {
    return stamp.slice(0, 10);
  }
  function weekday(day2) {
    return ((dayNumber(day2) + 3) % 7 + 7) % 7 + 1;
  }
  function isBareDay(stamp) {
    return stamp.length === 10;
  }
  function minuteNumber(stamp) {
    let hours = stamp.length === 10 ? 0 : Number(stamp.slice(11, 13)) * 60 + Number(stamp.slice(14, 16));
    return dayNumber(stamp) * 1440 + hours;
  }
  function stampOf(number2) {
    let day2 = Math.floor(number2 / 1440), minute = Math.round(number2 - day2 * 1440);
    return `${dayOf(day2)}T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
  }
  function serialOf(stamp) {
    return minuteNumber(stamp) / 1440 + 25569;
  }
  function stampOfSerial(serial) {
    let minutes = Math.round((serial - 25569) * 1440);
    return minutes % 1440 === 0 ? dayOf(minutes / 1440) : stampOf(minutes);
  }

  // src/core/schema/row.ts
  function isMoment(cell3) {
    return typeof cell3 == "object";
  }
  function sameCell(one, other) {
    return isMoment(one) && isMoment(other) ? Math.abs(one.serial - other.serial) < 1 / 2880 : one === other;
  }
  function storedOf(record2, column) {
    var _a;
    return (_a = record2 == null ? void 0 : record2[column]) != null ? _a : "";
  }
  function cellOf({ cells }, column) {
    var _a;
    return (_a = cells[column]) != null ? _a : "";
  }

  // src/core/schema/analysis-blocks.ts
  var blockKeys = [
    "source",
    "kpi",
    "suggestions",
    "time",
    "forecast",
    "score",
    "funnel",
    "effort",
    "trend",
    "changes",
    "cohorts",
    "grade",
    "owner",
    "league",
    "loss",
    "response",
    "industry",
    "region",
    "companySize",
    "product",
    "own",
    "associations",
    "value",
    "satisfaction",
    "lifeCycle",
    "mood",
    "quality"
  ];
  function blockSetting(key) {
    return `block.${key}`;
  }
  var blockSettings = blockKeys.map(
    (key) => ({ key: blockSetting(key), group: "analysis", type: "yesNo", default: "yes" })
  );

  // src/core/schema/lists.ts
  var value = (key, [cn, tw, en], more = {}) => ({
    key,
    label: { "zh-CN": cn, "zh-TW": tw, en },
    ...more
  }), gradeRules = {
    high: { firstResponseHours: 48, cadenceDays: 7, touchDays: 0, capIn30Days: 0, roles: ["senior"] },
    medium: { firstResponseHours: 72, cadenceDays: 7, touchDays: 30, capIn30Days: 0, roles: [] },
    low: { firstResponseHours: 72, cadenceDays: 30, touchDays: 30, capIn30Days: 2, roles: ["assistant"] }
  }, touchMethods = ["email", "onlineMeeting", "demonstration", "industryEvent"], listDefaults = {
    source: [
      value("tradeFair", ["展会", "展會", "Trade fair"], { aliases: ["行业展会", "行業展會", "Exhibition"] }),
      value("webForm", ["官网表单", "官網表單", "Web form"], { aliases: ["官网", "官網", "Website"] }),
      value("inboundCall", ["主动咨询", "主動諮詢", "Inbound call"], { aliases: ["来电", "來電", "主动来电"] }),
      value("partner", ["合作伙伴推荐", "合作夥伴推薦", "Partner"]),
      value("socialMedia", ["社交媒体", "社交媒體", "Social media"]),
      value("referral", ["客户转介绍", "客戶轉介紹", "Referral"], { aliases: ["转介绍", "轉介紹", "老客户介绍"] }),
      value("coldCall", ["陌拜", "陌生拜訪", "Cold call"], { aliases: ["陌生拜访", "陌拜"] }),
      value("platformSearch", ["平台筛选", "平台篩選", "Platform search"]),
      value("thirdParty", ["第三方推荐", "第三方推薦", "Third party"]),
      value("other", ["其他", "其他", "Other"])
    ],
    grade: [
      value("high", ["高意向", "高意向", "High"], { code: "A", aliases: ["高", "A级", "A級"] }),
      value("medium", ["中意向", "中意向", "Medium"], { code: "B", aliases: ["中", "B级", "B級"] }),
      value("low", ["低意向", "低意向", "Low"], { code: "C", aliases: ["低", "C级", "C級"] })
    ],
    method: [
      value("phone", ["电话", "電話", "Phone"], { aliases: ["致电", "致電", "Call"] }),
      value("email", ["邮件", "郵件", "E-mail"], { aliases: ["Email", "电子邮件", "電子郵件"] }),
      value("visit", ["拜访", "拜訪", "Visit"], { aliases: ["上门拜访", "上門拜訪"] }),
      value("meeting", ["面谈", "面談", "Meeting"]),
      value("onlineMeeting", ["线上会议", "線上會議", "Online meeting"], { aliases: ["视频会议", "視訊會議"] }),
      value("demonstration", ["产品演示", "產品演示", "Demonstration"], { aliases: ["演示", "Demo"] }),
      value("industryEvent", ["行业活动", "行業活動", "Industry event"]),
      value("wechat", ["微信", "微信", "WeChat"])
    ],
    status: [
      value("planned", ["计划中", "計劃中", "Planned"], { aliases: ["待办", "待辦", "To do"] }),
      value("inProgress", ["进行中", "進行中", "In progress"], { aliases: ["跟进中", "跟進中"] }),
      value("done", ["已完成", "已完成", "Done"], { aliases: ["完成", "Completed"] }),
      value("postponed", ["已延期", "已延期", "Postponed"], { aliases: ["延期"] })
    ],
    industry: [
      value("manufacturing", ["制造业", "製造業", "Manufacturing"], { code: "ZZ" }),
      value("manufacturing-auto", ["制造业-汽车零部件", "製造業-汽車零組件", "Manufacturing-Auto parts"], { code: "ZZ" }),
      value("it", ["信息技术", "資訊科技", "Information technology"], { code: "IT", aliases: ["科技", "IT"] }),
      value("medical", ["医疗", "醫療", "Medical"], { code: "YL", aliases: ["医疗健康", "醫療健康"] }),
      value("trade", ["商贸", "商貿", "Trading"], { code: "SM", aliases: ["贸易", "貿易"] }),
      value("education", ["教育", "教育", "Education"], { code: "JY" }),
      value("finance", ["金融", "金融", "Finance"], { code: "JR" }),
      value("retail", ["零售", "零售", "Retail"], { code: "LX" }),
      value("services", ["服务业", "服務業", "Services"], { code: "FW" }),
      value("otherIndustry", ["其他行业", "其他行業", "Other industry"], { code: "QT" })
    ],
    region: [
      value("north", ["华北", "華北", "North"], { code: "HB" }),
      value("east", ["华东", "華東", "East"], { code: "HD" }),
      value("south", ["华南", "華南", "South"], { code: "HN" }),
      value("central", ["华中", "華中", "Central"], { code: "HZ" }),
      value("west", ["西部", "西部", "West"], { code: "XB" }),
      value("abroad", ["海外", "海外", "Abroad"], { code: "HW" })
    ],
    product: [
      value("standard", ["标准产品", "標準產品", "Standard product"]),
      value("custom", ["定制方案", "客製方案", "Custom solution"]),
      value("service", ["服务", "服務", "Service"])
    ],
    companySize: [
      value("large", ["大型企业", "大型企業", "Large"], { code: "DX", aliases: ["大型"] }),
      value("medium", ["中型企业", "中型企業", "Medium"], { code: "ZY", aliases: ["中型"] }),
      value("small", ["小型企业", "小型企業", "Small"], { code: "XX", aliases: ["小型"] }),
      value("soleTrader", ["个体商户", "個體商戶", "Sole trader"], { code: "GT", aliases: ["个体"] })
    ],
    urgency: [
      value("high", ["高", "高", "High"], { aliases: ["紧急", "緊急", "Urgent"] }),
      value("medium", ["中", "中", "Medium"]),
      value("low", ["低", "低", "Low"])
    ],
    consent: [
      value("yes", ["是", "是", "Yes"], { aliases: ["同意", "允许", "允許", "TRUE"] }),
      value("no", ["否", "否", "No"], { aliases: ["拒绝", "拒絕", "不同意", "FALSE"] }),
      value("unasked", ["未询问", "未詢問", "Not asked"])
    ],
    buyingFocus: [
      value("price", ["价格", "價格", "Price"]),
      value("quality", ["质量", "品質", "Quality"], { aliases: ["品质", "質量"] }),
      value("service", ["服务", "服務", "Service"])
    ],
    valueTier: [
      value("high", ["高价值客户", "高價值客戶", "High value"]),
      value("normal", ["普通客户", "普通客戶", "Normal"]),
      value("potential", ["潜力客户", "潛力客戶", "Potential"])
    ],
    winFactor: [
      value("win.interaction", ["现场互动强", "現場互動強", "Strong contact on site"]),
      value("win.clearNeed", ["需求明确", "需求明確", "Clear need"]),
      value("win.ownNeed", ["客户自主需求明确", "客戶自主需求明確", "Customer came with a clear need"]),
      value("win.fit", ["方案匹配", "方案匹配", "Solution fits"]),
      value("win.price", ["价格优势", "價格優勢", "Better price"]),
      value("win.service", ["服务与质保", "服務與保固", "Service and warranty"], { aliases: ["服務與質保"] }),
      value("win.trust", ["转介绍信任", "轉介紹信任", "Trust by referral"]),
      value("win.other", ["其他", "其他", "Other"])
    ],
    lossFactor: [
      value("loss.budget", ["预算不足", "預算不足", "Budget too small"]),
      value("loss.slow", ["跟进响应慢", "跟進回應慢", "Slow response"], { aliases: ["响应慢", "跟進響應慢"] }),
      value("loss.price", ["价格异议", "價格異議", "Price objection"], { aliases: ["价格高", "價格高"] }),
      value("loss.competitor", ["选择竞品", "選擇競品", "Chose a competitor"], { aliases: ["竞品", "競品"] }),
      value("loss.fit", ["需求不符", "需求不符", "Need does not fit"]),
      value("loss.postponed", ["决策推迟", "決策延後", "Decision postponed"], { aliases: ["決策推遲"] }),
      value("loss.unreachable", ["联系不上", "聯絡不上", "Cannot be reached"]),
      value("loss.other", ["其他", "其他", "Other"])
    ],
    invalidReason: [
      value("invalid.contact", ["联系方式错误", "聯絡方式錯誤", "Wrong contact details"]),
      value("invalid.fit", ["需求不符", "需求不符", "Need does not fit"]),
      value("invalid.target", ["非目标客户", "非目標客戶", "Not a target customer"]),
      value("invalid.duplicate", ["重复", "重複", "Duplicate"]),
      value("invalid.other", ["其他", "其他", "Other"])
    ]
  }, stageAliases = {
    won: ["成交", "赢单", "贏單", "已签单", "成单"],
    lost: ["流失", "丢单", "丟單", "输单", "輸單"],
    invalid: ["无效", "無效"],
    nurture: ["培育", "长期跟进", "長期跟進"],
    quote: ["已报价", "已報價", "Quote"],
    negotiation: ["谈判中", "談判中", "商务谈判"],
    firstContact: ["初步接触", "初步接觸", "首次接触"]
  };

  // src/core/schema/stages.ts
  var label = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), stages = [
    {
      key: "identified",
      label: label("潜在客户", "潛在客戶", "Identified"),
      class: "open",
      win: 0.05,
      staleDays: 7,
      code: "QZ",
      needs: ["customerName", "source"]
    },
    {
      key: "firstContact",
      label: label("初次接触", "初次接觸", "First contact"),
      class: "open",
      win: 0.1,
      staleDays: 5,
      code: "CJC",
      needs: ["owner"]
    },
    {
      key: "needs",
      label: label("需求确认", "需求確認", "Needs confirmed"),
      class: "open",
      win: 0.2,
      staleDays: 14,
      code: "YX",
      needs: ["need", "urgency", "decisionCycle"]
    },
    {
      key: "solution",
      label: label("方案讨论", "方案討論", "Solution"),
      class: "open",
      win: 0.4,
      staleDays: 14,
      code: "FA",
      needs: ["budget"]
    },
    {
      key: "quote",
      label: label("报价", "報價", "Quotation"),
      class: "open",
      win: 0.55,
      staleDays: 14,
      code: "BJ",
      needs: ["amount"]
    },
    {
      key: "negotiation",
      label: label("谈判阶段", "談判階段", "Negotiation"),
      class: "open",
      win: 0.7,
      staleDays: 14,
      code: "TP",
      needs: ["expectedCloseOn"]
    },
    {
      key: "signing",
      label: label("签约阶段", "簽約階段", "Signing"),
      class: "open",
      win: 0.9,
      staleDays: 7,
      code: "QY",
      needs: ["amount"]
    },
    {
      key: "won",
      label: label("已成交", "已成交", "Won"),
      class: "won",
      win: 1,
      code: "CJ",
      needs: ["amount", "closedOn", "closeReason"]
    },
    { key: "lost", label: label("已流失", "已流失", "Lost"), class: "lost", win: 0, code: "LS", needs: ["closeReason"] },
    {
      key: "invalid",
      label: label("无效线索", "無效線索", "Invalid"),
      class: "invalid",
      win: 0,
      code: "WX",
      needs: ["closeReason"]
    },
    {
      key: "nurture",
      label: label("培育中", "培育中", "Nurturing"),
      class: "paused",
      win: 0.03,
      staleDays: 35,
      code: "PY",
      needs: ["closeReason", "nextContactOn"]
    },
    {
      key: "churned",
      label: label("停止合作", "停止合作", "Churned"),
      class: "lost",
      afterWon: !0,
      win: 0,
      code: "TZ",
      needs: ["closeReason", "closedOn"]
    }
  ], closingStages = ["won", "lost", "invalid", "nurture"], show = (stage, own2) => own2 ? { stage, label: own2 } : { stage }, presets = [
    {
      key: "progress",
      label: label("客户进度", "客戶進度", "Progress"),
      shows: ["firstContact", "needs", "solution", "negotiation", "signing", "won", "lost"].map((stage) => show(stage))
    },
    {
      key: "process",
      label: label("销售流程", "銷售流程", "Sales process"),
      shows: [
        show("identified", label("潜在客户识别", "潛在客戶識別", "Identification")),
        show("firstContact"),
        show("needs", label("需求分析", "需求分析", "Needs analysis")),
        show("solution", label("方案演示", "方案演示", "Solution demonstration")),
        show("quote"),
        show("negotiation", label("谈判", "談判", "Negotiating")),
        show("won", label("最终成交", "最終成交", "Deal closed")),
        show("lost")
      ]
    },
    {
      key: "customer",
      label: label("客户分类", "客戶分類", "Customer class"),
      shows: [
        show("identified"),
        show("needs", label("意向客户", "意向客戶", "Interested customer")),
        show("negotiation", label("谈判客户", "談判客戶", "Customer in negotiation")),
        show("won", label("成交客户", "成交客戶", "Customer")),
        show("lost", label("流失客户", "流失客戶", "Lost customer"))
      ]
    },
    {
      key: "simple",
      label: label("简单", "簡單", "Simple"),
      shows: [
        show("identified"),
        show("needs", label("意向客户", "意向客戶", "Interested customer")),
        show("won", label("成交客户", "成交客戶", "Customer")),
        show("lost", label("流失客户", "流失客戶", "Lost customer"))
      ]
    },
    {
      key: "flow",
      label: label("线索流转", "線索流轉", "Lead flow"),
      shows: ["identified", "needs", "solution", "won", "lost", "invalid", "nurture"].map((stage) => show(stage))
    },
    { key: "full", label: label("全部阶段", "全部階段", "All stages"), shows: stages.map(({ key }) => show(key)) }
  ];

  // src/core/schema/settings.ts
  var settingRows = [
    { key: "language", group: "workbook", type: "choice", default: "en", choices: ["zh-CN", "zh-TW", "en"] },
    { key: "preset", group: "workbook", type: "choice", default: "progress", choices: presets.map(({ key }) => key) },
    { key: "fullColumns", group: "workbook", type: "columns", default: "" },
    { key: "startDay", group: "workbook", type: "date", default: "" },
    { key: "currency", group: "workbook", type: "text", default: "¥" },
    { key: "idPattern", group: "workbook", type: "text", default: "LX{yyyy}{MM}{dd}" },
    { key: "customerCodePattern", group: "workbook", type: "text", default: "{industry}-{size}-{stage}-{seq:3}" },
    { key: "backupDays", group: "workbook", type: "integer", default: "7", bounds: [0, 90], unit: "days" },
    { key: "strict", group: "enforcement", type: "yesNo", default: "no" },
    { key: "firstResponseWebFormHours", group: "rules", type: "integer", default: "24", bounds: [1, 720], unit: "hours" },
    { key: "firstResponseHighHours", group: "rules", type: "integer", default: "48", bounds: [1, 720], unit: "hours" },
    { key: "firstResponseHours", group: "rules", type: "integer", default: "72", bounds: [1, 720], unit: "hours" },
    { key: "cadenceHighDays", group: "rules", type: "integer", default: "7", bounds: [1, 365], unit: "days" },
    { key: "cadenceMediumDays", group: "rules", type: "integer", default: "7", bounds: [1, 365], unit: "days" },
    { key: "cadenceLowDays", group: "rules", type: "integer", default: "30", bounds: [1, 365], unit: "days" },
    { key: "lowCapIn30Days", group: "rules", type: "integer", default: "2", bounds: [0, 30], unit: "days" },
    { key: "touchDays", group: "rules", type: "integer", default: "30", bounds: [0, 365], unit: "days" },
    { key: "gradeHighMaxDays", group: "rules", type: "integer", default: "30", bounds: [1, 3650], unit: "days" },
    { key: "gradeMediumMaxDays", group: "rules", type: "integer", default: "90", bounds: [1, 3650], unit: "days" },
    { key: "newLeadWithinHours", group: "rules", type: "integer", default: "24", bounds: [1, 720], unit: "hours" },
    { key: "pendingDetailsDays", group: "rules", type: "integer", default: "3", bounds: [1, 60], unit: "workingDays" },
    { key: "recordedWithinHours", group: "rules", type: "integer", default: "2", bounds: [1, 720], unit: "hours" },
    { key: "reviewHighDays", group: "rules", type: "integer", default: "14", bounds: [1, 365], unit: "days" },
    { key: "reviewWonDays", group: "rules", type: "integer", default: "90", bounds: [1, 730], unit: "days" },
    { key: "escalateOwnerDays", group: "rules", type: "integer", default: "3", bounds: [1, 60], unit: "workingDays" },
    { key: "escalateManagerDays", group: "rules", type: "integer", default: "5", bounds: [1, 60], unit: "workingDays" },
    { key: "escalateReassignDays", group: "rules", type: "integer", default: "7", bounds: [1, 60], unit: "workingDays" },
    { key: "assignAfterMinutes", group: "rules", type: "integer", default: "30", bounds: [0, 1440] },
    { key: "proposalsPerDay", group: "rules", type: "integer", default: "20", bounds: [1, 500], unit: "leads" },
    { key: "workdays", group: "rules", type: "weekdays", default: "1,2,3,4,5" },
    { key: "holidays", group: "rules", type: "days", default: "" },
    { key: "workedDays", group: "rules", type: "days", default: "" },
    { key: "tierHighAmount", group: "rules", type: "decimal", default: "500000", bounds: [0, 1e12], unit: "amount" },
    { key: "tierDays", group: "rules", type: "integer", default: "365", bounds: [1, 3650], unit: "days" },
    { key: "mailHour", group: "reminders", type: "integer", default: "8", bounds: [0, 23], unit: "hour" },
    { key: "mailLines", group: "reminders", type: "integer", default: "50", bounds: [5, 100], unit: "lines" },
    { key: "managerSummary", group: "reminders", type: "yesNo", default: "yes" },
    {
      key: "cycleClock",
      group: "analysis",
      type: "choice",
      default: "registration",
      choices: ["registration", "firstContact"]
    },
    { key: "suggestLossShare", group: "analysis", type: "decimal", default: "0.4", bounds: [0, 1], unit: "percent" },
    { key: "suggestMinLosses", group: "analysis", type: "integer", default: "5", bounds: [1, 1e3], unit: "leads" },
    { key: "suggestMinLeads", group: "analysis", type: "integer", default: "20", bounds: [1, 1e3], unit: "leads" },
    { key: "suggestCycleTimes", group: "analysis", type: "decimal", default: "1.5", bounds: [1, 10] },
    { key: "suggestMinWins", group: "analysis", type: "integer", default: "5", bounds: [1, 1e3], unit: "leads" },
    { key: "suggestPendingShare", group: "analysis", type: "decimal", default: "0.1", bounds: [0, 1], unit: "percent" },
    ...blockSettings
  ], defaultSettings = {
    values: Object.fromEntries(settingRows.map((row13) => [row13.key, row13.default])),
    lists: listDefaults,
    stages,
    members: [],
    headers: { leads: {}, followUps: {} }
  };
  function numberOf(settings, key) {
    return Number(settings.values[key]);
  }
  function languageOfWorkbook(settings) {
    return settings.values.language;
  }
  function fullColumns(settings) {
    return settings.values.fullColumns === "" ? [] : settings.values.fullColumns.split(",");
  }
  function gradeRule(settings, grade) {
    var _a, _b;
    let base = (_a = gradeRules[grade]) != null ? _a : gradeRules.medium;
    if (base === void 0) throw new Error("No grade rule named medium");
    let key = (_b = { high: "cadenceHighDays", low: "cadenceLowDays" }[grade]) != null ? _b : "cadenceMediumDays";
    return {
      ...base,
      cadenceDays: numberOf(settings, key),
      firstResponseHours: numberOf(settings, grade === "high" ? "firstResponseHighHours" : "firstResponseHours"),
      capIn30Days: grade === "low" ? numberOf(settings, "lowCapIn30Days") : 0,
      touchDays: base.touchDays === 0 ? 0 : numberOf(settings, "touchDays")
    };
  }

  // src/core/i18n/analysis-words.ts
  var words = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), analysisWords = {
    title: words("转化分析表", "轉化分析表", "Conversion analysis"),
    computedAt: words("计算时间：{at}", "計算時間：{at}", "Computed: {at}"),
    filterPeriod: words("统计期间", "統計期間", "Period"),
    filterOwner: words("跟进人", "跟進人", "Owner"),
    filterSource: words("线索来源", "線索來源", "Source"),
    filterAsOf: words(
      "截至日期（年-月-日，空=现在）",
      "截至日期（年-月-日，空=現在）",
      "As of (year-month-day, blank = now)"
    ),
    asOfLine: words("按 {day} 日终时的样子", "依 {day} 當日結束時的樣子", "As it stood at the end of {day}"),
    asOfUncertain: words(
      "其中 {count} 条记录当时正有改动，只知道时间段，按晚的时间计",
      "其中 {count} 筆記錄當時正有更動，只知道時間段，按晚的時間計",
      "of {count} records a change around that time is known only as a span and counts at its end"
    ),
    all: words("全部", "全部", "All"),
    blank: words("（未填写）", "（未填寫）", "(blank)"),
    nobody: words("（无跟进人）", "（無跟進人）", "(nobody)"),
    team: words("全团队", "全團隊", "Whole team"),
    total: words("合计", "合計", "Total"),
    "period.all": words("全部", "全部", "All"),
    "period.thisMonth": words("本月", "本月", "This month"),
    "period.lastMonth": words("上月", "上月", "Last month"),
    "period.thisQuarter": words("本季度", "本季", "This quarter"),
    "period.lastQuarter": words("上季度", "上季", "Last quarter"),
    "period.thisYear": words("今年", "今年", "This year"),
    "period.lastYear": words("去年", "去年", "Last year"),
    "period.last30": words("最近 30 天", "最近 30 天", "Last 30 days"),
    "period.last90": words("最近 90 天", "最近 90 天", "Last 90 days"),
    "period.last365": words("最近 365 天", "最近 365 天", "Last 365 days"),
    periodLine: words("期间：{period}", "期間：{period}", "Period: {period}"),
    periodDays: words("{period}（{from} 至 {to}）", "{period}（{from} 至 {to}）", "{period} ({from} to {to})"),
    basisRegistered: words(
      "口径：期间内登记的线索，看到目前的结果",
      "統計基準：期間內登記的線索，看到目前的結果",
      "Basis: leads registered in the period and what became of them up to now"
    ),
    basisSuggestions: words(
      "口径：期间内登记的线索；待补资料与逾期看目前未结的线索",
      "統計基準：期間內登記的線索；待補資料與逾期看目前未結的線索",
      "Basis: leads registered in the period; missing details and overdue contacts: leads open at present"
    ),
    basisEach: words("口径：每行另列", "統計基準：每列另註", "Basis: named in every row"),
    basisTrend: words(
      "口径：线索与转化率按登记月份，成交按成交月份",
      "統計基準：線索與轉化率按登記月份，成交按成交月份",
      "Basis: leads and conversion by month of registration, wins by month of closing"
    ),
    registered: words("按登记日期", "按登記日期", "registered"),
    closed: words("按成交日期", "按成交日期", "closed"),
    atPresent: words("目前", "目前", "at present"),
    clockRegistration: words("周期从登记日算起", "週期從登記日算起", "Cycle counted from registration"),
    clockFirstContact: words("周期从首次联系算起", "週期從首次聯絡算起", "Cycle counted from the first contact"),
    leads: words("线索数量", "線索數量", "Leads"),
    won: words("成交数量", "成交數量", "Won"),
    conversion: words("转化率", "轉化率", "Conversion"),
    averageCycle: words("平均转化周期", "平均轉化週期", "Average cycle"),
    winFactors: words("主要转化因素", "主要轉化因素", "Main win factors"),
    lossFactors: words("主要流失因素", "主要流失因素", "Main loss factors"),
    suggestions: words("优化建议", "優化建議", "Suggestions"),
    low: words("区间下限", "區間下限", "Interval low"),
    high: words("区间上限", "區間上限", "Interval high"),
    medianCycle: words("周期中位数", "週期中位數", "Median cycle"),
    invalid: words("无效", "無效", "Invalid"),
    open: words("未结", "未結", "Open"),
    toCheck: words("待核对", "待核對", "To be checked"),
    againstRest: words("与其余相比", "與其餘相比", "Against the rest"),
    overdue: words("逾期未联系", "逾期未聯絡", "Overdue"),
    churned: words("其中已停止合作", "其中已停止合作", "Of these, left again"),
    amountWon: words("成交金额", "成交金額", "Amount won"),
    openPipeline: words("在谈金额", "洽談中金額", "Open pipeline"),
    weightedPipeline: words(
      "在谈金额（按成交概率加权）",
      "洽談中金額（按成交機率加權）",
      "Open pipeline, weighted by win probability"
    ),
    sourceTitle: words("各来源转化", "各來源轉化", "Conversion by source"),
    sourceAbout: words(
      "转化率 = 成交 ÷ 线索；无效和待核对的线索不计入，另列其数。区间为 95%（Wilson），区间越宽，说明数据越少。",
      "轉化率 = 成交 ÷ 線索；無效與待核對的線索不計入，另列其數。區間為 95%（Wilson），區間越寬，表示資料越少。",
      "Conversion = won ÷ leads; invalid leads and those to be checked stay out and are counted beside it. The 95 % interval (Wilson) is wide where cases are few."
    ),
    kpiTitle: words("关键指标", "關鍵指標", "Key figures"),
    kpiAbout: words(
      "“上一期”是紧接在前、长度相同的一段时间；“全部”没有上一期。",
      "「上一期」是緊接在前、長度相同的一段時間；「全部」沒有上一期。",
      "The period before is the one of the same length just before; “All” has none."
    ),
    gradeTitle: words("各意向等级转化", "各意向等級轉化", "Conversion by intent grade"),
    gradeAbout: words(
      "看意向等级判断得准不准：高意向的转化率应当高于其余。",
      "看意向等級判斷得準不準：高意向的轉化率應當高於其餘。",
      "Shows whether grades tell leads apart: a high grade should convert better than the rest."
    ),
    ownerTitle: words("各跟进人转化", "各跟進人轉化", "Conversion by owner"),
    ownerAbout: words(
      "线索难易不同，只有标明“高于”或“低于”的差异经得起检验。",
      "線索難易不同，只有標明「高於」或「低於」的差異經得起檢驗。",
      "Leads differ in difficulty; only a difference marked “higher” or “lower” stands up to a test."
    ),
    funnelTitle: words("阶段漏斗", "階段漏斗", "Stage funnel"),
    funnelAbout: words(
      "阶段转化率 = 进入后续阶段 ÷（进入后续阶段 + 在此流失）；仍在此、暂停或退回的线索尚无定论。跳过的阶段视为到达，但不计停留天数。",
      "階段轉化率 = 進入後續階段 ÷（進入後續階段 + 在此流失）；仍在此、暫停或退回的線索尚無定論。跳過的階段視為到達，但不計停留天數。",
      "Stage conversion = moved on ÷ (moved on + lost there); leads still there, paused or moved back are undecided. Skipped stages count as reached, without days."
    ),
    effortTitle: words("成交所需的跟进", "成交所需的跟進", "Effort per win"),
    effortAbout: words(
      "从进入某阶段到成交，成交线索各用了几次跟进、多少天；进入时间未知的不计。",
      "從進入某階段到成交，成交線索各用了幾次跟進、多少天；進入時間未知的不計。",
      "Follow-ups and days that won leads took from entering a stage to winning; unknown entry times do not count."
    ),
    timeTitle: words("给足时间能成交多少", "給足時間能成交多少", "Won, given time"),
    timeAbout: words(
      "未结线索按已观察的天数计，流失算竞争结局（Aalen–Johansen）。“成交÷全部”因未结线索偏低，“成交÷已结”因未结线索偏高或偏低。",
      "未結線索按已觀察的天數計，流失算競爭結局（Aalen–Johansen）。「成交÷全部」因未結線索偏低，「成交÷已結」因未結線索偏高或偏低。",
      "Open leads count as far as they have been watched, losing competes with winning (Aalen–Johansen). Won ÷ all is too low while leads are open, won ÷ closed may err either way."
    ),
    wonOfAll: words("成交÷全部", "成交÷全部", "Won ÷ all"),
    wonOfClosed: words("成交÷已结", "成交÷已結", "Won ÷ closed"),
    wonWithin: words("{n} 天内成交", "{n} 天內成交", "Won within {n} days"),
    halfWon: words("半数成交所需", "半數成交所需", "Half are won after"),
    wonWithinNote: words(
      "给足 {n} 天，{share} 的线索会成交（{low}–{high}）。",
      "給足 {n} 天，{share} 的線索會成交（{low}–{high}）。",
      "Given {n} days, {share} of the leads are won ({low}–{high})."
    ),
    tooEarlyNote: words(
      "观察时间还不够长，给不出 90 天内的成交率。",
      "觀察時間還不夠長，給不出 90 天內的成交率。",
      "Leads have not been watched long enough yet to tell how many are won within 90 days."
    ),
    sourcesPaceDiffers: words(
      "各来源给足时间后的成交率确有差异（Gray 检验 p {p}）。",
      "各來源給足時間後的成交率確有差異（Gray 檢定 p {p}）。",
      "The sources do differ in how many are won, given time (Gray’s test p {p})."
    ),
    sourcesPaceSame: words(
      "各来源给足时间后的成交率没有可证实的差异（Gray 检验 p {p}）。",
      "各來源給足時間後的成交率沒有可證實的差異（Gray 檢定 p {p}）。",
      "No difference between the sources is shown in how many are won, given time (Gray’s test p {p})."
    ),
    recordsBeginNote: words(
      "成交和流失的记录看来从 {day} 才开始；更早的线索从那天起观察。",
      "成交與流失的記錄看來從 {day} 才開始；更早的線索從那天起觀察。",
      "The record of closings seems to begin on {day}; older leads are watched from that day on."
    ),
    unwatchedNote: words(
      "{n} 条线索没有起算日或结束日、或结束早于开始，未计入本表的天数。",
      "{n} 條線索沒有起算日或結束日、或結束早於開始，未計入本表的天數。",
      "{n} leads have no first or last day, or end before they begin, and are in no share by days."
    ),
    trendTitle: words("月度趋势", "月度趨勢", "Trend by month"),
    trendAbout: words(
      "最近几个月登记的线索很多还没有结果，转化率还会上升。",
      "最近幾個月登記的線索很多還沒有結果，轉化率還會上升。",
      "Many leads of the last months are still open, so their conversion can still rise."
    ),
    differenceNote: words(
      "差距：{own} 个百分点（{low} 至 {high}，95% 区间）。",
      "差距：{own} 個百分點（{low} 至 {high}，95% 區間）。",
      "The difference: {own} percentage points ({low} to {high}, 95 % interval)."
    ),
    sameMixRate: words("同样等级构成下", "同樣等級構成下", "With the team’s mix"),
    meanOpen: words("{n} 天内平均未结天数", "{n} 天內平均未結天數", "Mean days open of {n}"),
    sourcesCloseDiffers: words(
      "各来源从登记到有结果的快慢也有差异（对数秩检验 p {p}）。",
      "各來源從登記到有結果的快慢也有差異（對數秩檢定 p {p}）。",
      "The sources also differ in how fast leads are closed, won or lost (log-rank p {p})."
    ),
    mixReversed: words(
      "注意：按意向等级分开比较，{source}的差异反过来，上面的差异来自线索构成（辛普森悖论）。",
      "注意：按意向等級分開比較，{source}的差異反過來，上面的差異來自線索構成（辛普森悖論）。",
      "Mind: compared within each grade, {source} differs the other way round; the difference above comes from the mix of leads (Simpson’s paradox)."
    ),
    mixExplained: words(
      "注意：按意向等级分开比较，{source}与其余没有可证实的差异，上面的差异多半来自线索构成。",
      "注意：按意向等級分開比較，{source}與其餘沒有可證實的差異，上面的差異多半來自線索構成。",
      "Mind: compared within each grade, no difference of {source} is shown; the one above comes mostly from the mix of leads."
    ),
    changesTitle: words("真正的变化", "真正的變化", "What has really changed"),
    changesAbout: words(
      "前 12 个完整月份定为“平时”，之后用累积和检验；偶然的起伏平均 465 个月才误报一次。",
      "前 12 個完整月份定為「平時」，之後用累積和檢驗；偶然的起伏平均 465 個月才誤報一次。",
      "The first 12 whole months say what is usual, later ones are checked by cumulative sums; chance raises an alarm about once in 465 months."
    ),
    figure: words("指标", "指標", "Figure"),
    usual: words("平时", "平時", "Usual"),
    lastMonths: words("最近 3 个月平均", "最近 3 個月平均", "Mean of the last 3 months"),
    newLeads: words("每月新线索", "每月新線索", "New leads a month"),
    winRateSeries: words("当月结束的线索的成交率", "當月結束的線索的成交率", "Share won of those closed in the month"),
    responseSeries: words("首次响应中位数", "首次回應中位數", "Median first response"),
    noChange: words("没有可证实的变化", "沒有可證實的變化", "no change shown"),
    changedUp: words("自 {month} 起上升", "自 {month} 起上升", "risen since {month}"),
    changedDown: words("自 {month} 起下降", "自 {month} 起下降", "fallen since {month}"),
    changesTooEarly: words(
      "需要 {n} 个完整月份才知道什么是平时，目前有 {months} 个。",
      "需要 {n} 個完整月份才知道什麼是平時，目前有 {months} 個。",
      "It takes {n} whole months to know what is usual; there are {months} so far."
    ),
    cohortTitle: words("按登记月份看结果", "按登記月份看結果", "Cohorts by month of registration"),
    cohortAbout: words(
      "每一行是当月登记的线索。“已成熟”的月份结果基本不会再变，只有它们之间可以直接比较转化率。",
      "每一列是當月登記的線索。「已成熟」的月份結果基本上不會再變，只有它們之間可以直接比較轉化率。",
      "Each row holds the leads registered in a month. A ripe month will hardly change any more; only ripe ones can be compared by conversion."
    ),
    ripeness: words("成熟度", "成熟度", "Ripeness"),
    ripe: words("已成熟", "已成熟", "ripe"),
    stillRipening: words("还会变化", "還會變化", "still ripening"),
    ripenessUnknown: words("未知", "未知", "unknown"),
    ripeningNote: words(
      "{share}的成交在登记后 {n} 天内完成；月末过去这么久的月份算已成熟。",
      "{share}的成交在登記後 {n} 天內完成；月底過去這麼久的月份算已成熟。",
      "{share} of the wins come within {n} days; a month is ripe once that long has passed since its end."
    ),
    ripeningUnknown: words(
      "还没有成交，无法判断多久算成熟。",
      "還沒有成交，無法判斷多久算成熟。",
      "Nothing is won yet, so nobody can tell how long a month takes to ripen."
    ),
    industry: words("所属行业", "所屬行業", "Industry"),
    region: words("区域", "區域", "Region"),
    companySize: words("企业规模", "企業規模", "Company size"),
    product: words("意向产品", "意向產品", "Product"),
    industryTitle: words("各行业转化", "各行業轉化", "Conversion by industry"),
    regionTitle: words("各区域转化", "各區域轉化", "Conversion by region"),
    companySizeTitle: words("各企业规模转化", "各企業規模轉化", "Conversion by company size"),
    productTitle: words("各意向产品转化", "各意向產品轉化", "Conversion by product"),
    profileAbout: words(
      "没有填写的线索也占一行；只有经得起检验的差异才点名。",
      "沒有填寫的線索也佔一列；只有經得起檢驗的差異才點名。",
      "Leads without a value have a row of their own; a group is named only where the difference stands up to a test."
    ),
    bestGroup: words(
      "最好的一组：{label}，转化率 {share}（{low}–{high}），高于其余。",
      "最好的一組：{label}，轉化率 {share}（{low}–{high}），高於其餘。",
      "The best group: {label}, {share} are won ({low}–{high}), more than of the rest."
    ),
    noBestGroup: words(
      "没有哪一组经检验高于其余。",
      "沒有哪一組經檢驗高於其餘。",
      "No group is shown to do better than the rest."
    ),
    responseTitle: words("首次响应快慢的作用", "首次回應快慢的作用", "What the first response does"),
    responseAbout: words(
      "只看到第 3 天仍未结的线索，按届时首次响应的快慢分组，再看之后 90 天的成交；这样不会把“活得久”误当作“响应快”。",
      "只看到第 3 天仍未結的線索，依屆時首次回應的快慢分組，再看之後 90 天的成交；這樣不會把「活得久」誤當作「回應快」。",
      "Leads still open on day 3 are grouped by how fast they had been answered by then and watched for 90 days more, so that living long is not taken for being answered fast."
    ),
    firstResponse: words("首次响应", "首次回應", "First response"),
    openOnDay: words("第 {day} 天未结线索", "第 {day} 天未結線索", "Open on day {day}"),
    wonLater: words("之后 {n} 天内成交", "之後 {n} 天內成交", "Won within {n} days more"),
    withinHours: words("{n} 小时内", "{n} 小時內", "within {n} hours"),
    laterOrNever: words("超过 {n} 小时或没有", "超過 {n} 小時或沒有", "after {n} hours or never"),
    responseMatters: words(
      "响应快慢不同的线索，之后的成交率确有差异（Gray 检验 p {p}）。",
      "回應快慢不同的線索，之後的成交率確有差異（Gray 檢定 p {p}）。",
      "Leads answered faster or slower do differ in how many are won later (Gray’s test p {p})."
    ),
    responseUnclear: words(
      "目前没有可证实的差异（Gray 检验 p {p}）。",
      "目前沒有可證實的差異（Gray 檢定 p {p}）。",
      "No difference is shown so far (Gray’s test p {p})."
    ),
    responseTooFew: words("数据还不足以比较。", "資料還不足以比較。", "Not enough data to compare yet."),
    responseCaution: words(
      "这是并行出现，不等于因果：好线索也可能先被联系。",
      "這是並行出現，不等於因果：好線索也可能先被聯絡。",
      "They go together; that is no proof of a cause: better leads may be answered first."
    ),
    valueTitle: words("客户价值", "客戶價值", "Customer value"),
    valueAbout: words(
      "只看成交客户；没有填金额的不计入平均，另列其数。复购按“复购次数”列。",
      "只看成交客戶；沒有填金額的不計入平均，另列其數。回購按「回購次數」欄。",
      "Won customers only; those without an amount are in no mean and counted beside it. Orders again by the column Repeat orders."
    ),
    shareOfAmount: words("金额占比", "金額佔比", "Share of the amount"),
    meanAmount: words("平均金额", "平均金額", "Mean amount"),
    medianAmount: words("金额中位数", "金額中位數", "Median amount"),
    perLead: words("每条线索带来", "每條線索帶來", "Per lead"),
    withoutAmount: words("没有金额", "沒有金額", "Without amount"),
    orderedAgain: words("复购客户占比", "回購客戶佔比", "Ordered again"),
    meanAgain: words("平均复购次数", "平均回購次數", "Mean repeat orders"),
    concentrationNote: words(
      "金额最大的 {n} 位客户占成交金额的 {share}。",
      "金額最大的 {n} 位客戶佔成交金額的 {share}。",
      "The {n} largest customers bring {share} of the amount won."
    ),
    moodTitle: words("客户反馈的情绪", "客戶回饋的情緒", "What customers say"),
    moodAbout: words(
      "按词表判断（含否定），不联网；词表里没有的算“读不出”。占比以读得出的反馈为准。",
      "按詞表判斷（含否定），不連網；詞表裡沒有的算「讀不出」。佔比以讀得出的回饋為準。",
      "Judged by a table of words, negations included, without the net; what holds none of them is unread. Shares are of the feedback that could be read."
    ),
    withFeedback: words("反馈条数", "回饋則數", "Feedback"),
    praise: words("好评", "好評", "Praise"),
    mixed: words("有褒有贬", "有褒有貶", "Mixed"),
    complaint: words("抱怨", "抱怨", "Complaint"),
    unknownMood: words("读不出", "讀不出", "Unread"),
    complaintShare: words("含抱怨的占比", "含抱怨的佔比", "With a complaint"),
    frequentTerms: words("常见抱怨", "常見抱怨", "Frequent complaints"),
    moodCaution: words(
      "词表不懂反话和语境，请点开原文再下结论。",
      "詞表不懂反話和語境，請看過原文再下結論。",
      "A table of words knows no irony and no context: read the rows before you conclude."
    ),
    qualityTitle: words("数据质量", "資料品質", "Data quality"),
    qualityAbout: words(
      "上面的数字能信到什么程度：缺失、待补、逾期、重复和自相矛盾的线索。",
      "上面的數字能信到什麼程度：缺漏、待補、逾期、重複和自相矛盾的線索。",
      "How far the figures above can be trusted: leads with gaps, pending details, late contacts, doubles and contradictions."
    ),
    finding: words("问题", "問題", "Finding"),
    outOf: words("检查的线索", "檢查的線索", "Checked"),
    rowsBehind: words("线索编号", "線索編號", "Lead IDs"),
    missingSource: words("没有来源", "沒有來源", "No source"),
    missingGrade: words("没有意向等级", "沒有意向等級", "No grade"),
    missingOwner: words("没有跟进人", "沒有跟進人", "No owner"),
    missingDay: words("没有登记日期", "沒有登記日期", "No registration date"),
    wonNoAmount: words("成交没有金额", "成交沒有金額", "Won without an amount"),
    closedNoFactor: words("已结没有因素", "已結沒有因素", "Closed without a factor"),
    closedNoDay: words("已结没有日期", "已結沒有日期", "Closed without a date"),
    contradictory: words("结束早于开始", "結束早於開始", "Closed before it began"),
    pendingDetails: words("资料待补", "資料待補", "Details pending"),
    duplicates: words("疑似重复", "疑似重複", "Possible duplicates"),
    qualityGood: words("没有发现问题。", "沒有發現問題。", "Nothing found."),
    forecastTitle: words("接下来会成交多少", "接下來會成交多少", "What is likely to be won next"),
    forecastAbout: words(
      "未结线索按各自的天数和团队自己的成交快慢计，新线索按最近 90 天的数量计。区间（80%）的宽度来自对过去的回测。",
      "未結線索按各自的天數和團隊自己的成交快慢計，新線索按最近 90 天的數量計。區間（80%）的寬度來自對過去的回測。",
      "Open leads at their age by the team’s own pace, new ones as many as in the last 90 days. The width of the interval (80 %) comes from trials on the past."
    ),
    basisForecast: words(
      "口径：全部线索，不限期间",
      "統計基準：全部線索，不限期間",
      "Basis: all leads, whatever the period"
    ),
    daysAhead: words("今后天数", "今後天數", "Days ahead"),
    expectedWins: words("预计成交数", "預計成交數", "Expected wins"),
    fromOpen: words("其中来自未结线索", "其中來自未結線索", "Of these, from open leads"),
    expectedAmount: words("预计金额", "預計金額", "Expected amount"),
    amountLow: words("金额下限", "金額下限", "Amount low"),
    amountHigh: words("金额上限", "金額上限", "Amount high"),
    trials: words("回测次数", "回測次數", "Trials on the past"),
    hitShare: words("落在区间内", "落在區間內", "Within the interval"),
    forecastTooFew: words(
      "数据还不够：再有约 {n} 条已结线索才能预计。",
      "資料還不夠：再有約 {n} 條已結線索才能預計。",
      "Not enough data: about {n} more closed leads would settle it."
    ),
    forecastTried: words(
      "区间按过去的误差定宽：同样的预计在过去有多少次说中，见右列。",
      "區間按過去的誤差定寬：同樣的預計在過去有多少次說中，見右欄。",
      "The interval is as wide as the errors of the past ask for; the columns on the right tell how often the truth lay within."
    ),
    forecastUntried: words(
      "过去还太短，区间只按偶然的起伏计，可能偏窄。",
      "過去還太短，區間只按偶然的起伏計，可能偏窄。",
      "The past is too short for trials: the interval holds chance alone and may be too narrow."
    ),
    ownTitle: words("团队自己的列", "團隊自己的欄", "Your own columns"),
    ownAbout: words(
      "您加的列中，取值不多（2–8 种）且至少 20 条线索填写的，按值看转化率。",
      "您加的欄中，取值不多（2–8 種）且至少 20 筆線索填寫的，依值看轉化率。",
      "Conversion by the columns you added, where they hold 2 to 8 different values and at least 20 leads have one."
    ),
    ownColumn: words("列", "欄", "Column"),
    satisfactionTitle: words("客户满意度", "客戶滿意度", "Satisfaction"),
    satisfactionAbout: words(
      "成交客户按满意度（1–5）分组；复购占比以填写了复购次数的为准。",
      "成交客戶依滿意度（1–5）分組；回購佔比以填寫了回購次數的為準。",
      "Won customers by satisfaction (1 to 5); shares of repeat orders are of those whose number is known."
    ),
    satisfaction: words("满意度", "滿意度", "Satisfaction"),
    meanSatisfaction: words("平均满意度", "平均滿意度", "Mean satisfaction"),
    lifeCycleTitle: words("客户生命周期", "客戶生命週期", "Life cycle of customers"),
    lifeCycleAbout: words(
      "成交客户按复购次数：0 次为首单，1–2 次为复购，3 次以上为忠诚；停止合作的单列。",
      "成交客戶依回購次數：0 次為首單，1–2 次為回購，3 次以上為忠誠；停止合作的單列。",
      "Won customers by repeat orders: none = first order, 1 or 2 = repeat, 3 and more = loyal; those that left stand apart."
    ),
    customerState: words("客户状态", "客戶狀態", "State"),
    firstOrder: words("首单", "首單", "First order"),
    repeatOrder: words("复购", "回購", "Repeat"),
    loyalCustomer: words("忠诚", "忠誠", "Loyal"),
    ordersUnknown: words("复购未知", "回購未知", "Orders unknown"),
    customersLeft: words("已停止合作", "已停止合作", "Left"),
    tiesTitle: words("哪些特征与成交有关", "哪些特徵與成交有關", "What goes with winning"),
    tiesAbout: words(
      "关联强度为 Cramér’s V（0 无关，1 完全相关，已校正小样本偏差），几项一起检验。",
      "關聯強度為 Cramér’s V（0 無關，1 完全相關，已校正小樣本偏差），幾項一起檢驗。",
      "Strength is Cramér’s V (0 none, 1 full, corrected for small samples); all are tested together."
    ),
    attribute: words("特征", "特徵", "Attribute"),
    groupsCount: words("组数", "組數", "Groups"),
    strength: words("关联强度", "關聯強度", "Strength"),
    tieReal: words("确有关联（p {p}）", "確有關聯（p {p}）", "does go with winning (p {p})"),
    tieUnclear: words("没有可证实的关联（p {p}）", "沒有可證實的關聯（p {p}）", "no association shown (p {p})"),
    tiesTooFew: words("数据还不足以判断。", "資料還不足以判斷。", "Not enough data to tell yet."),
    leagueTitle: words("跟进人比较（去掉运气）", "跟進人比較（去掉運氣）", "Owners compared, luck removed"),
    leagueAbout: words(
      "“可能的转化率”向团队平均靠拢，线索越少靠得越近（经验贝叶斯）；界限是只凭运气也会落入的范围（95%）。",
      "「可能的轉化率」向團隊平均靠攏，線索越少靠得越近（經驗貝氏）；界限是只憑運氣也會落入的範圍（95%）。",
      "The likely rate is drawn towards the team’s, the more the fewer the leads (empirical Bayes); the limits hold what luck alone gives (95 %)."
    ),
    shrunkRate: words("可能的转化率", "可能的轉化率", "Likely rate"),
    limitLow: words("运气下限", "運氣下限", "Luck, low"),
    limitHigh: words("运气上限", "運氣上限", "Luck, high"),
    judgement: words("判断", "判斷", "Judgement"),
    aboveLimits: words("高于运气范围", "高於運氣範圍", "above luck"),
    belowLimits: words("低于运气范围", "低於運氣範圍", "below luck"),
    withinLimits: words("运气可以解释", "運氣可以解釋", "explained by luck"),
    leagueTooFew: words(
      "只有一位跟进人、或还没有成交，无从比较。",
      "只有一位跟進人、或還沒有成交，無從比較。",
      "There is one owner alone, or nothing is won yet: nothing to compare."
    ),
    leagueByChance: words(
      "跟进人之间的差别用运气就能解释（p {p}），不评先后。",
      "跟進人之間的差別用運氣就能解釋（p {p}），不評先後。",
      "Luck explains the spread between the owners (p {p}): nobody is named best."
    ),
    leagueSpread: words(
      "跟进人之间的差别大于运气（p {p}），但没有谁单独高于界限。",
      "跟進人之間的差別大於運氣（p {p}），但沒有誰單獨高於界限。",
      "The owners differ more than luck explains (p {p}), but nobody stands above the limits alone."
    ),
    leagueAhead: words(
      "差别大于运气（p {p}），高于界限的是：{list}。",
      "差別大於運氣（p {p}），高於界限的是：{list}。",
      "The owners differ more than luck explains (p {p}); above the limits: {list}."
    ),
    lossTitle: words("流失因素", "流失因素", "Loss factors"),
    lossAbout: words(
      "占比以填写了因素的流失线索为准；一条线索可以有几个因素。",
      "佔比以填寫了因素的流失線索為準；一條線索可以有幾個因素。",
      "Shares are of the lost leads that name a factor; a lead may name several."
    ),
    suggestionTitle: words("优化建议", "優化建議", "Suggestions"),
    suggestionAbout: words(
      "只有数据足够时才给出建议；门槛可在“设置”中调整。负责人是名下相关线索最多的人，日期是下月第一个工作日。",
      "只有資料足夠時才給出建議；門檻可在「設定」中調整。負責人是名下相關線索最多的人，日期是下個月第一個工作日。",
      "Given only where the data carry them; thresholds stand in Settings. The owner holds most of the leads concerned, the date is the first working day of next month."
    ),
    noneDue: words(
      "预测已留存，到期后与实际成交对照。",
      "預測已留存，到期後與實際成交對照。",
      "Forecasts are kept and will be held against what comes."
    ),
    foretoldHeld: words(
      "已到期的 {n} 次预测中，{share} 落在区间内（应为 80%）。",
      "已到期的 {n} 次預測中，{share} 落在區間內（應為 80%）。",
      "Of {n} forecasts that have come due, {share} held (80 % are meant to)."
    ),
    foretoldLast: words(
      "最近一次：{day} 预测之后 {span} 天成交 {wins}（{low}–{high}），实际 {came}。",
      "最近一次：{day} 預測之後 {span} 天成交 {wins}（{low}–{high}），實際 {came}。",
      "The last: {wins} wins ({low}–{high}) were foretold on {day} for {span} days, {came} came."
    ),
    ifVolume: words(
      "假如新线索多 20%：{span} 天约成交 {wins}（现为 {now}）。",
      "假如新線索多 20%：{span} 天約成交 {wins}（現為 {now}）。",
      "With 20 % more new leads: about {wins} wins in {span} days (now {now})."
    ),
    ifStage: words(
      "假如“{stage}”的阶段转化率提高 10 个百分点：{span} 天约成交 {wins}（现为 {now}）。",
      "假如「{stage}」的階段轉化率提高 10 個百分點：{span} 天約成交 {wins}（現為 {now}）。",
      "With 10 points more from {stage} on: about {wins} wins in {span} days (now {now})."
    ),
    ifResponse: words(
      "假如新线索都在 24 小时内响应：{span} 天约成交 {wins}（现为 {now}；按相关估计，不保证因果）。",
      "假如新線索都在 24 小時內回應：{span} 天約成交 {wins}（現為 {now}；按相關估計，不保證因果）。",
      "With every new lead answered within 24 hours: about {wins} wins in {span} days (now {now}; a link, not a proven cause)."
    ),
    ifVolumeUnknown: words(
      "新线索的影响还算不出来。",
      "新線索的影響還算不出來。",
      "What more leads would do is not known."
    ),
    ifStageUnknown: words(
      "还说不准哪个阶段最该改进（至少要 10 条有定论的线索）。",
      "還說不準哪個階段最該改進（至少要 10 筆有定論的線索）。",
      "No stage has enough decided leads to ask what a better rate would do."
    ),
    ifResponseUnknown: words(
      "还没有证据表明响应更快会多成交，不作假设。",
      "還沒有證據顯示回應更快會多成交，不作假設。",
      "Nothing shows yet that faster answers win more, so nothing is assumed."
    ),
    scoreTitle: words("成交概率有多可信", "成交機率有多可信", "How far a chance can be trusted"),
    scoreAbout: words(
      "把已有结果的线索放回登记后第 0、7、30、90 天，只凭当时所知估计成交概率（岭逻辑回归，五折交叉验证），再与实际对照。",
      "把已有結果的線索放回登記後第 0、7、30、90 天，只憑當時所知估計成交機率（嶺邏輯迴歸，五折交叉驗證），再與實際對照。",
      "Decided leads are put back to day 0, 7, 30 and 90 after registration; the chance is told from what was known then (ridge logistic regression, five-fold cross-validation) and compared with what came."
    ),
    basisScore: words(
      "口径：最近最多 1000 条已有结果的线索，不受期间和筛选影响",
      "統計基準：最近最多 1000 筆已有結果的線索，不受期間和篩選影響",
      "Basis: the latest decided leads, at most 1,000, whatever the period and filters"
    ),
    chanceSaid: words("估计的概率", "估計的機率", "Chance said"),
    chanceCame: words("实际成交", "實際成交", "Won"),
    looks: words("估计次数", "估計次數", "Looks"),
    scoreTooFew: words(
      "数据还不够：需要约 {n} 条已有结果、变更记录完整的线索（成交、流失各至少 10 条），现有 {have} 条。目前按积分估计（阶段 × 意向）。",
      "資料還不夠：需要約 {n} 筆已有結果、變更記錄完整的線索（成交、流失各至少 10 筆），現有 {have} 筆。目前按積分估計（階段 × 意向）。",
      "Not enough data: about {n} decided leads with their History are needed (at least 10 won and 10 lost), there are {have}. Until then chances go by points (stage × grade)."
    ),
    scoreUsed: words(
      "从 {closed} 条线索学到的评分，在没见过的线索上比一律用平均成交率准 {skill}，比积分准 {points}（按误差平方）：线索卡上显示它。",
      "從 {closed} 筆線索學到的評分，在沒見過的線索上比一律用平均成交率準 {skill}，比積分準 {points}（依誤差平方）：線索卡上顯示它。",
      "Learnt from {closed} leads; on leads it had not seen it saves {skill} of the Brier score of one rate for all, {points} of that of points: lead cards show it."
    ),
    scoreNotUsed: words(
      "从 {closed} 条线索学到的评分还不能确定比积分更准（对平均成交率 {skill}，对积分 {points}），仍按积分估计。",
      "從 {closed} 筆線索學到的評分還不能確定比積分更準（對平均成交率 {skill}，對積分 {points}），仍按積分估計。",
      "What was learnt from {closed} leads is not surely better than points (saved {skill} against one rate for all, {points} against points), so points stay."
    ),
    chanceText: words(
      "成交概率约 {share}（按 {n} 条已有结果的线索学习，{day}）",
      "成交機率約 {share}（依 {n} 筆已有結果的線索學習，{day}）",
      "Chance of winning about {share} (learnt from {n} decided leads, {day})"
    ),
    scoreFor: words("有利：{list}", "有利：{list}", "Speaks for winning: {list}"),
    scoreAgainst: words("不利：{list}", "不利：{list}", "Speaks against: {list}"),
    scoreValue: words("{column}：{value}", "{column}：{value}", "{column}: {value}"),
    scoreReached: words("已到“{stage}”", "已到「{stage}」", "reached {stage}"),
    scoreContacts: words("联系次数", "聯絡次數", "number of contacts"),
    scoreAge: words("登记后的天数", "登記後的天數", "days since registration"),
    rowsTab: words("数字背后的线索", "數字背後的線索", "Rows behind"),
    rowLink: words("前往", "前往", "Go to"),
    rowCounted: words("计入", "計入", "Counted"),
    rowMark: words("✓", "✓", "✓"),
    rowsCount: words("共 {n} 条线索", "共 {n} 筆線索", "{n} leads"),
    rowsOfShare: words("{of} 条线索中的 {n} 条", "{of} 筆線索中的 {n} 筆", "{n} of {of} leads"),
    chartDataTitle: words("图表数据", "圖表資料", "Chart data"),
    kpi: words("指标", "指標", "Figure"),
    value: words("数值", "數值", "Value"),
    before: words("上一期", "上一期", "Period before"),
    comparison: words("比较", "比較", "Compared"),
    basis: words("口径", "統計基準", "Basis"),
    grade: words("意向等级", "意向等級", "Intent grade"),
    owner: words("跟进人", "跟進人", "Owner"),
    source: words("线索来源", "線索來源", "Source"),
    stage: words("阶段", "階段", "Stage"),
    reached: words("到达", "到達", "Reached"),
    movedOn: words("进入后续阶段", "進入後續階段", "Moved on"),
    lostThere: words("在此流失", "在此流失", "Lost there"),
    stillThere: words("仍在此", "仍在此", "Still there"),
    aside: words("暂停或退回", "暫停或退回", "Paused or moved back"),
    stageConversion: words("阶段转化率", "階段轉化率", "Stage conversion"),
    medianDays: words("停留天数中位数", "停留天數中位數", "Median days in stage"),
    mainLossFactor: words("主要流失因素", "主要流失因素", "Main loss factor"),
    pathUnknown: words("路径未知", "路徑未知", "Path unknown"),
    fromStage: words("自进入阶段", "自進入階段", "From entering"),
    wholeWay: words("全程", "全程", "Whole way"),
    medianFollowUps: words("跟进次数中位数", "跟進次數中位數", "Median follow-ups"),
    meanFollowUps: words("平均跟进次数", "平均跟進次數", "Average follow-ups"),
    medianDaysToWin: words("到成交天数中位数", "到成交天數中位數", "Median days to win"),
    meanDaysToWin: words("到成交平均天数", "到成交平均天數", "Average days to win"),
    responseTime: words("首次响应中位数", "首次回應中位數", "Median first response"),
    followUpsPerLead: words("每条线索跟进次数", "每條線索跟進次數", "Follow-ups per lead"),
    target: words("目标", "目標", "Target"),
    month: words("月份", "月份", "Month"),
    cohortConversion: words("当月登记线索的转化率", "當月登記線索的轉化率", "Conversion of the month’s leads"),
    lossFactor: words("流失因素", "流失因素", "Loss factor"),
    lostLeads: words("流失线索", "流失線索", "Lost leads"),
    share: words("占比", "佔比", "Share"),
    mostlyIn: words("主要流失阶段", "主要流失階段", "Mostly lost in"),
    scope: words("范围", "範圍", "Scope"),
    concerned: words("涉及线索", "涉及線索", "Leads concerned"),
    dueOn: words("完成日期", "完成日期", "Due"),
    suggestion: words("建议", "建議", "Suggestion"),
    days: words('0 "天"', '0 "天"', '[=1]0 "day";0 "days"'),
    hours: words('0.0 "小时"', '0.0 "小時"', '0.0 "hours"'),
    halfDays: words('0.0 "天"', '0.0 "天"', '0.0 "days"'),
    countText: words("{label} {n}", "{label} {n}", "{label} {n}"),
    joint: words("、", "、", "、"),
    stop: words("；", "；", "; "),
    higher: words("高于其余（{rest}，p {p}）", "高於其餘（{rest}，p {p}）", "higher than the rest ({rest}, p {p})"),
    lower: words("低于其余（{rest}，p {p}）", "低於其餘（{rest}，p {p}）", "lower than the rest ({rest}, p {p})"),
    unclear: words("无明显差异（p {p}）", "無明顯差異（p {p}）", "no clear difference (p {p})"),
    few: words("数量少，不作比较", "數量少，不作比較", "too few to compare"),
    changeHigher: words("高于上一期（p {p}）", "高於上一期（p {p}）", "higher than before (p {p})"),
    changeLower: words("低于上一期（p {p}）", "低於上一期（p {p}）", "lower than before (p {p})"),
    sourceDiffers: words(
      "{source}的转化率 {own}（{won}/{leads}）{verdict}。",
      "{source}的轉化率 {own}（{won}/{leads}）{verdict}。",
      "{source}: conversion {own} ({won}/{leads}) is {verdict}."
    ),
    sourceSame: words(
      "各来源之间的差异目前都经不起检验。",
      "各來源之間的差異目前都經不起檢驗。",
      "No difference between the sources stands up to a test so far."
    ),
    fewLeads: words(
      "线索不足 {min} 条、转化率仅供参考：{list}。",
      "線索不足 {min} 條、轉化率僅供參考：{list}。",
      "Under {min} leads, so the rate is only a hint: {list}."
    ),
    churnedNote: words(
      "成交中有 {n} 家后来停止合作，仍计为成交。",
      "成交中有 {n} 家後來停止合作，仍計為成交。",
      "{n} of the won customers left later; they still count as won."
    ),
    contradictoryNote: words(
      "成交日期早于起算日、未计入周期：{list}。",
      "成交日期早於起算日、未計入週期：{list}。",
      "Closed before they began, so in no cycle: {list}."
    ),
    toCheckNote: words(
      "待核对：{n} 条线索，请到“待核对”表答复或改正阶段，答复后才计入。",
      "待核對：{n} 條線索，請到「待核對」表回覆或改正階段，回覆後才計入。",
      "To be checked: {n} leads. Answer them on the Review tab or correct their stage; they count from then on."
    ),
    unreadableNote: words(
      "读不出、按空白计的单元格：{list}。",
      "讀不出、按空白計的儲存格：{list}。",
      "Cells that cannot be read and count as blank: {list}."
    ),
    undatedNote: words(
      "{n} 条线索没有登记日期，不属于任何期间，只在“全部”中计入。",
      "{n} 條線索沒有登記日期，不屬於任何期間，只在「全部」中計入。",
      "{n} leads have no registration date; they count under “All” only."
    ),
    andMore: words("等 {n} 条", "等 {n} 條", "and {n} more"),
    amountlessNote: words(
      "{won} 笔成交没有金额；{open} 条在谈线索没有金额也没有预算，未计入在谈金额。",
      "{won} 筆成交沒有金額；{open} 條洽談中線索沒有金額也沒有預算，未計入洽談中金額。",
      "{won} won leads have no amount; {open} open leads have neither amount nor budget and are not in the pipeline."
    ),
    pathUnknownNote: words(
      "路径未知：{n}（没有阶段记录的流失线索，只算到达第一个阶段）。",
      "路徑未知：{n}（沒有階段記錄的流失線索，只算到達第一個階段）。",
      "Path unknown: {n} (lost leads without a record of their stages count as having reached the first one only)."
    ),
    leakNote: words(
      "流失最多的一环：{stage}，转化率 {share}（{moved}/{decided}，区间 {low}–{high}）{factor}。",
      "流失最多的一環：{stage}，轉化率 {share}（{moved}/{decided}，區間 {low}–{high}）{factor}。",
      "The leak: {stage}, {share} move on ({moved}/{decided}, interval {low}–{high}){factor}."
    ),
    leakFactor: words("，主要流失因素：{factor}", "，主要流失因素：{factor}", ", main loss factor: {factor}"),
    monthsNote: words("只列最近 {n} 个月。", "只列最近 {n} 個月。", "Only the latest {n} months are listed."),
    namingNote: words(
      "{lost} 条流失线索中 {n} 条填写了因素。",
      "{lost} 條流失線索中 {n} 條填寫了因素。",
      "{n} of {lost} lost leads name a factor."
    ),
    noLosses: words("还没有填写因素的流失线索。", "還沒有填寫因素的流失線索。", "No lost lead names a factor yet."),
    noLeads: words(
      "这里还没有线索：换一个期间或筛选条件，或先登记线索。",
      "這裡還沒有線索：換一個期間或篩選條件，或先登記線索。",
      "No leads here yet: choose another period or filter, or register the first leads."
    ),
    noSuggestion: words(
      "目前的数据还不足以给出建议。",
      "目前的資料還不足以給出建議。",
      "The data do not carry a suggestion yet."
    ),
    suggestLoss: words(
      "{factor}占流失原因的 {share}（{n}/{of}）：{advice}",
      "{factor}佔流失原因的 {share}（{n}/{of}）：{advice}",
      "{factor} stands behind {share} of the losses ({n}/{of}): {advice}"
    ),
    suggestResponse: words(
      "{n} 条线索的首次响应中位数为 {hours} 小时，超过时限 {limit} 小时：安排专人先联系新线索",
      "{n} 條線索的首次回應中位數為 {hours} 小時，超過時限 {limit} 小時：安排專人先聯絡新線索",
      "The median first response to {n} leads took {hours} hours, over the limit of {limit}: let one person take new leads first"
    ),
    suggestScreening: words(
      "转化率 {own}（{won}/{leads}）低于其余的 {rest}（p {p}）：收紧线索筛选标准，先确认需求和预算再跟进",
      "轉化率 {own}（{won}/{leads}）低於其餘的 {rest}（p {p}）：收緊線索篩選標準，先確認需求和預算再跟進",
      "Conversion {own} ({won}/{leads}) is below the {rest} of the rest (p {p}): tighten the screening and settle need and budget before following up"
    ),
    suggestCycle: words(
      "周期中位数 {own} 天，超过团队 {team} 天的 {times} 倍：缩短跟进间隔，帮客户简化决策流程",
      "週期中位數 {own} 天，超過團隊 {team} 天的 {times} 倍：縮短跟進間隔，協助客戶簡化決策流程",
      "The median cycle of {own} days is more than {times} times the team’s {team}: follow up at shorter intervals and help the customer to a simpler decision"
    ),
    suggestStage: words(
      "{stage}是最弱的一环，只有 {share}（{moved}/{decided}）进入后续阶段{factor}：逐条复盘在此流失的线索",
      "{stage}是最弱的一環，只有 {share}（{moved}/{decided}）進入後續階段{factor}：逐條檢討在此流失的線索",
      "{stage} is the weakest link: only {share} ({moved}/{decided}) move on{factor}. Go through the leads lost there"
    ),
    suggestGrade: words(
      "{grade}的转化率 {own} 并不高于其余的 {rest}：检查响应速度和方案匹配，并校准分级标准",
      "{grade}的轉化率 {own} 並不高於其餘的 {rest}：檢查回應速度和方案是否符合，並校準分級標準",
      "{grade} leads convert at {own}, no better than the {rest} of the rest: check response speed and fit, and adjust how leads are graded"
    ),
    suggestOverdue: words(
      "逾期未联系 {n} 条，占全部逾期的 {share}，而名下未结线索只占 {open}：先清逾期，必要时分出一部分线索",
      "逾期未聯絡 {n} 條，佔全部逾期的 {share}，而名下未結線索只佔 {open}：先清逾期，必要時分出一部分線索",
      "{n} overdue leads, {share} of all overdue but only {open} of the open ones: clear them first and hand some leads over if need be"
    ),
    suggestPending: words(
      "{share}（{n}/{of}）的未结线索资料待补：在 {days} 个工作日内补齐",
      "{share}（{n}/{of}）的未結線索資料待補：在 {days} 個工作日內補齊",
      "{share} ({n}/{of}) of the open leads have details missing: complete them within {days} working days"
    ),
    suggestionWho: words("{text}（{owner}，{on}）", "{text}（{owner}，{on}）", "{text} ({owner}, {on})"),
    chartSource: words("各来源转化率与 95% 区间", "各來源轉化率與 95% 區間", "Conversion by source with 95 % interval"),
    chartFunnel: words("阶段漏斗：到达的线索", "階段漏斗：到達的線索", "Stage funnel: leads that reached each stage"),
    chartTrend: words("每月登记与成交", "每月登記與成交", "Leads and wins by month"),
    padding: words("（留白）", "（留白）", "(spacing)"),
    axisShare: words("转化率", "轉化率", "Conversion"),
    axisLeads: words("线索数", "線索數", "Number of leads")
  }, lossAdvice = {
    "loss.budget": words(
      "登记时先按预算筛选，首次沟通就谈预算范围",
      "登記時先按預算篩選，首次溝通就談預算範圍",
      "screen by budget on entry and talk about it in the first conversation"
    ),
    "loss.slow": words(
      "新线索 {hours} 小时内首次联系，超时当天补上",
      "新線索 {hours} 小時內首次聯絡，逾時當天補上",
      "contact new leads within {hours} hours and catch up the same day"
    ),
    "loss.price": words(
      "先讲清价值与回报，再谈价格；准备分期或分档的条件",
      "先講清價值與回報，再談價格；準備分期或分級的條件",
      "show value and return before the price, and have staged terms ready"
    ),
    "loss.competitor": words(
      "在方案阶段就给出与竞品的对比和同行案例",
      "在方案階段就提出與競品的比較和同業案例",
      "bring the comparison with competitors and cases of peers into the proposal"
    ),
    "loss.fit": words(
      "登记时确认需求是否匹配，不匹配的尽早转出",
      "登記時確認需求是否符合，不符合的儘早轉出",
      "check on entry whether the need fits and hand over what does not"
    ),
    "loss.postponed": words(
      "问清决策人和时间，转入培育并约定下次联系",
      "問清決策者和時間，轉入培育並約定下次聯絡",
      "ask who decides and when, move the lead to nurturing and agree on the next contact"
    ),
    "loss.unreachable": words(
      "登记时核对联系方式，换一种方式和时段再联系",
      "登記時核對聯絡方式，換一種方式和時段再聯絡",
      "verify contact details on entry and try another way and hour"
    ),
    other: words(
      "逐条复盘这些线索，把原因写具体",
      "逐條檢討這些線索，把原因寫具體",
      "go through these leads and name the reason more precisely"
    )
  };
  function analysisText(word15, language, values = {}) {
    return fill(analysisWords[word15][language], values);
  }

  // src/core/i18n/block-words.ts
  var words2 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), blockWords = {
    source: {
      title: analysisWords.sourceTitle,
      about: analysisWords.sourceAbout,
      help: words2(
        "先看区间再看转化率：两个来源的区间大幅重叠，就还不能说谁好。表下的句子写明哪些差异经得起检验。",
        "先看區間再看轉化率：兩個來源的區間大幅重疊，就還不能說誰好。表下的句子寫明哪些差異經得起檢驗。",
        "Read the interval before the rate: where two of them overlap widely, nobody can say yet which source is better. The sentences below name the differences that stood up to a test."
      )
    },
    kpi: {
      title: analysisWords.kpiTitle,
      about: analysisWords.kpiAbout,
      help: words2(
        "一眼看完本期：数量、成交、金额、在谈和逾期，与上一期和目标并列。每行注明按登记日期还是按成交日期统计。",
        "一眼看完本期：數量、成交、金額、洽談中與逾期，與上一期和目標並列。每列註明按登記日期還是按成交日期統計。",
        "The period at a glance, beside the one before and the targets. Each row says whether it counts by day of registration or of closing."
      )
    },
    suggestions: {
      title: analysisWords.suggestionTitle,
      about: analysisWords.suggestionAbout,
      help: words2(
        "每条建议都写明依据的数字、涉及的线索、负责人和日期，下次复盘时可以逐条核对。",
        "每條建議都寫明依據的數字、涉及的線索、負責人與日期，下次檢討時可以逐條核對。",
        "Each names the figures it rests on, the leads, who should act and by when, so that the next review can check it."
      )
    },
    time: {
      title: analysisWords.timeTitle,
      about: analysisWords.timeAbout,
      help: words2(
        "团队新建不久或近期线索多时，用这里的比例代替“成交 ÷ 线索”：它不会因为线索还没到期而偏低。",
        "團隊新建不久或近期線索多時，用這裡的比例代替「成交 ÷ 線索」：它不會因為線索還沒到期而偏低。",
        "Where many leads are young, use these shares instead of won ÷ leads: they are not pulled down by leads whose time has not come."
      )
    },
    forecast: {
      title: analysisWords.forecastTitle,
      about: analysisWords.forecastAbout,
      help: words2(
        "预计的是区间，不是一个数。每次预测都会留存，到期后与实际成交对照，命中多少次写在表里。",
        "預計的是區間，不是一個數。每次預測都會留存，到期後與實際成交對照，命中多少次寫在表裡。",
        "What is foretold is an interval, not a number. Forecasts are kept and compared with what came, and the table says how often they held."
      )
    },
    score: {
      title: analysisWords.scoreTitle,
      about: analysisWords.scoreAbout,
      help: words2(
        "从团队自己已有结果的线索学习，只用当时已知的内容。“说”和“来”接近，说明概率可信；比积分更准时，侧边栏的线索卡才显示它和理由。",
        "從團隊自己已有結果的線索學習，只用當時已知的內容。「說」與「來」接近，表示機率可信；比積分更準時，側邊欄的線索卡才顯示它和理由。",
        "Learnt from your own decided leads, with nothing that was known only later. Where said and came agree, a chance can be trusted; the card in the sidebar shows it with its reasons once it beats the points rule."
      )
    },
    funnel: {
      title: analysisWords.funnelTitle,
      about: analysisWords.funnelAbout,
      help: words2(
        "从上往下看哪一环掉得最多，再看那一环的主要流失因素。“路径未知”是没有记录阶段的流失线索。",
        "由上往下看哪一環掉得最多，再看那一環的主要流失因素。「路徑未知」是沒有記錄階段的流失線索。",
        "Look for the stage that loses most, then at its main loss factor. Path unknown are lost leads without a record of their stages."
      )
    },
    effort: {
      title: analysisWords.effortTitle,
      about: analysisWords.effortAbout,
      help: words2(
        "用来估计一条线索还要跟几次、多少天；远超这个数仍无进展的线索值得重新判断。",
        "用來估計一條線索還要跟幾次、多少天；遠超這個數仍無進展的線索值得重新判斷。",
        "Tells how many contacts and days a win usually still takes; a lead far beyond that deserves a second look."
      )
    },
    trend: {
      title: analysisWords.trendTitle,
      about: analysisWords.trendAbout,
      help: words2(
        "看数量和成交的走势；要判断起伏是不是真的变化，看“真正的变化”。",
        "看數量與成交的走勢；要判斷起伏是不是真的變化，看「真正的變化」。",
        "Shows the course of leads and wins; whether a rise or fall is real stands under what has really changed."
      )
    },
    changes: {
      title: analysisWords.changesTitle,
      about: analysisWords.changesAbout,
      help: words2(
        "只有连续偏离平时、不像偶然的起伏才会报出，并写明从哪个月开始。",
        "只有連續偏離平時、不像偶然的起伏才會報出，並寫明從哪個月開始。",
        "Reports only shifts that last and do not look like chance, with the month in which they began."
      )
    },
    cohorts: {
      title: analysisWords.cohortTitle,
      about: analysisWords.cohortAbout,
      help: words2(
        "同一批线索放在一起看，避免拿刚登记的和早就有结果的相比。",
        "同一批線索放在一起看，避免拿剛登記的和早就有結果的相比。",
        "Keeps leads of one month together, so that fresh ones are not compared with those that have run their course."
      )
    },
    grade: {
      title: analysisWords.gradeTitle,
      about: analysisWords.gradeAbout,
      help: words2(
        "若高意向并不更容易成交，说明定级标准需要重新讨论。",
        "若高意向並不更容易成交，表示定級標準需要重新討論。",
        "If high grades do not win more often, the way grades are given needs talking over."
      )
    },
    owner: {
      title: analysisWords.ownerTitle,
      about: analysisWords.ownerAbout,
      help: words2(
        "响应时间和跟进次数是可以改进的做法，转化率受线索难易影响；请一起看。",
        "回應時間與跟進次數是可以改進的做法，轉化率受線索難易影響；請一起看。",
        "Response time and follow-ups can be changed, the rate also depends on the leads somebody was given: read them together."
      )
    },
    league: {
      title: analysisWords.leagueTitle,
      about: analysisWords.leagueAbout,
      help: words2(
        "排名容易把运气当本事。只有超出界限、整体差异又经得起检验的人才会被点名。",
        "排名容易把運氣當本事。只有超出界限、整體差異又經得起檢驗的人才會被點名。",
        "Rankings take luck for skill. Somebody is named only outside the limits, and only if the spread as a whole stands up to a test."
      )
    },
    loss: {
      title: analysisWords.lossTitle,
      about: analysisWords.lossAbout,
      help: words2(
        "看丢在哪里、为什么丢；填写了因素的线索越多，这张表越可信。",
        "看丟在哪裡、為什麼丟；填寫了因素的線索越多，這張表越可信。",
        "Where leads are lost and why; the more lost leads name a factor, the more this table can be trusted."
      )
    },
    response: {
      title: analysisWords.responseTitle,
      about: analysisWords.responseAbout,
      help: words2(
        "团队自己的数据说明快一点回复值不值得；这是相关，不是因果，好线索也可能更快被联系。",
        "團隊自己的資料說明快一點回覆值不值得；這是相關，不是因果，好線索也可能更快被聯絡。",
        "Your own data on whether a faster answer pays. It is a link, not proof of a cause: good leads may also be called first."
      )
    },
    industry: {
      title: analysisWords.industryTitle,
      about: analysisWords.profileAbout,
      help: words2("哪些行业更值得投入。", "哪些行業更值得投入。", "Which industries repay the effort.")
    },
    region: {
      title: analysisWords.regionTitle,
      about: analysisWords.profileAbout,
      help: words2("哪些区域更值得投入。", "哪些區域更值得投入。", "Which regions repay the effort.")
    },
    companySize: {
      title: analysisWords.companySizeTitle,
      about: analysisWords.profileAbout,
      help: words2("哪种规模的客户更容易成交。", "哪種規模的客戶更容易成交。", "Which size of company is won most often.")
    },
    product: {
      title: analysisWords.productTitle,
      about: analysisWords.profileAbout,
      help: words2(
        "哪些产品的意向更容易成交。",
        "哪些產品的意向更容易成交。",
        "Interest in which product is won most often."
      )
    },
    own: {
      title: analysisWords.ownTitle,
      about: analysisWords.ownAbout,
      help: words2(
        "给线索表加一列，填上不超过 8 种值，就能在这里看到它与成交的关系。",
        "給線索表加一欄，填上不超過 8 種值，就能在這裡看到它與成交的關係。",
        "Add a column to the leads with up to 8 different values and see here how it goes with winning."
      )
    },
    associations: {
      title: analysisWords.tiesTitle,
      about: analysisWords.tiesAbout,
      help: words2(
        "用来决定下一步看哪张表：强度高且经得起检验的特征先看。",
        "用來決定下一步看哪張表：強度高且經得起檢驗的特徵先看。",
        "Tells which table to read next: strong attributes that stood up to the test come first."
      )
    },
    value: {
      title: analysisWords.valueTitle,
      about: analysisWords.valueAbout,
      help: words2(
        "转化率高不等于挣得多：看每条线索带来的金额和客户是否回来。",
        "轉化率高不等於賺得多：看每筆線索帶來的金額與客戶是否回來。",
        "A high rate is not yet a high yield: see what a lead brings in, and whether customers come back."
      )
    },
    satisfaction: {
      title: analysisWords.satisfactionTitle,
      about: analysisWords.satisfactionAbout,
      help: words2(
        "不满意的老客户先回访：看他们带来多少金额、还会不会再买。",
        "不滿意的老客戶先回訪：看他們帶來多少金額、還會不會再買。",
        "Call unhappy customers first: see what they bring in and whether they still order."
      )
    },
    lifeCycle: {
      title: analysisWords.lifeCycleTitle,
      about: analysisWords.lifeCycleAbout,
      help: words2(
        "首单客户多、复购客户少，说明成交后的跟进值得加强。",
        "首單客戶多、回購客戶少，表示成交後的跟進值得加強。",
        "Many first orders and few repeats mean that customers deserve more care after the sale."
      )
    },
    mood: {
      title: analysisWords.moodTitle,
      about: analysisWords.moodAbout,
      help: words2(
        "词表读不懂反讽，短句也可能判错；看趋势，并打开原话核对。",
        "詞表讀不懂反諷，短句也可能判錯；看趨勢，並打開原話核對。",
        "A table of words misses irony and may misread short texts: take it as a hint and open what was said."
      )
    },
    quality: {
      title: analysisWords.qualityTitle,
      about: analysisWords.qualityAbout,
      help: words2(
        "先补这里列出的线索，再相信上面的比例。",
        "先補這裡列出的線索，再相信上面的比例。",
        "Mend the leads listed here before you trust the rates above."
      )
    }
  };

  // src/core/i18n/setting-words.ts
  var word2 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), settingWords = {
    language: {
      name: word2("语言", "語言", "Language"),
      help: word2(
        "表名、表头、选项和消息的语言；随时可改，数据不丢",
        "分頁名稱、欄名、選項與訊息的語言；隨時可改，資料不會遺失",
        "Language of tabs, headers, options and messages; can be switched at any time, nothing is lost"
      )
    },
    preset: {
      name: word2("阶段方案", "階段方案", "Stage preset"),
      help: word2(
        "决定“阶段”下拉里有哪些选项、叫什么名字；报表按内部编号统计，可跨方案比较",
        "決定「階段」下拉選單有哪些選項、叫什麼名稱；報表按內部代號統計，可跨方案比較",
        "Which stages the dropdown offers and how they are named; reports work on stored keys and compare across presets"
      )
    },
    fullColumns: {
      name: word2("加选列", "加選欄位", "Extra columns"),
      help: word2(
        "需要显示的可选列，用逗号分隔（列名或键）",
        "要顯示的可選欄位，以逗號分隔（欄名或鍵）",
        "Optional columns to show, separated by commas (headers or keys)"
      )
    },
    startDay: {
      name: word2("启用日", "啟用日", "Start day"),
      help: word2(
        "早于这一天的线索不补发首次响应等提醒",
        "早於這一天的線索不補發首次回應等提醒",
        "Leads older than this day get no first-response or close reminders"
      )
    },
    currency: {
      name: word2("货币符号", "貨幣符號", "Currency sign"),
      help: word2("金额前显示的符号", "金額前顯示的符號", "Shown before amounts")
    },
    idPattern: {
      name: word2("线索编号规则", "線索編號規則", "Lead ID pattern"),
      help: word2(
        "{yyyy}{MM}{dd} 为登记日期；同日第二条起自动加 -02、-03",
        "{yyyy}{MM}{dd} 為登記日期；同日第二筆起自動加 -02、-03",
        "{yyyy}{MM}{dd} is the registration day; later leads of a day get -02, -03 …"
      )
    },
    customerCodePattern: {
      name: word2("客户编码规则", "客戶編碼規則", "Customer code pattern"),
      help: word2(
        "行业-规模-阶段-序号，由代码拼成",
        "行業-規模-階段-序號，由代碼組成",
        "Industry, size, stage and a number, made from the codes below"
      )
    },
    backupDays: {
      name: word2("备份间隔", "備份間隔", "Backup every"),
      help: word2(
        "每隔多少天自动备份到运行自动任务者的云端硬盘，保留最新 8 份；0 = 不备份",
        "每隔多少天自動備份到執行自動任務者的雲端硬碟，保留最新 8 份；0 = 不備份",
        "Days between backups into the Drive of whoever runs the automation; the newest 8 are kept, 0 turns them off"
      )
    },
    strict: {
      name: word2("严格下拉", "嚴格下拉", "Strict dropdowns"),
      help: word2(
        "是：不在列表里的输入当场被拒绝，且不会保留原文；否：先接受再更正，原文保留在批注里",
        "是：不在清單裡的輸入當場被拒，且不保留原文；否：先接受再更正，原文保留在附註裡",
        "Yes: typing outside the list is rejected at once and not kept; no: it is put right and the text kept in a note"
      )
    },
    firstResponseWebFormHours: {
      name: word2("首次响应：官网表单", "首次回應：官網表單", "First response: web form"),
      help: word2(
        "官网表单线索登记后几小时内要首次联系",
        "官網表單線索登記後幾小時內要首次聯絡",
        "Hours after registration within which a web-form lead must be contacted"
      )
    },
    firstResponseHighHours: {
      name: word2("首次响应：高意向", "首次回應：高意向", "First response: high grade"),
      help: word2(
        "高意向线索登记后几小时内要首次联系",
        "高意向線索登記後幾小時內要首次聯絡",
        "Hours after registration within which a high-grade lead must be contacted"
      )
    },
    firstResponseHours: {
      name: word2("首次响应：其他", "首次回應：其他", "First response: others"),
      help: word2(
        "其他线索登记后几小时内要首次联系",
        "其他線索登記後幾小時內要首次聯絡",
        "Hours after registration within which any other lead must be contacted"
      )
    },
    cadenceHighDays: {
      name: word2("跟进间隔：高意向", "跟進間隔：高意向", "Cadence: high"),
      help: word2("上次联系后几天再联系", "上次聯絡後幾天再聯絡", "Days after the last contact")
    },
    cadenceMediumDays: {
      name: word2("跟进间隔：中意向", "跟進間隔：中意向", "Cadence: medium"),
      help: word2(
        "上次联系后几天再联系；未填等级也按此",
        "上次聯絡後幾天再聯絡；未填等級也按此",
        "Days after the last contact; also for a blank grade"
      )
    },
    cadenceLowDays: {
      name: word2("跟进间隔：低意向", "跟進間隔：低意向", "Cadence: low"),
      help: word2("上次联系后几天再联系", "上次聯絡後幾天再聯絡", "Days after the last contact")
    },
    lowCapIn30Days: {
      name: word2("低意向 30 天内最多联系", "低意向 30 天內最多聯絡", "Low grade: contacts in 30 days"),
      help: word2(
        "超过的会顺延到第 31 天并注明“有意等待”；0 为不限",
        "超過的會順延到第 31 天並註明「有意等待」；0 為不限",
        "Later ones move to day 31 and read “waiting on purpose”; 0 = no limit"
      )
    },
    touchDays: {
      name: word2("触达间隔", "觸及間隔", "Touch interval"),
      help: word2(
        "中、低意向客户每隔几天发一次邀请或资讯",
        "中、低意向客戶每隔幾天發一次邀請或資訊",
        "Days between invitations or news to medium and low grades"
      )
    },
    gradeHighMaxDays: {
      name: word2("高意向：决策周期上限", "高意向：決策週期上限", "High grade: longest cycle"),
      help: word2(
        "决策周期不超过这么多天、预算和需求明确，建议为高意向",
        "決策週期不超過這麼多天、預算與需求明確，建議為高意向",
        "With a known budget and need and a decision within so many days, high is suggested"
      )
    },
    gradeMediumMaxDays: {
      name: word2("中意向：决策周期上限", "中意向：決策週期上限", "Medium grade: longest cycle"),
      help: word2(
        "决策周期不超过这么多天且需求明确，建议为中意向",
        "決策週期不超過這麼多天且需求明確，建議為中意向",
        "With a stated need and a decision within so many days, medium is suggested"
      )
    },
    newLeadWithinHours: {
      name: word2("新线索录入时限", "新線索登錄時限", "New lead entered within"),
      help: word2("首次接触后几小时内要登记", "首次接觸後幾小時內要登記", "Hours after the first contact")
    },
    pendingDetailsDays: {
      name: word2("补全资料期限", "補齊資料期限", "Pending details due after"),
      help: word2(
        "“待确认”的资料几个工作日内补全（当天不算）",
        "「待確認」的資料幾個工作日內補齊（當天不算）",
        "Working days to complete pending details; the first day does not count"
      )
    },
    recordedWithinHours: {
      name: word2("跟进记录时限", "跟進記錄時限", "Follow-up recorded within"),
      help: word2("联系后几小时内要记录", "聯絡後幾小時內要記錄", "Hours after the contact")
    },
    reviewHighDays: {
      name: word2("资料复核：高意向", "資料覆核：高意向", "Profile review: high"),
      help: word2("每几天复核一次资料", "每幾天覆核一次資料", "Days between reviews")
    },
    reviewWonDays: {
      name: word2("客户回访：已成交", "客戶回訪：已成交", "Profile review: won"),
      help: word2(
        "每几天回访一次（续约、复购）",
        "每幾天回訪一次（續約、回購）",
        "Days between reviews (renewal, more orders)"
      )
    },
    escalateOwnerDays: {
      name: word2("升级：提醒跟进人", "升級：提醒跟進人", "Escalation: owner"),
      help: word2("逾期几个工作日后标红", "逾期幾個工作日後標紅", "Working days late")
    },
    escalateManagerDays: {
      name: word2("升级：通知经理", "升級：通知主管", "Escalation: manager"),
      help: word2(
        "逾期几个工作日后同时通知经理",
        "逾期幾個工作日後同時通知主管",
        "Working days late until managers see it too"
      )
    },
    escalateReassignDays: {
      name: word2("升级：建议改派", "升級：建議改派", "Escalation: reassign"),
      help: word2(
        "逾期几个工作日后建议改派",
        "逾期幾個工作日後建議改派",
        "Working days late until reassignment is offered"
      )
    },
    assignAfterMinutes: {
      name: word2("自动分配等待", "自動分配等待", "Assign after"),
      help: word2(
        "等级和来源未填全时，几分钟后也自动分配",
        "等級與來源未填齊時，幾分鐘後也自動分配",
        "Minutes after which an owner is given even without grade and source"
      )
    },
    proposalsPerDay: {
      name: word2("旧线索每日安排", "舊線索每日安排", "Old leads per day"),
      help: word2(
        "接管旧表时，每人每个工作日最多安排几条",
        "接管舊表時，每人每個工作日最多安排幾筆",
        "When a sheet is taken over: most old leads proposed per owner and working day"
      )
    },
    workdays: {
      name: word2("工作日", "工作日", "Working weekdays"),
      help: word2(
        "1 为周一 … 7 为周日，用逗号分隔",
        "1 為週一 … 7 為週日，以逗號分隔",
        "1 = Monday … 7 = Sunday, separated by commas"
      )
    },
    holidays: {
      name: word2("节假日", "節假日", "Holidays"),
      help: word2(
        "日期，用逗号分隔，如 2026-10-01",
        "日期，以逗號分隔，如 2026-10-01",
        "Days off, separated by commas, e.g. 2026-10-01"
      )
    },
    workedDays: {
      name: word2("调休上班日", "補班日", "Worked weekend days"),
      help: word2(
        "要上班的周末，用逗号分隔",
        "要上班的週末，以逗號分隔",
        "Weekend days that are worked, separated by commas"
      )
    },
    tierHighAmount: {
      name: word2("高价值客户金额", "高價值客戶金額", "High-value amount"),
      help: word2(
        "一段时间内成交达到此金额为高价值",
        "一段時間內成交達到此金額為高價值",
        "Won amount from which a customer counts as high value"
      )
    },
    tierDays: {
      name: word2("分层统计天数", "分層統計天數", "Tier period"),
      help: word2("按最近几天的成交分层", "按最近幾天的成交分層", "Days over which won amounts are added up")
    },
    mailHour: {
      name: word2("每日邮件时间", "每日郵件時間", "Daily mail hour"),
      help: word2(
        "按表格所在时区，0–23 点",
        "按試算表時區，0–23 點",
        "Hour of the day in the spreadsheet’s time zone, 0–23"
      )
    },
    mailLines: {
      name: word2("邮件最多行数", "郵件最多列數", "Lines per mail"),
      help: word2("其余显示为“另有 n 条”", "其餘顯示為「另有 n 筆」", "The rest shows as “and n more”")
    },
    managerSummary: {
      name: word2("经理汇总邮件", "主管彙總郵件", "Summary to managers"),
      help: word2("每天给经理发一封汇总", "每天給主管寄一封彙總", "One summary a day to every manager")
    },
    cycleClock: {
      name: word2("周期起点", "週期起點", "Cycle starts at"),
      help: word2(
        "转化周期从登记日还是首次联系算起",
        "轉化週期從登記日還是首次聯絡算起",
        "Whether cycles count from registration or from the first contact"
      )
    },
    suggestLossShare: {
      name: word2("建议：主因占比", "建議：主因占比", "Suggestion: dominant loss"),
      help: word2(
        "某流失因素达到此占比时给出建议",
        "某流失因素達到此占比時給出建議",
        "Share of losses from which a factor is called dominant"
      )
    },
    suggestMinLosses: {
      name: word2("建议：最少流失数", "建議：最少流失數", "Suggestion: fewest losses"),
      help: word2("少于此数不给流失建议", "少於此數不給流失建議", "Fewer losses give no suggestion")
    },
    suggestMinLeads: {
      name: word2("建议：最少线索数", "建議：最少線索數", "Suggestion: fewest leads"),
      help: word2("少于此数不比较转化率", "少於此數不比較轉化率", "Fewer leads are not compared")
    },
    suggestCycleTimes: {
      name: word2("建议：周期倍数", "建議：週期倍數", "Suggestion: long cycle"),
      help: word2("中位周期超过团队几倍时提醒", "中位週期超過團隊幾倍時提醒", "Times the team’s median cycle")
    },
    suggestMinWins: {
      name: word2("建议：最少成交数", "建議：最少成交數", "Suggestion: fewest wins"),
      help: word2("少于此数不比较周期", "少於此數不比較週期", "Fewer wins are not compared")
    },
    suggestPendingShare: {
      name: word2("建议：待补资料占比", "建議：待補資料占比", "Suggestion: pending share"),
      help: word2(
        "未结线索中待补资料达到此占比时提醒",
        "未結線索中待補資料達到此占比時提醒",
        "Share of open leads with pending details"
      )
    },
    ...blockSwitchWords()
  };
  function blockSwitchWords() {
    let lines = blockKeys.map((key) => {
      let { title, help } = blockWords[key], name = word2(`分析：${title["zh-CN"]}`, `分析：${title["zh-TW"]}`, `Analysis: ${title.en}`);
      return [blockSetting(key), { name, help }];
    });
    return Object.fromEntries(lines);
  }
  var groupWords = {
    workbook: word2("工作簿", "活頁簿", "Workbook"),
    enforcement: word2("校验", "校驗", "Enforcement"),
    rules: word2("规则", "規則", "Rules"),
    reminders: word2("提醒", "提醒", "Reminders"),
    analysis: word2("分析", "分析", "Analysis")
  }, unitWords = {
    days: word2("天", "天", "days"),
    workingDays: word2("工作日", "工作日", "working days"),
    hours: word2("小时", "小時", "hours"),
    lines: word2("行", "列", "lines"),
    leads: word2("条", "筆", "leads"),
    percent: word2("比例 0–1", "比例 0–1", "share 0–1"),
    hour: word2("点", "點", "o’clock"),
    amount: word2("金额", "金額", "amount"),
    months: word2("月", "月", "months")
  }, roleWords = {
    manager: word2("经理", "主管", "Manager"),
    senior: word2("资深销售", "資深業務", "Senior"),
    rep: word2("销售", "業務", "Rep"),
    assistant: word2("助理", "助理", "Assistant"),
    viewer: word2("只读", "檢視者", "Viewer")
  }, choiceWords = {
    "zh-CN": word2("简体中文", "简体中文", "简体中文"),
    "zh-TW": word2("繁體中文", "繁體中文", "繁體中文"),
    en: word2("English", "English", "English"),
    registration: word2("登记日", "登記日", "Registration"),
    firstContact: word2("首次联系", "首次聯絡", "First contact")
  }, classWords = {
    open: word2("进行中", "進行中", "Open"),
    paused: word2("暂停", "暫停", "Paused"),
    won: word2("成交", "成交", "Won"),
    lost: word2("流失", "流失", "Lost"),
    invalid: word2("无效", "無效", "Invalid")
  }, settingsTabWords = {
    title: word2("线索簿设置", "線索簿設定", "Leadbook settings"),
    applied: word2("设置已生效。", "設定已生效。", "Settings are in force."),
    notApplied: word2(
      "有改动尚未生效：请用菜单“线索簿 → 应用设置”。",
      "有變更尚未生效：請用選單「線索簿 → 套用設定」。",
      "Changes are not in force yet: use the menu Leadbook → Apply settings."
    ),
    key: word2("键（勿改）", "鍵（勿改）", "Key (do not change)"),
    group: word2("分组", "分組", "Group"),
    name: word2("名称", "名稱", "Name"),
    value: word2("值", "值", "Value"),
    unit: word2("单位或可选值", "單位或可選值", "Unit or choices"),
    default: word2("默认值", "預設值", "Default"),
    help: word2("说明", "說明", "Explanation"),
    lists: word2(
      "列表（可改名称、代码、别名；“停用”填 是/否；在列表末尾的空行新增）",
      "清單（可改名稱、代碼、別名；「停用」填 是/否；在清單末尾的空列新增）",
      "Lists (labels, codes and aliases may be changed; “Retired” takes yes/no; add values in the blank row of a list)"
    ),
    stages: word2("阶段", "階段", "Stages"),
    members: word2("成员", "成員", "Members"),
    list: word2("列表", "清單", "List"),
    code: word2("代码", "代碼", "Code"),
    aliases: word2("别名（逗号分隔）", "別名（逗號分隔）", "Aliases (comma separated)"),
    retired: word2("停用", "停用", "Retired"),
    win: word2("成交概率", "成交機率", "Win probability"),
    stale: word2("停滞天数", "停滯天數", "Stale after days"),
    managersOnly: word2("仅经理可设", "僅主管可設", "Managers only"),
    memberName: word2("姓名", "姓名", "Name"),
    email: word2("邮箱", "電子郵件", "E-mail"),
    role: word2("角色", "角色", "Role"),
    memberLanguage: word2("语言", "語言", "Language"),
    skills: word2("擅长（行业、区域）", "專長（行業、區域）", "Skills (industries, regions)"),
    takesNewLeads: word2("接收新线索", "接收新線索", "Takes new leads"),
    absentUntil: word2("缺勤至", "請假至", "Absent until"),
    mail: word2("接收邮件", "接收郵件", "Mail"),
    targetLeads: word2("月目标：线索", "月目標：線索", "Monthly target: leads"),
    targetWon: word2("月目标：成交", "月目標：成交", "Monthly target: won"),
    targetAmount: word2("月目标：金额", "月目標：金額", "Monthly target: amount"),
    yes: word2("是", "是", "yes"),
    no: word2("否", "否", "no")
  }, settingRefusals = {
    notInteger: word2(
      "“{value}”不是整数（{least}–{most}），已恢复为 {back}",
      "「{value}」不是整數（{least}–{most}），已還原為 {back}",
      "“{value}” is not a whole number from {least} to {most}; {back} is back"
    ),
    notNumber: word2(
      "“{value}”不是数字（{least}–{most}），已恢复为 {back}",
      "「{value}」不是數字（{least}–{most}），已還原為 {back}",
      "“{value}” is not a number from {least} to {most}; {back} is back"
    ),
    notChoice: word2(
      "“{value}”不在可选值里：{choices}；已恢复为 {back}",
      "「{value}」不在可選值裡：{choices}；已還原為 {back}",
      "“{value}” is none of {choices}; {back} is back"
    ),
    notYesNo: word2(
      "请填 是 或 否；“{value}”未接受，已恢复为 {back}",
      "請填 是 或 否；「{value}」未接受，已還原為 {back}",
      "Type yes or no; “{value}” was not taken, {back} is back"
    ),
    notDay: word2(
      "“{value}”不是日期（如 2026-10-01），已恢复为 {back}",
      "「{value}」不是日期（如 2026-10-01），已還原為 {back}",
      "“{value}” is not a date such as 2026-10-01; {back} is back"
    ),
    notColumn: word2(
      "没有名为“{value}”的可选列，已恢复为 {back}",
      "沒有名為「{value}」的可選欄位，已還原為 {back}",
      "There is no optional column “{value}”; {back} is back"
    ),
    notEmail: word2(
      "“{value}”不是邮箱地址，已恢复为 {back}",
      "「{value}」不是電子郵件地址，已還原為 {back}",
      "“{value}” is not an e-mail address; {back} is back"
    ),
    notRole: word2(
      "角色只能是：{choices}；“{value}”未接受，已恢复为 {back}",
      "角色只能是：{choices}；「{value}」未接受，已還原為 {back}",
      "A role is one of {choices}; “{value}” was not taken, {back} is back"
    ),
    sameName: word2(
      "“{value}”已是另一项的名称，两项会分不清；已恢复为 {back}",
      "「{value}」已是另一項的名稱，兩項會分不清；已還原為 {back}",
      "“{value}” is another entry’s name already, the two could not be told apart; {back} is back"
    ),
    notRetirable: word2(
      "此阶段不能停用（只有无效线索、培育中和停止合作可以）；已恢复为 {back}",
      "此階段不能停用（只有無效線索、培育中與停止合作可以）；已還原為 {back}",
      "This stage cannot be retired (only Invalid, Nurturing and Churned can); {back} is back"
    ),
    notWeekdays: word2(
      "请用 1–7 表示周一到周日，用逗号分隔，如 1,2,3,4,5；“{value}”未接受，已恢复为 {back}",
      "請用 1–7 表示週一到週日，以逗號分隔，如 1,2,3,4,5；「{value}」未接受，已還原為 {back}",
      "Give working days as numbers from 1 (Monday) to 7, such as 1,2,3,4,5; “{value}” was not taken, {back} is back"
    ),
    empty: word2(
      "此项不能为空，已恢复为 {back}",
      "此項不能為空，已還原為 {back}",
      "This must not be blank; {back} is back"
    )
  };

  // src/core/schema/column.ts
  var listKeys = [
    "source",
    "grade",
    "stage",
    "method",
    "status",
    "industry",
    "region",
    "product",
    "companySize",
    "urgency",
    "consent",
    "buyingFocus",
    "valueTier",
    "winFactor",
    "lossFactor",
    "invalidReason"
  ];

  // src/core/text-folding.ts
  var traditional = [
    "丟並乾亂亙亞佇佈佔併來侖侶侷係俠倀倆倉個們倖倫偉側偵偽傑傖傘備傢傭傯傳債傷傾僅僑僕僥僱價儀儂億儈儉儐儔儕儘償優儲儷儻儼兇兌兒兗內兩冊冑冪凍凜凱別刪則剋剎剛剝剴創剷劃劇劉劊劍劑勁動務勛勝勞勢勳勵勸勻匯匱",
    "區協卹卻厭厲參叢吒吳吶呂員唸問啓啞啟喚喪喫喬單喲嗆嗇嗎嗚嗶嘆嘍嘔嘖嘗嘩嘮嘯嘰噓噥噯噴噸噹嚀嚇嚐嚕嚥嚨嚮嚴嚶囀囁囂囈囌囑囪國圍園圓圖團執堅堊堝堯報場塊塋塒塗塚塢塵塹墊墜墮墳墾壇壎壓壘壙壞壟壢壩壯壺壽夠夢",
    "夥夾奐奧奩奪奮妝姍姦娛婁婦媧媼媽嫗嫵嫻嬈嬋嬌嬤嬪嬰嬸孃孫學孿宮寢實寧審寫寬寵寶將專尋對導尷屆屍屜屢層屨屬岡峯峴島峽崑崗崙崢嵐嶄嶇嶸嶺嶼嶽巒巔巖帥師帳帶幀幃幗幟幣幫幹幾庫廁廂廄廈廚廝廟廠廢廣廬廳弒弔張強",
    "彆彈彌彎彙彥彫彿後徑從徠復徵徹恆恥悅悵悶悽惡惱惻愛愜愴愷愾慄態慍慘慚慟慣慫慮慶慼慾憂憊憐憑憚憤憫憮憲憶懇應懍懣懲懶懷懸懺懼懾戀戰戲戶拋拚挾捨捫捱捲掃掄掙掛採揀揚換揮損搖搗搶摑摟摯摺摻撈撐撓撥撫撲撳撻撾",
    "撿擁擄擇擊擋擔據擠擬擰擱擲擴擷擺擻擾攆攏攔攙攜攝攣攤攪攬敗敘敵數斂斃斕斬斷於昇時晉晝暈暉暢暫曄曆曇曉曖曠曬書會朧朮東枴柵桿梔條梟棄棗棟棧棲楊楓楨業極榦榮構槍槓槨槳樁樂樅樑樓標樞樣樸樹樺橈橋機橢橫檔檜檢",
    "檣檯檳檸檻櫃櫓櫚櫛櫝櫥櫬櫻欄權欒欖欽歎歐歟歡歲歷歸歿殘殤殮殯殲殺殼毀毆氈氣氫氬氳氾汎汙決沒沖況洩洶浹涇涼淒淚淨淪淵淺渙減渦測渾湊湧湯準溝溫溼滄滅滌滬滯滲滷滾滿漁漢漣漬漲漸漿潑潔潛潤潯潰澀澆澗澠澤澱濁濃",
    "濕濘濛濟濤濫濰濱濺濾瀅瀆瀉瀋瀏瀕瀘瀝瀟瀨瀰瀲瀾灑灘灣灤災為烏無煉煙煥煩煬熒熱熾燈燉燒燙燜營燦燬燭燴燻燼燾爍爐爛爭爲爺爾牆牘牴牽犖犛犢犧狀狹狽猙猶獄獅獎獨獰獲獵獷獸獺獻玀現琺琿瑋瑣瑤瑩瑪璣璦環璽璿瓊瓏瓔",
    "瓚甌甕產産畝畢畫異當疇疊痙痠瘋瘍瘓瘡瘧瘺療癆癒癘癟癡癢癥癩癬癮癱癲發皚皰皺盃盜盞盡監盤盧盪眾睏睜睞瞞瞭瞼矇矚矯硃硯碩確碼磚磧磯礎礙礦礪礫礬祕祿禍禎禦禪禮禱禿秈稅稈稜稟種稱穀穌積穎穡穢穩穫窩窪窮窯窺竄竅",
    "竇竊競筆筍筧箇箋箏節範築篤篩簍簑簞簡簣簫簽簾籃籌籟籠籤籬籮籲粵糝糞糧糰糾紀紂約紅紆紇紉紋納紐純紕紗紙級紛紜紡紮細紱紲紳紹紼絀終絃組絆結絕絛絞絡絢給絨統絲絳絹綁綏綑經綜綞綠綢綫綬維綰綱網綴綵綸綺綻綽綾綿",
    "緇緊緒緘緙線緝緞締緣編緩緬緯緲練緹緻縈縉縊縐縑縛縝縞縣縫縮縱縲縴縵縷縹總績繃繅繆繒織繕繚繞繡繩繪繫繭繳繹繼繽續纏纓纔纖纜缽罈罌罰罵罷羅羈羋羣羨義羶習翹聖聞聯聰聲聳聶職聽聾肅脅脈脣脩脫脹腎腦腫腳腸膚膠膩",
    "膽膾膿臉臍臏臘臚臟臥臨臺與興舉舊艙艦艱艷芻苧茲荊莊莖莢莧華菴菸萇萊萬萵葉著葦葷蒐蒞蒼蓀蓆蓋蓮蔔蔣蔥蔭蕩蕪蕭薊薑薔薦薩薹薺藍藝藥藪藹藺蘆蘇蘊蘋蘚蘭蘿處虛虜號虧蛻蜆蝕蝦蝨蝸螞螢螻蟈蟬蟯蟲蟻蠅蠍蠔蠟蠣蠱蠶蠻",
    "衆術衛衝衞袞裊裏補裝裡製複褲褸褻襖襠襤襪襬襯襲見規覓視覦親覬覲覺覽觀觴觸訂訃計訊訌討訐訓訕訖託記訛訝訟訣訥訪設許訴訶診註証詁詆詐詔評詛詞詠詢詣試詩詫詬詭詮詰話該詳詼誅誇誌認誑誕誘誚語誠誡誣誤誥誦誨說説",
    "誰課誶誹誼調諂諄談諉請諍諒論諛諜諦諧諫諭諮諱諳諶諷諸諺諼諾謀謁謂謄謊謎謐謗謙講謝謠謨謫謬謹譁證譎譏識譙譚譜譟譫譯議譴護譽讀變讒讓讖讚讜谿豈豎豐豔豬貍貓貝貞負財貢貧貨販貪貫責貯貲貳貴貶買貸費貼貽貿賀賁賂",
    "賃賄賅資賈賊賑賒賓賜賞賠賡賢賣賤賦質賬賭賴賺賻購賽贅贈贊贍贏贓贖贗贛趕趙趨跡踐踴蹕蹟蹣蹤蹺躉躊躋躍躑躓躡躪軀車軋軌軍軒軔軛軟軸軻軼軾較載輊輒輓輔輕輛輜輝輞輟輥輦輩輪輯輳輸輻輾輿轂轄轅轉轍轎轔轟轡辦辭辮",
    "辯農迴逕這連週進遊運過達違遙遜遞遠適遲遷選遺遼邁還邇邊邏邐郵鄉鄒鄔鄧鄭鄰鄴鄺酈醃醜醞醣醫醬釀釁釅釋釐釗釘釙針釣釦釧釩釵鈉鈍鈐鈑鈔鈕鈞鈣鈴鈷鈸鈹鈺鈽鈾鈿鉀鉅鉉鉍鉑鉗鉚鉛鉤鉸鉻銀銅銑銓銖銘銜銨銬銳銷銻銼鋁",
    "鋅鋇鋒鋤鋪鋮鋰鋸鋼錄錐錕錘錙錚錠錢錦錨錫錮錯錳錶鍊鍋鍍鍔鍛鍥鍬鍰鍵鍾鎂鎊鎖鎘鎚鎢鎬鎮鎰鎳鏃鏈鏍鏑鏗鏘鏜鏝鏟鏡鏢鏤鏨鏽鐃鐘鐫鐮鐲鐳鐵鐸鐺鑄鑑鑒鑠鑣鑰鑲鑷鑼鑽鑾鑿長門閂閃閆閉開閎閏閑閒間閔閘閡閣閤閥閨閩閭",
    "閱閻闆闈闊闋闌闐闔闕闖關闡闢陘陝陞陣陰陳陸陽隊階隕際隨險隱隴隸隻雋雖雙雛雜雞離難雲電霑霧霽靂靄靈靜靦靨鞏鞦韁韃韆韉韋韌韓韜韻響頁頂頃項順須頊頌預頑頒頓頗領頜頡頤頭頰頷頸頹頻顆題額顎顏顓願顛類顥顧顫顯顰",
    "顱風颯颱颳颶颼飄飛飢飩飪飭飯飲飴飼飽飾餃餅餉養餌餒餓餘餚餛餞餡館餵餾餿饅饉饑饒饗饜饞馬馭馮馱馳馴駁駐駑駒駕駙駛駝駟駢駭駱駿騁騎騖騙騫騰騷騾驀驃驅驍驕驗驚驛驟驢驥驪骯髏髒體髖髮鬆鬍鬚鬢鬥鬧鬨鬱魎魘魚魯魷",
    "鮑鮪鮫鮭鮮鯀鯉鯊鯖鯛鯧鯨鯽鰍鰓鰥鰭鰱鰻鰾鱉鱔鱖鱗鱟鱷鱸鳥鳩鳳鳴鳶鴆鴉鴕鴛鴣鴦鴨鴻鴿鵑鵝鵠鵡鵪鵬鵲鶉鶯鶴鷂鷓鷗鷥鷹鷺鸚鸛鸞鹵鹹鹼鹽麗麥麩麪麴麵麼麽黃黌點黨黴黷鼕鼴齊齋齒齜齟齡齣齦齧齪齬齲齷龍龐龔龜"
  ].join(""), simplified = [
    "丢并干乱亘亚伫布占并来仑侣局系侠伥俩仓个们幸伦伟侧侦伪杰伧伞备家佣偬传债伤倾仅侨仆侥雇价仪侬亿侩俭傧俦侪尽偿优储俪傥俨凶兑儿兖内两册胄幂冻凛凯别删则克刹刚剥剀创铲划剧刘刽剑剂劲动务勋胜劳势勋励劝匀汇匮",
    "区协恤却厌厉参丛咤吴呐吕员念问启哑启唤丧吃乔单哟呛啬吗呜哔叹喽呕啧尝哗唠啸叽嘘哝嗳喷吨当咛吓尝噜咽咙向严嘤啭嗫嚣呓苏嘱囱国围园圆图团执坚垩埚尧报场块茔埘涂冢坞尘堑垫坠堕坟垦坛埙压垒圹坏垄坜坝壮壶寿够梦",
    "伙夹奂奥奁夺奋妆姗奸娱娄妇娲媪妈妪妩娴娆婵娇嬷嫔婴婶娘孙学孪宫寝实宁审写宽宠宝将专寻对导尴届尸屉屡层屦属冈峰岘岛峡昆岗仑峥岚崭岖嵘岭屿岳峦巅岩帅师帐带帧帏帼帜币帮干几库厕厢厩厦厨厮庙厂废广庐厅弑吊张强",
    "别弹弥弯汇彦雕佛后径从徕复征彻恒耻悦怅闷凄恶恼恻爱惬怆恺忾栗态愠惨惭恸惯怂虑庆戚欲忧惫怜凭惮愤悯怃宪忆恳应懔懑惩懒怀悬忏惧慑恋战戏户抛拼挟舍扪挨卷扫抡挣挂采拣扬换挥损摇捣抢掴搂挚折掺捞撑挠拨抚扑揿挞挝",
    "捡拥掳择击挡担据挤拟拧搁掷扩撷摆擞扰撵拢拦搀携摄挛摊搅揽败叙敌数敛毙斓斩断于升时晋昼晕晖畅暂晔历昙晓暧旷晒书会胧术东拐栅杆栀条枭弃枣栋栈栖杨枫桢业极干荣构枪杠椁桨桩乐枞梁楼标枢样朴树桦桡桥机椭横档桧检",
    "樯台槟柠槛柜橹榈栉椟橱榇樱栏权栾榄钦叹欧欤欢岁历归殁残殇殓殡歼杀壳毁殴毡气氢氩氲泛泛污决没冲况泄汹浃泾凉凄泪净沦渊浅涣减涡测浑凑涌汤准沟温湿沧灭涤沪滞渗卤滚满渔汉涟渍涨渐浆泼洁潜润浔溃涩浇涧渑泽淀浊浓",
    "湿泞蒙济涛滥潍滨溅滤滢渎泻沈浏濒泸沥潇濑弥潋澜洒滩湾滦灾为乌无炼烟焕烦炀荧热炽灯炖烧烫焖营灿毁烛烩熏烬焘烁炉烂争为爷尔墙牍抵牵荦牦犊牺状狭狈狰犹狱狮奖独狞获猎犷兽獭献猡现珐珲玮琐瑶莹玛玑瑷环玺璇琼珑璎",
    "瓒瓯瓮产产亩毕画异当畴叠痉酸疯疡痪疮疟瘘疗痨愈疠瘪痴痒症癞癣瘾瘫癫发皑疱皱杯盗盏尽监盘卢荡众困睁睐瞒了睑蒙瞩矫朱砚硕确码砖碛矶础碍矿砺砾矾秘禄祸祯御禅礼祷秃籼税秆棱禀种称谷稣积颖穑秽稳获窝洼穷窑窥窜窍",
    "窦窃竞笔笋笕个笺筝节范筑笃筛篓蓑箪简篑箫签帘篮筹籁笼签篱箩吁粤糁粪粮团纠纪纣约红纡纥纫纹纳纽纯纰纱纸级纷纭纺扎细绂绁绅绍绋绌终弦组绊结绝绦绞络绚给绒统丝绛绢绑绥捆经综缍绿绸线绶维绾纲网缀彩纶绮绽绰绫绵",
    "缁紧绪缄缂线缉缎缔缘编缓缅纬缈练缇致萦缙缢绉缣缚缜缟县缝缩纵缧纤缦缕缥总绩绷缫缪缯织缮缭绕绣绳绘系茧缴绎继缤续缠缨才纤缆钵坛罂罚骂罢罗羁芈群羡义膻习翘圣闻联聪声耸聂职听聋肃胁脉唇修脱胀肾脑肿脚肠肤胶腻",
    "胆脍脓脸脐膑腊胪脏卧临台与兴举旧舱舰艰艳刍苎兹荆庄茎荚苋华庵烟苌莱万莴叶着苇荤搜莅苍荪席盖莲卜蒋葱荫荡芜萧蓟姜蔷荐萨苔荠蓝艺药薮蔼蔺芦苏蕴苹藓兰萝处虚虏号亏蜕蚬蚀虾虱蜗蚂萤蝼蝈蝉蛲虫蚁蝇蝎蚝蜡蛎蛊蚕蛮",
    "众术卫冲卫衮袅里补装里制复裤褛亵袄裆褴袜摆衬袭见规觅视觎亲觊觐觉览观觞触订讣计讯讧讨讦训讪讫托记讹讶讼诀讷访设许诉诃诊注证诂诋诈诏评诅词咏询诣试诗诧诟诡诠诘话该详诙诛夸志认诳诞诱诮语诚诫诬误诰诵诲说说",
    "谁课谇诽谊调谄谆谈诿请诤谅论谀谍谛谐谏谕咨讳谙谌讽诸谚谖诺谋谒谓誊谎谜谧谤谦讲谢谣谟谪谬谨哗证谲讥识谯谭谱噪谵译议谴护誉读变谗让谶赞谠溪岂竖丰艳猪狸猫贝贞负财贡贫货贩贪贯责贮赀贰贵贬买贷费贴贻贸贺贲赂",
    "赁贿赅资贾贼赈赊宾赐赏赔赓贤卖贱赋质账赌赖赚赙购赛赘赠赞赡赢赃赎赝赣赶赵趋迹践踊跸迹蹒踪跷趸踌跻跃踯踬蹑躏躯车轧轨军轩轫轭软轴轲轶轼较载轾辄挽辅轻辆辎辉辋辍辊辇辈轮辑辏输辐辗舆毂辖辕转辙轿辚轰辔办辞辫",
    "辩农回径这连周进游运过达违遥逊递远适迟迁选遗辽迈还迩边逻逦邮乡邹邬邓郑邻邺邝郦腌丑酝糖医酱酿衅酽释厘钊钉钋针钓扣钏钒钗钠钝钤钣钞钮钧钙铃钴钹铍钰钸铀钿钾巨铉铋铂钳铆铅钩铰铬银铜铣铨铢铭衔铵铐锐销锑锉铝",
    "锌钡锋锄铺铖锂锯钢录锥锟锤锱铮锭钱锦锚锡锢错锰表炼锅镀锷锻锲锹锾键钟镁镑锁镉锤钨镐镇镒镍镞链镙镝铿锵镗镘铲镜镖镂錾锈铙钟镌镰镯镭铁铎铛铸鉴鉴铄镳钥镶镊锣钻銮凿长门闩闪闫闭开闳闰闲闲间闵闸阂阁合阀闺闽闾",
    "阅阎板闱阔阕阑阗阖阙闯关阐辟陉陕升阵阴陈陆阳队阶陨际随险隐陇隶只隽虽双雏杂鸡离难云电沾雾霁雳霭灵静腼靥巩秋缰鞑千鞯韦韧韩韬韵响页顶顷项顺须顼颂预顽颁顿颇领颌颉颐头颊颔颈颓频颗题额颚颜颛愿颠类颢顾颤显颦",
    "颅风飒台刮飓飕飘飞饥饨饪饬饭饮饴饲饱饰饺饼饷养饵馁饿余肴馄饯馅馆喂馏馊馒馑饥饶飨餍馋马驭冯驮驰驯驳驻驽驹驾驸驶驼驷骈骇骆骏骋骑骛骗骞腾骚骡蓦骠驱骁骄验惊驿骤驴骥骊肮髅脏体髋发松胡须鬓斗闹哄郁魉魇鱼鲁鱿",
    "鲍鲔鲛鲑鲜鲧鲤鲨鲭鲷鲳鲸鲫鳅鳃鳏鳍鲢鳗鳔鳖鳝鳜鳞鲎鳄鲈鸟鸠凤鸣鸢鸩鸦鸵鸳鸪鸯鸭鸿鸽鹃鹅鹄鹉鹌鹏鹊鹑莺鹤鹞鹧鸥鸶鹰鹭鹦鹳鸾卤咸碱盐丽麦麸面曲面么么黄黉点党霉黩冬鼹齐斋齿龇龃龄出龈啮龊龉龋龌龙庞龚龟"
  ].join(""), foldings = new Map(
    Array.from(traditional, (character, index) => [character, simplified.charAt(index)])
  ), HAN = /[\u4e00-\u9fff]/g, FIRST_HAN = 19968, marks;
  function traditionalMarks() {
    let made2 = new Uint8Array(40959 - FIRST_HAN + 1);
    for (let character of foldings.keys()) made2[character.charCodeAt(0) - FIRST_HAN] = 1;
    return marks = made2, made2;
  }
  function isFolded(text4) {
    let table3 = marks != null ? marks : traditionalMarks();
    for (let at = 0; at < text4.length; at += 1) if (table3[text4.charCodeAt(at) - FIRST_HAN] === 1) return !1;
    return !0;
  }
  function foldTraditional(text4) {
    return isFolded(text4) ? text4 : text4.replace(HAN, (character) => {
      var _a;
      return (_a = foldings.get(character)) != null ? _a : character;
    });
  }

  // src/core/text.ts
  var HIDDEN = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, BROKEN = /\p{Cs}/gu, OUTER = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g, IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu, DASHES = /[\u2010-\u2015\u2212\ufe58]/g, BEFORE_FIRST_SIGN = /^['\u2019\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/u, FORMULA_SIGN = /^[=+\-@＝＋－＠]/, CONTROL = /^'*\p{Cc}/u, PLAIN = /^[!-~\u4e00-\u9fff\u3001-\u3020\uff01-\uff5e](?:[\n -~\u4e00-\u9fff\u3001-\u3020\uff01-\uff5e]*[!-~\u4e00-\u9fff\u3001-\u3020\uff01-\uff5e])?$/;
  function keptText(text4) {
    return text4 === "" || PLAIN.test(text4) ? text4 : text4.replace(/\r\n?/g, `
`).replace(HIDDEN, "").replace(BROKEN, "�").normalize("NFC").replace(OUTER, "");
  }
  var LINE_BREAK = /[\n\t\u2028\u2029]/;
  function keptLine(text4) {
    let kept3 = keptText(text4);
    return kept3.search(LINE_BREAK) < 0 ? kept3 : kept3.replace(/\s*[\n\t\u2028\u2029]\s*/g, " ");
  }
  function hasHiddenCharacters(text4) {
    return text4.search(HIDDEN) >= 0 || text4.search(BROKEN) >= 0;
  }
  function compareText(text4) {
    return SIMPLE.test(text4) ? compareSimple(text4) : compareAny(text4);
  }
  var SIMPLE = /^[ -~\u3001\u3002\u4e00-\u9fff\uff01-\uff5e]*$/, WIDE = /[\uff01-\uff5e]/g, WIDTH = 65248;
  function compareSimple(text4) {
    let lower = (text4.search(WIDE) < 0 ? text4 : text4.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDTH))).toLowerCase();
    return (lower.includes("  ") ? lower.replace(/ +/g, " ") : lower).trim();
  }
  function compareAny(text4) {
    return text4.normalize("NFKC").replace(HIDDEN, "").replace(IGNORABLE, "").toLowerCase().normalize("NFKC").replace(DASHES, "-").replace(/\s+/g, " ").trim();
  }
  function foldLabel(text4) {
    return foldTraditional(compareText(text4)).replace(/ /g, "");
  }
  var LATIN_FORM = /[\s,.(]+(?:co(?:mpany)?[.,\s]+(?:ltd|limited)|pte[.\s]+ltd|pty[.\s]+ltd|limited|incorporated|corporation|company|ltd|inc|corp|co|llc|gmbh|ag|s\.?a|b\.?v)[.\s)]*$/, BARE = /^[a-z0-9\u4e00-\u9fff&+]*$/, MAY_END_IN_LATIN_FORM = /[\s,.(]/, HAN_FORM = /\s*(?:股份有限公司|有限责任公司|有限公司)[)\s]*$/;
  function foldName(text4) {
    let plain4 = foldTraditional(compareText(text4)).replace(/[.,\s]+$/, ""), name = withoutForm(plain4), bare2 = BARE.test(name) ? name : name.replace(/[^\p{L}\p{N}\p{M}&+]/gu, "");
    return bare2 === "" ? plain4.replace(/ /g, "") : bare2;
  }
  function withoutForm(name) {
    let latin = MAY_END_IN_LATIN_FORM.test(name) ? name.replace(LATIN_FORM, "") : name, shorter = latin.includes("公司") ? latin.replace(HAN_FORM, "") : latin;
    return shorter === "" || shorter === name ? name : withoutForm(shorter);
  }
  function guardFormula(text4) {
    return text4 === "" ? !1 : text4.startsWith("'") || CONTROL.test(text4) ? !0 : FORMULA_SIGN.test(text4.replace(BEFORE_FIRST_SIGN, ""));
  }
  function exportText(text4) {
    return isGuardedOnExport(text4) ? `'${text4}` : text4;
  }
  function importText(text4) {
    return text4.startsWith("'") && isGuardedOnExport(text4.slice(1)) ? text4.slice(1) : text4;
  }
  function isGuardedOnExport(text4) {
    return CONTROL.test(text4) || FORMULA_SIGN.test(text4.replace(BEFORE_FIRST_SIGN, ""));
  }

  // src/core/setup/new-key.ts
  function newKey(name, taken) {
    let base = name.replace(/[:#\u3001,]/g, " ").trim() || "value";
    for (let number2 = 1; ; number2++) {
      let key = number2 === 1 ? base : `${base}-${number2}`;
      if (!taken.has(key) && key !== "+") return key;
    }
  }

  // src/core/i18n/column-labels.ts
  var leadLabels = {
    leadId: { "zh-CN": "线索编号", "zh-TW": "線索編號", en: "Lead ID" },
    customerName: { "zh-CN": "客户名称", "zh-TW": "客戶名稱", en: "Customer" },
    contactName: { "zh-CN": "联系人", "zh-TW": "聯絡人", en: "Contact" },
    jobTitle: { "zh-CN": "职位", "zh-TW": "職稱", en: "Job title" },
    phone: { "zh-CN": "电话", "zh-TW": "電話", en: "Phone" },
    email: { "zh-CN": "邮箱", "zh-TW": "電子郵件", en: "E-mail" },
    wechat: { "zh-CN": "微信", "zh-TW": "微信", en: "WeChat" },
    source: { "zh-CN": "线索来源", "zh-TW": "線索來源", en: "Source" },
    need: { "zh-CN": "需求描述", "zh-TW": "需求描述", en: "Need" },
    grade: { "zh-CN": "意向等级", "zh-TW": "意向等級", en: "Intent grade" },
    budget: { "zh-CN": "预算范围", "zh-TW": "預算範圍", en: "Budget" },
    decisionCycle: { "zh-CN": "决策周期", "zh-TW": "決策週期", en: "Decision cycle" },
    stage: { "zh-CN": "阶段", "zh-TW": "階段", en: "Stage" },
    owner: { "zh-CN": "跟进人", "zh-TW": "跟進人", en: "Owner" },
    registeredOn: { "zh-CN": "登记日期", "zh-TW": "登記日期", en: "Registered" },
    nextContactOn: { "zh-CN": "下次联系日期", "zh-TW": "下次聯絡日期", en: "Next contact" },
    nextMethod: { "zh-CN": "跟进方式", "zh-TW": "跟進方式", en: "Next method" },
    expectedOutcome: { "zh-CN": "预计结果", "zh-TW": "預計結果", en: "Expected outcome" },
    amount: { "zh-CN": "成交金额", "zh-TW": "成交金額", en: "Deal amount" },
    closedOn: { "zh-CN": "成交/流失日期", "zh-TW": "成交/流失日期", en: "Closed" },
    closeReason: { "zh-CN": "转化/流失因素", "zh-TW": "轉化/流失因素", en: "Win/loss factor" },
    lastContactOn: { "zh-CN": "最近联系", "zh-TW": "最近聯絡", en: "Last contact" },
    followUpCount: { "zh-CN": "跟进次数", "zh-TW": "跟進次數", en: "Follow-ups" },
    reminder: { "zh-CN": "提醒状态", "zh-TW": "提醒狀態", en: "Reminder" },
    notes: { "zh-CN": "备注", "zh-TW": "備註", en: "Notes" },
    customerCode: { "zh-CN": "客户编码", "zh-TW": "客戶編碼", en: "Customer code" },
    sourceDetail: { "zh-CN": "来源说明", "zh-TW": "來源說明", en: "Source detail" },
    assignedAt: { "zh-CN": "分配时间", "zh-TW": "分配時間", en: "Assigned" },
    firstContactOn: { "zh-CN": "首次联系", "zh-TW": "首次聯絡", en: "First contact" },
    consent: { "zh-CN": "允许联系", "zh-TW": "允許聯絡", en: "May contact" },
    industry: { "zh-CN": "所属行业", "zh-TW": "所屬行業", en: "Industry" },
    product: { "zh-CN": "意向产品", "zh-TW": "意向產品", en: "Product" },
    purchases: { "zh-CN": "购买记录", "zh-TW": "購買記錄", en: "Purchases" },
    companySize: { "zh-CN": "企业规模", "zh-TW": "企業規模", en: "Company size" },
    region: { "zh-CN": "区域", "zh-TW": "區域", en: "Region" },
    foundedOn: { "zh-CN": "成立时间", "zh-TW": "成立時間", en: "Founded" },
    address: { "zh-CN": "注册地址", "zh-TW": "註冊地址", en: "Address" },
    urgency: { "zh-CN": "紧急程度", "zh-TW": "緊急程度", en: "Urgency" },
    expectedCloseOn: { "zh-CN": "预计合作时间", "zh-TW": "預計合作時間", en: "Expected close" },
    incumbent: { "zh-CN": "当前供应商", "zh-TW": "目前供應商", en: "Current supplier" },
    buyingFocus: { "zh-CN": "关注点", "zh-TW": "關注點", en: "Buying focus" },
    competitors: { "zh-CN": "竞争对手", "zh-TW": "競爭對手", en: "Competitors" },
    specialNeeds: { "zh-CN": "特殊需求", "zh-TW": "特殊需求", en: "Special needs" },
    feedback: { "zh-CN": "客户评价", "zh-TW": "客戶評價", en: "Customer feedback" },
    satisfaction: { "zh-CN": "满意度", "zh-TW": "滿意度", en: "Satisfaction" },
    repeatOrders: { "zh-CN": "复购次数", "zh-TW": "回購次數", en: "Repeat orders" },
    winProbability: { "zh-CN": "成交概率", "zh-TW": "成交機率", en: "Win probability" },
    valueTier: { "zh-CN": "客户分层", "zh-TW": "客戶分層", en: "Value tier" },
    profileReviewedOn: { "zh-CN": "资料更新日期", "zh-TW": "資料更新日期", en: "Profile reviewed" }
  }, followUpLabels = {
    leadId: { "zh-CN": "线索编号", "zh-TW": "線索編號", en: "Lead ID" },
    customerName: { "zh-CN": "客户名称", "zh-TW": "客戶名稱", en: "Customer" },
    owner: { "zh-CN": "跟进人", "zh-TW": "跟進人", en: "Owner" },
    contactedAt: { "zh-CN": "跟进日期", "zh-TW": "跟進日期", en: "Contacted" },
    method: { "zh-CN": "跟进方式", "zh-TW": "跟進方式", en: "Method" },
    content: { "zh-CN": "沟通内容", "zh-TW": "溝通內容", en: "What was said" },
    feedback: { "zh-CN": "客户反馈", "zh-TW": "客戶回饋", en: "Customer feedback" },
    objection: { "zh-CN": "异议处理", "zh-TW": "異議處理", en: "Objection and answer" },
    nextStep: { "zh-CN": "下一步行动", "zh-TW": "下一步行動", en: "Next step" },
    nextStepOn: { "zh-CN": "下一步日期", "zh-TW": "下一步日期", en: "Next step due" },
    nextStepOwner: { "zh-CN": "下一步负责人", "zh-TW": "下一步負責人", en: "Next step by" },
    status: { "zh-CN": "完成状态", "zh-TW": "完成狀態", en: "Status" },
    postponedWhy: { "zh-CN": "延期原因", "zh-TW": "延期原因", en: "Why postponed" },
    recordedAt: { "zh-CN": "记录时间", "zh-TW": "記錄時間", en: "Recorded" },
    followUpId: { "zh-CN": "跟进编号", "zh-TW": "跟進編號", en: "Follow-up ID" }
  };

  // src/core/schema/leads.ts
  var leadColumns = [
    { key: "leadId", type: "text", set: "basic", by: "both", width: 115 },
    { key: "customerName", type: "text", set: "basic", by: "team", personal: !0, width: 115 },
    { key: "contactName", type: "text", set: "basic", by: "team", personal: !0, width: 115 },
    { key: "jobTitle", type: "text", set: "basic", by: "team", personal: !0, width: 115 },
    { key: "phone", type: "phone", set: "basic", by: "team", personal: !0, width: 115 },
    { key: "email", type: "email", set: "basic", by: "team", personal: !0, width: 115 },
    { key: "wechat", type: "text", set: "basic", by: "team", personal: !0, width: 115 },
    { key: "source", type: "list", set: "basic", by: "team", list: "source", width: 115 },
    { key: "need", type: "longText", set: "basic", by: "team", personal: !0, width: 240 },
    { key: "grade", type: "list", set: "basic", by: "both", list: "grade", width: 115 },
    { key: "budget", type: "amountRange", set: "basic", by: "team", width: 115 },
    { key: "decisionCycle", type: "durationRange", set: "basic", by: "team", width: 115 },
    { key: "stage", type: "list", set: "basic", by: "both", list: "stage", width: 115 },
    { key: "owner", type: "member", set: "basic", by: "both", width: 115 },
    { key: "registeredOn", type: "dateTime", set: "basic", by: "both", looks: "back", width: 115 },
    { key: "nextContactOn", type: "date", set: "basic", by: "both", looks: "ahead", width: 115 },
    { key: "nextMethod", type: "list", set: "basic", by: "team", list: "method", width: 115 },
    { key: "expectedOutcome", type: "text", set: "basic", by: "team", personal: !0, width: 115 },
    { key: "amount", type: "amount", set: "basic", by: "team", width: 115 },
    { key: "closedOn", type: "date", set: "basic", by: "both", looks: "back", width: 115 },
    { key: "closeReason", type: "lists", set: "basic", by: "team", list: "factor", width: 115 },
    { key: "lastContactOn", type: "dateTime", set: "basic", by: "addOn", looks: "back", width: 115 },
    { key: "followUpCount", type: "integer", set: "basic", by: "addOn", width: 115 },
    { key: "reminder", type: "text", set: "basic", by: "addOn", width: 200 },
    { key: "notes", type: "longText", set: "basic", by: "team", personal: !0, width: 240 },
    { key: "customerCode", type: "text", set: "full", by: "addOn", width: 115 },
    { key: "sourceDetail", type: "text", set: "full", by: "team", personal: !0, width: 115 },
    { key: "assignedAt", type: "dateTime", set: "full", by: "addOn", looks: "back", width: 115 },
    { key: "firstContactOn", type: "dateTime", set: "full", by: "both", looks: "back", width: 115 },
    { key: "consent", type: "list", set: "full", by: "team", list: "consent", width: 115 },
    { key: "industry", type: "list", set: "basic", by: "team", list: "industry", width: 115 },
    { key: "product", type: "list", set: "full", by: "team", list: "product", width: 115 },
    { key: "purchases", type: "longText", set: "full", by: "team", personal: !0, width: 240 },
    { key: "companySize", type: "list", set: "full", by: "team", list: "companySize", width: 115 },
    { key: "region", type: "list", set: "full", by: "team", list: "region", width: 115 },
    { key: "foundedOn", type: "yearOrDate", set: "full", by: "team", looks: "back", width: 115 },
    { key: "address", type: "text", set: "full", by: "team", personal: !0, width: 115 },
    { key: "urgency", type: "list", set: "full", by: "team", list: "urgency", width: 115 },
    { key: "expectedCloseOn", type: "date", set: "full", by: "team", looks: "ahead", width: 115 },
    { key: "incumbent", type: "text", set: "full", by: "team", personal: !0, width: 115 },
    { key: "buyingFocus", type: "lists", set: "full", by: "team", list: "buyingFocus", width: 115 },
    { key: "competitors", type: "text", set: "full", by: "team", personal: !0, width: 115 },
    { key: "specialNeeds", type: "text", set: "basic", by: "team", personal: !0, width: 115 },
    { key: "feedback", type: "longText", set: "full", by: "team", personal: !0, width: 240 },
    { key: "satisfaction", type: "rating", set: "full", by: "team", width: 115 },
    { key: "repeatOrders", type: "integer", set: "full", by: "team", width: 115 },
    { key: "winProbability", type: "percent", set: "full", by: "addOn", width: 115 },
    { key: "valueTier", type: "list", set: "full", by: "addOn", list: "valueTier", width: 115 },
    { key: "profileReviewedOn", type: "date", set: "full", by: "team", looks: "back", width: 115 }
  ];

  // src/core/setup/setting-check.ts
  var checks = {
    choice: (row13, question) => {
      var _a;
      let choices = (_a = row13.choices) != null ? _a : [], typed = compareText(question.text), found2 = choices.find((choice) => namesOf(choice).some((name) => compareText(name) === typed)), offered = choices.map((choice) => choiceLabel(choice, question.language)).join(", ");
      return found2 === void 0 ? refuse("notChoice", question, { choices: offered }) : { stored: found2 };
    },
    integer: (row13, question) => checkNumber(row13, question, "notInteger"),
    decimal: (row13, question) => checkNumber(row13, question, "notNumber"),
    text: (_row, question) => question.text === "" ? refuse("empty", question, {}) : { stored: question.text },
    yesNo: (_row, question) => {
      let answer3 = yesOrNo(question.text);
      return answer3 === void 0 ? refuse("notYesNo", question, {}) : { stored: answer3 };
    },
    days: (_row, question) => {
      let parts2 = split(question.text), wrong = parts2.find((part2) => readSpan(part2) === void 0);
      return wrong === void 0 ? { stored: parts2.map((part2) => readSpan(part2)).join(",") } : refuse("notDay", { ...question, text: wrong }, {});
    },
    date: (_row, question) => {
      let day2 = question.text === "" ? "" : readDay(question.text);
      return day2 === void 0 ? refuse("notDay", question, {}) : { stored: day2 };
    },
    weekdays: (_row, question) => {
      let days3 = [...new Set(split(question.text.replace(/\./g, ",")))].sort();
      return days3.length > 0 && days3.every((day2) => /^[1-7]$/.test(compareText(day2))) ? { stored: days3.map(compareText).join(",") } : refuse("notWeekdays", question, {});
    },
    columns: (_row, question) => {
      let parts2 = split(question.text), wrong = parts2.find((part2) => fullColumn(part2) === void 0);
      return wrong === void 0 ? { stored: [...new Set(parts2.map((part2) => {
        var _a;
        return (_a = fullColumn(part2)) != null ? _a : "";
      }))].join(",") } : refuse("notColumn", { ...question, text: wrong }, {});
    }
  };
  function checkSetting(row13, question) {
    return checks[row13.type](row13, question);
  }
  function choiceLabel(choice, language) {
    var _a, _b;
    return (_b = (_a = labelOf(choice)) == null ? void 0 : _a[language]) != null ? _b : choice;
  }
  function labelOf(choice) {
    var _a, _b;
    let words3 = choiceWords;
    return (_b = (_a = presets.find(({ key }) => key === choice)) == null ? void 0 : _a.label) != null ? _b : words3[choice];
  }
  function namesOf(choice) {
    let label2 = labelOf(choice);
    return label2 === void 0 ? [choice] : [choice, ...Object.values(label2)];
  }
  function yesOrNo(text4) {
    let folded = compareText(text4), means = (label2) => Object.values(label2).some((one) => compareText(one) === folded);
    return means(settingsTabWords.yes) || ["true", "y", "1"].includes(folded) ? "yes" : means(settingsTabWords.no) || ["false", "n", "0"].includes(folded) ? "no" : void 0;
  }
  function readSpan(text4) {
    let [first, last, ...more] = text4.split(/\s*(?:\.\.|~|至)\s*/), from = readDay(first != null ? first : "");
    if (last === void 0 || from === void 0) return from;
    let to = readDay(last);
    return to === void 0 || to < from || more.length > 0 ? void 0 : `${from}..${to}`;
  }
  function readDay(text4) {
    let match = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/.exec(compareText(text4));
    return match ? makeDay(Number(match[1]), Number(match[2]), Number(match[3])) : void 0;
  }
  function checkNumber(row13, question, code) {
    var _a;
    let [least2, most2] = (_a = row13.bounds) != null ? _a : [0, 1e15], text4 = compareText(question.text).replace(/,/g, "").replace(/^(\d+(?:\.\d+)?)%$/, (_all, share2) => String(Number(share2) / 100)), number2 = text4 === "" ? Number.NaN : Number(text4);
    return number2 >= least2 && number2 <= most2 && (code === "notNumber" || Number.isInteger(number2)) ? { stored: String(number2) } : refuse(code, question, { least: least2, most: most2 });
  }
  function fullColumn(text4) {
    var _a;
    let folded = compareText(text4);
    return (_a = leadColumns.find(
      ({ key, set }) => set === "full" && [key, ...Object.values(leadLabels[key])].some((name) => compareText(name) === folded)
    )) == null ? void 0 : _a.key;
  }
  function split(text4) {
    return text4.split(/[,，、;；\n]/).map((part2) => part2.trim()).filter((part2) => part2 !== "");
  }
  function refuse(code, { text: text4, back: back2, language }, values) {
    return { refused: fill(settingRefusals[code][language], { value: text4, back: back2 === "" ? "–" : back2, ...values }) };
  }

  // src/core/setup/settings-line.ts
  function refuseAt({ row: row13, texts: texts2 }, code, { column, back: back2, values = {}, context }) {
    var _a;
    let { language, refusals: refusals2 } = context, text4 = (_a = texts2[column - 1]) != null ? _a : "", { refused: refused5 } = refuse(code, { text: text4, back: String(back2), language }, values);
    refusals2.push({ row: row13, column, text: text4, back: back2, why: refused5 });
  }
  function numberAt(line3, place5, context) {
    var _a;
    let text4 = (_a = line3.texts[place5.column - 1]) != null ? _a : "";
    if (text4 === "") return;
    let value2 = Number(text4.replace(/[,，]/g, ""));
    return value2 >= 0 && value2 <= place5.most ? value2 : (refuseAt(line3, "notNumber", { ...place5, values: { least: 0, most: place5.most }, context }), typeof place5.back == "number" ? place5.back : void 0);
  }
  function answerAt(line3, place5, context) {
    var _a, _b;
    let text4 = (_a = line3.texts[place5.column - 1]) != null ? _a : "", answer3 = text4 === "" ? place5.otherwise : yesOrNo(text4);
    return answer3 !== void 0 ? answer3 : (refuseAt(line3, "notYesNo", { ...place5, context }), (_b = yesOrNo(String(place5.back))) != null ? _b : place5.otherwise);
  }

  // src/core/setup/read-lists.ts
  function readLists(lines, context) {
    let lists3 = { ...context.present.lists };
    for (let list of listKeys) {
      let own2 = lines.filter(({ key }) => key.startsWith(`list:${list}:`));
      list === "stage" || own2.length === 0 || (lists3[list] = readList(own2, context.present.lists[list], context));
    }
    return lists3;
  }
  function readList(lines, present2, context) {
    let taken = new Set(present2.map(({ key }) => key)), read = lines.flatMap((line3) => {
      var _a, _b;
      let given2 = line3.key.split(":").slice(2).join(":"), known4 = present2.find((value2) => value2.key === given2), first = line3.texts.slice(2, 5).find((text4) => text4 !== "");
      if (known4 === void 0 && first === void 0) return [];
      let isFree = given2 !== "" && given2 !== "+" && !taken.has(given2), name = keptLine(first != null ? first : ""), key = (_a = known4 == null ? void 0 : known4.key) != null ? _a : isFree ? given2 : newKey(name, taken);
      return taken.add(key), [listValue(line3, { key, fallback: (_b = known4 == null ? void 0 : known4.label) != null ? _b : everywhere(name), known: known4 }, context)];
    }), gone = present2.filter((value2) => !read.some(({ key }) => key === value2.key));
    return [...read, ...gone.map((value2) => ({ ...value2, retired: !0 }))];
  }
  function listValue(line3, { key, fallback, known: known4 }, context) {
    var _a;
    let { texts: texts2 } = line3, label2 = labelOf2(texts2, fallback), names3 = new Set(Object.values(label2)), old = known4 === void 0 ? [] : languages.map((one) => known4.label[one]).filter((name) => !names3.has(name)), aliases2 = [.../* @__PURE__ */ new Set([...split((_a = texts2[6]) != null ? _a : ""), ...old])], back2 = (known4 != null && known4.retired ? settingsTabWords.yes : settingsTabWords.no)[context.language], retired = answerAt(line3, { column: 8, back: back2, otherwise: "no" }, context);
    return {
      key,
      label: label2,
      ...texts2[5] ? { code: texts2[5] } : {},
      ...aliases2.length === 0 ? {} : { aliases: aliases2 },
      ...retired === "yes" ? { retired: !0 } : {}
    };
  }
  function labelOf2(texts2, fallback) {
    let label2 = (index, language) => {
      var _a;
      return keptLine((_a = texts2[index]) != null ? _a : "") || fallback[language];
    };
    return { "zh-CN": label2(2, "zh-CN"), "zh-TW": label2(3, "zh-TW"), en: label2(4, "en") };
  }
  function everywhere(name) {
    return { "zh-CN": name, "zh-TW": name, en: name };
  }

  // src/core/lead/parse-email.ts
  var ADDRESS = /^([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}|(?:[a-z0-9-]+\.)+xn--[a-z0-9-]+)$/u, LONGEST = 254;
  function parseEmail(text4) {
    let bare2 = keptText(text4).normalize("NFKC").replace(/^mailto:\s*/i, "");
    if (bare2.length > LONGEST || /\s/.test(bare2)) return;
    let at = bare2.lastIndexOf("@"), local = bare2.slice(0, at), domain = bare2.slice(at + 1).toLowerCase().replace(/[。｡]/g, ".");
    if (local.startsWith(".") || local.endsWith(".") || local.includes("..")) return;
    let address = `${local}@${domain}`;
    return ADDRESS.test(address) ? address : void 0;
  }

  // src/core/schema/members.ts
  var roles = ["manager", "senior", "rep", "assistant", "viewer"];

  // src/core/setup/read-members.ts
  var MOST = 1e12;
  function readMembers(lines, context) {
    let { members } = context.present;
    if (lines.length === 0) return [...members];
    let taken = new Set(members.map(({ key }) => key)), read = lines.flatMap((line3) => {
      var _a, _b, _c;
      let known4 = members.find((member) => line3.key === `member:${member.key}`), name = keptLine((_a = line3.texts[1]) != null ? _a : "");
      if (name === "") return known4 === void 0 ? [] : [{ ...known4, retired: !0 }];
      let named2 = { key: (_c = (_b = known4 == null ? void 0 : known4.key) != null ? _b : givenKey(line3, taken)) != null ? _c : newKey(name, taken), name, known: known4 };
      return taken.add(named2.key), [readMember(line3, named2, context)];
    }), gone = members.filter((member) => !read.some(({ key }) => key === member.key));
    return [...read, ...gone.map((member) => ({ ...member, retired: !0 }))];
  }
  function givenKey({ key }, taken) {
    let given2 = key.slice(7);
    return given2 === "" || given2 === "+" || taken.has(given2) ? void 0 : given2;
  }
  function readMember(line3, { key, name, known: known4 }, context) {
    var _a, _b, _c;
    let skills = split((_a = line3.texts[5]) != null ? _a : "").map((text4) => skillKey(text4, context.present)), yesNo2 = (value2) => (value2 ? settingsTabWords.yes : settingsTabWords.no)[context.language], answer3 = (column, value2, otherwise) => answerAt(line3, { column, back: yesNo2(value2), otherwise }, context);
    return {
      key,
      name,
      email: readEmail(line3, known4, context),
      role: readRole(line3, known4, context),
      takesNewLeads: answer3(7, (_b = known4 == null ? void 0 : known4.takesNewLeads) != null ? _b : !0, "yes") === "yes",
      mail: answer3(9, (_c = known4 == null ? void 0 : known4.mail) != null ? _c : !0, "yes") === "yes",
      ...readLanguage(line3, known4, context),
      ...skills.length === 0 ? {} : { skills },
      ...readAbsence(line3, known4, context),
      ...answer3(13, known4 == null ? void 0 : known4.retired, "no") === "yes" ? { retired: !0 } : {},
      ...readTargets(line3, known4, context)
    };
  }
  function readTargets(line3, known4, context) {
    let read = Object.entries({ targetLeads: 10, targetWon: 11, targetAmount: 12 }).flatMap(([target, column]) => {
      var _a;
      let back2 = (_a = known4 == null ? void 0 : known4[target]) != null ? _a : "", value2 = numberAt(line3, { column, back: back2, most: MOST }, context);
      return value2 === void 0 ? [] : [[target, value2]];
    });
    return Object.fromEntries(read);
  }
  function readAbsence(line3, known4, context) {
    var _a, _b;
    let text4 = (_a = line3.texts[7]) != null ? _a : "";
    if (text4 === "") return {};
    let absentUntil = readDay(text4);
    return absentUntil !== void 0 ? { absentUntil } : (refuseAt(line3, "notDay", { column: 8, back: (_b = known4 == null ? void 0 : known4.absentUntil) != null ? _b : "", context }), {});
  }
  function readLanguage(line3, known4, context) {
    var _a;
    let text4 = compareText((_a = line3.texts[4]) != null ? _a : "");
    if (text4 === "") return {};
    let named2 = (language) => [language, ...Object.values(choiceWords[language])], found2 = languages.find((language) => named2(language).some((name) => compareText(name) === text4));
    if (found2 !== void 0) return { language: found2 };
    let shown3 = (language) => choiceWords[language][context.language], back2 = (known4 == null ? void 0 : known4.language) === void 0 ? "" : shown3(known4.language);
    return refuseAt(line3, "notChoice", { column: 5, back: back2, values: { choices: languages.map(shown3).join(", ") }, context }), {};
  }
  function readEmail(line3, known4, context) {
    var _a, _b;
    let text4 = (_a = line3.texts[2]) != null ? _a : "", email = text4 === "" ? "" : parseEmail(text4);
    if (email !== void 0) return email;
    let back2 = (_b = known4 == null ? void 0 : known4.email) != null ? _b : "";
    return refuseAt(line3, "notEmail", { column: 3, back: back2, context }), back2;
  }
  function readRole(line3, known4, context) {
    var _a, _b;
    let text4 = compareText((_a = line3.texts[3]) != null ? _a : ""), named2 = (role) => [role, ...Object.values(roleWords[role])], found2 = roles.find((role) => named2(role).some((name) => compareText(name) === text4));
    if (found2 !== void 0) return found2;
    let kept3 = (_b = known4 == null ? void 0 : known4.role) != null ? _b : "rep", choices = roles.map((role) => roleWords[role][context.language]).join("、");
    return text4 !== "" && refuseAt(line3, "notRole", { column: 4, back: roleWords[kept3][context.language], values: { choices }, context }), kept3;
  }
  function skillKey(text4, { lists: lists3 }) {
    var _a;
    let place5 = [...lists3.industry, ...lists3.region].find(
      ({ key, label: label2 }) => key === text4 || Object.values(label2).includes(text4)
    );
    return (_a = place5 == null ? void 0 : place5.key) != null ? _a : text4;
  }

  // src/core/schema/stage-view.ts
  function buildStageView(settings) {
    var _a;
    let preset = (_a = presets.find(({ key }) => key === settings.values.preset)) != null ? _a : presets[0];
    if (preset === void 0) throw new Error("No preset is defined");
    let language = languageOfWorkbook(settings), offered = offeredStages(preset, settings.stages), shown3 = new Map(settings.stages.map((stage) => [stage.key, shownFor(stage, settings.stages, offered)])), labelOf4 = (stage) => presetLabel(stage, preset)[language];
    return {
      offered,
      shownStage: (key) => {
        var _a2;
        return (_a2 = shown3.get(key)) != null ? _a2 : key;
      },
      labelOf: labelOf4,
      namings: settings.stages.map((stage) => naming(stage, offered.includes(stage.key) ? labelOf4(stage) : void 0))
    };
  }
  function offeredStages(preset, stages2) {
    let keys = /* @__PURE__ */ new Set([...preset.shows.map(({ stage }) => stage), ...closingStages]), alive = new Set(stages2.filter(({ retired }) => !retired).map(({ key }) => key));
    return [...keys].filter((key) => alive.has(key));
  }
  function shownFor(stage, stages2, offered) {
    var _a, _b, _c, _d;
    if (offered.includes(stage.key)) return stage.key;
    if (stage.afterWon) return (_b = (_a = stages2.find((one) => one.class === "lost" && !one.afterWon)) == null ? void 0 : _a.key) != null ? _b : stage.key;
    if (stage.class !== "open") return stage.key;
    let open = stages2.filter((one) => one.class === "open" && (one === stage || offered.includes(one.key))), place5 = open.indexOf(stage);
    return ((_d = (_c = open[place5 - 1]) != null ? _c : open[place5 + 1]) != null ? _d : stage).key;
  }
  function presetLabel(stage, preset) {
    var _a, _b;
    let own2 = (_a = preset.shows.find((shown3) => shown3.stage === stage.key)) == null ? void 0 : _a.label, original = (_b = stages.find(({ key }) => key === stage.key)) == null ? void 0 : _b.label;
    if (own2 === void 0 || original === void 0) return stage.label;
    let pick2 = (language) => stage.label[language] === original[language] ? own2[language] : stage.label[language];
    return { "zh-CN": pick2("zh-CN"), "zh-TW": pick2("zh-TW"), en: pick2("en") };
  }
  function shownLabel(stage, { values }) {
    let preset = presets.find(({ key }) => key === values.preset);
    return preset === void 0 ? stage.label : presetLabel(stage, preset);
  }
  function naming(stage, shown3) {
    var _a, _b, _c;
    let originals = stages.filter(({ key }) => key === stage.key).map(({ label: label2 }) => label2), inPresets = presets.flatMap(({ shows: shows2 }) => shows2.filter((one) => one.stage === stage.key));
    return {
      key: stage.key,
      ...shown3 === void 0 ? {} : { shown: shown3 },
      labels: texts(stage.label),
      oldLabels: [...originals, ...inPresets.flatMap(({ label: label2 }) => label2 != null ? label2 : [])].flatMap(texts),
      aliases: [...(_a = stage.aliases) != null ? _a : [], ...(_b = stageAliases[stage.key]) != null ? _b : []],
      code: stage.code,
      wholeOnly: stage.class !== "open",
      retired: (_c = stage.retired) != null ? _c : !1
    };
  }
  function texts(label2) {
    return languages.map((language) => label2[language]);
  }

  // src/core/setup/read-stage.ts
  var MOST_DAYS = 3650, retirable = /* @__PURE__ */ new Set(["invalid", "nurture", "churned"]);
  function readStage(stage, lines, context) {
    var _a;
    let line3 = lines.find(({ key }) => key === `stage:${stage.key}`);
    if (line3 === void 0) return stage;
    let { staleDays, managersOnly, retired: _retired, aliases: _aliases, ...rest } = stage, days3 = numberAt(line3, { column: 8, back: staleDays != null ? staleDays : "", most: MOST_DAYS }, context), kept3 = answerAt(line3, { column: 9, back: yesNo(managersOnly, context), otherwise: "no" }, context);
    return {
      ...rest,
      ...readLabel(line3, stage, context),
      code: line3.texts[5] || stage.code,
      win: (_a = numberAt(line3, { column: 7, back: stage.win, most: 1 }, context)) != null ? _a : stage.win,
      ...days3 === void 0 || days3 === 0 ? {} : { staleDays: days3 },
      ...kept3 === "yes" ? { managersOnly: !0 } : {},
      ...readRetired(line3, stage, context)
    };
  }
  function readRetired(line3, { key, retired }, context) {
    return answerAt(line3, { column: 11, back: yesNo(retired, context), otherwise: "no" }, context) === "no" ? {} : retirable.has(key) ? { retired: !0 } : (refuseAt(line3, "notRetirable", { column: 11, back: yesNo(!1, context), context }), {});
  }
  function yesNo(value2, { language }) {
    return (value2 ? settingsTabWords.yes : settingsTabWords.no)[language];
  }
  function readLabel({ texts: texts2 }, stage, { present: present2 }) {
    var _a;
    let shown3 = shownLabel(stage, present2), given2 = languages.map((language, index) => {
      var _a2;
      return keptLine((_a2 = texts2[2 + index]) != null ? _a2 : "") || shown3[language];
    }), renamed = languages.filter((language, index) => given2[index] !== shown3[language]), pick2 = (index) => {
      var _a2, _b;
      let language = (_a2 = languages[index]) != null ? _a2 : "en";
      return renamed.includes(language) ? (_b = given2[index]) != null ? _b : "" : stage.label[language];
    }, label2 = { "zh-CN": pick2(0), "zh-TW": pick2(1), en: pick2(2) }, names3 = new Set(given2), old = renamed.map((language) => shown3[language]).filter((name) => !names3.has(name)), aliases2 = [.../* @__PURE__ */ new Set([...split((_a = texts2[9]) != null ? _a : ""), ...old])];
    return { label: label2, ...aliases2.length === 0 ? {} : { aliases: aliases2 } };
  }

  // src/core/setup/refuse-doubles.ts
  function refuseDoubles(read, lines, context) {
    let { present: present2 } = context, lineOf3 = (key, name) => {
      var _a;
      return (_a = lines.find((line3) => line3.key === key)) != null ? _a : lines.find((line3) => line3.key.endsWith(":+") && line3.texts.includes(name));
    };
    for (let list of listKeys) {
      if (list === "stage") continue;
      let named2 = read.lists[list].filter(({ retired }) => !retired).map(({ key, label: label2 }) => {
        var _a;
        let before2 = (_a = present2.lists[list].find((value2) => value2.key === key)) == null ? void 0 : _a.label;
        return { line: lineOf3(`list:${list}:${key}`, label2["zh-CN"]), label: label2, before: before2 };
      });
      refuseSame(named2, 3, context);
    }
    refuseSame(namedStages(read, context, lineOf3), 3, context), refuseSame(namedMembers(read, context, lineOf3), 2, context);
  }
  function namedStages(read, { present: present2 }, lineOf3) {
    return read.stages.filter(({ retired }) => !retired).map((stage) => {
      let before2 = present2.stages.find(({ key }) => key === stage.key);
      return {
        line: lineOf3(`stage:${stage.key}`, ""),
        label: shownLabel(stage, read),
        before: before2 && shownLabel(before2, present2)
      };
    });
  }
  function namedMembers(read, { present: present2 }, lineOf3) {
    let everywhere3 = (name) => ({ "zh-CN": name, "zh-TW": name, en: name });
    return read.members.filter(({ retired }) => !retired).map(({ key, name }) => {
      var _a;
      let before2 = (_a = present2.members.find((member) => member.key === key)) == null ? void 0 : _a.name;
      return {
        line: lineOf3(`member:${key}`, name),
        label: everywhere3(name),
        before: before2 === void 0 ? void 0 : everywhere3(before2)
      };
    });
  }
  function refuseSame(all, column, context) {
    (column === 2 ? languages.slice(0, 1) : languages).forEach((language, index) => {
      var _a;
      for (let { line: line3, before: before2 } of doubles(all, language))
        line3 !== void 0 && refuseAt(line3, "sameName", { column: column + index, back: (_a = before2 == null ? void 0 : before2[language]) != null ? _a : "", context });
    });
  }
  function doubles(all, language) {
    let isNew = (one) => !isOld(language)(one), taken = new Set(all.filter(isOld(language)).map(({ label: label2 }) => foldLabel(label2[language])));
    return all.filter(isNew).filter(({ label: label2 }) => {
      let folded = foldLabel(label2[language]), isTaken = taken.has(folded);
      return taken.add(folded), isTaken;
    });
  }
  function isOld(language) {
    return ({ label: label2, before: before2 }) => (before2 == null ? void 0 : before2[language]) === label2[language];
  }

  // src/core/i18n/list-words.ts
  var listWords = {
    source: { "zh-CN": "线索来源", "zh-TW": "線索來源", en: "Source" },
    grade: { "zh-CN": "意向等级", "zh-TW": "意向等級", en: "Intent grade" },
    stage: { "zh-CN": "阶段", "zh-TW": "階段", en: "Stage" },
    method: { "zh-CN": "跟进方式", "zh-TW": "跟進方式", en: "Method" },
    status: { "zh-CN": "完成状态", "zh-TW": "完成狀態", en: "Status" },
    industry: { "zh-CN": "所属行业", "zh-TW": "所屬行業", en: "Industry" },
    region: { "zh-CN": "区域", "zh-TW": "區域", en: "Region" },
    product: { "zh-CN": "意向产品", "zh-TW": "意向產品", en: "Product" },
    companySize: { "zh-CN": "企业规模", "zh-TW": "企業規模", en: "Company size" },
    urgency: { "zh-CN": "紧急程度", "zh-TW": "緊急程度", en: "Urgency" },
    consent: { "zh-CN": "允许联系", "zh-TW": "允許聯絡", en: "May contact" },
    buyingFocus: { "zh-CN": "关注点", "zh-TW": "關注點", en: "Buying focus" },
    valueTier: { "zh-CN": "客户分层", "zh-TW": "客戶分層", en: "Value tier" },
    winFactor: { "zh-CN": "转化因素", "zh-TW": "轉化因素", en: "Win factor" },
    lossFactor: { "zh-CN": "流失因素", "zh-TW": "流失因素", en: "Loss factor" },
    invalidReason: { "zh-CN": "无效原因", "zh-TW": "無效原因", en: "Invalid reason" }
  };

  // src/core/setup/settings-tab.ts
  var settingsWidth = 13, statusPlace = { row: 2, column: 4 }, spareMembers = 8;
  function settingsGrid(settings, language) {
    return [
      [settingsTabWords.title[language]],
      ["", "", "", settingsTabWords.applied[language]],
      [],
      [settingsTabWords.key, settingsTabWords.group, settingsTabWords.name, settingsTabWords.value, settingsTabWords.unit, settingsTabWords.default, settingsTabWords.help].map(
        (word15) => word15[language]
      ),
      ...settingRows.map((row13) => settingLine(row13, settings, language)),
      [],
      [settingsTabWords.members[language]],
      memberHeader(language),
      ...settings.members.map((member) => memberLine(member, settings, language)),
      ...Array.from({ length: spareMembers }, () => ["member:+"]),
      [],
      [settingsTabWords.stages[language]],
      stageHeader(language),
      ...settings.stages.map((stage) => stageLine(stage, settings, language)),
      [],
      [settingsTabWords.lists[language]],
      listHeader(language),
      ...listLines(settings, language)
    ].map((line3) => Array.from({ length: settingsWidth }, (_, index) => {
      var _a;
      return (_a = line3[index]) != null ? _a : "";
    }));
  }
  function shownSetting(row13, stored3, language) {
    return row13.type === "yesNo" ? stored3 === "yes" ? settingsTabWords.yes[language] : settingsTabWords.no[language] : row13.type === "columns" ? stored3.split(",").map((key) => {
      var _a, _b;
      return (_b = (_a = leadLabels[key]) == null ? void 0 : _a[language]) != null ? _b : key;
    }).join("、") : row13.type === "choice" ? choiceLabel(stored3, language) : row13.type === "days" ? stored3.split(",").join("、") : row13.type === "integer" || row13.type === "decimal" ? Number(stored3) : stored3;
  }
  function unitText(row13, language) {
    if (row13.choices) return row13.choices.map((choice) => choiceLabel(choice, language)).join(" / ");
    if (row13.type === "yesNo") return `${settingsTabWords.yes[language]} / ${settingsTabWords.no[language]}`;
    let bounds = row13.bounds ? ` (${row13.bounds[0]}–${row13.bounds[1]})` : "";
    return `${row13.unit ? unitWords[row13.unit][language] : ""}${bounds}`.trim();
  }
  function settingLine(row13, settings, language) {
    let { name, help } = settingWords[row13.key];
    return [
      `set:${row13.key}`,
      groupWords[row13.group][language],
      name[language],
      shownSetting(row13, settings.values[row13.key], language),
      unitText(row13, language),
      shownSetting(row13, row13.default, language),
      help[language]
    ];
  }
  function memberHeader(language) {
    let { key, memberName, email, role, memberLanguage, skills, takesNewLeads, absentUntil, mail, retired } = settingsTabWords, { targetLeads, targetWon, targetAmount } = settingsTabWords;
    return [
      key,
      memberName,
      email,
      role,
      memberLanguage,
      skills,
      takesNewLeads,
      absentUntil,
      mail,
      targetLeads,
      targetWon,
      targetAmount,
      retired
    ].map((word15) => word15[language]);
  }
  function memberLine(member, settings, language) {
    var _a, _b, _c, _d, _e;
    let yesNo2 = (value2) => value2 ? settingsTabWords.yes[language] : settingsTabWords.no[language], places3 = [...settings.lists.industry, ...settings.lists.region], skills = ((_a = member.skills) != null ? _a : []).map((key) => {
      var _a2, _b2;
      return (_b2 = (_a2 = places3.find((one) => one.key === key)) == null ? void 0 : _a2.label[language]) != null ? _b2 : key;
    });
    return [
      `member:${member.key}`,
      member.name,
      member.email,
      roleWords[member.role][language],
      member.language === void 0 ? "" : choiceLabel(member.language, language),
      skills.join("、"),
      yesNo2(member.takesNewLeads),
      (_b = member.absentUntil) != null ? _b : "",
      yesNo2(member.mail),
      (_c = member.targetLeads) != null ? _c : "",
      (_d = member.targetWon) != null ? _d : "",
      (_e = member.targetAmount) != null ? _e : "",
      yesNo2(member.retired)
    ];
  }
  function stageHeader(language) {
    let { key, group: group2, code, win, stale, managersOnly, aliases: aliases2, retired } = settingsTabWords;
    return [
      key[language],
      group2[language],
      ...languages.map((one) => choiceLabel(one, language)),
      ...[code, win, stale, managersOnly, aliases2, retired].map((word15) => word15[language])
    ];
  }
  function stageLine(stage, settings, language) {
    var _a, _b;
    let label2 = shownLabel(stage, settings), yesNo2 = (value2) => (value2 ? settingsTabWords.yes : settingsTabWords.no)[language];
    return [
      `stage:${stage.key}`,
      classWords[stage.class][language],
      ...languages.map((one) => label2[one]),
      stage.code,
      stage.win,
      (_a = stage.staleDays) != null ? _a : "",
      yesNo2(stage.managersOnly),
      ((_b = stage.aliases) != null ? _b : []).join("、"),
      yesNo2(stage.retired)
    ];
  }
  function listHeader(language) {
    let { key, list, code, aliases: aliases2, retired } = settingsTabWords;
    return [
      key[language],
      list[language],
      ...languages.map((one) => choiceLabel(one, language)),
      code[language],
      aliases2[language],
      retired[language]
    ];
  }
  function listLines(settings, language) {
    return listKeys.flatMap((list) => list === "stage" ? [] : [...settings.lists[list].map((value2) => {
      var _a, _b;
      return [
        `list:${list}:${value2.key}`,
        listWords[list][language],
        ...languages.map((one) => value2.label[one]),
        (_a = value2.code) != null ? _a : "",
        ((_b = value2.aliases) != null ? _b : []).join("、"),
        value2.retired ? settingsTabWords.yes[language] : settingsTabWords.no[language]
      ];
    }), [`list:${list}:+`, listWords[list][language]]]);
  }

  // src/core/setup/read-settings-tab.ts
  function readSettingsTab(grid, present2, language) {
    let lines = grid.map((cells, index) => {
      var _a;
      let texts2 = cells.map(plain);
      return { row: index + 1, key: (_a = texts2[0]) != null ? _a : "", texts: texts2 };
    }), of = (prefix) => lines.filter(({ key }) => key.startsWith(prefix)), context = { present: present2, language, refusals: [] }, values = { ...present2.values };
    for (let line3 of of("set:")) readValue(line3, values, context);
    let settings = {
      ...present2,
      values,
      members: readMembers(of("member:"), context),
      stages: present2.stages.map((stage) => readStage(stage, of("stage:"), context)),
      lists: readLists(of("list:"), context)
    };
    return refuseDoubles(settings, lines, context), { settings, refusals: context.refusals };
  }
  function readValue({ row: row13, key, texts: texts2 }, values, { present: present2, language, refusals: refusals2 }) {
    var _a;
    let setting = settingRows.find((one) => `set:${one.key}` === key);
    if (setting === void 0) return;
    let text4 = (_a = texts2[3]) != null ? _a : "", shown3 = shownSetting(setting, present2.values[setting.key], language), checked = checkSetting(setting, { text: text4, back: String(shown3), language });
    "stored" in checked ? values[setting.key] = checked.stored : refusals2.push({ row: row13, column: 4, text: text4, why: checked.refused, back: shown3 });
  }
  function plain(cell3) {
    return isMoment(cell3) ? stampOfSerial(cell3.serial) : String(cell3).trim();
  }

  // src/core/setup/settings-changes.ts
  function settingChanges(present2, wanted, language) {
    let scalars = settingRows.flatMap((row13) => {
      let [from, to] = [present2.values[row13.key], wanted.values[row13.key]], shown3 = (value2) => String(shownSetting(row13, value2, language)) || "–";
      return from === to ? [] : [change(`set:${row13.key}`, settingWords[row13.key].name[language], shown3(from), shown3(to))];
    }), lists3 = listKeys.flatMap((list) => list === "stage" ? [] : wanted.lists[list].flatMap((value2) => {
      let before2 = present2.lists[list].find(({ key }) => key === value2.key), name = `${listWords[list][language]}: ${value2.label[language]}`;
      return before2 === void 0 ? [change(`list:${list}:${value2.key}`, name, "–", "+")] : same(before2, value2) ? [] : [change(`list:${list}:${value2.key}`, name, describe(before2, language), describe(value2, language))];
    })), stages2 = wanted.stages.flatMap((stage) => {
      let before2 = present2.stages.find(({ key }) => key === stage.key);
      if (before2 === void 0 || same(before2, stage)) return [];
      let name = `${listWords.stage[language]}: ${shownLabel(stage, wanted)[language]}`;
      return [
        change(`stage:${stage.key}`, name, stageText(before2, present2, language), stageText(stage, wanted, language))
      ];
    }), members = wanted.members.flatMap((member) => {
      let before2 = present2.members.find(({ key }) => key === member.key);
      return same(before2, member) ? [] : [change(`member:${member.key}`, member.name, memberText(before2, language), memberText(member, language))];
    });
    return [...scalars, ...lists3, ...stages2, ...members];
  }
  function change(key, name, from, to) {
    return { key, text: `${name}: ${from} → ${to}`, from, to };
  }
  function describe({ label: label2, code, aliases: aliases2, retired }, language) {
    return sentence([names(label2, language), code, aliases2 == null ? void 0 : aliases2.join("/"), retired && "×"]);
  }
  function stageText(stage, settings, language) {
    let { code, win, staleDays, managersOnly, aliases: aliases2, retired } = stage, kept3 = managersOnly && settingsTabWords.managersOnly[language], parts2 = [names(shownLabel(stage, settings), language), code, String(win), staleDays && String(staleDays)];
    return sentence([...parts2, kept3, aliases2 == null ? void 0 : aliases2.join("/"), retired && "×"]);
  }
  function memberText(member, language) {
    if (member === void 0) return "–";
    let { name, email, role, skills, absentUntil, targetLeads, targetWon, targetAmount, retired } = member, yesNo2 = (value2) => (value2 ? settingsTabWords.yes : settingsTabWords.no)[language], targets2 = [targetLeads, targetWon, targetAmount].map((target) => target !== void 0 && String(target)), spoken2 = member.language && choiceLabel(member.language, language), flags = [member.takesNewLeads, member.mail].map(yesNo2).join("/");
    return sentence([
      name,
      email,
      roleWords[role][language],
      spoken2,
      skills == null ? void 0 : skills.join("/"),
      flags,
      absentUntil,
      ...targets2,
      retired && "×"
    ]);
  }
  function names(label2, language) {
    return [.../* @__PURE__ */ new Set([label2[language], ...Object.values(label2)])].join("/");
  }
  function sentence(parts2) {
    return parts2.filter((part2) => typeof part2 == "string" && part2 !== "").join(" ");
  }
  function same(one, other) {
    return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
  }
  function sorted(value2) {
    return typeof value2 != "object" || value2 === null || Array.isArray(value2) ? value2 : Object.entries(value2).sort(([a], [b]) => a < b ? -1 : 1);
  }

  // src/core/history/memory.ts
  var letters = { leads: "L", followUps: "F" };
  function memoryKey(table3, id) {
    return `${letters[table3]}:${id}`;
  }
  function splitMemoryKey(key) {
    let table3 = key.startsWith("L:") ? "leads" : key.startsWith("F:") ? "followUps" : void 0;
    return table3 && { table: table3, id: key.slice(2) };
  }
  var MOST2 = 45e3;
  function writeMemory(row13) {
    let body2 = { v: row13.values, m: row13.meta, o: row13.operation, ...row13.deletedOn === "" ? {} : { d: row13.deletedOn } }, text4 = JSON.stringify(body2);
    if (text4.length <= MOST2) return text4;
    let values = Object.fromEntries(Object.entries(row13.values).map(([key, value2]) => [key, digest(value2)]));
    return JSON.stringify({ ...body2, v: values });
  }
  function ownKey(key, { leadId: leadId2, followUpId }) {
    return followUpId !== void 0 ? memoryKey("followUps", followUpId) : leadId2 === void 0 ? key : memoryKey("leads", leadId2);
  }
  function readMemory(key, text4) {
    var _a;
    try {
      let body2 = JSON.parse(text4);
      return !isRecord(body2.v) || !isRecord(body2.m) || !isRecord(body2.m.origin) || !Object.values(body2.v).every((value2) => typeof value2 == "string") ? void 0 : {
        key: ownKey(key, body2.v),
        values: body2.v,
        meta: body2.m,
        operation: String(body2.o),
        deletedOn: (_a = body2.d) != null ? _a : ""
      };
    } catch {
      return;
    }
  }
  function isRecord(value2) {
    return typeof value2 == "object" && value2 !== null && !Array.isArray(value2);
  }
  function digest(value2) {
    if (value2.length <= 1e3) return value2;
    let hash = 5381;
    for (let index = 0; index < value2.length; index++) hash = hash * 33 + value2.charCodeAt(index) >>> 0;
    return `${value2.slice(0, 200)}…#${value2.length}:${hash}`;
  }

  // src/core/schema/factor-lists.ts
  var byOutcome = {
    open: ["winFactor", "lossFactor", "invalidReason"],
    won: ["winFactor"],
    lost: ["lossFactor"],
    paused: ["lossFactor"],
    invalid: ["invalidReason"]
  };
  function factorLists(outcome = "open") {
    return byOutcome[outcome];
  }

  // src/core/schema/follow-ups.ts
  var followUpColumns = [
    { key: "leadId", type: "text", set: "basic", by: "team", width: 115 },
    { key: "customerName", type: "text", set: "basic", by: "addOn", personal: !0, width: 115 },
    { key: "owner", type: "member", set: "basic", by: "both", width: 115 },
    { key: "contactedAt", type: "dateTime", set: "basic", by: "both", looks: "back", width: 115 },
    { key: "method", type: "list", set: "basic", by: "team", list: "method", width: 115 },
    { key: "content", type: "longText", set: "basic", by: "team", personal: !0, width: 240 },
    { key: "feedback", type: "longText", set: "basic", by: "team", personal: !0, width: 240 },
    { key: "objection", type: "longText", set: "basic", by: "team", personal: !0, width: 240 },
    { key: "nextStep", type: "text", set: "basic", by: "team", personal: !0, width: 115 },
    { key: "nextStepOn", type: "date", set: "basic", by: "both", looks: "ahead", width: 115 },
    { key: "nextStepOwner", type: "member", set: "basic", by: "both", width: 115 },
    { key: "status", type: "list", set: "basic", by: "both", list: "status", width: 115 },
    { key: "postponedWhy", type: "text", set: "basic", by: "team", personal: !0, width: 115 },
    { key: "recordedAt", type: "dateTime", set: "basic", by: "addOn", looks: "back", width: 115 },
    { key: "followUpId", type: "text", set: "hidden", by: "addOn", width: 115 }
  ];

  // src/core/schema/table-columns.ts
  var tableColumns = {
    leads: leadColumns,
    followUps: followUpColumns
  };
  function shownColumns(table3, settings) {
    let ticked = table3 === "leads" ? fullColumns(settings) : [];
    return tableColumns[table3].filter((column) => column.set !== "full" || ticked.includes(column.key));
  }
  function columnOf(table3, key) {
    let column = tableColumns[table3].find((one) => one.key === key);
    if (column === void 0) throw new Error(`No column ${key} in ${table3}`);
    return column;
  }
  var idColumn = { leads: "leadId", followUps: "followUpId" };

  // src/core/setup/value-uses.ts
  function usesOf(memory, { settings, wanted }) {
    let retired = [...newlyRetired(settings, wanted)];
    if (retired.length === 0) return [];
    let counts = countValues(memory);
    return retired.flatMap(({ list, key, label: label2 }) => {
      var _a;
      let count3 = (_a = counts.get(`${list}:${key}`)) != null ? _a : 0;
      return count3 === 0 ? [] : [{ label: label2, count: count3 }];
    });
  }
  function newlyRetired(settings, wanted) {
    let of = ({ lists: lists3, stages: stages2, members }) => [
      ...listKeys.flatMap(
        (list) => list === "stage" ? [] : lists3[list].map(({ key, label: label2, retired }) => ({ list, key, label: label2, retired }))
      ),
      ...stages2.map(({ key, label: label2, retired }) => ({ list: "stage", key, label: label2, retired })),
      ...members.map(({ key, name, retired }) => ({ list: "member", key, label: everywhere2(name), retired }))
    ], before2 = new Set(of(settings).flatMap(({ list, key, retired }) => retired ? [] : [`${list}:${key}`]));
    return of(wanted).filter(({ list, key, retired }) => retired && before2.has(`${list}:${key}`));
  }
  function everywhere2(name) {
    return { "zh-CN": name, "zh-TW": name, en: name };
  }
  function countValues(memory) {
    var _a;
    let counts = /* @__PURE__ */ new Map();
    for (let row13 of memory.values())
      for (let value2 of heldValues(row13)) counts.set(value2, ((_a = counts.get(value2)) != null ? _a : 0) + 1);
    return counts;
  }
  function heldValues({ key, values, deletedOn }) {
    var _a;
    let table3 = (_a = splitMemoryKey(key)) == null ? void 0 : _a.table;
    return table3 === void 0 || deletedOn !== "" ? [] : tableColumns[table3].flatMap((column) => {
      var _a2;
      return ((_a2 = values[column.key]) != null ? _a2 : "").split("、").filter((value2) => value2 !== "").flatMap((value2) => listsIn(column).map((list) => `${list}:${value2}`));
    });
  }
  function listsIn(column) {
    return column.type === "member" ? ["member"] : column.list === void 0 ? [] : column.list === "factor" ? factorLists() : [column.list];
  }

  // src/core/failure/failure.ts
  var Failure = class extends Error {
    /** What stands in the places of its sentence. */
    values(_language) {
      return {};
    }
  };

  // src/core/i18n/sheet-labels.ts
  var sheetLabels = {
    leads: { "zh-CN": "线索登记表", "zh-TW": "線索登記表", en: "Leads" },
    followUps: { "zh-CN": "线索跟进计划表", "zh-TW": "線索跟進計劃表", en: "Follow-ups" },
    today: { "zh-CN": "今日提醒", "zh-TW": "今日提醒", en: "Today" },
    analysis: { "zh-CN": "转化分析表", "zh-TW": "轉化分析表", en: "Conversion analysis" },
    history: { "zh-CN": "变更记录", "zh-TW": "變更記錄", en: "History" },
    settings: { "zh-CN": "设置", "zh-TW": "設定", en: "Settings" },
    review: { "zh-CN": "待核对", "zh-TW": "待核對", en: "Review" },
    guide: { "zh-CN": "使用指南", "zh-TW": "使用指南", en: "Guide" },
    memory: { "zh-CN": "leadbook-memory", "zh-TW": "leadbook-memory", en: "leadbook-memory" }
  }, historyLabels = {
    at: { "zh-CN": "时间", "zh-TW": "時間", en: "When" },
    since: { "zh-CN": "不早于", "zh-TW": "不早於", en: "Not before" },
    who: { "zh-CN": "操作人", "zh-TW": "操作人", en: "Who" },
    kind: { "zh-CN": "事件", "zh-TW": "事件", en: "Event" },
    table: { "zh-CN": "表", "zh-TW": "表", en: "Tab" },
    id: { "zh-CN": "编号", "zh-TW": "編號", en: "ID" },
    field: { "zh-CN": "字段", "zh-TW": "欄位", en: "Field" },
    from: { "zh-CN": "原值", "zh-TW": "原值", en: "From" },
    to: { "zh-CN": "新值", "zh-TW": "新值", en: "To" },
    way: { "zh-CN": "途径", "zh-TW": "途徑", en: "Way" },
    operation: { "zh-CN": "操作编号", "zh-TW": "操作編號", en: "Operation" },
    column: { "zh-CN": "字段键", "zh-TW": "欄位鍵", en: "Field key" },
    fromKey: { "zh-CN": "原值键", "zh-TW": "原值鍵", en: "From key" },
    toKey: { "zh-CN": "新值键", "zh-TW": "新值鍵", en: "To key" },
    number: { "zh-CN": "序号", "zh-TW": "序號", en: "Number" }
  }, reviewLabels = {
    table: { "zh-CN": "表", "zh-TW": "表", en: "Tab" },
    id: { "zh-CN": "编号", "zh-TW": "編號", en: "ID" },
    field: { "zh-CN": "字段", "zh-TW": "欄位", en: "Field" },
    text: { "zh-CN": "原始内容", "zh-TW": "原始內容", en: "Original text" },
    reason: { "zh-CN": "原因", "zh-TW": "原因", en: "Reason" },
    proposal: { "zh-CN": "建议", "zh-TW": "建議", en: "Proposal" },
    answer: { "zh-CN": "请选择", "zh-TW": "請選擇", en: "Your answer" },
    column: { "zh-CN": "字段键", "zh-TW": "欄位鍵", en: "Field key" }
  }, kindLabels = {
    changed: { "zh-CN": "修改", "zh-TW": "修改", en: "Changed" },
    entered: { "zh-CN": "新增", "zh-TW": "新增", en: "Entered" },
    refused: { "zh-CN": "未接受", "zh-TW": "未接受", en: "Refused" },
    requested: { "zh-CN": "申请", "zh-TW": "申請", en: "Requested" },
    approved: { "zh-CN": "已批准", "zh-TW": "已核准", en: "Approved" },
    declined: { "zh-CN": "已拒绝", "zh-TW": "已拒絕", en: "Declined" },
    erased: { "zh-CN": "已抹除个人信息", "zh-TW": "已抹除個人資訊", en: "Person erased" },
    deleted: { "zh-CN": "行已删除", "zh-TW": "列已刪除", en: "Row deleted" },
    returned: { "zh-CN": "行已恢复", "zh-TW": "列已恢復", en: "Row came back" },
    undone: { "zh-CN": "撤销", "zh-TW": "復原", en: "Undone" },
    void: { "zh-CN": "未发生", "zh-TW": "未發生", en: "Did not happen" },
    conflict: { "zh-CN": "冲突", "zh-TW": "衝突", en: "Conflict" },
    setting: { "zh-CN": "设置", "zh-TW": "設定", en: "Setting" },
    compacted: { "zh-CN": "精简", "zh-TW": "精簡", en: "Compacted" },
    sealed: { "zh-CN": "重新封存", "zh-TW": "重新封存", en: "Sealed anew" },
    foretold: { "zh-CN": "预测", "zh-TW": "預測", en: "Forecast" },
    repaired: { "zh-CN": "修复", "zh-TW": "修復", en: "Repaired" }
  }, wayLabels = {
    grid: { "zh-CN": "表格", "zh-TW": "表格", en: "Grid" },
    sidebar: { "zh-CN": "侧边栏", "zh-TW": "側邊欄", en: "Sidebar" },
    sweep: { "zh-CN": "巡检", "zh-TW": "巡檢", en: "Sweep" },
    addOn: { "zh-CN": "线索簿", "zh-TW": "線索簿", en: "Leadbook" },
    import: { "zh-CN": "导入", "zh-TW": "匯入", en: "Import" },
    form: { "zh-CN": "表单", "zh-TW": "表單", en: "Form" }
  };

  // src/core/schema/sheets.ts
  var sheets = [
    { key: "leads", rows: "table", protection: "none", hidden: !1, minColumns: 27 },
    { key: "followUps", rows: "table", protection: "none", hidden: !1, minColumns: 20 },
    { key: "today", rows: "report", protection: "warning", hidden: !1, minColumns: 9 },
    { key: "analysis", rows: "report", protection: "warning", hidden: !1, minColumns: 26 },
    { key: "history", rows: "log", protection: "warning", hidden: !1, minColumns: 15 },
    { key: "settings", rows: "report", protection: "managers", hidden: !1, minColumns: 14 },
    { key: "review", rows: "log", protection: "warning", hidden: !1, minColumns: 9 },
    { key: "guide", rows: "report", protection: "warning", hidden: !1, minColumns: 4 },
    { key: "memory", rows: "log", protection: "none", hidden: !0, minColumns: 2 }
  ];

  // src/host/patient.ts
  var REPEATABLE = /^(get|is|has|can|set|clear|flush$|hide|show|unhide|tryLock$|releaseLock$|deleteProperty$|toast$|alert$|prompt$|format|compute|base64|find|newDataValidation$|newConditionalFormatRule$|newChart$|modify$|as[A-Z]\w+Chart$)/, SENDS = /^(flush|get(Display)?Values?|getFormulas?|getNotes?|getNumberFormats?|getBackgrounds?|getDataValidations?|getLastRow|getLastColumn|getMaxRows|getMaxColumns)$/, WRITES = /^(set|clear)/, GIVES = /^(get(ActiveSpreadsheet|Sheets?|SheetByName|SheetById|Range|RangeList|DocumentProperties|DocumentLock|EffectiveUser|ActiveUser|Owner|Protections|Charts|Ui)|insertSheet|newDataValidation|newConditionalFormatRule|newChart|modify|as[A-Z]\w+Chart)$/, unsent = [], isUnsure = !1, patients = /* @__PURE__ */ new WeakMap(), targets = /* @__PURE__ */ new WeakMap();
  function patient(service) {
    let known4 = patients.get(service);
    if (known4 !== void 0) return known4;
    let proxy = new Proxy(/* @__PURE__ */ Object.create(null), {
      get: (_stand, name) => {
        let member = Reflect.get(service, name, service);
        return typeof member != "function" || typeof name != "string" ? member : (...values) => called(service, name, () => Reflect.apply(member, service, values.map(bare)));
      }
    });
    return patients.set(service, proxy), targets.set(proxy, service), proxy;
  }
  function bare(value2) {
    return Array.isArray(value2) ? value2.some(isPatient) ? value2.map(bare) : value2 : isPatient(value2) ? targets.get(value2) : value2;
  }
  function isPatient(value2) {
    return typeof value2 == "object" && value2 !== null && targets.has(value2);
  }
  function called(target, name, call2) {
    let result = REPEATABLE.test(name) && !isUnsure ? repeated(call2) : once(name, call2);
    return WRITES.test(name) ? unsent.push(call2) : SENDS.test(name) ? settle() : REPEATABLE.test(name) || doubt(), result === target ? patients.get(target) : GIVES.test(name) ? given(result) : result;
  }
  function once(name, call2) {
    try {
      return call2();
    } catch (error2) {
      throw REPEATABLE.test(name) && settle(), error2;
    }
  }
  function settle() {
    unsent.length = 0, isUnsure = !1;
  }
  function doubt() {
    isUnsure = isUnsure || unsent.length > 0, unsent.length = 0;
  }
  function given(result) {
    return Array.isArray(result) ? result.map(given) : typeof result == "object" && result !== null ? patient(result) : result;
  }
  function repeated(call2) {
    let failure;
    for (let tries = 0; tries < 5; tries += 1)
      try {
        return tries > 0 && writeAgain(), call2();
      } catch (error2) {
        failure = error2;
      }
    throw settle(), failure;
  }
  function writeAgain() {
    for (let write3 of [...unsent]) write3();
  }

  // src/host/google.ts
  var sheets2 = /* @__PURE__ */ new WeakMap(), opened = /* @__PURE__ */ new Map();
  function tabOf(key, sheet) {
    let tab = { key, sheetId: sheet.getSheetId(), name: sheet.getName() };
    return sheets2.set(tab, sheet), opened.set(key, tab), tab;
  }
  function openedTabs() {
    return [...opened.values()];
  }
  var mayWait = !0;
  function noteSent() {
    mayWait = !1;
  }
  function mayWritesWait() {
    return mayWait;
  }
  function sheetOf(tab) {
    mayWait = !0;
    let sheet = sheets2.get(tab);
    if (sheet === void 0) throw new Error(`Tab ${tab.key} was not opened in this run`);
    return sheet;
  }
  function activeFile() {
    return patient(SpreadsheetApp).getActiveSpreadsheet();
  }

  // src/host/instant.ts
  function instantNow() {
    return Math.floor(Date.now() / 6e4);
  }

  // src/core/setup/pending.ts
  function readPending(text4) {
    return text4 === "" ? void 0 : JSON.parse(text4);
  }

  // src/core/setup/cut-text.ts
  function cutText(text4, most2) {
    let pieces = [];
    for (let at = 0; at < text4.length; ) {
      let end = Math.min(at + most2, text4.length), splits = end < text4.length && isHighSurrogate(text4.charCodeAt(end - 1));
      pieces.push(text4.slice(at, splits ? end - 1 : end)), at = splits ? end - 1 : end;
    }
    return pieces;
  }
  function isHighSurrogate(code) {
    return code >= 55296 && code <= 56319;
  }

  // src/host/properties.ts
  var PIECE = 2900;
  function openProperties() {
    let store = patient(PropertiesService).getDocumentProperties(), all = store.getProperties(), putAll = (texts2) => {
      let changed3 = Object.entries(texts2).filter(([key, text4]) => joined(all, key) !== text4);
      if (changed3.length === 0) return;
      let pieces = Object.assign({}, ...changed3.map(([key, text4]) => cut(key, text4))), stale = changed3.flatMap(([key]) => keysOf(all, key)).filter((name) => pieces[name] === void 0);
      store.setProperties(pieces), Object.assign(all, pieces);
      for (let name of stale)
        store.deleteProperty(name), delete all[name];
    };
    return { text: (key) => joined(all, key), put: (key, text4) => putAll({ [key]: text4 }), putAll };
  }
  function cut(key, text4) {
    let [only = "", ...more] = cutText(text4, PIECE);
    if (more.length === 0) return { [`${key}.0`]: `1:${only}` };
    let pieces = [`${more.length + 1}:${only}`, ...more];
    return Object.fromEntries(pieces.map((piece, index) => [`${key}.${index}`, piece]));
  }
  function keysOf(all, key) {
    return Object.keys(all).filter((name) => name.startsWith(`${key}.`));
  }
  function joined(all, key) {
    var _a;
    let match = /^(\d+):/.exec((_a = all[`${key}.0`]) != null ? _a : "");
    return match === null ? "" : Array.from({ length: Number(match[1]) }, (_, index) => {
      var _a2;
      return (_a2 = all[`${key}.${index}`]) != null ? _a2 : "";
    }).join("").slice(match[0].length);
  }

  // src/host/pending.ts
  function pendingOf({ properties }) {
    return readPending(properties.text("pending"));
  }
  function isBeingSetUp(holder) {
    var _a;
    return ((_a = pendingOf(holder)) == null ? void 0 : _a.step) === "setUp";
  }
  function endPending({ operation: operation2 }) {
    var _a;
    let properties = openProperties();
    ((_a = pendingOf({ properties })) == null ? void 0 : _a.operation) === operation2 && properties.put("pending", "");
  }

  // src/host/zone.ts
  var BUCKET = 10 * 864e5, DAY = 864e5, EPOCH_SERIAL = 25569;
  function zoneClock(zone) {
    return makeZoneClock((instant) => offsetMinutes(patient(Utilities).formatDate(new Date(instant), zone, "Z")));
  }
  function makeZoneClock(offsetAt) {
    let starts = /* @__PURE__ */ new Map(), switches = /* @__PURE__ */ new Map(), start = (bucket) => {
      let known4 = starts.get(bucket);
      if (known4 !== void 0) return known4;
      let offset2 = offsetAt(bucket * BUCKET);
      return starts.set(bucket, offset2), offset2;
    }, offset = (instant) => {
      var _a;
      let bucket = Math.floor(instant / BUCKET), [before2, after2] = [start(bucket), start(bucket + 1)];
      if (before2 === after2) return before2;
      let at = (_a = switches.get(bucket)) != null ? _a : findSwitch(offsetAt, bucket * BUCKET, (bucket + 1) * BUCKET);
      return switches.set(bucket, at), instant < at ? before2 : after2;
    };
    return { serial: (instant) => Math.round(instant / 6e4 + offset(instant)) / (DAY / 6e4) + EPOCH_SERIAL };
  }
  function findSwitch(offsetAt, from, to) {
    let before2 = offsetAt(from), [low, high] = [from / 6e4, to / 6e4];
    for (; high - low > 1; ) {
      let middle = Math.floor((low + high) / 2);
      offsetAt(middle * 6e4) === before2 ? low = middle : high = middle;
    }
    return high * 6e4;
  }
  function offsetMinutes(text4) {
    let minutes = Number(text4.slice(1, 3)) * 60 + Number(text4.slice(3, 5));
    return text4.startsWith("-") ? -minutes : minutes;
  }

  // src/host/book.ts
  function openBook() {
    let file = activeFile(), zone = file.getSpreadsheetTimeZone(), now = patient(Utilities).formatDate(/* @__PURE__ */ new Date(), zone, "yyyy-MM-dd'T'HH:mm"), properties = openProperties();
    return {
      fileId: file.getId(),
      fileName: file.getName(),
      url: file.getUrl(),
      zone,
      locale: file.getSpreadsheetLocale(),
      now,
      today: now.slice(0, 10),
      instant: instantNow(),
      clock: zoneClock(zone),
      properties,
      tabs: findTabs(properties)
    };
  }
  function findTabs(properties) {
    var _a, _b;
    let ids = (_a = JSON.parse(properties.text("tabs") || "{}")) != null ? _a : {}, all = activeFile().getSheets(), tabs2 = {}, isByName = !isBeingSetUp({ properties });
    for (let { key } of sheets) {
      let names3 = isByName ? languages.map((language) => sheetLabels[key][language]) : [], found2 = (_b = all.find((sheet) => sheet.getSheetId() === ids[key])) != null ? _b : all.find((sheet) => names3.includes(sheet.getName()));
      found2 !== void 0 && (tabs2[key] = tabOf(key, found2));
    }
    return tabs2;
  }
  function tabIn(book, key) {
    let tab = book.tabs[key];
    if (tab === void 0) throw new MissingTab(key);
    return tab;
  }
  var MissingTab = class extends Failure {
    constructor(key) {
      super(`Tab ${key} is missing`);
      this.code = "missingTab";
      this.name = "MissingTab", this.key = key;
    }
    values(language) {
      return { tab: sheetLabels[this.key][language] };
    }
  };

  // src/core/pipeline/gap-rows.ts
  function gapRows(rows, { most: most2, room, fits }) {
    let gaps = gapsOf(rows).sort((one, other) => one.length - other.length), runs = gaps.length + 1, filled = [];
    for (let gap of gaps) {
      if (runs <= most2 || filled.length + gap.length > room) break;
      if (gap.every(fits)) {
        for (let row13 of gap) filled.push(row13);
        runs--;
      }
    }
    return filled;
  }
  function gapsOf(rows) {
    return rows.flatMap((row13, index) => {
      let next = rows[index + 1];
      return next === void 0 || next === row13 + 1 ? [] : [rowsBetween(row13 + 1, next)];
    });
  }
  function rowsBetween(first, end) {
    return Array.from({ length: end - first }, (_, step) => first + step);
  }

  // src/host/as-far-as-it-reaches.ts
  function asFarAsItReaches(sheet, read) {
    let before2 = extentOf(sheet);
    try {
      return read(before2);
    } catch (error2) {
      let now = extentOf(sheet);
      if (now.rows >= before2.rows && now.columns >= before2.columns) throw error2;
      return read(now);
    }
  }
  function extentOf(sheet) {
    return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  }

  // src/core/pipeline/blocks.ts
  function arrange(cells) {
    let blocks = [], spreads = /* @__PURE__ */ new Map();
    for (let [column, placed2] of byColumn(cells)) {
      let runs = runsOf(column, placed2), values = new Set(placed2.map(({ cell: cell3 }) => valueKey(cell3)));
      if (runs.length <= values.size) blocks.push(...runs);
      else for (let one of placed2) addSpread(spreads, one);
    }
    return { blocks: merged(blocks), spreads: [...spreads.values()] };
  }
  function byColumn(cells) {
    var _a;
    let columns = /* @__PURE__ */ new Map();
    for (let one of cells) {
      let rows = (_a = columns.get(one.column)) != null ? _a : /* @__PURE__ */ new Map();
      rows.set(one.row, one), columns.set(one.column, rows);
    }
    return [...columns].sort(([one], [other]) => one - other).map(([column, rows]) => [column, [...rows.values()].sort((one, other) => one.row - other.row)]);
  }
  function runsOf(column, placed2) {
    let runs = [];
    for (let { row: row13, cell: cell3 } of placed2) {
      let last = runs[runs.length - 1];
      last !== void 0 && last.row + last.cells.length === row13 ? last.cells.push(cell3) : runs.push({ column, row: row13, cells: [cell3] });
    }
    return runs;
  }
  function merged(runs) {
    var _a;
    let blocks = [], open = /* @__PURE__ */ new Map();
    for (let { row: row13, column, cells } of runs) {
      let left = open.get(`${row13}:${cells.length}:${column}`), block = left != null ? left : { row: row13, column, cells: cells.map(() => []) };
      for (let [index, cell3] of cells.entries()) (_a = block.cells[index]) == null || _a.push(cell3);
      left === void 0 && blocks.push(block), open.set(`${row13}:${cells.length}:${column + 1}`, block);
    }
    return blocks;
  }
  function addSpread(spreads, one) {
    var _a;
    let key = valueKey(one.cell), spread3 = (_a = spreads.get(key)) != null ? _a : { cell: one.cell, places: [] };
    spread3.places.push({ row: one.row, column: one.column }), spreads.set(key, spread3);
  }
  function valueKey(cell3) {
    return typeof cell3 == "object" ? `#${cell3.serial}` : `${typeof cell3}:${cell3}`;
  }

  // src/core/schema/column-letters.ts
  function columnLetters(column) {
    let rest = Math.floor((column - 1) / 26);
    return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column - 1) % 26);
  }

  // src/host/cells.ts
  function cellsOf(values, clock) {
    return values.map((line3) => line3.map((value2) => cellOf2(value2, clock)));
  }
  function cellOf2(value2, clock) {
    return typeof value2 == "string" || typeof value2 == "number" || typeof value2 == "boolean" ? value2 : Object.prototype.toString.call(value2) === "[object Date]" ? { serial: clock.serial(value2.getTime()) } : value2 == null ? "" : String(value2);
  }
  function googleValue(cell3) {
    return isMoment(cell3) ? cell3.serial : cell3;
  }

  // src/host/write-cells.ts
  function writeCells(sheet, cells, firstColumn = 1) {
    var _a, _b, _c;
    let width = sheet.getMaxColumns(), { blocks, spreads } = arrange(cells.filter(({ column }) => column <= width)), holdsFirst = ({ column, cells: [line3 = []] }) => column <= firstColumn && firstColumn < column + line3.length;
    for (let block of [...blocks.filter(holdsFirst), ...blocks.filter((one) => !holdsFirst(one))]) {
      let range = sheet.getRange(block.row, block.column, block.cells.length, (_b = (_a = block.cells[0]) == null ? void 0 : _a.length) != null ? _b : 1), values = block.cells.map((line3) => line3.map(written));
      values.length === 1 && ((_c = values[0]) == null ? void 0 : _c.length) === 1 ? range.setValue(values[0][0]) : range.setValues(values);
    }
    for (let { cell: cell3, places: places3 } of spreads) sheet.getRangeList(places3.map(a1)).setValue(written(cell3));
  }
  function formatAsText(sheet, cells) {
    let texts2 = cells.filter(({ cell: cell3 }) => typeof cell3 == "string" && cell3 !== "");
    texts2.length > 0 && sheet.getRangeList(texts2.map(a1)).setNumberFormat("@");
  }
  function formatAsDate(sheet, cells) {
    var _a;
    let byFormat2 = /* @__PURE__ */ new Map();
    for (let one of cells)
      isMoment(one.cell) && byFormat2.set(one.format, [...(_a = byFormat2.get(one.format)) != null ? _a : [], a1(one)]);
    for (let [format, places3] of byFormat2) sheet.getRangeList(places3).setNumberFormat(format);
  }
  function a1({ row: row13, column }) {
    return `${columnLetters(column)}${row13}`;
  }
  function written(cell3) {
    return typeof cell3 == "string" && guardFormula(cell3) ? `'${cell3}` : googleValue(cell3);
  }

  // src/host/memory-tab.ts
  var SPARE = 500;
  function readMemoryTab(book) {
    let sheet = sheetOf(tabIn(book, "memory")), lines = asFarAsItReaches(sheet, (extent) => sheet.getRange(1, 1, extent.rows, 2).getValues()).map((line3) => line3.map(String)), rows = /* @__PURE__ */ new Map(), places3 = /* @__PURE__ */ new Map(), next = 2;
    return lines.forEach(([key = "", body2 = ""], index) => {
      if (key === "") return;
      next = index + 2;
      let row13 = readMemory(key, body2);
      row13 === void 0 || rows.has(row13.key) || (rows.set(row13.key, row13), places3.set(row13.key, index + 1));
    }), { rows, places: places3, lines, next };
  }
  var MOST_RUNS = 4, MOST_AGAIN = 2e4;
  function placeMemory(book, memory, edits) {
    var _a, _b;
    if (edits.length === 0) return { write: () => {
    }, restore: () => {
    } };
    let sheet = sheetOf(tabIn(book, "memory")), next = memory.next, byRow = /* @__PURE__ */ new Map();
    for (let edit of edits) byRow.set((_a = memory.places.get(edit.key)) != null ? _a : next++, [edit.key, writeMemory(edit)]);
    let missing = next - 1 - sheet.getMaxRows();
    missing > 0 && sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE);
    let line3 = (row13) => memory.lines[row13 - 1], rows = [...byRow.keys()].sort((one, other) => one - other), joining = { most: MOST_RUNS, room: MOST_AGAIN, fits: (row13) => line3(row13) !== void 0 };
    for (let row13 of gapRows(rows, joining)) byRow.set(row13, (_b = line3(row13)) != null ? _b : []);
    return {
      write: () => writeCells(sheet, placedLines(byRow)),
      restore: () => writeCells(sheet, placedLines(new Map([...byRow.keys()].map((row13) => {
        var _a2;
        return [row13, (_a2 = line3(row13)) != null ? _a2 : []];
      }))))
    };
  }
  function placedLines(byRow) {
    return [...byRow].flatMap(([row13, [key = "", body2 = ""]]) => [
      { row: row13, column: 1, cell: key },
      { row: row13, column: 2, cell: body2 }
    ]);
  }

  // src/core/i18n/refusal-words.ts
  var noteMarker = "线索簿 Leadbook", reason = (cn, tw, en) => ({
    why: { "zh-CN": cn[0], "zh-TW": tw[0], en: en[0] },
    todo: { "zh-CN": cn[1], "zh-TW": tw[1], en: en[1] }
  }), refusalReasons = {
    notInList: reason(
      ["列表中没有这一项", "请从下拉列表中选择"],
      ["清單中沒有這一項", "請從下拉選單中選擇"],
      ["the list has no such option", "Please pick one from the dropdown"]
    ),
    notAMember: reason(
      ["成员名单中没有这个人", "请选择一位成员，或请经理在「设置」中添加"],
      ["成員名單中沒有這個人", "請選擇一位成員，或請主管在「設定」中新增"],
      ["nobody in the member list has this name", "Please pick a member, or ask a manager to add the person in Settings"]
    ),
    wrongOutcome: reason(
      ["这个因素与当前阶段的结果不符", "成交请选转化因素，流失请选流失因素"],
      ["這個因素與目前階段的結果不符", "成交請選轉化因素，流失請選流失因素"],
      [
        "this factor does not go with the outcome of the lead",
        "Please name a win factor for a won lead, a loss factor for a lost one"
      ]
    ),
    outcomeUnknown: reason(
      ["这个因素在成交和流失中都有，无法判断是哪一个", "请先把阶段改为成交、流失或无效，再填因素"],
      ["這個因素在成交和流失中都有，無法判斷是哪一個", "請先把階段改為成交、流失或無效，再填因素"],
      ["this factor exists for won and for lost leads", "Please close the lead first, then name the factor"]
    ),
    stageNeeded: reason(
      ["每条线索都要有阶段", "请从下拉列表中选择新的阶段"],
      ["每筆線索都要有階段", "請從下拉選單中選擇新的階段"],
      ["a lead always has a stage", "Please pick another stage from the dropdown"]
    ),
    managersOnly: reason(
      ["这个阶段只能由经理设置", "申请已提交，经理会在侧边栏中答复"],
      ["這個階段只能由主管設定", "申請已送出，主管會在側邊欄中答覆"],
      ["only a manager may set this stage", "Your request has been noted; a manager answers it in the sidebar"]
    ),
    notADate: reason(
      ["看不出是哪一天", "请按 2024-03-01 的格式填写"],
      ["看不出是哪一天", "請按 2024-03-01 的格式填寫"],
      ["this is not a date", "Please write it like 2024-03-01"]
    ),
    ambiguousDate: reason(
      ["这个日期有不止一种读法", "请写明年月日，例如 2024-03-01"],
      ["這個日期有不只一種讀法", "請寫明年月日，例如 2024-03-01"],
      ["this date can be read in more than one way", "Please write year, month and day, like 2024-03-01"]
    ),
    noSuchDay: reason(
      ["日历上没有这一天", "请核对月份和日期"],
      ["月曆上沒有這一天", "請核對月份和日期"],
      ["there is no such day in the calendar", "Please check month and day"]
    ),
    dateOutOfRange: reason(
      ["日期超出 1900 至 2200 年", "请核对年份"],
      ["日期超出 1900 至 2200 年", "請核對年份"],
      ["the date lies outside the years 1900 to 2200", "Please check the year"]
    ),
    typeAgain: reason(
      ["表格把输入的内容当成了日期或其他类型，原来的写法已看不出来", "请先输入一个英文单引号，再重新输入内容"],
      ["表格把輸入的內容當成了日期或其他類型，原來的寫法已看不出來", "請先輸入一個半形單引號，再重新輸入內容"],
      [
        "the sheet turned it into a date or another kind of value, and what was typed is lost",
        "Please type it again with an apostrophe (') in front"
      ]
    ),
    notAnAmount: reason(
      ["看不出是多少金额", "请只填一个数，例如 150000 或 15万，币种与设置一致"],
      ["看不出是多少金額", "請只填一個數，例如 150000 或 15萬，幣別與設定一致"],
      ["this is not one amount in the currency of the workbook", "Please write a single number, like 150000 or 150k"]
    ),
    negative: reason(
      ["这里不能是负数", "请填写零或正数"],
      ["這裡不能是負數", "請填寫零或正數"],
      ["it must not be negative", "Please write zero or more"]
    ),
    notWhole: reason(
      ["这里要填整数", "请填写整数，例如 3"],
      ["這裡要填整數", "請填寫整數，例如 3"],
      ["a whole number is needed", "Please write a whole number, like 3"]
    ),
    notAPercent: reason(
      ["这里要填 0% 到 100% 之间的比例", "请填写百分比，例如 30%"],
      ["這裡要填 0% 到 100% 之間的比例", "請填寫百分比，例如 30%"],
      ["a share between 0 % and 100 % is needed", "Please write a percentage, like 30%"]
    ),
    notARating: reason(
      ["这里要填 1 到 5 的整数", "请填写 1、2、3、4 或 5"],
      ["這裡要填 1 到 5 的整數", "請填寫 1、2、3、4 或 5"],
      ["a whole number from 1 to 5 is needed", "Please write 1, 2, 3, 4 or 5"]
    ),
    notAPhone: reason(
      ["看起来不是完整的电话号码", "请填写 7 到 15 位号码；多个号码用顿号隔开"],
      ["看起來不是完整的電話號碼", "請填寫 7 到 15 位號碼；多個號碼用頓號隔開"],
      ["this is not a complete phone number", "Please write 7 to 15 digits; put commas between several numbers"]
    ),
    notAnEmail: reason(
      ["看起来不是一个邮箱地址", "请填写一个地址，例如 name@example.com"],
      ["看起來不是一個電子郵件地址", "請填寫一個地址，例如 name@example.com"],
      ["this is not one e-mail address", "Please write a single address, like name@example.com"]
    ),
    tooLong: reason(
      ["超过了 50,000 个字符", "请缩短内容，或放到链接的文档中"],
      ["超過了 50,000 個字元", "請縮短內容，或放到連結的文件中"],
      ["it is longer than 50,000 characters", "Please shorten it, or keep it in a linked document"]
    ),
    errorValue: reason(
      ["单元格里是公式错误", "请检查公式，或直接填写内容"],
      ["儲存格裡是公式錯誤", "請檢查公式，或直接填寫內容"],
      ["the cell holds the error of a formula", "Please check the formula, or type the value itself"]
    ),
    idFixed: reason(
      ["线索编号一旦生成就不会改变", "要登记另一条线索，请另起一行"],
      ["線索編號一旦產生就不會改變", "要登記另一筆線索，請另起一列"],
      ["the ID of a lead never changes", "To enter another lead, please use a new row"]
    ),
    leadUnknown: reason(
      ["没有找到这条线索", "请从下拉列表中选择线索编号，或先登记客户"],
      ["沒有找到這筆線索", "請從下拉選單中選擇線索編號，或先登記客戶"],
      ["no lead has this ID or name", "Please pick a lead ID from the dropdown, or enter the customer first"]
    ),
    leadAmbiguous: reason(
      ["有多条线索符合：{candidates}", "请填写其中一个线索编号"],
      ["有多筆線索符合：{candidates}", "請填寫其中一個線索編號"],
      ["several leads fit: {candidates}", "Please write the ID of one of them"]
    )
  }, hintTexts = {
    yearAssumed: {
      "zh-CN": "「{column}」：“{text}”没有写明年份，已按 {as} 记录。如果不对，请写明年份。",
      "zh-TW": "「{column}」：「{text}」沒有寫明年份，已按 {as} 記錄。如果不對，請寫明年份。",
      en: "{column}: “{text}” names no full year and was taken as {as}. If that is wrong, please write the year."
    },
    shownAs: {
      "zh-CN": "「{column}」：“{text}”已记录；当前的阶段方案把它显示为“{as}”。",
      "zh-TW": "「{column}」：「{text}」已記錄；目前的階段方案將它顯示為「{as}」。",
      en: "{column}: “{text}” was taken; the present set of stages shows it as “{as}”."
    }
  }, refused = {
    "zh-CN": "「{column}」：“{text}”没有被接受——{why}。{todo}。",
    "zh-TW": "「{column}」：「{text}」沒有被接受——{why}。{todo}。",
    en: "{column}: “{text}” was not accepted, since {why}. {todo}."
  }, cleared = {
    "zh-CN": "「{column}」不能清空——{why}。{todo}。",
    "zh-TW": "「{column}」不能清空——{why}。{todo}。",
    en: "{column} cannot be cleared, since {why}. {todo}."
  }, nearest = {
    "zh-CN": "最接近的选项：{nearest}。",
    "zh-TW": "最接近的選項：{nearest}。",
    en: "The nearest option: {nearest}."
  }, SHOWN_IN_NOTE = 2e3, SHOWN_IN_TOAST = 40, SHOWN_CANDIDATES = 10;
  function refusalNote(refusal, column, language) {
    return `${noteMarker}
${refusalText(refusal, { column, language, shown: SHOWN_IN_NOTE })}`;
  }
  function refusalToast(refusal, column, language) {
    return refusalText(refusal, { column, language, shown: SHOWN_IN_TOAST });
  }
  function hintNote(hint, column, language) {
    let text4 = shorten(hint.text, SHOWN_IN_NOTE);
    return `${noteMarker}
${fill(hintTexts[hint.code][language], { column, text: text4, as: hint.as })}`;
  }
  function refusalText(refusal, { column, language, shown: shown3 }) {
    var _a;
    let { why, todo } = refusalReasons[refusal.code], candidates = ((_a = refusal.candidates) != null ? _a : []).slice(0, SHOWN_CANDIDATES).join(", "), sentence4 = (refusal.text === "" ? cleared : refused)[language], parts2 = {
      column,
      text: shorten(refusal.text, shown3),
      why: fill(why[language], { candidates }),
      todo: todo[language]
    }, end = refusal.nearest === void 0 ? "" : fill(nearest[language], { nearest: refusal.nearest });
    return [fill(sentence4, parts2), end].filter((part2) => part2 !== "").join(language === "en" ? " " : "");
  }
  function shorten(text4, length) {
    let characters = Array.from(text4.replace(/\s+/g, " "));
    return characters.length <= length ? characters.join("") : `${characters.slice(0, length).join("")}…`;
  }

  // src/core/pipeline/merge-note.ts
  function mergeNote(present2, ours) {
    let theirs = withoutOurs(present2);
    if (ours === "") return theirs;
    let block = ours.startsWith(noteMarker) ? ours : `${noteMarker}
${ours}`;
    return theirs === "" ? block : `${theirs}

${block}`;
  }
  function withoutOurs(note3) {
    let at = note3.startsWith(noteMarker) ? 0 : note3.indexOf(`
${noteMarker}`);
    return at < 0 ? note3 : note3.slice(0, at).replace(/\n+$/, "");
  }

  // src/host/make-grid.ts
  function makeGrid(sheet, size2) {
    let rows = size2.rows - sheet.getMaxRows();
    rows > 0 && sheet.insertRowsAfter(sheet.getMaxRows(), rows);
    let columns = size2.columns - sheet.getMaxColumns();
    columns > 0 && sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
  }

  // src/host/settings-tab.ts
  function writeSettingsTab(tab, grid, look) {
    var _a, _b;
    let sheet = sheetOf(tab), width = (_b = (_a = grid[0]) == null ? void 0 : _a.length) != null ? _b : 1;
    makeGrid(sheet, { rows: grid.length, columns: width });
    let all = sheet.getRange(1, 1, sheet.getMaxRows(), width), last = sheet.getLastRow();
    last > 0 && all.clearFormat().clearNote(), all.setNumberFormat("@"), sheet.getRangeList(look.headings.map((row13) => `A${row13}:M${row13}`)).setFontWeight("bold"), sheet.getRange(1, 1, grid.length, 1).setFontColor("#9aa0a6"), all.setDataValidations(choiceRules(look.choices, { rows: sheet.getMaxRows(), columns: width })), sheet.setColumnWidths(2, 6, 170);
    let below = Array.from({ length: Math.max(0, last - grid.length) }, () => Array.from({ length: width }, () => "")), cells = [...grid.map((line3) => line3.map(text)), ...below];
    sheet.getRange(1, 1, cells.length, width).setValues(cells);
  }
  function choiceRules(choices, size2) {
    let rules = Array.from({ length: size2.rows }, () => Array.from({ length: size2.columns }, () => null));
    for (let { row: row13, column, rows, choices: values } of choices) {
      let rule = SpreadsheetApp.newDataValidation().requireValueInList([...values], !0).setAllowInvalid(!0).build();
      for (let line3 of rules.slice(row13 - 1, row13 - 1 + rows)) line3[column - 1] = rule;
    }
    return rules;
  }
  function readSettingsCells(book, tab) {
    let sheet = sheetOf(tab), last = sheet.getLastRow();
    return last === 0 ? [] : cellsOf(sheet.getRange(1, 1, last, Math.min(13, sheet.getMaxColumns())).getValues(), book.clock);
  }
  function mayWrite(tab) {
    return sheetOf(tab).getRange(1, 1).canEdit();
  }
  function hasChoices(tab) {
    let sheet = sheetOf(tab);
    return sheet.getRange(1, 4, sheet.getMaxRows(), 1).getDataValidations().some(([rule]) => rule !== null);
  }
  function putBackSettings(tab, refusals2, area) {
    let sheet = sheetOf(tab);
    for (let { row: row13, column, back: back2 } of refusals2) sheet.getRange(row13, column).setValue(text(back2));
    let range = sheet.getRange(area.row, area.column, area.rows, area.columns), present2 = range.getNotes(), wanted = present2.map(
      (line3, row13) => line3.map((note3, column) => {
        var _a;
        let refusal = refusals2.find((one) => one.row === area.row + row13 && one.column === area.column + column);
        return mergeNote(note3, (_a = refusal == null ? void 0 : refusal.why) != null ? _a : "");
      })
    );
    JSON.stringify(wanted) !== JSON.stringify(present2) && range.setNotes(wanted);
  }
  function writeSettingsStatus(tab, sentence4) {
    sheetOf(tab).getRange(statusPlace.row, statusPlace.column).setValue(sentence4);
  }
  function text(cell3) {
    let plain4 = typeof cell3 == "object" ? "" : String(cell3);
    return guardFormula(plain4) ? `'${plain4}` : plain4;
  }

  // src/host/ui.ts
  function showMenu(title, rows) {
    let menu = SpreadsheetApp.getUi().createMenu(title);
    for (let { run: run2, label: label2 } of rows)
      run2 === "" ? menu.addSeparator() : menu.addItem(label2, run2);
    menu.addToUi();
  }
  function confirmed(title, text4) {
    let ui = patient(SpreadsheetApp).getUi();
    return ui.alert(title, text4, ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
  function asked(title, text4) {
    let ui = patient(SpreadsheetApp).getUi(), answer3 = ui.prompt(title, text4, ui.ButtonSet.OK_CANCEL);
    return answer3.getSelectedButton() === ui.Button.OK ? answer3.getResponseText() : void 0;
  }
  function tell(title, text4) {
    let ui = patient(SpreadsheetApp).getUi();
    ui.alert(title, text4, ui.ButtonSet.OK);
  }
  function toast(title, text4) {
    activeFile().toast(text4, title, 8);
  }
  function openSidebar(title, start) {
    let page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(title), safe = start.replace(/</g, "\\u003c").replace(/\u2028|\u2029/g, " ");
    page.append(`<script type="application/json" id="start">${safe}<\/script>`), SpreadsheetApp.getUi().showSidebar(page);
  }
  function activate(sheetId) {
    let sheet = activeFile().getSheets().find((one) => one.getSheetId() === sheetId);
    sheet !== void 0 && sheet.activate();
  }
  function selection() {
    let sheet = activeFile().getActiveSheet(), cell3 = sheet.getActiveCell();
    return { sheetId: sheet.getSheetId(), row: cell3.getRow(), column: cell3.getColumn() };
  }

  // src/core/access/person.ts
  function personOf(email, settings) {
    var _a, _b;
    let member = email === "" ? void 0 : settings.members.find((one) => one.email.toLowerCase() === email && !one.retired);
    return {
      email,
      role: (_a = member == null ? void 0 : member.role) != null ? _a : "unknown",
      name: (_b = member == null ? void 0 : member.name) != null ? _b : email || "unknown",
      ...member === void 0 ? {} : { member }
    };
  }
  function mayChange(person, lead) {
    var _a;
    return person.role === "manager" ? !0 : person.role === "viewer" || person.role === "unknown" ? !1 : !lead.owner || lead.owner === ((_a = person.member) == null ? void 0 : _a.key);
  }
  function callerOf({ email, role }) {
    return email === "" ? "nobody" : role;
  }
  function editorKind(person) {
    return person.role === "unknown" ? "unknown" : person.role === "manager" ? "manager" : "other";
  }

  // src/core/access/rights.ts
  var readers = ["manager", "senior", "rep", "assistant", "viewer"], writers = ["manager", "senior", "rep", "assistant"], managers = ["manager"], right = (roles2, leads, { sets = [], effects = [] } = {}) => ({ roles: roles2, leads, sets, effects }), sweeps = ["records", "journal", "reports", "settings", "structure"], everything = [...sweeps, "automation", "mail", "files"], mayTell = { effects: ["mail"] }, changesLead = { sets: ["leads"], effects: ["records", "journal", "settings"] }, changesStep = { ...changesLead, sets: [] }, methodRights = {
    start: right(readers, "all", mayTell),
    myDay: right(readers, "own", mayTell),
    selectedLead: right(readers, "all"),
    leadCard: right(readers, "all"),
    rowsBehind: right(readers, "all"),
    rowsTab: right(writers, "all", { effects: ["reports"] }),
    duplicates: right(writers, "all"),
    newLead: right(writers, "none", changesLead),
    recordFollowUp: right(writers, "own", { ...changesLead, sets: ["leads", "followUps"] }),
    updateLead: right(writers, "own", changesLead),
    stepDone: right(writers, "own", changesStep),
    postpone: right(writers, "own", changesStep),
    answerRequest: right(managers, "all", changesStep),
    // Whose actions may be taken back, the preview and the undoing look for themselves.
    operations: right(writers, "own"),
    undoPreview: right(writers, "own"),
    undo: right(writers, "own", { effects: sweeps }),
    leadAsOf: right(readers, "all")
  }, functionRights = {
    onOpen: right("anyone", "none"),
    onInstall: right("anyone", "none"),
    handleEdit: right("trigger", "all", { effects: ["records", "journal", "settings"] }),
    hourly: right("trigger", "all", { effects: everything }),
    // The door itself: every method behind it has a row of its own.
    call: right("anyone", "own", { sets: ["leads", "followUps"], effects: ["records", "journal", "settings", "mail"] }),
    // In a fresh file whoever sets up; later the file's owner too, whether a member or not: set-up looks for itself.
    setUp: right("named", "all", { effects: everything }),
    applySettings: right(managers, "all", { effects: sweeps }),
    takeOver: right(managers, "none", { effects: ["automation"] }),
    // After a backup: what becomes of that is told where backups are told.
    compactHistory: right(managers, "all", { effects: ["journal", "files", "automation"] }),
    backUpNow: right(managers, "all", { effects: ["files", "automation"] }),
    exportPerson: right(managers, "all", { effects: ["files"] }),
    erasePerson: right(managers, "all", { effects: everything }),
    restoreBackup: right(managers, "all", { effects: ["structure", "automation"] }),
    switchLanguage: right(managers, "all", { effects: sweeps }),
    sendRemindersNow: right(managers, "all", { effects: [...sweeps, "mail"] }),
    checkWorkbook: right(writers, "all", { effects: sweeps }),
    undoLastAction: right(writers, "own", { effects: sweeps }),
    refreshAnalysis: right(writers, "all", { effects: ["reports", "settings", "journal"] }),
    showSidebar: right(readers, "own", mayTell),
    // The list is drawn anew for whoever opens it; a viewer changes no record by that.
    showToday: right(readers, "none", { effects: ["reports"] }),
    showNewLead: right(readers, "own", mayTell),
    showRecord: right(readers, "own", mayTell),
    showHelp: right("anyone", "none"),
    // Tries things on a tab of its own, which it takes away again.
    selfTest: right("named", "none")
  }, beforeSetUp = /* @__PURE__ */ new Set(["setUp", "selfTest"]);
  function menuDenial(name, { caller, isSetUp }) {
    return !isSetUp && !beforeSetUp.has(name) ? "notSetUp" : isAllowed(rowOf(name), caller) ? void 0 : denialOf(caller);
  }
  function denialOf(caller) {
    return caller === "nobody" ? "noAccount" : caller === "unknown" ? "unknownPerson" : caller === "viewer" ? "viewersRead" : "managersOnly";
  }
  function rowOf(name) {
    return Object.keys(functionRights).includes(name) ? functionRights[name] : void 0;
  }
  function isAllowed(row13, caller) {
    return row13 === void 0 || row13.roles === "trigger" ? !1 : row13.roles === "anyone" ? !0 : caller === "nobody" ? !1 : row13.roles === "named" || row13.roles.some((role) => role === caller);
  }

  // src/core/i18n/heal-words.ts
  var word3 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), healWords = {
    twin: word3(
      "“{tab}”里有两列叫“{header}”，线索簿用原来那一列；另一列内容未动，表头改为“{name}”，不要可删除",
      "「{tab}」裡有兩欄叫「{header}」，線索簿用原來那一欄；另一欄內容未動，欄名改為「{name}」，不要可刪除",
      "“{tab}” has two columns called “{header}”: Leadbook uses the one that was there first; the other keeps its cells and is now called “{name}”, delete it if you do not need it"
    ),
    lostAsk: word3(
      "“{tab}”里的 {count} 行一下子不见了（表被删除或清空）。要从线索簿的记忆放回来吗？放回的是线索簿管理的各列；团队自己的列、批注和颜色可用“文件 → 版本记录”找回。",
      "「{tab}」裡的 {count} 列一下子不見了（分頁被刪除或清空）。要從線索簿的記憶放回來嗎？放回的是線索簿管理的各欄；團隊自己的欄、附註和顏色可用「檔案 → 版本紀錄」找回。",
      "{count} rows of “{tab}” have gone at once (the tab was deleted or emptied). Put them back from Leadbook’s memory? The columns that Leadbook keeps come back; columns of your own, notes and colours can be found in File → Version history."
    ),
    lostSure: word3(
      "这 {count} 行是有意删除的吗？点“是”：记为已删除，变更记录里仍可查到。点“否”：什么都不写，以后再决定。",
      "這 {count} 列是有意刪除的嗎？按「是」：記為已刪除，變更記錄裡仍可查到。按「否」：什麼都不寫，以後再決定。",
      "Were these {count} rows deleted on purpose? Yes: they count as deleted; History still has them. No: nothing is written, you can decide later."
    ),
    lostStopped: word3(
      "什么都没有写入。“{tab}”的 {count} 行仍在线索簿的记忆里；想放回来时，请再用“检查工作簿”。",
      "什麼都沒有寫入。「{tab}」的 {count} 列仍在線索簿的記憶裡；想放回來時，請再用「檢查活頁簿」。",
      "Nothing was written. The {count} rows of “{tab}” are still in Leadbook’s memory; use Check workbook again when you want them back."
    ),
    restored: word3(
      "“{tab}”从记忆放回 {count} 行，接在最后一行下面",
      "「{tab}」從記憶放回 {count} 列，接在最後一列下面",
      "{count} rows put back in “{tab}” from memory, below its last row"
    ),
    automation: word3(
      "自动任务的触发器已重新装好，多余的已删除",
      "自動任務的觸發條件已重新裝好，多餘的已刪除",
      "the triggers of the automation were installed again, spare ones removed"
    ),
    tabCopy: word3(
      "“{copy}”看起来是“{original}”的副本：线索簿只用“{original}”，副本里的改动不会生效；不要可删除。",
      "「{copy}」看起來是「{original}」的副本：線索簿只用「{original}」，副本裡的變更不會生效；不要可刪除。",
      "“{copy}” looks like a copy of “{original}”: Leadbook works with “{original}” only, and nothing happens to what is changed in the copy. Delete it if you do not need it."
    ),
    reachingAsk: word3(
      "{count} 个单元格里有会连到表格之外的公式（{list}）：打开表格的人看不出它们把什么发了出去。要改成文字吗？点“否”则保留。",
      "{count} 個儲存格裡有會連到試算表之外的公式（{list}）：打開試算表的人看不出它們把什麼傳了出去。要改成文字嗎？按「否」則保留。",
      "{count} cells hold formulas that reach outside the spreadsheet ({list}): nobody sees what they send there. Turn them into text? No keeps them."
    ),
    reachingKept: word3(
      "会连到表格之外的公式仍保留：{list}",
      "會連到試算表之外的公式仍保留：{list}",
      "Formulas that reach outside the spreadsheet were kept: {list}"
    ),
    formulas: word3(
      "“{tab}”有 {count} 个公式已改成值或文字",
      "「{tab}」有 {count} 個公式已改成值或文字",
      "{count} formulas in “{tab}” became values or text"
    ),
    spreading: word3(
      "数组公式占着线索簿的列，下面的单元格写不进去：{list}。请复制后“选择性粘贴 → 仅粘贴值”。",
      "陣列公式占著線索簿的欄，下面的儲存格寫不進去：{list}。請複製後「選擇性貼上 → 僅貼上值」。",
      "Array formulas fill columns that Leadbook writes to: {list}. Copy them and use Paste special → Values only."
    ),
    mergedAsk: word3(
      "有合并的单元格：{list}。合并会藏掉下面的内容，这些行没有检查也没有写入。要取消合并，并从线索簿的记忆放回被藏掉的值吗？",
      "有合併的儲存格：{list}。合併會藏掉下面的內容，這些列沒有檢查也沒有寫入。要取消合併，並從線索簿的記憶放回被藏掉的值嗎？",
      "There are merged cells: {list}. Merging hides what stood below; such rows are neither checked nor written to. Take them apart and put back what was hidden, from Leadbook’s memory?"
    ),
    mergedKept: word3(
      "合并的单元格仍保留，这些行没有检查：{list}",
      "合併的儲存格仍保留，這些列沒有檢查：{list}",
      "Merged cells were kept, and their rows were not checked: {list}"
    ),
    unmerged: word3(
      "“{tab}”已取消合并（{list}），并从记忆放回被藏掉的值",
      "「{tab}」已取消合併（{list}），並從記憶放回被藏掉的值",
      "merged cells of “{tab}” taken apart ({list}), what they hid came back from memory"
    ),
    headerBack: word3(
      "这是线索簿另一列的表头，或者是空的，已改为“{header}”。列可以随意改名，只是不能与其他列重名。",
      "這是線索簿另一欄的欄名，或者是空的，已改為「{header}」。欄可以隨意改名，只是不能與其他欄重名。",
      "That header is blank or belongs to another column of Leadbook, so it now reads “{header}”. Columns may have any name that is not taken."
    ),
    fileCopy: word3(
      "这是一个线索簿工作簿的副本，正在休眠：不发邮件，也不自动校验。要让它成为独立的工作簿，请用菜单“线索簿 → 设置工作簿”；只想留作存档则什么都不用做。",
      "這是一個線索簿活頁簿的副本，正在休眠：不寄郵件，也不自動校驗。要讓它成為獨立的活頁簿，請用選單「線索簿 → 設定活頁簿」；只想留作存檔則什麼都不用做。",
      "This is a copy of a Leadbook workbook, and it is asleep: no mails, no automatic checks. To make it a workbook of its own, use the menu Leadbook → Set up; to keep it as an archive, do nothing."
    ),
    rolledBack: word3(
      "这个文件被恢复到了较早的版本：变更记录比上次巡检时短。各行已按现在的内容核对，已发过的提醒不会重发。“设置”表里若有旧值，要用“应用设置”才会生效。恢复错了，可在“文件 → 版本记录”里再换回来。",
      "這個檔案被還原到了較早的版本：變更記錄比上次巡檢時短。各列已按現在的內容核對，已寄過的提醒不會重寄。「設定」分頁裡若有舊值，要用「套用設定」才會生效。還原錯了，可在「檔案 → 版本紀錄」裡再換回來。",
      "An earlier version of this file was restored: History is shorter than at the last sweep. The rows were checked as they stand, and no reminder goes out twice. Old values in Settings take effect only with Apply settings. If it was the wrong version, File → Version history has the others."
    )
  };

  // src/core/schema/menu.ts
  var word4 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), menuTitle = word4("线索簿", "線索簿", "Leadbook"), menuRows = [
    { run: "showSidebar", label: word4("打开侧边栏", "開啟側邊欄", "Open the sidebar") },
    { run: "showToday", label: word4("今日提醒", "今日提醒", "Today") },
    { run: "showNewLead", label: word4("新增线索", "新增線索", "New lead") },
    { run: "showRecord", label: word4("记录跟进", "記錄跟進", "Record a follow-up") },
    { run: "undoLastAction", label: word4("撤销我的上一步", "復原我的上一步", "Undo my last action") },
    { run: "", label: word4("", "", "") },
    { run: "refreshAnalysis", label: word4("刷新转化分析", "重新整理轉化分析", "Refresh analysis") },
    { run: "sendRemindersNow", label: word4("立即发送提醒", "立即寄送提醒", "Send reminders now") },
    { run: "checkWorkbook", label: word4("检查工作簿", "檢查活頁簿", "Check workbook") },
    { run: "", label: word4("", "", "") },
    { run: "backUpNow", label: word4("立即备份", "立即備份", "Back up now") },
    { run: "restoreBackup", label: word4("恢复备份…", "還原備份…", "Restore a backup…") },
    { run: "exportPerson", label: word4("导出个人资料…", "匯出個人資料…", "Export a person’s data…") },
    { run: "erasePerson", label: word4("抹除个人信息…", "抹除個人資訊…", "Erase a person…") },
    { run: "", label: word4("", "", "") },
    { run: "setUp", label: word4("设置工作簿", "設定活頁簿", "Set up") },
    { run: "applySettings", label: word4("应用设置", "套用設定", "Apply settings") },
    { run: "compactHistory", label: word4("精简变更记录", "精簡變更記錄", "Compact History") },
    { run: "takeOver", label: word4("接管自动任务", "接管自動任務", "Take over automation") },
    { run: "switchLanguage", label: word4("语言 / Language", "語言 / Language", "Language / 语言") },
    { run: "selfTest", label: word4("自检", "自我檢測", "Self-test") },
    { run: "showHelp", label: word4("帮助", "說明", "Help") }
  ];

  // src/core/follow-up/working-days.ts
  function makeCalendar(settings) {
    let rhythm = rhythmOf(settings), known4 = new Map(rhythm.exceptions), isWorkday = (day2) => {
      var _a;
      let worked = (_a = known4.get(day2)) != null ? _a : rhythm.weekdays.has(weekday(day2));
      return known4.set(day2, worked), worked;
    }, roll = (day2) => {
      let rolled = day2;
      for (; !isWorkday(rolled); ) rolled = addDays(rolled, 1);
      return rolled;
    };
    return {
      isWorkday,
      roll,
      addWorkdays: (day2, count3) => {
        let moved = count3 <= 0 ? roll(day2) : day2;
        for (let left = count3; left > 0; left--) moved = roll(addDays(moved, 1));
        return moved;
      },
      daysLate: (due, today) => countWorkdays(rhythm, roll(due), today),
      nextDaysOff: (today) => {
        let off = [];
        for (let day2 = addDays(today, 1); !isWorkday(day2); day2 = addDays(day2, 1)) off.push(day2);
        return off;
      }
    };
  }
  function daysIn(text4) {
    var _a, _b, _c;
    let days3 = [];
    for (let match of text4.matchAll(/(\d{4}-\d{2}-\d{2})(?:\s*\.\.\s*(\d{4}-\d{2}-\d{2}))?/g)) {
      let first = dayNumber((_a = match[1]) != null ? _a : ""), last = Math.min(dayNumber((_c = (_b = match[2]) != null ? _b : match[1]) != null ? _c : ""), first + 366);
      for (let number2 = first; number2 <= last; number2++) days3.push(dayOf(number2));
    }
    return days3;
  }
  function rhythmOf({ values }) {
    let named2 = values.workdays.split(/[^0-9]+/).map(Number), weekdays = new Set(named2.filter((number2) => number2 >= 1 && number2 <= 7)), exceptions = /* @__PURE__ */ new Map();
    for (let day2 of daysIn(values.holidays)) exceptions.set(day2, !1);
    for (let day2 of daysIn(values.workedDays)) exceptions.set(day2, !0);
    return { weekdays: weekdays.size > 0 ? weekdays : /* @__PURE__ */ new Set([1, 2, 3, 4, 5]), exceptions };
  }
  function countWorkdays({ weekdays, exceptions }, after2, upTo) {
    let first = dayNumber(after2), last = dayNumber(upTo);
    if (!(last > first)) return 0;
    let weeks = Math.floor((last - first) / 7), count3 = weeks * weekdays.size;
    for (let number2 = first + weeks * 7 + 1; number2 <= last; number2++)
      weekdays.has(weekday(dayOf(number2))) && count3++;
    for (let [day2, worked] of exceptions)
      day2 > after2 && day2 <= upTo && (count3 += Number(worked) - Number(weekdays.has(weekday(day2))));
    return count3;
  }

  // node_modules/fastest-levenshtein/esm/mod.js
  var peq = new Uint32Array(65536), myers_32 = (a, b) => {
    let n = a.length, m = b.length, lst = 1 << n - 1, pv = -1, mv = 0, sc = n, i = n;
    for (; i--; )
      peq[a.charCodeAt(i)] |= 1 << i;
    for (i = 0; i < m; i++) {
      let eq = peq[b.charCodeAt(i)], xv = eq | mv;
      eq |= (eq & pv) + pv ^ pv, mv |= ~(eq | pv), pv &= eq, mv & lst && sc++, pv & lst && sc--, mv = mv << 1 | 1, pv = pv << 1 | ~(xv | mv), mv &= xv;
    }
    for (i = n; i--; )
      peq[a.charCodeAt(i)] = 0;
    return sc;
  }, myers_x = (b, a) => {
    let n = a.length, m = b.length, mhc = [], phc = [], hsize = Math.ceil(n / 32), vsize = Math.ceil(m / 32);
    for (let i = 0; i < hsize; i++)
      phc[i] = -1, mhc[i] = 0;
    let j = 0;
    for (; j < vsize - 1; j++) {
      let mv2 = 0, pv2 = -1, start2 = j * 32, vlen2 = Math.min(32, m) + start2;
      for (let k = start2; k < vlen2; k++)
        peq[b.charCodeAt(k)] |= 1 << k;
      for (let i = 0; i < n; i++) {
        let eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv2, xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb, ph = mv2 | ~(xh | pv2), mh = pv2 & xh;
        ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv2 = mh | ~(xv | ph), mv2 = ph & xv;
      }
      for (let k = start2; k < vlen2; k++)
        peq[b.charCodeAt(k)] = 0;
    }
    let mv = 0, pv = -1, start = j * 32, vlen = Math.min(32, m - start) + start;
    for (let k = start; k < vlen; k++)
      peq[b.charCodeAt(k)] |= 1 << k;
    let score = m;
    for (let i = 0; i < n; i++) {
      let eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb, ph = mv | ~(xh | pv), mh = pv & xh;
      score += ph >>> m - 1 & 1, score -= mh >>> m - 1 & 1, ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv = mh | ~(xv | ph), mv = ph & xv;
    }
    for (let k = start; k < vlen; k++)
      peq[b.charCodeAt(k)] = 0;
    return score;
  }, distance = (a, b) => {
    if (a.length < b.length) {
      let tmp = b;
      b = a, a = tmp;
    }
    return b.length === 0 ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
  };

  // src/core/schema/recogniser.ts
  var REMEMBERED = 5e3, HAN2 = /\p{Script=Han}/gu, LETTER = /\p{L}/gu;
  function buildRecogniser(namings) {
    let built, known4 = /* @__PURE__ */ new Map(), find2 = (text4) => {
      built != null || (built = buildTables(namings));
      let { index, prefixes: prefixes2, closed } = built, folded = foldLabel(text4);
      return index.has(folded) ? index.get(folded) : byPrefix(folded, prefixes2, closed);
    };
    return { recognise: (text4) => {
      if (known4.has(text4)) return known4.get(text4);
      known4.size >= REMEMBERED && known4.clear();
      let key = find2(text4);
      return known4.set(text4, key), key;
    }, nearest: (text4) => nearestLabel(foldLabel(text4), namings) };
  }
  function buildTables(namings) {
    return {
      index: indexNames(namings),
      prefixes: foldedNames(namings.filter(({ retired }) => !retired)),
      closed: new Set(namings.filter(({ wholeOnly }) => wholeOnly).map(({ key }) => key))
    };
  }
  function indexNames(namings) {
    let index = /* @__PURE__ */ new Map(), ranks = [
      ({ shown: shown3 }) => [shown3],
      ({ labels: labels5 }) => labels5,
      ({ oldLabels }) => oldLabels,
      ({ aliases: aliases2 }) => aliases2,
      ({ key }) => [key],
      ({ code }) => [code]
    ];
    for (let namesOf4 of ranks)
      for (let [folded, key] of claims(namings, namesOf4))
        index.has(folded) || index.set(folded, key);
    return index;
  }
  function claims(namings, namesOf4) {
    let claimed = /* @__PURE__ */ new Map();
    for (let naming2 of namings)
      for (let folded of new Set(namesOf4(naming2).map((name) => foldLabel(name != null ? name : ""))))
        folded !== "" && claimed.set(folded, claimed.has(folded) ? void 0 : naming2.key);
    return claimed;
  }
  function foldedNames(namings) {
    return namings.flatMap((naming2) => everyName(naming2).map((name) => [foldLabel(name), naming2.key]));
  }
  function everyName(naming2) {
    var _a;
    return [(_a = naming2.shown) != null ? _a : "", ...naming2.labels, ...naming2.oldLabels, ...naming2.aliases];
  }
  function byPrefix(folded, names3, closed) {
    var _a, _b, _c, _d;
    if (((_b = (_a = folded.match(HAN2)) == null ? void 0 : _a.length) != null ? _b : 0) < 2 && ((_d = (_c = folded.match(LETTER)) == null ? void 0 : _c.length) != null ? _d : 0) < 3) return;
    let meant = new Set(names3.filter(([name]) => name.startsWith(folded)).map(([, key]) => key)), [only] = meant;
    return meant.size === 1 && only !== void 0 && !closed.has(only) ? only : void 0;
  }
  var FARTHEST = 0.7, FARTHEST_CLOSING = 0.5;
  function nearestLabel(folded, namings) {
    let best2, least2 = 1;
    for (let naming2 of namings.filter(({ shown: shown3 }) => shown3 !== void 0)) {
      let share2 = Math.min(...everyName(naming2).map((name) => unlikeness(folded, foldLabel(name))));
      share2 <= (naming2.wholeOnly ? FARTHEST_CLOSING : FARTHEST) && share2 < least2 && ([best2, least2] = [naming2.shown, share2]);
    }
    return best2;
  }
  function unlikeness(folded, name) {
    return name === "" ? 1 : distance(folded, name) / Math.max(folded.length, name.length);
  }

  // src/core/schema/vocabulary.ts
  function buildVocabulary(settings) {
    let language = languageOfWorkbook(settings), view = buildStageView(settings), stages2 = new Map(settings.stages.map((stage) => [stage.key, stage])), words3 = new Map(
      [...listKeys, "member"].map((list) => [list, wordsOf(list, settings, view)])
    ), of = (list) => {
      let found2 = words3.get(list);
      if (found2 === void 0) throw new Error(`No list named ${list}`);
      return found2;
    };
    return {
      language,
      label: (list, key) => {
        var _a;
        return (_a = of(list).labels.get(key)) != null ? _a : key;
      },
      options: (list) => of(list).options,
      recognise: (list, text4) => of(list).recogniser.recognise(text4),
      nearest: (list, text4) => of(list).recogniser.nearest(text4),
      knows: (list, key) => of(list).labels.has(key),
      stage: (key) => stages2.get(key),
      shownStage: view.shownStage
    };
  }
  function wordsOf(list, settings, view) {
    return list === "stage" ? stageWords(settings, view) : list === "member" ? memberWords(settings.members) : listWords2(settings.lists[list], listDefaults[list], languageOfWorkbook(settings));
  }
  function makeWords(labels5, offered, namings) {
    let options = offered.map((key) => {
      var _a;
      return { key, label: (_a = labels5.get(key)) != null ? _a : key };
    });
    return { labels: labels5, options, recogniser: buildRecogniser(namings) };
  }
  function stageWords({ stages: stages2 }, view) {
    let own2 = new Map(stages2.map((stage) => [stage.key, view.labelOf(stage)])), labels5 = new Map(stages2.map(({ key }) => {
      var _a;
      return [key, (_a = own2.get(view.shownStage(key))) != null ? _a : key];
    }));
    return makeWords(labels5, view.offered, view.namings);
  }
  function listWords2(values, defaults, language) {
    let labels5 = new Map(values.map(({ key, label: label2 }) => [key, label2[language]])), offered = values.filter(({ retired }) => !retired).map(({ key }) => key);
    return makeWords(
      labels5,
      offered,
      values.map(
        (value2) => listNaming(
          value2,
          defaults.find(({ key }) => key === value2.key),
          language
        )
      )
    );
  }
  function listNaming(value2, original, language) {
    var _a, _b;
    return {
      key: value2.key,
      ...value2.retired ? { retired: !0 } : { shown: value2.label[language] },
      labels: languages.map((one) => value2.label[one]),
      oldLabels: original === void 0 ? [] : languages.map((one) => original.label[one]),
      aliases: [...(_a = value2.aliases) != null ? _a : [], ...(_b = original == null ? void 0 : original.aliases) != null ? _b : []],
      ...value2.code === void 0 ? {} : { code: value2.code }
    };
  }
  function memberWords(members) {
    let offered = members.filter(({ role, retired }) => role !== "viewer" && !retired);
    return makeWords(
      new Map(members.map(({ key, name }) => [key, name])),
      offered.map(({ key }) => key),
      members.map((member) => ({
        key: member.key,
        ...offered.includes(member) ? { shown: member.name } : { retired: !0 },
        labels: [member.name],
        oldLabels: [],
        aliases: [member.email]
      }))
    );
  }

  // src/core/setup/snapshot.ts
  function writeSnapshot(settings) {
    let values = Object.fromEntries(
      Object.entries(settings.values).filter(
        ([key, value2]) => defaultSettings.values[key] !== value2
      )
    ), lists3 = Object.fromEntries(
      Object.entries(settings.lists).filter(
        ([key, list]) => differs(list, defaultSettings.lists[key])
      )
    ), stages2 = differs(settings.stages, defaultSettings.stages) ? { stages: settings.stages } : {};
    return JSON.stringify({ values, lists: lists3, ...stages2, members: settings.members, headers: settings.headers });
  }
  function readSnapshot(text4) {
    var _a, _b;
    if (text4 === "") return defaultSettings;
    let kept3 = JSON.parse(text4);
    return {
      values: { ...defaultSettings.values, ...kept3.values },
      lists: { ...defaultSettings.lists, ...kept3.lists },
      stages: (_a = kept3.stages) != null ? _a : defaultSettings.stages,
      members: (_b = kept3.members) != null ? _b : [],
      headers: { ...defaultSettings.headers, ...kept3.headers }
    };
  }
  function differs(one, other) {
    return JSON.stringify(one) !== JSON.stringify(other);
  }

  // src/core/automation/hour-plan.ts
  var noStamps = { lastRun: "", day: "", minutes: 0 }, MINUTES_A_DAY = 40, MINUTES_FOR_MAILS = 10, KILLED_MINUTES = 6, FRESH_HOURS = 3;
  function hourPlan(stamps, facts) {
    let used = minutesOn(dayPart(facts.now), stamps), wanted = facts.pending === "none" ? wantedTasks(stamps, facts) : pendingTasks(stamps, facts), limit2 = (task) => isLong(task) ? MINUTES_A_DAY - MINUTES_FOR_MAILS : MINUTES_A_DAY;
    return wanted.filter((task) => used < limit2(task));
  }
  function wantedTasks(stamps, { now, mails, backup }) {
    let today = dayPart(now);
    return mails === "continue" ? ["mails", "sweep"] : mails === "daily" ? isStale(stamps, now) ? ["sweep", "mails"] : ["mails", "today"] : stamps.today !== today ? ["sweep", "today"] : stamps.analysis !== today ? ["sweep", "analysis"] : backup === "due" ? ["sweep", "backup"] : ["sweep"];
  }
  function pendingTasks(stamps, { now, mails, pending }) {
    return mails !== "none" && pending === "swap" && !isStale(stamps, now) ? ["mails", "finish"] : ["finish"];
  }
  function isStale(stamps, now) {
    return stamps.begun !== "sweep" && stamps.begun !== "finish" && isOld2(stamps, now);
  }
  function isOld2({ sweep: sweep2 }, now) {
    return sweep2 === void 0 || minuteNumber(now) - minuteNumber(sweep2) > FRESH_HOURS * 60;
  }
  function needsMark(task, stamps, now) {
    return task !== "sweep" || isOld2(stamps, now);
  }
  function isLong(task) {
    return task !== "mails" && task !== "today";
  }
  function minutesOn(day2, stamps) {
    return stamps.day === day2 ? stamps.minutes : 0;
  }
  function afterDeath(stamps, today) {
    let { begun } = stamps;
    if (begun === void 0) return stamps;
    let minutes = minutesOn(today, stamps) + KILLED_MINUTES;
    return { ...stamps, day: today, minutes, ...begun === "analysis" ? { analysis: today } : {} };
  }
  function isSilent(lastRun, now) {
    return lastRun !== "" && minuteNumber(now) - minuteNumber(lastRun) > SILENT_HOURS * 60;
  }
  var SILENT_HOURS = 26;

  // src/host/identity.ts
  function effectiveEmail() {
    return patient(Session).getEffectiveUser().getEmail().toLowerCase();
  }
  function editorEmail(eventUser) {
    let active = patient(Session).getActiveUser().getEmail().toLowerCase();
    return active !== "" && active === eventUser.toLowerCase() ? active : "";
  }
  function userLocale() {
    try {
      return patient(Session).getActiveUserLocale();
    } catch {
      return "";
    }
  }
  function isFileOwner() {
    var _a;
    let owner = (_a = activeFile().getOwner()) == null ? void 0 : _a.getEmail().toLowerCase();
    return owner !== void 0 && owner !== "" && owner === effectiveEmail();
  }

  // src/core/failure/google-failure.ts
  var meanings = [
    ["wrongAccount", /PERMISSION_DENIED/],
    ["mailQuota", /one day: email|limit exceeded: email recipients|一天.*[:：]\s*email/i],
    ["drive", /limit exceeded: drive|drive\.files|no item with the given id|DriveApp/i],
    ["dayUsedUp", /for one day|一天内|一天內/i],
    [
      "tooOften",
      /in a short time|running simultaneously|times per second|LockService|lock timeout|锁定超时|鎖定逾時|短时间|短時間|同时运行|同時執行|每秒/i
    ],
    ["authorization", /authorization is required|需要授权才|必須取得授權/i],
    ["protectedCells", /protected cell or object|受保护的单元格|受保護的儲存格/i],
    ["refusedByRule", /data validation rules set on this cell|数据验证规则|資料驗證規則/i],
    ["typedColumn", /typed columns|类型化列|設定類型的欄/i],
    ["tooLong", /maximum of 50000 characters|50000 个字符|50000 個字元/i],
    ["workbookFull", /limit of 10000000 cells|10000000 个|10000000 個/i],
    ["storageFull", /property storage quota|data storage error|属性存储|屬性儲存|数据存储错误|資料儲存錯誤/i],
    ["tooManyTriggers", /too many (time-based )?triggers|触发器过多|触发器。|觸發條件過多|過多的時間觸發/i],
    [
      "notPermitted",
      /do(es)? not have permission|permissions are not sufficient|没有.*权限|沒有.*權限|权限不足|權限不足/i
    ],
    [
      "slow",
      /timed out|execution time|执行时间|執行時間|server error|failed while accessing|trigger service|deadline|超时|逾時|服务器出错|伺服器發生錯誤|时失败|時失敗|触发器服务|觸發條件服務/i
    ]
  ];
  function googleFailure(sentence4) {
    var _a, _b;
    return (_b = (_a = meanings.find(([, words3]) => words3.test(sentence4))) == null ? void 0 : _a[0]) != null ? _b : "unknown";
  }

  // src/core/failure/loggable.ts
  function loggable(error2) {
    return error2 instanceof Failure ? `${error2.name}: ${error2.message}` : error2 instanceof Error ? `${error2.name} (${googleFailure(error2.message)})${placeOf(error2)}` : "unknown";
  }
  function placeOf({ stack = "" }) {
    let names3 = [...stack.matchAll(/^\s+at (\w+) \(/gm)].map(([, name = ""]) => name);
    return names3.length === 0 ? "" : ` in ${names3.slice(0, 3).join(" < ")}`;
  }

  // src/host/log.ts
  function logError(text4) {
    console.error(text4);
  }
  function logRefusal(what, error2) {
    console.warn(`${what}: ${loggable(error2)}`);
  }

  // src/host/triggers.ts
  function ownTriggers() {
    return ScriptApp.getProjectTriggers().map((trigger) => ({
      id: trigger.getUniqueId(),
      handler: trigger.getHandlerFunction()
    }));
  }
  function installTriggers(handlers4) {
    let file = SpreadsheetApp.getActiveSpreadsheet();
    return {
      edit: made(() => ScriptApp.newTrigger(handlers4.edit).forSpreadsheet(file).onEdit().create()),
      clock: made(() => ScriptApp.newTrigger(handlers4.clock).timeBased().everyHours(1).create())
    };
  }
  function made(create) {
    try {
      return create().getUniqueId();
    } catch (error2) {
      return logRefusal("Trigger refused", error2), "";
    }
  }
  function removeTriggers(ids) {
    try {
      for (let trigger of ScriptApp.getProjectTriggers())
        ids.includes(trigger.getUniqueId()) && ScriptApp.deleteTrigger(trigger);
    } catch (error2) {
      logRefusal("Trigger not removed", error2);
    }
  }

  // src/host/automation.ts
  var none = { owner: "", editTrigger: "", clockTrigger: "", fileId: "" };
  function readAutomation(book) {
    let text4 = book.properties.text("automation");
    return { ...text4 === "" ? none : { ...none, ...JSON.parse(text4) }, lastRun: readStamps(book).lastRun };
  }
  function writeAutomation(book, automation) {
    let stamps = readStamps(book), lastRun = stamps.lastRun || book.now, texts2 = { automation: JSON.stringify(automation), stamps: JSON.stringify({ ...stamps, lastRun }) };
    book.properties.putAll(texts2);
  }
  function readStamps(book) {
    let text4 = book.properties.text("stamps");
    return text4 === "" ? noStamps : { ...noStamps, ...JSON.parse(text4) };
  }
  function writeStamps(book, stamps) {
    book.properties.put("stamps", JSON.stringify(stamps));
  }
  function isOwnFiring(book, { triggerUid, by: by2 }) {
    let automation = readAutomation(book);
    return triggerUid !== "" && automation[by2] === triggerUid && automation.fileId === book.fileId && automation.owner !== "" && automation.owner === effectiveEmail();
  }
  function isNeedless(book, triggerUid) {
    let { owner, fileId } = readAutomation(book);
    return !(triggerUid !== "" && fileId === book.fileId && owner !== "") || isOwnFiring(book, { triggerUid, by: "editTrigger" }) ? !1 : !isOwnFiring(book, { triggerUid, by: "clockTrigger" }) && ownTriggers().some(({ id }) => id === triggerUid);
  }
  var LONGEST_MINUTES = 6;
  function startWatch() {
    let start = Date.now();
    return { minutes: () => Math.min(LONGEST_MINUTES, Math.max(0, (Date.now() - start) / 6e4)) };
  }

  // src/host/desk.ts
  var NewerWorkbook = class extends Failure {
    constructor() {
      super("The workbook belongs to a newer version");
      this.code = "newerWorkbook";
      this.name = "NewerWorkbook";
    }
  };
  function openDesk() {
    let book = openBook();
    if (Number(book.properties.text("schema")) > 1) throw new NewerWorkbook();
    let text4 = book.properties.text("settings");
    return { ...deskWith(book, readSnapshot(text4)), isSetUp: text4 !== "" && !isBeingSetUp(book) && !isCopy(book) };
  }
  function isCopy(book) {
    let { fileId } = readAutomation(book);
    return fileId !== "" && fileId !== book.fileId;
  }
  function deskWith(book, settings) {
    return { book, settings, vocabulary: buildVocabulary(settings), calendar: makeCalendar(settings), isSetUp: !0 };
  }
  function spokenLanguage(desk) {
    return desk.isSetUp ? desk.vocabulary.language : languageOf(userLocale());
  }

  // src/host/send-writes.ts
  function sendWrites() {
    patient(SpreadsheetApp).flush();
  }

  // src/host/protections.ts
  function noProtections() {
    return protectionsOver(/* @__PURE__ */ new Map());
  }
  function openProtections() {
    return protectionsOver(bySheet());
  }
  function bySheet() {
    let all = activeFile().getProtections(SpreadsheetApp.ProtectionType.SHEET);
    return new Map(all.map((one) => [one.getRange().getSheet().getSheetId(), one]));
  }
  function protectionsOver(present2) {
    return {
      protectFor: (tab, editors) => {
        let own2 = present2.get(tab.sheetId);
        return own2 === void 0 ? shut(sheetOf(tab).protect(), editors) : own2.canEdit() && keepShut(own2, editors);
      },
      warn: (tab, whose) => {
        let own2 = present2.get(tab.sheetId);
        return own2 !== void 0 && (whose === "anybodys" || own2.isWarningOnly()) ? !1 : ((own2 != null ? own2 : sheetOf(tab).protect()).setWarningOnly(!0), !0);
      },
      dropWarnings: (tabs2) => {
        let now = bySheet();
        for (let tab of tabs2) {
          let own2 = now.get(tab.sheetId);
          own2 != null && own2.isWarningOnly() && own2.remove();
        }
      }
    };
  }
  function shut(fresh, editors) {
    return fresh.addEditors([.../* @__PURE__ */ new Set([Session.getEffectiveUser().getEmail().toLowerCase(), ...editors])]), admitOnly(fresh, editors), fresh.canDomainEdit() && fresh.setDomainEdit(!1), !0;
  }
  function keepShut(present2, editors) {
    let isSoft = present2.isWarningOnly();
    isSoft && present2.setWarningOnly(!1);
    let isOpen3 = present2.canDomainEdit();
    return isOpen3 && present2.setDomainEdit(!1), admitOnly(present2, editors) || isSoft || isOpen3;
  }
  function admitOnly(protection, editors) {
    var _a;
    let wanted = /* @__PURE__ */ new Set([...editors, Session.getEffectiveUser().getEmail().toLowerCase()]), known4 = protection.getEditors().map((user) => user.getEmail().toLowerCase()), owner = (_a = activeFile().getOwner()) == null ? void 0 : _a.getEmail().toLowerCase(), missing = editors.filter((editor) => !known4.includes(editor) && editor !== owner), strangers = known4.filter((email) => !wanted.has(email));
    return missing.length > 0 && protection.addEditors(missing), strangers.length > 0 && protection.removeEditors(strangers), missing.length + strangers.length > 0;
  }
  function stopsScripts(tab) {
    return refusesBold(tab) && refusesBold(tab);
  }
  function refusesBold(tab) {
    try {
      return sheetOf(tab).getRange(1, 1).setFontWeight("bold"), sendWrites(), noteSent(), !1;
    } catch (error2) {
      return logRefusal("Warning-only protection stops scripts", error2), !0;
    }
  }
  var schemaKey = "leadbook-schema";
  function schemaNumber2() {
    return activeFile().createDeveloperMetadataFinder().withKey(schemaKey).find().reduce((most2, entry) => {
      var _a;
      return Math.max(most2, Number((_a = entry.getValue()) != null ? _a : 0));
    }, 0);
  }
  function markSchema(number2) {
    activeFile().addDeveloperMetadata(schemaKey, String(number2), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }

  // src/core/i18n/failure-words.ts
  var word5 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), untouched = word5("什么都没有写入。", "什麼都沒有寫入。", "Nothing was written."), kept = word5(
    "已经写入的不会丢，也不会做第二遍，邮件不会重复发送。",
    "已經寫入的不會遺失，也不會做第二遍，郵件不會重複寄送。",
    "What was written is safe, nothing is done twice, and no mail is sent twice."
  ), wait = word5("请过一分钟再试一次。", "請過一分鐘再試一次。", "Please try again in a minute."), failureWords = {
    busy: {
      happened: word5("另一项操作正在进行。", "另一項操作正在進行。", "Another run is at work."),
      safe: untouched,
      todo: word5("请过几秒再试。", "請過幾秒再試。", "Please try again in a few seconds.")
    },
    settingsMoved: {
      happened: word5("设置刚刚被改过。", "設定剛剛被改過。", "The settings have just been changed."),
      safe: untouched,
      todo: word5(
        "请看过现在的设置后再做一次。",
        "請看過現在的設定後再做一次。",
        "Look at the settings as they are now and do it again."
      )
    },
    missingTab: {
      happened: word5("找不到“{tab}”表。", "找不到「{tab}」分頁。", "The tab “{tab}” is missing."),
      safe: untouched,
      todo: word5(
        "请用菜单“线索簿 → 设置工作簿”修复。",
        "請用選單「線索簿 → 設定活頁簿」修復。",
        "Repair it with the menu Leadbook → Set up."
      )
    },
    rowsGone: {
      happened: word5(
        "“{tab}”里的 {count} 行一下子不见了。",
        "「{tab}」裡的 {count} 列一下子不見了。",
        "{count} rows of “{tab}” have gone at once."
      ),
      safe: word5(
        "什么都没有写入，这些行仍在线索簿的记忆里。",
        "什麼都沒有寫入，這些列仍在線索簿的記憶裡。",
        "Nothing was written, and they are still in Leadbook’s memory."
      ),
      todo: word5(
        "请用菜单“线索簿 → 检查工作簿”放回来，或确认它们是有意删除的。",
        "請用選單「線索簿 → 檢查活頁簿」放回來，或確認它們是有意刪除的。",
        "Use the menu Leadbook → Check workbook to put them back, or to say that they were deleted on purpose."
      )
    },
    unclearColumns: {
      happened: word5(
        "“{tab}”有认不出或重复的列：{columns}。",
        "「{tab}」有認不出或重複的欄：{columns}。",
        "In “{tab}” some columns are missing or double: {columns}."
      ),
      safe: untouched,
      todo: word5(
        "请改好表头，或用菜单“线索簿 → 检查工作簿”。",
        "請改好欄名，或用選單「線索簿 → 檢查活頁簿」。",
        "Put the headers right, or use the menu Leadbook → Check workbook."
      )
    },
    movedColumns: {
      happened: word5(
        "写入时有人移动了“{tab}”的列。",
        "寫入時有人移動了「{tab}」的欄。",
        "Somebody moved columns of “{tab}” during the writing."
      ),
      safe: word5("所有单元格都已放回原样。", "所有儲存格都已放回原樣。", "Every cell was put back as it was."),
      todo: word5("请再做一次。", "請再做一次。", "Please do it once more.")
    },
    sortedAlone: {
      happened: word5(
        "“{tab}”的“{columns}”好像被单独排序了，内容已不在原来的行。",
        "「{tab}」的「{columns}」好像被單獨排序了，內容已不在原來的列。",
        "In “{tab}” the column {columns} seems to have been sorted without the others: its values stand with other rows."
      ),
      safe: untouched,
      todo: word5(
        "请撤销那次排序，或用菜单“线索簿 → 检查工作簿”按编号放回原来的行。",
        "請復原那次排序，或用選單「線索簿 → 檢查活頁簿」按編號放回原來的列。",
        "Undo the sort, or let the menu Leadbook → Check workbook put the values back to their IDs."
      )
    },
    newerWorkbook: {
      happened: word5(
        "这个工作簿由更新版本的线索簿维护。",
        "這個活頁簿由更新版本的線索簿維護。",
        "This workbook is kept by a newer Leadbook."
      ),
      safe: word5("当前版本不会写入任何内容。", "目前版本不會寫入任何內容。", "This version writes nothing."),
      todo: word5("请更新脚本。", "請更新指令碼。", "Please update the script.")
    },
    slow: {
      happened: word5("Google 表格暂时没有响应。", "Google 試算表暫時沒有回應。", "Google Sheets did not answer in time."),
      safe: kept,
      todo: wait
    },
    tooOften: {
      happened: word5(
        "同时进行的操作太多，Google 让这一次停下了。",
        "同時進行的操作太多，Google 讓這一次停下了。",
        "Too much was going on at once, and Google stopped this run."
      ),
      safe: kept,
      todo: wait
    },
    dayUsedUp: {
      happened: word5(
        "Google 给这个账号一天的脚本额度用完了。",
        "Google 給這個帳號一天的指令碼額度用完了。",
        "Google’s daily allowance for scripts of this account is used up."
      ),
      safe: kept,
      todo: word5(
        "额度会在 24 小时内恢复，到时会自动补上；着急的话，请另一位经理来做。",
        "額度會在 24 小時內恢復，到時會自動補上；著急的話，請另一位主管來做。",
        "It comes back within 24 hours and the rest is made up for then; if it is urgent, let another manager do it."
      )
    },
    mailQuota: {
      happened: word5(
        "今天能发的邮件数用完了。",
        "今天能寄的郵件數用完了。",
        "The mails that this account may send today are used up."
      ),
      safe: word5(
        "没发出的在排队，不会丢，也不会重复发送。",
        "沒寄出的在排隊，不會遺失，也不會重複寄送。",
        "What did not go out is queued: nothing is lost and nothing is sent twice."
      ),
      todo: word5("明天会自动补发。", "明天會自動補寄。", "It is sent by itself when the allowance is back.")
    },
    authorization: {
      happened: word5("Google 要你重新授权。", "Google 要你重新授權。", "Google asks for your permission again."),
      safe: kept,
      todo: word5(
        "请从菜单再运行一次，并在弹出的窗口里点允许。",
        "請從選單再執行一次，並在跳出的視窗裡按允許。",
        "Please run it again from the menu and allow it in the window that opens."
      )
    },
    notPermitted: {
      happened: word5(
        "你的账号没有做这一步所需的 Google 权限。",
        "你的帳號沒有做這一步所需的 Google 權限。",
        "Your account lacks a Google permission that this needs."
      ),
      safe: kept,
      todo: word5(
        "请文件所有者把你设为编辑者；如果你已经是，请从菜单再运行一次并允许。",
        "請檔案擁有者把你設為編輯者；如果你已經是，請從選單再執行一次並允許。",
        "Ask the owner of the file to make you an editor; if you are one, run it again from the menu and allow it."
      )
    },
    protectedCells: {
      happened: word5(
        "要写入的单元格受保护，你的账号不能修改。",
        "要寫入的儲存格受保護，你的帳號不能修改。",
        "The cells to be written are protected from your account."
      ),
      safe: kept,
      todo: word5(
        "请文件所有者在“数据 → 保护工作表和范围”中取消这项保护。",
        "請檔案擁有者在「資料 → 保護工作表和範圍」中取消這項保護。",
        "Ask the owner of the file to remove that protection under Data → Protect sheets and ranges."
      )
    },
    refusedByRule: {
      happened: word5(
        "有一个单元格的下拉规则拒绝了写入。",
        "有一個儲存格的下拉規則拒絕了寫入。",
        "The dropdown rule of a cell refused what was to be written."
      ),
      safe: kept,
      todo: word5(
        "请用菜单“线索簿 → 设置工作簿”把规则恢复，然后再试。",
        "請用選單「線索簿 → 設定活頁簿」把規則恢復，然後再試。",
        "Put the rules back with the menu Leadbook → Set up, then try again."
      )
    },
    typedColumn: {
      happened: word5(
        "有一列被设成了表格的类型列，不接受脚本写入。",
        "有一欄被設成了表格的類型欄，不接受指令碼寫入。",
        "A column is a typed column of a table and takes nothing from a script."
      ),
      safe: kept,
      todo: word5(
        "请把列类型设为“无”，或用“转换为普通范围”，然后再试。",
        "請把欄類型設為「無」，或用「轉換為未格式化資料」，然後再試。",
        "Set the column type to None, or use Convert to range, then try again."
      )
    },
    tooLong: {
      happened: word5(
        "有内容超过了一个单元格的 50,000 个字符。",
        "有內容超過了一個儲存格的 50,000 個字元。",
        "Something is longer than the 50,000 characters of a cell."
      ),
      safe: word5("没有内容被截断。", "沒有內容被截斷。", "Nothing was cut off."),
      todo: word5(
        "请缩短内容，或放到链接的文档里。",
        "請縮短內容，或放到連結的文件裡。",
        "Please shorten it, or keep it in a linked document."
      )
    },
    workbookFull: {
      happened: word5(
        "这个文件已达到 1000 万个单元格的上限。",
        "這個檔案已達到 1000 萬個儲存格的上限。",
        "This file has reached the limit of 10,000,000 cells."
      ),
      safe: kept,
      todo: word5(
        "请删除空白的行、列和不用的工作表，然后再试。",
        "請刪除空白的列、欄和不用的分頁，然後再試。",
        "Delete blank rows and columns and tabs that nobody uses, then try again."
      )
    },
    storageFull: {
      happened: word5("脚本的内部存储满了。", "指令碼的內部儲存空間滿了。", "The internal store of the script is full."),
      safe: kept,
      todo: word5(
        "请在“设置”里缩短很长的列表和名单，应用设置后再试。",
        "請在「設定」裡縮短很長的清單和名單，套用設定後再試。",
        "Shorten very long lists in Settings, apply the settings, then try again."
      )
    },
    tooManyTriggers: {
      happened: word5(
        "你的账号已用满 20 个触发器，自动任务没有装好。",
        "你的帳號已用滿 20 個觸發條件，自動任務沒有裝好。",
        "Your account has used up its 20 triggers, so automation was not installed."
      ),
      safe: word5("表格里的内容没有变化。", "試算表裡的內容沒有變化。", "The contents of the sheet are as they were."),
      todo: word5(
        "请在“扩展程序 → Apps 脚本 → 触发器”删除不用的，再运行“设置工作簿”。",
        "請在「擴充功能 → Apps Script → 觸發條件」刪除不用的，再執行「設定活頁簿」。",
        "Delete unused ones under Extensions → Apps Script → Triggers, then run Set up again."
      )
    },
    wrongAccount: {
      happened: word5(
        "Google 用了这个浏览器里的另一个账号，所以拒绝了。",
        "Google 用了這個瀏覽器裡的另一個帳號，所以拒絕了。",
        "Google used another account of this browser and therefore refused."
      ),
      safe: kept,
      todo: word5(
        "请用只登录一个账号的浏览器个人资料或无痕窗口打开表格。",
        "請用只登入一個帳號的瀏覽器設定檔或無痕視窗開啟試算表。",
        "Open the sheet in a browser profile or a private window with one account only."
      )
    },
    drive: {
      happened: word5(
        "Google 云端硬盘没有完成这一步。",
        "Google 雲端硬碟沒有完成這一步。",
        "Google Drive did not finish this step."
      ),
      safe: word5(
        "表格没有改动，最近一份完好的备份还在。",
        "試算表沒有更動，最近一份完好的備份還在。",
        "The sheet was not changed, and the last good backup is still there."
      ),
      todo: word5(
        "请过几分钟再试；若仍失败，请看看云端硬盘是否已满。",
        "請過幾分鐘再試；若仍失敗，請看看雲端硬碟是否已滿。",
        "Try again in a few minutes; if it fails again, see whether your Drive is full."
      )
    },
    backupDamaged: {
      happened: word5(
        "备份读回来与存入时不一致，没有使用它。",
        "備份讀回來與存入時不一致，沒有使用它。",
        "The backup does not read back as it was stored, so it was not used."
      ),
      safe: word5("表格没有改动。", "試算表沒有更動。", "The sheet was not changed."),
      todo: word5("请换一份备份，或重新备份。", "請換一份備份，或重新備份。", "Take another backup, or make a new one.")
    },
    unknown: {
      happened: word5("“{action}”没有完成。", "「{action}」沒有完成。", "“{action}” did not finish."),
      safe: kept,
      todo: word5(
        "请再试一次；若仍失败，请用菜单“线索簿 → 检查工作簿”，并请经理查看脚本的执行记录。",
        "請再試一次；若仍失敗，請用選單「線索簿 → 檢查活頁簿」，並請主管查看指令碼的執行記錄。",
        "Please try again; if it fails again, use the menu Leadbook → Check workbook and let a manager look at the executions of the script."
      )
    }
  };
  function failureText(code, values, language) {
    let { happened, safe, todo } = failureWords[code];
    return [happened, safe, todo].map((part2) => fill(part2[language], values)).join(language === "en" ? " " : "");
  }

  // src/host/gone-tab.ts
  function explained(error2) {
    var _a;
    return error2 instanceof Failure ? error2 : (_a = goneTab()) != null ? _a : error2;
  }
  function goneTab() {
    try {
      let standing = new Set(
        activeFile().getSheets().map((sheet) => sheet.getSheetId())
      ), gone = openedTabs().find(({ sheetId }) => !standing.has(sheetId));
      return gone && new MissingTab(gone.key);
    } catch {
      return;
    }
  }

  // src/actions/guarded.ts
  function guarded(action, work) {
    try {
      work();
    } catch (thrown) {
      let error2 = explained(thrown);
      if (logError(`${action}: ${loggable(error2)}`), !isExpected(error2)) throw new Error(loggable(error2));
    }
  }
  function spoken(action, language, work) {
    try {
      return work();
    } catch (thrown) {
      let error2 = explained(thrown);
      logError(`${action}: ${loggable(error2)}`), say(error2, action, language);
      return;
    }
  }
  function say(error2, action, language) {
    try {
      let spokenIn = language();
      tell(menuTitle[spokenIn], sentenceOf(error2, action, spokenIn));
    } catch (silence) {
      logError(`${action}: not told: ${loggable(silence)}`);
    }
  }
  function sentenceOf(error2, action, language) {
    if (error2 instanceof Failure) return failureText(error2.code, error2.values(language), language);
    let code = error2 instanceof Error ? googleFailure(error2.message) : "unknown";
    return failureText(code, { action: nameOf(action, language) }, language);
  }
  function nameOf(action, language) {
    var _a;
    let row13 = menuRows.find(({ run: run2 }) => run2 === action);
    return ((_a = row13 == null ? void 0 : row13.label) != null ? _a : messages.thisStep)[language];
  }
  function isExpected(error2) {
    return error2 instanceof Failure;
  }

  // src/core/i18n/repair-words.ts
  var word6 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), repairWords = {
    columns: word6("补回缺少的列", "補回缺少的欄", "missing columns put back"),
    headers: word6("表头", "欄名", "headers"),
    formats: word6("数字格式", "數字格式", "number formats"),
    dropdowns: word6("下拉列表", "下拉選單", "dropdowns"),
    colours: word6("到期颜色", "到期顏色", "due-day colours"),
    frozen: word6("冻结表头", "凍結欄名", "frozen header"),
    marks: word6("列的内部标记", "欄的內部標記", "internal column marks"),
    hidden: word6("重新隐藏", "重新隱藏", "hidden again"),
    content: word6("内容", "內容", "contents"),
    protection: word6("保护", "保護", "protection")
  }, line = word6("{tab}（{parts}）", "{tab}（{parts}）", "{tab} ({parts})"), joints = word6("、", "、", ", ");
  function repairText(tab, repairs, language) {
    let parts2 = repairs.map((repair4) => repairWords[repair4][language]).join(joints[language]);
    return fill(line[language], { tab, parts: parts2 });
  }
  function inOneLine(texts2, language) {
    return texts2.join(joints[language]);
  }
  var putBack = word6(
    "“{column}”被单独排序，已按编号放回 {count} 行",
    "「{column}」被單獨排序，已按編號放回 {count} 列",
    "{column} had been sorted alone: {count} rows have their own values again"
  );
  function putBackText(column, count3, language) {
    return fill(putBack[language], { column, count: count3 });
  }

  // src/actions/protect-tabs.ts
  function protectTabs(desk, changes4) {
    let { book, vocabulary, inserted, made: made2 } = desk, protections = inserted.size === sheets.length ? noProtections() : openProtections(), managers2 = managersOf(desk), tabs2 = (wanted) => sheets.filter(({ protection }) => protection === wanted).map(({ key }) => tabIn(book, key)), shut2 = tabs2("managers").filter((tab) => protections.protectFor(tab, managers2)), warned = book.properties.text("platform") !== warningStops ? tabs2("warning").filter((tab) => protections.warn(tab, made2.has(tab.key) ? "ours" : "anybodys")) : [], isStopped = warned.length > 0 && stopsScripts(tabIn(book, "history"));
    isStopped && (protections.dropWarnings(warned), book.properties.put("platform", warningStops));
    let repaired = [...shut2, ...isStopped ? [] : warned].filter(({ key }) => !made2.has(key));
    changes4.push(...repaired.map(({ name }) => repairText(name, ["protection"], vocabulary.language)));
  }
  function managersOf({ settings }) {
    return settings.members.filter(({ role, retired }) => role === "manager" && !retired).flatMap(({ email }) => email === "" ? [] : [email.toLowerCase()]);
  }
  var warningStops = "warningStops";
  function dropStoppingWarnings({ book }) {
    if (!stopsScripts(tabIn(book, "history"))) return !1;
    let warned = sheets.filter(({ protection }) => protection === "warning");
    return openProtections().dropWarnings(warned.flatMap(({ key }) => {
      var _a;
      return (_a = book.tabs[key]) != null ? _a : [];
    })), book.properties.put("platform", warningStops), !0;
  }

  // src/actions/at-desk.ts
  function atDesk(action, work) {
    let language;
    return spoken(
      action,
      () => language != null ? language : languageOf(userLocale()),
      () => {
        let desk = openDesk(), own2 = spokenLanguage(desk);
        language = own2;
        let denial = menuDenial(action, { caller: callerHere(desk), isSetUp: desk.isSetUp });
        if (denial === void 0) return surely(desk, () => work(desk, own2));
        tell(menuTitle[own2], (denial === "notSetUp" ? notSetUp(desk) : messages[denial])[own2]);
      }
    );
  }
  function notSetUp({ book }) {
    return isBeingSetUp(book) ? messages.setUpCutShort : schemaNumber2() > 0 ? healWords.fileCopy : messages.notSetUp;
  }
  function callerHere({ settings }) {
    return callerOf(personOf(effectiveEmail(), settings));
  }
  function surely(desk, work) {
    try {
      return whole(work);
    } catch (error2) {
      if (isExpected(error2) || !desk.isSetUp || !dropStoppingWarnings(desk)) throw error2;
      return whole(work);
    }
  }
  function whole(work) {
    let result = work();
    return sendWrites(), result;
  }

  // src/host/lock.ts
  var Busy = class extends Failure {
    constructor() {
      super("Another run holds the lock");
      this.code = "busy";
      this.name = "Busy";
    }
  };
  function withLock(work) {
    let lock = patient(LockService).getDocumentLock();
    if (!obtained(lock)) throw new Busy();
    try {
      return work();
    } finally {
      release(lock);
    }
  }
  function release(lock) {
    try {
      mayWritesWait() && sendAll();
    } finally {
      lock.releaseLock();
    }
  }
  function sendAll() {
    try {
      sendWrites();
    } catch (error2) {
      throw sendWrites(), error2;
    }
  }
  function obtained(lock) {
    try {
      return lock.tryLock(1e4) || lock.hasLock();
    } catch (error2) {
      return logRefusal("Lock refused", error2), !1;
    }
  }

  // src/host/operation-id.ts
  function newOperation() {
    return patient(Utilities).getUuid().slice(0, 8);
  }

  // src/core/i18n/column-label.ts
  var labels = {
    leads: leadLabels,
    followUps: followUpLabels
  };
  function columnLabel(table3, column, language) {
    var _a, _b;
    return (_b = (_a = labels[table3][column]) == null ? void 0 : _a[language]) != null ? _b : column;
  }

  // src/core/schema/header-aliases.ts
  var headerAliases = {
    leads: {
      leadId: ["编号", "編號", "线索ID", "ID", "Lead No", "Lead No."],
      customerName: [
        "客户",
        "客戶",
        "公司",
        "公司名称",
        "公司名稱",
        "企业名称",
        "客户姓名",
        "Company",
        "Customer name",
        "Account"
      ],
      contactName: ["联系人姓名", "聯絡人姓名", "聯繫人", "姓名", "Contact name", "Contact person"],
      jobTitle: ["职务", "職務", "Title", "Position"],
      phone: ["手机", "手機", "手机号", "联系电话", "聯絡電話", "电话号码", "Mobile", "Phone number", "Tel"],
      email: ["邮件", "電郵", "电子邮箱", "电子邮件", "Email", "E-mail address", "Mail"],
      wechat: ["微信号", "微信號", "WeChat ID"],
      source: ["来源", "來源", "渠道", "客户来源", "客戶來源", "Lead source", "Channel"],
      need: ["需求", "客户需求", "客戶需求", "Needs", "Requirement", "Requirements"],
      grade: ["意向", "意向度", "等级", "等級", "客户等级", "Grade", "Rating", "Priority"],
      budget: ["预算", "預算", "Budget range"],
      decisionCycle: ["决策时间", "采购周期", "Timeline", "Timeframe"],
      stage: [
        "状态",
        "狀態",
        "客户状态",
        "客戶狀態",
        "进度",
        "進度",
        "跟进阶段",
        "客户阶段",
        "销售阶段",
        "Status",
        "Sales stage"
      ],
      owner: [
        "负责人",
        "負責人",
        "业务员",
        "業務員",
        "销售",
        "销售人员",
        "Sales rep",
        "Rep",
        "Assigned to",
        "Salesperson"
      ],
      registeredOn: [
        "登记时间",
        "登記時間",
        "录入日期",
        "创建时间",
        "建立日期",
        "创建日期",
        "Created",
        "Date",
        "Created on"
      ],
      nextContactOn: ["下次跟进时间", "下次跟进日期", "下次联系时间", "下次跟進日期", "Next follow-up", "Next follow up"],
      amount: ["金额", "金額", "合同金额", "合約金額", "成交额", "Amount", "Deal value", "Value"],
      closedOn: ["成交日期", "成交时间", "流失日期", "签约日期", "Closed on", "Close date"],
      closeReason: ["流失原因", "成交原因", "转化因素", "流失因素", "Reason", "Close reason", "Loss reason"],
      lastContactOn: ["最近跟进时间", "最近跟进", "上次联系", "最后跟进时间", "Last contacted"],
      notes: ["说明", "說明", "Note", "Comment", "Comments", "Remark", "Remarks"],
      industry: ["行业", "行業", "Sector"],
      companySize: ["规模", "規模", "公司规模", "Size"],
      region: ["地区", "地區", "所在地区", "省份", "Area", "Territory"],
      product: ["产品", "產品", "意向产品", "Product interest"],
      address: ["地址", "公司地址"]
    },
    followUps: {
      leadId: ["编号", "線索ID", "线索ID", "Lead"],
      customerName: ["客户", "公司", "Company"],
      owner: ["负责人", "負責人", "跟进人员", "By", "Rep"],
      contactedAt: ["日期", "跟进时间", "跟進時間", "联系时间", "Date", "Contact date"],
      method: ["方式", "联系方式", "Channel"],
      content: ["跟进内容", "跟進內容", "内容", "沟通记录", "Notes", "Content", "Summary"],
      feedback: ["反馈", "回饋", "Feedback"],
      nextStep: ["下一步", "下一步计划", "后续计划", "Next action"],
      nextStepOn: ["下次跟进日期", "下次跟进时间", "截止日期", "Due", "Due date"],
      status: ["状态", "狀態", "进度"]
    },
    contact: ["联系方式", "聯絡方式", "聯繫方式", "Contact details", "Contact info"]
  };

  // src/core/pipeline/find-columns.ts
  function findColumns(table3, headers17, options) {
    let places3 = placesByText(headers17), search = { places: places3, at: {}, ambiguous: [], taken: /* @__PURE__ */ new Set() };
    seek(search, table3, (key) => options.lastSeen[key] ? [options.lastSeen[key]] : []), seek(search, table3, (key) => ownNames(table3, key)), options.loosely && seek(search, table3, (key) => {
      var _a;
      return (_a = headerAliases[table3][key]) != null ? _a : [];
    });
    let { at, ambiguous, taken } = search, contact = uniquePlaces(places3, headerAliases.contact, taken)[0], missing = tableColumns[table3].map(({ key }) => key).filter((key) => at[key] === void 0);
    return { at, missing, ambiguous, ...contact === void 0 ? {} : { contact } };
  }
  function seek({ places: places3, at, ambiguous, taken }, table3, names3) {
    for (let { key } of tableColumns[table3]) {
      if (at[key] !== void 0 || ambiguous.includes(key)) continue;
      let [place5, ...others] = uniquePlaces(places3, names3(key), taken);
      others.length > 0 && ambiguous.push(key), !(place5 === void 0 || others.length > 0) && (at[key] = place5, taken.add(place5));
    }
  }
  function ownNames(table3, key) {
    return [...languages.map((language) => columnLabel(table3, key, language)), key];
  }
  function placesByText(headers17) {
    let places3 = /* @__PURE__ */ new Map();
    return headers17.forEach((header, index) => {
      var _a;
      let text4 = compareText(header);
      text4 !== "" && places3.set(text4, [...(_a = places3.get(text4)) != null ? _a : [], index]);
    }), places3;
  }
  function uniquePlaces(places3, names3, taken) {
    return [...new Set(names3.flatMap((name) => {
      var _a;
      return (_a = places3.get(compareText(name))) != null ? _a : [];
    }))].filter((index) => !taken.has(index));
  }

  // src/host/column-marks.ts
  var metadataKey = "leadbook-column";
  function markColumns(tab, at, marked) {
    var _a;
    let sheet = sheetOf(tab), wrong = Object.entries(at).filter(([key, place5]) => marked[key] !== place5), stale = new Set(wrong.flatMap(([key]) => marked[key] === void 0 ? [] : [key]));
    if (stale.size > 0)
      for (let entry of marksOf(sheet)) stale.has((_a = entry.getValue()) != null ? _a : "") && entry.remove();
    for (let [key, place5] of wrong) {
      let letters2 = columnLetters(place5 + 1);
      sheet.getRange(`${letters2}:${letters2}`).addDeveloperMetadata(metadataKey, key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    }
    return wrong.length > 0;
  }
  function marksOf(sheet) {
    return sheet.createDeveloperMetadataFinder().withKey(metadataKey).find();
  }
  function markedColumns(tab) {
    var _a;
    let found2 = {};
    for (let entry of marksOf(sheetOf(tab))) {
      let column = entry.getLocation().getColumn();
      column !== null && (found2[(_a = entry.getValue()) != null ? _a : ""] = column.getColumn() - 1);
    }
    return found2;
  }

  // src/host/table.ts
  function movedColumns({ tab, columns }) {
    let marked = markedColumns(tab), isMoved2 = ([key, at]) => marked[key] !== void 0 && marked[key] !== at;
    return new Set(
      Object.entries(columns.at).filter(isMoved2).map(([key]) => key)
    );
  }
  var UnclearColumns = class extends Failure {
    constructor(table3, columns) {
      super(`Columns of ${table3} unclear: ${columns.join(", ")}`), this.name = "UnclearColumns", this.table = table3, this.columns = columns, this.code = columns.length > 0 ? "unclearColumns" : "movedColumns";
    }
    values(language) {
      let labels5 = this.columns.map((column) => columnLabel(this.table, column, language));
      return { tab: sheetLabels[this.table][language], columns: inOneLine(labels5, language) };
    }
  }, ColumnsMoved = class extends UnclearColumns {
    constructor(table3) {
      super(table3, []), this.name = "ColumnsMoved";
    }
  }, required = {
    leads: ["leadId", "customerName", "stage"],
    followUps: ["leadId", "contactedAt", "followUpId"]
  };
  function openTable(book, key, settings) {
    let tab = tabIn(book, key), [headers17 = []] = asFarAsItReaches(
      sheetOf(tab),
      ({ columns }) => sheetOf(tab).getRange(1, 1, 1, columns).getDisplayValues()
    );
    return withHeaders(key, tab, { headers: headers17, settings });
  }
  function withHeaders(key, tab, { headers: headers17, settings }) {
    let lastSeen = settings.headers[key], found2 = ownColumns(key, headers17, lastSeen), lost = Object.keys(lastSeen).filter((column) => found2.at[column] === void 0), isLost = lost.length > 0;
    if (lost.length * 2 > Object.keys(lastSeen).length) throw new UnclearColumns(key, required[key]);
    let at = isLost ? withMarks(found2.at, markedColumns(tab)) : found2.at, unclear = required[key].filter((column) => at[column] === void 0);
    if (unclear.length > 0) throw new UnclearColumns(key, unclear);
    let told4 = Object.entries(at).filter(([column]) => found2.at[column] === void 0), learned = Object.fromEntries(told4.map(([column, place5]) => {
      var _a;
      return [column, (_a = headers17[place5]) != null ? _a : ""];
    }));
    return { key, tab, columns: { ...found2, at }, headers: headers17, learned };
  }
  function ownColumns(key, headers17, lastSeen) {
    let isNew = Object.keys(lastSeen).length === 0, found2 = findColumns(key, headers17, { lastSeen, loosely: isNew }), at = Object.fromEntries(Object.entries(found2.at).filter(([column]) => isNew || lastSeen[column] !== void 0));
    return { ...found2, at };
  }
  function withMarks(at, marked) {
    let taken = new Set(Object.values(at)), strays = Object.entries(marked).filter(([column, place5]) => at[column] === void 0 && !taken.has(place5));
    return { ...at, ...Object.fromEntries(strays) };
  }
  function rememberHeaders(tables4) {
    let learned = tables4.filter((table3) => {
      var _a;
      return Object.values((_a = table3 == null ? void 0 : table3.learned) != null ? _a : {}).some((header) => header !== "");
    });
    if (learned.length === 0) return;
    let properties = openProperties(), settings = readSnapshot(properties.text("settings")), headers17 = { ...settings.headers };
    for (let table3 of learned) table3 && (headers17[table3.key] = { ...headers17[table3.key], ...table3.learned });
    properties.put("settings", writeSnapshot({ ...settings, headers: headers17 }));
  }
  function readRows(book, table3, span) {
    let values = whole2(table3, span, (range) => range.getValues()), grid = cellsOf(values, book.clock);
    return { table: table3, first: span.first, grid, rows: rowsOf(table3, grid, span.first) };
  }
  function readTable(book, key, settings) {
    let read = readCells(book, key, settings);
    return { ...read, rows: rowsOf(read.table, read.grid, read.first) };
  }
  function readCells(book, key, settings) {
    var _a;
    let tab = tabIn(book, key), sheet = sheetOf(tab), values = asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, lastRow(sheet), columns).getValues()), headers17 = ((_a = values[0]) != null ? _a : []).map(String);
    return { table: withHeaders(key, tab, { headers: headers17, settings }), first: 2, grid: cellsOf(values.slice(1), book.clock) };
  }
  function readGrid(book, tab) {
    let sheet = sheetOf(tab), values = asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, lastRow(sheet), columns).getValues());
    return cellsOf(values, book.clock);
  }
  function readFormulas(tab) {
    let sheet = sheetOf(tab);
    return asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, lastRow(sheet), columns).getFormulas());
  }
  function lastRow(sheet) {
    return Math.max(1, sheet.getLastRow());
  }
  function withFormulas(read) {
    if (read.grid.length === 0) return read;
    let span = { first: read.first, count: read.grid.length }, formulas = whole2(read.table, span, (range) => range.getFormulas()), keys = Object.entries(read.table.columns.at), rows = read.rows.map((row13) => {
      var _a;
      let line3 = (_a = formulas[row13.row - read.first]) != null ? _a : [], found2 = keys.filter(([, index]) => line3[index]).map(([key]) => key);
      return found2.length > 0 ? { ...row13, formulas: new Set(found2) } : row13;
    });
    return { ...read, rows };
  }
  function whole2(table3, { first, count: count3 }, ask) {
    let sheet = sheetOf(table3.tab), rows = Math.min(count3, sheet.getMaxRows() - first + 1), width = table3.headers.length;
    try {
      return rows > 0 ? ask(sheet.getRange(first, 1, rows, width)) : [];
    } catch (error2) {
      throw sheet.getMaxColumns() < width ? new ColumnsMoved(table3.key) : error2;
    }
  }
  function rowsOf(table3, grid, first) {
    let keys = Object.entries(table3.columns.at), { contact } = table3.columns;
    return grid.map((line3, index) => {
      var _a, _b;
      let cells = {};
      for (let [key, at] of keys) cells[key] = (_a = line3[at]) != null ? _a : "";
      let text4 = contact === void 0 ? "" : (_b = line3[contact]) != null ? _b : "";
      return { row: first + index, cells, ...text4 === "" ? {} : { contact: String(text4) } };
    });
  }
  function shownKeys({ table: table3 }) {
    return new Set(Object.keys(table3.columns.at));
  }
  function idCells(table3) {
    let at = table3.columns.at[table3.key === "leads" ? "leadId" : "followUpId"], sheet = sheetOf(table3.tab), last = sheet.getLastRow();
    return at === void 0 || last < 2 ? [] : sheet.getRange(2, at + 1, last - 1, 1).getValues().map(([id], index) => ({ row: index + 2, id: String(id).trim() })).filter(({ id }) => id !== "");
  }
  function rowsWithIds(book, table3, ids) {
    let numbers = idCells(table3).filter(({ id }) => ids.has(id)).map(({ row: row13 }) => row13);
    if (numbers.length === 0) return { table: table3, rows: [], first: 2, grid: [] };
    let first = Math.min(...numbers), read = readRows(book, table3, { first, count: Math.max(...numbers) - first + 1 }), wanted = new Set(numbers);
    return { ...read, rows: read.rows.filter(({ row: row13 }) => wanted.has(row13)) };
  }

  // src/host/colours.ts
  var mark = 'N("leadbook")=0';
  function setColours(sheet, place5) {
    let cell3 = `$${columnLetters(place5 + 1)}2`, wanted = [
      { formula: `=AND(ISNUMBER(${cell3});${cell3}<TODAY();${mark})`, colour: "#fce8e6" },
      { formula: `=AND(ISNUMBER(${cell3});${cell3}=TODAY();${mark})`, colour: "#fef7e0" }
    ], rules = sheet.getConditionalFormatRules(), ours = rules.filter((rule) => formulaOf(rule).includes(mark)), range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns());
    if (ours.map(formulaOf).join() === wanted.map(({ formula }) => formula).join() && ours.every((rule) => covers(rule, range))) return !1;
    let fresh = wanted.map(
      ({ formula, colour }) => patient(SpreadsheetApp).newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(colour).setRanges([range]).build()
    );
    return sheet.setConditionalFormatRules([...fresh, ...rules.filter((rule) => !formulaOf(rule).includes(mark))]), !0;
  }
  function formulaOf(rule) {
    var _a, _b;
    return String((_b = (_a = rule.getBooleanCondition()) == null ? void 0 : _a.getCriteriaValues()[0]) != null ? _b : "").replace(/,/g, ";");
  }
  function covers(rule, range) {
    let [only] = rule.getRanges();
    return only !== void 0 && only.getLastRow() >= range.getLastRow() && only.getLastColumn() >= range.getLastColumn();
  }

  // src/host/dropdown-rule.ts
  var MOST3 = 500;
  function ruleOf({ dropdown }, { strict, leadIds }) {
    if (dropdown === void 0) return;
    let builder = patient(SpreadsheetApp).newDataValidation();
    if ("labels" in dropdown) {
      let labels5 = dropdown.labels.slice(0, MOST3), isWhole2 = labels5.length === dropdown.labels.length;
      return builder.requireValueInList(labels5, !0).setAllowInvalid(!(strict && isWhole2)).build();
    }
    if (leadIds === void 0) return;
    let letters2 = columnLetters(leadIds.place + 1), ids = sheetOf(leadIds.tab).getRange(`${letters2}2:${letters2}`);
    return builder.requireValueInRange(ids, !0).setAllowInvalid(!0).build();
  }
  function isSameRule(present2, wanted) {
    return present2 !== null && describe2(present2) === describe2(wanted);
  }
  var described = /* @__PURE__ */ new WeakMap();
  function describe2(rule) {
    let known4 = described.get(rule);
    if (known4 !== void 0) return known4;
    let texts2 = rule.getCriteriaValues().map(
      (value2) => isRange(value2) ? `${value2.getSheet().getSheetId()}!${value2.getA1Notation().replace(/\d+$/, "")}` : JSON.stringify(value2)
    ), text4 = [String(rule.getCriteriaType()), rule.getAllowInvalid(), ...texts2].join("|");
    return described.set(rule, text4), text4;
  }
  function isRange(value2) {
    return typeof value2 == "object" && value2 !== null && "getA1Notation" in value2;
  }

  // src/host/header-row.ts
  var headerFill = "#e8f0fe";
  function writeHeaders(tab, headers17) {
    let cells = headers17.map(({ place: place5, header }) => ({ row: 1, column: place5 + 1, cell: header }));
    writeCells(sheetOf(tab), cells);
  }
  function moveHeaderRow(tab, row13) {
    let sheet = sheetOf(tab);
    sheet.setFrozenRows(0), sheet.moveRows(sheet.getRange(`${row13}:${row13}`), 1);
  }
  function insertHeaderRow(tab) {
    let sheet = sheetOf(tab);
    sheet.setFrozenRows(0), sheet.insertRowBefore(1), sheet.getRange(1, 1, 1, sheet.getMaxColumns()).clearDataValidations().setNumberFormat("@").setFontWeight("bold").setBackground(headerFill);
  }

  // src/core/setup/wrong-formats.ts
  var automatic = /* @__PURE__ */ new Set(["", "General", "general", "0.###############"]);
  function wrongFormats(cells, wanted) {
    let runs = [];
    return cells.forEach((cell3, row13) => {
      if (suits(cell3, wanted)) return;
      let last = runs[runs.length - 1];
      last !== void 0 && last.to === row13 - 1 ? last.to = row13 : runs.push({ from: row13, to: row13 });
    }), runs;
  }
  function suits({ format, value: value2 }, wanted) {
    return format === wanted ? !0 : wanted === "@" ? typeof value2 == "number" || isMoment(value2) : automatic.has(format) || format === "@" ? !1 : isDatePattern(format) === isDatePattern(wanted);
  }
  function isDatePattern(format) {
    return /[ymdh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
  }

  // src/host/repair-columns.ts
  function repairColumns(book, sheet, work) {
    return relabelHeaders(sheet, work.plan), [
      ...Object.keys(work.plan.relabel).length > 0 ? ["headers"] : [],
      ...repairFormats(book, sheet, work) ? ["formats"] : [],
      ...repairDropdowns(sheet, work) ? ["dropdowns"] : []
    ];
  }
  function relabelHeaders(sheet, { relabel, at, twins }) {
    let placed2 = Object.entries(relabel).flatMap(([key, cell3]) => {
      let place5 = at[key];
      return place5 === void 0 ? [] : [{ row: 1, column: place5 + 1, cell: cell3 }];
    });
    writeCells(sheet, [...placed2, ...twins.map(({ place: place5, header }) => ({ row: 1, column: place5 + 1, cell: header }))]);
  }
  function repairFormats(book, sheet, { plan, standing, refused: refused5 }) {
    let range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()), present2 = range.getNumberFormats(), suspects = standing.filter(({ key, format }) => {
      var _a;
      let place5 = (_a = plan.at[key]) != null ? _a : -1;
      return format !== "" && present2.some((line3) => line3[place5] !== format);
    });
    if (suspects.length === 0) return !1;
    let values = cellsOf(range.getValues(), book.clock), jobs = suspects.flatMap(({ key, format }) => {
      var _a;
      let place5 = (_a = plan.at[key]) != null ? _a : -1, looks2 = present2.map((line3, row13) => {
        var _a2, _b, _c;
        return { format: (_a2 = line3[place5]) != null ? _a2 : "", value: (_c = (_b = values[row13]) == null ? void 0 : _b[place5]) != null ? _c : "" };
      }), letters2 = columnLetters(place5 + 1), places3 = wrongFormats(looks2, format).map(({ from, to }) => `${letters2}${from + 2}:${letters2}${to + 2}`);
      return places3.length === 0 ? [] : [{ key, format, places: places3 }];
    }), one = ({ format, places: places3 }) => sheet.getRangeList([...places3]).setNumberFormat(format);
    return attempt(jobs, { all: () => byFormat(jobs).forEach(one), one, refused: refused5 });
  }
  function byFormat(jobs) {
    return [...new Set(jobs.map(({ format }) => format))].map((format) => {
      let places3 = jobs.filter((job) => job.format === format).flatMap((job) => job.places);
      return { key: "", format, places: places3 };
    });
  }
  function repairDropdowns(sheet, { plan, standing, refused: refused5 }) {
    let rows = sheet.getMaxRows() - 1, listed2 = standing.flatMap((column) => {
      var _a;
      let rule = ruleOf(column, plan);
      return rule === void 0 ? [] : [{ key: column.key, place: (_a = plan.at[column.key]) != null ? _a : 0, rule }];
    });
    if (listed2.length === 0) return !1;
    let first = Math.min(...listed2.map(({ place: place5 }) => place5)), width = Math.max(...listed2.map(({ place: place5 }) => place5)) - first + 1, present2 = sheet.getRange(2, first + 1, rows, width).getDataValidations(), jobs = listed2.filter(
      ({ place: place5, rule }) => !present2.every((line3) => {
        var _a;
        return isSameRule((_a = line3[place5 - first]) != null ? _a : null, rule);
      })
    ), one = ({ place: place5, rule }) => sheet.getRange(2, place5 + 1, rows, 1).setDataValidation(rule);
    return attempt(jobs, { all: () => jobs.forEach(one), one, refused: refused5 });
  }
  function attempt(jobs, work) {
    return jobs.length === 0 ? !1 : succeeds(work.all) ? !0 : jobs.filter((job) => {
      let isDone2 = succeeds(() => work.one(job));
      return !isDone2 && !work.refused.includes(job.key) && work.refused.push(job.key), isDone2;
    }).length > 0;
  }
  function succeeds(work) {
    try {
      return work(), sendWrites(), !0;
    } catch (error2) {
      return logRefusal("Layout refused", error2), !1;
    }
  }

  // src/host/table-layout.ts
  function layOut(book, tab, plan) {
    let sheet = sheetOf(tab), missing = plan.layout.filter(({ key }) => plan.at[key] === void 0), standing = plan.layout.filter(({ key }) => plan.at[key] !== void 0), at = { ...plan.at, ...addColumns(sheet, missing, plan) }, refused5 = [], repairs = [
      ...missing.length > 0 ? ["columns"] : [],
      ...standing.length > 0 ? repairColumns(book, sheet, { plan, standing, refused: refused5 }) : [],
      ...at.nextContactOn !== void 0 && setColours(sheet, at.nextContactOn) ? ["colours"] : [],
      ...freeze(sheet) ? ["frozen"] : [],
      ...markColumns(tab, at, plan.marked) ? ["marks"] : []
    ];
    return { at, repairs, added: standing.length > 0 ? missing.map(({ key }) => key) : [], refused: refused5 };
  }
  function addColumns(sheet, missing, plan) {
    if (missing.length === 0) return {};
    let first = sheet.getLastColumn() + 1;
    makeGrid(sheet, { rows: 2, columns: first + missing.length - 1 });
    let rows = sheet.getMaxRows(), formats = missing.map(({ format }) => format || "General");
    sheet.getRange(1, first, rows, missing.length).setNumberFormats(Array.from({ length: rows }, (_, row13) => row13 === 0 ? missing.map(() => "@") : formats));
    let header = sheet.getRange(1, first, 1, missing.length);
    header.setFontWeight("bold").setBackground(headerFill), setWidths(sheet, missing, first);
    let rules = missing.map((column) => {
      var _a;
      return (_a = ruleOf(column, plan)) != null ? _a : null;
    });
    if (rules.some((rule) => rule !== null)) {
      let below = Array.from({ length: rows - 1 }, () => rules);
      sheet.getRange(2, first, rows - 1, missing.length).setDataValidations(below);
    }
    return missing.forEach((column, index) => {
      column.hidden && sheet.hideColumns(first + index);
    }), header.setValues([missing.map((column) => column.header)]), Object.fromEntries(missing.map(({ key }, index) => [key, first - 1 + index]));
  }
  function setWidths(sheet, columns, first) {
    var _a, _b, _c, _d, _e;
    let usual = (_b = (_a = columns[0]) == null ? void 0 : _a.width) != null ? _b : 100;
    sheet.setColumnWidths(first, columns.length, usual);
    let from = 0;
    for (let index = 1; index <= columns.length; index++) {
      let width = (_d = (_c = columns[from]) == null ? void 0 : _c.width) != null ? _d : usual;
      ((_e = columns[index]) == null ? void 0 : _e.width) !== width && (width !== usual && sheet.setColumnWidths(first + from, index - from, width), from = index);
    }
  }
  function freeze(sheet) {
    return sheet.getFrozenRows() > 0 ? !1 : (sheet.setFrozenRows(1), !0);
  }
  function showColumns(tab, at, change2) {
    let sheet = sheetOf(tab), places3 = (keys) => keys.flatMap((key) => at[key] === void 0 ? [] : [at[key] + 1]);
    for (let place5 of places3(change2.hide)) sheet.hideColumns(place5);
    for (let place5 of places3(change2.show)) sheet.showColumns(place5);
  }

  // src/core/i18n/column-help.ts
  var word7 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), byType = {
    text: word7("文字", "文字", "Text"),
    longText: word7("文字，可换行", "文字，可換行", "Text, several lines"),
    phone: word7(
      "电话，如 +86 138 0013 8000，按文本保存",
      "電話，如 +886 912 345 678，以文字保存",
      "Phone, e.g. +86 138 0013 8000, kept as text"
    ),
    email: word7("邮箱地址", "電子郵件地址", "E-mail address"),
    list: word7(
      "从下拉列表中选；常见写法会自动更正",
      "從下拉選單中選；常見寫法會自動更正",
      "Choose from the list; usual variants are put right"
    ),
    lists: word7("可填多个，用“、”分隔", "可填多個，以「、」分隔", "Several allowed, separated by 、 or ,"),
    member: word7("成员姓名", "成員姓名", "Name of a member"),
    amount: word7("金额，如 12万、150,000", "金額，如 12萬、150,000", "Amount, e.g. 150,000 or 50k"),
    amountRange: word7(
      "范围，如 10-15万；不清楚填“待确认”",
      "範圍，如 10-15萬；不清楚填「待確認」",
      "Range, e.g. 50k–80k; TBD where not known"
    ),
    durationRange: word7("如 1个月、2-3个月、≤45天", "如 1個月、2-3個月、≤45天", "E.g. 1 month, 2–3 months, ≤ 45 days"),
    date: word7("日期，如 2026-03-05、3月5日", "日期，如 2026-03-05、3月5日", "Day, e.g. 2026-03-05"),
    dateTime: word7("日期或日期加时间", "日期或日期加時間", "Day, or day and time"),
    integer: word7("整数", "整數", "Whole number"),
    percent: word7("百分比", "百分比", "Percentage"),
    rating: word7("1–5", "1–5", "1–5"),
    yearOrDate: word7("年份或日期", "年份或日期", "Year or day")
  }, own = {
    leadId: word7(
      "自动生成，不会改变也不会重复使用",
      "自動產生，不會改變也不會重複使用",
      "Given by itself, never changes, never used again"
    ),
    nextContactOn: word7(
      "可自己填；不填时按承诺的下一步、首次响应时限或跟进间隔推算",
      "可自己填；不填時按承諾的下一步、首次回應時限或跟進間隔推算",
      "Type it, or leave it: the promised step, the first-response limit or the cadence fills it"
    ),
    stage: word7(
      "从下拉列表中选；列表外的内容会恢复原值并留批注",
      "從下拉選單中選；清單外的內容會還原並留附註",
      "Choose from the list; anything else goes back and is kept in a note"
    ),
    reminder: word7(
      "提醒类型和逾期天数，每天自动更新",
      "提醒類型與逾期天數，每天自動更新",
      "What is due and how late, written every day"
    ),
    closeReason: word7("成交或流失时填写，可多个", "成交或流失時填寫，可多個", "Fill on close; several allowed")
  };
  function columnHelp(column, language) {
    var _a;
    return ((_a = own[column.key]) != null ? _a : byType[column.type])[language];
  }

  // src/core/i18n/guide-words.ts
  var word8 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), by = {
    team: word8("团队填写", "團隊填寫", "by the team"),
    addOn: word8("自动维护", "自動維護", "by Leadbook"),
    both: word8("团队填写，空白时自动补", "團隊填寫，空白時自動補", "by the team; filled when blank")
  }, tabs = {
    leads: word8("每条线索一行", "每筆線索一列", "One row per lead"),
    followUps: word8("每次联系一行，也写下一步", "每次聯絡一列，也寫下一步", "One row per contact, with the next step"),
    today: word8("今天谁该做什么", "今天誰該做什麼", "Who has what to do today"),
    analysis: word8("转化率、漏斗、趋势和建议", "轉化率、漏斗、趨勢與建議", "Rates, funnel, trend and suggestions"),
    history: word8("谁在何时改了什么", "誰在何時改了什麼", "Who changed what, and when"),
    settings: word8(
      "规则、列表和成员，仅经理可改",
      "規則、清單與成員，僅主管可改",
      "Rules, lists and members; managers only"
    ),
    review: word8(
      "接管时认不出的内容，等待选择",
      "接管時認不出的內容，等待選擇",
      "What could not be read when the sheet was taken over"
    ),
    guide: word8("本页", "本頁", "This page"),
    memory: word8("", "", "")
  }, guideWords = {
    title: word8("线索簿使用指南", "線索簿使用指南", "How to work with Leadbook"),
    tabsTitle: word8("各表用途", "各分頁用途", "The tabs"),
    stagesTitle: word8("各阶段要做的事", "各階段要做的事", "What to do in each stage"),
    blocksTitle: word8("转化分析表怎么看", "轉化分析表怎麼看", "How to read the analysis"),
    columnsTitle: word8("列说明：", "欄位說明：", "Columns of"),
    limitsTitle: word8("请知悉", "請知悉", "Please know"),
    by,
    tabs,
    steps: [
      word8(
        "新线索：在“线索登记表”填一行，或在侧边栏点“新增线索”。编号、登记日期和阶段会自动填好。",
        "新線索：在「線索登記表」填一列，或在側邊欄點「新增線索」。編號、登記日期與階段會自動填好。",
        "New lead: fill a row of Leads, or use New lead in the sidebar. ID, registration and stage fill themselves."
      ),
      word8(
        "每次联系后：在侧边栏选中线索，点“记录跟进”，写下谈了什么和下一步日期。",
        "每次聯絡後：在側邊欄選中線索，點「記錄跟進」，寫下談了什麼與下一步日期。",
        "After every contact: select the lead, press Record in the sidebar, write what was said and when the next step is due."
      ),
      word8(
        "每天早上：看邮件或“今日提醒”，从上往下做。",
        "每天早上：看郵件或「今日提醒」，由上往下做。",
        "Every morning: read the mail or the Today tab and work from the top."
      ),
      word8(
        "成交或流失：把阶段改好并填写因素，分析才有依据。",
        "成交或流失：把階段改好並填寫因素，分析才有依據。",
        "When a deal closes: set the stage and name the factor, or the analysis has nothing to go by."
      ),
      word8(
        "填错了也不怕：不合规则的内容会恢复原值，你写的字留在批注和变更记录里。",
        "填錯了也不怕：不合規則的內容會還原，你寫的字留在附註與變更記錄裡。",
        "Mistyped? What cannot be right goes back, and your text is kept in a note and in History."
      )
    ],
    limits: [
      word8(
        "能查看此文件的人能看到每个单元格；能编辑的人可以绕过线索簿修改未保护的单元格。角色防的是误操作，不是保密。",
        "能檢視此檔案的人能看到每個儲存格；能編輯的人可以繞過線索簿修改未保護的儲存格。角色防的是誤操作，不是保密。",
        "Whoever may view this file can read every cell; whoever may edit can change unprotected cells without Leadbook. Roles guard against accidents, not secrets."
      )
    ]
  };

  // src/core/schema/stage-sop.ts
  var steps = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), stageSop = {
    identified: steps(
      "查重|核对筛选条件|确认是否允许联系",
      "查重|核對篩選條件|確認是否允許聯絡",
      "Check for a duplicate|Check the screening rules|Ask whether they may be contacted"
    ),
    firstContact: steps(
      "在时限内首次响应|了解需求和决策人|约定下次联系|评定意向等级",
      "在時限內首次回應|了解需求與決策人|約定下次聯絡|評定意向等級",
      "Answer within the deadline|Ask for the need and who decides|Set the next contact|Give a grade"
    ),
    needs: steps(
      "弄清痛点、目标和决策路径|了解预算和现有供应商|三个工作日内补全待确认资料",
      "弄清痛點、目標與決策路徑|了解預算與現有供應商|三個工作日內補齊待確認資料",
      "Find the pain, the aim and the way decisions are made|Ask for budget and present supplier|Complete pending details within 3 working days"
    ),
    solution: steps(
      "发送方案和案例|约定演示日期|回应异议|与竞品对比",
      "寄送方案與案例|約定演示日期|回應異議|與競品比較",
      "Send proposal and cases|Set a date for the demonstration|Answer objections|Compare with competitors"
    ),
    quote: steps(
      "注明有效期和交付|问清决策日期|核对折扣权限",
      "註明有效期與交付|問清決策日期|核對折扣權限",
      "State validity and delivery|Ask for the decision date|Check the discount"
    ),
    negotiation: steps(
      "列出未定条款|准备价格回应|准备备选方案",
      "列出未定條款|準備價格回應|準備備選方案",
      "List open terms|Prepare an answer on price|Prepare a fallback offer"
    ),
    signing: steps(
      "核对合同|确认签字人|安排交接",
      "核對合約|確認簽署人|安排交接",
      "Check the contract|Confirm who signs|Plan the hand-over"
    ),
    won: steps(
      "感谢客户|完成交接|安排首次季度回访|了解满意度",
      "感謝客戶|完成交接|安排首次季度回訪|了解滿意度",
      "Thank the customer|Hand over|Plan the first quarterly review|Ask how satisfied they are"
    ),
    lost: steps(
      "记录教训|约定以后再联系的日期",
      "記錄教訓|約定以後再聯絡的日期",
      "Write down the lesson|Set a date for a later return"
    ),
    invalid: steps("告知来源负责人", "告知來源負責人", "Tell whoever owns the source"),
    nurture: steps("设定唤醒日期", "設定喚醒日期", "Set a wake-up date"),
    churned: steps("记录原因和日期", "記錄原因與日期", "Write down why and when")
  };
  function checklistOf(stage, language) {
    var _a, _b;
    return ((_b = (_a = stageSop[stage]) == null ? void 0 : _a[language]) != null ? _b : "").split("|").filter((step) => step !== "");
  }

  // src/core/setup/guide.ts
  var guideWidth = 3;
  function guideCells(settings, vocabulary) {
    let { language } = vocabulary, line3 = (...texts2) => texts2.map((value2) => ({ value: value2 })), title = (text4) => [{ value: text4, style: "title" }], steps4 = guideWords.steps.map((step, index) => line3(String(index + 1), step[language])), tabs2 = sheets.filter(({ hidden }) => !hidden).map(({ key }) => line3(sheetLabels[key][language], guideWords.tabs[key][language])), stages2 = vocabulary.options("stage").map(
      ({ key, label: label2 }) => line3(
        label2,
        checklistOf(key, language).map((step) => `☐ ${step}`).join(`
`)
      )
    ), blocks = blockKeys.filter((key) => settings.values[blockSetting(key)] === "yes").map((key) => line3(blockWords[key].title[language], blockWords[key].help[language]));
    return [
      title(guideWords.title[language]),
      ...steps4,
      [],
      title(guideWords.tabsTitle[language]),
      ...tabs2,
      [],
      title(guideWords.stagesTitle[language]),
      ...stages2,
      [],
      title(guideWords.blocksTitle[language]),
      ...blocks,
      [],
      ...columnLines("leads", settings, language),
      [],
      ...columnLines("followUps", settings, language),
      [],
      title(guideWords.limitsTitle[language]),
      ...guideWords.limits.map((limit2) => line3("", limit2[language]))
    ];
  }
  function columnLines(table3, settings, language) {
    let heading = [
      { value: `${guideWords.columnsTitle[language]} ${sheetLabels[table3][language]}`, style: "title" }
    ], lines = shownColumns(table3, settings).filter(({ set }) => set !== "hidden").map((column) => [
      { value: columnLabel(table3, column.key, language) },
      { value: columnHelp(column, language) },
      { value: guideWords.by[column.by][language], style: "note" }
    ]);
    return [heading, ...lines];
  }

  // src/core/setup/settings-intact.ts
  function isSettingsIntact(present2, wanted) {
    var _a;
    let keys = present2.map((line3) => {
      var _a2;
      return String((_a2 = line3[0]) != null ? _a2 : "");
    }), needed2 = wanted.map((line3) => {
      var _a2;
      return String((_a2 = line3[0]) != null ? _a2 : "");
    }).filter((key) => /^(set|stage):/.test(key)), lists3 = new Set(wanted.flatMap((line3) => {
      var _a2, _b, _c;
      return (_c = (_b = /^list:\w+:/.exec(String((_a2 = line3[0]) != null ? _a2 : ""))) == null ? void 0 : _b[0]) != null ? _c : [];
    })), explained2 = wanted.every((line3) => !String(line3[0]).startsWith("set:") || hasWords(line3, present2));
    return keys[0] === String((_a = wanted[0]) == null ? void 0 : _a[0]) && needed2.every((key) => keys.indexOf(key) >= 0 && keys.indexOf(key) === keys.lastIndexOf(key)) && [...lists3].every((prefix) => keys.some((key) => key.startsWith(prefix))) && explained2;
  }
  function hasWords(wanted, present2) {
    var _a;
    let line3 = (_a = present2.find(([key]) => key === wanted[0])) != null ? _a : [];
    return [1, 2, 4, 5, 6].every((index) => {
      var _a2, _b;
      return String((_a2 = line3[index]) != null ? _a2 : "") === String((_b = wanted[index]) != null ? _b : "");
    });
  }

  // src/core/setup/settings-look.ts
  function settingsLook(settings, language) {
    let keys = settingsGrid(settings, language).map((line3) => String(line3[0])), isKey = (text4) => /^(set|member|stage|list):/.test(text4), headings = keys.flatMap((key, index) => key !== "" && !isKey(key) ? [index + 1] : []), yesNo2 = [settingsTabWords.yes[language], settingsTabWords.no[language]], values = settingRows.flatMap((row13) => {
      let choices = row13.type === "yesNo" ? yesNo2 : "choices" in row13 ? row13.choices.map((one) => choiceLabel(one, language)) : [];
      return choices.length === 0 ? [] : [{ row: keys.indexOf(`set:${row13.key}`) + 1, column: 4, rows: 1, choices }];
    }), first = keys.findIndex((key) => key.startsWith("member:")) + 1, rows = keys.filter((key) => key.startsWith("member:")).length, people = [
      { row: first, column: 4, rows, choices: roles.map((role) => roleWords[role][language]) },
      { row: first, column: 5, rows, choices: languages.map((one) => choiceLabel(one, language)) },
      { row: first, column: 7, rows, choices: yesNo2 },
      { row: first, column: 9, rows, choices: yesNo2 },
      { row: first, column: 13, rows, choices: yesNo2 }
    ];
    return { headings, choices: [...values, ...people] };
  }

  // src/host/log-layout.ts
  function buildLog(tab, { headers: headers17, hiddenFrom }) {
    let sheet = sheetOf(tab);
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat("@");
    let header = sheet.getRange(1, 1, 1, headers17.length);
    hiddenFrom !== void 0 && (header.setFontWeight("bold"), sheet.hideColumns(hiddenFrom, headers17.length - hiddenFrom + 1), sheet.setFrozenRows(1)), header.setValues([[...headers17]]);
  }
  function repairLog(tab, layout) {
    var _a, _b;
    let { headers: headers17, names: names3 } = layout, sheet = sheetOf(tab);
    makeGrid(sheet, { rows: 1, columns: headers17.length });
    let present2 = (_b = (_a = sheet.getRange(1, 1, 1, headers17.length).getValues()[0]) == null ? void 0 : _a.map(String)) != null ? _b : [];
    return present2.every((text4, index) => text4 === headers17[index]) ? !1 : sheet.getLastRow() === 0 ? (buildLog(tab, layout), !0) : (present2.some((text4) => text4 !== "") && present2.filter((text4) => names3.includes(text4)).length < 2 && sheet.insertRowBefore(1), sheet.getRange(1, 1, 1, headers17.length).setNumberFormat("@").setValues([[...headers17]]), !0);
  }

  // src/host/report-tab.ts
  var looks = {
    title: { bold: !0 },
    note: { colour: "#5f6368" },
    header: { bold: !0, fill: "#e8f0fe" },
    total: { bold: !0, fill: "#f1f3f4" },
    sentence: { colour: "#202124" },
    filter: { fill: "#fff8e1" },
    cell: {}
  };
  function writeReport(tab, report) {
    let sheet = sheetOf(tab), width = report.owned.columns;
    if (makeGrid(sheet, { rows: report.cells.length + 5, columns: width }), sheet.getLastRow() > 0 && sheet.getRange(1, 1, sheet.getMaxRows(), width).clear(), report.cells.length === 0) return;
    let range = sheet.getRange(1, 1, report.cells.length, width);
    range.setNumberFormats(report.cells.map((line3) => spread(line3, width, formatFor))), applyLooks(range, report.cells, width), range.setValues(report.cells.map((line3) => spread(line3, width, valueFor)));
  }
  function setReportWidths(tab, { columns, usual, own: own2 }) {
    let sheet = sheetOf(tab);
    usual !== void 0 && sheet.setColumnWidths(1, columns, usual);
    for (let [column, width] of Object.entries(own2)) sheet.setColumnWidth(Number(column), width);
  }
  function applyLooks(range, cells, width) {
    let styles2 = new Set(cells.flatMap((line3) => line3.map(({ style }) => style != null ? style : "cell"))), has = (part2) => [...styles2].some((style) => looks[style][part2] !== void 0), look = (cell3) => {
      var _a;
      return looks[(_a = cell3 == null ? void 0 : cell3.style) != null ? _a : "cell"];
    }, each = (of) => cells.map((line3) => spread(line3, width, of));
    has("bold") && range.setFontWeights(each((cell3) => look(cell3).bold ? "bold" : "normal")), has("fill") && range.setBackgrounds(each((cell3) => {
      var _a;
      return (_a = look(cell3).fill) != null ? _a : "#ffffff";
    })), has("colour") && range.setFontColors(each((cell3) => {
      var _a;
      return (_a = look(cell3).colour) != null ? _a : "#000000";
    }));
  }
  function setFilterCells(tab, filters) {
    let [first] = filters;
    if (first === void 0) return;
    let from = Math.min(...filters.map(({ column }) => column)), to = Math.max(...filters.map(({ column }) => column)), rules = Array.from({ length: to - from + 1 }, (_, index) => {
      let filter = filters.find(({ column }) => column === from + index), labels5 = filter == null ? void 0 : filter.options.slice(0, 500).map(({ label: label2 }) => label2);
      return labels5 === void 0 || labels5.length === 0 ? null : SpreadsheetApp.newDataValidation().requireValueInList(labels5, !0).setAllowInvalid(!0).build();
    });
    sheetOf(tab).getRange(first.row, from, 1, rules.length).setDataValidations([rules]);
  }
  function shownTexts(tab, area) {
    let sheet = sheetOf(tab), rows = Math.min(area.rows, sheet.getMaxRows() - area.row + 1), columns = Math.min(area.columns, sheet.getMaxColumns() - area.column + 1);
    return rows < 1 || columns < 1 ? [] : sheet.getRange(area.row, area.column, rows, columns).getDisplayValues();
  }
  function heldCells(book, tab, area) {
    let sheet = sheetOf(tab), rows = Math.min(area.rows, sheet.getMaxRows() - area.row + 1), columns = Math.min(area.columns, sheet.getMaxColumns() - area.column + 1);
    return rows < 1 || columns < 1 ? [] : cellsOf(sheet.getRange(area.row, area.column, rows, columns).getValues(), book.clock);
  }
  function headerTexts(tab) {
    var _a;
    let sheet = sheetOf(tab);
    return (_a = asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, 1, columns).getDisplayValues())[0]) != null ? _a : [];
  }
  function spread(line3, width, of) {
    return Array.from({ length: width }, (_, index) => of(line3[index]));
  }
  function formatFor(cell3) {
    return (cell3 == null ? void 0 : cell3.format) !== void 0 ? cell3.format : typeof (cell3 == null ? void 0 : cell3.value) == "string" && cell3.value !== "" && !cell3.value.startsWith("=") ? "@" : "General";
  }
  function valueFor(cell3) {
    var _a;
    let value2 = (_a = cell3 == null ? void 0 : cell3.value) != null ? _a : "", isOurs3 = (cell3 == null ? void 0 : cell3.format) !== void 0 && cell3.format !== "@" && typeof value2 == "string" && value2.startsWith("=");
    return typeof value2 == "string" && !isOurs3 && guardFormula(value2) ? `'${value2}` : value2;
  }

  // src/core/i18n/history-words.ts
  var unknownEditor = { "zh-CN": "未知", "zh-TW": "未知", en: "unknown" }, word9 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), historyWords = {
    disordered: word9(
      "变更记录被排过序，已按写入顺序放回",
      "變更記錄被排序過，已依寫入順序放回",
      "History had been sorted; it stands in the order of writing again"
    ),
    changed: word9(
      "变更记录第 {first}–{last} 行之间有内容被改动（封存时不是这样），现有内容保留",
      "變更記錄第 {first}–{last} 列之間有內容被更動（封存時不是這樣），現有內容保留",
      "History, rows {first}–{last}: something is not as it was when it was sealed; what stands there stays"
    ),
    removed: word9(
      "变更记录缺少 {count} 行（序号 {numbers}）",
      "變更記錄缺少 {count} 列（序號 {numbers}）",
      "History lacks {count} lines (numbers {numbers})"
    ),
    added: word9(
      "变更记录第 {first}–{last} 行之间有重复的行（序号 {numbers}），均保留",
      "變更記錄第 {first}–{last} 列之間有重複的列（序號 {numbers}），均保留",
      "History, rows {first}–{last}: lines stand twice (numbers {numbers}); all of them stay"
    ),
    strangers: word9(
      "变更记录第 {rows} 行不是线索簿写的，已保留",
      "變更記錄第 {rows} 列不是線索簿寫的，已保留",
      "History rows {rows} were not written by Leadbook; they stay"
    ),
    asOf: word9("{day} 日终时的样子", "{day} 當日結束時的樣子", "As it stood at the end of {day}"),
    asOfUncertain: word9(
      "{day} 日终时的样子；当时前后有改动，只知道发生在哪段时间内，按晚的时间计",
      "{day} 當日結束時的樣子；當時前後有更動，只知道發生在哪段時間內，按晚的時間計",
      "As it stood at the end of {day}; of a change around that time only a span is known, it counts at its end"
    ),
    asOfUnknown: word9(
      "{day} 时还没有这条线索的记录",
      "{day} 時還沒有這筆線索的記錄",
      "Nothing is known of this lead on {day}"
    ),
    asOfDeleted: word9("{day} 时这一行已被删除", "{day} 時這一列已被刪除", "The row had been deleted by {day}"),
    compactTitle: word9("精简变更记录", "精簡變更記錄", "Compact History"),
    compactPreview: word9(
      "变更记录有 {lines} 行。将去掉 {day} 之前的 {dropped} 行：同一单元格后来又改过的旧值，以及未被接受的输入。阶段、跟进人、结单、清除等记录全部保留，各行现在的内容不变；{day} 之前的操作此后不能再撤销。{hint}继续吗？",
      "變更記錄有 {lines} 列。將去掉 {day} 之前的 {dropped} 列：同一儲存格後來又改過的舊值，以及未被接受的輸入。階段、跟進人、結案、清除等記錄全部保留，各列現在的內容不變；{day} 之前的操作此後不能再復原。{hint}要繼續嗎？",
      "History has {lines} lines. {dropped} lines from before {day} will go: old values of cells that were changed again later, and entries that were refused. Stages, owners, closings and erasures all stay, and so does what every row holds now; what was done before {day} can no longer be undone. {hint}Go on?"
    ),
    compactShort: word9(
      "不到 {most} 行时不必精简。",
      "不到 {most} 列時不必精簡。",
      "Below {most} lines there is no need. "
    ),
    compactNothing: word9("没有可以精简的内容。", "沒有可以精簡的內容。", "There is nothing to compact."),
    compactDone: word9(
      "已精简：去掉 {dropped} 行。",
      "已精簡：去掉 {dropped} 列。",
      "Compacted: {dropped} lines are gone."
    ),
    compacted: word9(
      "{who} 精简：去掉 {dropped} 行",
      "{who} 精簡：去掉 {dropped} 列",
      "compacted by {who}: {dropped} lines gone"
    ),
    resealed: word9("检查后由 {who} 重新封存", "檢查後由 {who} 重新封存", "sealed anew by {who} after a check")
  };

  // src/core/lead/parse-number.ts
  var CHARACTERS = "零一二三四五六七八九", GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?:\.\d+)?$/, DIGIT_BY_DIGIT = /^[〇零一二三四五六七八九]+$/, STEPPED = /^(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([零一二两三四五六七八九]{0,2})$/;
  function readDigits(text4) {
    return text4 !== "" && GROUPED.test(text4) ? Number(text4.replace(/[, ]/g, "")) : void 0;
  }
  function readNumeral(text4) {
    if (text4 === "两") return 2;
    if (DIGIT_BY_DIGIT.test(text4)) return Number(Array.from(text4, digitOf).join(""));
    if (/[百千][一二两三四五六七八九]$/.test(text4)) return;
    let match = STEPPED.exec(text4);
    if (!match || text4 === "") return;
    let [, thousands = "", hundreds = "", tens = "", ten = "", rest = ""] = match;
    if (!/^零?[一二三四五六七八九]?$/.test(rest)) return;
    let one = rest === "" ? 0 : digitOf(rest.slice(-1)), tenfold = ten === "" ? 0 : tens === "" ? 10 : digitOf(tens) * 10;
    return digitOf(thousands) * 1e3 + digitOf(hundreds) * 100 + tenfold + one;
  }
  function digitOf(character) {
    return character === "两" ? 2 : Math.max(0, CHARACTERS.indexOf(character === "" ? "零" : character));
  }
  function readNumber(text4) {
    var _a;
    return (_a = readDigits(text4)) != null ? _a : readNumeral(text4);
  }
  function plainNumber(value2) {
    let text4 = String(Number(value2.toPrecision(15)) + 0);
    return text4.includes("e") ? withoutExponent(text4) : text4;
  }
  function withoutExponent(text4) {
    let [digits2 = "", power = ""] = text4.split("e"), [head = "", tail = ""] = digits2.replace("-", "").split("."), sign = digits2.startsWith("-") ? "-" : "", shift = Number(power);
    return shift < 0 ? `${sign}0.${"0".repeat(-shift - 1)}${head}${tail}` : `${sign}${head}${tail.padEnd(shift, "0")}`;
  }

  // src/core/lead/parse-time.ts
  var PART = "(凌晨|早上|上午|中午|下午|傍晚|晚上)?", CLOCK = new RegExp(`[\\st]*${PART} ?(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)? ?([ap]\\.?m\\.?)?$`), HOUR = new RegExp(`\\s*${PART} ?(\\d{1,2})[点时](?:(\\d{1,2})分?|(半)|整)?$`), AMERICAN = /\s+(?:at )?(\d{1,2}) ?([ap]\.?m\.?)$/;
  function parseTime(text4) {
    var _a;
    let clock = CLOCK.exec(text4);
    if (clock) return found(text4, clock, { half: (_a = clock[4]) != null ? _a : clock[1], hour: clock[2], minute: clock[3] });
    let hour = HOUR.exec(text4);
    if (hour) return found(text4, hour, { half: hour[1], hour: hour[2], minute: hour[4] ? "30" : hour[3] });
    let american = AMERICAN.exec(text4);
    return american ? found(text4, american, { half: american[2], hour: american[1], minute: "0" }) : { rest: text4 };
  }
  function found(text4, match, parts2) {
    var _a;
    let rest = text4.slice(0, match.index).trim(), hour = hourOf(Number(parts2.hour), parts2.half), minute = Number((_a = parts2.minute) != null ? _a : 0);
    return hour === void 0 || hour > 23 || minute > 59 ? { rest, problem: !0 } : { rest, time: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
  }
  function hourOf(hour, half) {
    if (half === void 0) return hour;
    if (/^(?:p|下午|傍晚|晚上)/.test(half)) return hour >= 13 ? hour : afternoon(hour);
    if (half === "中午") return hour <= 2 ? afternoon(hour) : hour;
    if (!(hour > 12))
      return hour === 12 ? 0 : hour;
  }
  function afternoon(hour) {
    return hour === 12 ? 12 : hour === 0 ? void 0 : hour + 12;
  }

  // src/core/lead/parse-day.ts
  var FIRST_YEAR = 1900, LAST_YEAR = 2200, YEARS_SEARCHED = 9, NEARBY_YEARS = 10, MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" "), MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?", RELATIVE = /* @__PURE__ */ new Map([
    ["前天", -2],
    ["昨天", -1],
    ["昨日", -1],
    ["yesterday", -1],
    ["今天", 0],
    ["今日", 0],
    ["today", 0],
    ["明天", 1],
    ["明日", 1],
    ["tomorrow", 1],
    ["后天", 2]
  ]), WEEKDAY = /[\s(,]*(?:周|星期|礼拜)([一二三四五六日天])\)?/, number = (text4) => Number(text4), full = (text4) => new RegExp(`^${text4}$`), forms = [
    { pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, read: ([y, , m, d]) => inYear(number(y), number(m), number(d)) },
    { pattern: /^(\d{4})(\d{2})(\d{2})$/, read: ([y, m, d]) => inYear(number(y), number(m), number(d)) },
    {
      pattern: /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/,
      read: ([y, m, d]) => inYear(number(y), number(m), number(d))
    },
    {
      pattern: /^(\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/,
      read: ([y, m, d], context) => inThisCentury([number(y), number(m), number(d)], context)
    },
    {
      pattern: /^(?:民国 ?(?=\d{1,3} ?年)|(?=\d{3} ?年))(\d{1,3}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日?$/,
      read: ([y, m, d]) => inYear(1911 + number(y), number(m), number(d))
    },
    { pattern: /^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/, read: ([m, d], context) => nearest2(number(m), number(d), context) },
    {
      pattern: full(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`),
      read: ([m, d, y]) => inYear(number(y), monthOf(m), number(d))
    },
    {
      pattern: full(`(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[ ,-]+(\\d{4})`),
      read: ([d, m, y]) => inYear(number(y), monthOf(m), number(d))
    },
    {
      pattern: full(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?`),
      read: ([m, d], context) => nearest2(monthOf(m), number(d), context)
    },
    {
      pattern: full(`(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}`),
      read: ([d, m], context) => nearest2(monthOf(m), number(d), context)
    },
    {
      pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/,
      read: ([a, , b, y]) => eitherOrder(number(a), number(b), number(y))
    },
    { pattern: /^(\d{1,2})[-/](\d{1,2})$/, read: ([a, b], context) => twoNumbers(number(a), number(b), context) },
    { pattern: /^\d{1,3}([-/.])\d{1,2}\1\d{1,2}$/, read: () => ({ problem: "ambiguousDate" }) }
  ];
  function parseDay(text4, context) {
    let folded = foldTraditional(compareText(text4)), named2 = WEEKDAY.exec(folded), { rest, time, problem } = parseTime(folded.replace(WEEKDAY, " ").trim());
    if (problem) return { problem: "notADate" };
    let read = readDay2(withDigits(rest), context);
    return "problem" in read ? read : named2 && weekdayOf(named2[1]) !== weekday(read.day) ? { problem: "ambiguousDate" } : time === void 0 ? read : { ...read, time };
  }
  function readDay2(text4, context) {
    let shift = RELATIVE.get(text4);
    if (shift !== void 0) return { day: addDays(context.today, shift) };
    for (let { pattern, read } of forms) {
      let match = pattern.exec(text4);
      if (match) return read(match.slice(1), context);
    }
    return { problem: "notADate" };
  }
  function withDigits(text4) {
    return text4.replace(
      /[〇零一二三四五六七八九十]+(?=\s*[年月日号])/g,
      (numeral2) => {
        var _a;
        return String((_a = readNumeral(numeral2)) != null ? _a : numeral2);
      }
    );
  }
  function weekdayOf(character) {
    return character === "天" ? 7 : "一二三四五六日".indexOf(String(character)) + 1;
  }
  function monthOf(name) {
    return MONTHS.indexOf(String(name).slice(0, 3)) + 1;
  }
  function inYear(year, month, date2) {
    let day2 = makeDay(year, month, date2);
    return day2 === void 0 ? { problem: "noSuchDay" } : year < FIRST_YEAR || year > LAST_YEAR ? { problem: "dateOutOfRange" } : { day: day2 };
  }
  function inThisCentury([year, month, date2], { today }) {
    if (Math.abs(2e3 + year - number(today.slice(0, 4))) > NEARBY_YEARS) return { problem: "ambiguousDate" };
    let read = inYear(2e3 + year, month, date2);
    return "problem" in read ? read : { ...read, yearAssumed: !0 };
  }
  function nearest2(month, date2, { today, looks: looks2 }) {
    if (looks2 === void 0) return { problem: "ambiguousDate" };
    let thisYear = Number(today.slice(0, 4));
    for (let years = 0; years < YEARS_SEARCHED; years += 1) {
      let day2 = makeDay(looks2 === "ahead" ? thisYear + years : thisYear - years, month, date2);
      if (day2 !== void 0 && (looks2 === "ahead" ? day2 >= today : day2 <= today)) return { day: day2, yearAssumed: !0 };
    }
    return { problem: "noSuchDay" };
  }
  function eitherOrder(first, second, year) {
    let monthFirst = makeDay(year, first, second), dateFirst = makeDay(year, second, first);
    return monthFirst !== void 0 && dateFirst !== void 0 && monthFirst !== dateFirst ? { problem: "ambiguousDate" } : inYear(year, monthFirst === void 0 ? second : first, monthFirst === void 0 ? first : second);
  }
  function twoNumbers(first, second, context) {
    return first > 12 || second <= 12 ? { problem: "ambiguousDate" } : nearest2(first, second, context);
  }
  var IN_SENTENCE = new RegExp(
    [
      "(\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日号]?)",
      "(?<![\\d/.-])(\\d{4}([-/.])\\d{1,2}\\3\\d{1,2})(?![\\d/.-])",
      "(?<!\\d)(\\d{1,2} ?月 ?\\d{1,2} ?[日号])",
      `\\b(\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?)(?![a-z])`,
      `\\b(${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?!\\d)`
    ].join("|"),
    "g"
  ), DOUBTFUL = /(?<![\d/.-])\d{1,2}[/]\d{1,2}(?![\d/.-])|[日号] ?[-~至到] ?\d/;
  function firstDayIn(text4, on) {
    let folded = withDigits(foldTraditional(compareText(text4)));
    if (DOUBTFUL.test(folded)) return;
    let days3 = /* @__PURE__ */ new Set();
    for (let [found2] of folded.matchAll(IN_SENTENCE)) {
      let read = readDay2(found2, { today: on.slice(0, 10), looks: "ahead" });
      if ("problem" in read) return;
      days3.add(read.day);
    }
    return days3.size === 1 ? [...days3][0] : void 0;
  }

  // src/core/lead/parse-phone.ts
  var BETWEEN_NUMBERS = /\s*(?:[、，,；;|\n]|\/|或|\bor\b)\s*/, NUMBER = /^(?:tel|phone|mobile|电话|手机|座机)?[:. ]*((?:\+|00)?[\d\s().·-]*\d)\s*(?:(?:转|分机|ext(?:ension|\.)?|x|#)[: ]*(\d{1,6}))?$/, LANDLINE = /^(\(?0\d{2,3}\)?[- ]?\d{7,8})-(\d{1,5})$/, FEWEST = 7, MOST4 = 15;
  function parsePhone(text4) {
    var _a;
    let whole4 = normalForm(text4);
    if (whole4 !== void 0) return { text: whole4, numbers: [whole4] };
    let numbers = (_a = severalIn(text4, BETWEEN_NUMBERS)) != null ? _a : severalIn(text4, /\s+/);
    return numbers && { text: keptLine(text4), numbers };
  }
  function severalIn(text4, separator) {
    let parts2 = text4.split(separator).filter((part2) => part2.trim() !== ""), numbers = parts2.map(normalForm).filter((number2) => number2 !== void 0);
    return parts2.length > 1 && numbers.length === parts2.length ? numbers : void 0;
  }
  function normalForm(text4) {
    let folded = foldTraditional(compareText(text4)).replace(LANDLINE, "$1 x$2"), match = NUMBER.exec(folded);
    if (!match) return;
    let [, typed = "", extension] = match, international = typed.replace(/^((?:\+|00)\d{1,3})\s*\(0\)/, "$1").replace(/[^\d+]/g, "").replace(/^00(?=[1-9])/, "+"), digits2 = international.replace(/\D/g, "");
    if (!(digits2.length < FEWEST || digits2.length > MOST4))
      return `${international.startsWith("+") ? "+" : ""}${digits2}${extension === void 0 ? "" : ` x${extension}`}`;
  }
  function phoneKeys(text4) {
    var _a, _b;
    return ((_b = (_a = parsePhone(text4)) == null ? void 0 : _a.numbers) != null ? _b : []).map((number2) => national(number2.replace(/ x\d+$/, "")));
  }
  function national(number2) {
    var _a, _b;
    let local = (_a = /^\+?86(1\d{10}|0?(?:10\d{8}|[2-9]\d{8,10}))$/.exec(number2)) != null ? _a : /^\+?886(0?[2-9]\d{7,8})$/.exec(number2);
    return ((_b = local == null ? void 0 : local[1]) != null ? _b : number2.replace(/^\+/, "")).replace(/^0(?=\d{7,})/, "");
  }

  // src/core/lead/parse-range.ts
  var PENDING = /待确认|待定|待补充?|待沟通|待了解|待核实|待议|未定|未确定|未知|不详|不清楚|没定|\btb[cda]\b|\bpending\b|\bunknown\b|\bto be (?:confirmed|determined|decided)\b|\bn\/a\b/g, UPPER_BEFORE = /^(?:≤|≦|<=|<|=<|不超过|不高于|不多于|不大于|最多|最长|最高|小于|少于|低于|至多|不到|up to|at most|max\.?|under|below|less than|within)\s*/, UPPER_AFTER = /\s*(?:以内|之内|以下|之下|内|封顶|or less|or below|max\.?)$/, LOWER_BEFORE = /^(?:≥|≧|>=|>|=>|超过|不低于|不少于|不小于|最少|最低|至少|大于|高于|多于|起码|at least|min\.?|over|above|more than)\s*/, LOWER_AFTER = /\s*(?:以上|之上|起|多|\+|or more|and more|and up|plus)$/, ABOUT_BEFORE = /^(?:大约|大概|差不多|约|~|about|approx(?:imately|\.)?|around|circa|ca\.)\s*/, ABOUT_AFTER = /\s*(?:左右|上下|前后|or so)$/, BETWEEN = /\s*(?:-|~|〜|至|到|\bto\b)\s*/, NEIGHBOURS = /(一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)(?=个|天|周|月|年|万)/;
  function parseRange(typed, grammar) {
    let text4 = foldTraditional(compareText(typed)), rest = text4.replace(PENDING, " "), pending = rest !== text4, asked3 = rest.includes("?"), bare2 = rest.replace(/^[\s(),.;:、，。]+|[\s(),.;:、，。?]+$/g, "").replace(/\?/g, "");
    if (bare2 === "") return { pending, doubt: asked3 && !pending };
    let bounds = readBounds(
      bare2.replace(NEIGHBOURS, (both) => `${both.charAt(0)}-${both.charAt(1)}`),
      grammar
    );
    return bounds === void 0 ? { pending, doubt: !pending } : { ...bounds.range, pending, doubt: asked3 || bounds.doubt };
  }
  function readBounds(typed, grammar) {
    let text4 = typed.replace(ABOUT_BEFORE, "").replace(ABOUT_AFTER, ""), upper = without(text4, UPPER_BEFORE, UPPER_AFTER);
    if (upper !== void 0) return oneBound(upper, "high", grammar);
    let lower = without(text4, LOWER_BEFORE, LOWER_AFTER);
    if (lower !== void 0) return oneBound(lower, "low", grammar);
    let sides = text4.split(BETWEEN);
    return sides.length === 2 ? bothBounds(sides, grammar) : sides.length === 1 ? exactly(text4, grammar) : void 0;
  }
  function without(text4, before2, after2) {
    return before2.test(text4) ? text4.replace(before2, "") : after2.test(text4) ? text4.replace(after2, "") : void 0;
  }
  function amountOf(side) {
    var _a;
    return side.value * ((_a = side.unit) != null ? _a : 1);
  }
  function doubtful(side, grammar) {
    return side.unit === void 0 && grammar.bareDoubt(side.value);
  }
  function oneBound(text4, bound2, grammar) {
    let sides = text4.split(BETWEEN);
    if (sides.length === 2) return bothBounds(sides, grammar);
    let side = grammar.side(text4);
    return side && { range: { [bound2]: amountOf(side) }, doubt: doubtful(side, grammar) };
  }
  function exactly(text4, grammar) {
    let side = grammar.side(text4);
    return side && { range: { low: amountOf(side), high: amountOf(side) }, doubt: doubtful(side, grammar) };
  }
  function bothBounds([first = "", second = ""], grammar) {
    var _a, _b;
    let from = grammar.side(first), to = grammar.side(second);
    if (!from || !to) return;
    let high = amountOf(to), shared2 = from.value * ((_b = (_a = from.unit) != null ? _a : to.unit) != null ? _b : 1), low = shared2 > high && !doubtful(from, grammar) ? amountOf(from) : shared2;
    return { range: { low: Math.min(low, high), high: Math.max(low, high) }, doubt: low > high || doubtful(to, grammar) };
  }

  // src/core/money.ts
  var CURRENCIES = [
    ["¥", "人民币", "rmb", "cny", "yuan", "块钱", "元", "圆", "块"],
    ["us$", "美元", "美金", "usd", "dollars", "dollar", "$"],
    ["nt$", "新台币", "台币", "ntd", "twd", "元", "圆", "块", "$"],
    ["hk$", "港币", "港元", "hkd", "元", "$"],
    ["€", "欧元", "euros", "euro", "eur"],
    ["£", "英镑", "pounds", "gbp"]
  ], UNITS = [
    ["thousand", 1e3],
    ["million", 1e6],
    ["billion", 1e9],
    ["千万", 1e7],
    ["百万", 1e6],
    ["mn", 1e6],
    ["bn", 1e9],
    ["亿", 1e8],
    ["万", 1e4],
    ["千", 1e3],
    ["百", 100],
    ["w", 1e4],
    ["k", 1e3],
    ["m", 1e6]
  ], UNIT = new RegExp(`^(.*?)\\s*(${UNITS.map(([word15]) => word15).join("|")})$`), factors = new Map(UNITS), COMPOUND = /^([\d.]+)\s*(亿|万)零?\s*(\d+(?:\.\d+)?(?:千万|百万|万|千|百)|\d{4})$/, SMALLEST_BARE = 1e3;
  function parseAmount(text4, currency = "¥") {
    var _a;
    let folded = foldTraditional(compareText(text4)).replace(/整$/, ""), sign = folded.startsWith("-") ? -1 : 1, side = readSide(sign < 0 ? folded.slice(1).trim() : folded, marksOf2(currency));
    return side && sign * round(side.value * ((_a = side.unit) != null ? _a : 1));
  }
  function parseAmountRange(text4, currency = "¥") {
    let marks4 = marksOf2(currency), range = parseRange(text4, {
      side: (typed) => readSide(typed, marks4),
      bareDoubt: (value2) => value2 < SMALLEST_BARE
    });
    return {
      ...range,
      ...range.low === void 0 ? {} : { low: round(range.low) },
      ...range.high === void 0 ? {} : { high: round(range.high) }
    };
  }
  function round(value2) {
    return Number(value2.toPrecision(15));
  }
  function marksOf2(currency) {
    var _a;
    let own2 = compareText(currency);
    return (_a = CURRENCIES.find((marks4) => marks4.includes(own2))) != null ? _a : [own2];
  }
  function readSide(text4, marks4) {
    let bare2 = withoutMarks(text4, marks4), side = readQuantity(bare2);
    return side && bare2 !== text4 && side.unit === void 0 ? { ...side, unit: 1 } : side;
  }
  function withoutMarks(text4, marks4) {
    var _a, _b;
    let before2 = (_a = marks4.find((mark3) => mark3 !== "" && text4.startsWith(mark3))) != null ? _a : "", rest = text4.slice(before2.length).trim(), after2 = (_b = marks4.find((mark3) => mark3 !== "" && rest.endsWith(mark3))) != null ? _b : "";
    return rest.slice(0, rest.length - after2.length).trim();
  }
  function readQuantity(text4) {
    var _a, _b;
    let plain4 = readDigits(text4);
    if (plain4 !== void 0) return { value: plain4 };
    let [, head = "", unit = "", tail = ""] = (_a = COMPOUND.exec(text4)) != null ? _a : [];
    return unit !== "" ? compound({ head, unit, tail }) : (_b = multiple(text4)) != null ? _b : numeral(text4);
  }
  function multiple(text4) {
    var _a, _b;
    let [, number2 = "", unit = ""] = (_a = UNIT.exec(text4)) != null ? _a : [], value2 = (_b = readDigits(number2)) != null ? _b : /^[万亿]$/.test(unit) ? readNumeral(number2) : void 0, factor = factors.get(unit);
    return value2 === void 0 || factor === void 0 ? void 0 : { value: value2, unit: factor };
  }
  function numeral(text4) {
    let value2 = readNumeral(text4);
    return value2 === void 0 ? void 0 : { value: value2 };
  }
  function compound({ head, unit, tail }) {
    var _a, _b;
    let whole4 = multiple(head + unit), rest = (_a = multiple(tail)) != null ? _a : readQuantity(tail);
    if (!(whole4 != null && whole4.unit) || !rest) return;
    let added = rest.value * ((_b = rest.unit) != null ? _b : 1);
    return added < whole4.unit ? { value: whole4.value * whole4.unit + added, unit: 1 } : void 0;
  }

  // src/core/schema/joined-keys.ts
  var SEPARATOR = /([、，,；;/|\n]+)/;
  function joinedKeys(keys) {
    return [...new Set(keys)].join("、");
  }
  function readKeys(text4, recognise) {
    let pieces = text4.split(SEPARATOR), keys = [];
    for (let at = 0; at < pieces.length; ) {
      let run2 = longestRun(pieces.slice(at), recognise);
      if (run2 === void 0) return;
      run2.key !== "" && keys.push(run2.key), at += run2.length;
    }
    return keys.length === 0 ? void 0 : keys;
  }
  function longestRun(pieces, recognise) {
    var _a;
    for (let length = pieces.length; length > 0; length -= 2) {
      let key = recognise(pieces.slice(0, length).join(""));
      if (key !== void 0) return { key, length: length + 1 };
    }
    return ((_a = pieces[0]) == null ? void 0 : _a.trim()) === "" ? { key: "", length: 2 } : void 0;
  }

  // src/core/schema/codec.ts
  var LONGEST2 = 5e4, FIRST_SERIAL = 2, LAST_SERIAL = 109940, ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/, NEVER_A_DATE = /* @__PURE__ */ new Set(["leadId", "customerName", "contactName", "wechat", "followUpId"]);
  function decode(column, cell3, context) {
    let text4 = cellText(cell3);
    return text4 === "" ? { stored: "" } : text4.length > LONGEST2 ? { refused: "tooLong", text: text4 } : ERROR.test(text4) ? { refused: "errorValue", text: text4 } : readers2[column.type]({ ...context, column, cell: cell3, text: text4 });
  }
  function encode(column, stored3, vocabulary) {
    return stored3 === "" ? "" : writers2[column.type](stored3, column, vocabulary);
  }
  function cellText(cell3) {
    return typeof cell3 == "string" ? keptText(cell3) : isMoment(cell3) ? stampOfSerial(cell3.serial) : typeof cell3 == "number" ? plainNumber(cell3) : String(cell3).toUpperCase();
  }
  var readLine = ({ cell: cell3, column, text: text4 }) => isMoment(cell3) && NEVER_A_DATE.has(column.key) ? { refused: "typeAgain", text: text4 } : { stored: keptLine(text4) }, readLong = ({ text: text4 }) => ({ stored: text4 }), readRange = ({ cell: cell3, text: text4 }) => isMoment(cell3) || typeof cell3 == "boolean" ? { refused: "typeAgain", text: text4 } : { stored: keptLine(text4) }, readPhone = ({ cell: cell3, text: text4 }) => {
    if (isMoment(cell3)) return { refused: "typeAgain", text: text4 };
    let phone = typeof cell3 == "number" && !Number.isInteger(cell3) ? void 0 : parsePhone(text4);
    return phone ? { stored: phone.text } : { refused: "notAPhone", text: text4 };
  }, readEmail2 = ({ text: text4 }) => {
    let address = parseEmail(text4);
    return address === void 0 ? { refused: "notAnEmail", text: text4 } : { stored: address };
  }, readMember2 = ({ vocabulary, text: text4 }) => {
    let key = vocabulary.recognise("member", text4);
    return key === void 0 ? { refused: "notAMember", text: text4 } : { stored: key };
  }, readList2 = ({ vocabulary, column, text: text4 }) => {
    let key = vocabulary.recognise(listOf(column), text4);
    return key === void 0 ? { refused: "notInList", text: text4 } : { stored: key };
  }, readLists2 = ({ vocabulary, column, outcome, text: text4 }) => {
    let read = (list) => readKeys(text4, (part2) => vocabulary.recognise(list, part2)), [keys, another] = listsOf(column, outcome).flatMap(
      (list) => {
        var _a;
        return [(_a = read(list)) != null ? _a : []].filter(({ length }) => length > 0);
      }
    );
    return another !== void 0 ? { refused: "outcomeUnknown", text: text4 } : keys !== void 0 ? { stored: joinedKeys(keys) } : { refused: column.list === "factor" && factorLists().some((list) => read(list) !== void 0) ? "wrongOutcome" : "notInList", text: text4 };
  }, readAmount = ({ cell: cell3, text: text4, currency }) => {
    if (isMoment(cell3)) return { refused: "typeAgain", text: text4 };
    let amount = typeof cell3 == "number" ? cell3 : typeof cell3 == "string" ? parseAmount(text4, currency) : void 0;
    return amount === void 0 || !Number.isFinite(amount) ? { refused: "notAnAmount", text: text4 } : amount < 0 ? { refused: "negative", text: text4 } : { stored: plainNumber(amount) };
  };
  function numberIn({ cell: cell3, text: text4 }, units) {
    return typeof cell3 == "number" ? Number.isFinite(cell3) ? cell3 : void 0 : typeof cell3 == "string" ? readDigits(compareText(text4).replace(units, "")) : void 0;
  }
  var readInteger = (reading) => {
    let value2 = numberIn(reading, /\s*(?:次|单|單|个|個|times?)$/);
    return value2 === void 0 && /^[-−－]/.test(reading.text) ? { refused: "negative", text: reading.text } : value2 === void 0 || !Number.isInteger(value2) ? { refused: "notWhole", text: reading.text } : value2 < 0 ? { refused: "negative", text: reading.text } : { stored: plainNumber(value2) };
  }, readPercent = (reading) => {
    let value2 = numberIn(reading, /\s*%$/), share2 = value2 !== void 0 && typeof reading.cell == "string" && /%$/.test(compareText(reading.text)) ? value2 / 100 : value2;
    return share2 === void 0 || share2 < 0 || share2 > 1 ? { refused: "notAPercent", text: reading.text } : { stored: plainNumber(share2) };
  }, readRating = (reading) => {
    let value2 = numberIn(reading, /\s*(?:分|星|級|级|stars?)$/);
    return value2 !== void 0 && Number.isInteger(value2) && value2 >= 1 && value2 <= 5 ? { stored: plainNumber(value2) } : { refused: "notARating", text: reading.text };
  };
  function stampIn(serial) {
    return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? stampOfSerial(serial) : void 0;
  }
  var readStamp = (reading) => {
    let { cell: cell3, text: text4 } = reading;
    return typeof cell3 == "number" && !/^\d{8}$/.test(text4) ? { refused: "notADate", text: text4 } : isMoment(cell3) ? readMoment(cell3.serial, text4) : readTypedStamp(reading);
  }, readTypedStamp = ({ column, text: text4, today }) => {
    let read = parseDay(text4, { today, ...column.looks && { looks: column.looks } });
    if ("problem" in read) return { refused: read.problem, text: text4 };
    let time = read.time === void 0 || read.time === "00:00" ? "" : `T${read.time}`;
    return { stored: read.day + time, ...read.yearAssumed && { hint: "yearAssumed" } };
  };
  function readMoment(serial, text4) {
    var _a;
    let stored3 = (_a = stampIn(serial)) != null ? _a : compactDay(serial);
    return stored3 === void 0 ? { refused: "dateOutOfRange", text: text4 } : { stored: stored3 };
  }
  function compactDay(serial) {
    let digits2 = String(serial);
    if (/^\d{8}$/.test(digits2))
      return makeDay(Number(digits2.slice(0, 4)), Number(digits2.slice(4, 6)), Number(digits2.slice(6, 8)));
  }
  var readDate = (reading) => {
    let read = readStamp(reading);
    return "stored" in read ? { ...read, stored: read.stored.slice(0, 10) } : read;
  }, readYearOrDate = (reading) => {
    var _a;
    let [, year = "", month] = (_a = /^(\d{4})(?:\s*[年/.-]\s*(?:(\d{1,2})\s*月?)?)?$/.exec(compareText(reading.text))) != null ? _a : [];
    return year === "" || isMoment(reading.cell) ? readDate(reading) : Number(year) > 2200 || Number(year) < 1e3 ? { refused: "dateOutOfRange", text: reading.text } : month === void 0 ? { stored: year } : Number(month) < 1 || Number(month) > 12 ? { refused: "noSuchDay", text: reading.text } : { stored: `${year}-${month.padStart(2, "0")}` };
  }, readers2 = {
    text: readLine,
    longText: readLong,
    phone: readPhone,
    email: readEmail2,
    list: readList2,
    lists: readLists2,
    member: readMember2,
    amount: readAmount,
    amountRange: readRange,
    durationRange: readRange,
    date: readDate,
    dateTime: readStamp,
    integer: readInteger,
    percent: readPercent,
    rating: readRating,
    yearOrDate: readYearOrDate
  };
  function listOf(column) {
    if (column.list === void 0 || column.list === "factor") throw new Error(`Column ${column.key} names no list`);
    return column.list;
  }
  function listsOf(column, outcome) {
    return column.list === "factor" ? factorLists(outcome) : [listOf(column)];
  }
  var asText = (stored3) => stored3, asNumber = (stored3) => Number(stored3), asMoment = (stored3) => ({ serial: serialOf(stored3) }), labelIn = (vocabulary, lists3, key) => {
    let list = lists3.find((one) => vocabulary.knows(one, key));
    return list === void 0 ? key : vocabulary.label(list, key);
  }, writers2 = {
    text: asText,
    longText: asText,
    phone: asText,
    email: asText,
    list: (stored3, column, vocabulary) => vocabulary.label(listOf(column), stored3),
    lists: (stored3, column, vocabulary) => joinedKeys(stored3.split("、").map((key) => labelIn(vocabulary, listsOf(column), key))),
    member: (stored3, _column, vocabulary) => vocabulary.label("member", stored3),
    amount: asNumber,
    amountRange: asText,
    durationRange: asText,
    date: asMoment,
    dateTime: asMoment,
    integer: asNumber,
    percent: asNumber,
    rating: asNumber,
    yearOrDate: asText
  };

  // src/core/history/entered.ts
  function writeEntered({ values, given: given2, raw }) {
    let more = { ...given2.length > 0 && { a: given2 }, ...Object.keys(raw).length > 0 && { r: raw } };
    return JSON.stringify({ v: values, ...more });
  }
  function readEntered(text4) {
    if (text4.startsWith('{"v":'))
      try {
        let { v, a = [], r = {} } = JSON.parse(text4);
        return { values: v, given: a, raw: r };
      } catch {
        return;
      }
  }
  function enteredStage(text4) {
    var _a;
    let at = text4.indexOf(STAGE), stage = at > 0 && text4.startsWith('{"v":{') && text4.endsWith("}") && !text4.includes(RAW) ? text4.slice(at + STAGE.length, text4.indexOf('"', at + STAGE.length)) : "\\";
    return stage.includes("\\") ? (_a = readEntered(text4)) == null ? void 0 : _a.values.stage : stage;
  }
  var STAGE = '"stage":"', RAW = ',"r":{';
  function fitEntered(entered2) {
    let apart3 = /* @__PURE__ */ new Set(), size2 = () => writeEntered(without2(entered2, apart3)).length, longest4 = Object.entries(entered2.values).sort(([, one], [, other]) => other.length - one.length);
    for (let [column] of longest4) {
      if (size2() <= 4e4) break;
      apart3.add(column);
    }
    return { fits: without2(entered2, apart3), apart: [...apart3] };
  }
  function without2({ values, given: given2, raw }, apart3) {
    let kept3 = (record2) => Object.fromEntries(Object.entries(record2).filter(([column]) => !apart3.has(column)));
    return apart3.size === 0 ? { values, given: given2, raw } : { values: kept3(values), given: given2, raw: kept3(raw) };
  }

  // src/core/history/history-lines.ts
  var historyColumns = Object.keys(historyLabels), reviewColumns = Object.keys(reviewLabels);
  function historyLine(event, vocabulary) {
    var _a;
    let { language } = vocabulary, cells = {
      at: event.at.replace("T", " "),
      since: ((_a = event.since) != null ? _a : "").replace("T", " "),
      who: event.who === "unknown" ? unknownEditor[language] : event.who,
      kind: kindLabels[event.kind][language],
      table: sheetLabels[event.table][language],
      id: event.id,
      field: fieldLabel(event, vocabulary),
      from: shownValue(event, event.from, vocabulary),
      to: shownValue(event, event.to, vocabulary),
      way: wayLabels[event.way][language],
      operation: event.operation,
      column: event.column,
      fromKey: event.from,
      toKey: event.to,
      number: ""
    };
    return historyColumns.map((key) => fitted(key, cells[key]));
  }
  function stageEvents(lines) {
    let events2 = [];
    for (let line3 of lines) {
      let to = stageIn(line3);
      if (to === void 0) continue;
      let [leadId2, at, from, way] = [cell(line3, ID), cell(line3, AT), cell(line3, FROM_KEY), cell(line3, WAY)];
      events2.push({ leadId: leadId2, at: at.replace(" ", "T"), from, to, way });
    }
    return events2;
  }
  function stageIn(line3) {
    let column = cell(line3, COLUMN);
    return column === "stage" ? moves.has(cell(line3, KIND)) ? cell(line3, TO_KEY) : void 0 : column === "" && entries.has(cell(line3, KIND)) && leadTabs.has(cell(line3, TABLE)) ? enteredStage(cell(line3, TO_KEY)) : void 0;
  }
  var place = (key) => historyColumns.indexOf(key), [AT, KIND, TABLE, ID] = [place("at"), place("kind"), place("table"), place("id")], [WAY, COLUMN, FROM_KEY, TO_KEY] = [place("way"), place("column"), place("fromKey"), place("toKey")];
  function cell(line3, at) {
    var _a;
    return (_a = line3[at]) != null ? _a : "";
  }
  var entries = new Set(Object.values(kindLabels.entered)), moves = new Set(
    [kindLabels.changed, kindLabels.entered, kindLabels.approved, kindLabels.void].flatMap(
      (label2) => Object.values(label2)
    )
  ), leadTabs = new Set(Object.values(sheetLabels.leads));
  function reviewLine(row13, vocabulary) {
    let { language } = vocabulary, cells = {
      table: sheetLabels[row13.table][language],
      id: row13.id,
      field: fieldLabel(row13, vocabulary),
      text: row13.text,
      reason: row13.reason,
      proposal: row13.proposal,
      answer: "",
      column: row13.column
    };
    return reviewColumns.map((key) => fitted(key, cells[key]));
  }
  function fieldLabel({ table: table3, column }, vocabulary) {
    var _a, _b;
    return (_b = (_a = (table3 === "followUps" ? followUpLabels : leadLabels)[column]) == null ? void 0 : _a[vocabulary.language]) != null ? _b : column;
  }
  function shownValue(event, value2, vocabulary) {
    let { table: table3 } = event;
    if (table3 === "settings" && event.column === "snapshot") return "";
    if (table3 === "settings" || table3 === "history" || event.kind === "refused" || value2 === "") return value2;
    let entered2 = event.column === "" ? readEntered(value2) : void 0;
    return entered2 === void 0 ? shownCell({ table: table3, column: event.column, value: value2 }, vocabulary) : tableColumns[table3].filter(({ key }) => entered2.values[key]).map(({ key }) => {
      var _a;
      return `${fieldLabel({ table: table3, column: key }, vocabulary)}: ${shownCell({ table: table3, column: key, value: (_a = entered2.values[key]) != null ? _a : "" }, vocabulary)}`;
    }).join(" · ");
  }
  function shownCell({ table: table3, column: key, value: value2 }, vocabulary) {
    let column = tableColumns[table3].find((one) => one.key === key);
    return (column == null ? void 0 : column.type) === "dateTime" ? value2.replace("T", " ") : (column == null ? void 0 : column.type) === "member" || (column == null ? void 0 : column.type) === "list" || (column == null ? void 0 : column.type) === "lists" ? String(encode(column, value2, vocabulary)) : value2;
  }
  var LONGEST3 = { shown: 2e3, cell: 5e4 }, stored = /* @__PURE__ */ new Set(["fromKey", "toKey"]);
  function fitted(key, text4) {
    let longest4 = stored.has(key) ? LONGEST3.cell : LONGEST3.shown;
    return text4.length > longest4 ? `${text4.slice(0, longest4 - 1)}…` : text4;
  }

  // src/core/history/seals.ts
  var BLOCK = 1e3, noSeals = { key: "", offset: 0, blocks: [] }, numberAt2 = historyColumns.indexOf("number");
  function readSeals(text4) {
    return text4 === "" ? noSeals : { ...noSeals, ...JSON.parse(text4) };
  }
  function numberOf2(line3) {
    var _a;
    let number2 = Number((_a = line3[numberAt2]) != null ? _a : "");
    return Number.isSafeInteger(number2) && number2 > 0 ? number2 : 0;
  }
  function offsetOf(placed2) {
    let last = placed2[placed2.length - 1], number2 = placed2.reduce((most2, { line: line3 }) => Math.max(most2, numberOf2(line3)), 0);
    return last === void 0 ? 0 : number2 - (last.row - 1);
  }
  function blockOf(number2) {
    return Math.floor((number2 - 1) / BLOCK);
  }
  function sealOf(lines, before2, sign) {
    return `${lines.length}:${sign(JSON.stringify([before2, lines]))}`;
  }
  function sealAll(lines, sign, kept3 = []) {
    var _a, _b;
    let byBlock = linesByBlock(lines), last = lines.reduce((most2, line3) => Math.max(most2, numberOf2(line3)), 0), blocks = [];
    for (let block = 0; block < Math.floor(last / BLOCK); block++) {
      let seal = kept3[block] || sealOf((_a = byBlock.get(block)) != null ? _a : [], (_b = blocks[block - 1]) != null ? _b : "", sign);
      blocks.push(seal);
    }
    return blocks;
  }
  function linesByBlock(lines) {
    let byBlock = /* @__PURE__ */ new Map();
    for (let line3 of inOrder(lines)) {
      let block = blockOf(numberOf2(line3)), own2 = byBlock.get(block);
      own2 === void 0 ? byBlock.set(block, [line3]) : own2.push(line3);
    }
    return byBlock;
  }
  function inOrder(lines) {
    let numbered2 = lines.filter((line3) => numberOf2(line3) > 0);
    return numbered2.every((line3, index) => {
      var _a;
      return numberOf2((_a = numbered2[index - 1]) != null ? _a : []) <= numberOf2(line3);
    }) ? numbered2 : numbered2.sort((one, other) => numberOf2(one) - numberOf2(other));
  }
  function withNumber(line3, number2) {
    return line3.map((text4, index) => index === numberAt2 ? String(number2) : text4);
  }
  function renumbered(lines, sealed) {
    let ordered = hasDoubles(lines, sealed) ? lines.filter((line3) => numberOf2(line3) > 0) : inOrder(lines), last = sealed * BLOCK;
    return ordered.map((line3) => {
      let number2 = numberOf2(line3);
      return number2 <= sealed * BLOCK ? line3 : (last = Math.max(number2, last + 1), number2 === last ? line3 : withNumber(line3, last));
    });
  }
  function hasDoubles(lines, sealed) {
    let numbers = lines.map(numberOf2).filter((number2) => number2 > sealed * BLOCK);
    return new Set(numbers).size < numbers.length;
  }

  // src/host/sign.ts
  function newKey2() {
    return Utilities.getUuid() + Utilities.getUuid();
  }
  function signWith(key) {
    return (text4) => {
      let bytes = Utilities.computeHmacSha256Signature(text4, key, Utilities.Charset.UTF_8);
      return Utilities.base64EncodeWebSafe(bytes).slice(0, 24);
    };
  }

  // src/host/history-tab.ts
  var SPARE2 = 200;
  function placeEvents(book, vocabulary, events2) {
    if (events2.length === 0) return () => () => {
    };
    let sheet = sheetOf(tabIn(book, "history")), { offset } = readSeals(book.properties.text("history")), lines = events2.map((event) => historyLine(event, vocabulary)), found2 = freeRows(sheet, lines.length), place5;
    return () => {
      let isFree = place5 !== void 0 || Math.max(1, sheet.getLastRow()) + 1 === found2, first = place5 != null ? place5 : isFree ? found2 : freeRows(sheet, lines.length);
      place5 = first;
      let numbered2 = lines.map((line3, index) => withNumber(line3, first - 1 + index + offset));
      return () => putLines(sheet, first, numbered2);
    };
  }
  function freeRows(sheet, count3) {
    let first = Math.max(1, sheet.getLastRow()) + 1, missing = first + count3 - 1 - sheet.getMaxRows();
    return missing > 0 && sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE2), first;
  }
  function appendEvents(book, vocabulary, events2) {
    placeEvents(book, vocabulary, events2)()();
  }
  function lastLine(book) {
    let { offset } = readSeals(book.properties.text("history"));
    return Math.max(0, sheetOf(tabIn(book, "history")).getLastRow() - 1) + offset;
  }
  function readHistory(book) {
    let sheet = sheetOf(tabIn(book, "history"));
    return sheet.getMaxRows() < 2 ? [] : linesFrom(sheet, 2);
  }
  function historyAfter(book, number2) {
    let sheet = sheetOf(tabIn(book, "history")), { offset } = readSeals(book.properties.text("history")), first = Math.max(2, number2 + 2 - offset);
    return first > sheet.getMaxRows() ? [] : linesFrom(sheet, first).filter(({ line: line3 }) => numberOf2(line3) > number2);
  }
  var MOST5 = 2e4;
  function rewriteHistory(book, lines) {
    let sheet = sheetOf(tabIn(book, "history"));
    for (let at = 0; at < lines.length; at += MOST5) putLines(sheet, at + 2, lines.slice(at, at + MOST5));
    let rest = sheet.getMaxRows() - lines.length - 1;
    rest > 0 && sheet.getRange(lines.length + 2, 1, rest, historyColumns.length).clearContent();
  }
  function putLines(sheet, row13, lines) {
    let values = lines.map((line3) => line3.map((text4) => guardFormula(text4) ? `'${text4}` : text4));
    sheet.getRange(row13, 1, lines.length, historyColumns.length).setValues(values);
  }
  function linesFrom(sheet, first) {
    return asFarAsItReaches(
      sheet,
      ({ rows, columns }) => sheet.getRange(first, 1, rows - first + 1, Math.min(historyColumns.length, columns)).getValues()
    ).map((line3, index) => ({ row: first + index, line: line3.map(String) })).filter(({ line: line3 }) => line3.some((text4) => text4 !== ""));
  }
  function sealFullBlocks(book) {
    let seals = readSeals(book.properties.text("history")), full2 = Math.floor((sheetOf(tabIn(book, "history")).getLastRow() - 1 + seals.offset) / BLOCK);
    if (seals.key === "" || full2 <= seals.blocks.length) return;
    let lines = historyAfter(book, seals.blocks.length * BLOCK).map(({ line: line3 }) => line3), isOrdered = lines.every((line3, index) => {
      var _a;
      return index === 0 || numberOf2(line3) > numberOf2((_a = lines[index - 1]) != null ? _a : []);
    }), fresh = Array.from({ length: full2 - seals.blocks.length }, () => ""), blocks = isOrdered ? sealAll(lines, signWith(seals.key), seals.blocks) : [...seals.blocks, ...fresh];
    book.properties.put("history", JSON.stringify({ ...seals, blocks }));
  }

  // src/host/seal-history.ts
  function sealsWithKey({ properties }) {
    let text4 = properties.text("history"), seals = readSeals(text4);
    return seals.key === "" ? JSON.stringify({ ...seals, key: newKey2() }) : text4;
  }
  function resealHistory({ book, vocabulary }, { who, reason: reason2 }) {
    keepSeals(book, readHistory(book), "anew");
    let event = {
      kind: "sealed",
      at: book.now,
      who,
      table: "history",
      id: "",
      column: "",
      from: "",
      to: reason2,
      way: "addOn",
      operation: newOperation()
    };
    appendEvents(book, vocabulary, [event]);
  }
  function keepSeals(book, placed2, extent) {
    let seals = readSeals(sealsWithKey(book)), offset = offsetOf(placed2), lines = inOrder(placed2.map(({ line: line3 }) => line3)), sign = signWith(seals.key), blocks = extent === "anew" ? sealAll(lines, sign) : sealAll(lines, sign, seals.blocks);
    book.properties.put("history", JSON.stringify({ ...seals, offset, blocks }));
  }

  // src/host/tabs.ts
  function copiesOf(tabs2) {
    let ours = Object.values(tabs2);
    return activeFile().getSheets().filter((sheet) => ours.every(({ sheetId }) => sheetId !== sheet.getSheetId())).flatMap((sheet) => {
      let original = ours.find(({ name }) => sheet.getName().includes(name));
      return original !== void 0 && headerOf(sheet) === headerOf(sheetOf(original)) ? [{ copy: sheet.getName(), original: original.name }] : [];
    });
  }
  function headerOf(sheet) {
    return JSON.stringify(sheet.getRange(1, 1, 1, Math.min(4, sheet.getMaxColumns())).getDisplayValues());
  }
  function foreignTabs() {
    return activeFile().getSheets().map((sheet) => {
      var _a;
      let last = sheet.getLastRow(), headers17 = last === 0 ? [] : (_a = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0]) != null ? _a : [];
      return { sheetId: sheet.getSheetId(), name: sheet.getName(), headers: headers17, rows: Math.max(0, last - 1) };
    }).filter(({ headers: headers17 }) => headers17.some((header) => header !== ""));
  }
  function adoptTab(sheetId, key) {
    let sheet = activeFile().getSheets().find((one) => one.getSheetId() === sheetId);
    if (sheet === void 0) throw new Error(`Tab ${sheetId} has gone`);
    return tabOf(key, sheet);
  }
  function insertTab(key, { name, index, columns, growth }) {
    var _a;
    let free = firstName(name, (present2) => present2 === null || present2.getLastRow() === 0), sheet = (_a = activeFile().getSheetByName(free)) != null ? _a : activeFile().insertSheet(free, index);
    makeGrid(sheet, { rows: 1, columns });
    let spare = growth === "narrow" ? sheet.getMaxColumns() - columns : 0;
    return spare > 0 && sheet.deleteColumns(columns + 1, spare), tabOf(key, sheet);
  }
  function renameTab(tab, name) {
    if (tab.name === name || activeFile().getSheetByName(name) !== null) return tab;
    let sheet = sheetOf(tab);
    return sheet.setName(name), tabOf(tab.key, sheet);
  }
  function hideTab(tab, state) {
    let sheet = sheetOf(tab);
    return state === "unknown" && sheet.isSheetHidden() ? !1 : (sheet.hideSheet(), !0);
  }
  function takeBlankTab(key, name) {
    let [only, ...others] = activeFile().getSheets();
    if (!(only === void 0 || others.length > 0 || only.getLastRow() > 0))
      return only.setName(name), tabOf(key, only);
  }
  function freeName(name) {
    return firstName(name, (present2) => present2 === null);
  }
  function firstName(name, suits2) {
    for (let number2 = 1; ; number2++) {
      let candidate = number2 === 1 ? name : `${name} ${number2}`;
      if (suits2(activeFile().getSheetByName(candidate))) return candidate;
    }
  }

  // src/host/today-tab.ts
  var COLUMNS = 9, todayWidths = { columns: COLUMNS, own: { 5: 340 } }, styles = {
    title: "title",
    note: "note",
    owner: "total",
    heading: "sentence",
    header: "header",
    line: "cell",
    blank: "cell"
  };
  function writeTodayTab(tab, rows) {
    let cells = rows.map((row13) => row13.cells.map((cell3) => reportCell(cell3, styles[row13.style]))), owned = { row: 1, column: 1, rows: cells.length, columns: COLUMNS };
    writeReport(tab, { cells, owned });
  }
  function reportCell({ value: value2, formula }, style) {
    return formula !== void 0 ? { value: formula, format: "General", style } : isMoment(value2) ? { value: value2.serial, format: "yyyy-mm-dd", style } : { value: typeof value2 == "boolean" ? String(value2) : value2, style };
  }

  // src/core/setup/column-likeness.ts
  var NO_WITNESS = { blank: 0.5, filled: 0.3 };
  function columnLikeness(table3, { grid, memory, context }) {
    let rows = [...memory.values()].filter(({ key, deletedOn }) => isOf(table3, key) && deletedOn === "");
    return (key, place5) => {
      let column = columnOf(table3, key), kept3 = rows.map(({ values }) => {
        var _a;
        return (_a = values[key]) != null ? _a : "";
      }).filter(Boolean), found2 = grid.flatMap((line3) => {
        var _a;
        let read = decode(column, (_a = line3[place5]) != null ? _a : "", context), text4 = "stored" in read ? read.stored : read.text;
        return text4 === "" ? [] : [text4];
      });
      return kept3.length === 0 ? found2.length === 0 ? NO_WITNESS.blank : NO_WITNESS.filled : shared(kept3, found2) / Math.max(kept3.length, found2.length);
    };
  }
  function isOf(table3, key) {
    return key.startsWith(memoryKey(table3, ""));
  }
  function shared(one, other) {
    var _a;
    let counts = /* @__PURE__ */ new Map();
    for (let text4 of one) counts.set(text4, ((_a = counts.get(text4)) != null ? _a : 0) + 1);
    return other.filter((text4) => {
      var _a2;
      let left = (_a2 = counts.get(text4)) != null ? _a2 : 0;
      return counts.set(text4, left - 1), left > 0;
    }).length;
  }

  // src/core/schema/formats.ts
  var textTypes = /* @__PURE__ */ new Set(["phone", "amountRange", "durationRange", "yearOrDate"]), textColumns = /* @__PURE__ */ new Set(["leadId", "followUpId", "wechat", "customerCode"]);
  function formatOf(column) {
    var _a;
    return textTypes.has(column.type) || textColumns.has(column.key) ? "@" : column.key === "contactedAt" || column.key === "recordedAt" ? "yyyy-mm-dd hh:mm" : (_a = {
      date: "yyyy-mm-dd",
      dateTime: "yyyy-mm-dd",
      amount: "#,##0.00",
      integer: "0",
      percent: "0%"
    }[column.type]) != null ? _a : "";
  }
  function isFreeText(column) {
    return ["text", "longText", "phone", "email", "amountRange", "durationRange", "yearOrDate"].includes(column.type);
  }

  // src/core/setup/layout.ts
  function tableLayout(table3, facts) {
    return shownColumns(table3, facts.settings).map((column) => {
      let dropdown = dropdownOf(table3, column, facts);
      return {
        key: column.key,
        header: columnLabel(table3, column.key, facts.vocabulary.language),
        width: column.width,
        format: formatOf(column),
        hidden: column.set === "hidden",
        ...dropdown === void 0 ? {} : { dropdown }
      };
    });
  }
  function dropdownOf(table3, column, { vocabulary, held }) {
    var _a;
    if (table3 === "followUps" && column.key === "leadId") return { from: "leadIds" };
    let list = column.type === "member" ? "member" : column.type === "list" ? column.list : void 0;
    if (list === void 0 || list === "factor") return;
    let offered = vocabulary.options(list).map(({ label: label2 }) => label2), kept3 = [...(_a = held == null ? void 0 : held.keys()) != null ? _a : []].filter((key) => key.startsWith(`${list}:`)).map((key) => vocabulary.label(list, key.slice(list.length + 1))), labels5 = [.../* @__PURE__ */ new Set([...offered, ...kept3])];
    return labels5.length === 0 ? void 0 : { labels: labels5 };
  }
  function needsHeldValues(settings) {
    return settings.values.strict === "yes";
  }

  // src/core/setup/place-columns.ts
  var labels2 = {
    leads: leadLabels,
    followUps: followUpLabels
  };
  function placeColumns(table3, layout, standing) {
    let isFirst = Object.keys(standing.lastSeen).length === 0, at = isFirst ? placeFirst(table3, layout, standing) : placeAgain(table3, layout, standing), relabel = relabelled(table3, layout, { standing, at });
    return { at, relabel, twins: isFirst ? [] : twinsOf(table3, standing, { at, relabel }) };
  }
  function isPlain(table3, { headers: headers17, marked, lastSeen }) {
    return Object.keys(lastSeen).every((key) => {
      let places3 = headerPlaces(table3, key, { headers: headers17, lastSeen });
      return places3.length === 1 && places3[0] === marked[key];
    });
  }
  function oursOf(layout, lastSeen) {
    return [.../* @__PURE__ */ new Set([...layout.map(({ key }) => key), ...Object.keys(lastSeen)])];
  }
  function placeFirst(table3, layout, standing) {
    let { headers: headers17, marked, lastSeen } = standing, ours = new Set(oursOf(layout, lastSeen)), found2 = findColumns(table3, headers17, { lastSeen, loosely: !0 }), at = Object.fromEntries(Object.entries(found2.at).filter(([key]) => ours.has(key))), taken = new Set(Object.values(at));
    for (let [key, place5] of Object.entries(marked))
      !ours.has(key) || at[key] !== void 0 || taken.has(place5) || (at[key] = place5, taken.add(place5));
    return at;
  }
  function placeAgain(table3, layout, standing) {
    let at = {}, taken = /* @__PURE__ */ new Set(), give = ({ key, place: place5 }) => {
      at[key] = place5, taken.add(place5);
    }, named2 = oursOf(layout, standing.lastSeen).map((key) => ({ key, places: headerPlaces(table3, key, standing) })), sure = named2.filter(({ key, places: places3 }) => places3.length === 1 && places3[0] === standing.marked[key]);
    for (let { key, places: places3 } of sure) for (let place5 of places3) give({ key, place: place5 });
    let claims2 = named2.filter(({ key }) => at[key] === void 0).flatMap((one) => claimsOf(one, standing, taken));
    for (let claim3 of claims2.sort((one, other) => other.weight - one.weight))
      at[claim3.key] === void 0 && !taken.has(claim3.place) && give(claim3);
    return at;
  }
  var MARKED = 0.02, NAMED = 0.01;
  function claimsOf({ key, places: places3 }, { marked, likeness = () => MARKED }, taken) {
    let mark3 = marked[key];
    return (mark3 === void 0 ? places3 : [.../* @__PURE__ */ new Set([...places3, mark3])]).flatMap((place5) => {
      let isMarked = place5 === mark3, alike2 = taken.has(place5) ? 0 : likeness(key, place5), weight = alike2 + (isMarked ? MARKED : 0) + (places3.includes(place5) ? NAMED : 0);
      return taken.has(place5) || alike2 === 0 && !isMarked ? [] : [{ key, place: place5, weight }];
    });
  }
  function headerPlaces(table3, key, { headers: headers17, lastSeen }) {
    var _a;
    let seen = (_a = lastSeen[key]) != null ? _a : "", places3 = seen === "" ? [] : placesOf(headers17, [seen]);
    return places3.length > 0 ? places3 : placesOf(headers17, [...namesOf2(table3, key), key]);
  }
  function placesOf(headers17, names3) {
    let wanted = new Set(names3.map(compareText));
    return headers17.flatMap((header, place5) => header.trim() !== "" && wanted.has(compareText(header)) ? [place5] : []);
  }
  function twinsOf(table3, { headers: headers17, lastSeen }, { at, relabel }) {
    let ours = new Set(Object.values(at)), names3 = new Set([...headers17, ...Object.values(relabel)].map(compareText));
    return Object.keys(at).flatMap(
      (key) => headerPlaces(table3, key, { headers: headers17, lastSeen }).filter((place5) => !ours.has(place5)).map((place5) => {
        var _a;
        let header = freeName2((_a = headers17[place5]) != null ? _a : "", names3);
        return names3.add(compareText(header)), { place: place5, header, key };
      })
    );
  }
  function freeName2(name, taken) {
    for (let number2 = 2; ; number2++) if (!taken.has(compareText(`${name} ${number2}`))) return `${name} ${number2}`;
  }
  function relabelled(table3, layout, { standing, at }) {
    let { headers: headers17, lastSeen } = standing, entries2 = layout.flatMap(({ key, header }) => {
      var _a, _b;
      let place5 = at[key], wanted = (_a = ownName(table3, key, lastSeen)) != null ? _a : header, names3 = { present: (_b = headers17[place5 != null ? place5 : -1]) != null ? _b : "", wanted, lastSeen };
      return place5 !== void 0 && isWrong(table3, key, names3) ? [[key, wanted]] : [];
    });
    return Object.fromEntries(entries2);
  }
  function ownName(table3, key, lastSeen) {
    var _a;
    let seen = (_a = lastSeen[key]) != null ? _a : "", isLabel = Object.keys(labels2[table3]).some((one) => isNamed(table3, one, seen));
    return seen.trim() === "" || isLabel ? void 0 : seen;
  }
  function isWrong(table3, key, { present: present2, wanted, lastSeen }) {
    if (present2 === wanted) return !1;
    if (present2.trim() === "" || namesOf2(table3, key).includes(present2)) return !0;
    let folded = compareText(present2);
    return Object.keys(labels2[table3]).some(
      (other) => {
        var _a;
        return other !== key && (isNamed(table3, other, present2) || compareText((_a = lastSeen[other]) != null ? _a : "") === folded);
      }
    );
  }
  function isNamed(table3, key, header) {
    let folded = compareText(header);
    return namesOf2(table3, key).some((name) => compareText(name) === folded);
  }
  function namesOf2(table3, key) {
    let label2 = labels2[table3][key];
    return label2 === void 0 ? [key] : languages.map((language) => label2[language]);
  }

  // src/core/setup/find-header.ts
  var labels3 = {
    leads: leadLabels,
    followUps: followUpLabels
  }, LEAST = 3;
  function findHeader(table3, grid, known4) {
    var _a, _b;
    let names3 = new Set([...Object.values(known4.lastSeen), ...ownNames2(table3)].map(compareText));
    names3.delete("");
    let score = (line3) => new Set(line3.map((cell3) => compareText(String(cell3))).filter((text4) => names3.has(text4))).size, first = score((_a = grid[0]) != null ? _a : []), scores = grid.map(score), most2 = scores.reduce((best2, one) => Math.max(best2, one), 0);
    return most2 >= LEAST && most2 > first * 2 ? { row: scores.indexOf(most2) + 1 } : ((_b = grid[0]) != null ? _b : []).some((cell3) => known4.ids.has(String(cell3).trim())) ? "deleted" : "inPlace";
  }
  function ownNames2(table3) {
    return Object.values(labels3[table3]).flatMap((label2) => languages.map((language) => label2[language]));
  }

  // src/actions/put-header-back.ts
  function putHeaderBack(book, table3, known4) {
    let tab = tabIn(book, table3), keys = [...known4.memory.keys()].map(splitMemoryKey), ids = new Set(keys.flatMap((key) => (key == null ? void 0 : key.table) === table3 ? [key.id] : [])), header = findHeader(table3, readGrid(book, tab), { lastSeen: known4.lastSeen, ids });
    return header === "inPlace" ? !1 : (header === "deleted" ? insertHeaderRow(tab) : moveHeaderRow(tab, header.row), !0);
  }

  // src/actions/build-table.ts
  function buildTable(site, table3, leads) {
    let { book, settings, vocabulary } = site, tab = tabIn(book, table3), layout = tableLayout(table3, { settings, vocabulary, ...heldValues2(site) }), { standing, moved } = site.inserted.has(table3) ? blank : standingOf(site, table3), placed2 = placeColumns(table3, layout, standing), place5 = leads == null ? void 0 : leads.at.leadId, done = layOut(book, tab, {
      ...placed2,
      layout,
      marked: standing.marked,
      strict: settings.values.strict === "yes",
      ...place5 === void 0 ? {} : { leadIds: { tab: tabIn(book, "leads"), place: place5 } }
    });
    return site.made.has(table3) || site.changes.push(...changesOf(site, table3, { done, placed: placed2, standing, moved })), { headers: headersNow(table3, layout, { placed: placed2, standing, done }), at: done.at, added: done.added };
  }
  var blank = { standing: { headers: [], marked: {}, lastSeen: {} }, moved: !1 };
  function standingOf(site, table3) {
    let { book, settings, vocabulary, made: made2 } = site, tab = tabIn(book, table3), lastSeen = settings.headers[table3], found2 = { headers: headerTexts(tab), marked: markedColumns(tab), lastSeen };
    if (Object.keys(lastSeen).length === 0 || made2.has("memory") || isPlain(table3, found2)) return { standing: found2, moved: !1 };
    let memory = readMemoryTab(book).rows, moved = putHeaderBack(book, table3, { lastSeen, memory }), headers17 = moved ? headerTexts(tab) : found2.headers, context = { vocabulary, today: book.today }, likeness = columnLikeness(table3, { grid: readGrid(book, tab).slice(1), memory, context });
    return { standing: { ...found2, headers: headers17, likeness }, moved };
  }
  function heldValues2({ book, settings, made: made2 }) {
    return needsHeldValues(settings) && !made2.has("memory") ? { held: countValues(readMemoryTab(book).rows) } : {};
  }
  function headersNow(table3, layout, { placed: placed2, standing, done }) {
    let wanted = Object.fromEntries(layout.map(({ key, header }) => [key, header])), shown3 = (key, at) => {
      var _a, _b, _c;
      return placed2.at[key] === void 0 ? (_a = wanted[key]) != null ? _a : "" : (_c = (_b = placed2.relabel[key]) != null ? _b : standing.headers[at]) != null ? _c : "";
    }, entries2 = tableColumns[table3].flatMap(({ key }) => {
      let at = done.at[key];
      return at === void 0 ? [] : [[key, shown3(key, at)]];
    });
    return Object.fromEntries(entries2);
  }
  function changesOf({ book, vocabulary }, table3, { placed: placed2, standing, done, moved }) {
    let { language } = vocabulary, tab = tabIn(book, table3).name, repairs = [.../* @__PURE__ */ new Set([...moved ? ["headers"] : [], ...done.repairs])], columns = inOneLine(
      done.refused.map((key) => columnLabel(table3, key, language)),
      language
    ), twins = placed2.twins.map(
      ({ place: place5, header }) => {
        var _a;
        return fill(healWords.twin[language], { tab, header: (_a = standing.headers[place5]) != null ? _a : "", name: header });
      }
    );
    return [
      ...repairs.length === 0 ? [] : [repairText(tab, repairs, language)],
      ...done.refused.length === 0 ? [] : [fill(messages.typedColumns[language], { tab, columns })],
      ...twins
    ];
  }

  // src/core/edit.ts
  var eventKinds = [
    "changed",
    "entered",
    "refused",
    "requested",
    "approved",
    "declined",
    "deleted",
    "erased",
    "returned",
    "void",
    "conflict",
    "undone",
    "setting",
    "sealed",
    "compacted",
    // A forecast that is held against what comes; no value of a record changed.
    "foretold",
    // Something of the workbook was put right; no value of a record changed.
    "repaired"
  ], ways = ["grid", "sidebar", "sweep", "addOn", "import", "form"], emptyPlan = { cells: [], appends: [], notes: [], events: [], memory: [], reviews: [], toasts: [] };
  function joinPlans(plans) {
    return {
      cells: plans.flatMap((plan) => plan.cells),
      appends: plans.flatMap((plan) => plan.appends),
      notes: plans.flatMap((plan) => plan.notes),
      events: plans.flatMap((plan) => plan.events),
      memory: plans.flatMap((plan) => plan.memory),
      reviews: plans.flatMap((plan) => plan.reviews),
      toasts: plans.flatMap((plan) => plan.toasts)
    };
  }
  function isEmptyPlan(plan) {
    let { cells, appends, notes: notes2, events: events2, memory, reviews } = plan;
    return [cells, appends, notes2, events2, memory, reviews].every((list) => list.length === 0);
  }

  // src/core/pipeline/identify.ts
  var marks2 = {
    leads: ["customerName", "contactName", "phone", "email", "wechat", "need"],
    followUps: ["content", "feedback", "nextStep", "customerName"]
  }, JOINT = "";
  function identify(table3, rows, known4) {
    var _a;
    let records, registry = { ...known4, table: table3, byMark: () => (records != null || (records = recordsByMark(table3, known4.memory)), records) }, ids = settledIds(registry, rows), taken = /* @__PURE__ */ new Set([...ids.values(), ...(_a = known4.elsewhere) != null ? _a : []]);
    return rows.map((row13) => {
      var _a2;
      let id = (_a2 = ids.get(row13)) != null ? _a2 : "", before2 = known4.memory.get(memoryKey(table3, id));
      if (before2 !== void 0) return { row: row13, id, before: before2 };
      let lost = onlyRecord(registry, row13);
      return lost === void 0 || taken.has(lost.key.slice(2)) ? { row: row13, id } : (taken.add(lost.key.slice(2)), { row: row13, id: lost.key.slice(2), before: lost });
    });
  }
  function idOf(table3, row13) {
    return String(cellText2(row13.cells[idColumn[table3]])).trim();
  }
  function settledIds(registry, rows) {
    let holders = findHolders(registry, rows), swapped = /* @__PURE__ */ new Map();
    for (let [id, row13] of holders) {
      let own2 = ownId(registry, row13, holders);
      own2 !== void 0 && own2 !== id && swapped.set(row13, own2);
    }
    let given2 = new Set(swapped.values()), ids = new Map(swapped);
    for (let [id, row13] of holders) !swapped.has(row13) && !given2.has(id) && ids.set(row13, id);
    return ids;
  }
  function findHolders(registry, rows) {
    var _a;
    let holders = /* @__PURE__ */ new Map();
    for (let row13 of rows) {
      let id = idOf(registry.table, row13);
      if (id === "" || (_a = registry.elsewhere) != null && _a.has(id)) continue;
      let rival = holders.get(id);
      (rival === void 0 || !matches(registry, rival, id) && matches(registry, row13, id)) && holders.set(id, row13);
    }
    return holders;
  }
  function ownId(registry, row13, holders) {
    var _a, _b;
    let carried = idOf(registry.table, row13);
    if (registry.memory.get(memoryKey(registry.table, carried)) === void 0 || matches(registry, row13, carried)) return;
    let id = (_a = onlyRecord(registry, row13)) == null ? void 0 : _a.key.slice(2);
    if (id === void 0 || (_b = registry.elsewhere) != null && _b.has(id)) return;
    let holder = holders.get(id);
    return holder !== void 0 && matches(registry, holder, id) ? void 0 : id;
  }
  function matches({ table: table3, memory }, row13, id) {
    let before2 = memory.get(memoryKey(table3, id));
    return before2 !== void 0 && markOf(table3, cellsText(table3, row13)) === markOf(table3, before2.values);
  }
  function recordsByMark(table3, memory) {
    var _a;
    let records = /* @__PURE__ */ new Map();
    for (let record2 of memory.values()) {
      if (!record2.key.startsWith(memoryKey(table3, "")) || record2.deletedOn !== "") continue;
      let mark3 = markOf(table3, record2.values);
      if (mark3 === "") continue;
      let same3 = (_a = records.get(mark3)) != null ? _a : [];
      same3.push(record2), records.set(mark3, same3);
    }
    return records;
  }
  function onlyRecord({ table: table3, byMark, elsewhere }, row13) {
    var _a;
    if (elsewhere === void 0) return;
    let records = (_a = byMark().get(markOf(table3, cellsText(table3, row13)))) != null ? _a : [];
    return records.length === 1 ? records[0] : void 0;
  }
  function cellsText(table3, row13) {
    return Object.fromEntries(marks2[table3].map((key) => [key, cellText2(row13.cells[key])]));
  }
  function markOf(table3, values) {
    let texts2 = marks2[table3].map((key) => {
      var _a;
      return compareText((_a = values[key]) != null ? _a : "");
    });
    return texts2.every((text4) => text4 === "") ? "" : texts2.join(JOINT);
  }
  function cellText2(cell3) {
    return cell3 === void 0 || typeof cell3 == "object" ? "" : String(cell3);
  }

  // src/core/history/voided.ts
  function voided(events2) {
    return [...events2].reverse().flatMap((event) => {
      var _a, _b;
      return (_b = (_a = opposites[event.kind]) == null ? void 0 : _a.call(opposites, event)) != null ? _b : [];
    });
  }
  var back = (event) => ({ ...event, kind: "void", from: event.to, to: event.from }), opposites = {
    changed: back,
    entered: back,
    deleted: (event) => ({ ...event, kind: "returned", from: event.to, to: event.from }),
    returned: (event) => ({ ...event, kind: "deleted", from: event.to, to: event.from })
  };

  // src/core/pipeline/bridge-cells.ts
  var FEW = 3, SHARE = 10, DENSE = 5;
  function bridgeCells(targets2, known4) {
    let columns = [...byColumn2(targets2)].map(([column, cells]) => ({ column, cells, cost: costOf(cells) }));
    if (columns.reduce((sum6, { cost }) => sum6 + cost, 0) <= FEW) return [];
    let all = spanOf(targets2.map(({ row: row13 }) => row13)), filled = /* @__PURE__ */ new Map();
    for (let { column, cells, cost } of columns) {
      let rows = [...cells.keys()], fits = (row13) => isExact(known4(row13, column));
      for (let row13 of fillers(rows, { all, cost, fits })) {
        let cell3 = known4(row13, column);
        cell3 !== void 0 && filled.set(row13, { ...filled.get(row13), [column]: cell3 });
      }
    }
    return [...filled].map(([row13, cells]) => ({ row: row13, cells }));
  }
  function fillers(rows, { all, cost, fits }) {
    if (rows.length * DENSE >= all.length) {
      let own2 = new Set(rows), others = all.filter((row13) => !own2.has(row13));
      if (others.every(fits)) return others;
    }
    return cost <= 1 ? [] : gapRows(rows, { most: 1, room: rows.length * SHARE, fits });
  }
  function spanOf(rows) {
    let first = rows.reduce((least2, row13) => Math.min(least2, row13), Number.POSITIVE_INFINITY), last = rows.reduce((most2, row13) => Math.max(most2, row13), 0);
    return rowsBetween(first, last + 1);
  }
  function byColumn2(targets2) {
    var _a;
    let columns = /* @__PURE__ */ new Map();
    for (let { row: row13, cells } of [...targets2].sort((one, other) => one.row - other.row))
      for (let [column, cell3] of Object.entries(cells)) {
        let rows = (_a = columns.get(column)) != null ? _a : /* @__PURE__ */ new Map();
        columns.set(column, rows.set(row13, cell3));
      }
    return columns;
  }
  function costOf(cells) {
    let rows = [...cells.keys()], runs = rows.filter((row13, index) => {
      var _a;
      return row13 !== ((_a = rows[index - 1]) != null ? _a : Number.NaN) + 1;
    }).length, values = new Set([...cells.values()].map((cell3) => isMoment(cell3) ? `#${cell3.serial}` : cell3));
    return Math.min(runs, values.size);
  }
  function isExact(cell3) {
    return cell3 !== void 0 && (!isMoment(cell3) || Number.isInteger(cell3.serial));
  }

  // src/core/pipeline/conflict-events.ts
  function conflictEvents(plan, clashes) {
    return clashes.flatMap((clash) => {
      var _a;
      let { table: table3, row: row13, column } = clash, id = (_a = plan.cells.find((edit) => edit.table === table3 && edit.row === row13 && edit.column === column)) == null ? void 0 : _a.id, event = plan.events.find(
        (one) => one.kind === "changed" && one.table === table3 && one.id === id && one.column === column
      );
      return event === void 0 ? [] : [{ ...event, kind: "conflict", from: event.to, to: presentText(clash) }];
    });
  }
  function presentText({ present: present2 }) {
    return isMoment(present2) ? stampOfSerial(present2.serial) : String(present2);
  }

  // src/core/pipeline/fingerprint.ts
  var telling = {
    leads: ["leadId", "customerName", "contactName", "phone", "email", "wechat", "need", "registeredOn"],
    followUps: ["followUpId", "leadId", "contactedAt", "content", "feedback", "nextStep"]
  };
  function fingerprint(table3, cells, written2) {
    return telling[table3].filter((key) => !written2.has(key)).map((key) => {
      var _a;
      return plain2((_a = cells[key]) != null ? _a : "");
    }).join("");
  }
  function plain2(cell3) {
    return isMoment(cell3) ? `#${cell3.serial.toFixed(4)}` : String(cell3);
  }

  // src/host/places-now.ts
  function placesNow(old, now) {
    return (at) => {
      var _a, _b;
      let header = (_a = old[at]) != null ? _a : "", found2 = header === "" ? -1 : now.indexOf(header);
      return found2 >= 0 ? found2 : old.length === now.length && !old.includes((_b = now[at]) != null ? _b : "") ? at : void 0;
    };
  }

  // src/host/targets.ts
  function writtenColumns(targets2) {
    return new Set(targets2.flatMap(({ cells }) => Object.keys(cells)));
  }
  function writeTargets({ table: table3 }, targets2) {
    var _a;
    let sheet = sheetOf(table3.tab), placed2 = targets2.flatMap(
      ({ row: row13, cells }) => Object.entries(cells).flatMap(([key, cell3]) => {
        let at = table3.columns.at[key];
        return at === void 0 ? [] : [{ row: row13, column: at + 1, cell: cell3, key }];
      })
    ), texts2 = placed2.filter(({ key, cell: cell3 }) => needsTextFormat(columnOf(table3.key, key), cell3));
    table3.formats !== "refused" && formatAsText(sheet, texts2), writeCells(sheet, placed2, ((_a = table3.columns.at[idColumn[table3.key]]) != null ? _a : 0) + 1);
  }
  var TURNS = /^[\s\p{P}\p{S}]*\p{N}|^\s*(?:true|false)\s*$|^\s*[a-z]{3,9}\W?\d|^\s*[上下]午\s*\d/iu;
  function needsTextFormat(column, cell3) {
    return (isFreeText(column) || column.type === "list" || column.type === "member") && column.key !== "reminder" && typeof cell3 == "string" && TURNS.test(cell3);
  }
  function holds(cells, target) {
    return Object.entries(target.cells).every(([key, cell3]) => {
      var _a;
      return sameCell((_a = cells[key]) != null ? _a : "", cell3);
    });
  }

  // src/host/put-columns-right.ts
  function presentHeaders({ tab }) {
    var _a;
    let sheet = sheetOf(tab);
    return (_a = asFarAsItReaches(sheet, ({ columns }) => sheet.getRange(1, 1, 1, columns).getDisplayValues())[0]) != null ? _a : [];
  }
  function putColumnsRight(rows, targets2, headers17) {
    let old = rows.table.headers, now = placesNow(old, headers17), before2 = new Map(old.map((_header, at) => [now(at), at])), hits = targets2.flatMap(
      ({ row: row13, cells }) => Object.keys(cells).flatMap((key) => {
        var _a;
        let at = (_a = rows.table.columns.at[key]) != null ? _a : -1, earlier3 = before2.get(at);
        return earlier3 === at || at >= headers17.length ? [] : [{ row: row13, column: at + 1, cell: cellAt(rows, row13, earlier3) }];
      })
    );
    writeCells(sheetOf(rows.table.tab), hits);
    let entries2 = Object.entries(rows.table.columns.at).flatMap(([key, at]) => {
      let place5 = now(at);
      return place5 === void 0 ? [] : [[key, place5]];
    }), columns = { ...rows.table.columns, at: Object.fromEntries(entries2) }, moved = { ...rows, table: { ...rows.table, columns, headers: headers17 } };
    return writeTargets(moved, targets2), moved;
  }
  function wasReadLate({ table: table3, grid, first }, targets2) {
    let width = Math.min(table3.headers.length, sheetOf(table3.tab).getMaxColumns()), written2 = new Set(
      targets2.flatMap(({ row: row13, cells }) => Object.keys(cells).map((key) => `${row13}:${table3.columns.at[key]}`))
    );
    return targets2.every(({ row: row13, id }) => {
      var _a;
      let line3 = grid[row13 - first];
      if (line3 === void 0) return id === "";
      let now = (_a = sheetOf(table3.tab).getRange(row13, 1, 1, width).getValues()[0]) != null ? _a : [];
      return line3.slice(0, width).every((cell3, at) => {
        var _a2;
        return isMoment(cell3) || written2.has(`${row13}:${at}`) || String((_a2 = now[at]) != null ? _a2 : "") === String(cell3);
      });
    });
  }
  function giveBack(rows, targets2) {
    let back2 = targets2.flatMap(
      ({ row: row13, cells }) => Object.keys(cells).map((key) => {
        var _a;
        let at = (_a = rows.table.columns.at[key]) != null ? _a : 0;
        return { row: row13, column: at + 1, cell: cellAt(rows, row13, at) };
      })
    );
    writeCells(sheetOf(rows.table.tab), back2);
  }
  function cellAt(rows, row13, at) {
    var _a, _b;
    return at === void 0 ? "" : (_b = (_a = rows.grid[row13 - rows.first]) == null ? void 0 : _a[at]) != null ? _b : "";
  }

  // src/host/note-grid.ts
  var MOST6 = 5e4;
  function readNotesAround(table3, block, seen) {
    var _a;
    let sheet = sheetOf(table3.tab), bottom = Math.max(block.bottom, sheet.getLastRow()), right2 = Math.max(block.right, sheet.getMaxColumns()), area = (_a = [
      { top: 2, bottom, left: 1, right: right2 },
      { ...block, top: 2, bottom }
    ].find((one) => sizeOf(one) <= MOST6)) != null ? _a : block, ids = seen === void 0 ? readIds(table3, area) : idsOf(seen);
    return notesIn(table3, area, ids);
  }
  function readNotes(table3, area) {
    return notesIn(table3, area, readIds(table3, area));
  }
  function idsOf({ table: { key }, rows }) {
    let ids = new Map(rows.map((row13) => [row13.row, idOf(key, row13)]));
    return (row13) => {
      var _a;
      return (_a = ids.get(row13)) != null ? _a : "";
    };
  }
  function readIds({ key, tab, columns }, { top, bottom }) {
    let at = columns.at[idColumn[key]];
    if (at === void 0) return () => "";
    let ids = sheetOf(tab).getRange(top, at + 1, bottom - top + 1, 1).getValues();
    return (row13) => {
      var _a, _b;
      return String((_b = (_a = ids[row13 - top]) == null ? void 0 : _a[0]) != null ? _b : "").trim();
    };
  }
  function notesIn({ tab }, area, idAt2) {
    let { top, bottom, left, right: right2 } = area, notes2 = sheetOf(tab).getRange(top, left, bottom - top + 1, right2 - left + 1).getNotes();
    return { area, idAt: idAt2, at: (row13, column) => {
      var _a, _b;
      return String((_b = (_a = notes2[row13 - top]) == null ? void 0 : _a[column - left]) != null ? _b : "");
    } };
  }
  function sizeOf({ top, bottom, left, right: right2 }) {
    return (bottom - top + 1) * (right2 - left + 1);
  }

  // src/host/write-notes.ts
  function notePlaces(table3, targets2) {
    let width = sheetOf(table3.tab).getMaxColumns();
    return targets2.flatMap(
      ({ row: row13, notes: notes2 }) => Object.entries(notes2).flatMap(([key, text4]) => {
        let at = table3.columns.at[key];
        return at === void 0 || at >= width ? [] : [{ row: row13, column: at + 1, text: text4 }];
      })
    );
  }
  function placeNotes(table3, targets2, seen) {
    let places3 = notePlaces(table3, targets2);
    if (places3.length === 0) return { write: () => {
    }, written: /* @__PURE__ */ new Map() };
    let before2 = readNotesAround(table3, around(places3), seen), notes2 = places3.flatMap((one) => {
      let present2 = before2.at(one.row, one.column), text4 = mergeNote(present2, one.text);
      return text4 === present2 ? [] : [{ ...one, text: text4 }];
    }), all = fewCalls(notes2) ? notes2 : bridged(notes2, before2);
    return {
      before: before2,
      written: new Map(all.map((one) => [placeOf2(one), one.text])),
      write: () => writeNotes(table3, all)
    };
  }
  function placeOf2({ row: row13, column }) {
    return `${row13}:${column}`;
  }
  function writeNotes(table3, notes2) {
    var _a, _b;
    let sheet = sheetOf(table3.tab), { blocks, spreads } = arrange(notes2.map(asCell));
    for (let { row: row13, column, cells } of blocks) {
      let texts2 = cells.map((line3) => line3.map(String));
      sheet.getRange(row13, column, texts2.length, (_b = (_a = texts2[0]) == null ? void 0 : _a.length) != null ? _b : 1).setNotes(texts2);
    }
    for (let { cell: cell3, places: places3 } of spreads) sheet.getRangeList(places3.map(a1)).setNote(String(cell3));
  }
  function asCell({ row: row13, column, text: text4 }) {
    return { row: row13, column, cell: text4 };
  }
  var MOST_CALLS = 3;
  function fewCalls(notes2) {
    let { blocks, spreads } = arrange(notes2.map(asCell));
    return blocks.length + spreads.length <= MOST_CALLS;
  }
  function bridged(notes2, before2) {
    let { top, bottom, left, right: right2 } = around(notes2), texts2 = new Map(notes2.map((one) => [placeOf2(one), one.text]));
    return Array.from(
      { length: bottom - top + 1 },
      (_, down) => Array.from({ length: right2 - left + 1 }, (__, across) => ({ row: top + down, column: left + across }))
    ).flat().map((one) => {
      var _a;
      return { ...one, text: (_a = texts2.get(placeOf2(one))) != null ? _a : before2.at(one.row, one.column) };
    });
  }
  function around(places3) {
    let [top, bottom] = ends(places3.map(({ row: row13 }) => row13)), [left, right2] = ends(places3.map(({ column }) => column));
    return { top, bottom, left, right: right2 };
  }
  function ends(numbers) {
    return numbers.reduce(
      ([least2, most2], one) => [Math.min(least2, one), Math.max(most2, one)],
      [Number.POSITIVE_INFINITY, 0]
    );
  }

  // src/host/put-notes-right.ts
  function putNotesRight(read, now, { targets: targets2, notes: notes2 }) {
    let { before: before2, written: written2 } = notes2;
    if (before2 === void 0) return;
    let present2 = readNotes(now.table, areaNow(now, before2.area)), earlier3 = earlierNotes({ before: before2, present: present2, written: written2 }, [read.table.headers, now.table.headers]), ours = new Map(homesOf(now, { targets: targets2, present: present2 }).map((one) => [placeOf2(one), one])), hit = [...written2.keys()].map((place5) => {
      var _a;
      return (_a = ours.get(place5)) != null ? _a : { ...parsePlace(place5), text: void 0 };
    }), own2 = [...ours.values()].filter((one) => !written2.has(placeOf2(one))), wrong = [...hit, ...own2].flatMap(({ row: row13, column, text: text4 }) => {
      let shown3 = present2.at(row13, column), base = written2.get(placeOf2({ row: row13, column })) === shown3 ? earlier3(row13, column) : shown3, wanted = text4 === void 0 ? base : mergeNote(base, text4);
      return wanted === shown3 ? [] : [{ row: row13, column, text: wanted }];
    });
    writeNotes(now.table, wrong);
  }
  function areaNow({ table: table3 }, { top, bottom, left, right: right2 }) {
    let sheet = sheetOf(table3.tab), [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()], last = Math.min(rows, Math.max(bottom, sheet.getLastRow()));
    return { top, bottom: last, left: Math.min(left, columns), right: Math.min(Math.max(right2, columns), columns) };
  }
  function earlierNotes(grids, headers17) {
    let { before: before2, present: present2 } = grids;
    if (isStill(grids)) return before2.at;
    let columns = columnsBefore(headers17), rows = rowsBefore(before2), haveRowsStayed = rowsOf2(before2).every((row13) => before2.idAt(row13) === present2.idAt(row13));
    return (row13, column) => {
      let id = present2.idAt(row13), rowBefore = haveRowsStayed ? row13 : rows.get(id), columnBefore = columns.get(column);
      return rowBefore === void 0 || columnBefore === void 0 ? "" : before2.at(rowBefore, columnBefore);
    };
  }
  function isStill({ before: before2, present: present2, written: written2 }) {
    let { left, right: right2 } = before2.area, rows = [.../* @__PURE__ */ new Set([...rowsOf2(before2), ...rowsOf2(present2)])], columns = Array.from({ length: right2 - left + 1 }, (_, index) => left + index);
    return rows.every(
      (row13) => columns.every(
        (column) => written2.has(placeOf2({ row: row13, column })) || before2.at(row13, column) === present2.at(row13, column)
      )
    );
  }
  function rowsOf2({ area: { top, bottom } }) {
    return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  }
  function columnsBefore([old, now]) {
    let places3 = placesNow(old, now);
    return new Map(old.flatMap((_header, at) => {
      var _a;
      return places3(at) === void 0 ? [] : [[((_a = places3(at)) != null ? _a : 0) + 1, at + 1]];
    }));
  }
  function rowsBefore(before2) {
    let found2 = /* @__PURE__ */ new Map();
    for (let row13 of rowsOf2(before2)) found2.set(before2.idAt(row13), found2.has(before2.idAt(row13)) ? void 0 : row13);
    return found2.delete(""), new Map([...found2].flatMap(([id, row13]) => row13 === void 0 ? [] : [[id, row13]]));
  }
  function homesOf({ table: table3 }, { targets: targets2, present: present2 }) {
    let rows = rowsBefore(present2), homes = targets2.flatMap((target) => {
      var _a;
      let id = target.id === "" ? String((_a = target.cells[idColumn[table3.key]]) != null ? _a : "") : target.id, row13 = id === "" ? target.row : rows.get(id);
      return row13 === void 0 ? [] : [{ row: row13, notes: target.notes }];
    });
    return notePlaces(table3, homes);
  }
  function parsePlace(place5) {
    let [row13 = 0, column = 0] = place5.split(":").map(Number);
    return { row: row13, column };
  }

  // src/host/put-right.ts
  var ROUNDS = 3;
  function isHome({ table: table3 }, cells, { target, written: written2 }) {
    return target.id !== "" ? idOf(table3.key, { row: 0, cells }) === target.id : fingerprint(table3.key, cells, written2) === target.print;
  }
  function putRight(scene, rows, { moved, written: written2 }) {
    let begun = survey(scene, rows, { moved, written: written2 }), away = moved.filter((target) => !hasStayed(rows, target, { written: written2, ...rowsOf3(begun, target) })), left = away;
    for (let round2 = 0; round2 < ROUNDS && left.length > 0; round2++) {
      let ground = survey(scene, rows, { moved, written: written2 }), repaired = left.flatMap((target) => repair(scene, rows, { target, ground }));
      writeTargets(rows, repaired), sendWrites();
      let after2 = survey(scene, rows, { moved, written: written2 });
      left = left.filter((target) => !homesOf2(after2, target).every((home) => holds(home.cells, target)));
    }
    return left.length > 0 && console.warn(`${left.length} rows of ${rows.table.key} kept moving; left to the sweep`), away.length;
  }
  function hasStayed({ table: { key } }, { id, marks: marks4 }, { written: written2, here, there }) {
    let columns = /* @__PURE__ */ new Set([...written2, idColumn[key]]), isLike = (row13) => row13 !== void 0 && fingerprint(key, row13.cells, columns) === marks4;
    return id !== "" && isLike(here) && !isLike(there);
  }
  function rowsOf3(ground, target) {
    return { here: ground.byRow.get(target.row), there: homesOf2(ground, target)[0] };
  }
  function survey({ book }, rows, { moved, written: written2 }) {
    var _a;
    let { key } = rows.table, names3 = (cells) => {
      let id = idOf(key, { row: 0, cells }), print = `print:${fingerprint(key, cells, written2)}`;
      return id === "" ? [print] : [`id:${id}`, print];
    }, last = Math.max(2, sheetOf(rows.table.tab).getLastRow()), now = readRows(book, rows.table, { first: 2, count: last - 1 }).rows, byName = /* @__PURE__ */ new Map();
    for (let row13 of now) for (let name of names3(row13.cells)) byName.set(name, [...(_a = byName.get(name)) != null ? _a : [], row13]);
    return {
      names: names3,
      byName,
      byRow: new Map(now.map((row13) => [row13.row, row13])),
      meant: new Map(moved.map((target) => [nameOf2(target), target])),
      read: new Map(rows.rows.flatMap((row13) => names3(row13.cells).map((name) => [name, row13])))
    };
  }
  function nameOf2({ id, print }) {
    return id === "" ? `print:${print}` : `id:${id}`;
  }
  function homesOf2({ byName }, target) {
    var _a;
    return (_a = byName.get(nameOf2(target))) != null ? _a : [];
  }
  function repair(scene, rows, state) {
    let { target, ground } = state, hit = ground.byRow.get(target.row), back2 = hit === void 0 ? [] : restored(scene, rows, { ...state, hit }), [home, ...others] = homesOf2(ground, target);
    return home === void 0 || others.length > 0 ? back2 : [...back2, { ...target, row: home.row }];
  }
  function restored(scene, rows, { target, ground, hit }) {
    var _a, _b;
    let names3 = ground.names(hit.cells), own2 = names3.map((name) => ground.meant.get(name)).find((found2) => found2 !== void 0), read = (_a = names3.map((name) => ground.read.get(name)).find((row13) => row13 !== void 0)) == null ? void 0 : _a.cells, record2 = recordOf(scene, rows, { target, hit }), isInserted = Object.entries(hit.cells).every(([key, text4]) => text4 === "" || key in target.cells), cells = {};
    for (let [key, cell3] of Object.entries(target.cells).filter(([column]) => (own2 == null ? void 0 : own2.cells[column]) === void 0)) {
      let before2 = isWritten((_b = hit.cells[key]) != null ? _b : "", cell3) ? earlier(scene, rows, { key, record: record2, read: isInserted ? "" : read == null ? void 0 : read[key] }) : void 0;
      before2 !== void 0 && (cells[key] = before2);
    }
    return [{ row: hit.row, cells, notes: {}, print: "", marks: "", id: "" }];
  }
  function earlier({ vocabulary }, { table: table3 }, {
    key,
    record: record2,
    read
  }) {
    var _a, _b;
    return read !== void 0 || record2 === void 0 ? read : key === idColumn[table3.key] ? (_a = splitMemoryKey(record2.key)) == null ? void 0 : _a.id : encode(columnOf(table3.key, key), (_b = record2.values[key]) != null ? _b : "", vocabulary);
  }
  function recordOf({ memory }, { table: { key } }, { target, hit }) {
    var _a, _b;
    let given2 = target.cells[idColumn[key]];
    if (given2 === void 0 || !sameCell((_a = hit.cells[idColumn[key]]) != null ? _a : "", given2)) return memory.rows.get(memoryKey(key, idOf(key, hit)));
    let bare2 = { ...hit, cells: { ...hit.cells, [idColumn[key]]: "" } };
    return (_b = identify(key, [bare2], { memory: memory.rows, elsewhere: /* @__PURE__ */ new Set() })[0]) == null ? void 0 : _b.before;
  }
  function isWritten(now, written2) {
    return sameCell(now, written2) || isMoment(written2) && now === written2.serial;
  }

  // src/host/confirm-targets.ts
  var MOST_ALONE = 200;
  function confirmTargets(scene, { rows: read, targets: targets2, notes: notes2 }) {
    let headers17 = presentHeaders(read.table), isSame2 = !isHeaderOf(read, headers17) || headers17.join(`
`) === read.table.headers.join(`
`);
    if (!isSame2 && wasReadLate(read, targets2))
      throw giveBack(read, targets2), putNotesRight(read, read, { targets: [], notes: notes2 }), new UnclearColumns(read.table.key, []);
    let rows = isSame2 ? read : putColumnsRight(read, targets2, headers17), found2 = readBack(scene, rows, targets2), written2 = writtenColumns(targets2), seen = (target) => {
      var _a, _b;
      return (_b = (_a = found2.get(target.row)) == null ? void 0 : _a.cells) != null ? _b : {};
    }, isMoved2 = (target) => !isHome(rows, seen(target), { target, written: written2 }), moved = targets2.filter(isMoved2), settled = moved.length === 0 ? targets2 : targets2.filter((target) => !isMoved2(target));
    formatDates(rows, settled, found2);
    let missed = settled.filter((target) => !holds(seen(target), target));
    writeTurned(rows, missed, seen);
    for (let target of missed.slice(0, MOST_ALONE)) writeAgain2(rows, target, seen(target));
    let away = moved.length === 0 ? 0 : putRight(scene, rows, { moved, written: written2 });
    (!isSame2 || away > 0) && putNotesRight(read, rows, { targets: targets2, notes: notes2 });
  }
  function isHeaderOf({ table: table3 }, first) {
    let known4 = new Set(table3.headers.filter((header) => header !== ""));
    return first.some((text4) => known4.has(text4));
  }
  function writeTurned(rows, missed, seen) {
    let again2 = missed.flatMap((target) => {
      let [now, before2] = [seen(target), cellsBefore(rows, target)], turned = Object.entries(target.cells).filter(
        ([key, cell3]) => {
          var _a, _b, _c;
          return isTurned(cell3, (_a = now[key]) != null ? _a : "") && !sameCell((_b = now[key]) != null ? _b : "", (_c = before2[key]) != null ? _c : "");
        }
      );
      return turned.length === 0 ? [] : [{ ...target, cells: Object.fromEntries(turned) }];
    });
    again2.length > 0 && makeTexts(rows, again2), again2.length > 0 && writeTargets(rows, again2);
  }
  function writeAgain2(rows, target, seen) {
    let before2 = cellsBefore(rows, target), passed = Object.entries(target.cells).filter(([key, cell3]) => {
      var _a, _b;
      let now = (_a = seen[key]) != null ? _a : "";
      return !sameCell(now, cell3) && sameCell(now, (_b = before2[key]) != null ? _b : "");
    });
    if (passed.length === 0) return;
    let turned = passed.filter(([key, cell3]) => {
      var _a;
      return isTurned(cell3, (_a = seen[key]) != null ? _a : "");
    });
    makeTexts(rows, [{ ...target, cells: Object.fromEntries(turned) }]), writeTargets(rows, [{ ...target, cells: Object.fromEntries(passed) }]);
  }
  function cellsBefore({ rows, first }, { row: row13 }) {
    var _a;
    let likely = rows[row13 - first], known4 = (likely == null ? void 0 : likely.row) === row13 ? likely : rows.find((one) => one.row === row13);
    return (_a = known4 == null ? void 0 : known4.cells) != null ? _a : {};
  }
  function makeTexts({ table: table3 }, targets2) {
    let places3 = targets2.flatMap(
      ({ row: row13, cells }) => Object.entries(cells).flatMap(([key, cell3]) => {
        let at = table3.columns.at[key];
        return at === void 0 ? [] : [{ row: row13, column: at + 1, cell: cell3 }];
      })
    );
    table3.formats !== "refused" && formatAsText(sheetOf(table3.tab), places3);
  }
  function isTurned(meant, now) {
    return typeof meant == "string" && meant !== "" && typeof now != "string";
  }
  function formatDates({ table: table3 }, targets2, found2) {
    let bare2 = targets2.flatMap(
      (target) => Object.entries(target.cells).flatMap(([key, cell3]) => {
        var _a;
        let at = table3.columns.at[key], shown3 = (_a = found2.get(target.row)) == null ? void 0 : _a.cells[key];
        return at === void 0 || !isMoment(cell3) || typeof shown3 != "number" ? [] : [{ row: target.row, column: at + 1, cell: cell3, format: formatOf(columnOf(table3.key, key)) }];
      })
    );
    table3.formats !== "refused" && bare2.length > 0 && formatAsDate(sheetOf(table3.tab), bare2);
  }
  function readBack({ book }, { table: table3 }, targets2) {
    let first = targets2.reduce((least2, { row: row13 }) => Math.min(least2, row13), Number.POSITIVE_INFINITY), last = targets2.reduce((most2, { row: row13 }) => Math.max(most2, row13), 0), values = sheetOf(table3.tab).getRange(first, 1, last - first + 1, table3.headers.length).getValues();
    noteSent();
    let grid = cellsOf(values, book.clock), keys = Object.entries(table3.columns.at), wanted = new Set(targets2.map(({ row: row13 }) => row13)), found2 = /* @__PURE__ */ new Map();
    return grid.forEach((line3, index) => {
      let row13 = first + index;
      wanted.has(row13) && found2.set(row13, { row: row13, cells: Object.fromEntries(keys.map(([key, at]) => {
        var _a;
        return [key, (_a = line3[at]) != null ? _a : ""];
      })) });
    }), found2;
  }

  // src/host/log-tab.ts
  var SPARE3 = 200;
  function placeLines(book, key, lines) {
    let [first] = lines;
    if (first === void 0) return () => () => {
    };
    let sheet = sheetOf(tabIn(book, key)), found2 = asFarAsItReaches(sheet, ({ rows, columns }) => sheet.getRange(1, 1, rows, columns).getValues()).map((line3) => line3.some((value2) => value2 !== "")).lastIndexOf(!0) + 2, reached = sheet.getLastRow();
    makeRows(sheet, found2 + lines.length - 1);
    let place5;
    return () => {
      let last = place5 === void 0 ? sheet.getLastRow() : reached, row13 = place5 != null ? place5 : last > reached ? last + 1 : found2;
      return row13 > found2 && place5 === void 0 && makeRows(sheet, row13 + lines.length - 1), place5 = row13, () => {
        sheet.getRange(row13, 1, lines.length, first.length).setValues(lines.map((line3) => [...line3]));
      };
    };
  }
  function makeRows(sheet, last) {
    let missing = last - sheet.getMaxRows();
    missing > 0 && sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE3);
  }
  function readLines(book, key, width) {
    let sheet = sheetOf(tabIn(book, key)), last = sheet.getLastRow();
    return last < 2 ? [] : sheet.getRange(2, 1, last - 1, width).getValues().map((line3) => line3.map(String));
  }

  // src/host/make-room.ts
  var marks3 = {
    leads: ["leadId", "customerName", "phone", "email", "wechat"],
    followUps: ["leadId", "followUpId", "content"]
  };
  function makeRoom(_book, table3, count3) {
    let sheet = sheetOf(table3.tab), last = sheet.getLastRow(), values = last < 2 ? [] : sheet.getRange(2, 1, last - 1, table3.headers.length).getValues(), keys = marks3[table3.key].flatMap((key) => {
      var _a;
      return (_a = table3.columns.at[key]) != null ? _a : [];
    }), end = values.length;
    for (; end > 0 && keys.every((at) => {
      var _a;
      return !isRecordText((_a = values[end - 1]) == null ? void 0 : _a[at]);
    }); ) end--;
    let first = end + 2;
    values.slice(end, end + count3).every((line3) => line3.every((value2) => value2 === "")) || sheet.insertRowsAfter(first - 1, count3);
    let missing = first + count3 - 1 - sheet.getMaxRows();
    return missing > 0 && sheet.insertRowsAfter(sheet.getMaxRows(), missing + 100), first;
  }
  function isRecordText(value2) {
    return typeof value2 == "string" ? value2 !== "" && !/^(合计|合計|总计|總計|小计|小計|total|subtotal)/i.test(value2.trim()) : typeof value2 == "number";
  }

  // src/host/look-again.ts
  var MOST7 = 5e4;
  function lookAgain(book, read, targets2) {
    let known4 = byNumber(read.rows), now = rowsNow(book, read, spanOf2(read, targets2)), ground = { read, written: writtenColumns(targets2), known: known4, now: byNumber(now.rows) }, added = targets2.filter(({ row: row13 }) => !known4.has(row13)), fresh = roomFor(book, now, added), { placed: placed2, seen = now } = placeAll(book, ground, without3(targets2, added));
    return {
      targets: [...placed2.map(({ target }) => target), ...fresh],
      clashes: placed2.flatMap(({ clashes }) => clashes),
      seen
    };
  }
  function spanOf2({ table: table3 }, targets2) {
    let first = targets2.reduce((least2, { row: row13 }) => Math.min(least2, row13), Number.POSITIVE_INFINITY), last = targets2.reduce((most2, { row: row13 }) => Math.max(most2, row13), 0);
    if (targets2.every(({ notes: notes2 }) => Object.keys(notes2).length === 0)) return { first, last };
    let whole4 = { first: 2, last: Math.max(last, sheetOf(table3.tab).getLastRow()) };
    return whole4.last * table3.headers.length <= MOST7 ? whole4 : { first, last };
  }
  function rowsNow(book, { table: table3 }, { first, last }) {
    if (sheetOf(table3.tab).getMaxColumns() !== table3.headers.length) throw new ColumnsMoved(table3.key);
    return readRows(book, table3, { first, count: last - first + 1 });
  }
  function byNumber(rows) {
    return new Map(rows.map((row13) => [row13.row, row13]));
  }
  function without3(targets2, others) {
    return others.length === 0 ? targets2 : targets2.filter((target) => !others.includes(target));
  }
  function roomFor(book, { table: table3, grid, first }, added) {
    if (added.every(({ row: row13 }) => {
      var _a;
      return ((_a = grid[row13 - first]) != null ? _a : []).every((cell3) => cell3 === "");
    })) return added;
    let start = makeRoom(book, table3, added.length);
    return added.map((target, index) => ({ ...target, row: start + index }));
  }
  function placeAll(book, ground, targets2) {
    let { read, written: written2, now } = ground, isAway = (target) => {
      var _a, _b;
      return !isHome(read, (_b = (_a = now.get(target.row)) == null ? void 0 : _a.cells) != null ? _b : {}, { target, written: written2 });
    }, away = new Set(targets2.filter(isAway));
    if (away.size === 0) return { placed: targets2.map((target) => sparing(ground, target, now.get(target.row))) };
    let last = sheetOf(read.table.tab).getLastRow(), seen = rowsNow(book, read, { first: 2, last }), search = { places: uniqueNames(ground, seen.rows), all: byNumber(seen.rows) };
    return { placed: targets2.flatMap((target) => {
      let home = away.has(target) ? homeOf(ground, target, search) : now.get(target.row);
      return home === void 0 ? [] : [sparing(ground, target, home)];
    }), seen };
  }
  function uniqueNames(ground, rows) {
    let found2 = /* @__PURE__ */ new Map();
    for (let row13 of rows) for (let name of namesOf3(ground, row13)) found2.set(name, found2.has(name) ? void 0 : row13);
    return new Map([...found2].flatMap(([name, row13]) => row13 === void 0 ? [] : [[name, row13]]));
  }
  function namesOf3({ read, written: written2 }, row13) {
    let { key } = read.table, id = idOf(key, row13), print = `print:${fingerprint(key, row13.cells, written2)}`;
    return id === "" ? [print] : [`id:${id}`, print];
  }
  function homeOf(ground, target, search) {
    let { places: places3, all } = search, found2 = places3.get(target.id === "" ? `print:${target.print}` : `id:${target.id}`), stays = all.get(target.row);
    if (hasStayed(ground.read, target, { written: ground.written, here: stays, there: found2 })) return stays;
    if (found2 !== void 0 || target.id !== "" || stays === void 0) return found2;
    let others = new Set([...ground.known.values()].flatMap((row13) => namesOf3(ground, row13)));
    return namesOf3(ground, stays).some((name) => others.has(name)) ? void 0 : stays;
  }
  function sparing({ read, known: known4 }, target, home) {
    var _a, _b, _c, _d, _e;
    let { key } = read.table, before2 = (_b = (_a = known4.get(target.row)) == null ? void 0 : _a.cells) != null ? _b : {}, present2 = (_c = home == null ? void 0 : home.cells) != null ? _c : {}, theirs = Object.entries(target.cells).filter(
      ([column, wanted]) => columnOf(key, column).by === "addOn" ? !1 : isTheirs(present2[column], { wanted, read: before2[column] })
    );
    if (theirs.length === 0) return { target: { ...target, row: (_d = home == null ? void 0 : home.row) != null ? _d : target.row }, clashes: [] };
    let spared = new Set(theirs.map(([column]) => column)), cells = Object.fromEntries(Object.entries(target.cells).filter(([column]) => !spared.has(column))), clashes = theirs.filter(([column, wanted]) => {
      var _a2;
      return !sameCell(wanted, (_a2 = before2[column]) != null ? _a2 : "");
    }).map(
      ([column, wanted]) => {
        var _a2;
        return { table: key, row: target.row, column, wanted, present: (_a2 = present2[column]) != null ? _a2 : "" };
      }
    );
    return { target: { ...target, row: (_e = home == null ? void 0 : home.row) != null ? _e : target.row, cells }, clashes };
  }
  function isTheirs(now = "", { wanted, read = "" }) {
    return !sameCell(now, read) && !sameCell(now, wanted);
  }

  // src/host/apply.ts
  function applyPlan(scene, plan) {
    let batch = prepare(scene, plan);
    try {
      carryOut(scene, batch);
    } catch (error2) {
      if (error2 instanceof UnclearColumns)
        throw takeBack(scene, plan, batch), error2;
      let plain4 = batch.parts.map(({ rows, ...part2 }) => ({ ...part2, rows: withoutFormats(rows) }));
      carryOut(scene, { ...batch, parts: plain4 });
    }
    let clashes = batch.parts.flatMap((part2) => part2.clashes);
    return appendEvents(scene.book, scene.vocabulary, conflictEvents(plan, clashes)), clashes;
  }
  var order = ["followUps", "leads"];
  function prepare(scene, plan) {
    let { book, vocabulary, memory, tables: tables4 } = scene, lines = plan.reviews.map((row13) => reviewLine(row13, vocabulary)), history = placeEvents(book, vocabulary, plan.events), reviews = placeLines(book, "review", lines), placed2 = placeMemory(book, memory, plan.memory), parts2 = order.flatMap((key) => {
      let rows = tables4[key];
      return rows === void 0 ? [] : partOf(scene, rows, plan);
    });
    return { history, reviews, memory: placed2, parts: parts2 };
  }
  function partOf(scene, rows, plan) {
    let { key } = rows.table, edits = plan.cells.filter(({ table: table3 }) => table3 === key), notes2 = plan.notes.filter(({ table: table3 }) => table3 === key), appends = plan.appends.filter(({ table: table3 }) => table3 === key), targets2 = withPrints(rows, [...writesOf(rows, { edits, notes: notes2 }), ...placeAppends(scene, rows, appends)]);
    if (targets2.length === 0) return [];
    let { seen, ...look } = mayClash(rows, targets2) ? lookAgain(scene.book, rows, targets2) : { targets: targets2, clashes: [], seen: void 0 };
    return [{ rows, ...look, notes: placeNotes(rows.table, look.targets, seen) }];
  }
  function mayClash({ table: table3, rows }, targets2) {
    let known4 = new Set(rows.map(({ row: row13 }) => row13)), isOurs3 = (column) => columnOf(table3.key, column).by === "addOn";
    return targets2.some(({ row: row13, id, cells }) => known4.has(row13) && (id === "" || !Object.keys(cells).every(isOurs3)));
  }
  function carryOut(scene, { history, reviews, parts: parts2, memory }) {
    let writeReviews = reviews();
    history()(), writeReviews();
    for (let { rows, targets: targets2, notes: notes2 } of parts2)
      writeTargets(rows, targets2), notes2.write();
    memory.write();
    for (let part2 of parts2) confirmTargets(scene, part2);
  }
  function withoutFormats(rows) {
    return { ...rows, table: { ...rows.table, formats: "refused" } };
  }
  function takeBack({ book, vocabulary }, plan, { memory }) {
    memory.restore(), appendEvents(book, vocabulary, voided(plan.events));
  }
  function writesOf(rows, { edits, notes: notes2 }) {
    let stands2 = (edit) => rows.table.columns.at[edit.column] !== void 0, byRow = /* @__PURE__ */ new Map(), at = (row13) => {
      var _a;
      let known4 = (_a = byRow.get(row13)) != null ? _a : { cells: {}, notes: {} };
      return byRow.set(row13, known4), known4;
    };
    for (let { row: row13, column, cell: cell3 } of edits.filter(stands2)) at(row13).cells[column] = cell3;
    let decided3 = [...byRow].map(([row13, { cells }]) => ({ row: row13, cells }));
    for (let { row: row13, cells } of bridgeCells(decided3, exactCell(rows))) Object.assign(at(row13).cells, cells);
    for (let { row: row13, column, text: text4 } of notes2.filter(stands2)) at(row13).notes[column] = text4;
    return [...byRow].map(([row13, one]) => ({ row: row13, ...one }));
  }
  function exactCell({ rows }) {
    let read = new Map(rows.map((one) => [one.row, one]));
    return (row13, column) => {
      var _a;
      let one = read.get(row13);
      return (_a = one == null ? void 0 : one.formulas) != null && _a.has(column) || one == null ? void 0 : one.cells[column];
    };
  }
  function placeAppends({ book }, rows, appends) {
    if (appends.length === 0) return [];
    let first = makeRoom(book, rows.table, appends.length);
    return appends.map(({ cells }, index) => ({ row: first + index, cells, notes: {} }));
  }
  function withPrints({ table: table3, rows }, writes) {
    var _a;
    let read = new Map(rows.map((one) => [one.row, one])), written2 = writtenColumns(writes), withoutId = /* @__PURE__ */ new Set([...written2, idColumn[table3.key]]), ids = /* @__PURE__ */ new Map();
    for (let row13 of rows) ids.set(idOf(table3.key, row13), ((_a = ids.get(idOf(table3.key, row13))) != null ? _a : 0) + 1);
    return writes.map((one) => {
      var _a2, _b;
      let row13 = read.get(one.row), id = row13 === void 0 || idColumn[table3.key] in one.cells ? "" : idOf(table3.key, row13), print = fingerprint(table3.key, (_a2 = row13 == null ? void 0 : row13.cells) != null ? _a2 : {}, written2), marks4 = fingerprint(table3.key, (_b = row13 == null ? void 0 : row13.cells) != null ? _b : {}, withoutId);
      return { ...one, print, marks: marks4, id: ids.get(id) === 1 ? id : "" };
    });
  }

  // src/actions/refill-columns.ts
  function refillColumns({ book, settings, vocabulary }, table3, added) {
    let memory = readMemoryTab(book);
    if (added.length === 0 || memory.rows.size === 0) return;
    let read = readTable(book, table3, settings), cells = read.rows.flatMap((row13) => {
      var _a, _b;
      let id = idOf(table3, row13), values = (_b = (_a = memory.rows.get(memoryKey(table3, id))) == null ? void 0 : _a.values) != null ? _b : {};
      return added.flatMap((column) => {
        var _a2;
        let value2 = (_a2 = values[column]) != null ? _a2 : "", cell3 = encode(columnOf(table3, column), value2, vocabulary);
        return value2 === "" ? [] : [{ table: table3, row: row13.row, id, column, cell: cell3 }];
      });
    });
    cells.length > 0 && applyPlan({ book, vocabulary, memory, tables: { [table3]: read } }, { ...emptyPlan, cells });
  }

  // src/actions/build-workbook.ts
  function buildWorkbook(desk, changes4, options = { settingsTab: "repair" }) {
    let { book, inserted } = ensureTabs(desk, changes4), made2 = /* @__PURE__ */ new Set([...inserted, ...tabsBegun(book)]), site = { ...desk, book, inserted, made: made2, changes: changes4, options }, leads = buildTable(site, "leads"), followUps2 = buildTable(site, "followUps", leads), headers17 = { leads: leads.headers, followUps: followUps2.headers }, settings = { ...desk.settings, headers: headers17 };
    buildLogs(site), buildSettings(site), buildGuide(site), !(book.properties.text("schema") === String(1)) && (inserted.size === sheets.length || schemaNumber2() < 1) && markSchema(1);
    let kept3 = { settings: writeSnapshot(settings), tabs: tabIds(book.tabs), schema: String(1) };
    book.properties.putAll({ ...kept3, history: sealsWithKey(book) });
    let built = { ...deskWith(book, settings), inserted, made: made2 };
    return made2.has("memory") || refill(built, { leads, followUps: followUps2 }), built;
  }
  function refill(desk, built) {
    for (let table3 of ["leads", "followUps"])
      built[table3].added.length > 0 && refillColumns(desk, table3, built[table3].added);
  }
  function tabIds(tabs2) {
    let ids = sheets.flatMap(({ key }) => tabs2[key] === void 0 ? [] : [[key, tabs2[key].sheetId]]);
    return JSON.stringify(Object.fromEntries(ids));
  }
  function ensureTabs({ book, vocabulary }, changes4) {
    let { language } = vocabulary, begun = tabsBegun(book), tabs2 = { ...book.tabs }, inserted = /* @__PURE__ */ new Set();
    return sheets.forEach((sheet, index) => {
      let present2 = tabs2[sheet.key], name = sheetLabels[sheet.key][language];
      if (present2 === void 0) {
        let tab = newTab(sheet, name, index);
        tabs2[sheet.key] = tab, inserted.add(sheet.key), changes4.push(tab.name);
      } else begun.includes(sheet.key) ? tabs2[sheet.key] = shaped(sheet, present2) : tabs2[sheet.key] = repairedTab(present2, { name, hidden: sheet.hidden, changes: changes4, language });
    }), inserted.size > 0 && book.properties.put("tabs", tabIds(tabs2)), { book: { ...book, tabs: tabs2 }, inserted };
  }
  var reportWidths = {
    today: todayWidths,
    analysis: { columns: 15, usual: 150, own: {} },
    guide: { columns: 3, own: { 2: 560 } }
  };
  function newTab(sheet, name, index) {
    let { key, minColumns, rows } = sheet, blank3 = index === 0 ? takeBlankTab(key, name) : void 0, growth = rows === "log" ? "narrow" : "free";
    return shaped(sheet, blank3 != null ? blank3 : insertTab(key, { name, index, columns: minColumns, growth }));
  }
  function shaped({ key, hidden }, tab) {
    hidden && hideTab(tab, "shown");
    let widths = reportWidths[key];
    return widths !== void 0 && setReportWidths(tab, widths), tab;
  }
  function tabsBegun(book) {
    let pending = pendingOf(book);
    return (pending == null ? void 0 : pending.step) === "setUp" ? pending.made : [];
  }
  function repairedTab(present2, wanted) {
    let tab = inLanguage(present2, wanted.name);
    return tab.name !== present2.name && wanted.changes.push(tab.name), wanted.hidden && hideTab(tab, "unknown") && wanted.changes.push(repairText(tab.name, ["hidden"], wanted.language)), tab;
  }
  function inLanguage(tab, name) {
    return languages.some((language) => sheetLabels[tab.key][language] === tab.name) ? renameTab(tab, name) : tab;
  }
  function headerOf2(labels5, language) {
    let all = Object.values(labels5);
    return { headers: all.map((label2) => label2[language]), names: all.flatMap((label2) => Object.values(label2)) };
  }
  function buildLogs({ book, vocabulary, inserted, made: made2, changes: changes4 }) {
    let { language } = vocabulary, logs2 = [
      { key: "history", ...headerOf2(historyLabels, language), hiddenFrom: 12 },
      { key: "review", ...headerOf2(reviewLabels, language), hiddenFrom: 8 },
      { key: "memory", headers: ["key", "value"], names: ["key", "value"] }
    ];
    for (let { key, ...layout } of logs2) {
      let tab = tabIn(book, key);
      inserted.has(key) ? buildLog(tab, layout) : repairLog(tab, layout) && !made2.has(key) && changes4.push(repairText(tab.name, ["headers"], language));
    }
  }
  function buildSettings({ book, settings, vocabulary, inserted, made: made2, changes: changes4, options }) {
    let { language } = vocabulary, tab = tabIn(book, "settings"), grid = settingsGrid(settings, language), isNew = inserted.has("settings");
    if (!isNew && !mayWrite(tab)) return;
    let isRight = () => isSettingsIntact(readSettingsCells(book, tab), grid) && hasChoices(tab);
    !isNew && options.settingsTab === "repair" && isRight() || (writeSettingsTab(tab, grid, settingsLook(settings, language)), !made2.has("settings") && options.settingsTab === "repair" && changes4.push(repairText(tab.name, ["content"], language)));
  }
  function buildGuide({ book, settings, vocabulary, inserted, made: made2, changes: changes4 }) {
    let tab = tabIn(book, "guide"), cells = guideCells(settings, vocabulary), owned = { row: 1, column: 1, rows: cells.length, columns: guideWidth }, wanted = cells.map(
      (line3) => Array.from({ length: guideWidth }, (_, index) => {
        var _a, _b;
        return String((_b = (_a = line3[index]) == null ? void 0 : _a.value) != null ? _b : "");
      })
    );
    !inserted.has("guide") && JSON.stringify(shownTexts(tab, owned)) === JSON.stringify(wanted) || (writeReport(tab, { cells, owned }), made2.has("guide") || changes4.push(repairText(tab.name, ["content"], vocabulary.language)));
  }

  // src/core/analysis/columns-once.ts
  function columnsOnce(source) {
    let read = /* @__PURE__ */ new Map();
    return (key) => {
      let known4 = read.get(key);
      if (known4 !== void 0 || read.has(key)) return known4;
      let cells = source(key);
      return read.set(key, cells), cells;
    };
  }

  // src/core/analysis/statistics/mean.ts
  function mean(values) {
    if (values.length !== 0)
      return values.reduce((sum6, value2) => sum6 + value2, 0) / values.length;
  }

  // src/core/analysis/statistics/median.ts
  function median(values) {
    var _a;
    let sorted2 = new Float64Array(values).sort(), half = sorted2.length / 2, upper = sorted2[Math.floor(half)];
    return upper === void 0 ? void 0 : ((Number.isInteger(half) && (_a = sorted2[half - 1]) != null ? _a : upper) + upper) / 2;
  }

  // src/core/analysis/statistics/wilson.ts
  var Z = 1.959963984540054;
  function wilson(successes, cases) {
    if (cases <= 0) return;
    let share2 = successes / cases, spread3 = Z * Z / cases, centre = share2 + spread3 / 2, half = Z * Math.sqrt((share2 * (1 - share2) + spread3 / 4) / cases);
    return {
      low: successes === 0 ? 0 : (centre - half) / (1 + spread3),
      high: successes === cases ? 1 : (centre + half) / (1 + spread3)
    };
  }

  // src/core/analysis/figures.ts
  function figuresOf(frame, { leads }) {
    let { won, lost, churned, cycles, contradictory } = tally(frame, leads);
    return {
      leads: leads.length,
      won,
      churned,
      lost,
      open: leads.length - won - lost,
      contradictory,
      conversion: leads.length > 0 ? won / leads.length : void 0,
      interval: wilson(won, leads.length),
      meanCycle: mean(cycles),
      medianCycle: median(cycles)
    };
  }
  function tally(frame, leads) {
    var _a;
    let contradictory = [], cycles = [], [won, lost, churned] = [0, 0, 0];
    for (let lead of leads) {
      let outcome = frame.outcome[lead];
      if (outcome === "lost" && (lost += 1), outcome !== "won") continue;
      won += 1, churned += (_a = frame.churned[lead]) != null ? _a : 0;
      let days3 = cycleOf(frame, lead);
      days3 >= 0 ? cycles.push(days3) : days3 < 0 && contradictory.push(lead);
    }
    return { won, lost, churned, cycles, contradictory };
  }
  function cycleOf({ wonOn, start }, lead) {
    var _a, _b;
    return ((_a = wonOn[lead]) != null ? _a : Number.NaN) - ((_b = start[lead]) != null ? _b : Number.NaN);
  }

  // src/core/analysis/statistics/benjamini-hochberg.ts
  function benjaminiHochberg(ps) {
    let order2 = ps.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p), adjusted = new Array(ps.length).fill(1), smallest = 1;
    return order2.forEach(({ p, index }, place5) => {
      smallest = Math.min(smallest, p * ps.length / (ps.length - place5)), adjusted[index] = smallest;
    }), adjusted;
  }

  // src/core/analysis/statistics/log-factorial.ts
  var table = [0];
  function logFactorial(n) {
    var _a, _b;
    for (let next = table.length; next <= n; next += 1) table.push(((_a = table[next - 1]) != null ? _a : 0) + Math.log(next));
    return (_b = table[n]) != null ? _b : Number.NaN;
  }
  function logChoose(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  }

  // src/core/analysis/statistics/fisher.ts
  var TOLERANCE = 1 + 1e-7;
  function fisher(one, other) {
    if (one.cases <= 0 || other.cases <= 0) return 1;
    let drawn = one.successes + other.successes, all = logChoose(one.cases + other.cases, drawn), logLikelihood = (successes) => logChoose(one.cases, successes) + logChoose(other.cases, drawn - successes) - all, limit2 = Math.exp(logLikelihood(one.successes)) * TOLERANCE, [least2, most2] = [Math.max(0, drawn - other.cases), Math.min(one.cases, drawn)], likeliest = Math.round(drawn * one.cases / (one.cases + other.cases)), isSeen = (successes) => logLikelihood(successes) > VANISHED, sum6 = 0;
    for (let k = firstSeen(least2, likeliest, isSeen); k <= most2 && (k <= likeliest || isSeen(k)); k += 1) {
      let p = Math.exp(logLikelihood(k));
      p <= limit2 && (sum6 += p);
    }
    return Math.min(1, sum6);
  }
  var VANISHED = -746;
  function firstSeen(from, to, isSeen) {
    let [low, high] = [from, Math.max(from, to)];
    for (; low < high; ) {
      let middle = Math.floor((low + high) / 2);
      isSeen(middle) ? high = middle : low = middle + 1;
    }
    return low;
  }

  // src/core/analysis/comparisons.ts
  var FEW_LEADS = 5, FALSE_CALLS = 0.05;
  function pairsAgainstRest(frame, all, by2) {
    let total6 = shareOf(frame, all);
    return by2.groups.map((group2) => {
      let own2 = shareOf(frame, group2), rest = { successes: total6.successes - own2.successes, cases: total6.cases - own2.cases };
      return { key: comparisonKey(by2.dimension, group2.key), group: own2, rest };
    });
  }
  function compareAll(pairs) {
    let tested = pairs.filter(isLargeEnough).map((pair) => ({ ...pair, p: fisher(pair.group, pair.rest) })), adjusted = benjaminiHochberg(tested.map(({ p }) => p)), calls = new Map(tested.map(({ key, p }, index) => {
      var _a;
      return [key, { p, called: ((_a = adjusted[index]) != null ? _a : 1) <= FALSE_CALLS }];
    }));
    return new Map(
      pairs.map(({ key, group: group2, rest }) => [key, { group: group2, rest, ...verdictOf({ key, group: group2, rest }, calls.get(key)) }])
    );
  }
  function shareOf(frame, group2) {
    let { won, leads } = figuresOf(frame, group2);
    return { successes: won, cases: leads };
  }
  function comparisonKey(dimension, group2) {
    return `${dimension}:${group2}`;
  }
  function isLargeEnough({ group: group2, rest }) {
    return group2.cases >= FEW_LEADS && rest.cases >= FEW_LEADS;
  }
  function verdictOf({ group: group2, rest }, test) {
    return test ? test.called ? { p: test.p, verdict: group2.successes / group2.cases > rest.successes / rest.cases ? "higher" : "lower" } : { p: test.p, verdict: "unclear" } : { p: 1, verdict: "few" };
  }

  // src/core/analysis/frame/column-reader.ts
  function columnReader(column, context) {
    let seen = /* @__PURE__ */ new Map();
    return (cell3) => {
      if (cell3 === "") return "";
      if (seen.has(cell3)) return seen.get(cell3);
      let decoded = decode(column, cell3, context), stored3 = "stored" in decoded ? decoded.stored : void 0;
      return typeof cell3 != "object" && seen.set(cell3, stored3), stored3;
    };
  }

  // src/core/analysis/frame/number-column.ts
  var EPOCH_SERIAL2 = 25569, MINUTES = 1440;
  function readDays(cells, rows, read) {
    let column = readTimes(cells, rows, read);
    return { ...column, values: column.values.map(Math.floor) };
  }
  function readTimes(cells, rows, read) {
    return readNumbers(
      cells,
      rows,
      (cell3) => isMoment(cell3) ? timeOfMoment(cell3.serial) : numberIn2(read(cell3), (stamp) => minuteNumber(stamp) / MINUTES)
    );
  }
  function readAmounts(cells, rows, read) {
    return readNumbers(
      cells,
      rows,
      (cell3) => typeof cell3 == "number" && cell3 >= 0 && cell3 < Number.POSITIVE_INFINITY ? cell3 : numberIn2(read(cell3), Number)
    );
  }
  function readNumbers(cells, rows, toNumber) {
    let values = new Float64Array(rows.length).fill(Number.NaN), unreadable = 0;
    return cells ? (rows.forEach((row13, lead) => {
      var _a;
      let cell3 = (_a = cells[row13]) != null ? _a : "";
      if (cell3 === "") return;
      let value2 = toNumber(cell3);
      value2 === void 0 || Number.isNaN(value2) ? unreadable += 1 : values[lead] = value2;
    }), { values, unreadable }) : { values, unreadable };
  }
  function timeOfMoment(serial) {
    return serial >= 2 && serial < 109940 ? Math.round((serial - EPOCH_SERIAL2) * MINUTES) / MINUTES : void 0;
  }
  function numberIn2(stored3, convert) {
    return stored3 === void 0 || stored3 === "" ? void 0 : convert(stored3);
  }

  // src/core/analysis/frame/runs.ts
  function runsOf2(owners, size2) {
    let starts = startsOf(owners, size2), next = starts.slice(), places3 = new Int32Array(owners.length).fill(-1);
    return owners.forEach((owner, at) => {
      var _a;
      if (owner < 0) return;
      let place5 = (_a = next[owner]) != null ? _a : 0;
      places3[at] = place5, next[owner] = place5 + 1;
    }), { starts, places: places3 };
  }
  function startsOf(owners, size2) {
    var _a, _b, _c;
    let starts = new Int32Array(size2 + 1);
    for (let owner of owners) owner >= 0 && (starts[owner + 1] = ((_a = starts[owner + 1]) != null ? _a : 0) + 1);
    for (let at = 0; at < size2; at += 1) starts[at + 1] = ((_b = starts[at + 1]) != null ? _b : 0) + ((_c = starts[at]) != null ? _c : 0);
    return starts;
  }

  // src/core/analysis/frame/text-of.ts
  function textOf(cell3) {
    return typeof cell3 == "string" ? cell3.trim() : typeof cell3 == "number" ? String(cell3) : "";
  }

  // src/core/analysis/frame/contacts.ts
  var MINUTES2 = 1440;
  function readContacts({ followUps: followUps2, vocabulary, today, now }, ids, placeOf4) {
    var _a;
    let read = columnReader(columnOf("followUps", "contactedAt"), { vocabulary, today }), { values } = readTimes(followUps2.column("contactedAt"), allRows(followUps2.size), read), last = minuteNumber(now) / MINUTES2, cells = (_a = followUps2.column("leadId")) != null ? _a : [], owners = new Int32Array(followUps2.size).fill(-1);
    values.forEach((at, row13) => {
      var _a2;
      at <= last && (owners[row13] = (_a2 = placeOf4.get(textOf(cells[row13]))) != null ? _a2 : -1);
    });
    let runs = runsOf2(owners, ids.length), places3 = Int32Array.from(ids, (id, lead) => {
      var _a2;
      return (_a2 = placeOf4.get(id)) != null ? _a2 : lead;
    });
    return { times: inOrder2(values, runs), starts: runs.starts, places: places3 };
  }
  function contactsOf({ times: times2, starts, places: places3 }, lead) {
    var _a;
    let place5 = (_a = places3[lead]) != null ? _a : 0;
    return times2.subarray(starts[place5], starts[place5 + 1]);
  }
  function contactCount({ starts, places: places3 }, lead) {
    var _a, _b, _c;
    let place5 = (_a = places3[lead]) != null ? _a : 0;
    return ((_b = starts[place5 + 1]) != null ? _b : 0) - ((_c = starts[place5]) != null ? _c : 0);
  }
  function isNoLater(one, other) {
    return Number.isInteger(one) || Number.isInteger(other) ? Math.floor(one) <= Math.floor(other) : one <= other;
  }
  function allRows(size2) {
    let rows = new Int32Array(size2);
    for (let row13 = 0; row13 < size2; row13 += 1) rows[row13] = row13;
    return rows;
  }
  function inOrder2(values, { starts, places: places3 }) {
    var _a;
    let times2 = new Float64Array((_a = starts[starts.length - 1]) != null ? _a : 0);
    places3.forEach((place5, row13) => {
      var _a2;
      place5 >= 0 && (times2[place5] = (_a2 = values[row13]) != null ? _a2 : Number.NaN);
    });
    for (let lead = 0; lead + 1 < starts.length; lead += 1) {
      let own2 = times2.subarray(starts[lead], starts[lead + 1]);
      isSorted(own2) || own2.sort();
    }
    return times2;
  }
  function isSorted(times2) {
    var _a, _b;
    for (let at = 1; at < times2.length; at += 1) if (((_a = times2[at - 1]) != null ? _a : 0) > ((_b = times2[at]) != null ? _b : 0)) return !1;
    return !0;
  }

  // src/core/analysis/frame/stage-events.ts
  var none2 = [];
  function eventsByLead(history, ids, placeOf4) {
    let owners = new Int32Array(history.length);
    history.forEach(({ leadId: leadId2 }, at) => {
      var _a;
      owners[at] = (_a = placeOf4.get(leadId2)) != null ? _a : -1;
    });
    let runs = runsOf2(owners, ids.length), sorted2 = history.slice(0, runs.starts[ids.length]);
    runs.places.forEach((place5, at) => {
      let event = history[at];
      place5 >= 0 && event && (sorted2[place5] = event);
    });
    let places3 = Int32Array.from(ids, (id, lead) => {
      var _a;
      return (_a = placeOf4.get(id)) != null ? _a : lead;
    });
    return { sorted: inOrder3(sorted2, runs.starts), starts: runs.starts, places: places3 };
  }
  function eventsOf({ sorted: sorted2, starts, places: places3 }, lead) {
    var _a;
    let place5 = (_a = places3[lead]) != null ? _a : 0, [from = 0, to = 0] = [starts[place5], starts[place5 + 1]];
    return from === to ? none2 : sorted2.slice(from, to);
  }
  function lastEventOf({ sorted: sorted2, starts, places: places3 }, lead) {
    var _a;
    let place5 = (_a = places3[lead]) != null ? _a : 0, [from = 0, to = 0] = [starts[place5], starts[place5 + 1]];
    return from === to ? void 0 : sorted2[to - 1];
  }
  function inOrder3(events2, starts) {
    for (let lead = 0; lead + 1 < starts.length; lead += 1) {
      let [from = 0, to = 0] = [starts[lead], starts[lead + 1]];
      isInOrder(events2, from, to) || events2.splice(from, to - from, ...events2.slice(from, to).sort(byTime));
    }
    return events2;
  }
  function isInOrder(events2, from, to) {
    var _a, _b, _c, _d;
    for (let at = from + 1; at < to; at += 1)
      if (((_b = (_a = events2[at - 1]) == null ? void 0 : _a.at) != null ? _b : "") > ((_d = (_c = events2[at]) == null ? void 0 : _c.at) != null ? _d : "")) return !1;
    return !0;
  }
  function byTime({ at }, other) {
    return at === other.at ? 0 : at < other.at ? -1 : 1;
  }

  // src/core/analysis/frame/clock.ts
  function clockStart(input, { rows, contacts }, registered) {
    if (input.settings.values.cycleClock !== "firstContact") return registered;
    let read = columnReader(columnOf("leads", "firstContactOn"), input);
    return readDays(input.leads("firstContactOn"), rows, read).values.map((day2, lead) => {
      var _a;
      let first = (_a = contactsOf(contacts, lead)[0]) != null ? _a : Number.NaN;
      return Number.isNaN(day2) ? Math.floor(first) : day2;
    });
  }
  function wonDays({ events: events2 }, { outcome, churned }, closed) {
    return closed.map((day2, lead) => outcome[lead] !== "won" ? Number.NaN : churned[lead] ? lastWin(eventsOf(events2, lead), day2) : day2);
  }
  function lastWin(events2, closed) {
    let wins = events2.filter(({ to }) => to === "won"), last = wins[wins.length - 1];
    return last ? dayNumber(last.at) : closed;
  }

  // src/core/analysis/frame/code-column.ts
  function codeBook() {
    let keys = [""], known4 = /* @__PURE__ */ new Map([["", 0]]);
    return {
      keys,
      code(key) {
        var _a;
        let code = (_a = known4.get(key)) != null ? _a : keys.push(key) - 1;
        return known4.set(key, code), code;
      }
    };
  }
  function readCodes(cells, rows, read) {
    let book = codeBook(), codes = new Uint16Array(rows.length), unreadable = [], known4 = /* @__PURE__ */ new Map([["", 0]]), codeOf = (cell3) => {
      let key = read(cell3), code = key === void 0 ? UNREADABLE : book.code(key);
      return typeof cell3 != "object" && known4.set(cell3, code), code;
    };
    return cells && rows.forEach((row13, lead) => {
      var _a, _b;
      let cell3 = (_a = cells[row13]) != null ? _a : "", code = (_b = known4.get(cell3)) != null ? _b : codeOf(cell3);
      code === UNREADABLE ? unreadable.push(lead) : codes[lead] = code;
    }), { codes, keys: book.keys, unreadable };
  }
  var UNREADABLE = -1;
  function keyAt({ codes, keys }, lead) {
    var _a, _b;
    return (_b = keys[(_a = codes[lead]) != null ? _a : 0]) != null ? _b : "";
  }

  // src/core/analysis/frame/factor-column.ts
  var none3 = [];
  function readFactors(cells, leads, by2) {
    let readers3 = {
      won: columnReader(by2.column, { ...by2.context, outcome: "won" }),
      lost: columnReader(by2.column, { ...by2.context, outcome: "lost" })
    }, split2 = /* @__PURE__ */ new Map([["", none3]]), unreadable = 0;
    return { factors: Array.from(leads.rows, (row13, lead) => {
      var _a, _b;
      let read = leads.churned[lead] ? void 0 : readers3[(_a = leads.outcome[lead]) != null ? _a : "open"], stored3 = read == null ? void 0 : read((_b = cells == null ? void 0 : cells[row13]) != null ? _b : "");
      return read && stored3 === void 0 && (unreadable += 1), partsOf(stored3 != null ? stored3 : "", split2);
    }), unreadable };
  }
  function partsOf(stored3, split2) {
    let known4 = split2.get(stored3);
    if (known4) return known4;
    let parts2 = [...new Set(stored3.split("、"))];
    return split2.set(stored3, parts2), parts2;
  }

  // src/core/analysis/frame/id-places.ts
  function idPlaces(ids) {
    let places3 = /* @__PURE__ */ new Map();
    for (let [lead, id] of ids.entries()) id !== "" && places3.set(id, lead);
    return places3;
  }

  // src/core/analysis/frame/lead-rows.ts
  var TOTAL = /^(合计|合計|总计|總計|小计|小計|(grand |sub)?total|sum)[:：]?$/i, BEGINS = new Set("合总總小gGsStT"), CHANNELS = ["phone", "email", "wechat"];
  function leadRows(leads, size2) {
    var _a, _b;
    let ids = (_a = leads("leadId")) != null ? _a : [], names3 = (_b = leads("customerName")) != null ? _b : [], channels = CHANNELS.map((key) => {
      var _a2;
      return (_a2 = leads(key)) != null ? _a2 : [];
    }), rows = [];
    for (let row13 = 0; row13 < size2; row13 += 1) {
      let id = textOf(ids[row13]), name = textOf(names3[row13]);
      isTotal(id) || isTotal(name) || (id !== "" || isText(names3[row13]) || channels.some((cells) => textOf(cells[row13]) !== "")) && rows.push(row13);
    }
    return Int32Array.from(rows);
  }
  function isTotal(text4) {
    return BEGINS.has(text4.charAt(0)) && TOTAL.test(text4);
  }
  function isText(cell3) {
    return typeof cell3 == "string" && cell3.trim() !== "";
  }

  // src/core/analysis/frame/outcome.ts
  function outcomes(stages2, vocabulary, toCheck) {
    let byCode = stages2.keys.map((key) => {
      var _a;
      let stage = vocabulary.stage(key);
      return stage != null && stage.afterWon ? "won" : (_a = stage == null ? void 0 : stage.class) != null ? _a : "open";
    });
    return Array.from(stages2.codes, (code, lead) => {
      var _a;
      return toCheck.has(lead) ? "toCheck" : (_a = byCode[code]) != null ? _a : "open";
    });
  }
  function isChurned(stages2, lead, vocabulary) {
    var _a;
    return ((_a = vocabulary.stage(keyAt(stages2, lead))) == null ? void 0 : _a.afterWon) === !0;
  }

  // src/core/analysis/frame/true-stages.ts
  function trueStages(shown3, { events: events2, vocabulary }) {
    let book = codeBook(), shownCodes = [];
    return { codes: shown3.codes.map((code, lead) => {
      var _a, _b, _c, _d;
      let key = (_a = shown3.keys[code]) != null ? _a : "", last = (_b = lastEventOf(events2, lead)) == null ? void 0 : _b.to;
      return last !== void 0 && last !== key && key !== "" && sameLabel(vocabulary, last, key) ? book.code(last) : ((_c = shownCodes[code]) != null || (shownCodes[code] = book.code(key)), (_d = shownCodes[code]) != null ? _d : 0);
    }), keys: book.keys };
  }
  function sameLabel(vocabulary, one, other) {
    return vocabulary.stage(one) !== void 0 && vocabulary.shownStage(one) === vocabulary.shownStage(other);
  }

  // src/core/analysis/frame/build-frame.ts
  function buildFrame(input) {
    let base = readBase(input), { stage: shown3, ...lists3 } = readLists3(input, base.rows), standing = readStanding(input, base, shown3), numbers = readNumbers2(input, base.rows), factors2 = readReasons(input, base, standing), { closedOn: closedOn2, registeredOn, nextContactOn, amount, repeatOrders, satisfaction } = numbers, registered = registeredOn.values.map(Math.floor);
    return {
      ...base,
      ...lists3,
      ...standing,
      registered,
      registeredAt: registeredOn.values,
      nextContact: nextContactOn.values,
      amount: amount.values,
      repeatOrders: repeatOrders.values,
      satisfaction: satisfaction.values,
      start: clockStart(input, base, registered),
      wonOn: wonDays(base, standing, closedOn2.values),
      lostOn: closedOn2.values.map((day2, lead) => standing.outcome[lead] === "lost" ? day2 : Number.NaN),
      factors: factors2.factors,
      unreadable: countUnreadable({ ...lists3, stage: shown3 }, { ...numbers, closeReason: factors2 })
    };
  }
  function readBase(input) {
    var _a;
    let rows = leadRows(input.leads, input.size), cells = (_a = input.leads("leadId")) != null ? _a : [], ids = [];
    for (let row13 of rows) ids.push(textOf(cells[row13]));
    let places3 = idPlaces(ids), events2 = eventsByLead(input.history, ids, places3);
    return { size: rows.length, rows, ids, places: places3, events: events2, contacts: readContacts(input, ids, places3) };
  }
  function readLists3({ leads, vocabulary, today }, rows) {
    let codes = (key) => readCodes(leads(key), rows, columnReader(columnOf("leads", key), { vocabulary, today }));
    return {
      source: codes("source"),
      grade: codes("grade"),
      owner: codes("owner"),
      stage: codes("stage"),
      industry: codes("industry"),
      region: codes("region"),
      companySize: codes("companySize"),
      product: codes("product")
    };
  }
  function readNumbers2({ leads, vocabulary, today, settings }, rows) {
    let context = { vocabulary, today, currency: settings.values.currency }, reader = (key) => columnReader(columnOf("leads", key), context), days3 = (key) => readDays(leads(key), rows, reader(key));
    return {
      registeredOn: readTimes(leads("registeredOn"), rows, reader("registeredOn")),
      closedOn: days3("closedOn"),
      nextContactOn: days3("nextContactOn"),
      amount: readAmounts(leads("amount"), rows, reader("amount")),
      repeatOrders: readAmounts(leads("repeatOrders"), rows, reader("repeatOrders")),
      satisfaction: readAmounts(leads("satisfaction"), rows, reader("satisfaction"))
    };
  }
  function readStanding({ vocabulary, review }, base, shown3) {
    let stage = trueStages(shown3, { ...base, vocabulary }), toCheck = new Set(shown3.unreadable);
    return base.ids.forEach((id, lead) => {
      review != null && review.has(id) && toCheck.add(lead);
    }), {
      stage,
      outcome: outcomes(stage, vocabulary, toCheck),
      churned: Uint8Array.from(base.ids, (_id, lead) => Number(isChurned(stage, lead, vocabulary)))
    };
  }
  function readReasons({ leads, vocabulary, today }, { rows }, standing) {
    let by2 = { column: columnOf("leads", "closeReason"), context: { vocabulary, today } };
    return readFactors(leads("closeReason"), { rows, ...standing }, by2);
  }
  function countUnreadable(lists3, counted) {
    let counts = /* @__PURE__ */ new Map(), count3 = (key, cells) => cells > 0 && counts.set(key, cells);
    for (let [key, { unreadable }] of Object.entries(lists3)) count3(key, unreadable.length);
    for (let [key, { unreadable }] of Object.entries(counted)) count3(key, unreadable);
    return counts;
  }

  // src/core/analysis/funnel/stage-path.ts
  function stagePath(events2, registered, order2) {
    let start = firstRank(events2, order2), walk = { rank: start, entered: start === 0 ? registered : Number.NaN, furthest: start, stays: [] };
    for (let event of events2) {
      let rank = order2.rankOf(event.to);
      rank !== walk.rank && move(walk, rank, dayNumber(event.at));
    }
    return walk;
  }
  function firstRank([first], order2) {
    return first ? order2.rankOf(first.from === "" ? first.to : first.from) : -1;
  }
  function move(walk, rank, day2) {
    let days3 = day2 - walk.entered;
    walk.rank >= 0 && days3 >= 0 && walk.stays.push({ rank: walk.rank, days: days3 }), walk.rank = rank, walk.entered = day2, walk.furthest = Math.max(walk.furthest, rank);
  }

  // src/core/analysis/funnel/build-funnel.ts
  function buildFunnel(frame, leads, order2) {
    var _a;
    let tallies = order2.stages.map(() => ({ lost: [], unknown: /* @__PURE__ */ new Set(), still: [], aside: [], days: [] })), won = [];
    for (let lead of leads) {
      let path = pathOf(frame, lead, order2);
      for (let { rank, days: days3 } of path.stays) (_a = tallies[rank]) == null || _a.days.push(days3);
      frame.outcome[lead] === "won" ? won.push(lead) : settle2(frame, { lead, path, present: order2.rankOf(keyAt(frame.stage, lead)) }, tallies);
    }
    return { steps: stepsOf(tallies, order2, won.length), won, ends: tallies, lostIn: lostByStage(tallies, order2) };
  }
  function stageConversion({ movedOn, lost }) {
    let decided3 = movedOn + lost.length;
    return decided3 > 0 ? movedOn / decided3 : void 0;
  }
  function pathOf(frame, lead, order2) {
    var _a;
    return stagePath(eventsOf(frame.events, lead), (_a = frame.registered[lead]) != null ? _a : Number.NaN, order2);
  }
  function settle2(frame, at, tallies) {
    let reached = Math.max(0, at.path.furthest, at.present), tally2 = tallies[reached];
    if (!tally2) return;
    let outcome = frame.outcome[at.lead];
    outcome === "lost" ? (tally2.lost.push(at.lead), at.path.furthest < 0 && tally2.unknown.add(at.lead)) : outcome === "open" && Math.max(0, at.present) === reached ? tally2.still.push(at.lead) : tally2.aside.push(at.lead);
  }
  function stepsOf(tallies, { stages: stages2 }, won) {
    var _a, _b, _c;
    let steps4 = [], movedOn = won;
    for (let rank = stages2.length - 1; rank >= 0; rank -= 1) {
      let { lost = [], still = [], aside = [], unknown, days: days3 = [] } = (_a = tallies[rank]) != null ? _a : {}, reached = movedOn + lost.length + still.length + aside.length;
      steps4.unshift({
        key: (_b = stages2[rank]) != null ? _b : "",
        reached,
        movedOn,
        lost,
        stillThere: still.length,
        aside: aside.length,
        unknown: (_c = unknown == null ? void 0 : unknown.size) != null ? _c : 0,
        medianDays: median(days3)
      }), movedOn = reached;
    }
    return steps4;
  }
  function lostByStage(tallies, { stages: stages2 }) {
    return new Map(
      tallies.flatMap(
        ({ lost, unknown }, rank) => lost.filter((lead) => !unknown.has(lead)).map((lead) => {
          var _a;
          return [lead, (_a = stages2[rank]) != null ? _a : ""];
        })
      )
    );
  }

  // src/core/analysis/funnel/funnel-order.ts
  function funnelOrder({ stages: stages2 }, vocabulary) {
    let open = stages2.filter((stage) => stage.class === "open"), shown3 = [...new Set(open.map(({ key }) => vocabulary.shownStage(key)))], ranks = new Map(open.map(({ key }) => [key, shown3.indexOf(vocabulary.shownStage(key))]));
    return { stages: shown3, rankOf: (key) => {
      var _a;
      return (_a = ranks.get(key)) != null ? _a : -1;
    } };
  }

  // src/core/analysis/group.ts
  function groupAll(frame, leads) {
    let counted = [], [invalid, toCheck] = [0, 0];
    for (let lead of leads) {
      let outcome = frame.outcome[lead];
      outcome === "invalid" ? invalid += 1 : outcome === "toCheck" ? toCheck += 1 : counted.push(lead);
    }
    return { key: "", leads: counted, members: leads, invalid, toCheck };
  }
  function groupBy(frame, leads, { column, order: order2 }) {
    var _a, _b;
    let members = column.keys.map(() => []);
    for (let lead of leads) (_b = members[(_a = column.codes[lead]) != null ? _a : 0]) == null || _b.push(lead);
    let groups = column.keys.flatMap((key, code) => {
      var _a2;
      let own2 = (_a2 = members[code]) != null ? _a2 : [];
      return own2.length > 0 ? [{ ...groupAll(frame, own2), key }] : [];
    }), place5 = placeIn(order2);
    return groups.sort(
      (a, b) => b.leads.length - a.leads.length || place5(a.key) - place5(b.key) || (a.key < b.key ? -1 : 1)
    );
  }
  function placeIn(order2) {
    let places3 = new Map(order2.map((key, place5) => [key, place5]));
    return (key) => {
      var _a;
      return key === "" ? order2.length + 1 : (_a = places3.get(key)) != null ? _a : order2.length;
    };
  }

  // src/core/analysis/overdue.ts
  function overdueLeads({ nextContact }, open, on) {
    let today = dayNumber(on.today), known4 = /* @__PURE__ */ new Map(), isLate = (due) => {
      var _a;
      let late2 = (_a = known4.get(due)) != null ? _a : on.calendar.daysLate(dayOf(due), on.today) > 0;
      return known4.set(due, late2), late2;
    };
    return new Set(open.filter((lead) => {
      var _a, _b;
      return ((_a = nextContact[lead]) != null ? _a : today) < today && isLate((_b = nextContact[lead]) != null ? _b : today);
    }));
  }

  // src/core/analysis/own-columns.ts
  var MOST_VALUES = 8, FEWEST_VALUES = 2, FEWEST_FILLED = 20, MOST_COLUMNS = 6;
  function ownColumns2(frame, registered, { own: own2 }) {
    var _a;
    let found2 = [];
    for (let cells of (_a = own2 == null ? void 0 : own2()) != null ? _a : []) {
      let column = found2.length < MOST_COLUMNS ? codesOf(frame, cells) : void 0;
      if (column === void 0) continue;
      let groups = groupBy(frame, registered, { column, order: [] });
      groups.reduce((sum6, { key, leads }) => sum6 + (key === "" ? 0 : leads.length), 0) >= FEWEST_FILLED && found2.push({ header: cells.header, groups });
    }
    return found2;
  }
  function codesOf({ rows, size: size2 }, { cells }) {
    var _a, _b;
    let book = codeBook(), codes = new Uint16Array(size2);
    for (let lead = 0; lead < size2; lead += 1) {
      let cell3 = (_b = cells[(_a = rows[lead]) != null ? _a : -1]) != null ? _b : "";
      if (isMoment(cell3) || (codes[lead] = book.code(cellText(cell3).trim()), book.keys.length > MOST_VALUES + 1)) return;
    }
    return book.keys.length > FEWEST_VALUES ? { codes, keys: book.keys } : void 0;
  }

  // src/core/analysis/period.ts
  var periods = {
    all: () => ({ from: "", to: "" }),
    thisMonth: (today) => ({ from: monthStart(today, 0), to: today }),
    lastMonth: (today) => ({ from: monthStart(today, -1), to: addDays(monthStart(today, 0), -1) }),
    thisQuarter: (today) => ({ from: monthStart(today, -quarterMonth(today)), to: today }),
    lastQuarter: (today) => ({
      from: monthStart(today, -quarterMonth(today) - 3),
      to: addDays(monthStart(today, -quarterMonth(today)), -1)
    }),
    thisYear: (today) => ({ from: monthStart(today, 1 - monthOf2(today)), to: today }),
    lastYear: (today) => ({
      from: monthStart(today, -11 - monthOf2(today)),
      to: addDays(monthStart(today, 1 - monthOf2(today)), -1)
    }),
    last30: (today) => ({ from: addDays(today, -29), to: today }),
    last90: (today) => ({ from: addDays(today, -89), to: today }),
    last365: (today) => ({ from: addDays(today, -364), to: today })
  }, targetMonths = {
    thisMonth: 1,
    lastMonth: 1,
    thisQuarter: 3,
    lastQuarter: 3,
    thisYear: 12,
    lastYear: 12
  };
  function periodRange(period, today) {
    return periods[period](today);
  }
  function rangeBefore({ from, to }) {
    if (!(from === "" || to === ""))
      return { from: addDays(from, -1 - daysBetween(from, to)), to: addDays(from, -1) };
  }
  function monthStart(day2, shift) {
    let months = Number(day2.slice(0, 4)) * 12 + monthOf2(day2) - 1 + shift, start = makeDay(Math.floor(months / 12), months % 12 + 1, 1);
    if (start === void 0) throw new Error(`No month ${shift} months from ${day2}`);
    return start;
  }
  function monthOf2(day2) {
    return Number(day2.slice(5, 7));
  }
  function quarterMonth(day2) {
    return (monthOf2(day2) - 1) % 3;
  }

  // src/core/follow-up/first-response.ts
  function firstResponseHours(lead, settings) {
    var _a;
    return lead.source === "webForm" ? numberOf(settings, "firstResponseWebFormHours") : gradeRule(settings, (_a = lead.grade) != null ? _a : "").firstResponseHours;
  }
  function firstResponseLimit(lead, settings) {
    let { registeredOn = "" } = lead;
    if (registeredOn === "") return "";
    let limit2 = stampOf(minuteNumber(registeredOn) + firstResponseHours(lead, settings) * 60);
    return isBareDay(registeredOn) ? dayPart(limit2) : limit2;
  }
  function firstResponse(lead, contacts, settings) {
    let limit2 = firstResponseLimit(lead, settings);
    if (limit2 === "") return { limit: limit2, at: "", verdict: "unknown" };
    let typed = lead.firstContactOn ? [lead.firstContactOn] : [], at = [...contacts, ...typed].filter((stamp) => {
      var _a;
      return isUpTo((_a = lead.registeredOn) != null ? _a : "", stamp);
    }).sort()[0];
    return at === void 0 ? { limit: limit2, at: "", verdict: "open" } : { limit: limit2, at, verdict: isUpTo(at, limit2) ? "inTime" : "late" };
  }
  function isUpTo(one, other) {
    return isBareDay(one) || isBareDay(other) ? dayPart(one) <= dayPart(other) : one <= other;
  }

  // src/core/analysis/response.ts
  function responsesOf(context, leads) {
    let answered2 = leads.filter((lead) => !Number.isNaN(hoursToFirst(context, lead)));
    return {
      leads: answered2,
      medianHours: median(answered2.map((lead) => hoursToFirst(context, lead))),
      limitHours: median(answered2.map(limitOf(context)))
    };
  }
  function hoursToFirst({ responseHours }, lead) {
    var _a;
    return (_a = responseHours[lead]) != null ? _a : Number.NaN;
  }
  function everyResponse(frame) {
    let hours = new Float64Array(frame.size);
    for (let lead = 0; lead < frame.size; lead += 1) hours[lead] = hoursOf(frame, lead);
    return hours;
  }
  function limitOf({ frame: { source, grade }, input }) {
    let limits = source.keys.map(
      (from) => grade.keys.map((level) => firstResponseHours({ source: from, grade: level }, input.settings))
    );
    return (lead) => {
      var _a, _b, _c, _d;
      return (_d = (_c = limits[(_a = source.codes[lead]) != null ? _a : 0]) == null ? void 0 : _c[(_b = grade.codes[lead]) != null ? _b : 0]) != null ? _d : Number.NaN;
    };
  }
  function hoursOf({ registeredAt, contacts }, lead) {
    var _a;
    let start = (_a = registeredAt[lead]) != null ? _a : Number.NaN, first = contactsOf(contacts, lead).find((at) => isNoLater(start, at));
    if (first === void 0) return Number.NaN;
    let days3 = Number.isInteger(start) || Number.isInteger(first) ? Math.floor(first) - Math.floor(start) : first - start;
    return Math.round(days3 * 1440) / 60;
  }

  // src/core/analysis/selection.ts
  function select(frame, { owner, source }, range) {
    let scope = [];
    for (let lead = 0; lead < frame.size; lead += 1)
      owner !== void 0 && keyAt(frame.owner, lead) !== owner || source !== void 0 && keyAt(frame.source, lead) !== source || scope.push(lead);
    let within2 = dayTest(range);
    return {
      scope,
      registered: scope.filter((lead) => within2(frame.registered[lead])),
      won: scope.filter((lead) => frame.outcome[lead] === "won" && within2(frame.wonOn[lead]))
    };
  }
  function selectBefore(frame, filters, range) {
    let before2 = rangeBefore(range);
    return before2 && select(frame, filters, before2);
  }
  function dayTest({ from, to }) {
    if (from === "" || to === "") return () => !0;
    let first = dayNumber(from), last = dayNumber(to);
    return (day2 = Number.NaN) => day2 >= first && day2 <= last;
  }

  // src/core/analysis/analysis-context.ts
  var dimensionLists = {
    source: "source",
    grade: "grade",
    owner: "member",
    industry: "industry",
    region: "region",
    companySize: "companySize",
    product: "product"
  }, dimensions = Object.keys(dimensionLists);
  function analysisContext(given2) {
    let input = readOnce(given2), { filters, settings, vocabulary } = input, language = languageOfWorkbook(settings), frame = buildFrame(input), range = periodRange(filters.period, input.today), selection2 = select(frame, filters, range), before2 = selectBefore(frame, filters, range), all = groupAll(frame, selection2.registered), groups = groupsOf(frame, selection2, settings), own2 = settings.values[blockSetting("own")] === "yes" ? ownColumns2(frame, selection2.registered, input) : [], order2 = funnelOrder(settings, vocabulary), open = selection2.scope.filter((lead) => frame.outcome[lead] === "open"), calendar = makeCalendar(settings);
    return {
      input,
      frame,
      range,
      selection: selection2,
      before: before2,
      open,
      all,
      groups,
      own: own2,
      calendar,
      overdue: overdueLeads(frame, open, { calendar, today: input.today }),
      comparisons: compareAll([
        ...pairsOf(frame, all, groups),
        ...ownPairs(frame, all, own2),
        ...periodPair(frame, all, before2)
      ]),
      responseHours: everyResponse(frame),
      order: order2,
      funnel: buildFunnel(frame, all.leads, order2),
      say: (word15, values) => analysisText(word15, language, values)
    };
  }
  function readOnce(input) {
    let { followUps: followUps2 } = input;
    return {
      ...input,
      leads: columnsOnce(input.leads),
      followUps: { ...followUps2, column: columnsOnce(followUps2.column) }
    };
  }
  function labelOfGroup(context, dimension, { key }) {
    return labelOf3(context, dimensionLists[dimension], key);
  }
  function labelOf3({ input, say: say2 }, list, key) {
    return key === "" ? say2(list === "member" ? "nobody" : "blank") : input.vocabulary.label(list, key);
  }
  function listOrder({ lists: lists3, members }, list) {
    return (list === "member" ? members : lists3[list]).map(({ key }) => key);
  }
  function groupsOf(frame, { registered }, settings) {
    let by2 = (dimension) => groupBy(frame, registered, { column: frame[dimension], order: listOrder(settings, dimensionLists[dimension]) });
    return Object.fromEntries(dimensions.map((one) => [one, by2(one)]));
  }
  function pairsOf(frame, all, groups) {
    return dimensions.filter((one) => isFilled(groups[one])).flatMap((dimension) => pairsAgainstRest(frame, all, { dimension, groups: groups[dimension] }));
  }
  function ownPairs(frame, all, own2) {
    return own2.flatMap(({ header, groups }) => pairsAgainstRest(frame, all, { dimension: `own:${header}`, groups }));
  }
  function isFilled(groups) {
    return groups.some(({ key, leads }) => key !== "" && leads.length > 0);
  }
  function periodPair(frame, all, before2) {
    if (!before2) return [];
    let rest = shareOf(frame, groupAll(frame, before2.registered));
    return [{ key: comparisonKey("period", ""), group: shareOf(frame, all), rest }];
  }

  // src/core/analysis/basis-line.ts
  function basisLine(context, basis) {
    let { say: say2, input } = context, clock = input.settings.values.cycleClock === "firstContact" ? "clockFirstContact" : "clockRegistration";
    return [
      ...pastText(context),
      say2(basis),
      say2("periodLine", { period: periodText(context) }),
      say2(clock),
      computedText(context)
    ].join(say2("stop"));
  }
  function pastText({ say: say2, input }) {
    if (input.past === void 0) return [];
    let { uncertain } = input.past, told4 = say2("asOfLine", { day: input.today });
    return uncertain === 0 ? [told4] : [told4, say2("asOfUncertain", { count: String(uncertain) })];
  }
  function periodText({ say: say2, input, range }) {
    let period = say2(`period.${input.filters.period}`);
    return range.from === "" ? period : say2("periodDays", { period, from: range.from, to: range.to });
  }
  function computedText({ say: say2, input }) {
    var _a, _b;
    return say2("computedAt", { at: ((_b = (_a = input.past) == null ? void 0 : _a.computedAt) != null ? _b : input.now).replace("T", " ") });
  }

  // src/core/analysis/cell.ts
  var NONE = "–";
  function text2(value2, style = "cell") {
    return value2 === "" ? { value: value2, style } : { value: value2, format: "@", style };
  }
  function date(day2) {
    return { value: serialOf(day2), format: "yyyy-mm-dd", style: "cell" };
  }
  function count(value2) {
    return { value: value2, format: "#,##0", style: "cell" };
  }
  function countOf(leads) {
    return { ...count(leads.length), behind: () => ({ leads }) };
  }
  function shareOf2(leads, of) {
    return { ...rate(of.length > 0 ? leads.length / of.length : void 0), behind: () => ({ leads, of }) };
  }
  function opens(cell3, behind) {
    return { ...cell3, behind };
  }
  function rate(value2) {
    return numeric(value2, "0%");
  }
  function bound(value2) {
    return numeric(value2, "0.0%");
  }
  function days2(value2, { say: say2 }) {
    return numeric(value2, say2("days"));
  }
  function halfDays(value2, { say: say2 }) {
    return numeric(value2, say2(value2 !== void 0 && Number.isInteger(value2) ? "days" : "halfDays"));
  }
  function money(value2, { input }) {
    let currency = input.settings.values.currency.replace(/"/g, "");
    return numeric(value2, currency === "" ? "#,##0" : `"${currency}"#,##0`);
  }
  function asTotal(cell3) {
    return { ...cell3, style: "total" };
  }
  function numeric(value2, format) {
    return value2 === void 0 ? text2(NONE) : { value: value2, format, style: "cell" };
  }

  // src/core/analysis/number-text.ts
  function percentText(share2) {
    return `${Math.round(share2 * 1e3) / 10}%`;
  }
  function pointsText(difference2) {
    let points2 = Math.round(difference2 * 1e3) / 10;
    return points2 < 0 ? `−${-points2}` : `+${points2}`;
  }
  function pText(p) {
    return p < 1e-4 ? "< 0.0001" : `= ${p < 0.01 ? p.toFixed(4) : p.toFixed(2)}`;
  }

  // src/core/analysis/statistics/special/continued-fraction.ts
  function continuedFraction(first, term) {
    let value2 = first === 0 ? 1e-300 : first, c = value2, d = 0;
    for (let n = 1; n <= 1e4; n += 1) {
      let [a, b] = term(n);
      d = awayFromZero(b + a * d), c = awayFromZero(b + a / c), d = 1 / d;
      let factor = c * d;
      if (value2 *= factor, Math.abs(factor - 1) < 1e-16) break;
    }
    return value2;
  }
  function awayFromZero(value2) {
    return Math.abs(value2) < 1e-300 ? 1e-300 : value2;
  }

  // src/core/analysis/statistics/special/log-gamma.ts
  var COEFFICIENTS = [
    0.9999999999998099,
    676.5203681218851,
    -1259.1392167224028,
    771.3234287776531,
    -176.6150291621406,
    12.507343278686905,
    -0.13857109526572012,
    9984369578019572e-21,
    15056327351493116e-23
  ], HALF_LOG_TWO_PI = 0.9189385332046728;
  function logGamma(x) {
    if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    let base = x - 1 + 7 + 0.5, sum6 = COEFFICIENTS.reduce((total6, one, index) => total6 + (index === 0 ? one : one / (x - 1 + index)), 0);
    return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(base) - base + Math.log(sum6);
  }

  // src/core/analysis/statistics/special/incomplete-gamma.ts
  var MOST_TERMS = 1e4;
  function upperGamma(a, x) {
    if (x <= 0) return 1;
    let scale = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) return 1 - scale * lowerSeries(a, x);
    let fraction = continuedFraction(x + 1 - a, (n) => [-n * (n - a), x + 2 * n + 1 - a]);
    return scale / fraction;
  }
  function lowerSeries(a, x) {
    let term = 1 / a, sum6 = term;
    for (let n = 1; n < MOST_TERMS && term > sum6 * 1e-17; n += 1)
      term *= x / (a + n), sum6 += term;
    return sum6;
  }

  // src/core/analysis/statistics/special/normal.ts
  var Z_95 = 1.959963984540054;
  function chiSquareTail(x, degrees) {
    return degrees <= 0 || x <= 0 ? 1 : upperGamma(degrees / 2, x / 2);
  }

  // src/core/analysis/statistics/contingency.ts
  function association(counts) {
    let table3 = withoutEmpty(counts), [first = []] = table3;
    if (table3.length < 2 || first.length < 2) return;
    let rows = table3.map(sum), columns = first.map((_, at) => sum(table3.map((row13) => {
      var _a;
      return (_a = row13[at]) != null ? _a : 0;
    }))), all = sum(rows), expected = (row13, column) => {
      var _a, _b;
      return ((_a = rows[row13]) != null ? _a : 0) * ((_b = columns[column]) != null ? _b : 0) / all;
    }, statistic = 0, leastExpected = Number.POSITIVE_INFINITY;
    table3.forEach((row13, i) => {
      row13.forEach((count3, j) => {
        let wanted = expected(i, j);
        statistic += (count3 - wanted) ** 2 / wanted, leastExpected = Math.min(leastExpected, wanted);
      });
    });
    let degrees = (rows.length - 1) * (columns.length - 1), v = cramersV(statistic, { all, rows: rows.length, columns: columns.length });
    return { statistic, degrees, p: chiSquareTail(statistic, degrees), v, leastExpected };
  }
  function cramersV(statistic, { all, rows, columns }) {
    if (all <= 1) return 0;
    let phi = Math.max(0, statistic / all - (rows - 1) * (columns - 1) / (all - 1)), shrunk = (size2) => size2 - (size2 - 1) ** 2 / (all - 1), least2 = Math.min(shrunk(rows), shrunk(columns)) - 1;
    return least2 <= 0 ? 0 : Math.min(1, Math.sqrt(phi / least2));
  }
  function withoutEmpty(counts) {
    let rows = counts.filter((row13) => sum(row13) > 0), [first = []] = rows, kept3 = first.map((_, at) => sum(rows.map((row13) => {
      var _a;
      return (_a = row13[at]) != null ? _a : 0;
    })) > 0);
    return rows.map((row13) => row13.filter((_, at) => kept3[at]));
  }
  function sum(values) {
    return values.reduce((total6, value2) => total6 + value2, 0);
  }

  // src/core/analysis/statistics/drawn-numbers.ts
  function drawnNumbers(start) {
    let state = Math.abs(Math.floor(start)) % 2147483646 + 1;
    return () => (state = state * 48271 % 2147483647, (state - 1) / 2147483646);
  }

  // src/core/analysis/statistics/simulated-p.ts
  var DRAWS = 2e3;
  function simulatedP(counts, chance) {
    let table3 = withoutEmpty(counts), observed = association(table3);
    if (observed === void 0) return 1;
    let { rows, columns } = labels4(table3), limit2 = observed.statistic * (1 - 1e-12), asUneven = 0;
    for (let draw = 0; draw < DRAWS; draw += 1)
      shuffle(columns, chance), statisticOf(rows, columns, table3) >= limit2 && (asUneven += 1);
    return (1 + asUneven) / (1 + DRAWS);
  }
  function labels4(table3) {
    let rows = [], columns = [];
    return table3.forEach((line3, row13) => {
      line3.forEach((count3, column) => {
        for (let i = 0; i < count3; i += 1)
          rows.push(row13), columns.push(column);
      });
    }), { rows, columns };
  }
  function shuffle(values, chance) {
    var _a, _b;
    for (let last = values.length - 1; last > 0; last -= 1) {
      let other = Math.floor(chance() * (last + 1)), kept3 = (_a = values[last]) != null ? _a : 0;
      values[last] = (_b = values[other]) != null ? _b : 0, values[other] = kept3;
    }
  }
  function statisticOf(rows, columns, shape) {
    var _a, _b;
    let counts = shape.map((line3) => line3.map(() => 0));
    return rows.forEach((row13, at) => {
      var _a2, _b2;
      let line3 = counts[row13], column = (_a2 = columns[at]) != null ? _a2 : 0;
      line3 !== void 0 && (line3[column] = ((_b2 = line3[column]) != null ? _b2 : 0) + 1);
    }), (_b = (_a = association(counts)) == null ? void 0 : _a.statistic) != null ? _b : 0;
  }

  // src/core/analysis/blocks/associations.ts
  var FALSE_CALLS2 = 0.05, FEWEST_EXPECTED = 5, MOST_DRAWN = 1e3;
  function associations(context) {
    let { say: say2, groups } = context, ties = dimensions.filter((one) => isFilled(groups[one])).flatMap((one) => tieOf(context, one)), adjusted = benjaminiHochberg(ties.map(({ p }) => p)), rows = ties.map((tie, at) => {
      var _a;
      return { tie, isReal: ((_a = adjusted[at]) != null ? _a : 1) <= FALSE_CALLS2 };
    });
    return rows.sort((one, other) => other.tie.v - one.tie.v), {
      basis: "basisRegistered",
      header: headers.map((word15) => say2(word15)),
      rows: rows.map(({ tie, isReal }) => row(context, tie, isReal ? "tieReal" : "tieUnclear")),
      sentences: rows.length === 0 ? [say2("tiesTooFew")] : []
    };
  }
  var headers = ["attribute", "groupsCount", "strength", "judgement"];
  function tieOf(context, dimension) {
    let counts = context.groups[dimension].map((group2) => {
      let { won, leads } = figuresOf(context.frame, group2);
      return [won, leads - won];
    }), found2 = association(counts);
    if (found2 === void 0) return [];
    let p = found2.leastExpected < FEWEST_EXPECTED && total(counts) <= MOST_DRAWN ? simulatedP(counts, drawnNumbers(total(counts))) : found2.p;
    return [{ dimension, groups: counts.filter((line3) => total([line3]) > 0).length, v: found2.v, p }];
  }
  function row({ say: say2 }, { dimension, groups, v, p }, word15) {
    return [text2(say2(dimension)), count(groups), numeric(v, "0.00"), text2(say2(word15, { p: pText(p) }))];
  }
  function total(counts) {
    return counts.reduce((sum6, line3) => sum6 + line3.reduce((one, value2) => one + value2, 0), 0);
  }

  // src/core/analysis/months.ts
  function monthsBetween(first, last, most2) {
    var _a, _b, _c;
    let starts = [monthStart(last, 0)];
    for (; ((_a = starts[0]) != null ? _a : "") > monthStart(first, 0) && starts.length < most2; )
      starts.unshift(monthStart((_b = starts[0]) != null ? _b : "", -1));
    let origin = dayNumber((_c = starts[0]) != null ? _c : ""), end = dayNumber(monthStart(last, 1)), table3 = new Int16Array(end - origin);
    starts.forEach((start, index) => {
      table3.fill(index, dayNumber(start) - origin);
    });
    let within2 = (day2) => day2 >= origin && day2 < end;
    return {
      keys: starts.map((start) => start.slice(0, 7)),
      indexOf: (day2) => {
        var _a2;
        return within2(day2) && (_a2 = table3[day2 - origin]) != null ? _a2 : -1;
      }
    };
  }

  // src/core/analysis/statistics/cusum.ts
  function cusum(steps4, { slack, limit: limit2 }) {
    let alarms = [], sums = [0, 0], since = [0, 0];
    return steps4.forEach(({ value: value2, mean: mean2, deviation }, at) => {
      var _a;
      let z = deviation > 0 ? (value2 - mean2) / deviation : 0;
      sums = [z, -z].map((move2, side) => {
        var _a2;
        let next = Math.max(0, ((_a2 = sums[side]) != null ? _a2 : 0) + move2 - slack);
        return next === 0 && (since[side] = at + 1), next;
      });
      let raised = sums.findIndex((sum6) => sum6 > limit2);
      raised < 0 || (alarms.push({ at, since: (_a = since[raised]) != null ? _a : at, direction: raised === 0 ? "up" : "down" }), sums = [0, 0], since = [at + 1, at + 1]);
    }), alarms;
  }

  // src/core/analysis/blocks/changes.ts
  var MOST_MONTHS = 36, BASE = 12, NEVER = Number.POSITIVE_INFINITY, LIMITS = { slack: 0.5, limit: 5 };
  function changes(context) {
    let { say: say2 } = context, months = monthly(context), { keys } = months, found2 = seriesOf(context, months).map((series) => ({ series, ...judge(series) }));
    return {
      basis: "basisTrend",
      header: headers2.map((word15) => say2(word15, { n: BASE })),
      rows: found2.map(({ series, usual, alarm }) => [
        text2(say2(series.word)),
        series.cell(usual),
        series.cell(mean(known(series.values.slice(-3)))),
        text2(alarmText(context, keys, alarm))
      ]),
      sentences: keys.length <= BASE ? [say2("changesTooEarly", { n: BASE, months: keys.length })] : []
    };
  }
  var headers2 = ["figure", "usual", "lastMonths", "judgement"];
  function monthly({ frame, all, input }) {
    let first = all.leads.reduce((least2, lead) => Math.min(least2, frame.registered[lead] || least2), NEVER);
    if (first === NEVER) return { keys: [], registered: [], closed: [] };
    let months = monthsBetween(dayOf(first), input.today, MOST_MONTHS), keys = months.keys.slice(0, -1), by2 = (day2) => {
      var _a, _b;
      let members = keys.map(() => []);
      for (let lead of all.leads) (_b = members[months.indexOf((_a = day2(lead)) != null ? _a : Number.NaN)]) == null || _b.push(lead);
      return members;
    }, closing2 = (lead) => frame.outcome[lead] === "won" ? frame.wonOn[lead] : frame.lostOn[lead];
    return { keys, registered: by2((lead) => frame.registered[lead]), closed: by2(closing2) };
  }
  function seriesOf(context, { registered, closed }) {
    let { frame, say: say2 } = context, rates = closed.map((leads) => share(leads, (lead) => frame.outcome[lead] === "won")), hours = registered.map((leads) => leads.map((lead) => hoursToFirst(context, lead)).filter((one) => one >= 0)), spread3 = deviationOf(known(hours.slice(0, BASE).map(median))), size2 = (month) => {
      var _a, _b;
      return Math.max(1, (_b = (_a = closed[month]) == null ? void 0 : _a.length) != null ? _b : 0);
    };
    return [
      {
        word: "newLeads",
        values: registered.map(({ length }) => length),
        cell: (value2) => numeric(value2, "0.0"),
        deviation: (usual) => Math.sqrt(usual)
      },
      {
        word: "winRateSeries",
        values: rates,
        cell: rate,
        deviation: (usual, month) => Math.sqrt(usual * (1 - usual) / size2(month))
      },
      {
        word: "responseSeries",
        values: hours.map(median),
        cell: (value2) => numeric(value2, say2("hours")),
        deviation: () => spread3
      }
    ];
  }
  function judge({ values, deviation }) {
    let usual = mean(known(values.slice(0, BASE)));
    if (usual === void 0) return { usual, alarm: void 0 };
    let steps4 = values.map((value2, month) => ({ value: month < BASE || value2 === void 0 ? usual : value2, mean: usual, deviation: deviation(usual, month) }));
    return { usual, alarm: lasting(cusum(steps4, LIMITS)) };
  }
  function lasting(alarms) {
    return alarms.reduce((last, alarm) => last !== void 0 && last.direction === alarm.direction && alarm.since <= last.at + 1 ? { ...alarm, since: last.since } : alarm, void 0);
  }
  function alarmText({ say: say2 }, keys, alarm) {
    var _a, _b;
    if (alarm === void 0) return say2("noChange");
    let month = (_b = (_a = keys[alarm.since]) != null ? _a : keys[alarm.at]) != null ? _b : "";
    return say2(alarm.direction === "up" ? "changedUp" : "changedDown", { month });
  }
  function share(leads, is) {
    return leads.length === 0 ? void 0 : leads.filter(is).length / leads.length;
  }
  function known(values) {
    return values.flatMap((value2) => value2 != null ? value2 : []);
  }
  function deviationOf(values) {
    let centre = mean(values);
    return centre === void 0 || values.length < 2 ? 0 : Math.sqrt(values.reduce((sum6, value2) => sum6 + (value2 - centre) ** 2, 0) / (values.length - 1));
  }

  // src/core/analysis/behind-group.ts
  function behindGroup(frame, { leads, members }) {
    let of = (from, outcomes2) => () => ({
      leads: from.filter((lead) => {
        var _a;
        return outcomes2.includes((_a = frame.outcome[lead]) != null ? _a : "open");
      })
    });
    return {
      leads: () => ({ leads }),
      won: of(leads, ["won"]),
      lost: of(leads, ["lost"]),
      open: of(leads, ["open", "paused"]),
      conversion: () => ({ ...of(leads, ["won"])(), of: leads }),
      cycle: () => ({ leads: leads.filter((lead) => cycleOf(frame, lead) >= 0) }),
      invalid: of(members, ["invalid"]),
      toCheck: of(members, ["toCheck"])
    };
  }

  // src/core/analysis/statistics/survival/step-value.ts
  function placeAt(times2, day2) {
    var _a;
    let low = 0, high = times2.length;
    for (; low < high; ) {
      let middle = low + high >> 1;
      ((_a = times2[middle]) != null ? _a : 0) <= day2 ? low = middle + 1 : high = middle;
    }
    return low - 1;
  }

  // src/core/analysis/statistics/survival/aalen-johansen.ts
  function aalenJohansen({ times: times2, atRisk, events: events2 }, cause) {
    var _a;
    let own2 = (_a = events2[cause - 1]) != null ? _a : [], share2 = [], variance = [], sums = { aa: 0, ab: 0, bb: 0 }, surviving = 1, reached = 0;
    return times2.forEach((_, at) => {
      var _a2, _b;
      let watched = (_a2 = atRisk[at]) != null ? _a2 : 0, all = events2.reduce((sum6, counts) => {
        var _a3;
        return sum6 + ((_a3 = counts[at]) != null ? _a3 : 0);
      }, 0), mine = (_b = own2[at]) != null ? _b : 0, before2 = surviving;
      reached += before2 * mine / watched, surviving *= 1 - all / watched;
      let carried = surviving > 0 ? before2 / surviving : 0, step = { before: before2, carried, reached, watched };
      addTerms(sums, { ...step, count: mine, at: before2 + carried * reached }), addTerms(sums, { ...step, count: all - mine, at: carried * reached }), share2.push(reached), variance.push(Math.max(0, sums.aa - 2 * sums.ab * reached + sums.bb * reached * reached));
    }), { times: times2, share: share2, variance };
  }
  function addTerms(sums, { carried, watched, count: count3, at }) {
    if (count3 === 0) return;
    let weight = (watched > 1 ? 1 - (count3 - 1) / (watched - 1) : 1) * count3 / (watched * watched);
    sums.aa += weight * at * at, sums.ab += weight * at * carried, sums.bb += weight * carried * carried;
  }
  function shareWithin({ times: times2, share: share2, variance }, days3) {
    var _a, _b;
    let at = placeAt(times2, days3), value2 = (_a = share2[at]) != null ? _a : 0;
    if (value2 <= 0 || value2 >= 1) return { share: value2 };
    let error2 = Math.sqrt((_b = variance[at]) != null ? _b : 0), half = Z_95 * error2 / (value2 * Math.abs(Math.log(value2)));
    return { share: value2, low: value2 ** Math.exp(half), high: value2 ** Math.exp(-half) };
  }
  function timeOfShare({ times: times2, share: share2 }, wanted) {
    return times2[share2.findIndex((value2) => value2 >= wanted - 1e-12)];
  }

  // src/core/analysis/statistics/survival/risk-table.ts
  function riskTable(spells, causes) {
    var _a;
    let days3 = countDays(spells, { causes, groups: 1 });
    return tableOf((_a = days3[0]) != null ? _a : emptyDays(0, causes), eventDays(days3));
  }
  function groupTables(spells, causes) {
    let days3 = countDays(spells, { causes, groups: spells.groups }), times2 = eventDays(days3);
    return days3.map((one) => tableOf(one, times2));
  }
  function watchedTables(tables4) {
    return tables4.filter(({ atRisk }) => atRisk.some((count3) => count3 > 0));
  }
  function emptyDays(last, causes) {
    let ended = Array.from({ length: causes + 1 }, () => new Float64Array(last + 1));
    return { change: new Float64Array(last + 2), ended };
  }
  function countDays({ entry, exit, cause, group: group2 }, { causes, groups }) {
    var _a, _b, _c, _d;
    let last = longest(exit), days3 = Array.from({ length: groups }, () => emptyDays(last, causes));
    for (let i = 0; i < exit.length; i += 1) {
      let own2 = days3[group2 === void 0 ? 0 : (_a = group2[i]) != null ? _a : 0], from = (_b = entry[i]) != null ? _b : -1, to = (_c = exit[i]) != null ? _c : 0;
      own2 === void 0 || to < 0 || from >= to || (addAt(own2.change, Math.max(0, from + 1), 1), addAt(own2.change, to + 1, -1), addAt(own2.ended[(_d = cause[i]) != null ? _d : 0], to, 1));
    }
    return days3;
  }
  function eventDays(days3) {
    var _a, _b;
    let length = (_b = (_a = days3[0]) == null ? void 0 : _a.change.length) != null ? _b : 0;
    return Array.from({ length }, (_, day2) => day2).filter(
      (day2) => days3.some(({ ended }) => ended.some((counts, cause) => {
        var _a2;
        return cause > 0 && ((_a2 = counts[day2]) != null ? _a2 : 0) > 0;
      }))
    );
  }
  function tableOf({ change: change2, ended }, times2) {
    let watched = new Float64Array(change2.length), now = 0;
    change2.forEach((by2, day2) => {
      now += by2, watched[day2] = now;
    });
    let at = (counts) => times2.map((day2) => {
      var _a;
      return (_a = counts[day2]) != null ? _a : 0;
    });
    return { times: times2, atRisk: at(watched), events: ended.slice(1).map(at) };
  }
  function addAt(counts, at, by2) {
    var _a;
    counts !== void 0 && (counts[at] = ((_a = counts[at]) != null ? _a : 0) + by2);
  }
  function longest(exit) {
    var _a;
    let last = 0;
    for (let i = 0; i < exit.length; i += 1) last = Math.max(last, (_a = exit[i]) != null ? _a : 0);
    return last;
  }

  // src/core/analysis/statistics/survival/records-begin.ts
  var BY_CHANCE = 1e-3;
  function recordsBegin(records) {
    let { began, ended } = records, first = least(ended);
    if (first === Number.POSITIVE_INFINITY || least(began) >= first) return;
    let hazard = hazardFrom(records, first), expected = 0;
    for (let from of began) from < first && (expected += hazard(first - 1 - from));
    return Math.exp(-expected) < BY_CHANCE ? first : void 0;
  }
  function least(days3) {
    let first = Number.POSITIVE_INFINITY;
    for (let day2 of days3) day2 < first && (first = day2);
    return first;
  }
  function hazardFrom({ began, ended, today }, day2) {
    let spells = {
      entry: began.map((from) => Math.max(-1, day2 - 1 - from)),
      exit: ended.map((end, at) => {
        var _a;
        return (Number.isNaN(end) ? today : end) - ((_a = began[at]) != null ? _a : 0);
      }),
      cause: ended.map((end) => Number.isNaN(end) ? 0 : 1)
    }, { times: times2, atRisk, events: events2 } = riskTable(spells, 1), sum6 = 0, steps4 = times2.map((_, at) => {
      var _a, _b, _c;
      return sum6 += ((_b = (_a = events2[0]) == null ? void 0 : _a[at]) != null ? _b : 0) / ((_c = atRisk[at]) != null ? _c : 1), sum6;
    });
    return (age) => {
      var _a;
      return (_a = steps4[placeAt(times2, age)]) != null ? _a : 0;
    };
  }

  // src/core/analysis/watched.ts
  var WON = 1, LOST = 2, CAUSES = { won: WON, lost: LOST, open: 0, paused: 0, invalid: 0, toCheck: 0 };
  function watchedOf({ frame, input }, leads) {
    let today = dayNumber(input.today), closed = (lead) => {
      var _a, _b;
      return frame.outcome[lead] === "won" ? (_a = frame.wonOn[lead]) != null ? _a : Number.NaN : (_b = frame.lostOn[lead]) != null ? _b : Number.NaN;
    }, causeOf = (lead) => {
      var _a;
      return CAUSES[(_a = frame.outcome[lead]) != null ? _a : "open"];
    }, last = (lead) => causeOf(lead) === 0 ? today : closed(lead), dated = leads.filter((lead) => {
      var _a;
      return last(lead) >= ((_a = frame.start[lead]) != null ? _a : Number.NaN);
    }), of = (value2) => columnOf2(dated, value2), began = of((lead) => {
      var _a;
      return (_a = frame.start[lead]) != null ? _a : Number.NaN;
    }), cause = of(causeOf), ended = of((lead) => causeOf(lead) === 0 ? Number.NaN : closed(lead)), recordsFrom = recordsBegin({ began, ended, today }), from = recordsFrom != null ? recordsFrom : Number.NEGATIVE_INFINITY;
    return {
      leads: dated,
      entry: began.map((day2) => Math.max(-1, from - 1 - day2)),
      exit: began.map((day2, at) => {
        var _a;
        return (cause[at] === 0 ? today : (_a = ended[at]) != null ? _a : Number.NaN) - day2;
      }),
      cause,
      undated: leads.length - dated.length,
      recordsFrom
    };
  }
  function columnOf2(leads, value2) {
    var _a;
    let column = new Float64Array(leads.length);
    for (let at = 0; at < leads.length; at += 1) column[at] = value2((_a = leads[at]) != null ? _a : -1);
    return column;
  }

  // src/core/analysis/blocks/cohorts.ts
  var MOST_MONTHS2 = 24, HORIZON = 90, RIPE = 0.9;
  function cohorts(context) {
    var _a, _b, _c, _d, _e;
    let { say: say2, frame, all, input } = context, dated = all.leads.filter((lead) => {
      var _a2;
      return !Number.isNaN((_a2 = frame.registered[lead]) != null ? _a2 : Number.NaN);
    }), first = dated.reduce(
      (least2, lead) => {
        var _a2;
        return Math.min(least2, (_a2 = frame.registered[lead]) != null ? _a2 : least2);
      },
      Number.POSITIVE_INFINITY
    ), months = Number.isFinite(first) ? monthsBetween(dayOf(first), input.today, MOST_MONTHS2) : void 0, members = ((_a = months == null ? void 0 : months.keys) != null ? _a : []).map(() => []);
    for (let lead of dated) (_d = members[(_c = months == null ? void 0 : months.indexOf((_b = frame.registered[lead]) != null ? _b : Number.NaN)) != null ? _c : -1]) == null || _d.push(lead);
    let ripeAfter = ripeningDays(context);
    return {
      basis: "basisRegistered",
      header: headers3.map((word15) => say2(word15, { n: HORIZON })),
      rows: ((_e = months == null ? void 0 : months.keys) != null ? _e : []).map((key, at) => {
        var _a2;
        return row2(context, { key, leads: (_a2 = members[at]) != null ? _a2 : [], ripeAfter });
      }),
      sentences: [
        ripeAfter === void 0 ? say2("ripeningUnknown") : say2("ripeningNote", { n: ripeAfter, share: `${RIPE * 100}%` })
      ]
    };
  }
  var headers3 = [
    "month",
    "leads",
    "won",
    "lostLeads",
    "open",
    "cohortConversion",
    "low",
    "high",
    "wonWithin",
    "ripeness"
  ];
  function row2(context, { key, leads, ripeAfter }) {
    let group2 = groupAll(context.frame, leads), behind = behindGroup(context.frame, group2), { won, lost, open, conversion, interval } = figuresOf(context.frame, group2), watched = watchedOf(context, group2.leads), within2 = watched.exit.length > 0 && ageOf(context, key) >= HORIZON ? shareWithin(aalenJohansen(riskTable(watched, 2), WON), HORIZON).share : void 0;
    return [
      text2(key),
      countOf(group2.leads),
      opens(count(won), behind.won),
      opens(count(lost), behind.lost),
      opens(count(open), behind.open),
      ...[rate(conversion), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)].map((cell3) => opens(cell3, behind.conversion)),
      opens(rate(within2), () => ({ leads: watched.leads })),
      text2(context.say(ripenessOf(context, key, ripeAfter)))
    ];
  }
  function ripenessOf(context, key, ripeAfter) {
    return ripeAfter === void 0 ? "ripenessUnknown" : ageOf(context, key) >= ripeAfter ? "ripe" : "stillRipening";
  }
  function ageOf({ input }, month) {
    let [year = 0, number2 = 1] = month.split("-").map(Number), next = number2 === 12 ? `${year + 1}-01-01` : `${year}-${String(number2 + 1).padStart(2, "0")}-01`;
    return dayNumber(input.today) - (dayNumber(next) - 1);
  }
  function ripeningDays({ frame, all }) {
    let cycles = all.leads.map((lead) => cycleOf(frame, lead)).filter((length) => length >= 0);
    return cycles.sort((one, other) => one - other), cycles[Math.ceil(cycles.length * RIPE) - 1];
  }

  // src/core/analysis/blocks/customer-tables.ts
  var LOYAL = 3, STARS = [5, 4, 3, 2, 1];
  function satisfactionTable(context) {
    let { frame, say: say2 } = context, won = wonLeads(context), told4 = won.filter((lead) => isKnown(frame.satisfaction, lead));
    if (told4.length === 0) return;
    let parts2 = STARS.map((stars) => ({
      label: String(stars),
      leads: told4.filter((lead) => frame.satisfaction[lead] === stars)
    })), blank3 = { label: say2("blank"), leads: won.filter((lead) => !told4.includes(lead)) };
    return body(context, "satisfaction", [...parts2, blank3]);
  }
  var states = ["firstOrder", "repeatOrder", "loyalCustomer", "ordersUnknown", "customersLeft"];
  function lifeCycle(context) {
    let { frame, say: say2 } = context, won = wonLeads(context);
    if (!won.some((lead) => isKnown(frame.repeatOrders, lead) || frame.churned[lead] === 1)) return;
    let parts2 = states.map((state) => ({
      label: say2(state),
      leads: won.filter((lead) => stateOf(frame, lead) === state)
    }));
    return body(context, "customerState", parts2);
  }
  function stateOf({ churned, repeatOrders }, lead) {
    var _a;
    let orders = (_a = repeatOrders[lead]) != null ? _a : Number.NaN;
    return churned[lead] === 1 ? "customersLeft" : Number.isNaN(orders) ? "ordersUnknown" : orders === 0 ? "firstOrder" : orders >= LOYAL ? "loyalCustomer" : "repeatOrder";
  }
  function body(context, first, parts2) {
    let headers17 = ["won", "share", "amountWon", "orderedAgain", "meanSatisfaction"], all = parts2.flatMap(({ leads }) => leads);
    return {
      basis: "basisRegistered",
      header: [first, ...headers17].map((word15) => context.say(word15)),
      rows: parts2.map((part2) => row3(context, part2, all)),
      sentences: []
    };
  }
  function row3(context, { label: label2, leads }, all) {
    let { frame } = context, told4 = leads.filter((lead) => isKnown(frame.repeatOrders, lead)), rated = leads.filter((lead) => isKnown(frame.satisfaction, lead)), brought = leads.reduce((sum6, lead) => sum6 + (frame.amount[lead] || 0), 0);
    return [
      text2(label2),
      countOf(leads),
      shareOf2(leads, all),
      opens(money(brought, context), () => ({ leads })),
      shareOf2(
        told4.filter((lead) => {
          var _a;
          return ((_a = frame.repeatOrders[lead]) != null ? _a : 0) > 0;
        }),
        told4
      ),
      opens(numeric(mean(rated.map((lead) => {
        var _a;
        return (_a = frame.satisfaction[lead]) != null ? _a : 0;
      })), "0.0"), () => ({ leads: rated }))
    ];
  }
  function wonLeads({ frame, all }) {
    return all.leads.filter((lead) => frame.outcome[lead] === "won");
  }
  function isKnown(column, lead) {
    var _a;
    return !Number.isNaN((_a = column[lead]) != null ? _a : Number.NaN);
  }

  // src/core/analysis/blocks/customer-value.ts
  function customerValue(context) {
    let { say: say2, groups, all, frame } = context, won = wonOf(context, all);
    if (won.length === 0) return;
    let whole4 = sum2(won.map((lead) => frame.amount[lead] || 0)), shown3 = groups.source.filter((group2) => wonOf(context, group2).length > 0);
    return {
      basis: "basisRegistered",
      header: headers4.map((word15) => say2(word15)),
      rows: shown3.map((group2) => row4(context, group2, { label: labelOfGroup(context, "source", group2), whole: whole4 })),
      total: row4(context, all, { label: say2("total"), whole: whole4 }).map(asTotal),
      sentences: concentration(context, won, whole4)
    };
  }
  var headers4 = [
    "source",
    "won",
    "amountWon",
    "shareOfAmount",
    "meanAmount",
    "medianAmount",
    "perLead",
    "withoutAmount",
    "orderedAgain",
    "meanAgain"
  ];
  function row4(context, group2, { label: label2, whole: whole4 }) {
    let { frame } = context, won = wonOf(context, group2), paid = won.filter((lead) => known2(frame.amount, lead)), told4 = won.filter((lead) => known2(frame.repeatOrders, lead)), amounts = paid.map((lead) => {
      var _a;
      return (_a = frame.amount[lead]) != null ? _a : 0;
    }), brought = sum2(amounts), byAmount = (cell3) => opens(cell3, () => ({ leads: paid })), each = (value2) => value2 === void 0 ? text2("–") : money(value2, context);
    return [
      text2(label2),
      countOf(won),
      ...[money(brought, context), rate(whole4 > 0 ? brought / whole4 : void 0)].map(byAmount),
      ...[each(paid.length > 0 ? brought / paid.length : void 0), each(median(amounts))].map(byAmount),
      opens(each(group2.leads.length > 0 ? brought / group2.leads.length : void 0), () => ({ leads: group2.leads })),
      countOf(won.filter((lead) => !known2(frame.amount, lead))),
      shareOf2(
        told4.filter((lead) => {
          var _a;
          return ((_a = frame.repeatOrders[lead]) != null ? _a : 0) > 0;
        }),
        told4
      ),
      opens(numeric(mean(told4.map((lead) => {
        var _a;
        return (_a = frame.repeatOrders[lead]) != null ? _a : 0;
      })), "0.0"), () => ({ leads: told4 }))
    ];
  }
  function concentration({ frame, say: say2 }, won, whole4) {
    let amounts = won.map((lead) => frame.amount[lead] || 0).sort((one, other) => other - one), top = Math.floor(amounts.length / 5);
    if (top < 1 || whole4 <= 0) return [];
    let share2 = Math.round(sum2(amounts.slice(0, top)) / whole4 * 100);
    return [say2("concentrationNote", { n: top, share: `${share2}%` })];
  }
  function known2(column, lead) {
    var _a;
    return !Number.isNaN((_a = column[lead]) != null ? _a : Number.NaN);
  }
  function wonOf({ frame }, { leads }) {
    return leads.filter((lead) => frame.outcome[lead] === "won");
  }
  function sum2(values) {
    return values.reduce((total6, value2) => total6 + value2, 0);
  }

  // src/core/lead/has-valid-channel.ts
  function hasValidChannel(lead) {
    var _a;
    return isPhone(lead.phone) || parseEmail((_a = lead.email) != null ? _a : "") !== void 0 || isWechat(lead.wechat);
  }
  function isPhone(text4 = "") {
    return parsePhone(text4) !== void 0;
  }
  function isWechat(text4 = "") {
    return /^[a-z0-9_-]{6,20}$/.test(compareText(text4)) || isPhone(text4);
  }

  // src/core/lead/parse-duration.ts
  var UNITS2 = [
    [/^(?:个)?(?:工作日|工作天|working days?|business days?|workdays?)$/, 1.4],
    [/^(?:天|日|days?|d)$/, 1],
    [/^(?:个)?(?:周|星期|礼拜|weeks?|wks?|w)$/, 7],
    [/^(?:个)?(?:月|months?|mos?)$/, 30],
    [/^(?:个)?(?:季度|季|quarters?)$/, 90],
    [/^(?:年|years?|yrs?|y)$/, 365]
  ], HALF_YEAR = 180, WORDS = [
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve"
  ], QUANTITY = /^([\d.,]+|[〇零一二两三四五六七八九十百]+|[a-z]+(?=[ -]))\s*(.*)$/;
  function parseDurationRange(text4) {
    return parseRange(text4, { side: readSide2, bareDoubt: () => !0 });
  }
  function readSide2(text4) {
    var _a, _b;
    if (/^(?:半年|半个年|half (?:a )?year)$/.test(text4)) return { value: HALF_YEAR, unit: 1 };
    if (/^(?:半|half (?:a )?|half-)/.test(text4)) return times(0.5, text4.replace(/^(?:半|half (?:a )?|half-)/, ""));
    let [, number2 = "", rest = ""] = (_a = QUANTITY.exec(text4)) != null ? _a : [], value2 = (_b = readWord(number2)) != null ? _b : readNumber(number2);
    if (value2 === void 0) return;
    if (rest === "") return { value: value2 };
    let half = /^(?:个半|年半|周半)/.test(rest) ? 0.5 : 0;
    return times(value2 + half, half === 0 ? rest : rest.replace("半", ""));
  }
  function readWord(word15) {
    if (word15 === "a" || word15 === "an") return 1;
    let value2 = WORDS.indexOf(word15);
    return value2 > 0 ? value2 : void 0;
  }
  function times(value2, unit) {
    var _a;
    let days3 = (_a = UNITS2.find(([name]) => name.test(unit.trim()))) == null ? void 0 : _a[1];
    if (days3 !== void 0)
      return Number.isInteger(value2 * days3) ? { value: value2, unit: days3 } : { value: Math.round(value2 * days3), unit: 1 };
  }

  // src/core/lead/pending-details.ts
  var basicColumns = new Set(
    leadColumns.filter(({ set }) => set === "basic").map(({ key }) => key)
  );
  function pendingDetails(lead, stage, settings) {
    let pending = new Set(missingNeeds(lead, stage, settings));
    if ((stage == null ? void 0 : stage.key) === "identified" && !hasValidChannel(lead) && pending.add("phone"), (stage == null ? void 0 : stage.class) === "open" || (stage == null ? void 0 : stage.class) === "paused")
      for (let column of unsettledColumns(lead, settings)) pending.add(column);
    return leadColumns.map(({ key }) => key).filter((key) => pending.has(key));
  }
  function unsettledColumns({ budget = "", decisionCycle = "" }, { values }) {
    let ranges = {
      budget: parseAmountRange(budget, values.currency),
      decisionCycle: parseDurationRange(decisionCycle)
    };
    return ["budget", "decisionCycle"].filter((column) => ranges[column].pending || ranges[column].doubt);
  }
  function pendingSince(pending, known4, day2) {
    return Object.fromEntries(pending.map((column) => {
      var _a;
      return [column, (_a = known4 == null ? void 0 : known4[column]) != null ? _a : day2];
    }));
  }
  function missingNeeds(lead, stage, settings) {
    var _a;
    let ticked = fullColumns(settings), isShown = (column) => basicColumns.has(column) || ticked.includes(column);
    return ((_a = stage == null ? void 0 : stage.needs) != null ? _a : []).filter((column) => {
      var _a2;
      return isShown(column) && ((_a2 = lead[column]) != null ? _a2 : "").trim() === "";
    });
  }

  // src/core/analysis/pending-leads.ts
  var readColumns = ["phone", "email", "wechat", "budget", "decisionCycle"];
  function pendingLeads({ frame, input }, leads) {
    let { settings, vocabulary } = input, columns = columnsToRead(input.settings.stages).map((key) => ({ key, cells: input.leads(key) })), verdicts2 = /* @__PURE__ */ new Map();
    return leads.filter((lead) => {
      var _a;
      let row13 = (_a = frame.rows[lead]) != null ? _a : -1, stage = keyAt(frame.stage, lead), texts2 = columns.map(({ key, cells }) => {
        var _a2;
        return textFor(key, (_a2 = cells == null ? void 0 : cells[row13]) != null ? _a2 : "", stage);
      }), question = [stage, ...texts2].join(""), known4 = verdicts2.get(question);
      if (known4 !== void 0) return known4;
      let seen = Object.fromEntries(columns.map(({ key }, index) => {
        var _a2;
        return [key, (_a2 = texts2[index]) != null ? _a2 : ""];
      })), verdict2 = pendingDetails(seen, vocabulary.stage(stage), settings).length > 0;
      return verdicts2.set(question, verdict2), verdict2;
    });
  }
  function columnsToRead(stages2) {
    return [.../* @__PURE__ */ new Set([...readColumns, ...stages2.flatMap(({ needs }) => needs)])];
  }
  function textFor(key, cell3, stage) {
    return (key === "budget" || key === "decisionCycle" || readColumns.includes(key) && stage === "identified") && typeof cell3 != "object" ? String(cell3) : typeof cell3 == "string" && cell3.trim() === "" ? "" : "filled";
  }

  // src/core/analysis/comparison-text.ts
  function comparisonOf({ comparisons }, dimension, key) {
    return comparisons.get(comparisonKey(dimension, key));
  }
  function verdictText(context, dimension, group2) {
    let comparison = comparisonOf(context, dimension, group2.key);
    if (!comparison || comparison.rest.cases === 0 || comparison.group.cases === 0) return "";
    let { successes, cases } = comparison.rest;
    return context.say(comparison.verdict, { rest: percentText(successes / cases), p: pText(comparison.p) });
  }

  // src/core/analysis/statistics/mantel-haenszel.ts
  function mantelHaenszel(layers) {
    let cells = layers.map(cellsOf2).filter(({ n, a, b, c, d }) => n > 1 && (a + b) * (c + d) > 0), r = total2(cells, ({ a, d, n }) => a * d / n), s = total2(cells, ({ b, c, n }) => b * c / n);
    if (r <= 0 || s <= 0) return;
    let p = ({ a, d, n }) => (a + d) / n, q = ({ b, c, n }) => (b + c) / n, variance = total2(cells, (one) => p(one) * one.a * one.d / one.n) / (2 * r * r) + total2(cells, (one) => (p(one) * one.b * one.c + q(one) * one.a * one.d) / one.n) / (2 * r * s) + total2(cells, (one) => q(one) * one.b * one.c / one.n) / (2 * s * s), half = Z_95 * Math.sqrt(variance), ratio2 = r / s;
    return { ratio: ratio2, interval: { low: ratio2 * Math.exp(-half), high: ratio2 * Math.exp(half) }, p: testP(cells) };
  }
  function cellsOf2({ one, other }) {
    let [a, c] = [one.successes, other.successes];
    return { a, b: one.cases - a, c, d: other.cases - c, n: one.cases + other.cases };
  }
  function testP(cells) {
    let difference2 = total2(cells, ({ a, b, c, n }) => a - (a + b) * (a + c) / n), variance = total2(cells, ({ a, b, c, d, n }) => (a + b) * (c + d) * (a + c) * (b + d) / (n * n * (n - 1)));
    return variance <= 0 ? 1 : chiSquareTail(difference2 * difference2 / variance, 1);
  }
  function total2(cells, value2) {
    return cells.reduce((sum6, one) => sum6 + value2(one), 0);
  }

  // src/core/analysis/simpson.ts
  var SURE = 0.05;
  function mixEffect(context, group2) {
    let raw = comparisonOf(context, "source", group2.key);
    if (raw === void 0 || raw.verdict === "few") return;
    let odds = mantelHaenszel(layersOf(context, group2));
    return odds === void 0 ? void 0 : (raw.group.successes / raw.group.cases > raw.rest.successes / raw.rest.cases ? odds.ratio < 1 : odds.ratio > 1) && odds.p <= SURE ? "reversed" : raw.verdict !== "unclear" && odds.p > SURE ? "explained" : void 0;
  }
  function layersOf({ frame, all, groups }, group2) {
    let inside = new Set(group2.leads);
    return groups.grade.map(({ key }) => {
      let alike2 = all.leads.filter((lead) => keyAt(frame.grade, lead) === key), share2 = (leads) => ({
        successes: leads.filter((lead) => frame.outcome[lead] === "won").length,
        cases: leads.length
      });
      return {
        one: share2(alike2.filter((lead) => inside.has(lead))),
        other: share2(alike2.filter((lead) => !inside.has(lead)))
      };
    });
  }

  // src/core/analysis/statistics/newcombe.ts
  function newcombe(one, other) {
    let first = wilson(one.successes, one.cases), second = wilson(other.successes, other.cases);
    if (first === void 0 || second === void 0) return;
    let p = one.successes / one.cases, q = other.successes / other.cases;
    return {
      low: p - q - Math.hypot(p - first.low, second.high - q),
      high: p - q + Math.hypot(first.high - p, q - second.low)
    };
  }

  // src/core/analysis/source-notes.ts
  var MOST_IDS = 10;
  function sourceNotes(context) {
    let { churned, contradictory } = figuresOf(context.frame, context.all), { say: say2, all } = context;
    return [
      ...testedNotes(context),
      ...fewNote(context),
      ...churned > 0 ? [say2("churnedNote", { n: churned })] : [],
      ...contradictory.length > 0 ? [say2("contradictoryNote", { list: idList(context, contradictory) })] : [],
      ...all.toCheck > 0 ? [say2("toCheckNote", { n: all.toCheck })] : [],
      ...unreadableNote(context),
      ...undatedNote(context)
    ];
  }
  function idList({ frame, say: say2 }, leads) {
    let ids = leads.map((lead) => {
      var _a;
      return (_a = frame.ids[lead]) != null ? _a : "";
    }).sort(), named2 = ids.slice(0, MOST_IDS), more = ids.length - named2.length;
    return [...named2, ...more > 0 ? [say2("andMore", { n: more })] : []].join(say2("joint"));
  }
  function testedNotes(context) {
    let results = context.groups.source.map((group2) => ({ group: group2, result: comparisonOf(context, "source", group2.key) })), called2 = results.filter(({ result }) => (result == null ? void 0 : result.verdict) === "higher" || (result == null ? void 0 : result.verdict) === "lower");
    return called2.length === 0 && results.some(({ result }) => (result == null ? void 0 : result.verdict) === "unclear") ? [context.say("sourceSame")] : called2.flatMap(({ group: group2 }) => {
      let { won, leads } = figuresOf(context.frame, group2), source = labelOf3(context, "source", group2.key), verdict2 = verdictText(context, "source", group2);
      return [context.say("sourceDiffers", { source, own: percentText(won / leads), won, leads, verdict: verdict2 }), ...sizeNote(context, group2), ...mixNote(context, group2, source)];
    });
  }
  function sizeNote(context, { key }) {
    let found2 = comparisonOf(context, "source", key), interval = found2 && newcombe(found2.group, found2.rest);
    if (!found2 || !interval) return [];
    let own2 = found2.group.successes / found2.group.cases - found2.rest.successes / found2.rest.cases, values = { own: pointsText(own2), low: pointsText(interval.low), high: pointsText(interval.high) };
    return [context.say("differenceNote", values)];
  }
  function mixNote(context, group2, source) {
    let effect = mixEffect(context, group2);
    return effect === void 0 ? [] : [context.say(effect === "reversed" ? "mixReversed" : "mixExplained", { source })];
  }
  function fewNote(context) {
    let min = numberOf(context.input.settings, "suggestMinLeads"), few = context.groups.source.filter(({ leads }) => leads.length > 0 && leads.length < min);
    if (few.length === 0) return [];
    let list = few.map(
      ({ key, leads }) => context.say("countText", { label: labelOf3(context, "source", key), n: leads.length })
    );
    return [context.say("fewLeads", { min, list: list.join(context.say("joint")) })];
  }
  function unreadableNote({ frame, input, say: say2 }) {
    if (frame.unreadable.size === 0) return [];
    let language = languageOfWorkbook(input.settings), list = [...frame.unreadable].map(([key, n]) => say2("countText", { label: leadLabels[key][language], n }));
    return [say2("unreadableNote", { list: list.join(say2("joint")) })];
  }
  function undatedNote({ frame, selection: selection2, range, say: say2 }) {
    let undated = selection2.scope.filter((lead) => {
      var _a;
      return Number.isNaN((_a = frame.registered[lead]) != null ? _a : Number.NaN);
    }).length;
    return range.from === "" || undated === 0 ? [] : [say2("undatedNote", { n: undated })];
  }

  // src/core/analysis/blocks/data-quality.ts
  function dataQuality(context) {
    let { say: say2 } = context, checks2 = checksOf(context);
    return {
      basis: "basisRegistered",
      header: headers5.map((word15) => say2(word15)),
      rows: checks2.map((check2) => row5(context, check2)),
      sentences: checks2.every(({ found: found2 }) => found2.length === 0) ? [say2("qualityGood")] : []
    };
  }
  var headers5 = ["finding", "concerned", "share", "outOf", "rowsBehind"];
  function row5(context, { word: word15, of, found: found2 }) {
    return [
      text2(context.say(word15)),
      countOf(found2),
      shareOf2(found2, of),
      countOf(of),
      text2(idList(context, found2))
    ];
  }
  function checksOf(context) {
    let { frame, all } = context, { leads } = all, won = leads.filter((lead) => frame.outcome[lead] === "won"), lost = leads.filter((lead) => frame.outcome[lead] === "lost"), open = leads.filter((lead) => frame.outcome[lead] === "open"), closed = [...won, ...lost], noDay = (lead) => Number.isNaN(frame.outcome[lead] === "won" ? frame.wonOn[lead] : frame.lostOn[lead]), check2 = (word15, of, has) => ({
      word: word15,
      of,
      found: of.filter(has)
    });
    return [
      check2("missingSource", leads, (lead) => keyAt(frame.source, lead) === ""),
      check2("missingGrade", leads, (lead) => keyAt(frame.grade, lead) === ""),
      check2("missingOwner", leads, (lead) => keyAt(frame.owner, lead) === ""),
      check2("missingDay", leads, (lead) => {
        var _a;
        return Number.isNaN((_a = frame.registered[lead]) != null ? _a : Number.NaN);
      }),
      check2("wonNoAmount", won, (lead) => {
        var _a;
        return Number.isNaN((_a = frame.amount[lead]) != null ? _a : Number.NaN);
      }),
      check2("closedNoFactor", closed, (lead) => {
        var _a;
        return ((_a = frame.factors[lead]) != null ? _a : []).length === 0;
      }),
      check2("closedNoDay", closed, noDay),
      { word: "contradictory", of: won, found: figuresOf(frame, all).contradictory },
      { word: "pendingDetails", of: open, found: pendingLeads(context, open) },
      check2("overdue", open, (lead) => context.overdue.has(lead)),
      { word: "duplicates", of: leads, found: doubled(context, leads) }
    ];
  }
  var keyColumns = ["phone", "email", "customerName"];
  function doubled({ frame, input }, leads) {
    let found2 = keyColumns.flatMap((column) => {
      var _a;
      let cells = (_a = input.leads(column)) != null ? _a : [];
      return sharers(leads, (lead) => {
        var _a2, _b;
        return foldName(cellText((_b = cells[(_a2 = frame.rows[lead]) != null ? _a2 : -1]) != null ? _b : ""));
      });
    });
    return [...new Set(found2)];
  }
  function sharers(leads, keyOf) {
    let first = /* @__PURE__ */ new Map(), found2 = [];
    for (let lead of leads) {
      let key = keyOf(lead);
      if (key === "") continue;
      let other = first.get(key);
      other === void 0 ? first.set(key, lead) : found2.push(other, lead);
    }
    return found2;
  }

  // src/core/analysis/sentiment/sentiment-words.ts
  var praiseWords = [
    "满意",
    "很好",
    "不错",
    "认可",
    "喜欢",
    "感谢",
    "专业",
    "及时",
    "耐心",
    "靠谱",
    "放心",
    "方便",
    "好用",
    "实用",
    "高效",
    "划算",
    "实惠",
    "推荐",
    "优秀",
    "稳定",
    "清楚",
    "详细",
    "周到",
    "热情",
    "顺利",
    "惊喜",
    "超出预期",
    "兴趣",
    "愿意",
    "期待",
    "值得",
    "合适",
    "匹配",
    "信任",
    "好评",
    "赞",
    "快速",
    "可靠",
    "good",
    "great",
    "excellent",
    "satisfied",
    "happy",
    "helpful",
    "professional",
    "reliable",
    "love",
    "like",
    "impressed",
    "easy",
    "fast",
    "recommend",
    "thanks",
    "thank",
    "interested",
    "useful",
    "clear",
    "worth",
    "smooth",
    "pleased",
    "responsive",
    "friendly",
    "affordable"
  ], complaintWords = [
    "不满意",
    "不满",
    "失望",
    "投诉",
    "抱怨",
    "太贵",
    "价格高",
    "偏贵",
    "贵",
    "慢",
    "延期",
    "拖延",
    "迟到",
    "差",
    "麻烦",
    "复杂",
    "难用",
    "故障",
    "出错",
    "错误",
    "漏",
    "坏",
    "不稳定",
    "不专业",
    "不靠谱",
    "不清楚",
    "不方便",
    "不合适",
    "没人回复",
    "联系不上",
    "不回复",
    "推诿",
    "退货",
    "退款",
    "质量问题",
    "卡顿",
    "犹豫",
    "担心",
    "顾虑",
    "不需要",
    "态度差",
    "超预算",
    "预算不足",
    "取消",
    "拒绝",
    "缺货",
    "误导",
    "后悔",
    "bad",
    "poor",
    "slow",
    "late",
    "delay",
    "delayed",
    "expensive",
    "overpriced",
    "unhappy",
    "disappointed",
    "broken",
    "complaint",
    "complain",
    "problem",
    "issue",
    "error",
    "bug",
    "difficult",
    "confusing",
    "rude",
    "refund",
    "cancel",
    "worried",
    "concern",
    "concerned",
    "unreliable",
    "missing",
    "wrong",
    "crash",
    "unclear",
    "hesitant",
    "unprofessional"
  ], negations = [
    "不",
    "没",
    "没有",
    "未",
    "无",
    "非",
    "并不",
    "不太",
    "不是",
    "不够",
    "谈不上",
    "毫无",
    "不再",
    "not",
    "no",
    "never",
    "isn't",
    "wasn't",
    "aren't",
    "don't",
    "doesn't",
    "didn't",
    "can't",
    "won't",
    "without",
    "hardly"
  ];

  // src/core/analysis/sentiment/read-sentiment.ts
  var HAN3 = /[\u4e00-\u9fff]/, LONGEST4 = 2e3, ENGLISH_REACH = 16, known3;
  function table2() {
    if (known3 !== void 0) return known3;
    let all = [
      ...praiseWords.map((text4) => ({ text: text4, isPraise: !0 })),
      ...complaintWords.map((text4) => ({ text: text4, isPraise: !1 }))
    ].sort((one, other) => other.text.length - one.text.length), source = all.map(({ text: text4 }) => HAN3.test(text4) ? text4 : `\\b${text4}\\b`).join("|"), before2 = negations.map((word15) => HAN3.test(word15) ? `${word15}$` : `\\b${word15}( \\w+)? $`).join("|"), words3 = new Map(all.map((word15) => [word15.text, word15]));
    return known3 = { pattern: new RegExp(source, "g"), words: words3, negation: new RegExp(before2) }, known3;
  }
  function readSentiment(feedback) {
    let text4 = foldTraditional(compareText(feedback.slice(0, LONGEST4))), { pattern, words: words3, negation } = table2(), complaints = /* @__PURE__ */ new Set(), praises = 0;
    for (let found2 of text4.matchAll(pattern)) {
      let word15 = words3.get(found2[0]);
      if (word15 === void 0) continue;
      word15.isPraise !== negation.test(text4.slice(Math.max(0, found2.index - ENGLISH_REACH), found2.index)) ? praises += 1 : complaints.add(word15.isPraise ? negated(word15.text) : word15.text);
    }
    return { mood: moodOf(praises, complaints.size), complaints: [...complaints] };
  }
  function negated(text4) {
    return HAN3.test(text4) ? `不${text4}` : `not ${text4}`;
  }
  function moodOf(praises, complaints) {
    return praises > 0 && complaints > 0 ? "mixed" : praises > 0 ? "praise" : complaints > 0 ? "complaint" : "unknown";
  }

  // src/core/analysis/blocks/feedback-mood.ts
  var MOST_TERMS2 = 3;
  function feedbackMood(context) {
    let { say: say2, groups, all } = context, said = sayings(context);
    if (said.length === 0) return;
    let rows = groups.source.map((group2) => ({ group: group2, moods: moodsOf(said, group2) }));
    return {
      basis: "basisRegistered",
      header: headers6.map((word15) => say2(word15)),
      rows: rows.filter(({ moods }) => moods.length > 0).map(({ group: group2, moods }) => opening(row6(context, labelOfGroup(context, "source", group2), moods), said, group2)),
      total: opening(row6(context, say2("total"), moodsOf(said, all)), said, all).map(asTotal),
      sentences: [say2("moodCaution")]
    };
  }
  var headers6 = [
    "source",
    "withFeedback",
    "praise",
    "mixed",
    "complaint",
    "unknownMood",
    "complaintShare",
    "low",
    "high",
    "frequentTerms"
  ];
  function sayings({ frame, input }) {
    var _a, _b, _c;
    let readings = /* @__PURE__ */ new Map(), said = [], add2 = (lead, cell3) => {
      var _a2;
      let feedback = cellText(cell3).trim();
      if (lead === void 0 || feedback === "") return;
      let mood = (_a2 = readings.get(feedback)) != null ? _a2 : readSentiment(feedback);
      readings.set(feedback, mood);
      let own2 = said[lead];
      own2 === void 0 ? said[lead] = [mood] : own2.push(mood);
    }, ofLeads = (_a = input.leads("feedback")) != null ? _a : [];
    frame.rows.forEach((place5, lead) => {
      var _a2;
      add2(lead, (_a2 = ofLeads[place5]) != null ? _a2 : "");
    });
    let ids = (_b = input.followUps.column("leadId")) != null ? _b : [];
    return ((_c = input.followUps.column("feedback")) != null ? _c : []).forEach((cell3, at) => {
      cell3 !== "" && add2(frame.places.get(textOf(ids[at])), cell3);
    }), said;
  }
  function moodsOf(said, { leads }) {
    var _a;
    let moods = [];
    for (let lead of leads) for (let mood of (_a = said[lead]) != null ? _a : []) moods.push(mood);
    return moods;
  }
  function opening(cells, said, { leads }) {
    let moods = [void 0, void 0, "praise", "mixed", "complaint", "unknown"], isIn = (lead, mood) => {
      var _a;
      return ((_a = said[lead]) != null ? _a : []).some((one) => mood === void 0 || one.mood === mood);
    };
    return cells.map(
      (cell3, column) => typeof cell3.value == "number" ? opens(cell3, () => ({ leads: leads.filter((lead) => isIn(lead, moods[column])) })) : cell3
    );
  }
  function row6({ say: say2 }, label2, moods) {
    let of = (mood) => moods.filter((one) => one.mood === mood).length, read = moods.length - of("unknown"), complained = of("complaint") + of("mixed"), interval = wilson(complained, read);
    return [
      text2(label2),
      count(moods.length),
      count(of("praise")),
      count(of("mixed")),
      count(of("complaint")),
      rate(moods.length > 0 ? of("unknown") / moods.length : void 0),
      rate(read > 0 ? complained / read : void 0),
      bound(interval == null ? void 0 : interval.low),
      bound(interval == null ? void 0 : interval.high),
      text2(termsOf(moods).join(say2("joint")))
    ];
  }
  function termsOf(moods) {
    var _a;
    let counts = /* @__PURE__ */ new Map();
    for (let { complaints } of moods) for (let term of complaints) counts.set(term, ((_a = counts.get(term)) != null ? _a : 0) + 1);
    return [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_TERMS2).map(([term, n]) => `${term} ${n}`);
  }

  // src/core/analysis/funnel/entry-times.ts
  var MINUTES3 = 1440;
  function entryTimes(events2, registered, order2) {
    let times2 = order2.stages.map(() => {
    }), note3 = (rank, at) => {
      var _a;
      rank >= 0 && (times2[rank] = (_a = times2[rank]) != null ? _a : rank === 0 ? registered : at);
    };
    return events2.forEach(({ at, from, to }, index) => {
      index === 0 && note3(order2.rankOf(from), Number.NaN), note3(order2.rankOf(to), index === 0 && from === "" ? Number.NaN : timeOf(at));
    }), times2.map((time) => time != null ? time : Number.NaN);
  }
  function timeOf(at) {
    return minuteNumber(at) / MINUTES3;
  }

  // src/core/analysis/blocks/follow-up-effort.ts
  function followUpEffort(context) {
    let { say: say2, all, frame, order: order2 } = context, ways2 = all.leads.filter((lead) => frame.outcome[lead] === "won").map((lead) => wayOf(context, lead)), rows = order2.stages.map((stage, rank) => {
      let efforts = ways2.flatMap((way) => {
        var _a;
        return effortOf(context, way, (_a = way.entered[rank]) != null ? _a : Number.NaN);
      });
      return effortRow(context, labelOf3(context, "stage", stage), efforts);
    }), whole4 = ways2.flatMap(
      (way) => {
        var _a;
        return cycleOf(frame, way.lead) >= 0 ? effortOf(context, way, (_a = frame.start[way.lead]) != null ? _a : Number.NaN) : [];
      }
    );
    return {
      basis: "basisRegistered",
      header: headers7.map((word15) => say2(word15)),
      rows,
      total: effortRow(context, say2("wholeWay"), whole4).map(asTotal),
      sentences: []
    };
  }
  var headers7 = ["fromStage", "won", "medianFollowUps", "meanFollowUps", "medianDaysToWin", "meanDaysToWin"];
  function wayOf({ frame, order: order2 }, lead) {
    var _a, _b;
    let events2 = eventsOf(frame.events, lead), entered2 = entryTimes(events2, (_a = frame.registered[lead]) != null ? _a : Number.NaN, order2);
    return { lead, entered: entered2, end: wonAt(events2, (_b = frame.wonOn[lead]) != null ? _b : Number.NaN) };
  }
  function wonAt(events2, day2) {
    var _a, _b;
    let wins = events2.filter(({ to }) => to === "won"), last = timeOf((_b = (_a = wins[wins.length - 1]) == null ? void 0 : _a.at) != null ? _b : "");
    return Math.floor(last) === day2 ? last : day2;
  }
  function effortOf({ frame }, { lead, end }, entered2) {
    let took = Math.floor(end) - Math.floor(entered2);
    if (!(took >= 0)) return [];
    let followUps2 = 0;
    for (let at of contactsOf(frame.contacts, lead)) isNoLater(entered2, at) && isNoLater(at, end) && (followUps2 += 1);
    return [{ lead, followUps: followUps2, days: took }];
  }
  function effortRow(context, label2, efforts) {
    let followUps2 = efforts.map((effort) => effort.followUps), took = efforts.map((effort) => effort.days), leads = efforts.map(({ lead }) => lead);
    return [
      text2(label2),
      countOf(leads),
      ...[
        numeric(median(followUps2), "0.0"),
        numeric(mean(followUps2), "0.0"),
        halfDays(median(took), context),
        days2(mean(took), context)
      ].map((cell3) => opens(cell3, () => ({ leads })))
    ];
  }

  // src/core/analysis/blocks/group-table.ts
  function gradeTable(context) {
    return groupTable(context, { dimension: "grade", list: "grade", headers: [], more: () => [] });
  }
  function ownerTable(context) {
    return groupTable(context, {
      dimension: "owner",
      list: "member",
      headers: ["responseTime", "followUpsPerLead"],
      more: (group2) => workCells(context, group2)
    });
  }
  function groupTable(context, by2) {
    let { say: say2, groups, all } = context, own2 = groups[by2.dimension], row13 = (group2, label2, verdict2) => [
      ...groupRow(context, group2, label2),
      text2(verdict2),
      ...by2.more(group2)
    ];
    return {
      basis: "basisRegistered",
      header: [by2.dimension, ...headers8, ...by2.headers].map((word15) => say2(word15)),
      rows: own2.map(
        (group2) => row13(group2, labelOf3(context, by2.list, group2.key), verdictText(context, by2.dimension, group2))
      ),
      total: row13(all, say2("total"), "").map(asTotal),
      sentences: own2.length === 0 ? [say2("noLeads")] : []
    };
  }
  var headers8 = [
    "leads",
    "won",
    "conversion",
    "low",
    "high",
    "averageCycle",
    "medianCycle",
    "invalid",
    "open",
    "toCheck",
    "overdue",
    "againstRest"
  ];
  function groupRow(context, group2, label2) {
    let { leads, won, open, conversion, interval, meanCycle, medianCycle } = figuresOf(context.frame, group2), behind = behindGroup(context.frame, group2);
    return [
      text2(label2),
      opens(count(leads), behind.leads),
      opens(count(won), behind.won),
      ...[rate(conversion), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)].map((cell3) => opens(cell3, behind.conversion)),
      ...[days2(meanCycle, context), halfDays(medianCycle, context)].map((cell3) => opens(cell3, behind.cycle)),
      opens(count(group2.invalid), behind.invalid),
      opens(count(open), behind.open),
      opens(count(group2.toCheck), behind.toCheck),
      countOf(group2.leads.filter((lead) => context.overdue.has(lead)))
    ];
  }
  function workCells(context, { leads }) {
    let { frame, say: say2 } = context, contacts = leads.map((lead) => contactCount(frame.contacts, lead)), { medianHours, leads: answered2 } = responsesOf(context, leads);
    return [
      opens(numeric(medianHours, say2("hours")), () => ({ leads: answered2 })),
      opens(numeric(mean(contacts), "0.0"), () => ({ leads }))
    ];
  }

  // src/core/lead/win-probability.ts
  var GRADE_FACTORS = { high: 1.3, medium: 1, low: 0.6 }, LOWEST = 0.01, HIGHEST = 0.95;
  function winProbability({ grade = "" }, stage) {
    var _a;
    if (stage === void 0 || stage.class === "invalid") return;
    if (stage.class === "won") return 1;
    if (stage.class === "lost") return 0;
    let points2 = stage.win * ((_a = GRADE_FACTORS[grade]) != null ? _a : 1);
    return Math.round(Math.min(HIGHEST, Math.max(LOWEST, points2)) * 1e4) / 1e4;
  }

  // src/core/analysis/pipeline-value.ts
  function pipelineValue(context, open) {
    var _a, _b, _c;
    let { frame, input } = context, budgets = budgetReader(context), [amount, weighted, unknown] = [0, 0, 0];
    for (let lead of open) {
      let known4 = (_a = frame.amount[lead]) != null ? _a : Number.NaN, value2 = Number.isNaN(known4) ? budgets(lead) : known4, stage = (_b = input.vocabulary.stage(keyAt(frame.stage, lead))) != null ? _b : input.settings.stages[0];
      value2 === void 0 && (unknown += 1), amount += value2 != null ? value2 : 0, weighted += (value2 != null ? value2 : 0) * ((_c = winProbability({ grade: keyAt(frame.grade, lead) }, stage)) != null ? _c : 0);
    }
    return { amount, weighted, unknown };
  }
  function budgetReader({ frame, input }) {
    let cells = input.leads("budget"), seen = /* @__PURE__ */ new Map();
    return (lead) => {
      var _a, _b;
      let text4 = cellText((_b = cells == null ? void 0 : cells[(_a = frame.rows[lead]) != null ? _a : -1]) != null ? _b : "");
      return seen.has(text4) || seen.set(text4, middleOf(text4)), seen.get(text4);
    };
  }
  function middleOf(text4) {
    let { low, high, pending, doubt: doubt2 } = parseAmountRange(text4);
    if (!(pending || doubt2))
      return low !== void 0 && high !== void 0 ? (low + high) / 2 : high != null ? high : low;
  }

  // src/core/analysis/targets.ts
  function targetOf({ input }, key) {
    let { owner, source, period } = input.filters, months = targetMonths[period], monthly2 = input.settings.members.filter((member) => owner === void 0 || member.key === owner).flatMap((member) => {
      var _a;
      return (_a = member[key]) != null ? _a : [];
    });
    if (!(source !== void 0 || months === void 0 || monthly2.length === 0))
      return months * monthly2.reduce((sum6, target) => sum6 + target, 0);
  }

  // src/core/analysis/blocks/kpi-strip.ts
  function kpiStrip(context) {
    let { frame, selection: selection2, before: before2, all, open, overdue, say: say2 } = context, pipeline = pipelineValue(context, open), facts = {
      now: factsOf(frame, all),
      past: before2 && factsOf(frame, groupAll(frame, before2.registered))
    }, amountless = selection2.won.filter((lead) => {
      var _a;
      return Number.isNaN((_a = frame.amount[lead]) != null ? _a : Number.NaN);
    }).length;
    return {
      basis: "basisEach",
      header: ["kpi", "value", "low", "high", "before", "comparison", "target", "basis"].map(
        (word15) => say2(word15)
      ),
      rows: [
        ...registeredRows(context, facts),
        ...closedRows(context),
        ...presentRows(context, [
          { word: "openPipeline", cell: opens(money(pipeline.amount, context), () => ({ leads: open })) },
          { word: "weightedPipeline", cell: opens(money(pipeline.weighted, context), () => ({ leads: open })) },
          { word: "open", cell: countOf(open) },
          { word: "overdue", cell: countOf([...overdue]) }
        ])
      ],
      sentences: amountless + pipeline.unknown > 0 ? [say2("amountlessNote", { won: amountless, open: pipeline.unknown })] : []
    };
  }
  function factsOf(frame, group2) {
    return { ...figuresOf(frame, group2), behind: behindGroup(frame, group2) };
  }
  function registeredRows(context, { now, past }) {
    var _a, _b;
    let { say: say2 } = context, basis = text2(say2("registered")), blank3 = text2(""), target = targetCell(context, "targetLeads", count), each = (figures) => ({
      leads: figures ? opens(count(figures.leads), figures.behind.leads) : text2(NONE),
      conversion: figures ? opens(rate(figures.conversion), figures.behind.conversion) : text2(NONE),
      cycle: figures ? opens(days2(figures.meanCycle, context), figures.behind.cycle) : text2(NONE)
    }), [present2, earlier3] = [each(now), each(past)], interval = [bound((_a = now.interval) == null ? void 0 : _a.low), bound((_b = now.interval) == null ? void 0 : _b.high)];
    return [
      [text2(say2("leads")), present2.leads, blank3, blank3, earlier3.leads, blank3, target, basis],
      [
        text2(say2("conversion")),
        present2.conversion,
        ...interval.map((cell3) => opens(cell3, now.behind.conversion)),
        earlier3.conversion,
        text2(changeText(context)),
        blank3,
        basis
      ],
      [text2(say2("averageCycle")), present2.cycle, blank3, blank3, earlier3.cycle, blank3, blank3, basis]
    ];
  }
  function closedRows(context) {
    let { frame, selection: selection2, before: before2, say: say2 } = context, blank3 = text2(""), row13 = (label2, of, target) => [
      text2(label2),
      of(selection2),
      blank3,
      blank3,
      before2 ? of(before2) : text2(NONE),
      blank3,
      target,
      text2(say2("closed"))
    ], amounts = ({ won }) => won.reduce((sum6, lead) => sum6 + (frame.amount[lead] || 0), 0), brought = (selected) => opens(money(amounts(selected), context), () => ({ leads: selected.won })), churned = ({ won }) => won.filter((lead) => frame.churned[lead] === 1), amountTarget = targetCell(context, "targetAmount", (value2) => money(value2, context));
    return [
      row13(say2("won"), ({ won }) => countOf(won), targetCell(context, "targetWon", count)),
      row13(say2("churned"), (selected) => countOf(churned(selected)), blank3),
      row13(say2("amountWon"), brought, amountTarget)
    ];
  }
  function targetCell(context, key, cell3) {
    let target = targetOf(context, key);
    return target === void 0 ? text2("") : cell3(target);
  }
  function presentRows({ say: say2 }, rows) {
    let blank3 = text2("");
    return rows.map(({ word: word15, cell: cell3 }) => [
      text2(say2(word15)),
      cell3,
      blank3,
      blank3,
      blank3,
      blank3,
      blank3,
      text2(say2("atPresent"))
    ]);
  }
  var changes2 = { higher: "changeHigher", lower: "changeLower", unclear: "unclear", few: "few" };
  function changeText(context) {
    let comparison = comparisonOf(context, "period", "");
    return comparison ? context.say(changes2[comparison.verdict], { p: pText(comparison.p) }) : "";
  }

  // src/core/analysis/factors.ts
  var MAIN_SHARE = 0.2, MOST_MAIN = 2;
  function countFactors(frame, leads, by2) {
    var _a;
    let named2 = /* @__PURE__ */ new Map(), naming2 = 0;
    for (let lead of leads) {
      let factors3 = (_a = frame.factors[lead]) != null ? _a : [];
      if (!(frame.outcome[lead] !== by2.outcome || factors3.length === 0)) {
        naming2 += 1;
        for (let key of factors3) addTo(named2, key, lead);
      }
    }
    let place5 = placeIn(by2.order), factors2 = [...named2].map(([key, own2]) => ({ key, leads: own2, share: own2.length / naming2 }));
    return factors2.sort((a, b) => b.leads.length - a.leads.length || place5(a.key) - place5(b.key)), { factors: factors2, naming: naming2 };
  }
  function mainFactors({ factors: factors2 }) {
    return factors2.filter(({ share: share2 }) => share2 >= MAIN_SHARE).slice(0, MOST_MAIN);
  }
  function addTo(named2, key, lead) {
    let known4 = named2.get(key);
    known4 ? known4.push(lead) : named2.set(key, [lead]);
  }

  // src/core/analysis/factor-text.ts
  var lists = { won: "winFactor", lost: "lossFactor" };
  function factorTable({ frame, input }, leads, outcome) {
    return countFactors(frame, leads, { outcome, order: listOrder(input.settings, lists[outcome]) });
  }
  function factorText(context, leads, outcome) {
    return mainFactors(factorTable(context, leads, outcome)).map(({ key }) => labelOf3(context, lists[outcome], key)).join("、") || NONE;
  }
  function mainLossText(context, leads) {
    let [top] = mainFactors(factorTable(context, leads, "lost"));
    return top ? labelOf3(context, "lossFactor", top.key) : NONE;
  }

  // src/core/analysis/blocks/loss-factors.ts
  function lossFactors(context) {
    let { say: say2, all, frame } = context, { factors: factors2, naming: naming2 } = factorTable(context, all.leads, "lost"), of = all.leads.filter((lead) => {
      var _a;
      return frame.outcome[lead] === "lost" && ((_a = frame.factors[lead]) != null ? _a : []).length > 0;
    }), { lost } = figuresOf(frame, all);
    return {
      basis: "basisRegistered",
      header: ["lossFactor", "lostLeads", "share", "low", "high", "mostlyIn"].map((word15) => say2(word15)),
      rows: factors2.map((factor) => factorRow(context, factor, of)),
      sentences: [naming2 === 0 ? say2("noLosses") : say2("namingNote", { n: naming2, lost })]
    };
  }
  function factorRow(context, { key, leads, share: share2 }, of) {
    let interval = wilson(leads.length, of.length);
    return [
      text2(labelOf3(context, "lossFactor", key)),
      countOf(leads),
      ...[rate(share2), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)].map((cell3) => opens(cell3, () => ({ leads, of }))),
      text2(mostlyIn(context, leads))
    ];
  }
  function mostlyIn(context, leads) {
    var _a;
    let { funnel } = context, counts = /* @__PURE__ */ new Map();
    for (let lead of leads) {
      let stage = funnel.lostIn.get(lead);
      stage !== void 0 && counts.set(stage, ((_a = counts.get(stage)) != null ? _a : 0) + 1);
    }
    let most2 = Math.max(...counts.values(), 0), top = funnel.steps.find(({ key }) => most2 > 0 && counts.get(key) === most2);
    return top ? context.say("countText", { label: labelOf3(context, "stage", top.key), n: most2 }) : NONE;
  }

  // src/core/analysis/blocks/own-table.ts
  function ownTable(context) {
    let { say: say2, own: own2 } = context;
    if (own2.length !== 0)
      return {
        basis: "basisRegistered",
        header: headers9.map((word15) => say2(word15)),
        rows: own2.flatMap(({ header, groups }) => groups.map((group2) => row7(context, header, group2))),
        sentences: []
      };
  }
  var headers9 = ["ownColumn", "value", "leads", "share", "won", "conversion", "low", "high", "againstRest"];
  function row7(context, header, group2) {
    let { leads, won, conversion, interval } = figuresOf(context.frame, group2), behind = behindGroup(context.frame, group2);
    return [
      text2(header),
      text2(group2.key === "" ? context.say("blank") : group2.key),
      opens(count(leads), behind.leads),
      shareOf2(group2.leads, context.all.leads),
      opens(count(won), behind.won),
      ...[rate(conversion), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)].map((cell3) => opens(cell3, behind.conversion)),
      text2(verdictText(context, `own:${header}`, group2))
    ];
  }

  // src/core/analysis/statistics/special/incomplete-beta.ts
  function lowerBeta(x, a, b) {
    return x <= 0 ? 0 : x >= 1 ? 1 : x > (a + 1) / (a + b + 2) ? 1 - lowerBeta(1 - x, b, a) : Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a / continuedFraction(1, (n) => [betaTerm(n, x, a, b), 1]);
  }
  function betaTerm(n, x, a, b) {
    let m = Math.floor(n / 2);
    return n % 2 === 0 ? m * (b - m) * x / ((a + n - 1) * (a + n)) : -(a + m) * (a + b + m) * x / ((a + n - 1) * (a + n));
  }
  var HALVINGS = 200;
  function betaQuantile(p, a, b) {
    let low = 0, high = 1;
    for (let step = 0; step < HALVINGS && high - low > 1e-16 * high; step += 1) {
      let middle = (low + high) / 2;
      lowerBeta(middle, a, b) < p ? low = middle : high = middle;
    }
    return (low + high) / 2;
  }

  // src/core/analysis/statistics/league/control-limits.ts
  function controlLimits(target, cases, tail) {
    return { low: limit({ target, cases, p: tail }), high: limit({ target, cases, p: 1 - tail }) };
  }
  function limit({ target, cases, p }) {
    if (target <= 0 || target >= 1) return target;
    let atMost = (successes) => successes < 0 ? 0 : successes >= cases ? 1 : 1 - lowerBeta(target, successes + 1, cases - successes), low = -1, high = cases;
    for (; high - low > 1; ) {
      let middle = low + high >> 1;
      atMost(middle) > p ? high = middle : low = middle;
    }
    let reached = atMost(high), alone = reached - atMost(high - 1), value2 = (high - (alone > 0 ? (reached - p) / alone : 0)) / cases;
    return Math.min(1, Math.max(0, value2));
  }

  // src/core/analysis/statistics/league/shrink-rates.ts
  var ROUNDS2 = 50;
  function shrinkRates(groups) {
    let counted = groups.filter(({ cases }) => cases > 0);
    if (counted.length === 0) return;
    let { mean: mean2, likeness } = momentsOf(counted);
    if (likeness <= 0 || mean2 <= 0 || mean2 >= 1) {
      let pooled = pooledRate(counted);
      return groups.map(() => pooled);
    }
    let size2 = 1 / likeness - 1;
    return groups.map(({ successes, cases }) => {
      let a = mean2 * size2 + successes, b = (1 - mean2) * size2 + cases - successes;
      return { rate: a / (a + b), interval: { low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) } };
    });
  }
  function momentsOf(groups) {
    let likeness = 0, mean2 = 0;
    for (let round2 = 0; round2 < ROUNDS2; round2 += 1) {
      let weights = groups.map(({ cases }) => cases / (1 + Math.max(0, likeness) * (cases - 1))), all = total3(weights);
      mean2 = total3(groups.map(({ successes, cases }, at) => {
        var _a;
        return ((_a = weights[at]) != null ? _a : 0) * successes / cases;
      })) / all;
      let next = moment({ groups, weights, all, mean: mean2 }), settled = Math.abs(next - likeness) < 1e-12;
      if (likeness = next, settled || likeness <= 0) break;
    }
    return { mean: mean2, likeness: Math.min(likeness, 1 - 1e-9) };
  }
  function moment({ groups, weights, all, mean: mean2 }) {
    let spread3 = total3(groups.map(({ successes, cases }, at) => {
      var _a;
      return ((_a = weights[at]) != null ? _a : 0) * (successes / cases - mean2) ** 2;
    })), rest = weights.map((weight) => weight * (1 - weight / all)), byChance = total3(groups.map(({ cases }, at) => {
      var _a;
      return ((_a = rest[at]) != null ? _a : 0) / cases;
    })), variance = mean2 * (1 - mean2), room = variance * (total3(rest) - byChance);
    return room <= 0 ? 0 : (spread3 - variance * byChance) / room;
  }
  function pooledRate(groups) {
    let successes = total3(groups.map((one) => one.successes)), cases = total3(groups.map((one) => one.cases)), [a, b] = [successes + 0.5, cases - successes + 0.5];
    return {
      rate: successes / cases,
      interval: { low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) }
    };
  }
  function total3(values) {
    return values.reduce((sum6, value2) => sum6 + value2, 0);
  }

  // src/core/analysis/statistics/standardise.ts
  function standardise(group2, weights) {
    let weighted = 0, weight = 0;
    return group2.forEach(({ successes, cases }, layer) => {
      var _a;
      if (cases <= 0) return;
      let own2 = (_a = weights[layer]) != null ? _a : 0;
      weighted += own2 * successes / cases, weight += own2;
    }), weight <= 0 ? void 0 : weighted / weight;
  }

  // src/core/analysis/blocks/owner-league.ts
  var TAIL = 0.025, SURE2 = 0.05, FEWEST_EXPECTED2 = 5;
  function ownerLeague(context) {
    let { say: say2 } = context, players = playersOf(context), p = spreadP(players.map(({ share: share2 }) => share2));
    return {
      basis: "basisRegistered",
      header: headers10.map((word15) => say2(word15)),
      rows: players.map((player) => row8(context, player, p)),
      sentences: [verdict(context, players, p)]
    };
  }
  var headers10 = [
    "owner",
    "leads",
    "won",
    "conversion",
    "sameMixRate",
    "shrunkRate",
    "low",
    "high",
    "limitLow",
    "limitHigh",
    "judgement"
  ];
  function playersOf(context) {
    var _a;
    let { frame, groups } = context, named2 = groups.owner.filter(({ key, leads }) => key !== "" && leads.length > 0), shares = named2.map((group2) => shareOf(frame, group2)), rates = (_a = shrinkRates(shares)) != null ? _a : [], target = sum3(shares, "successes") / Math.max(1, sum3(shares, "cases"));
    return named2.flatMap((group2, at) => {
      let [share2, shrunk] = [shares[at], rates[at]];
      if (share2 === void 0 || shrunk === void 0) return [];
      let limits = controlLimits(target, share2.cases, TAIL), label2 = labelOf3(context, "member", group2.key), behind = behindGroup(frame, group2);
      return [{ label: label2, share: share2, sameMix: sameMixRate(context, group2), shrunk, limits, behind }];
    }).sort((one, other) => other.shrunk.rate - one.shrunk.rate);
  }
  function spreadP(shares) {
    let counts = shares.map(({ successes, cases }) => [successes, cases - successes]), found2 = association(counts);
    if (found2 !== void 0)
      return found2.leastExpected < FEWEST_EXPECTED2 ? simulatedP(counts, drawnNumbers(sum3(shares, "cases"))) : found2.p;
  }
  function row8({ say: say2 }, player, p) {
    let { label: label2, share: share2, sameMix, shrunk, limits, behind } = player, opened3 = (cell3) => opens(cell3, behind.conversion);
    return [
      text2(label2),
      opens(count(share2.cases), behind.leads),
      opens(count(share2.successes), behind.won),
      ...[rate(share2.successes / share2.cases), rate(sameMix), rate(shrunk.rate)].map(opened3),
      ...[shrunk.interval.low, shrunk.interval.high, limits.low, limits.high].map((one) => opened3(bound(one))),
      text2(say2(judgementOf(player, p)))
    ];
  }
  function sameMixRate({ frame, groups }, group2) {
    let shares = groups.grade.map(({ key }) => group2.leads.filter((lead) => keyAt(frame.grade, lead) === key)).map((leads) => ({
      successes: leads.filter((lead) => frame.outcome[lead] === "won").length,
      cases: leads.length
    }));
    return standardise(
      shares,
      groups.grade.map(({ leads }) => leads.length)
    );
  }
  function judgementOf({ share: share2, limits }, p) {
    let own2 = share2.successes / share2.cases;
    return p === void 0 || p > SURE2 ? "withinLimits" : own2 > limits.high ? "aboveLimits" : own2 < limits.low ? "belowLimits" : "withinLimits";
  }
  function verdict(context, players, p) {
    let { say: say2 } = context;
    if (p === void 0) return say2("leagueTooFew");
    let ahead = players.filter((player) => judgementOf(player, p) === "aboveLimits");
    if (p > SURE2 || ahead.length === 0) return say2(p > SURE2 ? "leagueByChance" : "leagueSpread", { p: pText(p) });
    let list = ahead.map(({ label: label2, shrunk }) => `${label2} ${percentText(shrunk.rate)}`).join(say2("joint"));
    return say2("leagueAhead", { list, p: pText(p) });
  }
  function sum3(shares, key) {
    return shares.reduce((total6, share2) => total6 + share2[key], 0);
  }

  // src/core/analysis/blocks/profile-table.ts
  function profileTable(dimension) {
    return (context) => isFilled(context.groups[dimension]) ? bodyOf(context, dimension) : void 0;
  }
  var headers11 = [
    "leads",
    "share",
    "won",
    "conversion",
    "low",
    "high",
    "averageCycle",
    "open",
    "againstRest"
  ];
  function bodyOf(context, dimension) {
    let { say: say2, groups, all } = context;
    return {
      basis: "basisRegistered",
      header: [dimension, ...headers11].map((word15) => say2(word15)),
      rows: groups[dimension].map((group2) => [
        ...row9(context, group2, labelOfGroup(context, dimension, group2)),
        text2(verdictText(context, dimension, group2))
      ]),
      total: [...row9(context, all, say2("total")), text2("")].map(asTotal),
      sentences: [best(context, dimension)]
    };
  }
  function row9(context, group2, label2) {
    let { leads, won, open, conversion, interval, meanCycle } = figuresOf(context.frame, group2), behind = behindGroup(context.frame, group2);
    return [
      text2(label2),
      opens(count(leads), behind.leads),
      shareOf2(group2.leads, context.all.leads),
      opens(count(won), behind.won),
      ...[rate(conversion), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)].map((cell3) => opens(cell3, behind.conversion)),
      opens(days2(meanCycle, context), behind.cycle),
      opens(count(open), behind.open)
    ];
  }
  function best(context, dimension) {
    var _a, _b;
    let { say: say2, groups, frame } = context, higher = groups[dimension].filter(({ key }) => {
      var _a2;
      return key !== "" && ((_a2 = comparisonOf(context, dimension, key)) == null ? void 0 : _a2.verdict) === "higher";
    }).sort((one, other) => {
      var _a2, _b2;
      return ((_a2 = figuresOf(frame, other).conversion) != null ? _a2 : 0) - ((_b2 = figuresOf(frame, one).conversion) != null ? _b2 : 0);
    }), [first] = higher;
    if (first === void 0) return say2("noBestGroup");
    let { conversion = 0, interval } = figuresOf(frame, first), values = { low: percentText((_a = interval == null ? void 0 : interval.low) != null ? _a : 0), high: percentText((_b = interval == null ? void 0 : interval.high) != null ? _b : 1) };
    return say2("bestGroup", {
      label: labelOfGroup(context, dimension, first),
      share: percentText(conversion),
      ...values
    });
  }

  // src/core/analysis/statistics/solve.ts
  function solve(matrix, right2) {
    var _a;
    let size2 = right2.length, rows = matrix.slice(0, size2).map((row13, at) => {
      var _a2;
      return [...row13.slice(0, size2), (_a2 = right2[at]) != null ? _a2 : 0];
    }), scale = Math.max(0, ...rows.map((row13, at) => {
      var _a2;
      return Math.abs((_a2 = row13[at]) != null ? _a2 : 0);
    }));
    for (let column = 0; column < size2; column += 1) {
      bringUp(rows, column);
      let pivot = rows[column];
      if (pivot === void 0 || Math.abs((_a = pivot[column]) != null ? _a : 0) <= scale * 1e-12) return;
      rows.forEach((row13, at) => {
        at !== column && subtract(row13, pivot, column);
      });
    }
    return rows.map((row13, at) => {
      var _a2, _b;
      return ((_a2 = row13[size2]) != null ? _a2 : 0) / ((_b = row13[at]) != null ? _b : 1);
    });
  }
  function bringUp(rows, column) {
    let best2 = column, size2 = (at) => {
      var _a, _b;
      return Math.abs((_b = (_a = rows[at]) == null ? void 0 : _a[column]) != null ? _b : 0);
    };
    for (let at = column + 1; at < rows.length; at += 1) size2(at) > size2(best2) && (best2 = at);
    let [one, other] = [rows[column], rows[best2]];
    one === void 0 || other === void 0 || (rows[column] = other, rows[best2] = one);
  }
  function subtract(row13, pivot, column) {
    var _a, _b, _c, _d;
    let factor = ((_a = row13[column]) != null ? _a : 0) / ((_b = pivot[column]) != null ? _b : 1);
    if (factor !== 0)
      for (let at = column; at < row13.length; at += 1) row13[at] = ((_c = row13[at]) != null ? _c : 0) - factor * ((_d = pivot[at]) != null ? _d : 0);
  }

  // src/core/analysis/statistics/survival/group-test.ts
  function groupTest(scores, covariance) {
    let degrees = scores.length - 1, kept3 = scores.slice(0, degrees), solved = degrees < 1 ? void 0 : solve(covariance, kept3);
    if (solved === void 0) return;
    let statistic = kept3.reduce((sum6, one, at) => {
      var _a;
      return sum6 + one * ((_a = solved[at]) != null ? _a : 0);
    }, 0);
    return { statistic, degrees, p: chiSquareTail(statistic, degrees) };
  }

  // src/core/analysis/statistics/survival/gray-test.ts
  function grayTest(all, cause) {
    let tables4 = watchedTables(all), steps4 = stepsOf2(tables4, cause), scores = tables4.map((_, k) => total4(steps4.map(({ own: own2, adjusted }) => scoreOf(own2, adjusted, k)))), covariance = tables4.map(() => tables4.map(() => 0));
    for (let [group2] of tables4.entries()) addGroup(covariance, steps4, group2);
    return groupTest(scores, covariance);
  }
  function stepsOf2(tables4, cause) {
    var _a, _b;
    let open = tables4.map(() => 1), reached = tables4.map(() => 0), common = 0;
    return ((_b = (_a = tables4[0]) == null ? void 0 : _a.times) != null ? _b : []).map((_, at) => {
      let watched = tables4.map(({ atRisk }) => {
        var _a2;
        return (_a2 = atRisk[at]) != null ? _a2 : 0;
      }), own2 = tables4.map(({ events: events2 }) => {
        var _a2, _b2;
        return (_b2 = (_a2 = events2[cause - 1]) == null ? void 0 : _a2[at]) != null ? _b2 : 0;
      }), other = tables4.map(({ events: events2 }, k) => {
        var _a2;
        return total4(events2.map((one) => {
          var _a3;
          return (_a3 = one[at]) != null ? _a3 : 0;
        })) - ((_a2 = own2[k]) != null ? _a2 : 0);
      }), openBefore = open, commonBefore = common, weight = watched.map((count3, k) => {
        var _a2;
        return count3 > 0 ? count3 / ((_a2 = openBefore[k]) != null ? _a2 : 1) : 0;
      }), adjusted = weight.map((count3, k) => {
        var _a2;
        return count3 * (1 - ((_a2 = reached[k]) != null ? _a2 : 0));
      }), share2 = (counts, k) => {
        var _a2, _b2;
        return ratio((_a2 = counts[k]) != null ? _a2 : 0, (_b2 = watched[k]) != null ? _b2 : 0);
      };
      return reached = reached.map((value2, k) => {
        var _a2;
        return value2 + ((_a2 = openBefore[k]) != null ? _a2 : 0) * share2(own2, k);
      }), open = openBefore.map((value2, k) => value2 * (1 - share2(own2, k) - share2(other, k))), common += ratio(total4(own2), total4(weight)), { watched, own: own2, other, openBefore, openAfter: open, weight, adjusted, commonBefore, commonAfter: common };
    });
  }
  function scoreOf(own2, adjusted, k) {
    var _a, _b;
    return ((_a = own2[k]) != null ? _a : 0) - total4(own2) * ratio((_b = adjusted[k]) != null ? _b : 0, total4(adjusted));
  }
  function addGroup(covariance, steps4, group2) {
    var _a;
    let later = covariance.map(() => 0);
    for (let step of [...steps4].reverse()) {
      let watched = (_a = step.watched[group2]) != null ? _a : 0;
      if (watched === 0) continue;
      let ends2 = { watched, ...pick(step, group2) }, direct = directEffects(step, group2), drag = ends2.openAfter > 0 ? (1 - step.commonAfter) / ends2.openAfter : 0, carried = ends2.openAfter > 0 ? 1 - drag : 1;
      addProducts(covariance, sum4(direct, later, carried), ownVariance(step, ends2)), addProducts(covariance, sum4(direct, later, drag, 0), otherVariance(ends2));
      let pace = ratio(total4(step.own), total4(step.weight) * (1 - step.commonBefore));
      later = sum4(later, direct, pace);
    }
  }
  function pick({ other, openBefore, openAfter }, group2) {
    var _a, _b, _c;
    return { other: (_a = other[group2]) != null ? _a : 0, openBefore: (_b = openBefore[group2]) != null ? _b : 0, openAfter: (_c = openAfter[group2]) != null ? _c : 0 };
  }
  function directEffects({ weight }, group2) {
    var _a;
    let part2 = ratio((_a = weight[group2]) != null ? _a : 0, total4(weight));
    return weight.map((own2, k) => own2 * ((k === group2 ? 1 : 0) - part2));
  }
  function ownVariance(step, { watched, openBefore }) {
    let count3 = total4(step.own), all = total4(step.weight);
    return (count3 > 1 ? 1 - (count3 - 1) / (all * openBefore - 1) : 1) * openBefore * count3 / (all * watched);
  }
  function otherVariance({ watched, other, openBefore, openAfter }) {
    return other === 0 || openAfter <= 0 ? 0 : (other > 1 ? 1 - (other - 1) / (watched - 1) : 1) * openBefore * openBefore * other / (watched * watched);
  }
  function addProducts(covariance, effects, variance) {
    covariance.forEach((row13, k) => {
      row13.forEach((value2, l) => {
        var _a, _b;
        row13[l] = value2 + variance * ((_a = effects[k]) != null ? _a : 0) * ((_b = effects[l]) != null ? _b : 0);
      });
    });
  }
  function sum4(a, b, factor, times2 = 1) {
    return a.map((value2, at) => {
      var _a;
      return times2 * value2 + factor * ((_a = b[at]) != null ? _a : 0);
    });
  }
  function total4(values) {
    return values.reduce((all, value2) => all + value2, 0);
  }
  function ratio(part2, whole4) {
    return whole4 > 0 ? part2 / whole4 : 0;
  }

  // src/core/analysis/landmark-response.ts
  var RESPONSE_HOURS = [4, 24, 72], LANDMARK_DAY = 3, RESPONSE_HORIZON = 90, A_DAY = 24, SURE_RESPONSE = 0.05;
  function responseGroups(context) {
    var _a;
    let all = fromLandmark(watchedOf(context, context.all.leads)), group2 = Float64Array.from(all.leads, (lead) => placeOf3(hoursToFirst(context, lead))), groups = RESPONSE_HOURS.length + 1;
    return {
      all,
      parts: Array.from({ length: groups }, (_, place5) => part(all, group2, (one) => one === place5)),
      p: (_a = grayTest(groupTables({ ...all, group: group2, groups }, 2), WON)) == null ? void 0 : _a.p
    };
  }
  function wonLater(watched) {
    return Array.from(watched.exit).some((days3) => days3 >= RESPONSE_HORIZON) ? shareWithin(aalenJohansen(riskTable(watched, 2), WON), RESPONSE_HORIZON) : void 0;
  }
  function fasterAnswer(context) {
    var _a, _b;
    let { all, p } = responseGroups(context);
    if (p === void 0 || p > SURE_RESPONSE) return;
    let hours = Float64Array.from(all.leads, (lead) => hoursToFirst(context, lead)), fast = (_a = wonLater(part(all, hours, (one) => one <= A_DAY))) == null ? void 0 : _a.share, every = (_b = wonLater(all)) == null ? void 0 : _b.share;
    return fast !== void 0 && every !== void 0 && every > 0 ? { fast, all: every } : void 0;
  }
  function fromLandmark(watched) {
    let kept3 = watched.leads.flatMap((_, at) => {
      var _a;
      return ((_a = watched.exit[at]) != null ? _a : 0) > LANDMARK_DAY ? [at] : [];
    }), shifted = (column) => Float64Array.from(kept3, (at) => {
      var _a;
      return Math.max(-1, ((_a = column[at]) != null ? _a : 0) - LANDMARK_DAY);
    });
    return {
      ...watched,
      leads: kept3.map((at) => {
        var _a;
        return (_a = watched.leads[at]) != null ? _a : 0;
      }),
      entry: shifted(watched.entry),
      exit: shifted(watched.exit),
      cause: Float64Array.from(kept3, (at) => {
        var _a;
        return (_a = watched.cause[at]) != null ? _a : 0;
      })
    };
  }
  function part(watched, group2, isIn) {
    let kept3 = [];
    for (let [at, one] of group2.entries()) isIn(one) && kept3.push(at);
    let of = (column) => Float64Array.from(kept3, (at) => {
      var _a;
      return (_a = column[at]) != null ? _a : 0;
    });
    return {
      ...watched,
      leads: kept3.map((at) => {
        var _a;
        return (_a = watched.leads[at]) != null ? _a : 0;
      }),
      entry: of(watched.entry),
      exit: of(watched.exit),
      cause: of(watched.cause)
    };
  }
  function placeOf3(hours) {
    let place5 = RESPONSE_HOURS.findIndex((end) => hours <= end);
    return place5 < 0 ? RESPONSE_HOURS.length : place5;
  }

  // src/core/analysis/blocks/response-effect.ts
  var [, , SLOWEST] = RESPONSE_HOURS;
  function responseEffect(context) {
    let { say: say2 } = context, { parts: parts2, p } = responseGroups(context);
    return {
      basis: "basisRegistered",
      header: headers12.map((word15) => say2(word15, { n: RESPONSE_HORIZON, day: LANDMARK_DAY })),
      rows: parts2.map((watched, place5) => row10(context, watched, place5)),
      sentences: [
        p === void 0 ? say2("responseTooFew") : say2(p <= SURE_RESPONSE ? "responseMatters" : "responseUnclear", { p: pText(p) }),
        say2("responseCaution")
      ]
    };
  }
  var headers12 = ["firstResponse", "openOnDay", "wonLater", "low", "high"];
  function row10({ say: say2 }, watched, place5) {
    let end = RESPONSE_HOURS[place5], label2 = end === void 0 ? say2("laterOrNever", { n: SLOWEST }) : say2("withinHours", { n: end }), found2 = wonLater(watched), { leads } = watched, shares = [rate(found2 == null ? void 0 : found2.share), bound(found2 == null ? void 0 : found2.low), bound(found2 == null ? void 0 : found2.high)];
    return [text2(label2), countOf(leads), ...shares.map((cell3) => opens(cell3, () => ({ leads })))];
  }

  // src/core/analysis/chart-options.ts
  function axes(horizontal, vertical) {
    return { "hAxis.title": horizontal, "vAxis.title": vertical, "legend.position": "bottom" };
  }
  function points(series, colour) {
    let name = `series.${series}`;
    return { [`${name}.type`]: "line", [`${name}.lineWidth`]: 0, [`${name}.pointSize`]: 7, [`${name}.color`]: colour };
  }

  // src/core/analysis/colours.ts
  var colours = {
    blue: "#0072B2",
    orange: "#E69F00",
    green: "#009E73",
    vermilion: "#D55E00",
    black: "#000000"
  };

  // src/core/analysis/suggestion/dominant-loss.ts
  function dominantLoss(context, group2) {
    let { settings } = context.input, { factors: factors2, naming: naming2 } = factorTable(context, group2.leads, "lost"), [top] = factors2;
    return !top || naming2 < numberOf(settings, "suggestMinLosses") || top.share < numberOf(settings, "suggestLossShare") ? void 0 : { text: context.say("suggestLoss", {
      factor: labelOf3(context, "lossFactor", top.key),
      share: percentText(top.share),
      n: top.leads.length,
      of: naming2,
      advice: adviceOn(top.key, group2.key, settings)
    }), leads: top.leads };
  }
  function adviceOn(factor, source, settings) {
    var _a;
    let limit2 = source === "webForm" ? "firstResponseWebFormHours" : "firstResponseHours", advice = ((_a = lossAdvice[factor]) != null ? _a : lossAdvice.other)[languageOfWorkbook(settings)];
    return fill(advice, { hours: numberOf(settings, limit2) });
  }

  // src/core/analysis/suggestion/high-grade.ts
  var LEAST_CLOSED = 20;
  function highGrade(context) {
    let [best2 = ""] = listOrder(context.input.settings, "grade"), group2 = context.groups.grade.find(({ key }) => key === best2), comparison = comparisonOf(context, "grade", best2);
    if (!group2 || !comparison || comparison.rest.cases < FEW_LEADS) return;
    let { won, lost } = figuresOf(context.frame, group2), own2 = comparison.group.successes / comparison.group.cases, rest = comparison.rest.successes / comparison.rest.cases;
    if (won + lost < LEAST_CLOSED || own2 > rest) return;
    let grade = labelOf3(context, "grade", best2);
    return {
      text: context.say("suggestGrade", { grade, own: percentText(own2), rest: percentText(rest) }),
      leads: group2.leads
    };
  }

  // src/core/analysis/suggestion/late-response.ts
  var LEAST_ANSWERED = 10;
  function lateResponse(context, group2) {
    let { leads, medianHours, limitHours } = responsesOf(context, group2.leads);
    if (leads.length < LEAST_ANSWERED || medianHours === void 0 || limitHours === void 0 || medianHours <= limitHours) return;
    let hours = Math.round(medianHours);
    return { text: context.say("suggestResponse", { hours, limit: limitHours, n: leads.length }), leads };
  }

  // src/core/analysis/suggestion/long-cycle.ts
  function longCycle(context, group2) {
    let { frame, input, all, say: say2 } = context, times2 = numberOf(input.settings, "suggestCycleTimes"), leads = group2.leads.filter((lead) => cycleOf(frame, lead) >= 0), own2 = figuresOf(frame, group2).medianCycle, team = figuresOf(frame, all).medianCycle;
    if (!(leads.length < numberOf(input.settings, "suggestMinWins")) && !(own2 === void 0 || team === void 0 || own2 <= times2 * team))
      return { text: say2("suggestCycle", { own: own2, team, times: times2 }), leads };
  }

  // src/core/analysis/suggestion/low-conversion.ts
  function lowConversion(context, group2) {
    let comparison = comparisonOf(context, "source", group2.key);
    if ((comparison == null ? void 0 : comparison.verdict) !== "lower" || group2.leads.length < numberOf(context.input.settings, "suggestMinLeads")) return;
    let { group: own2, rest, p } = comparison;
    return { text: context.say("suggestScreening", {
      own: percentText(own2.successes / own2.cases),
      won: own2.successes,
      leads: own2.cases,
      rest: percentText(rest.successes / rest.cases),
      p: pText(p)
    }), leads: group2.leads };
  }

  // src/core/analysis/suggestion/overdue-share.ts
  var LEAST_OVERDUE = 5, TIMES = 1.5;
  function overdueShare(context, { key }) {
    let { frame, open, overdue, say: say2 } = context;
    if (key === "") return;
    let isTheirs2 = (lead) => keyAt(frame.owner, lead) === key, leads = [...overdue].filter(isTheirs2), share2 = leads.length / overdue.size, openShare = open.filter(isTheirs2).length / open.length;
    return leads.length < LEAST_OVERDUE || !(share2 > TIMES * openShare) ? void 0 : { text: say2("suggestOverdue", { n: leads.length, share: percentText(share2), open: percentText(openShare) }), leads };
  }

  // src/core/analysis/suggestion/pending-share.ts
  function pendingShare(context) {
    let { input, open, say: say2 } = context;
    if (open.length < LEAST_OPEN) return;
    let leads = pendingLeads(context, open), share2 = leads.length / open.length;
    if (leads.length === 0 || share2 < numberOf(input.settings, "suggestPendingShare")) return;
    let days3 = numberOf(input.settings, "pendingDetailsDays");
    return { text: say2("suggestPending", { share: percentText(share2), n: leads.length, of: open.length, days: days3 }), leads };
  }
  var LEAST_OPEN = 10;

  // src/core/analysis/funnel/leak.ts
  function leakOf({ steps: steps4 }) {
    return steps4.filter(({ lost, unknown }) => lost.length > 0 && unknown * 2 <= lost.length).map((step) => ({ ...step, decided: step.movedOn + step.lost.length })).filter(({ decided: decided3 }) => decided3 >= 10).reduce((worst, step) => worst && rateOf(worst) <= rateOf(step) ? worst : step, void 0);
  }
  function rateOf({ movedOn, decided: decided3 }) {
    return movedOn / decided3;
  }

  // src/core/analysis/leak-text.ts
  function leakFactorText(context, lost) {
    let factor = mainLossText(context, lost);
    return factor === NONE ? "" : context.say("leakFactor", { factor });
  }

  // src/core/analysis/suggestion/weak-stage.ts
  function weakStage(context) {
    let leak = leakOf(context.funnel);
    return leak ? { text: context.say("suggestStage", {
      stage: labelOf3(context, "stage", leak.key),
      share: percentText(leak.movedOn / leak.decided),
      moved: leak.movedOn,
      decided: leak.decided,
      factor: leakFactorText(context, leak.lost)
    }), leads: leak.lost } : void 0;
  }

  // src/core/analysis/suggestion/suggestion-rules.ts
  var suggestionRules = [
    { key: "dominantLoss", scope: "source", find: dominantLoss },
    { key: "lateResponse", scope: "source", find: lateResponse },
    { key: "lowConversion", scope: "source", find: lowConversion },
    { key: "longCycle", scope: "source", find: longCycle },
    { key: "highGrade", scope: "team", find: highGrade },
    { key: "weakStage", scope: "team", find: weakStage },
    { key: "pendingShare", scope: "team", find: pendingShare },
    { key: "overdueShare", scope: "owner", find: overdueShare }
  ];

  // src/core/analysis/suggestion/suggest.ts
  function suggest(context) {
    return suggestionRules.flatMap((rule) => (rule.scope === "team" ? [context.all] : context.groups[rule.scope]).flatMap((group2) => {
      var _a;
      return (_a = fire(context, rule, group2)) != null ? _a : [];
    }));
  }
  function firstSuggestion(context, group2) {
    for (let rule of suggestionRules) {
      let found2 = rule.scope === "source" ? fire(context, rule, group2) : void 0;
      if (found2) {
        let owner = labelOf3(context, "member", found2.owner);
        return context.say("suggestionWho", { text: found2.text, owner, on: found2.dueOn });
      }
    }
    return "";
  }
  function fire(context, rule, group2) {
    let found2 = rule.find(context, group2);
    return found2 && {
      ...found2,
      rule: rule.key,
      scope: rule.scope,
      about: group2.key,
      owner: holderOf(context, found2.leads),
      dueOn: context.calendar.roll(monthStart(context.input.today, 1))
    };
  }
  function holderOf({ frame, input }, leads) {
    var _a, _b;
    let held = /* @__PURE__ */ new Map();
    for (let lead of leads) {
      let owner = keyAt(frame.owner, lead);
      owner !== "" && held.set(owner, ((_a = held.get(owner)) != null ? _a : 0) + 1);
    }
    let place5 = placeIn(listOrder(input.settings, "member")), [first] = [...held].sort(([a, m], [b, n]) => n - m || place5(a) - place5(b));
    return (_b = first == null ? void 0 : first[0]) != null ? _b : "";
  }

  // src/core/analysis/blocks/source-table.ts
  function sourceTable(context) {
    let { say: say2, groups, all } = context;
    return {
      basis: "basisRegistered",
      header: headers13.map((word15) => say2(word15)),
      rows: groups.source.map((group2) => sourceRow(context, group2, labelOf3(context, "source", group2.key))),
      total: sourceRow(context, all, say2("total")).map(asTotal),
      sentences: groups.source.length === 0 ? [say2("noLeads"), ...sourceNotes(context)] : sourceNotes(context),
      ...groups.source.length > 0 && { chart: conversionChart(context) }
    };
  }
  var headers13 = [
    "source",
    "leads",
    "won",
    "conversion",
    "averageCycle",
    "winFactors",
    "lossFactors",
    "suggestions",
    "low",
    "high",
    "medianCycle",
    "invalid",
    "open",
    "toCheck"
  ];
  function sourceRow(context, group2, label2) {
    let figures = figuresOf(context.frame, group2), { interval } = figures, behind = behindGroup(context.frame, group2);
    return [
      text2(label2),
      opens(count(figures.leads), behind.leads),
      opens(count(figures.won), behind.won),
      opens(rate(figures.conversion), behind.conversion),
      opens(days2(figures.meanCycle, context), behind.cycle),
      text2(factorText(context, group2.leads, "won")),
      text2(factorText(context, group2.leads, "lost")),
      text2(group2 === context.all ? "" : firstSuggestion(context, group2)),
      opens(bound(interval == null ? void 0 : interval.low), behind.conversion),
      opens(bound(interval == null ? void 0 : interval.high), behind.conversion),
      opens(halfDays(figures.medianCycle, context), behind.cycle),
      opens(count(group2.invalid), behind.invalid),
      opens(count(figures.open), behind.open),
      opens(count(group2.toCheck), behind.toCheck)
    ];
  }
  function conversionChart(context) {
    let { say: say2, groups } = context;
    return {
      key: "sourceConversion",
      type: "combo",
      title: say2("chartSource"),
      header: [say2("source"), say2("conversion"), say2("low"), say2("high")],
      rows: groups.source.filter(({ leads }) => leads.length > 0).map((group2) => chartRow(labelOf3(context, "source", group2.key), figuresOf(context.frame, group2))),
      options: {
        ...axes(say2("source"), say2("axisShare")),
        "vAxis.format": "percent",
        "vAxis.minValue": 0,
        "series.0.type": "bars",
        "series.0.color": colours.blue,
        ...points(1, colours.orange),
        ...points(2, colours.vermilion)
      }
    };
  }
  function chartRow(label2, { conversion, interval }) {
    return [text2(label2), rate(conversion), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)];
  }

  // src/core/analysis/funnel/behind-step.ts
  function behindStep({ ends: ends2, won }, rank) {
    var _a;
    let none6 = { lost: [], unknown: /* @__PURE__ */ new Set(), still: [], aside: [] }, { lost, unknown, still, aside } = (_a = ends2[rank]) != null ? _a : none6, movedOn = () => [...ends2.slice(rank + 1).flatMap(allOf), ...won];
    return {
      reached: () => ({ leads: [...allOf({ lost, unknown, still, aside }), ...movedOn()] }),
      movedOn: () => ({ leads: movedOn() }),
      lost: () => ({ leads: lost }),
      still: () => ({ leads: still }),
      aside: () => ({ leads: aside }),
      unknown: () => ({ leads: [...unknown] }),
      conversion: () => ({ leads: movedOn(), of: [...movedOn(), ...lost] })
    };
  }
  function allOf({ lost, still, aside }) {
    return [...lost, ...still, ...aside];
  }

  // src/core/analysis/blocks/stage-funnel.ts
  function stageFunnel(context) {
    let { say: say2, funnel, all } = context, unknown = funnel.steps.reduce((sum6, step) => sum6 + step.unknown, 0);
    return {
      basis: "basisRegistered",
      header: headers14.map((word15) => say2(word15)),
      rows: [...funnel.steps.map((step, rank) => stepRow(context, step, rank)), wonRow(context)],
      sentences: [...leakNote(context), ...unknown > 0 ? [say2("pathUnknownNote", { n: unknown })] : []],
      ...all.leads.length > 0 && { chart: funnelChart(context) }
    };
  }
  var headers14 = [
    "stage",
    "reached",
    "movedOn",
    "lostThere",
    "stillThere",
    "aside",
    "stageConversion",
    "low",
    "high",
    "medianDays",
    "mainLossFactor",
    "pathUnknown"
  ];
  function stepRow(context, step, rank) {
    let interval = wilson(step.movedOn, step.movedOn + step.lost.length), behind = behindStep(context.funnel, rank), shares = [rate(stageConversion(step)), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)];
    return [
      text2(labelOf3(context, "stage", step.key)),
      opens(count(step.reached), behind.reached),
      opens(count(step.movedOn), behind.movedOn),
      opens(count(step.lost.length), behind.lost),
      opens(count(step.stillThere), behind.still),
      opens(count(step.aside), behind.aside),
      ...shares.map((cell3) => opens(cell3, behind.conversion)),
      opens(halfDays(step.medianDays, context), behind.movedOn),
      text2(mainLossText(context, step.lost)),
      opens(count(step.unknown), behind.unknown)
    ];
  }
  function wonRow(context) {
    let blanks = headers14.slice(2).map(() => text2(""));
    return [text2(labelOf3(context, "stage", "won")), countOf(context.funnel.won), ...blanks];
  }
  function leakNote(context) {
    let leak = leakOf(context.funnel), interval = leak && wilson(leak.movedOn, leak.decided);
    return !leak || !interval ? [] : [context.say("leakNote", {
      stage: labelOf3(context, "stage", leak.key),
      share: percentText(leak.movedOn / leak.decided),
      moved: leak.movedOn,
      decided: leak.decided,
      low: percentText(interval.low),
      high: percentText(interval.high),
      factor: leakFactorText(context, leak.lost)
    })];
  }
  function funnelChart(context) {
    var _a, _b;
    let { say: say2, funnel } = context, widest = (_b = (_a = funnel.steps[0]) == null ? void 0 : _a.reached) != null ? _b : 0, row13 = (key, reached) => [
      text2(labelOf3(context, "stage", key)),
      { value: (widest - reached) / 2, format: "0.0" },
      count(reached)
    ];
    return {
      key: "funnel",
      type: "bar",
      title: say2("chartFunnel"),
      header: [say2("stage"), say2("padding"), say2("reached")],
      rows: [...funnel.steps.map((step) => row13(step.key, step.reached)), row13("won", funnel.won.length)],
      options: {
        ...axes(say2("axisLeads"), say2("stage")),
        isStacked: !0,
        "legend.position": "none",
        "series.0.color": "transparent",
        "series.0.visibleInLegend": !1,
        "series.1.color": colours.blue
      }
    };
  }

  // src/core/analysis/blocks/suggestion-list.ts
  function suggestionList(context) {
    let { say: say2 } = context, suggestions = suggest(context);
    return {
      basis: "basisSuggestions",
      header: ["scope", "concerned", "owner", "dueOn", "suggestion"].map((word15) => say2(word15)),
      rows: suggestions.map((suggestion) => suggestionRow(context, suggestion)),
      sentences: suggestions.length === 0 ? [say2("noSuggestion")] : []
    };
  }
  var lists2 = { source: "source", owner: "member" };
  function suggestionRow(context, suggestion) {
    let { scope, about, leads, owner, dueOn } = suggestion, range = scope === "team" ? context.say("team") : labelOf3(context, lists2[scope], about);
    return [text2(range), countOf(leads), text2(labelOf3(context, "member", owner)), date(dueOn), text2(suggestion.text)];
  }

  // src/core/analysis/statistics/survival/log-rank.ts
  function logRank(all, cause) {
    let tables4 = watchedTables(all), scores = tables4.map(() => 0), covariance = tables4.map(() => tables4.map(() => 0)), [first] = tables4;
    return first == null || first.times.forEach((_, at) => {
      let ended = tables4.map(({ events: events2 }) => {
        var _a, _b;
        return (_b = (_a = events2[cause - 1]) == null ? void 0 : _a[at]) != null ? _b : 0;
      }), watched = tables4.map(({ atRisk }) => {
        var _a;
        return (_a = atRisk[at]) != null ? _a : 0;
      });
      addTime({ scores, covariance }, ended, watched);
    }), groupTest(scores, covariance);
  }
  function addTime({ scores, covariance }, ended, watched) {
    let d = total5(ended), n = total5(watched);
    if (d === 0 || n === 0) return;
    let spread3 = n > 1 ? d * (n - d) / (n - 1) : 0;
    watched.forEach((own2, one) => {
      var _a, _b, _c;
      let share2 = own2 / n;
      scores[one] = ((_a = scores[one]) != null ? _a : 0) + ((_b = ended[one]) != null ? _b : 0) - d * share2;
      let row13 = (_c = covariance[one]) != null ? _c : [];
      watched.forEach((others, other) => {
        var _a2;
        row13[other] = ((_a2 = row13[other]) != null ? _a2 : 0) + spread3 * share2 * ((one === other ? 1 : 0) - others / n);
      });
    });
  }
  function total5(values) {
    return values.reduce((sum6, value2) => sum6 + value2, 0);
  }

  // src/core/analysis/statistics/survival/kaplan-meier.ts
  function kaplanMeier({ times: times2, atRisk, events: events2 }) {
    let share2 = [], variance = [], surviving = 1, sum6 = 0;
    return times2.forEach((_, at) => {
      var _a;
      let watched = (_a = atRisk[at]) != null ? _a : 0, ended = events2.reduce((total6, counts) => {
        var _a2;
        return total6 + ((_a2 = counts[at]) != null ? _a2 : 0);
      }, 0);
      surviving *= 1 - ended / watched, sum6 += ended < watched ? ended / (watched * (watched - ended)) : 0, share2.push(surviving), variance.push(surviving * surviving * sum6);
    }), { times: times2, share: share2, variance };
  }

  // src/core/analysis/statistics/survival/restricted-mean.ts
  function restrictedMean(table3, horizon) {
    var _a, _b, _c;
    let { times: times2, share: share2 } = kaplanMeier(table3), within2 = times2.filter((time) => time < horizon), areas = within2.map((time, at) => {
      var _a2, _b2;
      return (((_a2 = within2[at + 1]) != null ? _a2 : horizon) - time) * ((_b2 = share2[at]) != null ? _b2 : 0);
    }), after2 = 0, variance = 0;
    for (let at = within2.length - 1; at >= 0; at -= 1) {
      after2 += (_a = areas[at]) != null ? _a : 0;
      let watched = (_b = table3.atRisk[at]) != null ? _b : 0, ended = table3.events.reduce((sum6, counts) => {
        var _a2;
        return sum6 + ((_a2 = counts[at]) != null ? _a2 : 0);
      }, 0);
      ended < watched && (variance += after2 * after2 * ended / (watched * (watched - ended)));
    }
    return { days: ((_c = within2[0]) != null ? _c : horizon) + after2, error: Math.sqrt(variance) };
  }

  // src/core/analysis/blocks/time-to-win.ts
  var HORIZONS = [30, 60, 90, 180], WITH_INTERVAL = /* @__PURE__ */ new Set([90, 180]), LONGEST5 = 180, FEWEST2 = 10, SURE3 = 0.05;
  function timeToWin(context) {
    let { say: say2, all, groups } = context, watched = watchedOf(context, all.leads), shown3 = groups.source.filter(({ leads }) => leads.length >= FEWEST2);
    return {
      basis: "basisRegistered",
      header: headerOf3(context),
      rows: shown3.map((group2) => row11(context, group2, labelOf3(context, "source", group2.key))),
      total: row11(context, all, say2("total")).map(asTotal),
      sentences: [...answer(context, watched), ...difference(context, shown3), ...notes(context, watched)]
    };
  }
  function headerOf3({ say: say2 }) {
    let horizons = HORIZONS.flatMap((n) => [
      say2("wonWithin", { n }),
      ...WITH_INTERVAL.has(n) ? [say2("low"), say2("high")] : []
    ]);
    return [
      say2("source"),
      say2("leads"),
      say2("wonOfAll"),
      say2("wonOfClosed"),
      ...horizons,
      say2("halfWon"),
      say2("meanOpen", { n: LONGEST5 })
    ];
  }
  function row11(context, group2, label2) {
    let { leads, won, lost, conversion } = figuresOf(context.frame, group2), watched = watchedOf(context, group2.leads), incidence = aalenJohansen(riskTable(watched, 2), WON), behind = behindGroup(context.frame, group2), closed = () => ({ leads: behind.won().leads, of: [...behind.won().leads, ...behind.lost().leads] }), behindWatched = () => ({ leads: watched.leads }), meanDays = isWatched(watched, LONGEST5) ? restrictedMean(riskTable(watched, 2), LONGEST5).days : void 0, horizons = HORIZONS.flatMap((n) => {
      let known4 = isWatched(watched, n) ? shareWithin(incidence, n) : void 0, interval = WITH_INTERVAL.has(n) ? [bound(known4 == null ? void 0 : known4.low), bound(known4 == null ? void 0 : known4.high)] : [];
      return [rate(known4 == null ? void 0 : known4.share), ...interval].map((cell3) => opens(cell3, behindWatched));
    });
    return [
      text2(label2),
      opens(count(leads), behind.leads),
      opens(rate(conversion), behind.conversion),
      opens(rate(won + lost > 0 ? won / (won + lost) : void 0), closed),
      ...horizons,
      ...[timeOfShare(incidence, 0.5), meanDays].map((one) => opens(days2(one, context), behindWatched))
    ];
  }
  function isWatched({ exit, cause }, horizon) {
    var _a;
    for (let at = 0; at < exit.length; at += 1) if (((_a = exit[at]) != null ? _a : 0) >= horizon) return !0;
    return exit.length > 0 && Array.from(cause).every((one) => one > 0);
  }
  function answer(context, watched) {
    let incidence = aalenJohansen(riskTable(watched, 2), WON), [n] = [...WITH_INTERVAL].filter((horizon) => isWatched(watched, horizon)).slice(-1), found2 = n === void 0 ? void 0 : shareWithin(incidence, n);
    if (n === void 0 || (found2 == null ? void 0 : found2.low) === void 0 || found2.high === void 0) return [context.say("tooEarlyNote")];
    let { share: share2, low, high } = found2, values = { n, share: percentText(share2), low: percentText(low), high: percentText(high) };
    return [context.say("wonWithinNote", values)];
  }
  function difference(context, groups) {
    let leads = groups.flatMap((group2) => group2.leads), places3 = new Float64Array(context.frame.size);
    for (let [place5, group2] of groups.entries()) for (let lead of group2.leads) places3[lead] = place5;
    let watched = watchedOf(context, leads), codes = Float64Array.from(watched.leads, (lead) => {
      var _a;
      return (_a = places3[lead]) != null ? _a : 0;
    }), won = grayTest(groupTables({ ...watched, group: codes, groups: groups.length }, 2), WON), closing2 = Float64Array.from(watched.cause, (one) => Math.min(1, one)), closed = logRank(groupTables({ ...watched, cause: closing2, group: codes, groups: groups.length }, 1), 1);
    return [
      ...won ? [context.say(won.p <= SURE3 ? "sourcesPaceDiffers" : "sourcesPaceSame", { p: pText(won.p) })] : [],
      ...closed && closed.p <= SURE3 ? [context.say("sourcesCloseDiffers", { p: pText(closed.p) })] : []
    ];
  }
  function notes({ say: say2 }, { undated, recordsFrom }) {
    let begin3 = recordsFrom === void 0 ? [] : [say2("recordsBeginNote", { day: dayOf(recordsFrom) })];
    return undated === 0 ? begin3 : [...begin3, say2("unwatchedNote", { n: undated })];
  }

  // src/core/analysis/blocks/trend.ts
  var MOST_MONTHS3 = 24;
  function trend(context) {
    var _a, _b;
    let { say: say2 } = context, first = firstDay(context), months = first === void 0 ? [] : tallyMonths(context, monthsBetween(first, lastDay(context), MOST_MONTHS3)), isCut = first !== void 0 && months.length === MOST_MONTHS3 && first.slice(0, 7) < ((_b = (_a = months[0]) == null ? void 0 : _a.key) != null ? _b : "");
    return {
      basis: "basisTrend",
      header: ["month", "leads", "won", "cohortConversion", "low", "high"].map((word15) => say2(word15)),
      rows: months.map((month) => monthRow(context, month)),
      sentences: [
        ...isCut ? [say2("monthsNote", { n: MOST_MONTHS3 })] : [],
        ...months.length === 0 ? [say2("noLeads")] : []
      ],
      ...months.length > 0 && { chart: trendChart(context, months) }
    };
  }
  function firstDay({ frame, range, selection: selection2 }) {
    if (range.from !== "") return range.from;
    let first = Math.min(
      selection2.registered.reduce((least2, lead) => earlier2(least2, frame.registered[lead]), Number.POSITIVE_INFINITY),
      selection2.won.reduce((least2, lead) => earlier2(least2, frame.wonOn[lead]), Number.POSITIVE_INFINITY)
    );
    return Number.isFinite(first) ? dayOf(first) : void 0;
  }
  function earlier2(least2, day2) {
    return day2 !== void 0 && day2 < least2 ? day2 : least2;
  }
  function lastDay({ range, input }) {
    return range.to === "" ? input.today : range.to;
  }
  function tallyMonths({ frame, selection: selection2 }, months) {
    var _a, _b, _c, _d;
    let registered = months.keys.map(() => []), won = months.keys.map(() => []);
    for (let lead of selection2.registered) (_b = registered[months.indexOf((_a = frame.registered[lead]) != null ? _a : Number.NaN)]) == null || _b.push(lead);
    for (let lead of selection2.won) (_d = won[months.indexOf((_c = frame.wonOn[lead]) != null ? _c : Number.NaN)]) == null || _d.push(lead);
    return months.keys.map((key, month) => {
      var _a2, _b2;
      return { key, registered: (_a2 = registered[month]) != null ? _a2 : [], won: (_b2 = won[month]) != null ? _b2 : [] };
    });
  }
  function monthRow({ frame }, { key, registered, won }) {
    let group2 = groupAll(frame, registered), { conversion, interval } = figuresOf(frame, group2), behind = behindGroup(frame, group2);
    return [
      text2(key),
      countOf(group2.leads),
      countOf(won),
      ...[rate(conversion), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)].map((cell3) => opens(cell3, behind.conversion))
    ];
  }
  function trendChart({ frame, say: say2 }, months) {
    return {
      key: "trend",
      type: "line",
      title: say2("chartTrend"),
      header: [say2("month"), say2("leads"), say2("won")],
      rows: months.map(({ key, registered, won }) => [
        text2(key),
        count(groupAll(frame, registered).leads.length),
        count(won.length)
      ]),
      options: {
        ...axes(say2("month"), say2("axisLeads")),
        "series.0.color": colours.blue,
        "series.0.pointSize": 5,
        "series.1.color": colours.orange,
        "series.1.pointSize": 5
      }
    };
  }

  // src/core/analysis/forecast/expect-wins.ts
  var INFLOW_DAYS = 90;
  function expectWins(careers, origin, span) {
    let { spells, ages, fresh } = knownOn(careers, origin), { won, open } = curves(spells), chance = oncePerAge((age) => open(age) > 0 ? (won(age + span) - won(age)) / open(age) : 0), [fromOpen, spread3] = [0, 0];
    for (let age of ages) {
      let one = chance(age);
      fromOpen += one, spread3 += one * (1 - one);
    }
    let coming = comingWins(won, span, fresh / INFLOW_DAYS);
    return { wins: fromOpen + coming, fromOpen, deviation: Math.sqrt(spread3 + coming) };
  }
  function oncePerAge(compute) {
    let known4 = [];
    return (age) => {
      var _a;
      let found2 = (_a = known4[age]) != null ? _a : compute(age);
      return known4[age] = found2, found2;
    };
  }
  function knownOn({ began, ended, cause }, origin) {
    var _a, _b, _c;
    let size2 = began.length, [exit, how] = [new Float64Array(size2), new Float64Array(size2)], ages = [], fresh = 0;
    for (let at = 0; at < size2; at += 1) {
      let age = origin - ((_a = began[at]) != null ? _a : Number.NaN), over = origin - ((_b = ended[at]) != null ? _b : Number.NaN);
      exit[at] = stayOn(age, over), how[at] = over >= 0 && (_c = cause[at]) != null ? _c : 0, isFresh(age) && (fresh += 1), isOpen(age, over) && ages.push(age);
    }
    return { spells: { entry: new Float64Array(size2).fill(-1), exit, cause: how }, ages, fresh };
  }
  function stayOn(age, over) {
    return age >= 0 ? over >= 0 ? age - over : age : -1;
  }
  function isOpen(age, over) {
    return age >= 0 && !(over >= 0);
  }
  function isFresh(age) {
    return age >= 0 && age < INFLOW_DAYS;
  }
  function curves(spells) {
    let table3 = riskTable(spells, 2), incidence = aalenJohansen(table3, 1), survival = kaplanMeier(table3);
    return {
      won: (age) => {
        var _a;
        return (_a = incidence.share[placeAt(incidence.times, age)]) != null ? _a : 0;
      },
      open: (age) => {
        var _a;
        return (_a = survival.share[placeAt(survival.times, age)]) != null ? _a : 1;
      }
    };
  }
  function comingWins(won, span, perDay) {
    return perDay * sum5(Array.from({ length: span }, (_, day2) => won(span - 1 - day2)));
  }
  function sum5(values) {
    return values.reduce((total6, value2) => total6 + value2, 0);
  }

  // src/core/analysis/forecast/forecast-wins.ts
  var Z_80 = 1.2815515655446004, LEVEL = 0.8, FEWEST_TRIALS = 8, MOST_TRIALS = 24, FIRST_TRIAL = 180, BETWEEN2 = 30;
  function forecastWins(careers, today, span) {
    let now = expectWins(careers, today, span), errors = trialDays(careers, today, span).map((day2) => error(careers, day2, span)), width = errors.length < FEWEST_TRIALS ? Z_80 : Math.max(Z_80, quantile(errors.map(Math.abs))), half = width * Math.max(now.deviation, 0.5);
    return {
      ...now,
      low: Math.max(0, now.wins - half),
      high: now.wins + half,
      trials: errors.length,
      hits: errors.filter((one) => Math.abs(one) <= width).length
    };
  }
  function trialDays({ began }, today, span) {
    let first = Array.from(began).reduce((least2, day2) => Math.min(least2, day2), Number.POSITIVE_INFINITY);
    return Array.from({ length: MOST_TRIALS }, (_, trial) => today - span - trial * BETWEEN2).filter((day2) => day2 >= first + FIRST_TRIAL);
  }
  function error(careers, origin, span) {
    var _a;
    let { wins, deviation } = expectWins(careers, origin, span), came = 0;
    for (let at = 0; at < careers.ended.length; at += 1) {
      let end = (_a = careers.ended[at]) != null ? _a : Number.NaN;
      careers.cause[at] === 1 && end > origin && end <= origin + span && (came += 1);
    }
    return (came - wins) / Math.max(deviation, 0.5);
  }
  function quantile(widths) {
    var _a;
    let sorted2 = [...widths].sort((one, other) => one - other);
    return (_a = sorted2[Math.min(sorted2.length, Math.ceil((sorted2.length + 1) * LEVEL)) - 1]) != null ? _a : Z_80;
  }

  // src/core/analysis/forecast/foretold.ts
  function writeForetold(told4) {
    let tenth = (value2) => Math.round(value2 * 10) / 10;
    return JSON.stringify(told4.map(({ span, wins, low, high }) => [span, tenth(wins), tenth(low), tenth(high)]));
  }
  var place2 = (key) => historyColumns.indexOf(key), [KIND2, ID2, TO] = [place2("kind"), place2("id"), place2("toKey")], kinds = new Set(Object.values(kindLabels.foretold));
  function foretoldIn(lines) {
    return lines.filter((line3) => {
      var _a;
      return kinds.has((_a = line3[KIND2]) != null ? _a : "");
    }).flatMap((line3) => {
      var _a, _b;
      return readForetold((_a = line3[ID2]) != null ? _a : "", (_b = line3[TO]) != null ? _b : "");
    });
  }
  function readForetold(day2, text4) {
    try {
      return JSON.parse(text4).map(([span = 0, wins = 0, low = 0, high = 0]) => ({ day: day2, span, wins, low, high }));
    } catch {
      return [];
    }
  }
  function foretoldEvent(told4) {
    var _a, _b;
    return { kind: "foretold", table: "history", id: (_b = (_a = told4[0]) == null ? void 0 : _a.day) != null ? _b : "", column: "", from: "", to: writeForetold(told4) };
  }
  function scored(told4, wonOn, today) {
    return told4.filter(({ day: day2, span }) => dayNumber(day2) + span <= dayNumber(today)).map((one) => {
      let from = dayNumber(one.day);
      return { ...one, came: Array.from(wonOn).filter((day2) => day2 > from && day2 <= from + one.span).length };
    });
  }

  // src/core/analysis/forecast/what-if.ts
  var MORE_LEADS = 0.2, BETTER_RATE = 0.1;
  function whatIf(context, now, faster) {
    var _a;
    let coming = now.wins - now.fromOpen, leak = leakOf(context.funnel), rate2 = leak && leak.movedOn / leak.decided, factor = rate2 !== void 0 && rate2 > 0 ? Math.min(1, rate2 + BETTER_RATE) / rate2 : void 0, before2 = leak ? shareBefore(context, leak.key) : 0, touched = coming + now.fromOpen * before2;
    return [
      { key: "ifVolume", stage: "", wins: now.wins + MORE_LEADS * coming },
      { key: "ifStage", stage: (_a = leak == null ? void 0 : leak.key) != null ? _a : "", wins: factor && now.wins + touched * (factor - 1) },
      { key: "ifResponse", stage: "", wins: faster && now.wins + coming * (faster.fast / faster.all - 1) }
    ];
  }
  function shareBefore({ funnel }, stage) {
    let rank = funnel.steps.findIndex(({ key }) => key === stage), still = funnel.steps.map(({ stillThere }) => stillThere), all = still.reduce((sum6, one) => sum6 + one, 0);
    return all === 0 ? 0 : still.slice(0, rank + 1).reduce((sum6, one) => sum6 + one, 0) / all;
  }

  // src/core/analysis/blocks/win-forecast.ts
  var SPANS = [30, 90], FEWEST_CLOSED = 20, LEAST_WINS = 0.5, WORTH_DAYS = 365;
  function winForecast(context) {
    let { say: say2, input } = context, careers = careersOf(context), closed = careers.ended.filter((day2) => !Number.isNaN(day2)).length, isEnough = closed >= FEWEST_CLOSED, ahead = isEnough ? SPANS.map((span) => ({ span, ...forecastWins(careers, dayNumber(input.today), span) })) : [];
    return {
      basis: "basisForecast",
      header: headers15.map((word15) => say2(word15)),
      rows: ahead.map((one) => row12(context, one)),
      sentences: isEnough ? [...trialNotes(context, ahead), ...pastNotes(context), ...whatIfNotes(context, ahead)] : [say2("forecastTooFew", { n: FEWEST_CLOSED - closed })],
      keeps: { foretold: isWholeTeam(input) ? ahead.map((one) => ({ ...one, day: input.today })) : [] }
    };
  }
  function isWholeTeam({ filters, past }) {
    return filters.owner === void 0 && filters.source === void 0 && past === void 0;
  }
  function pastNotes({ frame, input, say: say2 }) {
    var _a;
    let due = isWholeTeam(input) ? scored((_a = input.foretold) != null ? _a : [], frame.wonOn, input.today) : [], last = due[due.length - 1];
    if (last === void 0) return [say2("noneDue")];
    let { day: day2, span, came, wins, low, high } = last, held = due.filter((one) => one.came >= one.low && one.came <= one.high).length;
    return [
      say2("foretoldHeld", { n: due.length, share: percentText(held / due.length) }),
      say2("foretoldLast", { day: day2, span, came, wins, low, high })
    ];
  }
  function whatIfNotes(context, ahead) {
    let longest4 = ahead[ahead.length - 1];
    if (longest4 === void 0 || longest4.wins < LEAST_WINS) return [];
    let tenth = (value2) => (Math.round(value2 * 10) / 10).toFixed(1);
    return whatIf(context, longest4, fasterAnswer(context)).map(({ key, stage, wins }) => {
      let label2 = stage === "" ? "" : labelOf3(context, "stage", stage);
      return wins === void 0 ? context.say(`${key}Unknown`) : context.say(key, { span: longest4.span, stage: label2, wins: tenth(wins), now: tenth(longest4.wins) });
    });
  }
  var headers15 = [
    "daysAhead",
    "expectedWins",
    "low",
    "high",
    "fromOpen",
    "expectedAmount",
    "amountLow",
    "amountHigh",
    "trials",
    "hitShare"
  ];
  function row12(context, { span, wins, low, high, fromOpen, trials: trials2, hits }) {
    let worth = worthOfWin(context), amount = (won) => worth === void 0 ? text2("–") : money(Math.round(won * worth), context);
    return [
      count(span),
      numeric(wins, "0.0"),
      numeric(low, "0.0"),
      numeric(high, "0.0"),
      numeric(fromOpen, "0.0"),
      amount(wins),
      amount(low),
      amount(high),
      count(trials2),
      rate(trials2 > 0 ? hits / trials2 : void 0)
    ];
  }
  function careersOf({ frame, selection: selection2 }) {
    let counted = selection2.scope.filter((lead) => {
      var _a;
      let outcome = frame.outcome[lead];
      return outcome !== "invalid" && outcome !== "toCheck" && !Number.isNaN((_a = frame.start[lead]) != null ? _a : Number.NaN);
    }), end = (lead) => {
      var _a;
      return (_a = frame.outcome[lead] === "won" ? frame.wonOn[lead] : frame.lostOn[lead]) != null ? _a : Number.NaN;
    }, isClosed2 = (lead) => frame.outcome[lead] === "won" || frame.outcome[lead] === "lost", dated = counted.filter((lead) => {
      var _a;
      return !isClosed2(lead) || end(lead) >= ((_a = frame.start[lead]) != null ? _a : 0);
    });
    return {
      began: Float64Array.from(dated, (lead) => {
        var _a;
        return (_a = frame.start[lead]) != null ? _a : Number.NaN;
      }),
      ended: Float64Array.from(dated, (lead) => isClosed2(lead) ? end(lead) : Number.NaN),
      cause: Float64Array.from(dated, (lead) => frame.outcome[lead] === "won" ? 1 : isClosed2(lead) ? 2 : 0)
    };
  }
  function worthOfWin({ frame, selection: selection2, input }) {
    let since = dayNumber(input.today) - WORTH_DAYS, recent = selection2.scope.filter((lead) => {
      var _a;
      return ((_a = frame.wonOn[lead]) != null ? _a : 0) > since;
    });
    return mean(recent.map((lead) => {
      var _a;
      return (_a = frame.amount[lead]) != null ? _a : Number.NaN;
    }).filter((amount) => !Number.isNaN(amount)));
  }
  function trialNotes({ say: say2 }, found2) {
    return [Math.min(...found2.map(({ trials: trials2 }) => trials2)) < 8 ? say2("forecastUntried") : say2("forecastTried")];
  }

  // src/core/analysis/statistics/score/brier.ts
  function brierScore(probabilities, outcomes2) {
    var _a, _b;
    if (outcomes2.length === 0) return;
    let sum6 = 0;
    for (let at = 0; at < outcomes2.length; at += 1) sum6 += (((_a = probabilities[at]) != null ? _a : 0) - ((_b = outcomes2[at]) != null ? _b : 0)) ** 2;
    return sum6 / outcomes2.length;
  }
  function brierSkill(score, reference) {
    return reference <= 0 ? 0 : 1 - score / reference;
  }

  // src/core/analysis/statistics/score/ridge-logistic.ts
  var ROUNDS3 = 50, ENOUGH = 1e-10;
  function ridgeLogistic(design, lambda) {
    let size2 = design.width + 1, beta = new Array(size2).fill(0);
    beta[0] = startingIntercept(design.outcomes);
    for (let round2 = 0; round2 < ROUNDS3; round2 += 1) {
      let { gradient, curvature } = derivatives(design, beta, lambda), step = solve(curvature, gradient);
      if (step === void 0 || (beta = beta.map((value2, at) => {
        var _a;
        return value2 + ((_a = step[at]) != null ? _a : 0);
      }), Math.max(...step.map(Math.abs)) < ENOUGH)) break;
    }
    let [intercept = 0, ...weights] = beta;
    return { intercept, weights };
  }
  function probability({ intercept, weights }, values) {
    return 1 / (1 + Math.exp(-logOdds([intercept, ...weights], values, 0)));
  }
  function startingIntercept(outcomes2) {
    let successes = outcomes2.reduce((sum6, one) => sum6 + one, 0);
    return Math.log((successes + 0.5) / (outcomes2.length - successes + 0.5));
  }
  function logOdds(beta, values, from) {
    var _a, _b, _c;
    let sum6 = (_a = beta[0]) != null ? _a : 0;
    for (let at = 1; at < beta.length; at += 1) sum6 += ((_b = beta[at]) != null ? _b : 0) * ((_c = values[from + at - 1]) != null ? _c : 0);
    return sum6;
  }
  function derivatives({ width, values, outcomes: outcomes2 }, beta, lambda) {
    var _a;
    let penalty = (at) => at === 0 ? 1e-9 : lambda, gradient = beta.map((value2, at) => -penalty(at) * value2), curvature = beta.map((_, at) => beta.map((_one, other) => at === other ? penalty(at) : 0)), row13 = new Float64Array(width + 1);
    row13[0] = 1;
    for (let place5 = 0; place5 < outcomes2.length; place5 += 1) {
      row13.set(values.subarray(place5 * width, (place5 + 1) * width), 1);
      let p = 1 / (1 + Math.exp(-logOdds(beta, values, place5 * width)));
      addCase({ gradient, curvature }, row13, { error: ((_a = outcomes2[place5]) != null ? _a : 0) - p, weight: p * (1 - p) });
    }
    return { gradient, curvature };
  }
  function placesIn(row13) {
    let places3 = [];
    return row13.forEach((value2, at) => {
      value2 !== 0 && places3.push(at);
    }), places3;
  }
  function addCase({ gradient, curvature }, row13, { error: error2, weight }) {
    var _a, _b, _c, _d, _e;
    let filled = placesIn(row13);
    for (let at of filled) {
      let value2 = (_a = row13[at]) != null ? _a : 0;
      gradient[at] = ((_b = gradient[at]) != null ? _b : 0) + error2 * value2;
      let line3 = (_c = curvature[at]) != null ? _c : [];
      for (let place5 of filled) line3[place5] = ((_d = line3[place5]) != null ? _d : 0) + weight * value2 * ((_e = row13[place5]) != null ? _e : 0);
    }
  }

  // src/core/analysis/statistics/score/calibrate.ts
  var NO_PENALTY = 1e-6, FARTHEST2 = 30;
  function calibrate(said, outcomes2) {
    var _a;
    let values = Float64Array.from(said, logOdds2), { intercept, weights } = ridgeLogistic({ width: 1, values, outcomes: outcomes2 }, NO_PENALTY);
    return { intercept, slope: (_a = weights[0]) != null ? _a : 1 };
  }
  function calibrated({ intercept, slope }, said) {
    return 1 / (1 + Math.exp(-(intercept + slope * logOdds2(said))));
  }
  function logOdds2(probability2) {
    let odds = Math.log(probability2 / (1 - probability2));
    return Math.max(-FARTHEST2, Math.min(FARTHEST2, odds));
  }

  // src/core/analysis/statistics/score/design.ts
  function subset({ width, values, outcomes: outcomes2 }, places3) {
    var _a, _b;
    let chosen2 = new Float64Array(places3.length * width), ends2 = new Uint8Array(places3.length);
    for (let at = 0; at < places3.length; at += 1) {
      let from = (_a = places3[at]) != null ? _a : 0;
      chosen2.set(values.subarray(from * width, (from + 1) * width), at * width), ends2[at] = (_b = outcomes2[from]) != null ? _b : 0;
    }
    return { width, values: chosen2, outcomes: ends2 };
  }

  // src/core/analysis/statistics/score/cross-validate.ts
  var FOLDS = 5;
  function crossValidate(design, lambdas) {
    let fold = deal(design);
    return lambdas.map((lambda) => validate(design, fold, lambda)).reduce(
      (best2, one) => best2 === void 0 || one.loss < best2.loss ? one : best2,
      void 0
    );
  }
  function deal({ outcomes: outcomes2, units }) {
    let next = [0, 0], folds = new Uint8Array(outcomes2.length);
    return outcomes2.forEach((outcome, place5) => {
      var _a, _b;
      if (units !== void 0 && place5 > 0 && units[place5] === units[place5 - 1]) {
        folds[place5] = (_a = folds[place5 - 1]) != null ? _a : 0;
        return;
      }
      let at = (_b = next[outcome]) != null ? _b : 0;
      next[outcome] = at + 1, folds[place5] = at % FOLDS;
    }), folds;
  }
  function validate(design, fold, lambda) {
    let probabilities = new Float64Array(design.outcomes.length);
    for (let held = 0; held < FOLDS; held += 1) {
      let model = ridgeLogistic(
        subset(
          design,
          places(fold, (one) => one !== held)
        ),
        lambda
      );
      for (let place5 of places(fold, (one) => one === held)) probabilities[place5] = predict(model, design, place5);
    }
    return { lambda, probabilities, loss: logLoss(probabilities, design.outcomes) };
  }
  function predict(model, { width, values }, place5) {
    return probability(model, values.subarray(place5 * width, (place5 + 1) * width));
  }
  function places(fold, wanted) {
    let found2 = [];
    return fold.forEach((one, place5) => {
      wanted(one) && found2.push(place5);
    }), found2;
  }
  var SMALLEST = 1e-12;
  function logLoss(probabilities, outcomes2) {
    let sum6 = 0;
    return outcomes2.forEach((outcome, at) => {
      var _a;
      let p = (_a = probabilities[at]) != null ? _a : 0;
      sum6 -= Math.log(Math.max(SMALLEST, outcome === 1 ? p : 1 - p));
    }), outcomes2.length === 0 ? 0 : sum6 / outcomes2.length;
  }

  // src/core/analysis/statistics/score/reliability.ts
  function reliability(probabilities, outcomes2, bins) {
    let order2 = Array.from({ length: outcomes2.length }, (_, at) => at);
    order2.sort((a, b) => {
      var _a, _b;
      return ((_a = probabilities[a]) != null ? _a : 0) - ((_b = probabilities[b]) != null ? _b : 0);
    });
    let count3 = Math.min(bins, order2.length);
    return Array.from({ length: count3 }, (_, bin) => {
      var _a;
      let own2 = order2.slice(Math.round(bin * order2.length / count3), Math.round((bin + 1) * order2.length / count3)), successes = own2.reduce((sum6, at) => {
        var _a2;
        return sum6 + ((_a2 = outcomes2[at]) != null ? _a2 : 0);
      }, 0), said = own2.reduce((sum6, at) => {
        var _a2;
        return sum6 + ((_a2 = probabilities[at]) != null ? _a2 : 0);
      }, 0) / own2.length, interval = (_a = wilson(successes, own2.length)) != null ? _a : { low: 0, high: 1 };
      return { cases: own2.length, said, came: successes / own2.length, interval, places: own2 };
    });
  }

  // src/core/analysis/score/case-facts.ts
  var scoredColumns = ["source", "grade", "industry", "region", "companySize", "product"];
  function factsAt(context, lead, age) {
    var _a, _b, _c, _d;
    let { frame, order: order2, input } = context, day2 = ((_a = frame.registered[lead]) != null ? _a : Number.NaN) + age;
    if (Number.isNaN(day2)) return;
    let until = `${dayOf(day2)}T23:59`, events2 = eventsOf(frame.events, lead).filter(({ at }) => at <= until), last = events2[events2.length - 1];
    if (last === void 0) return;
    let changes4 = (_d = (_c = input.changes) == null ? void 0 : _c.get((_b = frame.ids[lead]) != null ? _b : "")) != null ? _d : [], known4 = (column) => {
      var _a2;
      return (_a2 = before(changes4, column, until)) != null ? _a2 : keyAt(frame[column], lead);
    };
    return {
      values: Object.fromEntries(scoredColumns.map((column) => [column, known4(column)])),
      stage: last.to,
      furthest: Math.max(...events2.flatMap(({ from, to }) => [order2.rankOf(from), order2.rankOf(to)])),
      contacts: contactsOf(frame.contacts, lead).filter((at) => at < day2 + 1).length,
      age
    };
  }
  function before(changes4, column, until) {
    var _a;
    return (_a = changes4.find((change2) => change2.column === column && change2.at > until)) == null ? void 0 : _a.from;
  }

  // src/core/analysis/score/feature.ts
  function featureValue(feature, { values, furthest, contacts, age }) {
    return feature.kind === "value" ? values[feature.column] === feature.key ? 1 : 0 : feature.kind === "reached" ? furthest >= feature.rank ? 1 : 0 : Math.log1p(feature.kind === "contacts" ? contacts : Math.max(0, age));
  }

  // src/core/analysis/score/score-cases.ts
  var AGES = [0, 7, 30, 90], MOST_LEADS = 1e3;
  function scoreCases(context) {
    var _a, _b;
    let { frame } = context, decided3 = [];
    for (let lead = 0; lead < frame.size; lead += 1) {
      let end = (_a = frame.outcome[lead] === "won" ? frame.wonOn[lead] : frame.lostOn[lead]) != null ? _a : Number.NaN;
      end >= ((_b = frame.registered[lead]) != null ? _b : Number.NaN) && decided3.push({ lead, end });
    }
    return decided3.sort((one, other) => other.end - one.end || one.lead - other.lead), decided3.slice(0, MOST_LEADS).flatMap(({ lead, end }) => looksAt(context, lead, end));
  }
  function looksAt(context, lead, end) {
    let { frame, input } = context, outcome = frame.outcome[lead] === "won" ? 1 : 0;
    return AGES.filter((age) => {
      var _a;
      return ((_a = frame.registered[lead]) != null ? _a : 0) + age < end;
    }).flatMap((age) => {
      var _a;
      let facts = factsAt(context, lead, age), stage = facts && ((_a = input.vocabulary.stage(facts.stage)) != null ? _a : input.settings.stages[0]), points2 = facts && winProbability({ grade: facts.values.grade }, stage);
      return facts && points2 !== void 0 ? [{ lead, facts, points: points2, outcome }] : [];
    });
  }

  // src/core/analysis/score/learn-score.ts
  var FEWEST_CLOSED2 = 80, FEWEST_EACH = 10, FEWEST_WITH = 10, PENALTIES = [1, 4, 16, 64], BINS = 5, SURE4 = 1.6448536269514722;
  function learnScore(context) {
    let cases = scoreCases(context), ends2 = new Map(cases.map(({ lead, outcome }) => [lead, outcome])), won = [...ends2.values()].filter((outcome) => outcome === 1).length, isEnough = ends2.size >= FEWEST_CLOSED2 && won >= FEWEST_EACH && ends2.size - won >= FEWEST_EACH;
    return { closed: ends2.size, score: isEnough ? learn(context, cases, ends2.size) : void 0 };
  }
  function learn(context, cases, closed) {
    let features = featuresOf(context, cases), design = designOf(features, cases), tried = crossValidate(design, PENALTIES);
    if (tried === void 0) return;
    let bend = calibrate(tried.probabilities, design.outcomes), chances = Array.from(tried.probabilities, (one) => calibrated(bend, one));
    return {
      model: modelOf({ features, design, bend, closed, day: context.input.today }, tried.lambda),
      ...judge2(cases, chances, bend),
      rows: reliability(chances, design.outcomes, BINS).map((row13) => ({
        ...row13,
        leads: [...new Set(row13.places.map((place5) => {
          var _a, _b;
          return (_b = (_a = cases[place5]) == null ? void 0 : _a.lead) != null ? _b : 0;
        }))]
      }))
    };
  }
  function modelOf({ features, design, bend, closed, day: day2 }, lambda) {
    let { intercept, weights } = ridgeLogistic(design, lambda), means = features.map((_, at) => meanOf(design, at)), terms = features.map((feature, at) => {
      var _a, _b;
      return {
        feature,
        weight: rounded(bend.slope * ((_a = weights[at]) != null ? _a : 0)),
        mean: rounded((_b = means[at]) != null ? _b : 0)
      };
    });
    return { intercept: rounded(bend.intercept + bend.slope * intercept), terms, closed, day: day2 };
  }
  function judge2(cases, chances, { slope }) {
    var _a, _b;
    let outcomes2 = cases.map(({ outcome }) => outcome), said = cases.map(({ points: points2 }) => points2), score = (_a = brierScore(chances, outcomes2)) != null ? _a : 1, rate2 = outcomes2.reduce((sum6, one) => sum6 + one, 0) / outcomes2.length, gains = /* @__PURE__ */ new Map();
    cases.forEach(({ lead, points: points2, outcome }, at) => {
      var _a2, _b2;
      let gain = (points2 - outcome) ** 2 - (((_a2 = chances[at]) != null ? _a2 : 0) - outcome) ** 2;
      gains.set(lead, ((_b2 = gains.get(lead)) != null ? _b2 : 0) + gain);
    });
    let skill = brierSkill(score, rate2 * (1 - rate2)), isBetter = slope > 0 && skill > 0 && tOf([...gains.values()]) > SURE4;
    return { skill, againstPoints: brierSkill(score, (_b = brierScore(said, outcomes2)) != null ? _b : 1), isBetter };
  }
  function tOf(values) {
    let mean2 = values.reduce((sum6, one) => sum6 + one, 0) / values.length, variance = values.reduce((sum6, one) => sum6 + (one - mean2) ** 2, 0) / Math.max(1, values.length - 1);
    return variance === 0 ? 0 : mean2 / Math.sqrt(variance / values.length);
  }
  function featuresOf({ order: order2 }, cases) {
    let common = (has) => new Set(cases.filter(has).map(({ lead }) => lead)).size >= FEWEST_WITH, values = scoredColumns.flatMap((column) => [...new Set(cases.map(({ facts }) => facts.values[column]))].sort().filter((key) => common(({ facts }) => facts.values[column] === key)).map((key) => ({ kind: "value", column, key }))), reached = order2.stages.map((stage, rank) => ({ kind: "reached", rank, stage })).filter((feature) => common(({ facts }) => featureValue(feature, facts) === 1)).slice(1);
    return [...values, ...reached, { kind: "contacts" }, { kind: "age" }];
  }
  function designOf(features, cases) {
    let values = cases.flatMap(({ facts }) => features.map((feature) => featureValue(feature, facts)));
    return {
      width: features.length,
      values: Float64Array.from(values),
      outcomes: Uint8Array.from(cases, ({ outcome }) => outcome),
      units: Int32Array.from(cases, ({ lead }) => lead)
    };
  }
  function meanOf({ width, values, outcomes: outcomes2 }, column) {
    var _a;
    let sum6 = 0;
    for (let row13 = 0; row13 < outcomes2.length; row13 += 1) sum6 += (_a = values[row13 * width + column]) != null ? _a : 0;
    return outcomes2.length === 0 ? 0 : sum6 / outcomes2.length;
  }
  function rounded(value2) {
    return Math.round(value2 * 1e5) / 1e5;
  }

  // src/core/analysis/score/reason-text.ts
  function featureText(feature, vocabulary) {
    let { language } = vocabulary;
    if (feature.kind === "reached")
      return analysisText("scoreReached", language, { stage: vocabulary.label("stage", feature.stage) });
    if (feature.kind !== "value") return analysisText(feature.kind === "age" ? "scoreAge" : "scoreContacts", language);
    let { column, key } = feature, value2 = key === "" ? analysisText("blank", language) : vocabulary.label(column, key);
    return analysisText("scoreValue", language, { column: columnLabel("leads", column, language), value: value2 });
  }

  // src/core/analysis/blocks/win-score.ts
  var MOST_NAMED = 4, LEAST_WEIGHT = 0.1;
  function winScore(context) {
    var _a;
    let { say: say2 } = context, { closed, score } = learnScore(context);
    return {
      basis: "basisScore",
      header: headers16.map((word15) => say2(word15)),
      rows: ((_a = score == null ? void 0 : score.rows) != null ? _a : []).map(({ said, came, interval, cases, leads }) => [
        ...[rate(said), rate(came), bound(interval.low), bound(interval.high)].map(
          (cell3) => opens(cell3, () => ({ leads }))
        ),
        count(cases),
        opens(count(leads.length), () => ({ leads }))
      ]),
      sentences: score ? verdicts(context, score, closed) : [say2("scoreTooFew", { n: FEWEST_CLOSED2, have: closed })],
      keeps: { score: (score == null ? void 0 : score.isBetter) === !0 ? score.model : void 0 }
    };
  }
  var headers16 = ["chanceSaid", "chanceCame", "low", "high", "looks", "leads"];
  function verdicts(context, score, closed) {
    let { say: say2 } = context, values = { closed, skill: percentText(score.skill), points: percentText(score.againstPoints) };
    return [
      say2(score.isBetter ? "scoreUsed" : "scoreNotUsed", values),
      ...named(context, score, 1).map((list) => say2("scoreFor", { list })),
      ...named(context, score, -1).map((list) => say2("scoreAgainst", { list }))
    ];
  }
  function named({ input, say: say2 }, { model }, sign) {
    let texts2 = model.terms.filter(({ weight }) => weight * sign >= LEAST_WEIGHT).sort((one, other) => (other.weight - one.weight) * sign).slice(0, MOST_NAMED).map(({ feature }) => featureText(feature, input.vocabulary));
    return texts2.length === 0 ? [] : [texts2.join(say2("joint"))];
  }

  // src/core/analysis/blocks/blocks.ts
  var blockBuilders = {
    source: sourceTable,
    kpi: kpiStrip,
    suggestions: suggestionList,
    time: timeToWin,
    forecast: winForecast,
    score: winScore,
    funnel: stageFunnel,
    effort: followUpEffort,
    trend,
    changes,
    cohorts,
    grade: gradeTable,
    owner: ownerTable,
    league: ownerLeague,
    loss: lossFactors,
    response: responseEffect,
    industry: profileTable("industry"),
    region: profileTable("region"),
    companySize: profileTable("companySize"),
    product: profileTable("product"),
    own: ownTable,
    associations,
    value: customerValue,
    satisfaction: satisfactionTable,
    lifeCycle,
    mood: feedbackMood,
    quality: dataQuality
  };

  // src/core/analysis/filter-cells.ts
  var places2 = { period: 2, owner: 4, source: 6, asOf: 8 }, FILTER_ROW = 2, filterWords = {
    period: "filterPeriod",
    owner: "filterOwner",
    source: "filterSource",
    asOf: "filterAsOf"
  };
  function filterCells(vocabulary) {
    let { language } = vocabulary, all = { key: "", label: analysisText("all", language) }, at = (key, options) => ({
      key,
      row: FILTER_ROW,
      column: places2[key],
      options
    });
    return [
      at(
        "period",
        periodKeys.map((key) => ({ key, label: periodLabel(key, language) }))
      ),
      at("owner", [all, ...vocabulary.options("member")]),
      at("source", [all, ...vocabulary.options("source")]),
      at("asOf", [])
    ];
  }
  function readFilters(texts2, vocabulary) {
    let period = periodKeys.find(
      (key) => languages.some((language) => periodLabel(key, language) === texts2.period.trim())
    ), owner = readKey("member", texts2.owner, vocabulary), source = readKey("source", texts2.source, vocabulary), asOf2 = readDay3(texts2.asOf);
    return {
      period: period != null ? period : "all",
      ...owner !== void 0 && { owner },
      ...source !== void 0 && { source },
      ...asOf2 !== void 0 && { asOf: asOf2 }
    };
  }
  var periodKeys = Object.keys(periods);
  function periodLabel(key, language) {
    return analysisText(`period.${key}`, language);
  }
  function readDay3(typed) {
    var _a;
    let [, year, month, date2] = (_a = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.trim())) != null ? _a : [];
    return year === void 0 ? void 0 : makeDay(Number(year), Number(month), Number(date2));
  }
  function readKey(list, text4, vocabulary) {
    let typed = text4.trim();
    if (!(typed === "" || languages.some((language) => analysisWords.all[language] === typed)))
      return vocabulary.recognise(list, typed);
  }

  // src/core/analysis/layout.ts
  var EMPTY = { value: "" };
  function addRow({ rows }, cells) {
    let blanks = Array.from({ length: Math.max(0, 15 - cells.length) }, () => EMPTY);
    return rows.push([...cells, ...blanks].slice(0, 15));
  }
  function addLine(layout, value2, style) {
    return addRow(layout, value2 === "" ? [] : [{ value: value2, format: "@", style }]);
  }
  function addTable(layout, header, rows) {
    let row13 = addRow(
      layout,
      header.map((value2) => ({ value: value2, format: "@", style: "header" }))
    );
    for (let cells of rows) addRow(layout, cells);
    return { row: row13, column: 1, rows: rows.length + 1, columns: header.length };
  }

  // src/core/analysis/build-report.ts
  var CHART_COLUMN = 17, FIRST_CHART_ROW = 4, CHART_ROWS = 19, CHART_SIZE = { width: 640, height: 360 };
  function buildReport(input) {
    let context = analysisContext(input), filters = filterCells(input.vocabulary), layout = { rows: [] };
    addHead(layout, context, filters);
    let drawn = blockKeys.filter((key) => input.settings.values[blockSetting(key)] === "yes").flatMap((key) => addBlock(layout, key, context));
    return {
      charts: addChartData(
        layout,
        context,
        drawn.flatMap(({ chart }) => chart != null ? chart : [])
      ),
      keeps: Object.assign({}, ...drawn.map(({ keeps }) => keeps)),
      blocks: drawn.map(({ place: place5 }) => place5),
      filters,
      places: context.frame.rows,
      cells: layout.rows,
      owned: { row: 1, column: 1, rows: layout.rows.length, columns: 15 }
    };
  }
  function addHead(layout, context, filters) {
    let { say: say2 } = context, title = text2(say2("title"), "title");
    addRow(layout, [title, text2(""), text2(periodText(context), "note"), text2(""), text2(computedText(context), "note")]), addRow(
      layout,
      filters.flatMap((filter) => [text2(say2(filterWords[filter.key]), "header"), filterCell(filter, context)])
    ), addRow(layout, []);
  }
  function filterCell(filter, context) {
    let cell3 = text2(chosen(filter, context), "filter");
    return filter.options.length === 0 ? { ...cell3, format: "@" } : cell3;
  }
  function chosen({ key, options }, { input }) {
    var _a, _b, _c;
    let value2 = (_a = input.filters[key]) != null ? _a : "";
    return (_c = (_b = options.find((option) => option.key === value2)) == null ? void 0 : _b.label) != null ? _c : value2;
  }
  function addBlock(layout, key, context) {
    let body2 = blockBuilders[key](context);
    if (body2 === void 0) return [];
    let language = languageOfWorkbook(context.input.settings), { title, about } = blockWords[key], row13 = addLine(layout, title[language], "title");
    addLine(layout, about[language], "note"), addLine(layout, basisLine(context, body2.basis), "note");
    let table3 = addTable(layout, body2.header, [...body2.rows, ...body2.total ? [body2.total] : []]);
    for (let sentence4 of body2.sentences) addLine(layout, sentence4, "sentence");
    return addRow(layout, []), [{ place: { key, row: row13, rows: layout.rows.length - row13, columns: table3.columns }, chart: body2.chart, keeps: body2.keeps }];
  }
  function addChartData(layout, { say: say2 }, drafts) {
    return drafts.length > 0 && addLine(layout, say2("chartDataTitle"), "title"), drafts.map(({ key, type, title, header, rows, options }, index) => {
      let range = addTable(layout, header, rows);
      return addRow(layout, []), {
        key,
        type,
        title,
        ranges: [range],
        position: { row: FIRST_CHART_ROW + index * CHART_ROWS, column: CHART_COLUMN },
        options: { title, ...CHART_SIZE, ...options }
      };
    });
  }

  // src/host/charts.ts
  function drawCharts(book, tab, specs) {
    let sheet = sheetOf(tab), present2 = sheet.getCharts(), known4 = knownCharts(book, present2, specs);
    removeOthers(sheet, { specs, present: present2, known: known4 });
    let inserted = !1;
    for (let spec of specs) {
      let found2 = present2.find((chart) => chart.getChartId() === known4[spec.key]);
      found2 !== void 0 ? sheet.updateChart(shaped2(found2.modify().clearRanges(), sheet, spec).build()) : (sheet.insertChart(placed(shaped2(sheet.newChart(), sheet, spec), spec).build()), inserted = !0);
    }
    inserted && learnIds(sheet, { specs, present: present2, known: known4 }), (specs.length > 0 || book.properties.text("charts") !== "") && book.properties.put("charts", JSON.stringify(known4));
  }
  function removeOthers(sheet, { specs, present: present2, known: known4 }) {
    let gone = Object.keys(known4).filter((key) => specs.every((spec) => spec.key !== key));
    for (let key of gone) {
      let chart = present2.find((one) => one.getChartId() === known4[key]);
      chart !== void 0 && sheet.removeChart(chart), delete known4[key];
    }
  }
  function learnIds(sheet, { specs, present: present2, known: known4 }) {
    let missing = specs.filter(({ key }) => !present2.some((chart) => chart.getChartId() === known4[key])), fresh = sheet.getCharts().filter((chart) => !present2.some((old) => old.getChartId() === chart.getChartId()));
    missing.forEach((spec, index) => {
      var _a;
      let id = (_a = fresh[index]) == null ? void 0 : _a.getChartId();
      id != null && (known4[spec.key] = id);
    });
  }
  function knownCharts(book, present2, specs) {
    let kept3 = book.properties.text("charts");
    if (kept3 !== "") return JSON.parse(kept3);
    let found2 = specs.flatMap(({ key, title }) => {
      var _a;
      let id = (_a = present2.find((chart) => chart.getOptions().get("title") === title)) == null ? void 0 : _a.getChartId();
      return id == null ? [] : [[key, id]];
    });
    return Object.fromEntries(found2);
  }
  function shaped2(builder, sheet, spec) {
    let types2 = { combo: Charts.ChartType.COMBO, bar: Charts.ChartType.BAR, line: Charts.ChartType.LINE }, shape = builder.setChartType(types2[spec.type]).setNumHeaders(1).setOption("title", spec.title);
    for (let { row: row13, column, rows, columns } of spec.ranges)
      shape = shape.addRange(sheet.getRange(row13, column, rows, columns));
    for (let [name, value2] of Object.entries(spec.options)) shape = shape.setOption(name, value2);
    return shape;
  }
  function placed(builder, { position }) {
    return builder.setPosition(position.row, position.column, 0, 0);
  }

  // src/host/kept-score.ts
  function keepScore({ properties }, score) {
    properties.put("score", score === void 0 ? "" : JSON.stringify(score));
  }
  function keptScore({ properties }) {
    let text4 = properties.text("score");
    return text4 === "" ? void 0 : JSON.parse(text4);
  }

  // src/core/analysis/cut-columns.ts
  function cutColumns(grid, together) {
    let known4 = /* @__PURE__ */ new Map(), named2 = together.filter((key) => grid.at[key] !== void 0);
    return (key) => {
      if (grid.at[key] !== void 0)
        return known4.has(key) || cut2(grid, named2.includes(key) ? named2 : [key], known4), known4.get(key);
    };
  }
  function cut2({ rows, at }, keys, into) {
    var _a, _b;
    let columns = keys.map((key) => {
      var _a2;
      return { place: (_a2 = at[key]) != null ? _a2 : -1, cells: new Array(rows.length) };
    });
    for (let from = 0; from < rows.length; from += 128) {
      let to = Math.min(rows.length, from + 128);
      for (let { place: place5, cells } of columns)
        for (let row13 = from; row13 < to; row13 += 1) cells[row13] = (_b = (_a = rows[row13]) == null ? void 0 : _a[place5]) != null ? _b : "";
    }
    keys.forEach((key, index) => {
      var _a2, _b2;
      into.set(key, (_b2 = (_a2 = columns[index]) == null ? void 0 : _a2.cells) != null ? _b2 : []);
    });
  }
  var columnsToCut = {
    leads: [
      "leadId",
      "customerName",
      "phone",
      "email",
      "wechat",
      "source",
      "grade",
      "owner",
      "stage",
      "industry",
      "region",
      "companySize",
      "product",
      "registeredOn",
      "closedOn",
      "nextContactOn",
      "amount",
      "repeatOrders",
      "satisfaction",
      "closeReason",
      "feedback",
      "budget",
      "decisionCycle",
      "need",
      "urgency"
    ],
    followUps: ["leadId", "contactedAt", "feedback"]
  };

  // src/core/i18n/erase-words.ts
  var word10 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), eraseWords = {
    name: word10("已抹除 {id}", "已抹除 {id}", "Erased {id}"),
    which: word10(
      "要抹除哪一位？请输入线索编号（选中的是 {selected}）。",
      "要抹除哪一位？請輸入線索編號（選取的是 {selected}）。",
      "Who shall be erased? Type the lead ID (selected is {selected})."
    ),
    none: word10("（没有）", "（沒有）", "(none)"),
    unknownLead: word10(
      "没有编号为 {id} 的线索，什么都没有改动。",
      "沒有編號為 {id} 的線索，什麼都沒有更動。",
      "There is no lead {id}; nothing was changed."
    ),
    preview: word10(
      `将抹除 {ids}：{leads} 条线索、{followUps} 条跟进里的个人信息，{lines} 行变更记录，另有 {mentions} 处提到此人的文字。阶段、金额、日期等数字保留。{columns}
云端硬盘里的备份会改写，旧的删除。

此操作不能撤销。确认请输入 {id}：`,
      `將抹除 {ids}：{leads} 筆線索、{followUps} 筆跟進裡的個人資訊，{lines} 列變更記錄，另有 {mentions} 處提到此人的文字。階段、金額、日期等數字保留。{columns}
雲端硬碟裡的備份會改寫，舊的刪除。

此操作不能復原。確認請輸入 {id}：`,
      `This erases {ids}: the personal details in {leads} leads and {followUps} follow-ups, {lines} lines of History, and {mentions} other places that name the person. Stages, amounts and dates stay, so that figures do not change. {columns}
Backups in your Drive are rewritten and the old ones removed.

This cannot be undone. Type {id} to confirm:`
    ),
    ownColumns: word10(
      "您团队自己的列（{columns}）里只删去能认出此人的文字，请自行查看其余内容。",
      "您團隊自己的欄（{columns}）裡只刪去能認出此人的文字，請自行查看其餘內容。",
      "In your team’s own columns ({columns}) only what names the person goes; please look at the rest yourselves."
    ),
    notConfirmed: word10("没有确认，什么都没有改动。", "沒有確認，什麼都沒有更動。", "Not confirmed; nothing was changed."),
    done: word10(
      "已抹除。改写了 {backups} 份备份{left}。Google 自己的版本历史记录还会保留旧内容一段时间；要彻底清除，请复制一份文件并删除原文件。其他经理云端硬盘里的备份在恢复时会再次抹除。",
      "已抹除。改寫了 {backups} 份備份{left}。Google 自己的版本記錄還會保留舊內容一段時間；要徹底清除，請複製一份檔案並刪除原檔案。其他主管雲端硬碟裡的備份在還原時會再次抹除。",
      "Erased. {backups} backups were rewritten{left}. Google’s own version history keeps earlier content for a while; to be rid of it too, copy the file and delete the original. Backups in other managers’ Drives are erased again whenever they are restored."
    ),
    left: word10(
      "（还有 {count} 份稍后自动改写）",
      "（還有 {count} 份稍後自動改寫）",
      " ({count} more follow by themselves)"
    ),
    resealed: word10("抹除个人信息后重新封存", "抹除個人資訊後重新封存", "sealed anew after a person was erased"),
    noticed: word10(
      "此人曾要求抹除个人信息（{day}）。若本人没有再次联系您，请删除这一行。",
      "此人曾要求抹除個人資訊（{day}）。若本人沒有再次聯絡您，請刪除這一列。",
      "This person asked to be erased on {day}. Unless they have come back to you themselves, please delete the row."
    )
  };

  // src/core/erase/cleaning.ts
  var personal = {
    leads: personalOf("leads"),
    followUps: personalOf("followUps")
  };
  function personalOf(table3) {
    return new Set(tableColumns[table3].filter((column) => column.personal).map(({ key }) => key));
  }
  function isPersonal(table3, column) {
    return personal[table3].has(column);
  }
  function erasedValue(column, leadId2, language) {
    return column === "customerName" ? fill(eraseWords.name[language], { id: leadId2 }) : "";
  }
  function erasedNames(ids) {
    return [...ids].flatMap((id) => languages.map((language) => erasedValue("customerName", id, language)));
  }
  function erasedValues(table3, values, { leadId: leadId2, language }) {
    let kept3 = Object.entries(values).filter(([column]) => !isPersonal(table3, column));
    return { ...Object.fromEntries(kept3), customerName: erasedValue("customerName", leadId2, language) };
  }

  // src/core/history/told-columns.ts
  var untold = /* @__PURE__ */ new Set([
    "leads:reminder",
    "leads:winProbability",
    "leads:valueTier",
    "leads:followUpCount",
    "leads:lastContactOn",
    "followUps:customerName"
  ]);
  function isTold(table3, column) {
    return !untold.has(`${table3}:${column}`);
  }
  function toldValues(table3, values) {
    return Object.fromEntries(Object.entries(values).filter(([column, value2]) => value2 !== "" && isTold(table3, column)));
  }

  // src/core/history/fold.ts
  function foldHistory(events2, before2 = /* @__PURE__ */ new Map()) {
    var _a;
    let told4 = new Map(before2);
    for (let event of events2) {
      let { table: table3, id } = event;
      if (table3 !== "leads" && table3 !== "followUps") continue;
      let key = memoryKey(table3, id), record2 = (_a = steps2[event.kind]) == null ? void 0 : _a.call(steps2, told4.get(key), event);
      record2 !== void 0 && (record2 === "none" ? told4.delete(key) : told4.set(key, record2));
    }
    return told4;
  }
  function impersonal(table3, values) {
    let kept3 = Object.entries(values).filter(
      ([column]) => table3 !== "leads" && table3 !== "followUps" || !isPersonal(table3, column)
    );
    return Object.fromEntries(kept3);
  }
  var changed = (record2, { table: table3, column, to, way }) => {
    if (record2 === void 0 || table3 !== "leads" && table3 !== "followUps" || !isTold(table3, column)) return;
    let { [column]: _old, ...rest } = record2.values, given2 = new Set(record2.given);
    return way === "addOn" && to !== "" ? given2.add(column) : given2.delete(column), { ...record2, values: to === "" ? rest : { ...rest, [column]: to }, given: given2 };
  }, steps2 = {
    entered: (record2, event) => {
      let entered2 = event.column === "" ? readEntered(event.to) : void 0;
      return entered2 === void 0 ? record2 && changed(record2, event) : { values: entered2.values, given: new Set(entered2.given), deletedOn: "" };
    },
    changed,
    void: (record2, event) => event.column === "" ? "none" : changed(record2, event),
    erased: (record2, { table: table3 }) => record2 && { ...record2, values: impersonal(table3, record2.values) },
    deleted: (record2, { at, to }) => record2 && { ...record2, deletedOn: to || dayPart(at) },
    returned: (record2) => record2 && { ...record2, deletedOn: "" }
  };

  // src/core/history/as-of.ts
  function asOf(events2, moment2) {
    let uncertain = /* @__PURE__ */ new Set();
    for (let { table: table3, id, at, since } of events2)
      since !== void 0 && since <= moment2 && at > moment2 && (table3 === "leads" || table3 === "followUps") && uncertain.add(memoryKey(table3, id));
    return { told: foldHistory(events2.filter(({ at }) => at <= moment2)), uncertain };
  }

  // src/core/history/read-event.ts
  function byLabel(keys, labels5) {
    return new Map(keys.flatMap((key) => Object.values(labels5[key]).map((label2) => [label2, key])));
  }
  var tables = ["leads", "followUps", "settings", "history"], names2;
  function readEvent(line3) {
    var _a;
    names2 != null || (names2 = {
      kinds: byLabel(eventKinds, kindLabels),
      ways: byLabel(ways, wayLabels),
      tables: byLabel(tables, sheetLabels)
    });
    let kind = names2.kinds.get(cell2(line3, "kind")), table3 = names2.tables.get(cell2(line3, "table"));
    if (kind === void 0 || table3 === void 0) return;
    let since = cell2(line3, "since").replace(" ", "T");
    return {
      kind,
      at: cell2(line3, "at").replace(" ", "T"),
      ...since === "" ? {} : { since },
      who: cell2(line3, "who"),
      table: table3,
      id: cell2(line3, "id"),
      column: cell2(line3, "column"),
      from: cell2(line3, "fromKey"),
      to: cell2(line3, "toKey"),
      way: (_a = names2.ways.get(cell2(line3, "way"))) != null ? _a : "addOn",
      operation: cell2(line3, "operation")
    };
  }
  function cell2(line3, key) {
    var _a;
    return (_a = line3[historyColumns.indexOf(key)]) != null ? _a : "";
  }

  // src/core/history/value-changes.ts
  var place3 = (key) => historyColumns.indexOf(key), [AT2, KIND3, ID3, COLUMN2, FROM] = [place3("at"), place3("kind"), place3("id"), place3("column"), place3("fromKey")], refusals = new Set(Object.values(kindLabels.refused));
  function valueChanges(lines, columns) {
    var _a;
    let found2 = /* @__PURE__ */ new Map(), cell3 = (line3, at) => {
      var _a2;
      return (_a2 = line3[at]) != null ? _a2 : "";
    };
    for (let line3 of lines) {
      let column = cell3(line3, COLUMN2);
      if (!columns.has(column) || refusals.has(cell3(line3, KIND3))) continue;
      let change2 = { at: cell3(line3, AT2).replace(" ", "T"), column, from: cell3(line3, FROM) };
      found2.set(cell3(line3, ID3), [...(_a = found2.get(cell3(line3, ID3))) != null ? _a : [], change2]);
    }
    return found2;
  }

  // src/core/analysis/past-input.ts
  function pastInput(lines, { day: day2, vocabulary, computedAt }) {
    let now = `${day2}T23:59`, { told: told4, uncertain } = asOf(
      lines.flatMap((line3) => {
        var _a;
        return (_a = readEvent(line3)) != null ? _a : [];
      }),
      now
    ), alive = [...told4].filter(([, { deletedOn }]) => deletedOn === ""), of = (letter) => alive.filter(([key]) => key.startsWith(letter)).map(([, record2]) => record2), [leads, followUps2] = [of("L:"), of("F:")];
    return {
      leads: columnsOf("leads", leads, vocabulary),
      size: leads.length,
      followUps: { column: columnsOf("followUps", followUps2, vocabulary), size: followUps2.length },
      history: stageEvents(lines).filter(({ at }) => at <= now),
      changes: valueChanges(
        lines.filter(([at = ""]) => at.replace(" ", "T") <= now),
        new Set(scoredColumns)
      ),
      today: day2,
      now,
      past: { computedAt, uncertain: uncertain.size }
    };
  }
  function columnsOf(table3, records, vocabulary) {
    return (key) => {
      let column = tableColumns[table3].find((one) => one.key === key);
      return column && records.map(({ values }) => {
        var _a;
        return encode(column, (_a = values[key]) != null ? _a : "", vocabulary);
      });
    };
  }

  // src/actions/analysis-input.ts
  function analysisInput(desk) {
    let { book, settings, vocabulary } = desk, filters = chosenFilters(desk), { asOf: asOf2 } = filters;
    return { ...asOf2 !== void 0 && asOf2 < book.today ? pastOf(desk, asOf2) : presentInput(desk), vocabulary, settings, filters };
  }
  function presentInput(desk) {
    let { book, settings } = desk, lines = readLines(book, "history", historyColumns.length), leads = readCells(book, "leads", settings), followUps2 = readCells(book, "followUps", settings);
    return {
      leads: cutColumns({ rows: leads.grid, at: leads.table.columns.at }, columnsToCut.leads),
      size: leads.grid.length,
      followUps: {
        column: cutColumns({ rows: followUps2.grid, at: followUps2.table.columns.at }, columnsToCut.followUps),
        size: followUps2.grid.length
      },
      own: () => ownCells(leads),
      history: stageEvents(lines),
      foretold: foretoldIn(lines),
      changes: valueChanges(lines, new Set(scoredColumns)),
      today: book.today,
      now: book.now,
      review: inReview(desk)
    };
  }
  function ownCells({ table: table3, grid }) {
    let ours = new Set(Object.values(table3.columns.at));
    return table3.headers.flatMap(
      (header, place5) => header.trim() === "" || ours.has(place5) ? [] : [{ header: header.trim(), cells: grid.map((row13) => {
        var _a;
        return (_a = row13[place5]) != null ? _a : "";
      }) }]
    );
  }
  function pastOf({ book, vocabulary }, day2) {
    let lines = inOrder(readLines(book, "history", historyColumns.length));
    return pastInput(lines, { day: day2, vocabulary, computedAt: book.now });
  }
  function chosenFilters({ book, vocabulary }) {
    let cells = filterCells(vocabulary), rows = Math.max(...cells.map(({ row: row13 }) => row13)), columns = Math.max(...cells.map(({ column }) => column)), texts2 = shownTexts(tabIn(book, "analysis"), { row: 1, column: 1, rows, columns }), chosen2 = cells.map(({ key, row: row13, column }) => {
      var _a, _b;
      return [key, (_b = (_a = texts2[row13 - 1]) == null ? void 0 : _a[column - 1]) != null ? _b : ""];
    });
    return readFilters(Object.fromEntries(chosen2), vocabulary);
  }
  function inReview({ book }) {
    var _a;
    let waiting = /* @__PURE__ */ new Set();
    for (let row13 of readMemoryTab(book).rows.values()) {
      let id = splitMemoryKey(row13.key);
      (id == null ? void 0 : id.table) === "leads" && ((_a = row13.meta.inReview) != null ? _a : []).length > 0 && waiting.add(id.id);
    }
    return waiting;
  }

  // src/actions/keep-forecast.ts
  function keepForecast({ book, settings, vocabulary }, told4 = []) {
    if (told4.length === 0) return;
    let who = personOf(effectiveEmail(), settings).name, event = { ...foretoldEvent(told4), at: book.now, who, way: "addOn", operation: newOperation() };
    try {
      withLock(() => appendEvents(book, vocabulary, [event]));
    } catch (error2) {
      if (!(error2 instanceof Busy)) throw error2;
    }
  }

  // src/actions/refresh-analysis.ts
  function refreshAnalysis() {
    return atDesk("refreshAnalysis", (desk, language) => {
      let { foretold, ...summary } = writeAnalysis(desk);
      return keepForecast(desk, foretold), toast(menuTitle[language], messages.analysisDone[language]), summary;
    });
  }
  function writeAnalysis(desk) {
    var _a;
    let { book } = desk, tab = tabIn(book, "analysis"), input = analysisInput(desk), report = buildReport(input);
    writeReport(tab, report), setFilterCells(tab, report.filters), drawCharts(book, tab, report.charts), input.past === void 0 && keepScore(book, report.keeps.score);
    let isNew = !((_a = input.foretold) != null ? _a : []).some(({ day: day2 }) => day2 === book.today), { foretold = [] } = report.keeps;
    return { leads: input.size, blocks: report.blocks.length, foretold: isNew ? foretold : [] };
  }

  // src/actions/relabel-cells.ts
  function relabelCells(before2, after2) {
    let { book } = before2;
    if (book.tabs.leads === void 0 || book.tabs.followUps === void 0) return;
    let memory = readMemoryTab(book), leads = withFormulas(readTable(book, "leads", before2.settings)), followUps2 = withFormulas(readTable(book, "followUps", before2.settings)), cells = [leads, followUps2].flatMap(
      (rows) => relabelled2(rows, memory, { before: before2.vocabulary, after: after2.vocabulary })
    );
    cells.length !== 0 && applyPlan({ book, vocabulary: after2.vocabulary, memory, tables: { leads, followUps: followUps2 } }, { ...emptyPlan, cells });
  }
  function relabelled2({ rows, table: table3 }, memory, words3) {
    let keys = Object.keys(table3.columns.at).filter((key) => isLabelled(table3.key, key));
    return rows.flatMap((row13) => {
      var _a;
      let id = idOf(table3.key, row13), values = (_a = memory.rows.get(memoryKey(table3.key, id))) == null ? void 0 : _a.values;
      return values === void 0 ? [] : keys.flatMap((key) => {
        var _a2, _b, _c, _d;
        let column = columnOf(table3.key, key), old = encode(column, (_a2 = values[key]) != null ? _a2 : "", words3.before), now = encode(column, (_b = values[key]) != null ? _b : "", words3.after);
        return sameCell((_c = row13.cells[key]) != null ? _c : "", old) && !sameCell(old, now) && !((_d = row13.formulas) != null && _d.has(key)) ? [{ table: table3.key, row: row13.row, id, column: key, cell: now }] : [];
      });
    });
  }
  function isLabelled(table3, key) {
    return ["list", "lists", "member"].includes(columnOf(table3, key).type);
  }

  // src/core/history/corrections.ts
  function corrections(comparison) {
    let { tail, memory, extent } = comparison, last = lastOperations(tail), told4 = foldHistory(tail, extent === "whole" ? /* @__PURE__ */ new Map() : unspokenOf(tail, memory));
    return [.../* @__PURE__ */ new Set([...told4.keys(), ...extent === "whole" ? memory.keys() : []])].flatMap((key) => correctionsOf(key, { ...comparison, told: told4, last }));
  }
  function correctionsOf(key, found2) {
    let place5 = splitMemoryKey(key);
    if (place5 === void 0) return [];
    let { memory, told: told4, last, base } = found2, [row13, record2] = [memory.get(key), told4.get(key)], meant = (column) => {
      var _a, _b;
      return (_b = (_a = last.get(spot(key, column))) != null ? _a : last.get(spot(key, ""))) != null ? _b : base.operation;
    }, event = { ...base, ...place5, way: "addOn", operation: meant(""), column: "", from: "", to: "" };
    if (row13 === void 0) return record2 === void 0 ? [] : [{ ...event, kind: "void", from: place5.id }];
    if (record2 === void 0) return [enteredNow(row13, event)];
    let values = valueCorrections(row13, record2, event);
    return [...lifeCorrection(row13, record2, event), ...values.map((one) => ({ ...one, operation: meant(one.column) }))];
  }
  function enteredNow({ values }, event) {
    let table3 = event.table === "followUps" ? "followUps" : "leads";
    return { ...event, kind: "entered", to: JSON.stringify({ v: toldValues(table3, values) }) };
  }
  function lifeCorrection({ deletedOn }, record2, event) {
    return deletedOn === record2.deletedOn ? [] : deletedOn === "" ? [{ ...event, kind: "returned", to: event.id }] : [{ ...event, kind: "deleted", from: event.id, to: deletedOn }];
  }
  function valueCorrections({ values }, record2, event) {
    let table3 = event.table === "followUps" ? "followUps" : "leads", actual = toldValues(table3, values);
    return Object.keys({ ...record2.values, ...actual }).flatMap((column) => {
      var _a, _b;
      let [from, to] = [(_a = record2.values[column]) != null ? _a : "", (_b = actual[column]) != null ? _b : ""];
      return from === to || to.includes("…#") && digest(from) === to ? [] : [{ ...event, kind: "void", column, from, to }];
    });
  }
  function lastOperations(tail) {
    let last = /* @__PURE__ */ new Map();
    for (let { table: table3, id, column, operation: operation2 } of tail)
      (table3 === "leads" || table3 === "followUps") && last.set(spot(memoryKey(table3, id), column), operation2);
    return last;
  }
  function spot(key, column) {
    return `${key} ${column}`;
  }
  function unspokenOf(tail, memory) {
    let told4 = /* @__PURE__ */ new Map();
    for (let { table: table3, id } of tail) {
      if (table3 !== "leads" && table3 !== "followUps") continue;
      let row13 = memory.get(memoryKey(table3, id));
      row13 === void 0 || told4.has(row13.key) || told4.set(row13.key, { values: toldValues(table3, row13.values), given: /* @__PURE__ */ new Set(), deletedOn: row13.deletedOn });
    }
    return told4;
  }

  // src/core/pipeline/put-column-back.ts
  function putColumnsBack(found2, rows, vocabulary) {
    let byId = new Map(
      ["leads", "followUps"].flatMap(
        (table3) => rows[table3].map((row13) => [`${table3} ${idOf(table3, row13)}`, row13])
      )
    ), parts2 = found2.flatMap(
      ({ table: table3, column, events: events2 }) => events2.flatMap((event) => {
        var _a;
        let row13 = byId.get(`${table3} ${event.id}`);
        if (row13 === void 0 || (_a = row13.formulas) != null && _a.has(column)) return [];
        let cell3 = encode(columnOf(table3, column), event.from, vocabulary), edit = { table: table3, row: row13.row, id: event.id, column, cell: cell3 }, told4 = { ...event, from: event.to, to: event.from };
        return [{ edit, told: told4 }];
      })
    );
    return { ...emptyPlan, cells: parts2.map(({ edit }) => edit), events: parts2.map(({ told: told4 }) => told4) };
  }

  // src/core/pipeline/sorted-alone.ts
  var LEAST2 = 3, SHARE2 = 0.8;
  function sortedAlone({ events: events2 }, rows) {
    return ["leads", "followUps"].flatMap(
      (table3) => [...changesByColumn(table3, events2)].filter(([column, group2]) => isSortable(table3, column) && looksSorted(column, group2, rows[table3])).map(([column, group2]) => ({ table: table3, column, events: group2 }))
    );
  }
  function changesByColumn(table3, events2) {
    var _a;
    let groups = /* @__PURE__ */ new Map();
    for (let event of events2) {
      if (event.kind !== "changed" || event.table !== table3) continue;
      let group2 = (_a = groups.get(event.column)) != null ? _a : [];
      group2.push(event), groups.set(event.column, group2);
    }
    return groups;
  }
  function isSortable(table3, column) {
    return column !== idColumn[table3] && columnOf(table3, column).by !== "addOn";
  }
  function looksSorted(column, group2, rows) {
    return group2.length < LEAST2 || !isExchange(group2) ? !1 : new Set(group2.map(({ from }) => from)).size >= group2.length * SHARE2 || liesInOrder(rows, column);
  }
  function isExchange(group2) {
    var _a;
    let left = /* @__PURE__ */ new Map();
    for (let { from } of group2) left.set(from, ((_a = left.get(from)) != null ? _a : 0) + 1);
    let known4 = group2.filter(({ to }) => {
      var _a2;
      let count3 = (_a2 = left.get(to)) != null ? _a2 : 0;
      return left.set(to, count3 - 1), count3 > 0;
    }), kinds3 = new Set(group2.map(({ from }) => from)).size;
    return known4.length >= group2.length * SHARE2 && kinds3 > 1;
  }
  function liesInOrder(rows, column) {
    let texts2 = rows.map((row13) => cellText(cellOf(row13, column))), runs = texts2.filter((text4, index) => text4 !== texts2[index - 1]);
    return runs.length === new Set(runs).size && runs.slice(0, -1).every((text4) => text4 !== "");
  }

  // src/host/memory-after.ts
  function memoryAfter(memory, plan) {
    let rows = new Map(memory.rows);
    for (let edit of plan.memory) rows.set(edit.key, edit);
    return rows;
  }

  // src/core/history/unfinished.ts
  function unfinishedRecords(tail, memory) {
    let told4 = foldHistory(tail, unspokenOf(tail, memory)), last = lastEvents(tail), found2 = [...told4].flatMap(([key, record2]) => {
      var _a, _b;
      let events2 = (_a = last.get(key)) != null ? _a : /* @__PURE__ */ new Map(), row13 = memory.get(key), changes4 = changesOf2(key, { record: record2, row: row13, events: events2 }), speaker = (_b = [...events2.values()].reverse().find(({ way }) => way !== "addOn")) != null ? _b : [...events2.values()].pop(), isDeclined = row13 !== void 0 && [...events2.values()].some((event) => declines(event, row13));
      return speaker === void 0 || changes4.length === 0 && row13 !== void 0 && !isDeclined ? [] : [[key, { operation: speaker.operation, way: speaker.way, isNew: row13 === void 0, changes: changes4, isDeclined }]];
    });
    return new Map(found2);
  }
  function declines({ kind, column, to }, { meta }) {
    return kind === "declined" && column === "stage" && meta.requestedStage === to;
  }
  function lastEvents(tail) {
    var _a;
    let last = /* @__PURE__ */ new Map();
    for (let event of tail) {
      if (event.table !== "leads" && event.table !== "followUps") continue;
      let key = memoryKey(event.table, event.id), columns = (_a = last.get(key)) != null ? _a : /* @__PURE__ */ new Map();
      columns.delete(event.column), last.set(key, columns.set(event.column, event));
    }
    return last;
  }
  function changesOf2(key, known4) {
    var _a;
    let { record: record2, row: row13, events: events2 } = known4, actual = toldValues(key.startsWith("L:") ? "leads" : "followUps", (_a = row13 == null ? void 0 : row13.values) != null ? _a : {});
    return Object.keys({ ...actual, ...record2.values }).flatMap((column) => {
      var _a2, _b, _c;
      let [from, to] = [(_a2 = actual[column]) != null ? _a2 : "", (_b = record2.values[column]) != null ? _b : ""], isGiven2 = record2.given.has(column) || ((_c = events2.get(column)) == null ? void 0 : _c.way) === "addOn";
      return from === to ? [] : [{ column, from, to, isGiven: isGiven2 }];
    });
  }

  // src/core/pipeline/finish-rows.ts
  function finishRows(rows, death) {
    if (death.unfinished.size === 0) return rows;
    let begun = begunOperations(rows, death), finish2 = (table3) => rows[table3].map((row13) => finished(table3, row13, { ...death, begun }));
    return { leads: finish2("leads"), followUps: finish2("followUps") };
  }
  function begunOperations(rows, { unfinished, vocabulary }) {
    let begun = (table3) => rows[table3].flatMap((row13) => {
      let found2 = unfinished.get(memoryKey(table3, idOf(table3, row13))), isBegun = (found2 == null ? void 0 : found2.isNew) || (found2 == null ? void 0 : found2.changes.some(({ column, to }) => shows(table3, row13, { column, to, vocabulary })));
      return found2 !== void 0 && isBegun ? [found2.operation] : [];
    });
    return /* @__PURE__ */ new Set([...begun("leads"), ...begun("followUps")]);
  }
  function finished(table3, row13, { unfinished, vocabulary, begun }) {
    let found2 = unfinished.get(memoryKey(table3, idOf(table3, row13)));
    if (found2 === void 0) return row13;
    let isAsked = found2.way === "sidebar" && begun.has(found2.operation), taken = found2.changes.flatMap((intent) => {
      let value2 = takenFor(intent, isAsked ? "whole" : "as typed");
      if (value2 === void 0 || !(intent.column in row13.cells) || intent.column === idColumn[table3]) return [];
      let seen = intent.isGiven ? intent.to : intent.from, { column } = intent;
      return shows(table3, row13, { column, to: seen, vocabulary }) ? [[column, encode(columnOf(table3, column), value2, vocabulary)]] : [];
    }), shown3 = Object.fromEntries(taken.map(([column]) => {
      var _a;
      return [column, (_a = row13.cells[column]) != null ? _a : ""];
    })), settled = { ...row13, cells: { ...row13.cells, ...Object.fromEntries(taken) }, shown: shown3 }, accepted2 = acceptedColumns(table3, settled, { found: found2, vocabulary });
    return { ...settled, accepted: accepted2, ...found2.isDeclined ? { declined: !0 } : {} };
  }
  function acceptedColumns(table3, row13, { found: found2, vocabulary }) {
    let given2 = found2.changes.filter(({ isGiven: isGiven2 }) => !isGiven2);
    return new Set(given2.flatMap(({ column, to }) => shows(table3, row13, { column, to, vocabulary }) ? [column] : []));
  }
  var recomputed = /* @__PURE__ */ new Set(["nextContactOn", "firstContactOn"]);
  function takenFor({ column, from, to, isGiven: isGiven2 }, extent) {
    return isGiven2 ? recomputed.has(column) ? from : "" : extent === "whole" ? to : void 0;
  }
  function shows(table3, { cells }, { column, to, vocabulary }) {
    var _a;
    return sameCell((_a = cells[column]) != null ? _a : "", encode(columnOf(table3, column), to, vocabulary));
  }

  // src/core/follow-up/summary.ts
  function liesAhead(stamp, now) {
    return isBareDay(stamp) ? stamp > dayPart(now) : stamp > now;
  }
  function summarise(followUps2, now) {
    var _a, _b, _c, _d, _e, _f;
    let held = followUps2.filter(({ contactedAt = "" }) => contactedAt !== "" && !liesAhead(contactedAt, now)).sort((one, other) => {
      var _a2, _b2;
      return compare((_a2 = one.contactedAt) != null ? _a2 : "", (_b2 = other.contactedAt) != null ? _b2 : "");
    }), contacts = held.map(({ contactedAt = "" }) => contactedAt), since = addDays(now, -30), openStep2 = earliestOpenStep(followUps2, now);
    return {
      count: contacts.length,
      contacts,
      first: (_a = contacts[0]) != null ? _a : "",
      last: (_b = contacts[contacts.length - 1]) != null ? _b : "",
      ...openStep2 && { openStep: openStep2 },
      inLast30Days: contacts.filter((stamp) => dayPart(stamp) > since).length,
      lastTouch: (_d = (_c = lastOf(held, ({ method = "" }) => touchMethods.includes(method))) == null ? void 0 : _c.contactedAt) != null ? _d : "",
      objection: (_f = (_e = lastOf(held, ({ objection = "" }) => objection !== "")) == null ? void 0 : _e.objection) != null ? _f : "",
      unrecorded: held.filter(({ content = "", feedback = "" }) => content === "" && feedback === "").length
    };
  }
  function statusOf(followUp, now) {
    return followUp.status ? followUp.status : stepDay(followUp, now) === "" ? "done" : "planned";
  }
  function earliestOpenStep(followUps2, now) {
    let earliest;
    for (let followUp of followUps2) {
      let day2 = stepDay(followUp, now), status = statusOf(followUp, now);
      if (day2 === "" || status === "done" || earliest && earliest.day <= day2) continue;
      let { followUpId = "", nextStep: text4 = "", owner = "", nextStepOwner = "" } = followUp;
      earliest = { followUpId, day: day2, text: text4, owner: nextStepOwner || owner, status };
    }
    return earliest;
  }
  function stepDay({ contactedAt = "", nextStepOn = "" }, now) {
    let planned = contactedAt !== "" && liesAhead(contactedAt, now) ? dayPart(contactedAt) : "";
    return planned === "" || nextStepOn === "" ? planned || nextStepOn : planned < nextStepOn ? planned : nextStepOn;
  }
  function lastOf(rows, fits) {
    for (let index = rows.length - 1; index >= 0; index--) {
      let row13 = rows[index];
      if (row13 && fits(row13)) return row13;
    }
  }
  function compare(one, other) {
    return one === other ? 0 : one < other ? -1 : 1;
  }

  // src/core/follow-up/fill.ts
  function fillFollowUp(followUp, facts) {
    let people = fillPeople(fillTimes(followUp, facts), facts), filled = { ...people, status: statusFor(people, facts) };
    return { followUp: filled, hints: hintsOf(filled, facts) };
  }
  function fillTimes(followUp, { now, adopted }) {
    var _a;
    let { content = "", feedback = "", contactedAt = "", recordedAt = "", nextStep = "", nextStepOn = "" } = followUp, contacted = contactedAt || ((content !== "" || feedback !== "") && !adopted ? now : "");
    return {
      ...followUp,
      contactedAt: contacted,
      recordedAt: recordedAt || (adopted ? "" : now),
      nextStepOn: nextStepOn || ((_a = firstDayIn(nextStep, contacted || now)) != null ? _a : "")
    };
  }
  function fillPeople(followUp, { lead }) {
    var _a, _b, _c;
    let { owner = "", nextStep = "", nextStepOn = "", nextStepOwner = "" } = followUp, by2 = owner || ((_a = lead == null ? void 0 : lead.owner) != null ? _a : ""), hasStep = nextStep !== "" || nextStepOn !== "";
    return {
      ...followUp,
      customerName: lead ? (_b = lead.customerName) != null ? _b : "" : (_c = followUp.customerName) != null ? _c : "",
      owner: by2,
      nextStepOwner: nextStepOwner || (hasStep ? by2 : "")
    };
  }
  function statusFor(followUp, { before: before2, now }) {
    var _a;
    let { status = "", content, feedback, nextStep } = followUp, says = [content, feedback, nextStep].some(Boolean);
    if (status === "" && !says) return promisesDay(followUp, now) ? "planned" : "";
    let oursBefore = (before2 == null ? void 0 : before2.status) === "done" && ((_a = before2.nextStepOn) != null ? _a : "") === "";
    return status === "" || status === "done" && oursBefore ? promisesDay(followUp, now) ? "planned" : "done" : status;
  }
  function promisesDay({ contactedAt = "", nextStepOn = "" }, now) {
    return nextStepOn !== "" || contactedAt !== "" && liesAhead(contactedAt, now);
  }
  function hintsOf({ status, postponedWhy, nextStepOn = "" }, { now }) {
    if (status !== "postponed") return [];
    let today = dayPart(now), hints = [];
    return postponedWhy || hints.push({ column: "postponedWhy", code: "postponedWhy" }), nextStepOn < today && hints.push({ column: "nextStepOn", code: "postponedDate" }), hints;
  }

  // src/core/i18n/reminder-words.ts
  var kindWords = {
    firstResponse: { "zh-CN": "首次响应超时", "zh-TW": "首次回應逾時", en: "First response late" },
    step: { "zh-CN": "约定的下一步", "zh-TW": "約定的下一步", en: "Promised next step" },
    contact: { "zh-CN": "该联系了", "zh-TW": "該聯絡了", en: "Contact due" },
    approval: { "zh-CN": "等待审批", "zh-TW": "等待核准", en: "Approval asked" },
    closeIncomplete: { "zh-CN": "结单信息不全", "zh-TW": "結案資料不全", en: "Close incomplete" },
    stale: { "zh-CN": "阶段停滞", "zh-TW": "階段停滯", en: "Stage stale" },
    expectedClose: { "zh-CN": "预计合作时间已过", "zh-TW": "預計合作時間已過", en: "Expected close passed" },
    pending: { "zh-CN": "信息待补充", "zh-TW": "資料待補充", en: "Pending details" },
    noNextStep: { "zh-CN": "没有下一步", "zh-TW": "沒有下一步", en: "No next step" },
    review: { "zh-CN": "资料该更新了", "zh-TW": "資料該更新了", en: "Profile review" },
    touch: { "zh-CN": "该保持接触了", "zh-TW": "該保持接觸了", en: "Touch due" }
  }, reasonWords = {
    firstResponseLate: {
      "zh-CN": "应在 {limit} 前首次响应，还没有跟进记录",
      "zh-TW": "應在 {limit} 前首次回應，還沒有跟進記錄",
      en: "A first response was due by {limit}; no follow-up is recorded yet"
    },
    stepPromised: {
      "zh-CN": "约定 {day}：{text}",
      "zh-TW": "約定 {day}：{text}",
      en: "Promised for {day}: {text}"
    },
    stepDated: {
      "zh-CN": "约定了 {day} 的下一步",
      "zh-TW": "約定了 {day} 的下一步",
      en: "A next step was planned for {day}"
    },
    contactTyped: {
      "zh-CN": "已定于 {day} 联系",
      "zh-TW": "已定於 {day} 聯絡",
      en: "Contact was set for {day}"
    },
    contactFirst: {
      "zh-CN": "新线索，应在 {limit} 前首次响应",
      "zh-TW": "新線索，應在 {limit} 前首次回應",
      en: "New lead: a first response is due by {limit}"
    },
    contactCadence: {
      "zh-CN": "上次联系是 {last}，每 {days} 天联系一次",
      "zh-TW": "上次聯絡是 {last}，每 {days} 天聯絡一次",
      en: "Last contact on {last}, then every {days} days"
    },
    contactBacklog: {
      "zh-CN": "以前的线索，建议 {day} 联系",
      "zh-TW": "以前的線索，建議 {day} 聯絡",
      en: "An earlier lead: contact is suggested for {day}"
    },
    contactReturn: {
      "zh-CN": "已流失，定于 {day} 再联系",
      "zh-TW": "已流失，定於 {day} 再聯絡",
      en: "Lost; a return was set for {day}"
    },
    approvalAsked: {
      "zh-CN": "{who} 请求改为“{stage}”",
      "zh-TW": "{who} 請求改為「{stage}」",
      en: "{who} asks for the stage “{stage}”"
    },
    closeMissing: {
      "zh-CN": "已结单，还缺：{columns}",
      "zh-TW": "已結案，還缺：{columns}",
      en: "Closed, still missing: {columns}"
    },
    stageStale: {
      "zh-CN": "“{stage}”自 {since} 起没有进展（允许 {days} 个工作日）",
      "zh-TW": "「{stage}」自 {since} 起沒有進展（允許 {days} 個工作日）",
      en: "No movement in “{stage}” since {since} ({days} working days are allowed)"
    },
    expectedClosePassed: {
      "zh-CN": "预计 {day} 合作，日期已过",
      "zh-TW": "預計 {day} 合作，日期已過",
      en: "Close was expected on {day}"
    },
    detailsPending: {
      "zh-CN": "请在 {day} 前补充：{columns}",
      "zh-TW": "請在 {day} 前補充：{columns}",
      en: "To be filled in by {day}: {columns}"
    },
    nothingPlanned: {
      "zh-CN": "还没有安排下一步",
      "zh-TW": "還沒有安排下一步",
      en: "Nothing is planned for this lead"
    },
    reviewedOn: {
      "zh-CN": "上次更新资料是 {last}",
      "zh-TW": "上次更新資料是 {last}",
      en: "Profile last reviewed on {last}"
    },
    touchedOn: {
      "zh-CN": "上次邀约或资讯是 {last}",
      "zh-TW": "上次邀約或資訊是 {last}",
      en: "Last invitation or news on {last}"
    },
    neverTouched: {
      "zh-CN": "还没有发过邀约或资讯",
      "zh-TW": "還沒有發過邀約或資訊",
      en: "No invitation or news so far"
    }
  }, unreachableWords = {
    noOwner: { "zh-CN": "没有跟进人", "zh-TW": "沒有跟進人", en: "no owner" },
    notListed: { "zh-CN": "不在成员名单中", "zh-TW": "不在成員名單中", en: "not in the list of members" },
    retired: { "zh-CN": "已离开团队", "zh-TW": "已離開團隊", en: "has left the team" },
    absent: { "zh-CN": "请假中", "zh-TW": "請假中", en: "absent" },
    noAddress: { "zh-CN": "缺少邮箱，请补上", "zh-TW": "缺少電子郵件，請補上", en: "no e-mail address, please add it" }
  }, followUpHintWords = {
    postponedWhy: {
      "zh-CN": "已延期的下一步需要写明原因",
      "zh-TW": "已延期的下一步需要寫明原因",
      en: "A postponed step needs a reason"
    },
    postponedDate: {
      "zh-CN": "已延期的下一步需要新的日期",
      "zh-TW": "已延期的下一步需要新的日期",
      en: "A postponed step needs a new date"
    }
  }, reminderTextWords = {
    late: {
      "zh-CN": "{today}：{kind}，已晚 {days} 个工作日",
      "zh-TW": "{today}：{kind}，已晚 {days} 個工作日",
      en: "{today}: {kind}, {days} working days late"
    },
    lateOne: {
      "zh-CN": "{today}：{kind}，已晚 1 个工作日",
      "zh-TW": "{today}：{kind}，已晚 1 個工作日",
      en: "{today}: {kind}, 1 working day late"
    },
    today: { "zh-CN": "{today}：{kind}", "zh-TW": "{today}：{kind}", en: "{today}: {kind}" },
    waiting: {
      "zh-CN": "有意等待：30 天内已联系 {count} 次，{day} 再联系",
      "zh-TW": "有意等待：30 天內已聯絡 {count} 次，{day} 再聯絡",
      en: "Waiting on purpose: {count} contacts in 30 days, next on {day}"
    }
  }, todayWords = {
    title: { "zh-CN": "今日提醒 {today}", "zh-TW": "今日提醒 {today}", en: "Due on {today}" },
    counts: {
      "zh-CN": "逾期 {late} · 今天 {due} · 假日到期 {off}",
      "zh-TW": "逾期 {late} · 今天 {due} · 假日到期 {off}",
      en: "{late} late · {due} today · {off} on the days off ahead"
    },
    empty: {
      "zh-CN": "今天没有到期的事项，祝工作顺利。",
      "zh-TW": "今天沒有到期的事項，祝工作順利。",
      en: "Nothing is due today. Enjoy the calm."
    },
    silent: {
      "zh-CN": "注意：自动提醒已超过 26 小时没有成功运行，提醒可能没有发出。请经理在菜单中点“立即发送提醒”或“接管自动任务”。",
      "zh-TW": "注意：自動提醒已超過 26 小時沒有成功執行，提醒可能沒有寄出。請主管在選單中點「立即寄送提醒」或「接管自動任務」。",
      en: "Attention: the automation has had no successful run for more than 26 hours; reminders may be missing. A manager should use Send reminders now or Take over automation in the menu."
    },
    nobody: { "zh-CN": "没有跟进人", "zh-TW": "沒有跟進人", en: "No owner" },
    escalated: {
      "zh-CN": "已升级（晚 {days} 个工作日以上）",
      "zh-TW": "已升級（晚 {days} 個工作日以上）",
      en: "Escalated ({days} working days late or more)"
    },
    reassign: { "zh-CN": "可重新分配", "zh-TW": "可重新分配", en: "offered for reassignment" },
    others: { "zh-CN": "其他到期", "zh-TW": "其他到期", en: "Other leads due" },
    noNextStep: { "zh-CN": "没有下一步", "zh-TW": "沒有下一步", en: "Without a next step" },
    id: { "zh-CN": "线索编号", "zh-TW": "線索編號", en: "Lead ID" },
    link: { "zh-CN": "打开", "zh-TW": "開啟", en: "Open" },
    customer: { "zh-CN": "客户名称", "zh-TW": "客戶名稱", en: "Customer" },
    kind: { "zh-CN": "事项", "zh-TW": "事項", en: "What" },
    reason: { "zh-CN": "原因", "zh-TW": "原因", en: "Why" },
    day: { "zh-CN": "到期日", "zh-TW": "到期日", en: "Due" },
    daysLate: { "zh-CN": "晚（工作日）", "zh-TW": "晚（工作日）", en: "Working days late" },
    stage: { "zh-CN": "阶段", "zh-TW": "階段", en: "Stage" },
    grade: { "zh-CN": "意向等级", "zh-TW": "意向等級", en: "Grade" }
  };

  // src/core/schema/stands.ts
  var FREE = /* @__PURE__ */ new Set(["text", "longText", "amountRange", "durationRange", "yearOrDate"]);
  function stands(column, cell3, shown3) {
    let { stored: stored3, vocabulary } = shown3, text4 = cellText(cell3);
    if (stored3 === "" || text4 === "") return stored3 === text4 && !hidesSigns(cell3);
    if (FREE.has(column.type)) return standsFreely(cell3, column.type === "longText" ? text4 : keptLine(text4), stored3);
    let canonical = encode(column, stored3, vocabulary);
    return isMoment(canonical) ? isMoment(cell3) && stampOfSerial(cell3.serial) === stored3 : typeof canonical == "number" ? typeof cell3 == "number" && plainNumber(cell3) === stored3 : cell3 === canonical;
  }
  function standsFreely(cell3, text4, stored3) {
    return text4 === stored3 && !hidesSigns(cell3);
  }
  function hidesSigns(cell3) {
    return typeof cell3 == "string" && hasHiddenCharacters(cell3.replace(/\r/g, ""));
  }

  // src/core/lead/enforce-cell.ts
  function enforceCell(one) {
    if (isUnchanged(one)) return { stored: one.before };
    let read = decode(one.column, one.cell, one);
    return "refused" in read ? refuse2(one, read.refused) : accept(one, read.stored, read.hint === "yearAssumed");
  }
  function isUnchanged(one) {
    let { column, cell: cell3, before: before2, vocabulary, judgeAgain } = one;
    return before2 !== void 0 && !judgeAgain && stands(column, cell3, { stored: before2, vocabulary });
  }
  function accept(one, stored3, yearAssumed = !1) {
    let verdict2 = put(one, stored3);
    if (!yearAssumed) return verdict2;
    let text4 = cellText(one.cell);
    return { ...verdict2, hint: { column: one.column.key, code: "yearAssumed", text: text4, as: stored3.replace("T", " ") } };
  }
  function refuse2(one, code, more = {}) {
    let text4 = cellText(one.cell), nearest3 = nearestOption(one, text4), refusal = {
      column: one.column.key,
      text: text4,
      code,
      ...nearest3 === void 0 ? {} : { nearest: nearest3 },
      ...more,
      back: one.fallback
    };
    return { ...put(one, one.fallback), refusal };
  }
  function put({ column, cell: cell3, vocabulary }, stored3) {
    return stands(column, cell3, { stored: stored3, vocabulary }) ? { stored: stored3 } : { stored: stored3, write: encode(column, stored3, vocabulary) };
  }
  function nearestOption({ column, vocabulary, outcome }, text4) {
    for (let list of optionLists(column, outcome)) {
      let label2 = vocabulary.nearest(list, text4);
      if (label2 !== void 0) return label2;
    }
  }
  function optionLists(column, outcome) {
    return column.type === "member" ? ["member"] : column.list === void 0 ? [] : listsOf(column, outcome);
  }

  // src/core/lead/enforce-stage.ts
  var CHURNED = "churned";
  function enforceStage(one, editor) {
    let verdict2 = enforceCell(one);
    if (verdict2.stored === "") return neverBlank(one, verdict2);
    if (verdict2.refusal || verdict2.stored === one.before) return verdict2;
    let stage = one.vocabulary.stage(verdict2.stored);
    return stage != null && stage.managersOnly && editor !== "manager" ? { ...refuse2(one, "managersOnly"), request: stage.key } : told(one, accept(one, lostAfterWon(one, verdict2.stored)));
  }
  function neverBlank(one, verdict2) {
    return verdict2.stored !== "" || one.fallback === "" ? verdict2 : one.before ? refuse2(one, "stageNeeded") : put(one, one.fallback);
  }
  function lostAfterWon({ before: before2 = "", vocabulary }, key) {
    var _a;
    let was = vocabulary.stage(before2);
    return ((_a = vocabulary.stage(key)) == null ? void 0 : _a.class) !== "lost" || !((was == null ? void 0 : was.class) === "won" || was != null && was.afterWon) ? key : vocabulary.shownStage(CHURNED) === key ? CHURNED : key;
  }
  function told(one, verdict2) {
    var _a;
    let { vocabulary, column, cell: cell3 } = one, { stored: stored3 } = verdict2;
    if (((_a = vocabulary.stage(stored3)) == null ? void 0 : _a.class) !== "open" || vocabulary.shownStage(stored3) === stored3) return verdict2;
    let as = vocabulary.label("stage", stored3);
    return { ...verdict2, hint: { column: column.key, code: "shownAs", text: String(cell3), as } };
  }

  // src/core/lead/is-lead-row.ts
  var identityColumns = ["customerName", "phone", "email", "wechat"], TITLES = ["leadId", "customerName"], TOTAL2 = /^(?:合计|总计|小计|共计|汇总|合計|總計|小計|共計|彙總|(?:grand |sub-?)?total|sum)\s*[:：]?$/;
  function isLeadRow(cells, formulas) {
    return !isTotalRow(cells, formulas) && identityColumns.some((column) => isTyped(cells[column]) && !(formulas != null && formulas.has(column)));
  }
  function isTotalRow(cells, formulas) {
    if (!TITLES.some((column) => isTotal2(cells[column]))) return !1;
    let typed = (column) => {
      let cell3 = cells[column];
      return isTyped(cell3) && !(formulas != null && formulas.has(column)) ? cellText(cell3) : "";
    };
    return !hasValidChannel({ phone: typed("phone"), email: typed("email"), wechat: typed("wechat") });
  }
  function isTyped(cell3) {
    return typeof cell3 == "number" || typeof cell3 == "string" && keptText(cell3) !== "";
  }
  function isTotal2(cell3) {
    return typeof cell3 == "string" && TOTAL2.test(compareText(cell3));
  }

  // src/core/lead/lead-stage.ts
  function firstStage(vocabulary) {
    var _a, _b;
    return (_b = (_a = vocabulary.options("stage")[0]) == null ? void 0 : _a.key) != null ? _b : "";
  }
  function stageClassOf({ stage = "" }, vocabulary) {
    var _a, _b;
    return (_b = (_a = vocabulary.stage(stage)) == null ? void 0 : _a.class) != null ? _b : "open";
  }

  // src/core/lead/enforce.ts
  var DIGEST = /…#\d+:\d+$/;
  function enforceRow(table3, row13, context) {
    var _a, _b, _c, _d;
    if (context.before === void 0 && isTotalRow(row13.cells, row13.formulas))
      return { stored: {}, writes: [], refusals: [], hints: [] };
    let columns = tableColumns[table3].filter(({ key }) => row13.cells[key] !== void 0), start = { table: table3, row: row13, context, isLead: !1, outcomeChanged: !1 }, identity = columns.filter(({ key }) => isIdentity(key)).map((column) => judge3(start, column)), isLead = identity.some(({ column, stored: stored3 }) => {
      var _a2;
      return stored3 !== "" && !((_a2 = row13.formulas) != null && _a2.has(column));
    }), stage = columns.filter(({ key }) => key === "stage").map((column) => judge3({ ...start, isLead }, column)), then = { ...start, ...outcomeAfter(context, (_d = (_c = (_a = stage[0]) == null ? void 0 : _a.stored) != null ? _c : (_b = context.before) == null ? void 0 : _b.stage) != null ? _d : "") }, known4 = new Map([...identity, ...stage].map((one) => [one.column, one]));
    return verdictOf2(columns.map((column) => {
      var _a2;
      return (_a2 = known4.get(column.key)) != null ? _a2 : judge3(then, column);
    }));
  }
  function isIdentity(column) {
    return identityColumns.some((one) => one === column);
  }
  function verdictOf2(judged) {
    var _a;
    let request2 = (_a = judged.find((one) => one.request !== void 0)) == null ? void 0 : _a.request;
    return {
      stored: Object.fromEntries(judged.map(({ column, stored: stored3 }) => [column, stored3])),
      writes: judged.flatMap(({ column, write: write3 }) => write3 === void 0 ? [] : { column, cell: write3 }),
      refusals: judged.flatMap(({ refusal }) => refusal != null ? refusal : []),
      hints: judged.flatMap(({ hint }) => hint != null ? hint : []),
      ...request2 === void 0 ? {} : { stageRequest: request2 }
    };
  }
  function outcomeAfter({ before: before2, vocabulary }, stage) {
    var _a, _b, _c;
    let outcome = (_a = vocabulary.stage(stage)) == null ? void 0 : _a.class, was = (_c = vocabulary.stage((_b = before2 == null ? void 0 : before2.stage) != null ? _b : "")) == null ? void 0 : _c.class;
    return { ...outcome && { outcome }, outcomeChanged: outcome !== was };
  }
  function judge3(row13, column) {
    if (isBlankAsBefore(row13, column.key)) return { column: column.key, stored: "" };
    let one = caseOf(row13, column);
    return { ...verdictOn(row13, one), column: column.key };
  }
  function isBlankAsBefore({ row: row13, context }, key) {
    var _a;
    return row13.cells[key] === "" && !((_a = context.before) != null && _a[key]) && key !== "stage";
  }
  function verdictOn(row13, one) {
    var _a, _b, _c;
    let { column } = one;
    return column.by === "addOn" ? keepOwn(one) : (_a = row13.row.formulas) != null && _a.has(column.key) ? { stored: (_c = (_b = cellValue(one)) != null ? _b : one.before) != null ? _c : "" } : column.key === "leadId" ? row13.table === "leads" ? keepId(one) : linkLead(one, row13.context.findLead) : column.key === "stage" ? enforceStage(one, editorOf(row13)) : enforceCell(one);
  }
  function editorOf({ row: row13, context }) {
    var _a;
    return (_a = row13.accepted) != null && _a.has("stage") ? "manager" : context.editor;
  }
  function caseOf({ row: row13, context, isLead, outcome, outcomeChanged }, column) {
    var _a;
    let { before: before2, vocabulary, settings, today } = context, judgeAgain = column.list === "factor" && outcomeChanged, one = {
      column,
      cell: cellOf(row13, column.key),
      before: before2 && ((_a = before2[column.key]) != null ? _a : ""),
      fallback: restorable(before2 == null ? void 0 : before2[column.key]),
      vocabulary,
      today,
      currency: settings.values.currency,
      ...outcome && { outcome },
      ...judgeAgain && { judgeAgain }
    };
    return judgeAgain ? { ...one, fallback: stillFits(one) } : column.key === "stage" && one.fallback === "" && isLead ? { ...one, fallback: firstStage(vocabulary) } : one;
  }
  function restorable(value2 = "") {
    return DIGEST.test(value2) ? "" : value2;
  }
  function stillFits(one) {
    var _a;
    return (_a = cellValue({ ...one, cell: one.fallback })) != null ? _a : "";
  }
  function cellValue(one) {
    let read = decode(one.column, one.cell, one);
    return "stored" in read ? read.stored : void 0;
  }
  function keepOwn(one) {
    return one.before === void 0 ? enforceCell(one) : put(one, one.before);
  }
  function keepId(one) {
    return !one.before || isUnchanged(one) ? enforceCell(one) : cellText(one.cell) === "" ? put(one, one.before) : refuse2(one, "idFixed");
  }
  function linkLead(one, findLead) {
    let typed = enforceCell(one);
    if (!findLead || typed.refusal || typed.stored === "" || isUnchanged(one)) return typed;
    let found2 = findLead(typed.stored), [id] = found2;
    return id === void 0 ? refuse2(one, "leadUnknown") : found2.length === 1 ? accept(one, id) : refuse2(one, "leadAmbiguous", { candidates: found2 });
  }

  // src/core/lead/identifiers.ts
  function nextLeadId(pattern, day2, taken) {
    let dated = fillPattern(pattern, {
      yyyy: day2.slice(0, 4),
      yy: day2.slice(2, 4),
      MM: day2.slice(5, 7),
      dd: day2.slice(8, 10)
    });
    return firstFree((number2) => numbered(dated, number2), taken);
  }
  function nextFollowUpId(taken) {
    return firstFree((number2) => `F${String(number2).padStart(6, "0")}`, taken);
  }
  function customerCode(pattern, { industry, size: size2, stage, seq }) {
    var _a;
    let parts2 = { industry: industry || "00", size: size2 || "00", stage: stage || "00" };
    return (_a = withNumber2(fillPattern(pattern, parts2), seq)) != null ? _a : fillPattern(pattern, parts2);
  }
  function fillPattern(pattern, parts2) {
    return pattern.replace(/\{(\w+)\}/g, (place5, name) => {
      var _a;
      return (_a = parts2[name]) != null ? _a : place5;
    });
  }
  function withNumber2(text4, number2) {
    let place5 = /\{seq(?::(\d))?\}/;
    if (place5.test(text4))
      return text4.replace(
        place5,
        (_place, width) => number2 === void 0 ? "00" : String(number2).padStart(Number(width != null ? width : 1), "0")
      );
  }
  function numbered(dated, number2) {
    let own2 = withNumber2(dated, number2);
    return own2 !== void 0 ? own2 : number2 === 1 ? dated : `${dated}-${String(number2).padStart(2, "0")}`;
  }
  function firstFree(idOf4, taken) {
    let used = 0, free = 1;
    for (; taken.has(idOf4(free)); ) [used, free] = [free, free * 2];
    for (; free - used > 1; ) {
      let middle = Math.floor((used + free) / 2);
      taken.has(idOf4(middle)) ? used = middle : free = middle;
    }
    return idOf4(free);
  }

  // src/core/lead/is-follow-up-row.ts
  var TOLD = ["leadId", "contactedAt", "method", "content", "feedback", "objection", "nextStep", "nextStepOn"];
  function isFollowUpRow(cells, formulas) {
    return isTotalRow(cells, formulas) ? !1 : TOLD.some((column) => {
      let cell3 = cells[column];
      return cell3 !== void 0 && !(formulas != null && formulas.has(column)) && (isMoment(cell3) || isTyped(cell3));
    });
  }

  // src/core/pipeline/missing-rows.ts
  function missingRows(table3, ids, situation) {
    let present2 = new Set(ids.map((id) => memoryKey(table3, id))), prefix = memoryKey(table3, ""), memory = [], events2 = [], { now, today, since, who, way, operation: operation2 } = situation;
    for (let row13 of situation.memory.values()) {
      if (!row13.key.startsWith(prefix) || row13.deletedOn !== "" || present2.has(row13.key)) continue;
      memory.push({ ...row13, operation: operation2, deletedOn: today });
      let id = row13.key.slice(prefix.length), span = since === void 0 ? {} : { since };
      events2.push({ kind: "deleted", at: now, ...span, who, table: table3, id, column: "", from: id, to: today, way, operation: operation2 });
    }
    return { ...emptyPlan, memory, events: events2 };
  }

  // src/core/pipeline/plan-row.ts
  var derived = /* @__PURE__ */ new Set(["reminder"]);
  function planRow(settled, situation) {
    let noted = notedColumns(settled, situation);
    return {
      cells: cellEdits(settled, situation),
      notes: noteEdits(settled, noted, situation),
      events: events(settled, situation),
      memory: memoryEdits(settled, noted, situation)
    };
  }
  function cellEdits(settled, { vocabulary }) {
    let { table: table3, row: row13, id, values } = settled, writes = new Set(settled.verdict.writes.map(({ column }) => column));
    return [...settled.shown].flatMap((key) => {
      var _a, _b;
      if (!isDue(settled, key, writes)) return [];
      let cell3 = encode(columnOf(table3, key), storedOf(values, key), vocabulary);
      return sameCell((_b = (_a = row13.shown) == null ? void 0 : _a[key]) != null ? _b : cellOf(row13, key), cell3) ? [] : [{ table: table3, row: row13.row, id, column: key, cell: cell3 }];
    });
  }
  function isDue({ table: table3, row: row13, verdict: verdict2, values }, key, writes) {
    var _a, _b;
    return ((_a = row13.shown) == null ? void 0 : _a[key]) === void 0 && !writes.has(key) && storedOf(values, key) === storedOf(verdict2.stored, key) ? !1 : !((_b = row13.formulas) != null && _b.has(key)) || columnOf(table3, key).by === "addOn" || key === idColumn[table3];
  }
  function notedColumns({ row: row13, verdict: verdict2, before: before2, values, hints }, { edited }) {
    var _a;
    let now = [...verdict2.refusals.map(({ column }) => column), ...Object.keys(hints)], kept3 = ((_a = before2 == null ? void 0 : before2.meta.noted) != null ? _a : []).filter((key) => !(edited != null && edited.rows.has(row13.row) && edited.columns.has(key))).filter((key) => storedOf(values, key) === storedOf(before2 == null ? void 0 : before2.values, key));
    return [.../* @__PURE__ */ new Set([...now, ...kept3])].sort();
  }
  function noteEdits(settled, noted, { vocabulary }) {
    var _a;
    let { table: table3, row: row13, id, verdict: verdict2, before: before2, hints } = settled, { language } = vocabulary, refused5 = verdict2.refusals.map((refusal) => ({
      column: refusal.column,
      text: refusalNote(refusal, columnLabel(table3, refusal.column, language), language)
    })), hinted = Object.entries(hints).map(([column, text4]) => ({ column, text: text4 })), gone = ((_a = before2 == null ? void 0 : before2.meta.noted) != null ? _a : []).filter((column) => !noted.includes(column));
    return [...hinted, ...refused5, ...gone.map((column) => ({ column, text: "" }))].filter(({ column }) => settled.shown.has(column)).map((edit) => ({ table: table3, row: row13.row, id, ...edit }));
  }
  function events(settled, circumstances) {
    let { table: table3, id, before: before2, verdict: verdict2, values } = settled, { now, since, who, way, operation: operation2 } = circumstances, base = { at: now, ...since === void 0 ? {} : { since }, who, table: table3, id, way, operation: operation2 }, refused5 = verdict2.refusals.map(
      ({ column, text: text4, back: back2 }) => ({ ...base, kind: "refused", column, from: text4, to: back2 })
    );
    if (before2 === void 0) return [...entered(settled, base, circumstances), ...refused5];
    let returned = before2.deletedOn === "" ? [] : [{ ...base, kind: "returned", column: "", from: before2.deletedOn, to: id }], changed3 = Object.keys({ ...before2.values, ...values }).filter((key) => isTold(table3, key)).filter((key) => storedOf(before2.values, key) !== digestIfNeeded(before2, key, storedOf(values, key))).map((key) => changedEvent(settled, base, { column: key, from: storedOf(before2.values, key) }));
    return [...returned, ...changed3, ...refused5];
  }
  function changedEvent({ verdict: verdict2, values, before: before2 }, base, { column, from }) {
    var _a;
    let to = storedOf(values, column), isGiven2 = to !== ((_a = verdict2.stored[column]) != null ? _a : storedOf(before2 == null ? void 0 : before2.values, column));
    return { ...base, kind: "changed", column, from, to, ...isGiven2 ? { way: "addOn" } : {} };
  }
  function entered(settled, base, { adopting }) {
    let { table: table3, values, verdict: verdict2 } = settled, told4 = toldValues(table3, values), given2 = Object.keys(told4).filter((column) => told4[column] !== storedOf(verdict2.stored, column)), { fits, apart: apart3 } = fitEntered({ values: told4, given: given2, raw: adopting ? rewritten(settled) : {} });
    return [{ ...base, kind: "entered", column: "", from: "", to: writeEntered(fits) }, ...apart3.map((column) => changedEvent(settled, base, { column, from: "" }))];
  }
  function rewritten({ row: row13, verdict: verdict2 }) {
    let cells = verdict2.writes.map(({ column }) => [column, cellOf(row13, column)]);
    return Object.fromEntries(cells.filter(([, cell3]) => cell3 !== ""));
  }
  function digestIfNeeded(before2, key, value2) {
    let kept3 = storedOf(before2.values, key);
    return kept3.includes("…#") && digest(value2) === kept3 ? kept3 : value2;
  }
  function memoryEdits(settled, noted, { operation: operation2 }) {
    let { table: table3, id, before: before2 } = settled, values = {};
    for (let [key, value2] of Object.entries(settled.values))
      value2 !== "" && !derived.has(key) && (values[key] = before2 === void 0 ? value2 : digestIfNeeded(before2, key, value2));
    let { noted: _old, ...rest } = settled.meta, meta = noted.length > 0 ? { ...rest, noted } : rest, edit = { key: memoryKey(table3, id), values, meta, operation: operation2, deletedOn: "" };
    return before2 !== void 0 && unchanged(before2, edit) ? [] : [edit];
  }
  function unchanged(before2, edit) {
    return before2.deletedOn === "" && alike(before2.values, edit.values) && alike(before2.meta, edit.meta);
  }
  function alike(one, other) {
    if (one === other) return !0;
    if (typeof one != "object" || typeof other != "object" || one === null || other === null) return !1;
    let [left, right2] = [one, other];
    return Array.isArray(one) === Array.isArray(other) && Object.keys(left).every((key) => alike(left[key], right2[key])) && Object.keys(right2).every((key) => right2[key] === void 0 || left[key] !== void 0);
  }

  // src/core/pipeline/situation.ts
  function newMeta({ now, adopting }) {
    return { origin: {}, stageOn: "", enteredAt: now, ...adopting ? { adopted: !0 } : {} };
  }
  function rememberedFollowUps(memory) {
    var _a;
    let byLead = /* @__PURE__ */ new Map();
    for (let row13 of memory.values()) {
      if (!row13.key.startsWith("F:") || row13.deletedOn !== "") continue;
      let followUp = row13.values, { leadId: leadId2 = "" } = followUp, rows = (_a = byLead.get(leadId2)) != null ? _a : /* @__PURE__ */ new Map();
      rows.set(row13.key.slice(2), followUp), byLead.set(leadId2, rows);
    }
    return byLead;
  }
  function listsByLead(memory) {
    return new Map([...rememberedFollowUps(memory)].map(([id, rows]) => [id, [...rows.values()]]));
  }
  function idsElsewhere({ elsewhere, complete }) {
    return elsewhere != null ? elsewhere : complete ? /* @__PURE__ */ new Set() : void 0;
  }

  // src/core/pipeline/toasts.ts
  function toastsOf(table3, { refusals: refusals2 }, { vocabulary }) {
    let { language } = vocabulary;
    return refusals2.map((refusal) => refusalToast(refusal, columnLabel(table3, refusal.column, language), language));
  }

  // src/core/pipeline/settle-follow-ups.ts
  function settleFollowUps(situation, leads) {
    var _a, _b;
    let rows = situation.followUps.filter(({ cells }) => isFollowUpRow(cells)), known4 = { memory: situation.memory, elsewhere: idsElsewhere(situation) }, identified = identify("followUps", rows, known4), remembered = rememberedFollowUps(situation.memory), touched = /* @__PURE__ */ new Set(), remembers = [...situation.memory.keys()].filter((key) => key.startsWith("F:")).map((key) => key.slice(2)), taken = /* @__PURE__ */ new Set([...remembers, ...(_a = known4.elsewhere) != null ? _a : []]), search = nameSearch(leads), plans = identified.map((one) => {
      var _a2, _b2;
      let id = one.id || nextFollowUpId(taken);
      taken.add(id);
      let settled = settleOne({ ...one, id }, situation, { leads, search }), old = storedOf((_a2 = one.before) == null ? void 0 : _a2.values, "leadId"), now = storedOf(settled.values, "leadId");
      (_b2 = remembered.get(old)) == null || _b2.delete(id), now !== "" && group(remembered, now).set(id, settled.values);
      for (let leadId2 of [old, now]) leadId2 !== "" && touched.add(leadId2);
      return settled.plan;
    }), gone = situation.complete ? missingRows("followUps", identified.map(({ id }) => id).filter(Boolean), situation) : emptyPlan;
    for (let { key, values } of gone.memory) {
      let leadId2 = storedOf(values, "leadId");
      (_b = remembered.get(leadId2)) == null || _b.delete(key.slice(2)), touched.add(leadId2);
    }
    let byLead = new Map([...remembered].map(([leadId2, group_]) => [leadId2, [...group_.values()]]));
    return { plan: joinPlans([...plans, gone]), byLead, touched };
  }
  function group(remembered, leadId2) {
    var _a;
    let rows = (_a = remembered.get(leadId2)) != null ? _a : /* @__PURE__ */ new Map();
    return remembered.set(leadId2, rows), rows;
  }
  function settleOne({ row: row13, id, before: before2 }, situation, { leads, search }) {
    var _a, _b, _c;
    let verdict2 = enforceRow("followUps", row13, { ...situation, ...accepted(before2), findLead: search }), lead = leads.get(storedOf(verdict2.stored, "leadId")), adopted = (_b = (_a = before2 == null ? void 0 : before2.meta.adopted) != null ? _a : situation.adopting) != null ? _b : !1, { followUp, hints } = fillFollowUp(
      { ...before2 == null ? void 0 : before2.values, ...verdict2.stored, followUpId: id },
      {
        now: situation.now,
        adopted,
        ...lead === void 0 ? {} : { lead },
        ...before2 === void 0 ? {} : { before: before2.values }
      }
    ), values = followUp, meta = (_c = before2 == null ? void 0 : before2.meta) != null ? _c : newMeta(situation), notes2 = hintNotes(hints, before2, situation), shown3 = situation.shown.followUps, plan = planRow({ ...{ table: "followUps", row: row13, id, verdict: verdict2, values, meta, shown: shown3, hints: notes2 }, ...before2 === void 0 ? {} : { before: before2 } }, situation);
    return { plan: { ...emptyPlan, ...plan, toasts: toastsOf("followUps", verdict2, situation) }, values };
  }
  function hintNotes(hints, before2, { vocabulary }) {
    let fresh = hints.filter(({ column }) => {
      var _a;
      return !((_a = before2 == null ? void 0 : before2.meta.noted) != null && _a.includes(column));
    });
    return Object.fromEntries(fresh.map(({ column, code }) => [column, followUpHintWords[code][vocabulary.language]]));
  }
  function accepted(before2) {
    return before2 === void 0 ? {} : { before: before2.values };
  }
  function nameSearch(leads) {
    let byName, byId;
    return (text4) => {
      var _a, _b;
      return leads.has(text4) ? [text4] : (byId != null || (byId = grouped(leads, (_lead, id) => foldLabel(id))), byName != null || (byName = grouped(leads, ({ customerName = "" }) => foldName(customerName))), (_b = (_a = byId.get(foldLabel(text4))) != null ? _a : byName.get(foldName(text4))) != null ? _b : []);
    };
  }
  function grouped(leads, textOf7) {
    var _a;
    let groups = /* @__PURE__ */ new Map();
    for (let [id, lead] of leads) {
      let text4 = textOf7(lead, id);
      text4 !== "" && groups.set(text4, [...(_a = groups.get(text4)) != null ? _a : [], id]);
    }
    return groups;
  }
  function rememberedLeads(memory) {
    let leads = /* @__PURE__ */ new Map(), prefix = memoryKey("leads", "");
    for (let row13 of memory.values())
      row13.key.startsWith(prefix) && row13.deletedOn === "" && leads.set(row13.key.slice(prefix.length), row13.values);
    return leads;
  }

  // src/core/reminder/recipient.ts
  var ADDRESS2 = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;
  function isAddress(text4) {
    return text4.length <= 254 && ADDRESS2.test(text4);
  }
  function unreachable(key, members, today) {
    if (key === "") return "noOwner";
    let member = members.find((one) => one.key === key);
    return member === void 0 ? "notListed" : member.retired ? "retired" : isAbsent(member, today) ? "absent" : isAddress(member.email) ? void 0 : "noAddress";
  }
  function isAbsent({ absentUntil = "" }, today) {
    return absentUntil !== "" && today <= absentUntil;
  }
  function activeManagers(members) {
    return members.filter(({ role, retired }) => role === "manager" && !retired);
  }

  // src/core/assignment/assign.ts
  function assignOwner(lead, facts) {
    if (lead.owner) return;
    let there = facts.members.filter((member) => isThere(member, facts.today));
    for (let [rule, fits] of rulesFor(lead)) {
      let owner = leastBusy(there.filter(fits), facts);
      if (owner !== void 0) return { owner, rule };
    }
  }
  function isReadyToAssign(lead, meta, { now, settings }) {
    return lead.owner || meta.adopted ? !1 : lead.grade && meta.origin.grade === "person" && lead.source ? !0 : minuteNumber(now) - minuteNumber(meta.enteredAt) >= numberOf(settings, "assignAfterMinutes");
  }
  function rulesFor({ grade = "", industry = "", region = "", source = "" }) {
    var _a, _b, _c;
    let roles2 = (_b = (_a = new Map(Object.entries(gradeRules)).get(grade)) == null ? void 0 : _a.roles) != null ? _b : [], branch = (_c = industry.split("-")[0]) != null ? _c : "";
    return [
      ["grade", ({ role }) => roles2.includes(role)],
      ["industry", ({ skills = [] }) => skills.includes(industry) || skills.includes(branch)],
      ["region", ({ skills = [] }) => skills.includes(region)],
      ["source", ({ skills = [] }) => skills.includes(source)],
      ["team", () => !0]
    ];
  }
  function isThere(member, today) {
    return member.takesNewLeads && !member.retired && member.role !== "viewer" && !isAbsent(member, today);
  }
  function leastBusy(group2, { load, lastAssigned }) {
    let busy = ({ key }) => {
      var _a;
      return (_a = load.get(key)) != null ? _a : 0;
    }, last = ({ key }) => {
      var _a;
      return (_a = lastAssigned.get(key)) != null ? _a : "";
    }, best2;
    for (let member of group2)
      (best2 === void 0 || busy(member) < busy(best2) || busy(member) === busy(best2) && last(member) < last(best2)) && (best2 = member);
    return best2 == null ? void 0 : best2.key;
  }

  // src/core/lead/customer-code.ts
  function customerCodeOf(lead, meta, { settings, given: given2 }) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _i;
    let industry = (_b = (_a = settings.lists.industry.find(({ key }) => key === lead.industry)) == null ? void 0 : _a.code) != null ? _b : "00", size2 = (_d = (_c = settings.lists.companySize.find(({ key }) => key === lead.companySize)) == null ? void 0 : _c.code) != null ? _d : "00", stage = (_f = (_e = settings.stages.find(({ key }) => key === lead.stage)) == null ? void 0 : _e.code) != null ? _f : "00", group2 = `${industry}-${size2}`, kept3 = (_g = meta.codeSerial) != null && _g.startsWith(`${group2}#`) ? meta.codeSerial : void 0, serial = kept3 != null ? kept3 : `${group2}#${((_h = given2.get(group2)) != null ? _h : 0) + 1}`, number2 = Number(serial.split("#")[1]);
    given2.set(group2, Math.max((_i = given2.get(group2)) != null ? _i : 0, number2));
    let code = customerCode(settings.values.customerCodePattern, { industry, size: size2, stage, seq: number2 });
    return { lead: { ...lead, customerCode: code }, meta: { ...meta, codeSerial: serial } };
  }

  // src/core/follow-up/next-contact.ts
  var NONE2 = { day: "", from: "none" };
  function planNextContact(facts) {
    let { stageClass, summary } = facts;
    if (stageClass === "won" || stageClass === "invalid" || isChurned2(facts)) return NONE2;
    let typed = typedDay(facts);
    return typed !== "" ? { day: typed, from: "typed" } : stageClass === "lost" ? NONE2 : summary.openStep ? capped({ day: summary.openStep.day, from: "step" }, facts) : stageClass === "paused" ? NONE2 : capped(byRule(facts), facts);
  }
  function needsProposal(facts) {
    let { proposal: _ignored, ...rest } = facts, plan = planNextContact(rest);
    return facts.stageClass === "open" && plan.from === "backlog" && plan.day === "";
  }
  function typedDay({ lead, meta, summary, followUps: followUps2 }) {
    var _a;
    let { nextContactOn = "" } = lead;
    if (nextContactOn === "" || nextContactOn === meta.nextContactWritten || summary.last !== "" && dayPart(summary.last) >= nextContactOn) return "";
    let typedAt = (_a = meta.typedNextAt) != null ? _a : meta.enteredAt;
    return followUps2.some(({ nextStepOn = "", recordedAt = "" }) => nextStepOn !== "" && recordedAt > typedAt) ? "" : nextContactOn;
  }
  function isChurned2({ lead, settings }) {
    return settings.stages.some(({ key, afterWon }) => key === lead.stage && afterWon === !0);
  }
  function byRule(facts) {
    var _a, _b;
    let { lead, meta, settings, calendar } = facts, last = lastContact(facts), day2 = last === "" ? firstResponseLimit(lead, settings) : addDays(last, cadenceDays(lead, settings));
    return meta.adopted && (day2 === "" || dayPart(day2) < startDay(facts)) ? { day: (_b = (_a = facts.proposal) != null ? _a : meta.nextContactWritten) != null ? _b : "", from: "backlog" } : day2 === "" ? NONE2 : { day: calendar.roll(dayPart(day2)), from: last === "" ? "firstResponse" : "cadence" };
  }
  function lastContact({ lead, meta, summary }) {
    var _a, _b;
    return summary.last !== "" ? summary.last : (meta.adopted && (_a = lead.lastContactOn) != null ? _a : "") || ((_b = lead.firstContactOn) != null ? _b : "");
  }
  function cadenceDays(lead, settings) {
    var _a;
    return gradeRule(settings, (_a = lead.grade) != null ? _a : "").cadenceDays;
  }
  function startDay({ meta, settings }) {
    return settings.values.startDay || dayPart(meta.enteredAt);
  }
  function capped(plan, { lead, summary, settings, calendar }) {
    var _a;
    let cap = gradeRule(settings, (_a = lead.grade) != null ? _a : "").capIn30Days, oldest = cap > 0 ? summary.contacts[summary.contacts.length - cap] : void 0;
    if (oldest === void 0 || plan.day === "") return plan;
    let free = addDays(oldest, 30);
    return plan.day < free ? { ...plan, day: calendar.roll(free), waiting: !0 } : plan;
  }

  // src/core/reminder/lead-view.ts
  function leadView(record2, { now, settings }) {
    return {
      ...record2,
      summary: summarise(record2.followUps, now),
      pending: pendingDetails(record2.lead, stageOf(record2.lead, settings), settings)
    };
  }
  function stageOf({ stage = "" }, settings) {
    return settings.stages.find(({ key }) => key === stage);
  }
  function classOf(lead, settings) {
    var _a, _b;
    return (_b = (_a = stageOf(lead, settings)) == null ? void 0 : _a.class) != null ? _b : "open";
  }
  function nextContactFacts(view, { settings, calendar }) {
    return { ...view, settings, calendar, stageClass: classOf(view.lead, settings) };
  }
  function todayOf({ now }) {
    return dayPart(now);
  }

  // src/core/reminder/contact-kinds.ts
  function firstResponseDue({ lead, meta, summary }, context) {
    if (meta.adopted || classOf(lead, context.settings) !== "open") return;
    let { limit: limit2, verdict: verdict2 } = firstResponse(lead, summary.contacts, context.settings);
    if (!(verdict2 !== "open" || liesAhead(limit2, context.now) || limit2 === todayOf(context)))
      return { day: dayPart(limit2), reason: { code: "firstResponseLate", values: { limit: limit2 } } };
  }
  function stepDue(view, context) {
    let { lead, summary } = view, step = summary.openStep;
    if (!step || !["open", "paused"].includes(classOf(lead, context.settings))) return;
    let plan = planNextContact(nextContactFacts(view, context)), day2 = plan.from === "step" && plan.day !== "" ? plan.day : step.day, { text: text4 } = step, reason2 = { code: text4 === "" ? "stepDated" : "stepPromised", values: { day: step.day, text: text4 } };
    return { day: day2, reason: reason2, ...step.owner !== "" && { by: step.owner } };
  }
  var CONTACT_REASONS = {
    typed: "contactTyped",
    step: "stepDated",
    firstResponse: "contactFirst",
    cadence: "contactCadence",
    backlog: "contactBacklog",
    none: "contactTyped"
  };
  function contactDue(view, context) {
    var _a;
    let { lead, summary } = view, { nextContactOn = "" } = lead, stageClass = classOf(lead, context.settings);
    if (nextContactOn === "" || stageClass === "won" || stageClass === "invalid") return;
    let { from } = planNextContact(nextContactFacts(view, context));
    if (from === "step") return;
    let { limit: limit2 } = firstResponse(lead, summary.contacts, context.settings), days3 = gradeRule(context.settings, (_a = lead.grade) != null ? _a : "").cadenceDays, day2 = from === "firstResponse" && dayPart(limit2) || nextContactOn, code = stageClass === "lost" ? "contactReturn" : CONTACT_REASONS[from];
    return { day: day2, reason: { code, values: { day: day2, limit: limit2, last: dayPart(summary.last), days: days3 } } };
  }
  function touchDue({ lead, meta, summary }, context) {
    var _a;
    let { touchDays } = gradeRule(context.settings, (_a = lead.grade) != null ? _a : "");
    if (touchDays === 0 || !lead.grade || classOf(lead, context.settings) !== "open") return;
    let last = dayPart(summary.lastTouch), start = meta.adopted ? context.settings.values.startDay || meta.enteredAt : lead.registeredOn || meta.enteredAt;
    return { day: addDays(last || dayPart(start), touchDays), reason: last === "" ? { code: "neverTouched", values: {} } : { code: "touchedOn", values: { last } } };
  }

  // src/core/reminder/profile-review.ts
  var COUNTS_BEFORE_MONTH_END = 7;
  function profileReviewDue(view, context) {
    let { settings } = context, stageClass = classOf(view.lead, settings), last = lastReview(view, context);
    if (last === "" || stageClass !== "open" && stageClass !== "won") return;
    let reason2 = { code: "reviewedOn", values: { last } };
    return stageClass === "won" ? { day: addDays(last, numberOf(settings, "reviewWonDays")), reason: reason2 } : view.lead.grade === "high" ? { day: addDays(last, numberOf(settings, "reviewHighDays")), reason: reason2 } : { day: monthEndAfter(addDays(last, COUNTS_BEFORE_MONTH_END)), reason: reason2 };
  }
  function monthEndAfter(day2) {
    let [year = 0, month = 0] = day2.split("-").map(Number), nextMonth = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1), end = addDays(nextMonth != null ? nextMonth : day2, -1);
    return end > day2 ? end : monthEndAfter(addDays(day2, 1));
  }
  function lastReview({ lead, meta, summary }, { settings }) {
    var _a, _b, _c;
    let start = lead.registeredOn || (meta.adopted ? settings.values.startDay : "") || meta.enteredAt, days3 = [(_a = lead.profileReviewedOn) != null ? _a : "", dayPart(start)];
    return classOf(lead, settings) === "won" && days3.push((_b = lead.closedOn) != null ? _b : ""), meta.adopted && days3.push(settings.values.startDay), fullColumns(settings).includes("profileReviewedOn") || days3.push(dayPart(summary.last)), (_c = days3.sort()[days3.length - 1]) != null ? _c : "";
  }

  // src/core/reminder/stage-stale.ts
  function stageStaleDue(view, context) {
    let stage = stageOf(view.lead, context.settings);
    if ((stage == null ? void 0 : stage.staleDays) === void 0 || isGoingOn(view, context)) return;
    let since = lastMovement(view, context), day2 = context.calendar.addWorkdays(since, stage.staleDays), values = { stage: { list: "stage", key: stage.key }, since, days: stage.staleDays };
    return { day: day2, reason: { code: "stageStale", values } };
  }
  function isGoingOn(view, context) {
    var _a, _b;
    let today = todayOf(context);
    return ((_b = (_a = view.summary.openStep) == null ? void 0 : _a.day) != null ? _b : "") >= today || typedDay(nextContactFacts(view, context)) >= today;
  }
  function lastMovement(view, context) {
    var _a;
    let { lead, meta, summary } = view, moves3 = [dayPart(meta.stageOn || meta.enteredAt), dayPart(summary.last)];
    return meta.adopted && moves3.push(context.settings.values.startDay), lead.stage === "firstContact" && summary.count === 0 && moves3.push(dayPart(firstResponse(lead, summary.contacts, context.settings).limit)), (_a = moves3.sort()[moves3.length - 1]) != null ? _a : "";
  }

  // src/core/reminder/kinds.ts
  var kinds2 = [
    { key: "firstResponse", to: "actor", about: "customer", escalates: !0, due: firstResponseDue },
    { key: "step", to: "actor", about: "customer", escalates: !0, announced: !0, due: stepDue },
    { key: "contact", to: "actor", about: "customer", escalates: !0, announced: !0, due: contactDue },
    { key: "approval", to: "managers", about: "inside", due: approvalDue },
    { key: "closeIncomplete", to: "actor", about: "inside", due: closeIncompleteDue },
    { key: "stale", to: "actor", about: "inside", due: stageStaleDue },
    { key: "expectedClose", to: "actor", about: "inside", due: expectedCloseDue },
    { key: "pending", to: "actor", about: "inside", announced: !0, due: pendingDue },
    { key: "noNextStep", to: "actor", about: "inside", due: noNextStepDue },
    { key: "review", to: "actor", about: "inside", due: profileReviewDue },
    { key: "touch", to: "actor", about: "customer", due: touchDue }
  ];
  function approvalDue({ meta }, context) {
    var _a;
    if (!meta.requestedStage) return;
    let stage = { list: "stage", key: meta.requestedStage }, who = { list: "member", key: (_a = meta.requestedBy) != null ? _a : "?" };
    return { day: todayOf(context), reason: { code: "approvalAsked", values: { who, stage } } };
  }
  function closeIncompleteDue({ lead, meta, pending }, context) {
    return !!["open", "paused"].includes(classOf(lead, context.settings)) || meta.adopted || pending.length === 0 ? void 0 : { day: lead.closedOn || dayPart(meta.stageOn) || todayOf(context), reason: { code: "closeMissing", values: { columns: { columns: pending } } } };
  }
  function expectedCloseDue({ lead }, context) {
    let { expectedCloseOn: day2 = "" } = lead;
    if (!(day2 === "" || day2 >= todayOf(context) || classOf(lead, context.settings) !== "open"))
      return { day: day2, reason: { code: "expectedClosePassed", values: { day: day2 } } };
  }
  function pendingDue({ lead, meta, pending }, { settings, calendar }) {
    if (!["open", "paused"].includes(classOf(lead, settings)) || meta.adopted) return;
    let since = pending.map((column) => {
      var _a, _b;
      return (_b = (_a = meta.pendingSince) == null ? void 0 : _a[column]) != null ? _b : dayPart(meta.enteredAt);
    }).sort()[0];
    if (since === void 0) return;
    let day2 = calendar.addWorkdays(since, numberOf(settings, "pendingDetailsDays"));
    return { day: day2, reason: { code: "detailsPending", values: { day: day2, columns: { columns: pending } } } };
  }
  function noNextStepDue(view, context) {
    var _a;
    let { lead } = view;
    if (!(((_a = stageOf(lead, context.settings)) == null ? void 0 : _a.class) !== "open" || lead.nextContactOn))
      return { day: todayOf(context), reason: { code: "nothingPlanned", values: {} } };
  }

  // src/core/reminder/due-of.ts
  function dueOf(view, context) {
    var _a;
    if ((_a = view.meta.inReview) != null && _a.some((column) => column === "stage" || column === "grade")) return [];
    let isRefused = view.lead.consent === "no", found2 = [];
    for (let kind of kinds2) {
      if (isRefused && kind.about === "customer") continue;
      let due = kind.due(view, context), state = due && stateOf2(due.day, context);
      due && state && (state !== "next" || kind.announced) && found2.push(dueKind(kind, { due, state }, context));
    }
    return found2;
  }
  function dueKind({ key, to, escalates }, { due, state }, context) {
    let { calendar } = context, daysLate = calendar.daysLate(due.day, todayOf(context));
    return { ...due, kind: key, rolled: calendar.roll(due.day), daysLate, state, to, escalates: escalates === !0 };
  }
  function stateOf2(day2, context) {
    var _a;
    let { calendar } = context, today = todayOf(context);
    if (calendar.roll(day2) <= today) return calendar.daysLate(day2, today) > 0 ? "late" : "today";
    let lastDayOff = (_a = calendar.nextDaysOff(today).slice(-1)[0]) != null ? _a : today;
    return day2 <= lastDayOff ? "daysOff" : day2 === addDays(lastDayOff, 1) ? "next" : void 0;
  }

  // src/core/reminder/reminder-text.ts
  function reminderText(view, context) {
    let { language } = context.vocabulary, today = todayOf(context), first = dueOf(view, context).find(({ state }) => state === "late" || state === "today");
    if (first === void 0) return waitingText(view, context);
    let { daysLate: days3 } = first, words3 = reminderTextWords[days3 === 0 ? "today" : days3 === 1 ? "lateOne" : "late"];
    return fill(words3[language], { today, days: days3, kind: kindWords[first.kind][language] });
  }
  function waitingText(view, context) {
    let plan = planNextContact(nextContactFacts(view, context));
    if (!plan.waiting || plan.day <= todayOf(context)) return "";
    let values = { day: plan.day, count: view.summary.inLast30Days };
    return fill(reminderTextWords.waiting[context.vocabulary.language], values);
  }

  // src/core/lead/closing.ts
  function closing(lead, facts) {
    let { before: before2, settings } = facts, now = stageNamed(lead.stage, settings), was = stageNamed(before2 == null ? void 0 : before2.stage, settings), wasWon = facts.meta.wasWon || (was == null ? void 0 : was.class) === "won" || (now == null ? void 0 : now.class) === "won" || (now == null ? void 0 : now.afterWon) === !0, meta = { ...facts.meta, stageOn: stageOn(lead, facts), ...wasWon && { wasWon } };
    return { lead: { ...lead, closedOn: closedOn(lead, facts, { was, now }) }, meta };
  }
  function stageOn(lead, { before: before2, meta, now }) {
    return before2 === void 0 ? meta.stageOn || (meta.adopted ? "" : now) : before2.stage === lead.stage ? meta.stageOn : now;
  }
  function closedOn(lead, { before: before2, meta, now: stamp }, move2) {
    let { closedOn: standing = "" } = lead;
    return isClosed(move2.now) ? standing !== "" && (!isClosed(move2.was) || standing !== (before2 == null ? void 0 : before2.closedOn)) || standing !== "" && keepsDay(move2) || meta.adopted && !isMoved(move2) ? standing : dayPart(stamp) : isClosed(move2.was) ? "" : standing;
  }
  function keepsDay({ was, now }) {
    return (was == null ? void 0 : was.key) === (now == null ? void 0 : now.key) || (was == null ? void 0 : was.class) === "won" && (now == null ? void 0 : now.afterWon) === !0;
  }
  function isMoved({ was, now }) {
    return was !== void 0 && was.key !== (now == null ? void 0 : now.key);
  }
  function isClosed(stage) {
    return stage !== void 0 && stage.class !== "open" && stage.class !== "paused";
  }
  function stageNamed(key, settings) {
    return settings.stages.find((stage) => stage.key === key);
  }

  // src/core/lead/grade.ts
  function gradeRank(settings, grade) {
    let place5 = settings.lists.grade.findIndex(({ key }) => key === grade);
    return place5 < 0 ? settings.lists.grade.length : place5;
  }
  function suggestGrade(lead, settings) {
    let offered = new Set(settings.lists.grade.filter(({ retired }) => !retired).map(({ key }) => key)), grade = ruleGrade(lead, settings);
    return offered.has(grade) ? grade : "";
  }
  function ruleGrade(lead, settings) {
    let { need = "", decisionCycle = "" } = lead, { high: days3 = Number.POSITIVE_INFINITY, pending, doubt: doubt2 } = parseDurationRange(decisionCycle);
    return need.trim() === "" || pending || doubt2 ? "low" : days3 <= numberOf(settings, "gradeHighMaxDays") && isBudgetKnown(lead, settings) ? "high" : days3 <= numberOf(settings, "gradeMediumMaxDays") ? "medium" : "low";
  }
  function isBudgetKnown({ budget = "" }, { values }) {
    let { low, high, pending, doubt: doubt2 } = parseAmountRange(budget, values.currency);
    return !pending && !doubt2 && (low !== void 0 || high !== void 0);
  }
  function gradeOf(lead, facts) {
    let { grade = "" } = lead, suggestion = suggestGrade(lead, facts.settings);
    return grade === "" || isOurs(grade, suggestion, facts) ? suggestion === "" ? { grade: "" } : { grade: suggestion, origin: "addOn" } : { grade, origin: "person", ...suggestion !== "" && suggestion !== grade && { contradicts: suggestion } };
  }
  function isOurs(grade, suggestion, { before: before2, meta }) {
    return meta.origin.grade !== "addOn" ? !1 : (before2 == null ? void 0 : before2.grade) === grade || suggestion === grade;
  }

  // src/core/lead/value-tier.ts
  function valueTier(lead, { isWon, settings, today }) {
    if (!isWon) return "potential";
    let { amount = "", closedOn: closedOn2 = "" } = lead;
    return closedOn2 !== "" && closedOn2 > addDays(today, -numberOf(settings, "tierDays")) && closedOn2 <= today && Number(amount) >= numberOf(settings, "tierHighAmount") ? "high" : "normal";
  }

  // src/core/lead/derive.ts
  function deriveLead(lead, facts) {
    let registered = withRegistration(withStage(lead, facts), facts), { contradicts, ...grade } = gradeOf(registered, facts), graded = { ...registered, grade: grade.grade }, closed = closing(graded, facts), stageClass = stageClassOf(graded, facts.vocabulary), summary = summarise(facts.followUps, facts.now), meta = { ...closed.meta, origin: originOf(graded, grade.origin, facts) }, contacted = withContacts({ ...facts, lead: closed.lead, meta, summary, stageClass }), planned = withNextContact(contacted);
    return { ...withVerdicts(planned), ...contradicts !== void 0 && { contradicts } };
  }
  function withStage(lead, { vocabulary }) {
    return lead.stage ? lead : { ...lead, stage: firstStage(vocabulary) };
  }
  function withRegistration(lead, { meta, now }) {
    return lead.registeredOn || meta.adopted ? lead : { ...lead, registeredOn: now };
  }
  function originOf(lead, grade, { before: before2, meta }) {
    let { grade: _grade, owner: known4, ...rest } = meta.origin, { owner: name = "" } = lead, { owner: former = "" } = before2 != null ? before2 : {}, owner = name !== former && (known4 !== "addOn" || former !== "") ? "person" : known4;
    return { ...rest, ...grade && { grade }, ...owner && name !== "" && { owner } };
  }
  function withContacts(state) {
    var _a, _b;
    let { lead, meta, summary } = state, typed = lead.firstContactOn && lead.firstContactOn !== meta.firstContactWritten ? lead.firstContactOn : "", firstContactOn = typed || summary.first, keeps = meta.adopted && summary.count === 0, { firstContactWritten: _written, ...rest } = meta;
    return {
      ...state,
      lead: {
        ...lead,
        firstContactOn,
        lastContactOn: keeps ? (_a = lead.lastContactOn) != null ? _a : "" : summary.last,
        followUpCount: keeps ? (_b = lead.followUpCount) != null ? _b : "0" : String(summary.count)
      },
      meta: { ...rest, ...typed === "" && summary.first !== "" && { firstContactWritten: summary.first } }
    };
  }
  function withNextContact(state) {
    let { lead, meta } = state, dated = isTypedNow(state) ? { ...meta, typedNextAt: state.now } : meta, { day: day2, from } = planNextContact({ ...state, meta: dated }), { nextContactOn: _origin, ...origins } = meta.origin, origin = from === "typed" ? "person" : "addOn";
    return {
      ...state,
      lead: { ...lead, nextContactOn: day2 },
      meta: {
        ...dated,
        origin: { ...origins, ...day2 !== "" && { nextContactOn: origin } },
        ...day2 !== "" && from !== "typed" && { nextContactWritten: day2 }
      }
    };
  }
  function isTypedNow({ lead, meta, before: before2 }) {
    let { nextContactOn = "" } = lead;
    return nextContactOn === "" || nextContactOn === meta.nextContactWritten ? !1 : before2 === void 0 ? meta.typedNextAt === void 0 && !meta.adopted : nextContactOn !== before2.nextContactOn;
  }
  function withVerdicts(state) {
    let { settings, now, before: before2, summary } = state, { lead, meta } = state, stage = settings.stages.find(({ key }) => key === lead.stage), pending = pendingDetails(lead, stage, settings), isNew = before2 === void 0 && meta.pendingSince === void 0, start = dayPart(isNew && lead.registeredOn || now), dated = inOrder4({ ...meta, pendingSince: pendingSince(pending, meta.pendingSince, start) }), chance = winProbability(lead, stage), isWon = meta.wasWon === !0, filled = {
      ...lead,
      winProbability: chance === void 0 ? "" : String(chance),
      valueTier: valueTier(lead, { isWon, settings, today: dayPart(now) })
    }, view = { lead: filled, meta: dated, followUps: state.followUps, summary, pending };
    return { lead: { ...filled, reminder: reminderText(view, state) }, meta: dated, pending };
  }
  function inOrder4({ pendingSince: since = {}, ...meta }) {
    let entries2 = Object.entries({ ...meta, ...Object.keys(since).length > 0 && { pendingSince: since } });
    return Object.fromEntries(entries2.sort(([one], [other]) => one < other ? -1 : 1));
  }

  // src/core/lead/read-contact.ts
  function readContact(text4) {
    return parseEmail(text4) !== void 0 ? { email: text4 } : parsePhone(text4) !== void 0 ? { phone: text4 } : { wechat: text4 };
  }

  // src/core/follow-up/propose-backlog.ts
  function proposeBacklog(leads, context) {
    let rank = ({ grade }) => gradeRank(context.settings, grade), sorted2 = [...leads].sort(
      (one, other) => rank(one) - rank(other) || compare2(other.registeredOn, one.registeredOn) || compare2(one.leadId, other.leadId)
    ), room = makeRoom2(context);
    return new Map(sorted2.map(({ leadId: leadId2, owner }) => [leadId2, room(owner)]));
  }
  function makeRoom2({ settings, calendar, from, taken = [] }) {
    var _a;
    let limit2 = numberOf(settings, "proposalsPerDay"), used = /* @__PURE__ */ new Map();
    for (let { owner, day: day2 } of taken) used.set(`${day2} ${owner}`, ((_a = used.get(`${day2} ${owner}`)) != null ? _a : 0) + 1);
    let current = /* @__PURE__ */ new Map();
    return (owner) => {
      var _a2, _b, _c;
      let day2 = (_a2 = current.get(owner)) != null ? _a2 : calendar.roll(from);
      for (; ((_b = used.get(`${day2} ${owner}`)) != null ? _b : 0) >= limit2; ) day2 = calendar.addWorkdays(day2, 1);
      return current.set(owner, day2), used.set(`${day2} ${owner}`, ((_c = used.get(`${day2} ${owner}`)) != null ? _c : 0) + 1), day2;
    };
  }
  function compare2(one, other) {
    return one === other ? 0 : one < other ? -1 : 1;
  }

  // src/core/pipeline/backlog.ts
  function backlog(judged, situation, followUps2) {
    let { settings, calendar, vocabulary, now, today } = situation, waiting = judged.filter(({ id, lead, meta }) => {
      var _a;
      if (!meta.adopted || meta.nextContactWritten !== void 0) return !1;
      let own2 = (_a = followUps2.get(id)) != null ? _a : [], stageClass = stageClassOf(lead, vocabulary);
      return needsProposal({ lead, meta, followUps: own2, summary: summarise(own2, now), settings, calendar, stageClass });
    });
    if (waiting.length === 0) return /* @__PURE__ */ new Map();
    let start = settings.values.startDay, taken = judged.flatMap(
      ({ lead: { owner = "" }, meta }) => meta.adopted && meta.nextContactWritten ? [{ owner, day: meta.nextContactWritten }] : []
    ), leads = waiting.map(({ id, lead: { owner = "", grade = "", registeredOn = "" } }) => ({
      leadId: id,
      owner,
      grade,
      registeredOn
    })), from = start > today ? start : today;
    return proposeBacklog(leads, { settings, calendar, from, taken });
  }

  // src/core/pipeline/team.ts
  var Team = class {
    constructor(situation) {
      this.load = /* @__PURE__ */ new Map();
      this.last = /* @__PURE__ */ new Map();
      /** Serial numbers of customer codes given so far, by industry and size. */
      this.codes = /* @__PURE__ */ new Map();
      var _a;
      this.situation = situation;
      for (let lead of rememberedLeads(situation.memory).values())
        this.count(lead), this.noteTime(lead);
      for (let { meta } of situation.memory.values()) this.noteCode((_a = meta.codeSerial) != null ? _a : "");
    }
    /** What `assignOwner` needs to choose. */
    facts() {
      let { settings, today } = this.situation;
      return { members: settings.members, load: this.load, lastAssigned: this.last, today };
    }
    /** A lead went to this member just now. */
    took(owner, now) {
      var _a;
      this.load.set(owner, ((_a = this.load.get(owner)) != null ? _a : 0) + 1), this.last.set(owner, now);
    }
    count(lead) {
      var _a;
      let { owner = "" } = lead, isOpen3 = stageClassOf(lead, this.situation.vocabulary) === "open";
      owner !== "" && isOpen3 && this.load.set(owner, ((_a = this.load.get(owner)) != null ? _a : 0) + 1);
    }
    noteTime({ owner = "", assignedAt: at = "" }) {
      var _a;
      owner !== "" && at > ((_a = this.last.get(owner)) != null ? _a : "") && this.last.set(owner, at);
    }
    noteCode(serial) {
      var _a;
      let [group2 = "", number2 = ""] = serial.split("#");
      group2 !== "" && this.codes.set(group2, Math.max((_a = this.codes.get(group2)) != null ? _a : 0, Number(number2)));
    }
  };

  // src/core/duplicate/find.ts
  var MOST_COMPARED = 500;
  function findDuplicates(leads) {
    let blocks = /* @__PURE__ */ new Map();
    for (let lead of leads)
      for (let [by2, key] of keysOf2(lead)) {
        let block = blocks.get(`${by2} ${key}`);
        block ? block.push(lead) : blocks.set(`${by2} ${key}`, [lead]);
      }
    return [...blocks].filter(([, block]) => block.length > 1).map(([key, block]) => ({ by: key.slice(0, key.indexOf(" ")), leads: block }));
  }
  function duplicatesOf(candidate, leads) {
    let wanted = new Set(keysOf2(candidate).map(([by2, key]) => `${by2} ${key}`)), others = leads.filter(({ leadId: leadId2 }) => !leadId2 || leadId2 !== candidate.leadId), twins = [], rest = [];
    for (let lead of others) {
      let match = keysOf2(lead).find(([by2, key]) => wanted.has(`${by2} ${key}`));
      match ? twins.push({ lead, by: match[0] }) : rest.push(lead);
    }
    return [...twins, ...similarNames(candidate, rest)];
  }
  function keysOf2({ phone = "", email = "", customerName = "" }) {
    var _a;
    let phones = phone === "" ? [] : [...new Set(phoneKeys(phone))], address = email === "" || (_a = parseEmail(email)) == null ? void 0 : _a.toLowerCase(), name = foldName(customerName);
    return [
      ...phones.map((key) => ["phone", key]),
      ...address ? [["email", address]] : [],
      ...name === "" ? [] : [["name", name]]
    ];
  }
  function similarNames({ customerName = "" }, leads) {
    let name = foldName(customerName), allowed = name.length >= 10 ? 2 : 1;
    return name.length < 4 ? [] : leads.map((lead) => {
      var _a;
      return { lead, other: foldName((_a = lead.customerName) != null ? _a : "") };
    }).filter(({ other }) => other.length >= 4 && other.slice(0, 2) === name.slice(0, 2)).slice(0, MOST_COMPARED).map(({ lead, other }) => ({ lead, apart: distance(name, other) })).filter(({ apart: apart3 }) => apart3 <= allowed).sort((one, other) => one.apart - other.apart).map(({ lead }) => ({ lead, by: "similar" }));
  }

  // src/core/pipeline/twin-hints.ts
  var twinColumns = { phone: "phone", email: "email", name: "customerName", similar: "customerName" }, telling2 = ["customerName", "contactName", "phone", "email", "wechat"];
  function twinHints(situation, identified) {
    let fresh = identified.filter(tellsSomethingNew), erased = erasedHints(situation, fresh);
    if (fresh.length === 0 || situation.adopting) return ({ row: row13 }) => erased.get(row13);
    let glimpses = new Map(fresh.map(({ row: row13 }) => [glimpse(row13), row13.row])), own2 = new Set(fresh.map(({ id }) => id)), others = [...rememberedLeads(situation.memory)].filter(([id]) => !own2.has(id)).map(([, lead]) => lead), twins = /* @__PURE__ */ new Map();
    for (let { by: by2, leads } of findDuplicates([...others, ...glimpses.keys()]))
      for (let lead of leads) {
        let row13 = glimpses.get(lead), other = leads.find((one) => one !== lead);
        row13 !== void 0 && other !== void 0 && !twins.has(row13) && twins.set(row13, sentence2(other, by2, situation));
      }
    return ({ row: row13 }) => {
      var _a;
      return (_a = erased.get(row13)) != null ? _a : twins.get(row13);
    };
  }
  function erasedHints({ erasedOn, vocabulary }, fresh) {
    let hints = /* @__PURE__ */ new Map();
    for (let { row: row13, before: before2 } of fresh) {
      if ((before2 == null ? void 0 : before2.meta.erasedOn) !== void 0) continue;
      let day2 = erasedOn == null ? void 0 : erasedOn(glimpse(row13));
      day2 !== void 0 && hints.set(row13.row, fill(eraseWords.noticed[vocabulary.language], { day: day2 }));
    }
    return hints;
  }
  function tellsSomethingNew({ row: row13, before: before2 }) {
    if (before2 === void 0) return !0;
    let now = glimpse(row13);
    return telling2.some(
      (key) => now[key] !== "" && compareText(storedOf(now, key)) !== compareText(storedOf(before2.values, key))
    );
  }
  function glimpse(row13) {
    let text4 = (key) => {
      let cell3 = cellOf(row13, key);
      return isMoment(cell3) ? "" : String(cell3);
    }, who = { customerName: text4("customerName"), contactName: text4("contactName"), wechat: text4("wechat") };
    return { leadId: text4("leadId"), ...who, phone: text4("phone"), email: text4("email") };
  }
  function sentence2(lead, by2, { vocabulary }) {
    let { language } = vocabulary, { leadId: leadId2 = "", customerName = "", owner = "", stage = "" } = lead;
    return fill(messages.twin[language], {
      same: columnLabel("leads", twinColumns[by2], language),
      id: leadId2 || "–",
      customer: customerName,
      owner: owner === "" ? messages.nobody[language] : vocabulary.label("member", owner),
      stage: vocabulary.label("stage", stage)
    });
  }

  // src/core/pipeline/settle-leads.ts
  function settleLeads(situation, followUps2) {
    let rows = situation.leads.filter(({ cells, formulas }) => isLeadRow(cells, formulas)), elsewhere = idsElsewhere(situation), identified = identify("leads", rows, { memory: situation.memory, elsewhere }), office = {
      taken: /* @__PURE__ */ new Set([
        ...elsewhere != null ? elsewhere : [],
        ...identified.map(({ id }) => id).filter(Boolean),
        ...rememberedIds(situation)
      ]),
      team: new Team(situation),
      proposals: /* @__PURE__ */ new Map(),
      twins: twinHints(situation, identified)
    }, named2 = identified.map((one) => judge4(one, situation, office)), proposals = situation.complete ? backlog(named2, situation, followUps2) : /* @__PURE__ */ new Map(), plans = named2.map(
      (one) => {
        var _a;
        return settleOne2(one, { ...situation, contacts: (_a = followUps2.get(one.id)) != null ? _a : [] }, { ...office, proposals });
      }
    ), gone = situation.complete ? missingRows(
      "leads",
      named2.map(({ id }) => id),
      situation
    ) : emptyPlan;
    return joinPlans([...plans, gone]);
  }
  function rememberedIds({ memory }) {
    return [...memory.keys()].filter((key) => key.startsWith("L:")).map((key) => key.slice(2));
  }
  function judge4({ row: row13, id, before: before2 }, situation, { taken }) {
    var _a;
    let verdict2 = enforceRow("leads", row13, {
      ...situation,
      ...before2 === void 0 ? {} : { before: before2.values }
    }), given2 = id || nextLeadId(situation.settings.values.idPattern, verdict2.stored.registeredOn || situation.today, taken);
    taken.add(given2);
    let meta = { ...(_a = before2 == null ? void 0 : before2.meta) != null ? _a : newMeta(situation), ...olderThanStart(verdict2, before2, situation) }, lead = { ...before2 == null ? void 0 : before2.values, ...verdict2.stored, leadId: given2 };
    return { row: row13, id: given2, verdict: verdict2, lead, meta, ...before2 === void 0 ? {} : { before: before2 } };
  }
  function settleOne2(judged, situation, office) {
    let { row: row13, id, before: before2, verdict: verdict2 } = judged, owned = withOwner(judged, situation, office.team), proposal = office.proposals.get(id), derived2 = deriveLead(withContact(owned.lead, row13), {
      meta: asked2(judged, owned.meta, situation),
      followUps: situation.contacts,
      now: situation.now,
      settings: situation.settings,
      vocabulary: situation.vocabulary,
      calendar: situation.calendar,
      ...before2 === void 0 ? {} : { before: before2.values },
      ...proposal === void 0 ? {} : { proposal }
    }), bare2 = withoutContact(derived2.lead, owned.lead), coded = situation.shown.leads.has("customerCode") ? customerCodeOf(bare2, derived2.meta, { settings: situation.settings, given: office.team.codes }) : { lead: bare2, meta: derived2.meta }, meta = reviewed(judged, coded.meta, situation), values = coded.lead, hints = hintsOf2(judged, situation, office), settled = { table: "leads", row: row13, id, verdict: verdict2, values, meta, shown: situation.shown.leads, hints }, plan = planRow({ ...settled, ...before2 === void 0 ? {} : { before: before2 } }, situation), requests3 = requestEvents(judged, situation), reviews = situation.adopting ? reviewRows(id, verdict2, situation) : [], twin = hints.customerName, toasts = [...toastsOf("leads", verdict2, situation), ...twin === void 0 ? [] : [twin]];
    return { ...emptyPlan, ...plan, events: [...plan.events, ...requests3], reviews, toasts };
  }
  function olderThanStart({ stored: stored3 }, before2, { settings }) {
    var _a;
    let { registeredOn: registered = "" } = stored3;
    return registered !== ((_a = before2 == null ? void 0 : before2.values.registeredOn) != null ? _a : "") && registered !== "" && dayPart(registered) < settings.values.startDay ? { adopted: !0 } : {};
  }
  function withContact(lead, { contact }) {
    return contact === void 0 || lead.phone || lead.email || lead.wechat ? lead : { ...lead, ...readContact(contact) };
  }
  function withoutContact(derived2, { phone = "", email = "", wechat = "" }) {
    return { ...derived2, phone, email, wechat };
  }
  function withOwner(judged, situation, team) {
    let { lead, meta } = judged;
    if (!isOpen2(lead, situation) || !isReadyToAssign(lead, withGradeOrigin(judged, situation), situation))
      return { lead, meta };
    let assignment = assignOwner(lead, team.facts());
    if (assignment === void 0) return { lead, meta };
    team.took(assignment.owner, situation.now);
    let origin = { ...meta.origin, owner: "addOn" };
    return { lead: { ...lead, owner: assignment.owner, assignedAt: situation.now }, meta: { ...meta, origin } };
  }
  function withGradeOrigin({ lead, meta, before: before2 }, { settings }) {
    let { origin } = gradeOf(lead, { meta, settings, ...before2 === void 0 ? {} : { before: before2.values } }), { grade: _old, ...rest } = meta.origin;
    return { ...meta, origin: { ...rest, ...origin && { grade: origin } } };
  }
  function isOpen2(lead, { vocabulary }) {
    return stageClassOf(lead, vocabulary) === "open";
  }
  function asked2({ row: row13, verdict: verdict2, before: before2 }, meta, { who }) {
    let { stageRequest, stored: stored3 } = verdict2;
    if (stageRequest !== void 0) return { ...meta, requestedStage: stageRequest, requestedBy: who };
    let isAnswered = row13.declined || stored3.stage !== (before2 == null ? void 0 : before2.values.stage);
    if (meta.requestedStage === void 0 || !isAnswered) return meta;
    let { requestedStage: _stage, requestedBy: _by, ...rest } = meta;
    return rest;
  }
  function requestEvents({ id, verdict: verdict2, lead }, situation) {
    if (verdict2.stageRequest === void 0) return [];
    let { now, who, way, operation: operation2 } = situation;
    return [{ ...{ kind: "requested", at: now, who, table: "leads", id, column: "stage", way, operation: operation2 }, from: storedOf(lead, "stage"), to: verdict2.stageRequest }];
  }
  var reviewable = /* @__PURE__ */ new Set(["stage", "grade", "status"]);
  function reviewed({ verdict: verdict2, before: before2 }, meta, { adopting }) {
    var _a;
    let refused5 = verdict2.refusals.map(({ column }) => column), isOpenStill = (column) => refused5.includes(column) || storedOf(verdict2.stored, column) === storedOf(before2 == null ? void 0 : before2.values, column), waiting = ((_a = meta.inReview) != null ? _a : []).filter(isOpenStill), found2 = adopting ? refused5.filter((column) => reviewable.has(column)) : [], inReview2 = [.../* @__PURE__ */ new Set([...waiting, ...found2])], { inReview: _old, ...rest } = meta;
    return inReview2.length === 0 ? rest : { ...rest, inReview: inReview2 };
  }
  function reviewRows(id, { refusals: refusals2 }, { vocabulary }) {
    let { language } = vocabulary, reason2 = (refusal) => refusalToast(refusal, columnLabel("leads", refusal.column, language), language);
    return refusals2.filter(({ column }) => reviewable.has(column)).map((one) => {
      var _a;
      return {
        table: "leads",
        id,
        column: one.column,
        text: one.text,
        reason: reason2(one),
        proposal: (_a = one.nearest) != null ? _a : vocabulary.label(one.column === "stage" ? "stage" : "grade", one.back)
      };
    });
  }
  function hintsOf2({ row: row13, verdict: verdict2 }, { vocabulary }, { twins }) {
    let notes2 = Object.fromEntries(
      verdict2.hints.map((hint) => [
        hint.column,
        hintNote(hint, columnLabel("leads", hint.column, vocabulary.language), vocabulary.language)
      ])
    ), twin = twins(row13);
    return twin === void 0 ? notes2 : { ...notes2, customerName: twin };
  }

  // src/core/pipeline/known-leads.ts
  function knownLeads(situation) {
    let leads = rememberedLeads(situation.memory);
    for (let row13 of situation.leads) {
      let id = idOf("leads", row13);
      if (id === "" || leads.has(id)) continue;
      let owner = situation.vocabulary.recognise("member", String(cellOf(row13, "owner")));
      leads.set(id, { leadId: id, customerName: String(cellOf(row13, "customerName")), ...owner ? { owner } : {} });
    }
    return leads;
  }
  function leadDirectory(situation) {
    let known4 = knownLeads(situation), isStranger = (row13) => {
      let named2 = String(cellOf(row13, "leadId"));
      return named2 !== "" && !known4.has(named2);
    };
    if (!situation.leads.some((row13) => idOf("leads", row13) === "") || !situation.followUps.some(isStranger)) return known4;
    let fresh = settleLeads(situation, /* @__PURE__ */ new Map()).memory.filter(
      ({ key, deletedOn }) => key.startsWith("L:") && deletedOn === ""
    );
    return new Map([...known4, ...fresh.map(({ key, values }) => [key.slice(2), values])]);
  }

  // src/core/pipeline/merged-rows.ts
  function losesSomething({ events: events2 }) {
    return events2.some(({ kind, from, to }) => kind === "deleted" || kind === "changed" && from !== "" && to === "");
  }
  function withoutDeletions(plan, tables4) {
    let isKept = (key) => {
      var _a;
      let table3 = (_a = splitMemoryKey(key)) == null ? void 0 : _a.table;
      return table3 === void 0 || !tables4.has(table3);
    };
    return {
      ...plan,
      events: plan.events.filter(({ kind, table: table3 }) => kind !== "deleted" || ![...tables4].some((one) => one === table3)),
      memory: plan.memory.filter(({ key, deletedOn }) => deletedOn === "" || isKept(key))
    };
  }

  // src/host/merges.ts
  function mergedBlocks(tab) {
    let sheet = sheetOf(tab);
    return asFarAsItReaches(sheet, ({ rows, columns }) => sheet.getRange(1, 1, rows, columns).getMergedRanges()).map((range) => ({ a1: range.getA1Notation(), row: range.getRow(), rows: range.getNumRows() }));
  }
  function breakApart(tab, blocks) {
    let sheet = sheetOf(tab);
    for (let { a1: a12 } of blocks) sheet.getRange(a12).breakApart();
  }

  // src/actions/as-far-as-seen.ts
  function asFarAsSeen(read, decide4) {
    let first = decide4(read);
    if (!losesSomething(first.plan)) return first;
    let leads = withoutMerged(read.leads), followUps2 = withoutMerged(read.followUps), merged2 = [leads, followUps2].filter((rows) => rows !== read.leads && rows !== read.followUps);
    if (merged2.length === 0) return first;
    let seen = decide4({ ...read, leads, followUps: followUps2 });
    return { ...seen, plan: withoutDeletions(seen.plan, new Set(merged2.map(({ table: table3 }) => table3.key))) };
  }
  function withoutMerged(rows) {
    let blocks = mergedBlocks(rows.table.tab).filter((block) => block.row + block.rows > 2), isClear = (row13) => blocks.every((block) => row13 < block.row || row13 >= block.row + block.rows);
    return blocks.length === 0 ? rows : { ...rows, rows: rows.rows.filter(({ row: row13 }) => isClear(row13)) };
  }

  // src/actions/read-all.ts
  function readAll({ book, settings }) {
    let memory = readMemoryTab(book), leads = withFormulas(readTable(book, "leads", settings));
    return { memory, leads, followUps: withFormulas(readTable(book, "followUps", settings)) };
  }

  // src/core/erase/register.ts
  function readRegister(text4) {
    return text4 === "" ? { key: "", erasures: [] } : JSON.parse(text4);
  }
  function marksOf3({ phone = "", email = "", wechat = "", customerName = "", contactName = "" }, sign) {
    var _a;
    let address = (_a = parseEmail(email)) == null ? void 0 : _a.toLowerCase(), names3 = customerName === "" ? [] : [`name ${foldName(customerName)} ${foldName(contactName)}`];
    return [
      ...phoneKeys(phone).map((key) => `phone ${key}`),
      ...address === void 0 ? [] : [`email ${address}`],
      ...wechat === "" ? [] : [`wechat ${compareText(wechat)}`],
      ...names3
    ].map(sign);
  }
  function erasureOf(lead, { erasures }, sign) {
    if (erasures.length === 0) return;
    let marks4 = new Set(marksOf3(lead, sign));
    return erasures.find((one) => one.marks.some((mark3) => marks4.has(mark3)));
  }

  // src/host/erasures.ts
  function erasuresOf({ properties }) {
    return readRegister(properties.text("erased"));
  }
  function signErased({ key }) {
    return signWith(key);
  }
  function registerErasure(book, make) {
    let present2 = erasuresOf({ properties: openProperties() }), register = present2.key === "" ? { ...present2, key: newKey2() } : present2, erasure = make(signErased(register)), isSame2 = ({ ids }) => ids.join() === erasure.ids.join(), known4 = register.erasures.filter(isSame2).flatMap(({ marks: marks4 }) => marks4), whole4 = { ...erasure, marks: [.../* @__PURE__ */ new Set([...known4, ...erasure.marks])] }, erasures = [...register.erasures.filter((one) => !isSame2(one)), whole4];
    book.properties.put("erased", JSON.stringify({ ...register, erasures }));
  }
  function commonWords(settings, vocabulary) {
    return [...listKeys.flatMap((list) => vocabulary.options(list).map(({ label: label2 }) => label2)), ...settings.members.flatMap(({ name, email }) => [name, email])];
  }

  // src/actions/situation-of.ts
  var nothing = /* @__PURE__ */ new Set();
  function situationOf({ book, settings, vocabulary, calendar }, actor, { memory, leads, followUps: followUps2 }) {
    var _a, _b;
    let { now, today } = book, register = erasuresOf(book), sign = signErased(register);
    return {
      now,
      today,
      settings,
      vocabulary,
      calendar,
      operation: newOperation(),
      ...actor,
      memory: memory.rows,
      leads: (_a = leads == null ? void 0 : leads.rows) != null ? _a : [],
      followUps: (_b = followUps2 == null ? void 0 : followUps2.rows) != null ? _b : [],
      shown: { leads: leads ? shownKeys(leads) : nothing, followUps: followUps2 ? shownKeys(followUps2) : nothing },
      complete: !1,
      ...register.erasures.length === 0 ? {} : { erasedOn: (lead) => {
        var _a2;
        return (_a2 = erasureOf(lead, register, sign)) == null ? void 0 : _a2.on;
      } }
    };
  }

  // src/actions/whole-plan.ts
  function wholePlan(desk, options) {
    let read = readAll(desk), told4 = toldSince(desk.book, options), unfinished = unfinishedRecords(told4.events, read.memory.rows);
    return { ...read, told: told4, ...asFarAsSeen(read, (seen) => decide(desk, seen, { options, unfinished })) };
  }
  function decide(desk, read, { options, unfinished }) {
    let found2 = { leads: read.leads.rows, followUps: read.followUps.rows }, rows = finishRows(found2, { unfinished, vocabulary: desk.vocabulary }), { emptied: _answered, ...actor } = options, situation = { ...situationOf(desk, { editor: "unknown", ...actor }, read), ...rows, complete: !0 }, contacts = settleFollowUps(situation, leadDirectory(situation));
    return { plan: untold2(joinPlans([contacts.plan, settleLeads(situation, contacts.byLead)]), unfinished), situation };
  }
  function toldSince(book, { history }) {
    var _a;
    let agreed = history === "whole" ? 0 : (_a = readStamps(book).told) != null ? _a : 0, lines = inOrder(historyAfter(book, agreed).map(({ line: line3 }) => line3));
    return {
      events: lines.flatMap((line3) => {
        var _a2;
        return (_a2 = readEvent(line3)) != null ? _a2 : [];
      }),
      extent: agreed === 0 ? "whole" : "tail",
      number: lines.reduce((most2, line3) => Math.max(most2, numberOf2(line3)), agreed)
    };
  }
  function untold2(plan, unfinished) {
    let isTold2 = ({ kind, table: table3, id, column, to }) => {
      let found2 = table3 === "leads" || table3 === "followUps" ? unfinished.get(memoryKey(table3, id)) : void 0;
      return kind === "entered" ? (found2 == null ? void 0 : found2.isNew) === !0 : kind === "changed" && (found2 == null ? void 0 : found2.changes.some((one) => one.column === column && one.to === to)) === !0;
    };
    return { ...plan, events: plan.events.filter((event) => !isTold2(event)) };
  }

  // src/actions/columns-in-order.ts
  var Disordered = class extends Failure {
    constructor(found2) {
      super(`Sorted alone: ${found2.map(({ table: table3, column }) => `${table3}.${column}`).join(", ")}`);
      this.code = "sortedAlone";
      this.name = "Disordered", this.found = found2;
    }
    values(language) {
      var _a;
      let [first] = this.found, labels5 = this.found.map(({ table: table3, column }) => columnLabel(table3, column, language));
      return { tab: sheetLabels[(_a = first == null ? void 0 : first.table) != null ? _a : "leads"][language], columns: inOneLine(labels5, language) };
    }
  };
  function refuseDisorder(desk, { events: events2 }, known4) {
    if (!events2.some(
      ({ kind, table: table3, column }) => kind === "changed" && (table3 === "leads" || table3 === "followUps") && columnOf(table3, column).by === "team" && !known4.has(column)
    )) return;
    let { plan, leads, followUps: followUps2 } = wholePlan(desk, { way: "sweep", who: "unknown" }), rows = { leads: leads.rows, followUps: followUps2.rows }, found2 = [...sortedAlone(plan, rows), ...strayIds(plan, rows)];
    if (found2.length > 0) throw new Disordered(found2);
  }
  function strayIds({ cells }, rows) {
    return ["leads", "followUps"].flatMap((table3) => {
      let named2 = new Set(rows[table3].filter((row13) => idOf(table3, row13) !== "").map(({ row: row13 }) => row13));
      return cells.some(
        (edit) => edit.table === table3 && edit.column === idColumn[table3] && named2.has(edit.row)
      ) ? [{ table: table3, column: idColumn[table3], events: [] }] : [];
    });
  }

  // src/core/pipeline/mass-loss.ts
  var LEAST3 = 5, SHARE3 = 0.8;
  function missingRecords(table3, ids, memory) {
    let present2 = new Set(ids.map((id) => memoryKey(table3, id)));
    return aliveRecords(table3, memory).filter(({ key }) => !present2.has(key));
  }
  function isMassLoss(missing, alive) {
    return missing === alive && missing >= 2 || missing >= LEAST3 && missing > alive * SHARE3;
  }
  function aliveRecords(table3, memory) {
    let prefix = memoryKey(table3, "");
    return [...memory.values()].filter(({ key, deletedOn }) => key.startsWith(prefix) && deletedOn === "");
  }

  // src/core/pipeline/suspect-columns.ts
  function suspectColumns({ events: events2 }, memory) {
    return ["leads", "followUps"].flatMap((table3) => {
      var _a;
      let changed3 = /* @__PURE__ */ new Map();
      for (let { kind, table: where, column, id } of events2)
        where !== table3 || kind !== "changed" && kind !== "refused" || changed3.set(column, ((_a = changed3.get(column)) != null ? _a : /* @__PURE__ */ new Set()).add(id));
      let records = changed3.size === 0 ? [] : aliveRecords(table3, memory), held = (column) => records.filter(({ values }) => storedOf(values, column) !== "").length;
      return [...changed3].filter(([column, ids]) => ids.size >= 2 && ids.size * 2 >= held(column)).map(([column]) => ({ table: table3, column }));
    });
  }

  // src/actions/rows-gone.ts
  var RowsGone = class extends Failure {
    constructor(table3, count3) {
      super(`${count3} rows of ${table3} have gone at once`);
      this.code = "rowsGone";
      this.name = "RowsGone", this.table = table3, this.count = count3;
    }
    values(language) {
      return { tab: sheetLabels[this.table][language], count: String(this.count) };
    }
  };

  // src/actions/refuse-damage.ts
  function refuseMassLoss({ memory }, before2) {
    let gone = memory.filter(({ key, deletedOn }) => {
      var _a;
      return deletedOn !== "" && ((_a = before2.get(key)) == null ? void 0 : _a.deletedOn) === "";
    });
    for (let table3 of ["leads", "followUps"]) {
      let count3 = gone.filter(({ key }) => {
        var _a;
        return ((_a = splitMemoryKey(key)) == null ? void 0 : _a.table) === table3;
      }).length;
      if (isMassLoss(count3, aliveRecords(table3, before2).length)) throw new RowsGone(table3, count3);
    }
  }
  function refuseMovedHeaders(plan, read) {
    let suspects = suspectColumns(plan, read.memory.rows);
    for (let table3 of ["leads", "followUps"]) {
      let columns = suspects.filter((one) => one.table === table3).map(({ column }) => column), moved = columns.length === 0 ? /* @__PURE__ */ new Set() : movedColumns(read[table3].table), wrong = columns.filter((column) => moved.has(column));
      if (wrong.length > 0) throw new UnclearColumns(table3, wrong);
    }
  }

  // src/actions/steadily.ts
  function steadily(work) {
    try {
      return work();
    } catch (error2) {
      if (!(error2 instanceof ColumnsMoved)) throw error2;
      return work();
    }
  }

  // src/actions/settle-workbook.ts
  function settleWorkbook(desk, options) {
    return steadily(() => withLock(() => sweep(desk, options)));
  }
  function sweep(desk, { disorder, ...options }) {
    let whole4 = wholePlan(desk, options), { leads, followUps: followUps2, plan: settled, memory, told: told4, situation } = whole4;
    options.emptied || refuseMassLoss(settled, memory.rows), refuseMovedHeaders(settled, whole4);
    let found2 = options.adopting ? [] : sortedAlone(settled, rowsOf4(whole4));
    if (found2.length > 0) {
      if (disorder !== "putBack") throw new Disordered(found2);
      return write(desk, whole4, putColumnsBack(found2, rowsOf4(whole4), desk.vocabulary)), { ...sweep(desk, options), putBack: found2 };
    }
    rememberHeaders([leads.table, followUps2.table]);
    let after2 = memoryAfter(memory, settled), base = { at: desk.book.now, who: options.who, operation: situation.operation }, plan = inAgreement(settled, { told: told4, base, memory: after2 });
    return isEmptyPlan(plan) || write(desk, whole4, plan), sealFullBlocks(desk.book), { rows: leads.rows.length + followUps2.rows.length, plan, memory: after2, told: told4.number, putBack: [] };
  }
  function rowsOf4({ leads, followUps: followUps2 }) {
    return { leads: leads.rows, followUps: followUps2.rows };
  }
  function write({ book, vocabulary }, { memory, leads, followUps: followUps2 }, plan) {
    applyPlan({ book, vocabulary, memory, tables: { leads, followUps: followUps2 } }, plan);
  }
  function inAgreement(settled, { told: told4, base, memory }) {
    let events2 = corrections({ tail: [...told4.events, ...settled.events], memory, base, extent: told4.extent });
    return { ...settled, events: [...settled.events, ...events2] };
  }

  // src/actions/tell-once.ts
  function tellOnce({ book, vocabulary }, events2, attempt4) {
    let isTold2 = ({ operation: operation2 }) => readHistory(book).some(({ line: line3 }) => {
      var _a;
      return ((_a = readEvent(line3)) == null ? void 0 : _a.operation) === operation2;
    }), [first] = events2;
    first === void 0 || attempt4 === "again" && isTold2(first) || appendEvents(book, vocabulary, events2);
  }

  // src/core/backup/backup-state.ts
  function readBackupState(text4) {
    return text4 === "" ? {} : JSON.parse(text4);
  }
  function failingSince({ last = "", tried = "" }) {
    return tried > last.slice(0, 10) ? tried : void 0;
  }
  function backupWork(state, facts) {
    var _a;
    let { today, every, erasures, isErasureOpen } = facts;
    if (isErasureOpen) return "erase";
    if (((_a = state.rewritten) != null ? _a : 0) < erasures && state.rewriteTried !== today) return "rewrite";
    if (every > 0 && (state.last === void 0 || dayNumber(today) - dayNumber(state.last) >= every))
      return state.tried !== today ? "make" : failingSince(state) !== void 0 && state.told !== today ? "tell" : void 0;
  }

  // src/core/i18n/backup-words.ts
  var word11 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), backupWords = {
    done: word11(
      "备份已存入你的云端硬盘并核对无误（{rows} 行）。云端硬盘中现有 {kept} 份，最多保留最新的 {most} 份。备份不与任何人共享。",
      "備份已存入您的雲端硬碟並核對無誤（{rows} 列）。雲端硬碟中現有 {kept} 份，最多保留最新的 {most} 份。備份不與任何人共用。",
      "The backup is in your Drive and was read back without a fault ({rows} rows). {kept} are there now; the newest {most} are kept. They are shared with nobody."
    ),
    trouble: word11(
      "{day} 的自动备份没有成功，最近一份完好的备份是 {last}。表格本身不受影响。请检查云端硬盘的空间和权限，然后用菜单“立即备份”。",
      "{day} 的自動備份沒有成功，最近一份完好的備份是 {last}。試算表本身不受影響。請檢查雲端硬碟的空間與權限，然後用選單「立即備份」。",
      "The backup of {day} did not succeed; the last good one is of {last}. The sheet itself is not affected. Please check the room and the permission in Drive, then use Back up now in the menu."
    ),
    which: word11(
      `要恢复哪一份？请输入序号。备份会放进新的工作表，现有各表不受影响。
{list}`,
      `要還原哪一份？請輸入序號。備份會放進新的工作表，現有各分頁不受影響。
{list}`,
      `Which backup? Type its number. It is laid out in new tabs; the present ones are not touched.
{list}`
    ),
    nothingToRestore: word11(
      "你的云端硬盘里没有这个工作簿的完好备份。自动备份在运行自动任务的经理那里，请由那位经理来恢复。",
      "您的雲端硬碟裡沒有這個活頁簿的完好備份。自動備份在執行自動任務的主管那裡，請由那位主管來還原。",
      "There is no good backup of this workbook in your Drive. Automatic ones lie with the manager who runs the automation: please ask them to restore."
    ),
    restored: word11(
      "{made} 的备份已放进新的工作表：{tabs}。逐格核对无误；要把某一行放回去，请从那里复制。",
      "{made} 的備份已放進新的工作表：{tabs}。逐格核對無誤；要把某一列放回去，請從那裡複製。",
      "The backup of {made} stands in new tabs: {tabs}. Every cell was checked; to bring a row back, copy it from there."
    ),
    restoredDiffers: word11(
      "{made} 的备份已放进新的工作表：{tabs}。但有些单元格与备份不一致（例如格式被改动），请对照后再使用。现有各表没有改动。",
      "{made} 的備份已放進新的工作表：{tabs}。但有些儲存格與備份不一致（例如格式被更動），請對照後再使用。現有各分頁沒有更動。",
      "The backup of {made} stands in new tabs: {tabs}. Some cells differ from the backup, so please compare before you use them. The present tabs were not changed."
    ),
    noneYet: word11("（还没有）", "（還沒有）", "(none yet)"),
    troubleSubject: word11("线索簿：自动备份没有成功", "線索簿：自動備份沒有成功", "Leadbook: the backup did not succeed")
  };
  function backupTrouble({ tried = "", last }, language) {
    var _a;
    return fill(backupWords.trouble[language], { day: tried, last: (_a = last == null ? void 0 : last.slice(0, 10)) != null ? _a : backupWords.noneYet[language] });
  }

  // src/core/pipeline/views.ts
  var none4 = [];
  function viewsOf(memory, context) {
    var _a, _b;
    let followUps2 = rememberedFollowUps(memory), prefix = memoryKey("leads", ""), views = [];
    for (let row13 of memory.values())
      !row13.key.startsWith(prefix) || !isWatched2(row13) || views.push(viewOf(row13, [...(_b = (_a = followUps2.get(row13.key.slice(prefix.length))) == null ? void 0 : _a.values()) != null ? _b : none4], context));
    return views;
  }
  function isWatched2({ deletedOn, meta }) {
    var _a;
    return deletedOn === "" && ((_a = meta.inReview) != null ? _a : []).length === 0 && meta.erasedOn === void 0;
  }
  function viewOf(row13, followUps2, context) {
    return leadView({ lead: row13.values, meta: row13.meta, followUps: followUps2 }, context);
  }

  // src/core/reminder/expected-value.ts
  function expectedValues(views, settings) {
    let medians = mediansByGrade(views, settings);
    return (lead) => {
      var _a, _b, _c, _d;
      return ((_c = (_b = amountOf2(lead, settings)) != null ? _b : medians.get((_a = lead.grade) != null ? _a : "")) != null ? _c : 0) * ((_d = winProbability(lead, stageOf(lead, settings))) != null ? _d : 0);
    };
  }
  function amountOf2({ amount = "", budget = "" }, { values }) {
    if (amount !== "") return Number(amount);
    let { low, high } = parseAmountRange(budget, values.currency);
    return low !== void 0 && high !== void 0 ? (low + high) / 2 : low != null ? low : high;
  }
  function mediansByGrade(views, settings) {
    var _a;
    let amounts = /* @__PURE__ */ new Map();
    for (let { lead } of views) {
      let amount = amountOf2(lead, settings);
      if (amount === void 0) continue;
      let grade = (_a = lead.grade) != null ? _a : "", known4 = amounts.get(grade);
      known4 ? known4.push(amount) : amounts.set(grade, [amount]);
    }
    return new Map([...amounts].map(([grade, known4]) => [grade, median2(known4)]));
  }
  function median2(numbers) {
    var _a, _b;
    let sorted2 = [...numbers].sort((one, other) => one - other), middle = sorted2.length / 2, upper = (_a = sorted2[Math.floor(middle)]) != null ? _a : 0;
    return sorted2.length % 2 === 1 ? upper : (((_b = sorted2[middle - 1]) != null ? _b : 0) + upper) / 2;
  }

  // src/core/reminder/due-lines.ts
  function dueLines(views, context) {
    let worth = expectedValues(views, context.settings), lines = views.flatMap((view) => linesOf(view, context, worth));
    return sortLines(lines, context.settings);
  }
  function sortLines(lines, settings) {
    let rankOf = new Map(kinds2.map(({ key }, index) => [key, index])), rank = (kind) => {
      var _a;
      return (_a = rankOf.get(kind)) != null ? _a : kinds2.length;
    };
    return [...lines].sort(
      (one, other) => {
        var _a, _b;
        return +(one.escalation === "none") - +(other.escalation === "none") || rank(one.kind) - rank(other.kind) || gradeRank(settings, (_a = one.lead.grade) != null ? _a : "") - gradeRank(settings, (_b = other.lead.grade) != null ? _b : "") || other.value - one.value || one.daysLate - other.daysLate || compare3(one.leadId, other.leadId) || compare3(one.recipient, other.recipient);
      }
    );
  }
  function lacksNextStep({ kind, tags }) {
    return kind === "noNextStep" || tags.includes("noNextStep");
  }
  function linesOf(view, context, worth) {
    var _a;
    let byRecipient = /* @__PURE__ */ new Map();
    for (let due of dueOf(view, context))
      for (let recipient of recipientsOf(due, view, context))
        byRecipient.set(recipient, [...(_a = byRecipient.get(recipient)) != null ? _a : [], due]);
    return [...byRecipient].flatMap(([recipient, dues]) => lineOf(view, { recipient, dues, worth }, context));
  }
  function recipientsOf({ to, by: by2 }, { lead }, { settings }) {
    var _a;
    let owner = (_a = by2 != null ? by2 : lead.owner) != null ? _a : "";
    if (to === "actor") return [owner];
    let managers2 = activeManagers(settings.members).map(({ key }) => key);
    return managers2.length > 0 ? managers2 : [owner];
  }
  function lineOf(view, { recipient, dues, worth }, context) {
    var _a, _b;
    let now = dues.filter(({ state }) => state !== "next"), first = (_a = now[0]) != null ? _a : dues[0];
    if (first === void 0) return [];
    let { lead, row: row13 } = view, cause = unreachable(recipient, context.settings.members, todayOf(context)), tags = (now.length > 0 ? now : dues).slice(1).map(({ kind }) => kind);
    return [{
      lead,
      leadId: (_b = lead.leadId) != null ? _b : "",
      recipient,
      ...cause && { unreachable: cause },
      kind: first.kind,
      tags,
      reason: first.reason,
      day: first.rolled,
      rawDay: first.day,
      daysLate: first.daysLate,
      state: first.state,
      escalation: escalationOf(dues, context.settings),
      value: worth(lead),
      ...row13 !== void 0 && { row: row13 }
    }];
  }
  function escalationOf(dues, settings) {
    let late2 = Math.max(0, ...dues.filter(({ escalates }) => escalates).map(({ daysLate }) => daysLate));
    return late2 >= numberOf(settings, "escalateReassignDays") ? "reassign" : late2 >= numberOf(settings, "escalateManagerDays") ? "manager" : late2 > 0 && late2 >= numberOf(settings, "escalateOwnerDays") ? "owner" : "none";
  }
  function compare3(one, other) {
    return one === other ? 0 : one < other ? -1 : 1;
  }

  // src/core/reminder/reason.ts
  function reasonText({ code, values }, vocabulary) {
    let { language } = vocabulary, shown3 = Object.entries(values).map(([name, value2]) => [name, shownValue2(value2, language, vocabulary)]);
    return fill(reasonWords[code][language], Object.fromEntries(shown3));
  }
  function shownValue2(value2, language, vocabulary) {
    return typeof value2 == "number" ? value2 : typeof value2 == "string" ? value2.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/, "$1 $2") : "list" in value2 ? vocabulary.label(value2.list, value2.key) : value2.columns.map((column) => leadLabels[column][language]).join(language === "en" ? ", " : "、");
  }

  // src/core/reminder/today.ts
  var todayColumns = ["id", "link", "customer", "kind", "reason", "day", "daysLate", "stage", "grade"], ID_LETTER = "A";
  function todayGrid(lines, context) {
    let { language } = context.vocabulary, due = lines.filter(({ state }) => state !== "next"), rows = [
      textRow("title", fill(todayWords.title[language], { today: context.today })),
      textRow("note", fill(todayWords.counts[language], countStates(due))),
      { style: "note", cells: padded([{ value: "", formula: heartbeat(context.lastRun, language) }]) }
    ];
    if (context.trouble !== void 0 && rows.push(textRow("note", context.trouble)), due.length === 0) return [...rows, textRow("blank", ""), textRow("note", todayWords.empty[language])];
    for (let owner of ownersOf(due, context.settings)) {
      let own2 = due.filter(({ recipient }) => recipient === owner);
      addBlock2(rows, { owner, lines: own2 }, context);
    }
    return rows;
  }
  function rowLink({ leadsTab }, row13) {
    let { name, gid, idColumn: idColumn2 } = leadsTab, tab = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`, match = `MATCH(${ID_LETTER}${row13};${tab}!${idColumn2}:${idColumn2};0)`;
    return `=HYPERLINK("#gid=${gid}&range=${idColumn2}"&${match};"→")`;
  }
  function heartbeat(lastRun, language) {
    let words3 = `"${todayWords.silent[language].replace(/"/g, '""')}"`;
    if (lastRun === "") return `=${words3}`;
    let [year, month, day2] = dayPart(lastRun).split("-").map(Number), [hour, minute] = isBareDay(lastRun) ? [0, 0] : lastRun.slice(11).split(":").map(Number);
    return `=IF(NOW()-(DATE(${year};${month};${day2})+TIME(${hour};${minute};0))>26/24;${words3};"")`;
  }
  function countStates(lines) {
    let count3 = (state) => lines.filter((line3) => line3.state === state).length;
    return { late: count3("late"), due: count3("today"), off: count3("daysOff") };
  }
  function ownersOf(lines, { members }) {
    let named2 = new Set(lines.map(({ recipient }) => recipient)), listed2 = members.map(({ key }) => key).filter((key) => named2.has(key)), others = [...named2].filter((key) => key !== "" && !listed2.includes(key)).sort();
    return [...listed2, ...others, ...named2.has("") ? [""] : []];
  }
  function addBlock2(rows, { owner, lines }, context) {
    let { language } = context.vocabulary;
    rows.push(textRow("blank", ""), textRow("owner", ownerTitle(owner, lines, context)), headerRow(language));
    let escalated = lines.filter(({ escalation }) => escalation !== "none"), calm = lines.filter(({ escalation }) => escalation === "none"), days3 = numberOf(context.settings, "escalateOwnerDays"), parts2 = [
      { title: fill(todayWords.escalated[language], { days: days3 }), lines: escalated },
      {
        title: escalated.length > 0 ? todayWords.others[language] : "",
        lines: calm.filter((line3) => !lacksNextStep(line3))
      },
      { title: todayWords.noNextStep[language], lines: calm.filter(lacksNextStep) }
    ];
    for (let part2 of parts2)
      if (part2.lines.length !== 0) {
        part2.title !== "" && rows.push(textRow("heading", part2.title));
        for (let line3 of part2.lines) rows.push(lineRow(line3, rows.length + 1, context));
      }
  }
  function ownerTitle(owner, lines, { vocabulary }) {
    var _a;
    let { language } = vocabulary, name = owner === "" ? todayWords.nobody[language] : vocabulary.label("member", owner), cause = (_a = lines[0]) == null ? void 0 : _a.unreachable, comment = cause && cause !== "noOwner" ? ` (${unreachableWords[cause][language]})` : "";
    return `${name} · ${lines.length}${comment}`;
  }
  function headerRow(language) {
    return { style: "header", cells: todayColumns.map((column) => ({ value: todayWords[column][language] })) };
  }
  function lineRow(line3, row13, context) {
    var _a, _b, _c;
    let { vocabulary } = context, { lead } = line3, values = {
      id: { value: line3.leadId },
      link: { value: "", formula: rowLink(context, row13) },
      customer: { value: (_a = lead.customerName) != null ? _a : "" },
      kind: { value: kindText(line3, vocabulary.language) },
      reason: { value: reasonText(line3.reason, vocabulary) },
      day: { value: { serial: serialOf(line3.day) } },
      daysLate: { value: line3.daysLate },
      stage: { value: vocabulary.label("stage", (_b = lead.stage) != null ? _b : "") },
      grade: { value: vocabulary.label("grade", (_c = lead.grade) != null ? _c : "") }
    };
    return { style: "line", cells: todayColumns.map((column) => values[column]) };
  }
  function kindText({ kind, tags, escalation }, language) {
    let names3 = [kind, ...tags].map((key) => kindWords[key][language]);
    return escalation === "reassign" && names3.push(todayWords.reassign[language]), names3.join(" · ");
  }
  function textRow(style, text4) {
    return { style, cells: padded([{ value: text4 }]) };
  }
  function padded(cells) {
    return todayColumns.map((_, index) => {
      var _a;
      return (_a = cells[index]) != null ? _a : { value: "" };
    });
  }

  // src/core/backup/backup-file.ts
  function writeBackup(backup) {
    return JSON.stringify({ format: 1, ...backup });
  }
  function readBackup(text4) {
    var _a, _b;
    try {
      let backup = JSON.parse(text4), isWhole2 = isCopy2((_a = backup.tables) == null ? void 0 : _a.leads) && isCopy2((_b = backup.tables) == null ? void 0 : _b.followUps) && Array.isArray(backup.history);
      return backup.format === 1 && isWhole2 ? backup : void 0;
    } catch {
      return;
    }
  }
  function isCopy2(copy) {
    return Array.isArray(copy == null ? void 0 : copy.headers) && Array.isArray(copy.rows) && typeof copy.columns == "object";
  }

  // src/core/backup/keep-backups.ts
  var KEPT_BACKUPS = 8, ABANDONED = 60;
  function goodBackups(entries2) {
    return [...entries2.filter(({ state }) => state === "verified")].sort((one, other) => one.made < other.made ? 1 : one.made > other.made ? -1 : 0);
  }
  function superfluous(entries2, now) {
    let good = goodBackups(entries2);
    if (good.length === 0) return [];
    let abandoned = entries2.filter(
      ({ state, made: made2 }) => state === "new" && minuteNumber(now) - minuteNumber(made2) > ABANDONED
    );
    return [...good.slice(KEPT_BACKUPS), ...abandoned];
  }

  // src/core/backup/table-copy.ts
  function copyTable({ headers: headers17, columns, rows }) {
    return { headers: headers17, columns, rows: rows.filter((row13) => row13.some((cell3) => cell3 !== "")) };
  }
  function tableText(key, { columns, rows }) {
    let keys = Object.keys(columns).sort(), lines = rows.map((row13) => {
      let cells = keys.map((column) => {
        var _a, _b;
        return [column, plain3((_b = row13[(_a = columns[column]) != null ? _a : -1]) != null ? _b : "")];
      });
      return JSON.stringify(cells.filter(([, cell3]) => cell3 !== ""));
    }), id = columns[idColumn[key]], ids = rows.map((row13) => {
      var _a;
      return String((_a = row13[id != null ? id : -1]) != null ? _a : "");
    });
    return lines.map((line3, index) => `${ids[index]} ${line3}`).sort().join(`
`);
  }
  function plain3(cell3) {
    return isMoment(cell3) ? `@${Math.round(cell3.serial * 1440)}` : cell3;
  }

  // src/host/drive.ts
  var DriveFailed = class extends Failure {
    constructor(step) {
      super(`Drive refused to ${step}`), this.name = "DriveFailed", this.code = step === "verify" ? "backupDamaged" : "drive";
    }
  };
  function createDriveFile(name, text4, marks4) {
    return attempt2("create", () => {
      let mimeType = name.endsWith(".csv") ? "text/csv" : "text/plain", content = Utilities.newBlob(text4, mimeType, name), resource = { name, mimeType, appProperties: { ...marks4 } };
      return idOf2(files().create(resource, content, { fields: "id" }));
    });
  }
  function readDriveFile(id) {
    return again("read", () => {
      let content = files().get(id, { alt: "media" });
      return typeof content == "string" ? content : content.getDataAsString("UTF-8");
    });
  }
  function listDriveFiles(marks4) {
    var _a;
    let terms = Object.entries(marks4).map(([key, value2]) => `appProperties has { key='${key}' and value='${value2}' }`), found2 = [], pageToken;
    do {
      let page = again(
        "list",
        () => files().list({
          q: [...terms, "trashed = false"].join(" and "),
          fields: "nextPageToken,files(id,appProperties)",
          pageSize: 200,
          ...pageToken === void 0 ? {} : { pageToken }
        })
      );
      for (let file of (_a = page.files) != null ? _a : []) found2.push({ id: idOf2(file), marks: { ...file.appProperties } });
      pageToken = page.nextPageToken;
    } while (pageToken !== void 0);
    return found2;
  }
  function markDriveFile(id, marks4) {
    again("mark", () => files().update({ appProperties: { ...marks4 } }, id));
  }
  function removeDriveFile(id) {
    try {
      return attempt2("remove", () => files().remove(id)), !0;
    } catch {
      return !1;
    }
  }
  function driveAddress(id) {
    return `https://drive.google.com/file/d/${id}/view`;
  }
  function files() {
    if (typeof Drive == "undefined") throw new DriveFailed("open");
    return Drive.Files;
  }
  function idOf2({ id }) {
    if (id === void 0) throw new DriveFailed("read");
    return id;
  }
  function again(step, work) {
    try {
      return work();
    } catch {
      return attempt2(step, work);
    }
  }
  function attempt2(step, work) {
    try {
      return work();
    } catch (error2) {
      throw error2 instanceof DriveFailed ? error2 : (logRefusal(`Drive did not ${step}`, error2), new DriveFailed(step));
    }
  }

  // src/host/pack-text.ts
  var PIECE2 = 4e6;
  function packText(text4, about) {
    let pieces = cutText(text4, PIECE2).map((piece) => {
      let blob = Utilities.newBlob(piece, "application/json", "piece.json");
      return Utilities.base64Encode(Utilities.gzip(blob).getBytes());
    }), sha256 = digestOf(text4);
    return { content: [JSON.stringify({ ...about, sha256, pieces: pieces.length }), ...pieces].join(`
`), sha256 };
  }
  function unpackText(content) {
    try {
      let [header = "", ...pieces] = content.split(`
`), { sha256, pieces: count3 } = JSON.parse(header), text4 = pieces.map(inflated).join("");
      return pieces.length === count3 && digestOf(text4) === sha256 ? { content: text4, sha256 } : void 0;
    } catch {
      return;
    }
  }
  function digestOf(text4) {
    return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text4, Utilities.Charset.UTF_8).map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");
  }
  function inflated(piece) {
    let blob = Utilities.newBlob(Utilities.base64Decode(piece), "application/x-gzip", "piece.gz");
    return Utilities.ungzip(blob).getDataAsString("UTF-8");
  }

  // src/host/backup-store.ts
  function collectBackup({ book, settings }) {
    let copy = (key) => {
      let { table: table3, grid } = readTable(book, key, settings);
      return copyTable({ headers: table3.headers, columns: table3.columns.at, rows: grid });
    };
    return {
      made: book.now,
      file: book.fileId,
      settings: book.properties.text("settings"),
      tables: { leads: copy("leads"), followUps: copy("followUps") },
      history: readLines(book, "history", historyColumns.length),
      review: readLines(book, "review", reviewColumns.length)
    };
  }
  function storeBackup(book, backup, erasures) {
    var _a;
    let { made: made2 } = backup, { content, sha256 } = packText(writeBackup(backup), { leadbook: "backup", made: made2 }), name = `leadbook-${made2.replace("T", "-").replace(":", "")}.json.gz.txt`, marks4 = { ...ofBackups(book), made: made2, sha256, state: "new", erasures: String(erasures) }, id = createDriveFile(name, content, marks4);
    if (((_a = unpackText(readDriveFile(id))) == null ? void 0 : _a.sha256) !== sha256)
      throw removeDriveFile(id), new DriveFailed("verify");
    return markDriveFile(id, { state: "verified" }), entryOf(id, { ...marks4, state: "verified" });
  }
  function listBackups(book) {
    return listDriveFiles(ofBackups(book)).map(({ id, marks: marks4 }) => entryOf(id, marks4));
  }
  function loadBackup({ id, sha256 }) {
    let packed = unpackText(readDriveFile(id)), backup = (packed == null ? void 0 : packed.sha256) === sha256 ? readBackup(packed.content) : void 0;
    if (backup === void 0) throw new DriveFailed("verify");
    return backup;
  }
  function rotateBackups(book) {
    let entries2 = listBackups(book), removed = superfluous(entries2, book.now).filter(({ id }) => removeDriveFile(id)).length;
    return { kept: entries2.length - removed, removed };
  }
  function backupState(book) {
    return readBackupState(book.properties.text("backup"));
  }
  function rememberBackup(book, news) {
    book.properties.put("backup", JSON.stringify({ ...backupState(book), ...news }));
  }
  function ofBackups({ fileId }) {
    return { leadbook: fileId, kind: "backup" };
  }
  function entryOf(id, { made: made2 = "", sha256 = "", state, erasures = "0" }) {
    return { id, made: made2, sha256, state: state === "verified" ? "verified" : "new", erasures: Number(erasures) };
  }

  // src/actions/write-today.ts
  function linesOf2({ book, settings, vocabulary, calendar }, memory) {
    let context = { now: book.now, settings, vocabulary, calendar };
    return dueLines(viewsOf(memory, context), context);
  }
  function todayAddress({ url, tabs: tabs2 }) {
    return tabs2.today === void 0 ? url : `${url}#gid=${tabs2.today.sheetId}`;
  }
  function writeToday(desk, lines, lastRun = readAutomation(desk.book).lastRun) {
    var _a;
    let { book, settings, vocabulary } = desk, leads = tabIn(book, "leads"), backups = backupState(book), at = (_a = openTable(book, "leads", settings).columns.at.leadId) != null ? _a : 0, rows = todayGrid(lines, {
      today: book.today,
      settings,
      vocabulary,
      leadsTab: { name: leads.name, gid: leads.sheetId, idColumn: columnLetters(at + 1) },
      lastRun,
      ...failingSince(backups) === void 0 ? {} : { trouble: backupTrouble(backups, vocabulary.language) }
    });
    forgetToday(book), writeTodayTab(tabIn(book, "today"), rows);
  }
  function forgetToday(book) {
    let { today, ...stamps } = readStamps(book);
    today === book.today && writeStamps(book, stamps);
  }

  // src/actions/swap-settings.ts
  function swapSettings(desk, settings, origin = {}) {
    let swap = {
      step: "swap",
      at: desk.book.now,
      who: personOf(effectiveEmail(), desk.settings).name,
      way: "grid",
      operation: newOperation(),
      from: writeSnapshot(desk.settings),
      ...origin
    }, built = withLock(() => {
      let { book } = unchanged2(desk), next = deskWith(book, { ...settings, headers: readSnapshot(book.properties.text("settings")).headers });
      return book.properties.putAll({ settings: writeSnapshot(next.settings), pending: JSON.stringify(swap) }), spread2(next, swap, "first");
    });
    return settle3(built, swap).desk;
  }
  function unchanged2({ settings: { headers: headers17, ...seen } }) {
    let now = openDesk();
    if (!(writeSnapshot({ ...now.settings, headers: headers17 }) === writeSnapshot({ ...seen, headers: headers17 })) || pendingOf(now.book) !== void 0) throw new SettingsMoved();
    return now;
  }
  var SettingsMoved = class extends Failure {
    constructor() {
      super("The settings were changed meanwhile");
      this.code = "settingsMoved";
      this.name = "SettingsMoved";
    }
  };
  function afterSwap(desk) {
    var _a, _b;
    let pending = pendingOf(desk.book);
    return (pending == null ? void 0 : pending.step) === "swap" ? (_b = (_a = finishSwap(pending)) == null ? void 0 : _a.desk) != null ? _b : openDesk() : desk;
  }
  function finishSwap({ operation: operation2 }) {
    let found2 = withLock(() => {
      let desk = openDesk(), swap = pendingOf(desk.book);
      if (!((swap == null ? void 0 : swap.step) !== "swap" || swap.operation !== operation2))
        return { swap, desk: spread2(desk, swap, "again") };
    });
    return found2 && settle3(found2.desk, found2.swap);
  }
  function spread2(desk, swap, attempt4) {
    let before2 = readSnapshot(swap.from);
    tellOnce(desk, eventsOf2(desk, before2, swap), attempt4);
    let shaped3 = buildWorkbook(desk, [], { settingsTab: "rewrite" });
    return protectTabs(shaped3, []), showTicked(before2, shaped3), relabelCells(deskWith(shaped3.book, before2), shaped3), shaped3;
  }
  function settle3(desk, swap) {
    let { memory, told: told4 } = settleWorkbook(desk, { way: "addOn", who: swap.who });
    return writeToday(desk, linesOf2(desk, memory)), readSnapshot(swap.from).values.language !== desk.settings.values.language && writeAnalysis(desk), endPending(swap), { desk, told: told4 };
  }
  function showTicked(before2, { book, settings }) {
    let [old, now] = [fullColumns(before2), fullColumns(settings)], hide = old.filter((key) => !now.includes(key)), show3 = now.filter((key) => !old.includes(key));
    hide.length + show3.length !== 0 && showColumns(tabIn(book, "leads"), openTable(book, "leads", settings).columns.at, { hide, show: show3 });
  }
  function eventsOf2({ settings, vocabulary }, before2, swap) {
    let { at, who, way, operation: operation2, undoes } = swap, base = { at, who, operation: operation2, way }, undone = undoes === void 0 ? [] : [{ ...base, kind: "undone", table: "history", id: "", column: "", from: undoes, to: "" }], setting = { ...base, kind: "setting", table: "settings" }, events2 = settingChanges(before2, settings, vocabulary.language).map(({ key, from, to }) => ({ ...setting, id: key, column: key, from, to })), snapshots = { from: swap.from, to: writeSnapshot({ ...settings, headers: before2.headers }) };
    return [...undone, ...events2, { ...setting, id: "settings", column: "snapshot", ...snapshots }];
  }

  // src/actions/apply-settings.ts
  var none5 = { applied: !1, changes: [], refused: 0 }, MOST_LINES = 30;
  function applySettings() {
    return atDesk("applySettings", (opened3, language) => {
      let title = messages.applyTitle[language], desk = afterSwap(opened3), tab = tabIn(desk.book, "settings"), { settings, refusals: refusals2 } = readSettingsTab(readSettingsCells(desk.book, tab), desk.settings, language);
      if (refusals2.length > 0)
        return putBackSettings(tab, refusals2, areaOf(refusals2)), tell(title, fill(messages.applyRefused[language], { count: refusals2.length })), { ...none5, refused: refusals2.length };
      let changes4 = settingChanges(desk.settings, settings, language), isFinished = desk !== opened3;
      if (changes4.length === 0) return refuse3(title, messages[isFinished ? "applyDone" : "applyNothing"][language]);
      if (!confirmed(title, preview(desk, settings, changes4))) return none5;
      swapSettings(desk, settings);
      let spokenNow = settings.values.language;
      return tell(messages.applyTitle[spokenNow], messages.applyDone[spokenNow]), { applied: !0, changes: changes4.map(({ text: text4 }) => text4), refused: 0 };
    });
  }
  function areaOf(refusals2) {
    let rows = refusals2.map((refusal) => refusal.row), columns = refusals2.map((refusal) => refusal.column), [row13, column] = [Math.min(...rows), Math.min(...columns)];
    return { row: row13, column, rows: Math.max(...rows) - row13 + 1, columns: Math.max(...columns) - column + 1 };
  }
  function refuse3(title, text4) {
    return tell(title, text4), none5;
  }
  function preview({ book, settings, vocabulary }, wanted, changes4) {
    let { language } = vocabulary, retired = usesOf(readMemoryTab(book).rows, { settings, wanted }), lines = [
      ...changes4.slice(0, MOST_LINES).map(({ text: text4 }) => text4),
      ...changes4.length > MOST_LINES ? [fill(messages.more[language], { count: changes4.length - MOST_LINES })] : [],
      ...retired.map(
        ({ label: label2, count: count3 }) => fill(messages.retiredInUse[language], { value: label2[language], count: String(count3) })
      )
    ];
    return fill(messages.applyPreview[language], { changes: lines.join(`
`) });
  }

  // src/actions/back-up.ts
  function backUpNow() {
    return atDesk("backUpNow", (desk, language) => {
      let summary = makeBackup(desk);
      return tell(menuTitle[language], fill(backupWords.done[language], { ...summary, most: KEPT_BACKUPS })), summary;
    });
  }
  function makeBackup(desk) {
    let { book } = desk;
    rememberBackup(book, { tried: book.today });
    let backup = collectBackup(desk), { made: made2 } = storeBackup(book, backup, erasuresOf(book).erasures.length);
    rememberBackup(book, { last: made2 });
    let { leads, followUps: followUps2 } = backup.tables;
    return { made: made2, rows: leads.rows.length + followUps2.rows.length, ...rotateBackups(book) };
  }

  // src/core/analysis/score/score-model.ts
  var LEAST_PUSH = 0.05;
  function scoreLead({ intercept, terms }, facts) {
    let values = terms.map(({ feature }) => featureValue(feature, facts)), odds = terms.reduce((sum6, { weight }, at) => {
      var _a;
      return sum6 + weight * ((_a = values[at]) != null ? _a : 0);
    }, intercept), reasons = terms.map(({ feature, weight, mean: mean2 }, at) => {
      var _a;
      return { feature, push: weight * (((_a = values[at]) != null ? _a : 0) - mean2) };
    }).filter(({ feature, push }, at) => Math.abs(push) >= LEAST_PUSH && (feature.kind !== "value" || values[at] === 1)).sort((one, other) => Math.abs(other.push) - Math.abs(one.push));
    return { chance: 1 / (1 + Math.exp(-odds)), reasons };
  }

  // src/core/access/lead-chance.ts
  var MOST8 = 3;
  function chanceOf(facts) {
    var _a;
    let { score, vocabulary, view } = facts, stage = vocabulary.stage((_a = view.lead.stage) != null ? _a : "");
    if (score === void 0 || (stage == null ? void 0 : stage.class) !== "open" || !view.lead.registeredOn) return {};
    let { chance, reasons } = scoreLead(score, presentFacts(facts)), values = { share: percentText(chance), n: score.closed, day: score.day };
    return {
      chance: {
        text: analysisText("chanceText", vocabulary.language, values),
        reasons: reasons.slice(0, MOST8).map(({ feature, push }) => `${push > 0 ? "+" : "−"} ${featureText(feature, vocabulary)}`)
      }
    };
  }
  function presentFacts({ view, history, settings, vocabulary, now }) {
    var _a, _b, _c;
    let { lead, summary } = view, order2 = funnelOrder(settings, vocabulary), been = stageEvents(history).flatMap(({ from, to }) => [from, to]), ranks = [(_a = lead.stage) != null ? _a : "", ...been].map((key) => order2.rankOf(key));
    return {
      values: Object.fromEntries(scoredColumns.map((column) => {
        var _a2;
        return [column, (_a2 = lead[column]) != null ? _a2 : ""];
      })),
      stage: (_b = lead.stage) != null ? _b : "",
      furthest: Math.max(...ranks),
      contacts: summary.count,
      age: Math.max(0, daysBetween(dayPart((_c = lead.registeredOn) != null ? _c : now), dayPart(now)))
    };
  }

  // src/core/access/lead-card.ts
  var apart = /* @__PURE__ */ new Set(["leadId", "customerName", "reminder", "stage"]);
  function leadCard(facts) {
    var _a, _b, _c, _d, _e, _f;
    let { view, leads, settings, vocabulary, person } = facts, { lead, pending } = view, { language } = vocabulary, suggested = suggestGrade(lead, settings), contradicts = suggested !== "" && lead.grade !== void 0 && lead.grade !== "" && suggested !== lead.grade;
    return {
      leadId: (_a = lead.leadId) != null ? _a : "",
      customer: lead.customerName || lead.contactName || lead.leadId || "",
      editable: mayChange(person, lead),
      facts: shownFacts(lead, settings, vocabulary),
      stage: (_b = lead.stage) != null ? _b : "",
      grade: (_c = lead.grade) != null ? _c : "",
      owner: (_d = lead.owner) != null ? _d : "",
      nextContactOn: (_e = lead.nextContactOn) != null ? _e : "",
      pending: pending.map((key) => ({ key, label: columnLabel("leads", key, language) })),
      checklist: checklistOf((_f = lead.stage) != null ? _f : "", language),
      timeline: timeline(facts),
      twins: twinsOf2(lead, leads, vocabulary),
      ...contradicts ? { suggestedGrade: suggested } : {},
      ...chanceOf(facts)
    };
  }
  function shownFacts(lead, settings, vocabulary) {
    let ticked = fullColumns(settings);
    return leadColumns.filter(({ key, set }) => !apart.has(key) && (set === "basic" || ticked.includes(key)) && lead[key]).map((column) => {
      var _a, _b;
      let cell3 = encode(column, (_a = lead[column.key]) != null ? _a : "", vocabulary), text4 = isMoment(cell3) ? ((_b = lead[column.key]) != null ? _b : "").replace("T", " ") : String(cell3);
      return { key: column.key, label: columnLabel("leads", column.key, vocabulary.language), text: text4 };
    });
  }
  function twinsOf2(lead, leads, vocabulary) {
    return duplicatesOf(lead, leads).slice(0, 5).map(({ lead: twin, by: by2 }) => {
      var _a, _b, _c;
      return {
        leadId: (_a = twin.leadId) != null ? _a : "",
        customer: (_b = twin.customerName) != null ? _b : "",
        ownerName: twin.owner ? vocabulary.label("member", twin.owner) : "",
        stageLabel: vocabulary.label("stage", (_c = twin.stage) != null ? _c : ""),
        same: columnLabel("leads", twinColumns[by2], vocabulary.language)
      };
    });
  }
  function timeline({ view, history, vocabulary, now }) {
    return [...view.followUps.map((followUp) => contactEntry(followUp, vocabulary, now)), ...history.flatMap((line3) => changeEntry(line3, vocabulary))].sort((one, other) => one.at < other.at ? 1 : one.at > other.at ? -1 : 0).slice(0, 60);
  }
  function contactEntry(followUp, vocabulary, now) {
    var _a;
    let { contactedAt = "", method = "", content, feedback, objection, owner = "" } = followUp, at = contactedAt || ((_a = followUp.recordedAt) != null ? _a : "");
    return {
      at,
      kind: contactedAt === "" || liesAhead(at, now) ? "plan" : "contact",
      title: method === "" ? "" : vocabulary.label("method", method),
      text: [content, feedback, objection, nextStepText(followUp, vocabulary)].filter(Boolean).join(`
`),
      by: owner === "" ? "" : vocabulary.label("member", owner)
    };
  }
  function nextStepText({ nextStep = "", nextStepOn = "", status, postponedWhy }, vocabulary) {
    if (nextStep === "" && nextStepOn === "") return "";
    let name = nextStep || vocabulary.label("status", status != null ? status : ""), day2 = nextStepOn === "" ? "" : ` (${nextStepOn})`;
    return `→ ${name}${day2}${status === "postponed" && postponedWhy ? ` · ${postponedWhy}` : ""}`;
  }
  var toldLists = /* @__PURE__ */ new Map([
    ["stage", "stage"],
    ["owner", "member"]
  ]);
  function changeEntry(line3, vocabulary) {
    let event = readEvent(line3);
    if (event === void 0 || event.kind === "refused") return [];
    let entered2 = event.column === "" ? readEntered(event.to) : void 0;
    return (entered2 === void 0 ? [event] : [...toldLists.keys()].map((column) => enteredAs(event, column, entered2))).flatMap(({ column, from, to }) => {
      let list = toldLists.get(column);
      if (list === void 0 || from === to) return [];
      let [old, now] = [from, to].map((key) => key === "" ? "" : vocabulary.label(list, key)), title = columnLabel("leads", column, vocabulary.language);
      return [{ at: event.at, kind: "change", title, text: old ? `${old} → ${now}` : now != null ? now : "", by: event.who }];
    });
  }
  function enteredAs(event, column, { values }) {
    var _a;
    return { ...event, column, from: "", to: (_a = values[column]) != null ? _a : "" };
  }

  // node_modules/valibot/dist/index.mjs
  var store$4, DEFAULT_CONFIG = {
    lang: void 0,
    message: void 0,
    abortEarly: void 0,
    abortPipeEarly: void 0
  };
  // @__NO_SIDE_EFFECTS__
  function getGlobalConfig(config$1) {
    var _a, _b, _c;
    return !config$1 && !store$4 ? DEFAULT_CONFIG : {
      lang: (_a = config$1 == null ? void 0 : config$1.lang) != null ? _a : store$4 == null ? void 0 : store$4.lang,
      message: config$1 == null ? void 0 : config$1.message,
      abortEarly: (_b = config$1 == null ? void 0 : config$1.abortEarly) != null ? _b : store$4 == null ? void 0 : store$4.abortEarly,
      abortPipeEarly: (_c = config$1 == null ? void 0 : config$1.abortPipeEarly) != null ? _c : store$4 == null ? void 0 : store$4.abortPipeEarly
    };
  }
  var store$3;
  // @__NO_SIDE_EFFECTS__
  function getGlobalMessage(lang) {
    return store$3 == null ? void 0 : store$3.get(lang);
  }
  var store$2;
  // @__NO_SIDE_EFFECTS__
  function getSchemaMessage(lang) {
    return store$2 == null ? void 0 : store$2.get(lang);
  }
  var store$1;
  // @__NO_SIDE_EFFECTS__
  function getSpecificMessage(reference, lang) {
    var _a;
    return (_a = store$1 == null ? void 0 : store$1.get(reference)) == null ? void 0 : _a.get(lang);
  }
  // @__NO_SIDE_EFFECTS__
  function _stringify(input) {
    var _a, _b, _c;
    let type = typeof input;
    return type === "string" ? `"${input}"` : type === "number" || type === "bigint" || type === "boolean" ? `${input}` : type === "object" || type === "function" ? (_c = input && ((_b = (_a = Object.getPrototypeOf(input)) == null ? void 0 : _a.constructor) == null ? void 0 : _b.name)) != null ? _c : "null" : type;
  }
  function _addIssue(context, label2, dataset, config$1, other) {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    let input = other && "input" in other ? other.input : dataset.value, expected = (_b = (_a = other == null ? void 0 : other.expected) != null ? _a : context.expects) != null ? _b : null, received = (_c = other == null ? void 0 : other.received) != null ? _c : /* @__PURE__ */ _stringify(input), issue = {
      kind: context.kind,
      type: context.type,
      input,
      expected,
      received,
      message: `Invalid ${label2}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
      requirement: context.requirement,
      path: other == null ? void 0 : other.path,
      issues: other == null ? void 0 : other.issues,
      lang: config$1.lang,
      abortEarly: config$1.abortEarly,
      abortPipeEarly: config$1.abortPipeEarly
    }, isSchema = context.kind === "schema", message$1 = (_h = (_g = (_f = (_e = (_d = other == null ? void 0 : other.message) != null ? _d : context.message) != null ? _e : /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang)) != null ? _f : isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) != null ? _g : config$1.message) != null ? _h : /* @__PURE__ */ getGlobalMessage(issue.lang);
    message$1 !== void 0 && (issue.message = typeof message$1 == "function" ? message$1(issue) : message$1), isSchema && (dataset.typed = !1), dataset.issues ? dataset.issues.push(issue) : dataset.issues = [issue];
  }
  // @__NO_SIDE_EFFECTS__
  function _isValidObjectKey(object$1, key) {
    return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
  }
  // @__NO_SIDE_EFFECTS__
  function _joinExpects(values$1, separator) {
    var _a;
    let list = [...new Set(values$1)];
    return list.length > 1 ? `(${list.join(` ${separator} `)})` : (_a = list[0]) != null ? _a : "never";
  }
  function _standardSchema(schema) {
    return schema["~standard"] = {
      version: 1,
      vendor: "valibot",
      validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
    }, schema;
  }
  var ValiError = class extends Error {
    /**
    * Creates a Valibot error with useful information.
    *
    * @param issues The error issues.
    */
    constructor(issues) {
      super(issues[0].message), this.name = "ValiError", this.issues = issues;
    }
  };
  // @__NO_SIDE_EFFECTS__
  function check(requirement, message$1) {
    return {
      kind: "validation",
      type: "check",
      reference: check,
      async: !1,
      expects: null,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        return dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "input", dataset, config$1), dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function maxLength(requirement, message$1) {
    return {
      kind: "validation",
      type: "max_length",
      reference: maxLength,
      async: !1,
      expects: `<=${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        return dataset.typed && dataset.value.length > this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` }), dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function minLength(requirement, message$1) {
    return {
      kind: "validation",
      type: "min_length",
      reference: minLength,
      async: !1,
      expects: `>=${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        return dataset.typed && dataset.value.length < this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` }), dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function regex(requirement, message$1) {
    return {
      kind: "validation",
      type: "regex",
      reference: regex,
      async: !1,
      expects: `${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        return dataset.typed && !this.requirement.test(dataset.value) && _addIssue(this, "format", dataset, config$1), dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function getFallback(schema, dataset, config$1) {
    return typeof schema.fallback == "function" ? schema.fallback(dataset, config$1) : schema.fallback;
  }
  // @__NO_SIDE_EFFECTS__
  function getDefault(schema, dataset, config$1) {
    return typeof schema.default == "function" ? schema.default(dataset, config$1) : schema.default;
  }
  // @__NO_SIDE_EFFECTS__
  function custom(check$1, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "custom",
      reference: custom,
      expects: "unknown",
      async: !1,
      check: check$1,
      message: message$1,
      "~run"(dataset, config$1) {
        return this.check(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function optional(wrapped, default_) {
    return _standardSchema({
      kind: "schema",
      type: "optional",
      reference: optional,
      expects: `(${wrapped.expects} | undefined)`,
      async: !1,
      wrapped,
      default: default_,
      "~run"(dataset, config$1) {
        return dataset.value === void 0 && (this.default !== void 0 && (dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1)), dataset.value === void 0) ? (dataset.typed = !0, dataset) : this.wrapped["~run"](dataset, config$1);
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function picklist(options, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "picklist",
      reference: picklist,
      expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
      async: !1,
      options,
      message: message$1,
      "~run"(dataset, config$1) {
        return this.options.includes(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function record(key, value$1, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "record",
      reference: record,
      expects: "Object",
      async: !1,
      key,
      value: value$1,
      message: message$1,
      "~run"(dataset, config$1) {
        var _a, _b;
        let input = dataset.value;
        if (input && typeof input == "object") {
          dataset.typed = !0, dataset.value = {};
          for (let entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
            let entryValue = input[entryKey], keyDataset = this.key["~run"]({ value: entryKey }, config$1);
            if (keyDataset.issues) {
              let pathItem = {
                type: "object",
                origin: "key",
                input,
                key: entryKey,
                value: entryValue
              };
              for (let issue of keyDataset.issues)
                issue.path = [pathItem], (_a = dataset.issues) == null || _a.push(issue);
              if (dataset.issues || (dataset.issues = keyDataset.issues), config$1.abortEarly) {
                dataset.typed = !1;
                break;
              }
            }
            let valueDataset = this.value["~run"]({ value: entryValue }, config$1);
            if (valueDataset.issues) {
              let pathItem = {
                type: "object",
                origin: "value",
                input,
                key: entryKey,
                value: entryValue
              };
              for (let issue of valueDataset.issues)
                issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], (_b = dataset.issues) == null || _b.push(issue);
              if (dataset.issues || (dataset.issues = valueDataset.issues), config$1.abortEarly) {
                dataset.typed = !1;
                break;
              }
            }
            (!keyDataset.typed || !valueDataset.typed) && (dataset.typed = !1), keyDataset.typed && (dataset.value[keyDataset.value] = valueDataset.value);
          }
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function strictObject(entries$1, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "strict_object",
      reference: strictObject,
      expects: "Object",
      async: !1,
      entries: entries$1,
      message: message$1,
      "~run"(dataset, config$1) {
        var _a;
        let input = dataset.value;
        if (input && typeof input == "object") {
          dataset.typed = !0, dataset.value = {};
          for (let key in this.entries) {
            let valueSchema = this.entries[key];
            if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
              let value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema), valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
              if (valueDataset.issues) {
                let pathItem = {
                  type: "object",
                  origin: "value",
                  input,
                  key,
                  value: value$1
                };
                for (let issue of valueDataset.issues)
                  issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem], (_a = dataset.issues) == null || _a.push(issue);
                if (dataset.issues || (dataset.issues = valueDataset.issues), config$1.abortEarly) {
                  dataset.typed = !1;
                  break;
                }
              }
              valueDataset.typed || (dataset.typed = !1), dataset.value[key] = valueDataset.value;
            } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
            else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish" && (_addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            }), config$1.abortEarly))
              break;
          }
          if (!dataset.issues || !config$1.abortEarly) {
            for (let key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
              _addIssue(this, "key", dataset, config$1, {
                input: key,
                expected: "never",
                path: [{
                  type: "object",
                  origin: "key",
                  input,
                  key,
                  value: input[key]
                }]
              });
              break;
            }
          }
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function string(message$1) {
    return _standardSchema({
      kind: "schema",
      type: "string",
      reference: string,
      expects: "string",
      async: !1,
      message: message$1,
      "~run"(dataset, config$1) {
        return typeof dataset.value == "string" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1), dataset;
      }
    });
  }
  function parse(schema, input, config$1) {
    let dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
    if (dataset.issues) throw new ValiError(dataset.issues);
    return dataset.value;
  }
  // @__NO_SIDE_EFFECTS__
  function pipe(...pipe$1) {
    return _standardSchema({
      ...pipe$1[0],
      pipe: pipe$1,
      "~run"(dataset, config$1) {
        for (let item of pipe$1) if (item.kind !== "metadata") {
          if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
            dataset.typed = !1;
            break;
          }
          (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) && (dataset = item["~run"](dataset, config$1));
        }
        return dataset;
      }
    });
  }

  // src/core/access/requests.ts
  var longest2 = 5e4, text3 = pipe(string(), maxLength(longest2)), short = pipe(string(), maxLength(200)), request = pipe(string(), minLength(6), maxLength(64), regex(/^[\w-]+$/)), leadId = pipe(string(), minLength(1), maxLength(200)), operation = pipe(string(), minLength(1), maxLength(64)), day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/)), inherited = /* @__PURE__ */ new Set(["__proto__", "prototype", "constructor"]), fields = pipe(
    custom((one) => Object.keys(Object(one)).every((key) => !inherited.has(key))),
    record(pipe(string(), regex(/^[a-zA-Z]{2,30}$/)), text3),
    check((one) => Object.keys(one).length <= 60)
  ), nothing2 = strictObject({}), requests = {
    start: nothing2,
    myDay: nothing2,
    selectedLead: nothing2,
    rowsBehind: nothing2,
    rowsTab: nothing2,
    leadCard: strictObject({ leadId }),
    leadAsOf: strictObject({ leadId, day }),
    duplicates: strictObject({ fields }),
    newLead: strictObject({ request, fields }),
    recordFollowUp: strictObject({ request, leadId, fields, leadFields: fields }),
    updateLead: strictObject({ request, leadId, fields }),
    stepDone: strictObject({ request, leadId }),
    postpone: strictObject({ request, leadId, to: day, why: short }),
    operations: nothing2,
    undoPreview: strictObject({ operation }),
    undo: strictObject({ request, operation, typed: short }),
    answerRequest: strictObject({ request, leadId, approve: picklist(["yes", "no"]) })
  }, sender = optional(short);
  function readRequest(method, json) {
    if (!(typeof json != "string" || json.length > 5e5))
      try {
        let { me: sent, ...rest } = recordIn(json), me = parse(sender, sent), input = parse(requests[method], rest);
        return me === void 0 ? { input } : { input, me };
      } catch {
        return;
      }
  }
  function recordIn(json) {
    let value2 = JSON.parse(json);
    if (typeof value2 != "object" || value2 === null || Array.isArray(value2)) throw new TypeError("No object");
    return { ...value2 };
  }
  function isMethod(name) {
    return typeof name == "string" && Object.keys(requests).includes(name);
  }

  // src/core/access/settable.ts
  var identities = /* @__PURE__ */ new Set(["leadId", ...Object.values(idColumn)]);
  function unsettable(table3, fields2) {
    let known4 = new Set(tableColumns[table3].map(({ key }) => key));
    return Object.keys(fields2).filter(
      (key) => !known4.has(key) || identities.has(key) || columnOf(table3, key).by === "addOn"
    );
  }

  // src/core/history/standing-events.ts
  function standingEvents(events2) {
    let standing = [], taken = /* @__PURE__ */ new Set();
    for (let event of [...events2].reverse()) {
      let spots = [spotOf(event, ""), spotOf(event, event.column)];
      event.kind === "void" ? taken.add(spotOf(event, event.column)) : spots.some((spot2) => taken.has(spot2)) || standing.push(event);
    }
    return standing.reverse();
  }
  function spotOf({ operation: operation2, table: table3, id }, column) {
    return [operation2, table3, id, column].join("");
  }

  // src/core/history/earlier-attempt.ts
  function earlierAttempt(lines) {
    let events2 = lines.flatMap((line3) => {
      var _a;
      return (_a = readEvent(line3)) != null ? _a : [];
    }), standing = standingEvents(events2), told4 = new Set(standing.map(textOf2));
    return {
      added: standing.filter(({ kind }) => kind === "entered").flatMap(({ table: table3, id }) => table3 === "leads" || table3 === "followUps" ? [memoryKey(table3, id)] : []),
      events: standing,
      tells: (event) => told4.has(textOf2(event))
    };
  }
  function textOf2({ operation: operation2, kind, id, column, from, to }) {
    return [operation2, kind, id, column, from, kind === "entered" ? "" : to].join("");
  }

  // src/core/i18n/conflict-words.ts
  var conflict = {
    "zh-CN": "「{field}」刚刚有人在表格里填了“{present}”，予以保留；“{wanted}”没有写入。请看一下再决定。",
    "zh-TW": "「{field}」剛剛有人在表格裡填了「{present}」，予以保留；「{wanted}」沒有寫入。請看一下再決定。",
    en: "{field}: somebody has just put “{present}” into the sheet, which stays; “{wanted}” was not written. Please look and decide."
  };
  function conflictText({ table: table3, column, present: present2, wanted }, language) {
    let field = columnLabel(table3, column, language);
    return fill(conflict[language], { field, present: cellText(present2), wanted: cellText(wanted) });
  }

  // src/core/pipeline/append-row.ts
  var newRow = 0;
  function asAppend(plan, made2) {
    let { table: table3, shown: shown3, vocabulary } = made2, prefix = memoryKey(table3, ""), appends = plan.memory.filter(
      ({ key }) => key.startsWith(prefix) && plan.cells.some((cell3) => cell3.table === table3 && cell3.row === newRow && cell3.id === key.slice(prefix.length))
    ).map(({ key, values }) => {
      var _a;
      let id = key.slice(prefix.length), cells = {};
      for (let column of shown3) cells[column] = encode(columnOf(table3, column), (_a = values[column]) != null ? _a : "", vocabulary);
      for (let edit of plan.cells)
        edit.table === table3 && edit.row === newRow && edit.id === id && (cells[edit.column] = edit.cell);
      return { table: table3, id, cells };
    }), isNew = (edit) => edit.table === table3 && edit.row === newRow;
    return {
      ...plan,
      cells: plan.cells.filter((edit) => !isNew(edit)),
      notes: plan.notes.filter((edit) => !isNew(edit)),
      appends: [...plan.appends, ...appends]
    };
  }

  // src/core/pipeline/typed-cells.ts
  function typeInto(row13, fields2) {
    return { ...row13, cells: { ...row13.cells, ...fields2 } };
  }
  function withTyped(plan, typed) {
    let { table: table3, row: row13, id, fields: fields2 } = typed, edited = new Set(
      plan.cells.filter((edit) => edit.table === table3 && edit.row === row13).map(({ column }) => column)
    ), edits = Object.entries(fields2).filter(([column]) => !edited.has(column)).map(([column, cell3]) => ({ table: table3, row: row13, id, column, cell: cell3 }));
    return { ...plan, cells: [...plan.cells, ...edits] };
  }
  function refusalsOf({
    events: events2,
    toasts
  }) {
    let asked3 = new Set(events2.filter(({ kind }) => kind === "requested").map(({ id, column }) => `${id} ${column}`));
    return events2.filter(({ kind }) => kind === "refused").map(({ id, column, from }, index) => {
      var _a;
      return { id, column, value: from, text: (_a = toasts[index]) != null ? _a : "" };
    }).filter(({ id, column }) => !asked3.has(`${id} ${column}`)).map(({ column, value: value2, text: text4 }) => ({ column, value: value2, text: text4 }));
  }

  // src/host/history-of.ts
  var MOST9 = 60, indexes = /* @__PURE__ */ new WeakMap(), idAt = historyColumns.indexOf("id"), operationAt = historyColumns.indexOf("operation");
  function historyOf(book, id) {
    return linesWhere(book, { column: idAt, value: id, most: MOST9 }).slice(-MOST9);
  }
  function wholeHistoryOf(book, id) {
    return linesWhere(book, { column: idAt, value: id, most: Number.POSITIVE_INFINITY });
  }
  function linesOfOperation(book, operation2) {
    return linesWhere(book, { column: operationAt, value: operation2, most: MOST9 });
  }
  function linesWhere(book, wanted) {
    var _a, _b;
    let { last, lines } = indexOf(book, wanted.column), sheet = sheetOf(tabIn(book, "history")), fits = (line3) => String(line3[wanted.column - idAt]) === wanted.value, rows = lines.flatMap((line3, index) => fits(line3) ? [index + 2] : []).slice(-wanted.most), end = sheet.getLastRow(), first = (_a = rows[0]) != null ? _a : last + 1, until = end > last ? end : (_b = rows[rows.length - 1]) != null ? _b : 0;
    return until < first ? [] : sheet.getRange(first, 1, until - first + 1, historyColumns.length).getValues().filter((line3) => String(line3[wanted.column]) === wanted.value).map((line3) => line3.map(String));
  }
  function indexOf(book, until) {
    let known4 = indexes.get(book);
    if (known4 !== void 0 && known4.until >= until) return known4;
    let sheet = sheetOf(tabIn(book, "history")), last = Math.max(1, sheet.getLastRow()), lines = last < 2 ? [] : sheet.getRange(2, idAt + 1, last - 1, until - idAt + 1).getValues(), index = { last, until, lines };
    return indexes.set(book, index), index;
  }

  // src/core/access/day-view.ts
  function dayView(facts) {
    let { today, lines, person, silent } = facts, own2 = person.role === "manager" ? lines : lines.filter(({ recipient }) => {
      var _a;
      return recipient === ((_a = person.member) == null ? void 0 : _a.key);
    });
    return {
      today,
      lines: own2.filter(({ state }) => state !== "next").map((line3) => dayLine(line3, facts)),
      requests: person.role === "manager" ? requests2(facts) : [],
      ...silent === void 0 ? {} : { silent }
    };
  }
  function dayLine(line3, { views, vocabulary }) {
    var _a, _b, _c;
    let { lead } = line3, { language } = vocabulary;
    return {
      leadId: line3.leadId,
      customer: lead.customerName || lead.contactName || line3.leadId,
      kind: line3.kind,
      kindLabel: kindWords[line3.kind][language],
      reason: reasonText(line3.reason, vocabulary),
      tags: line3.tags.map((tag) => kindWords[tag][language]),
      day: line3.rawDay,
      daysLate: line3.daysLate,
      escalated: line3.escalation !== "none",
      stageLabel: vocabulary.label("stage", (_a = lead.stage) != null ? _a : ""),
      gradeLabel: lead.grade ? vocabulary.label("grade", lead.grade) : "",
      phone: (_b = lead.phone) != null ? _b : "",
      hasStep: ((_c = views.get(line3.leadId)) == null ? void 0 : _c.summary.openStep) !== void 0
    };
  }
  function requests2({ memory, vocabulary }) {
    return [...memory.values()].flatMap((row13) => {
      var _a, _b;
      let id = splitMemoryKey(row13.key), stage = row13.meta.requestedStage;
      if ((id == null ? void 0 : id.table) !== "leads" || stage === void 0 || row13.deletedOn !== "") return [];
      let customer = (_a = row13.values.customerName) != null ? _a : id.id;
      return [
        { leadId: id.id, customer, stage, stageLabel: vocabulary.label("stage", stage), by: (_b = row13.meta.requestedBy) != null ? _b : "" }
      ];
    });
  }

  // src/core/access/start-view.ts
  var formColumns = [
    "customerName",
    "contactName",
    "phone",
    "email",
    "wechat",
    "source",
    "need",
    "grade",
    "budget",
    "decisionCycle",
    "owner",
    "notes"
  ], types = {
    longText: "longText",
    list: "list",
    member: "list",
    phone: "phone",
    email: "email",
    date: "date",
    amount: "amount"
  };
  function startFacts(person, settings, vocabulary) {
    var _a, _b;
    let lists3 = [...listKeys, "member"].map((list) => [list, vocabulary.options(list)]);
    return {
      me: { key: (_b = (_a = person.member) == null ? void 0 : _a.key) != null ? _b : "", name: person.name, role: person.role },
      language: vocabulary.language,
      options: Object.fromEntries(lists3),
      stageClasses: Object.fromEntries(settings.stages.map((stage) => [stage.key, stage.class])),
      leadForm: formColumns.flatMap((key) => formField(key, vocabulary))
    };
  }
  function formField(key, vocabulary) {
    var _a;
    let column = leadColumns.find((one) => one.key === key);
    if (column === void 0) return [];
    let list = column.type === "member" ? "member" : column.list;
    return [
      {
        key,
        label: columnLabel("leads", key, vocabulary.language),
        type: (_a = types[column.type]) != null ? _a : "text",
        ...list === void 0 ? {} : { list },
        ...key === "customerName" ? { required: !0 } : {}
      }
    ];
  }

  // src/actions/sidebar/session.ts
  var Refused = class extends Error {
    constructor(issues) {
      super(issues.map(({ code }) => code).join()), this.name = "Refused", this.issues = issues;
    }
  };
  function openSession(desk) {
    var _a, _b;
    let { settings, vocabulary } = desk, person = personOf(effectiveEmail(), settings), language = (_b = (_a = person.member) == null ? void 0 : _a.language) != null ? _b : vocabulary.language, reader = language === vocabulary.language ? vocabulary : buildVocabulary({ ...settings, values: { ...settings.values, language } }), rows;
    return { desk, person, reader, memory: () => (rows != null || (rows = readMemoryTab(desk.book).rows), rows) };
  }
  function after(session, memory) {
    return { ...session, memory: () => memory };
  }
  function notYours({ reader }) {
    return new Refused([{ code: "notYourLead", text: messages.notYourLead[reader.language] }]);
  }
  function dayOf2({ desk, person, reader, memory }) {
    let { book, settings, vocabulary, calendar } = desk, context = { now: book.now, settings, vocabulary, calendar }, views = viewsOf(memory(), context), facts = {
      today: book.today,
      lines: dueLines(views, context),
      views: new Map(views.map((view) => {
        var _a;
        return [(_a = view.lead.leadId) != null ? _a : "", view];
      })),
      memory: memory(),
      vocabulary: reader,
      person
    }, silent = isSilent(readAutomation(book).lastRun, book.now);
    return dayView(silent ? { ...facts, silent: messages.silent[reader.language] } : facts);
  }
  function cardOf(session, leadId2) {
    var _a, _b;
    let { desk, person, reader, memory } = session, { book, settings, vocabulary, calendar } = desk, row13 = memory().get(memoryKey("leads", leadId2));
    if (row13 === void 0 || row13.deletedOn !== "") throw notYours(session);
    let followUps2 = [...(_b = (_a = rememberedFollowUps(memory()).get(leadId2)) == null ? void 0 : _a.values()) != null ? _b : []];
    return leadCard({
      view: viewOf(row13, followUps2, { now: book.now, settings, vocabulary, calendar }),
      leads: [...rememberedLeads(memory()).values()],
      history: historyOf(book, leadId2),
      settings,
      vocabulary: reader,
      person,
      now: book.now,
      score: keptScore(book)
    });
  }
  function selectedCard(session) {
    let id = selectedLead(session.desk), row13 = id === "" ? void 0 : session.memory().get(memoryKey("leads", id));
    return row13 === void 0 || row13.deletedOn !== "" ? null : cardOf(session, id);
  }
  function selectedLead({ book, settings }) {
    var _a;
    let { sheetId, row: row13 } = selection(), key = ["leads", "followUps"].find((one) => {
      var _a2;
      return ((_a2 = book.tabs[one]) == null ? void 0 : _a2.sheetId) === sheetId;
    });
    if (key === void 0 || row13 < 2) return "";
    let [found2] = readRows(book, openTable(book, key, settings), { first: row13, count: 1 }).rows;
    return found2 === void 0 ? "" : key === "leads" ? idOf("leads", found2) : String((_a = found2.cells.leadId) != null ? _a : "").trim();
  }
  function startOf(session, open) {
    let { desk, person, reader } = session;
    return {
      open,
      ...startFacts(person, desk.settings, reader),
      today: desk.book.today,
      now: desk.book.now,
      day: dayOf2(session),
      selected: selectedCard(session)
    };
  }

  // src/actions/sidebar/change-lead.ts
  function changeLead(session, decideOn) {
    return steadily(() => withLock(() => carryOut2(session, decideOn)));
  }
  function carryOut2(session, decideOn) {
    var _a, _b, _c;
    let { desk, person } = session, memory = readMemoryTab(desk.book), change2 = decideOn(memory.rows), known4 = memory.rows.get(memoryKey("leads", change2.leadId));
    if (known4 === void 0 || known4.deletedOn !== "" || !mayChange(person, known4.values)) throw notYours(session);
    if (refuseUnsettable(session, "leads", change2.fields), refuseUnsettable(session, "followUps", (_b = (_a = change2.followUp) == null ? void 0 : _a.fields) != null ? _b : {}), isDone(memory, change2)) return memory.rows;
    let facts = openFacts(session, change2, memory);
    refuseStale(session, facts);
    let plan = decided(session, facts), { fields: fields2, followUp } = change2;
    return refuseDisorder(desk, plan, /* @__PURE__ */ new Set([...Object.keys(fields2), ...Object.keys((_c = followUp == null ? void 0 : followUp.fields) != null ? _c : {})])), refuseClashes(session, applyPlan(sceneOf(session, facts), plan)), memoryAfter(memory, plan);
  }
  function sceneOf({ desk }, facts) {
    return { book: desk.book, vocabulary: desk.vocabulary, memory: facts.memory, tables: tablesOf(facts) };
  }
  function refuseStale(session, facts) {
    var _a, _b;
    let { change: change2, memory, leads } = facts, { desk } = session, rows = asBefore(session, facts, leads), [row13] = rows, known4 = (_b = (_a = memory.rows.get(memoryKey("leads", change2.leadId))) == null ? void 0 : _a.values) != null ? _b : {};
    if (row13 === void 0) return;
    let clashes = Object.entries(change2.fields).flatMap(([column, text4]) => {
      var _a2, _b2, _c;
      let present2 = (_a2 = row13.cells[column]) != null ? _a2 : "", accepted2 = encode(columnOf("leads", column), (_b2 = known4[column]) != null ? _b2 : "", desk.vocabulary), wanted = wantedCell(column, text4, desk.vocabulary);
      return sameCell(present2, accepted2) || sameCell(present2, wanted) || (_c = row13.formulas) != null && _c.has(column) ? [] : [{ table: "leads", row: row13.row, column, wanted, present: present2 }];
    });
    if (clashes.length === 0) return;
    let plan = settleLeads({ ...situationOf(desk, { who: "unknown", editor: "unknown", way: "sweep" }, { memory, leads }), leads: rows }, listsByLead(memory.rows)), fresh = clashes.filter(({ column }) => isSettledBy(plan, column));
    fresh.length !== 0 && (refuseDisorder(desk, plan, /* @__PURE__ */ new Set()), applyPlan(sceneOf(session, facts), plan), refuseClashes(session, fresh));
  }
  function isSettledBy({ events: events2, cells }, column) {
    return [...events2, ...cells].some((one) => one.table === "leads" && one.column === column);
  }
  function wantedCell(column, text4, vocabulary) {
    let { type } = columnOf("leads", column);
    return type === "list" || type === "member" ? String(encode(columnOf("leads", column), text4, vocabulary)) : text4;
  }
  function refuseClashes({ reader }, clashes) {
    let [first] = clashes;
    if (first !== void 0)
      throw new Refused(
        clashes.map((clash) => ({
          code: "conflict",
          column: clash.column,
          value: cellText(clash.wanted),
          text: conflictText(clash, reader.language)
        }))
      );
  }
  function refuseUnsettable({ reader }, table3, fields2) {
    let issues = unsettable(table3, fields2).map(
      (column) => ({ code: "badRequest", column, text: messages.badRequest[reader.language] })
    );
    if (issues.length > 0) throw new Refused(issues);
  }
  function isDone({ rows }, { request: request2, leadId: leadId2, followUp }) {
    var _a;
    return followUp !== void 0 ? [...rows.values()].some((row13) => row13.operation === request2) : ((_a = rows.get(memoryKey("leads", leadId2))) == null ? void 0 : _a.operation) === request2;
  }
  function tablesOf({ leads, followUps: followUps2 }) {
    return followUps2 === void 0 ? { leads } : { leads, followUps: followUps2 };
  }
  function openFacts(session, change2, memory) {
    var _a;
    let { book, settings } = session.desk, { leadId: leadId2, request: request2, followUp } = change2, leads = withFormulas(rowsWithIds(book, openTable(book, "leads", settings), /* @__PURE__ */ new Set([leadId2])));
    if (leads.rows.length === 0) throw notYours(session);
    let attempt4 = earlierAttempt(linesOfOperation(book, request2)), facts = { change: change2, memory, attempt: attempt4, leads };
    if (followUp === void 0) return facts;
    let table3 = openTable(book, "followUps", settings), id = (_a = followUp.id) != null ? _a : addedId(attempt4, "followUps"), followUps2 = id === void 0 ? readRows(book, table3, { first: 2, count: 0 }) : rowsWithIds(book, table3, /* @__PURE__ */ new Set([id]));
    return { ...facts, followUps: followUps2 };
  }
  function addedId({ added }, table3) {
    var _a;
    let prefix = memoryKey(table3, "");
    return (_a = added.find((key) => key.startsWith(prefix))) == null ? void 0 : _a.slice(prefix.length);
  }
  function decided(session, facts) {
    let plan = decide2(session, facts, session.desk.vocabulary);
    if (refusalsOf(plan).length === 0) return untold3(plan, facts.attempt);
    let told4 = refusalsOf(decide2(session, facts, session.reader));
    throw new Refused(told4.map((one) => ({ code: "refused", ...one })));
  }
  function untold3(plan, attempt4) {
    return { ...plan, events: plan.events.filter((event) => !attempt4.tells(event)) };
  }
  function decide2(session, facts, words3) {
    let { change: change2, leads } = facts, contacts = followUpPlan(session, facts, words3), [row13] = asBefore(session, facts, leads);
    if (row13 === void 0) return contacts.plan;
    let situation = { ...situationIn(session, facts, words3), leads: [typeInto(row13, change2.fields)] }, plan = settleLeads(situation, contacts.byLead), typed = withTyped(plan, { table: "leads", row: row13.row, id: change2.leadId, fields: change2.fields }), joined2 = joinPlans([contacts.plan, withLastContact(typed, row13)]);
    return change2.also === void 0 ? joined2 : change2.also(joined2);
  }
  function withLastContact(plan, { row: row13, cells }) {
    let count3 = plan.cells.find((edit) => edit.table === "leads" && edit.column === "followUpCount"), cell3 = cells.lastContactOn, stands2 = plan.cells.some((edit) => edit.table === "leads" && edit.column === "lastContactOn");
    return count3 === void 0 || cell3 === void 0 || stands2 ? plan : { ...plan, cells: [...plan.cells, { ...count3, row: row13, column: "lastContactOn", cell: cell3 }] };
  }
  function asBefore({ desk }, { attempt: attempt4, memory }, { table: table3, rows }) {
    let unfinished = unfinishedRecords(attempt4.events, memory.rows), all = { leads: [], followUps: [], [table3.key]: rows };
    return finishRows(all, { unfinished, vocabulary: desk.vocabulary })[table3.key];
  }
  function followUpPlan(session, facts, words3) {
    var _a;
    let { change: change2, followUps: followUps2, memory } = facts;
    if (change2.followUp === void 0 || followUps2 === void 0)
      return { plan: emptyPlan, byLead: listsByLead(memory.rows) };
    let { fields: fields2 } = change2.followUp, [present2] = asBefore(session, facts, followUps2), row13 = present2 != null ? present2 : { row: newRow, cells: blank2(followUps2, { leadId: change2.leadId }) }, typed = change2.followUp.id === void 0 ? { leadId: change2.leadId, ...fields2 } : fields2, situation = { ...situationIn(session, facts, words3), followUps: [typeInto(row13, typed)] }, { plan, byLead } = settleFollowUps(situation, rememberedLeads(memory.rows)), shown3 = shownKeys(followUps2), id = String((_a = present2 == null ? void 0 : present2.cells.followUpId) != null ? _a : "");
    return { plan: present2 === void 0 ? asAppend(plan, { table: "followUps", shown: shown3, vocabulary: words3 }) : withTyped(plan, { table: "followUps", row: row13.row, id, fields: typed }), byLead };
  }
  function blank2(rows, fields2) {
    var _a;
    let cells = {};
    for (let key of shownKeys(rows)) cells[key] = (_a = fields2[key]) != null ? _a : "";
    return cells;
  }
  function situationIn({ desk, person }, facts, vocabulary) {
    let { change: change2, memory } = facts, actor = { who: person.name, editor: editorKind(person), way: "sidebar", operation: change2.request };
    return { ...situationOf({ ...desk, vocabulary }, actor, { memory, ...tablesOf(facts) }), leads: [], followUps: [] };
  }

  // src/actions/sidebar/answer-request.ts
  function answerRequest(session, input) {
    let memory = input.approve === "yes" ? approve(session, input) : decline(session, input);
    return dayOf2(after(session, memory));
  }
  function approve(session, input) {
    return changeLead(session, (memory) => {
      var _a;
      let { request: request2, leadId: leadId2 } = input, known4 = memory.get(memoryKey("leads", leadId2)), stage = known4 == null ? void 0 : known4.meta.requestedStage;
      if ((known4 == null ? void 0 : known4.operation) === request2) return { request: request2, leadId: leadId2, fields: {} };
      if (known4 === void 0 || stage === void 0) throw notYours(session);
      let event = answerEvent(session, input, { from: (_a = known4.values.stage) != null ? _a : "", to: stage });
      return { request: request2, leadId: leadId2, fields: { stage }, also: (plan) => withAnswer(plan, { event, known: known4 }) };
    });
  }
  function withAnswer(plan, { event, known: known4 }) {
    var _a;
    let key = memoryKey("leads", event.id), decided3 = (_a = plan.memory.find((edit) => edit.key === key)) != null ? _a : known4, rest = plan.memory.filter((edit) => edit.key !== key);
    return { ...plan, events: [...plan.events, event], memory: [...rest, forgotten(decided3, event.operation)] };
  }
  function decline(session, input) {
    let { book, vocabulary } = session.desk;
    return withLock(() => {
      var _a;
      let memory = readMemoryTab(book), known4 = memory.rows.get(memoryKey("leads", input.leadId));
      if ((known4 == null ? void 0 : known4.operation) === input.request) return memory.rows;
      let stage = known4 == null ? void 0 : known4.meta.requestedStage;
      if (known4 === void 0 || stage === void 0) throw notYours(session);
      let event = answerEvent(session, input, { from: (_a = known4.values.stage) != null ? _a : "", to: stage }), plan = { ...emptyPlan, events: [event], memory: [forgotten(known4, input.request)] };
      return applyPlan({ book, vocabulary, memory, tables: {} }, plan), memoryAfter(memory, plan);
    });
  }
  function forgotten(row13, operation2) {
    let { requestedStage: _stage, requestedBy: _by, ...meta } = row13.meta;
    return { ...row13, meta, operation: operation2 };
  }
  function answerEvent({ desk, person }, { request: request2, leadId: leadId2, approve: answer3 }, { from, to }) {
    return { ...{ table: "leads", id: leadId2, column: "stage", way: "sidebar", operation: request2 }, kind: answer3 === "yes" ? "approved" : "declined", at: desk.book.now, who: person.name, from, to };
  }

  // src/actions/sidebar/change-step.ts
  function stepDone(session, { request: request2, leadId: leadId2 }) {
    return dayOf2(after(session, changeLead(session, (memory) => {
      let id = openStep(session, memory, leadId2);
      return id === void 0 ? { request: request2, leadId: leadId2, fields: {} } : { request: request2, leadId: leadId2, fields: {}, followUp: { id, fields: { status: "done" } } };
    })));
  }
  function postpone(session, { request: request2, leadId: leadId2, to, why }) {
    refuseIncomplete(session, { to, why });
    let fields2 = { status: "postponed", nextStepOn: to, postponedWhy: why };
    return dayOf2(after(session, changeLead(session, (memory) => {
      let id = openStep(session, memory, leadId2);
      return { request: request2, leadId: leadId2, fields: {}, followUp: id === void 0 ? { fields: fields2 } : { id, fields: fields2 } };
    })));
  }
  function refuseIncomplete({ desk, reader }, { to, why }) {
    let issues = [
      ...why.trim() === "" ? [{ column: "postponedWhy", value: why }] : [],
      ...to < desk.book.today ? [{ column: "nextStepOn", value: to }] : []
    ];
    if (issues.length === 0) return;
    let words3 = { postponedWhy: followUpHintWords.postponedWhy, nextStepOn: followUpHintWords.postponedDate };
    throw new Refused(
      issues.map((issue) => ({
        ...issue,
        code: "refused",
        text: words3[issue.column][reader.language]
      }))
    );
  }
  function openStep({ desk }, memory, leadId2) {
    var _a;
    if (!memory.has(memoryKey("leads", leadId2))) return;
    let own2 = rememberedFollowUps(memory).get(leadId2);
    return own2 === void 0 || (_a = summarise([...own2.values()], desk.book.now).openStep) == null ? void 0 : _a.followUpId;
  }

  // src/actions/sidebar/lead-as-of.ts
  function leadAsOf(session, { leadId: leadId2, day: day2 }) {
    let { desk, reader, memory } = session, key = memoryKey("leads", leadId2);
    if (!memory().has(key)) throw notYours(session);
    let events2 = wholeHistoryOf(desk.book, leadId2).flatMap((line3) => {
      var _a;
      return (_a = readEvent(line3)) != null ? _a : [];
    }), { told: told4, uncertain } = asOf(events2, `${day2}T23:59`), record2 = told4.get(key), say2 = (word15) => fill(historyWords[word15][reader.language], { day: day2 });
    if (record2 === void 0) return { day: day2, text: say2("asOfUnknown"), facts: [] };
    if (record2.deletedOn !== "") return { day: day2, text: say2("asOfDeleted"), facts: [] };
    let text4 = say2(uncertain.has(key) ? "asOfUncertain" : "asOf");
    return { day: day2, text: text4, facts: shownFacts(record2.values, desk.settings, reader) };
  }

  // src/actions/sidebar/new-lead.ts
  function newLead(session, input) {
    var _a;
    let { desk, reader } = session;
    if (refuseUnsettable(session, "leads", input.fields), !((_a = input.fields.customerName) != null && _a.trim())) throw new Refused([required2("customerName", reader.language)]);
    return steadily(
      () => withLock(() => {
        let memory = readMemoryTab(desk.book), done = [...memory.rows.values()].find((row13) => row13.operation === input.request && row13.key.startsWith("L:"));
        return done === void 0 ? add(session, input, memory) : told2(session, memory, done);
      })
    );
  }
  function told2({ reader }, memory, { key, values }) {
    let leadId2 = key.slice(2), others = [...rememberedLeads(memory.rows).values()].filter((lead) => lead.leadId !== leadId2), twins = twinsOf2(values, others, reader);
    return { leadId: leadId2, twins };
  }
  function add(session, { request: request2, fields: fields2 }, memory) {
    let { book, settings, vocabulary } = session.desk, table3 = openTable(book, "leads", settings), attempt4 = earlierAttempt(linesOfOperation(book, request2)), id = addedId(attempt4, "leads"), rows = id === void 0 ? readRows(book, table3, { first: 2, count: 0 }) : rowsWithIds(book, table3, /* @__PURE__ */ new Set([id])), swept = id === void 0 ? void 0 : memory.rows.get(memoryKey("leads", id));
    if (swept !== void 0) return told2(session, memory, swept);
    let ids = new Set(idCells(table3).map((cell3) => cell3.id)), plan = decided2(session, { fields: fields2, request: request2, memory, attempt: attempt4, rows, ids });
    applyPlan({ book, vocabulary, memory, tables: { leads: rows } }, plan);
    let [made2] = plan.memory;
    if (made2 === void 0) throw new Error("A new lead left no memory");
    return told2(session, memory, made2);
  }
  function decided2(session, facts) {
    let plan = decide3(session, facts, session.desk.vocabulary);
    if (refusalsOf(plan).length === 0) return untold3(plan, facts.attempt);
    let refused5 = refusalsOf(decide3(session, facts, session.reader));
    throw new Refused(refused5.map((one) => ({ code: "refused", ...one })));
  }
  function decide3({ desk, person }, facts, vocabulary) {
    var _a;
    let { fields: fields2, request: request2, memory, rows, ids } = facts, [left] = rows.rows, row13 = left === void 0 ? { row: newRow, cells: blank2(rows, fields2) } : typeInto(left, fields2), id = String((_a = left == null ? void 0 : left.cells.leadId) != null ? _a : ""), elsewhere = new Set([...ids].filter((one) => one !== id)), actor = { who: person.name, editor: editorKind(person), way: "sidebar", operation: request2 }, situation = situationOf({ ...desk, vocabulary }, actor, { memory, leads: rows }), plan = settleLeads({ ...situation, leads: [row13], elsewhere }, /* @__PURE__ */ new Map());
    return left === void 0 ? asAppend(plan, { table: "leads", shown: situation.shown.leads, vocabulary }) : withTyped(plan, { table: "leads", row: left.row, id, fields: fields2 });
  }
  function required2(column, language) {
    let text4 = fill(messages.required[language], { field: columnLabel("leads", column, language) });
    return { code: "required", column, text: text4 };
  }

  // src/core/analysis/rows/behind-rows.ts
  var rowColumns = [
    "customerName",
    "stage",
    "owner",
    "source",
    "grade",
    "registeredOn",
    "closedOn",
    "amount"
  ];
  function behindRows({ leads }, places3, { leads: counted, of }) {
    var _a;
    let own2 = new Set(counted), others = (of != null ? of : []).filter((lead) => !own2.has(lead)), columns = rowColumns.map((key) => {
      var _a2;
      return [key, (_a2 = leads(key)) != null ? _a2 : []];
    }), ids = (_a = leads("leadId")) != null ? _a : [], rowOf3 = (lead) => {
      var _a2, _b;
      let place5 = (_a2 = places3[lead]) != null ? _a2 : -1, texts2 = columns.map(([key, cells]) => {
        var _a3;
        return [key, shownText((_a3 = cells[place5]) != null ? _a3 : "")];
      });
      return {
        leadId: cellText((_b = ids[place5]) != null ? _b : ""),
        texts: Object.fromEntries(texts2),
        isCounted: own2.has(lead)
      };
    };
    return [...inOrder5(counted), ...inOrder5(others)].map(rowOf3);
  }
  function shownText(cell3) {
    return isMoment(cell3) ? cellText(cell3).replace("T", " ") : cellText(cell3);
  }
  function inOrder5(leads) {
    return [...leads].sort((one, other) => one - other);
  }

  // src/core/analysis/rows/figure-at.ts
  function figureAt({ cells, blocks }, { row: row13, column }) {
    var _a, _b, _c;
    let block = blocks.find((one) => row13 >= one.row && row13 < one.row + one.rows), behind = (_c = (_b = (_a = cells[row13 - 1]) == null ? void 0 : _a[column - 1]) == null ? void 0 : _b.behind) == null ? void 0 : _c.call(_b);
    if (block === void 0 || behind === void 0) return;
    let at = (line3, place5) => {
      var _a2, _b2, _c2;
      return String((_c2 = (_b2 = (_a2 = cells[line3 - 1]) == null ? void 0 : _a2[place5 - 1]) == null ? void 0 : _b2.value) != null ? _c2 : "");
    };
    return {
      names: [at(block.row, 1), at(row13, 1), at(block.row + 3, column)],
      behind,
      isShare: behind.of !== void 0,
      from: block.row + 3,
      cells: cells.slice(block.row - 1 + 3, block.row - 1 + block.rows)
    };
  }

  // src/core/analysis/rows/is-printed.ts
  var NEAR = 1e-9;
  function isPrinted(computed, printed) {
    return computed.every((row13, line3) => row13.every(({ value: value2 }, column) => {
      var _a, _b;
      return isSame(value2, (_b = (_a = printed[line3]) == null ? void 0 : _a[column]) != null ? _b : "");
    }));
  }
  function isSame(value2, cell3) {
    let shown3 = isMoment(cell3) ? cell3.serial : cell3;
    return typeof value2 != "number" || typeof shown3 != "number" ? String(value2) === String(shown3) : Math.abs(value2 - shown3) <= NEAR * Math.max(1, Math.abs(value2));
  }

  // src/core/analysis/rows/rows-grid.ts
  var rowsWidth = 3 + rowColumns.length;
  function rowsGrid(rows, facts) {
    let { names: names3, shown: shown3, isShare, vocabulary } = facts, { language } = vocabulary, say2 = (word15, values = {}) => analysisText(word15, language, values), counted = rows.filter(({ isCounted }) => isCounted).length, header = [
      columnLabel("leads", "leadId", language),
      say2("rowLink"),
      say2("rowCounted"),
      ...rowColumns.map((key) => columnLabel("leads", key, language))
    ], head = [
      [text2(`${names3.filter(Boolean).join(" · ")}: ${shown3}`, "title")],
      [text2(say2("computedAt", { at: facts.computedAt }), "note")],
      [text2(say2(isShare ? "rowsOfShare" : "rowsCount", { n: counted, of: rows.length }), "sentence")],
      header.map((label2) => text2(label2, "header"))
    ];
    return [...head, ...rows.map((row13, index) => line2(row13, rowLink(facts, head.length + 1 + index), say2("rowMark")))].map(
      (cells) => Array.from({ length: rowsWidth }, (_, column) => {
        var _a;
        return (_a = cells[column]) != null ? _a : NOTHING;
      })
    );
  }
  var NOTHING = { value: "" };
  function line2({ leadId: leadId2, texts: texts2, isCounted }, link, mark3) {
    return [
      text2(leadId2),
      { value: link, format: "General", style: "cell" },
      text2(isCounted ? mark3 : ""),
      ...rowColumns.map((key) => text2(texts2[key]))
    ];
  }

  // src/host/rows-tab.ts
  function writeRowsTab(book, name, cells) {
    var _a, _b;
    let file = activeFile(), kept3 = Number(book.properties.text("rows") || -1), found2 = file.getSheets().find((one) => one.getSheetId() === kept3), sheet = found2 != null ? found2 : file.insertSheet(freeName(name), file.getSheets().length);
    return book.properties.put("rows", String(sheet.getSheetId())), writeReport(tabOf("analysis", sheet), {
      cells,
      owned: { row: 1, column: 1, rows: cells.length, columns: (_b = (_a = cells[0]) == null ? void 0 : _a.length) != null ? _b : 1 }
    }), sheet.activate(), sheet.getName();
  }

  // src/actions/sidebar/rows-behind.ts
  var MOST10 = 200;
  function rowsBehind(session) {
    let found2 = selectedFigure(session);
    return found2 === void 0 ? null : viewOf2(session, found2);
  }
  function rowsTab(session) {
    var _a;
    let found2 = selectedFigure(session);
    if (found2 === void 0) return null;
    let { book, settings, vocabulary } = session.desk, leads = tabIn(book, "leads"), at = (_a = openTable(book, "leads", settings).columns.at.leadId) != null ? _a : 0, grid = rowsGrid(found2.rows, {
      ...found2.figure,
      shown: found2.shown,
      computedAt: book.now.replace("T", " "),
      vocabulary,
      leadsTab: { name: leads.name, gid: leads.sheetId, idColumn: columnLetters(at + 1) }
    }), tab = writeRowsTab(book, analysisText("rowsTab", vocabulary.language), grid);
    return { ...viewOf2(session, found2), tab };
  }
  function selectedFigure({ desk, reader }) {
    var _a;
    let { book } = desk, { sheetId, row: row13, column } = selection();
    if (((_a = book.tabs.analysis) == null ? void 0 : _a.sheetId) !== sheetId) return;
    let tab = tabIn(book, "analysis"), input = analysisInput(desk), report = buildReport(input), place5 = { row: row13, column, rows: 1, columns: 1 }, figure = figureAt(report, place5), width = report.owned.columns, area = figure && { row: figure.from, column: 1, rows: figure.cells.length, columns: width };
    if (figure !== void 0 && area !== void 0 && !isPrinted(figure.cells, heldCells(book, tab, area))) throw new Refused([{ code: "figuresMoved", text: messages.figuresMoved[reader.language] }]);
    if (figure === void 0) return;
    let [[shown3 = ""] = []] = shownTexts(tab, place5);
    return { figure, rows: behindRows(input, report.places, figure.behind), shown: shown3 };
  }
  function viewOf2({ reader }, { figure, rows, shown: shown3 }) {
    let say2 = (word15) => analysisText(word15, reader.language, { n: figure.behind.leads.length, of: rows.length });
    return {
      title: figure.names.filter(Boolean).join(" · "),
      shown: shown3,
      text: say2(figure.isShare ? "rowsOfShare" : "rowsCount"),
      lines: rows.slice(0, MOST10).map(lineOf2),
      more: Math.max(0, rows.length - MOST10)
    };
  }
  function lineOf2({ leadId: leadId2, texts: texts2, isCounted }) {
    let { customerName, stage, owner, registeredOn } = texts2;
    return { leadId: leadId2, customer: customerName, text: [stage, owner, registeredOn].filter(Boolean).join(" · "), isCounted };
  }

  // src/core/i18n/undo-words.ts
  var word12 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), undoWords = {
    title: word12("撤销我的上一步", "復原我的上一步", "Undo my last action"),
    nothing: word12(
      "没有可以撤销的操作。可撤销的是你自己写入、之后没有撤销过的修改。",
      "沒有可以復原的操作。可復原的是你自己寫入、之後沒有復原過的修改。",
      "There is nothing to undo: only what you wrote yourself and has not been undone since."
    ),
    what: word12("{at} · {who} · {way}", "{at} · {who} · {way}", "{at} · {who} · {way}"),
    preview: word12(
      `将撤销：{what}
{rows} 行恢复原样。撤销会记入变更记录，也可以再撤销。`,
      `將復原：{what}
{rows} 列恢復原樣。復原會記入變更記錄，也可以再復原。`,
      `To be undone: {what}
{rows} rows go back. History will say so, and the undo can be undone.`
    ),
    settings: word12(
      `将撤销：{what}
设置恢复为当时之前的样子：
{changes}`,
      `將復原：{what}
設定恢復為當時之前的樣子：
{changes}`,
      `To be undone: {what}
The settings go back to what they were before:
{changes}`
    ),
    conflicts: word12(
      `以下 {count} 处之后有变化，保持现状：
{list}`,
      `以下 {count} 處之後有變化，保持現狀：
{list}`,
      `These {count} places have changed since and stay as they are:
{list}`
    ),
    onlyConflicts: word12(
      "没有可以恢复的内容，什么都没有写入。",
      "沒有可以恢復的內容，什麼都沒有寫入。",
      "Nothing can go back; nothing was written."
    ),
    typed: word12(
      "涉及 {rows} 行。请输入 {rows} 以确认。",
      "涉及 {rows} 列。請輸入 {rows} 以確認。",
      "{rows} rows are concerned. Type {rows} to confirm."
    ),
    mistyped: word12(
      "数字不符，什么都没有写入。",
      "數字不符，什麼都沒有寫入。",
      "The number does not match; nothing was written."
    ),
    done: word12("已撤销：{rows} 行。", "已復原：{rows} 列。", "Undone: {rows} rows."),
    settingsDone: word12("设置已恢复。", "設定已恢復。", "The settings are back."),
    conflict: word12(
      "{id} {field}：现在是“{present}”（{why}）",
      "{id} {field}：現在是「{present}」（{why}）",
      "{id} {field}: now “{present}” ({why})"
    )
  }, conflictWords = {
    changed: word12("之后又改过", "之後又改過", "changed since"),
    gone: word12("表中已没有这一行", "表中已沒有這一列", "no row shows it any more"),
    stands: word12("这一行又在表中", "這一列又在表中", "the row is there again"),
    hangs: word12("还有跟进记录属于它", "還有跟進記錄屬於它", "follow-ups belong to it"),
    formula: word12("单元格里是公式", "儲存格裡是公式", "a formula stands there"),
    notYours: word12("不归你负责", "不歸你負責", "not yours")
  }, undoRefusals = {
    notFound: word12("变更记录里没有这项操作。", "變更記錄裡沒有這項操作。", "History knows no such operation."),
    undone: word12(
      "这项操作已经撤销过，什么都没有写入。",
      "這項操作已經復原過，什麼都沒有寫入。",
      "This has been undone already; nothing was written."
    ),
    final: word12(
      "这项操作不能撤销，什么都没有写入。",
      "這項操作不能復原，什麼都沒有寫入。",
      "This cannot be undone; nothing was written."
    ),
    notYours: word12(
      "只有经理可以撤销别人的操作；什么都没有写入。",
      "只有主管可以復原別人的操作；什麼都沒有寫入。",
      "Only managers may undo what somebody else did; nothing was written."
    ),
    many: word12(
      "超过 {most} 行的操作只能由经理撤销；什么都没有写入。",
      "超過 {most} 列的操作只能由主管復原；什麼都沒有寫入。",
      "Only managers may undo more than {most} rows; nothing was written."
    ),
    settingsChanged: word12(
      "设置之后又改过，请在“设置”中手动改回；什么都没有写入。",
      "設定之後又改過，請在「設定」中手動改回；什麼都沒有寫入。",
      "The settings have been changed since; please change them back in Settings. Nothing was written."
    )
  };

  // src/core/undo/operations.ts
  var reversible = /* @__PURE__ */ new Set(["changed", "entered", "returned", "deleted"]), final = /* @__PURE__ */ new Set(["erased", "sealed", "compacted", "foretold"]);
  function operationsOf(events2) {
    var _a;
    let standing = standingEvents(events2), compactedTo = events2.reduce((last, { kind, from }) => kind === "compacted" && from > last ? from : last, ""), byId = /* @__PURE__ */ new Map();
    for (let event of standing) byId.set(event.operation, [...(_a = byId.get(event.operation)) != null ? _a : [], event]);
    let undone = undoneIds(byId);
    return [...byId].map(([id, own2]) => operationOf(id, own2, undone)).map((one) => one.at < compactedTo ? { ...one, state: "final" } : one).reverse();
  }
  function operationOf(id, events2, undone) {
    var _a, _b;
    let counts = {};
    for (let { kind } of events2) counts[kind] = ((_a = counts[kind]) != null ? _a : 0) + 1;
    let [first] = events2, { at = "", who = "", way = "addOn", since } = first != null ? first : {}, told4 = events2.filter(({ kind }) => reversible.has(kind));
    return {
      id,
      at,
      who,
      way,
      counts,
      ...since === void 0 ? {} : { since },
      records: [...new Set(told4.map((event) => event.id))],
      columns: [...new Set(told4.map(({ column }) => column))].filter((column) => column !== ""),
      isUndo: ((_b = counts.undone) != null ? _b : 0) > 0,
      state: events2.some(({ kind }) => final.has(kind)) || !isReversible(events2) ? "final" : undone.has(id) ? "undone" : "standing"
    };
  }
  function isReversible(events2) {
    return events2.some(({ kind, column }) => reversible.has(kind) || kind === "setting" && column === "snapshot");
  }
  function undoneIds(byId) {
    var _a;
    let undone = /* @__PURE__ */ new Set();
    for (let [id, events2] of [...byId].reverse()) {
      let target = (_a = events2.find(({ kind }) => kind === "undone")) == null ? void 0 : _a.from;
      target !== void 0 && !undone.has(id) && isReversible(events2) && undone.add(target);
    }
    return undone;
  }

  // src/core/undo/undo-text.ts
  var MOST11 = 10;
  function conflictTexts(conflicts, vocabulary) {
    let texts2 = conflicts.slice(0, MOST11).map((one) => conflictText2(one, vocabulary));
    return conflicts.length > MOST11 ? [...texts2, `… ${conflicts.length - MOST11}`] : texts2;
  }
  function conflictText2({ table: table3, id, column, present: present2, why }, vocabulary) {
    let { language } = vocabulary;
    if (column === "") return `${id}: ${conflictWords[why][language]}`;
    let shown3 = shownValue3({ table: table3, column, present: present2 }, vocabulary), field = columnLabel(table3, column, language);
    return fill(undoWords.conflict[language], { id, field, present: shown3, why: conflictWords[why][language] });
  }
  function shownValue3({ table: table3, column, present: present2 }, vocabulary) {
    let text4 = cellText(encode(columnOf(table3, column), present2, vocabulary));
    return text4 === "" || text4 === "NaN" ? present2 : text4.replace("T", " ");
  }
  function operationText({ at, who, way, records, columns, counts }, vocabulary) {
    let { language } = vocabulary, head = fill(undoWords.what[language], { at: at.replace("T", " "), who, way: wayLabels[way][language] }), fields2 = columns.slice(0, 4).map((column) => columnLabel("leads", column, language)), more = columns.length > fields2.length ? ["…"] : [], kinds3 = Object.keys(counts).length === 0 ? [] : [records.slice(0, 3).join(", ") + (records.length > 3 ? ` … (${records.length})` : "")];
    return [head, ...kinds3, [...fields2, ...more].join(", ")].filter((part2) => part2 !== "").join(" · ");
  }

  // src/core/undo/earlier.ts
  function earlierThan(events2, operation2, stages2) {
    let first = events2.findIndex((event) => event.operation === operation2), before2 = events2.slice(0, Math.max(0, first)), wins = new Set(stages2.filter((stage) => stage.class === "won" || stage.afterWon).map(({ key }) => key)), stageOn2 = /* @__PURE__ */ new Map(), wasWon = /* @__PURE__ */ new Set();
    for (let event of before2) {
      let stage = stageTold(event);
      if (stage === void 0) continue;
      let key = memoryKey("leads", event.id);
      stageOn2.set(key, event.at), wins.has(stage) && wasWon.add(key);
    }
    return { before: foldHistory(before2), stageOn: stageOn2, wasWon };
  }
  var moves2 = /* @__PURE__ */ new Set(["changed", "entered", "void"]);
  function stageTold({ table: table3, kind, column, to }) {
    var _a;
    if (!(table3 !== "leads" || !moves2.has(kind)))
      return column === "stage" ? to : (_a = readEntered(column === "" ? to : "")) == null ? void 0 : _a.values.stage;
  }

  // src/core/undo/net-changes.ts
  function netChanges(events2) {
    var _a, _b;
    let drafts = /* @__PURE__ */ new Map();
    for (let event of events2) {
      let { table: table3, id } = event;
      if (table3 !== "leads" && table3 !== "followUps") continue;
      let key = memoryKey(table3, id), known4 = (_a = drafts.get(key)) != null ? _a : { table: table3, id, draft: { life: "changed", values: /* @__PURE__ */ new Map() } };
      drafts.set(key, known4), (_b = steps3[event.kind]) == null || _b.call(steps3, known4.draft, event);
    }
    return [...drafts].map(([key, { table: table3, id, draft }]) => ({ key, table: table3, id, ...draft })).filter(({ life, values }) => life !== "changed" || values.size > 0);
  }
  var changed2 = ({ values }, { column, from, to }) => {
    var _a, _b;
    let first = (_b = (_a = values.get(column)) == null ? void 0 : _a.from) != null ? _b : from;
    first === to ? values.delete(column) : values.set(column, { from: first, to });
  }, steps3 = {
    changed: changed2,
    entered: (draft, event) => {
      let entered2 = event.column === "" ? readEntered(event.to) : void 0;
      if (entered2 !== void 0) {
        draft.life = "entered", event.way === "import" && (draft.adopted = entered2);
        for (let [column, to] of Object.entries(entered2.values)) draft.values.set(column, { from: "", to });
      }
    },
    returned: (draft) => {
      draft.life = "returned";
    },
    deleted: (draft) => {
      draft.life = "deleted";
    }
  };

  // src/core/undo/rederived.ts
  function rederived(plan, situation) {
    let memory = new Map([...situation.memory, ...plan.memory.map((row13) => [row13.key, row13])]), leads = leadsConcerned(plan, situation).filter((id) => {
      var _a;
      return ((_a = memory.get(memoryKey("leads", id))) == null ? void 0 : _a.deletedOn) === "";
    }), rows = rowsAfter(plan, situation, new Set(leads)), settled = settleLeads(
      { ...situation, leads: rows, memory, complete: !1, elsewhere: /* @__PURE__ */ new Set() },
      listsByLead(memory)
    ), follows = settled.cells.filter(({ table: table3, column }) => !isTold(table3, column));
    return { ...plan, ...withCells(plan, follows), memory: withFollowing(plan.memory, settled.memory, memory) };
  }
  function leadsConcerned(plan, { memory }) {
    let ids = plan.memory.flatMap(({ key, values }) => {
      var _a, _b, _c;
      return key.startsWith("L:") ? [key.slice(2)] : [(_a = values.leadId) != null ? _a : "", (_c = (_b = memory.get(key)) == null ? void 0 : _b.values.leadId) != null ? _c : ""];
    });
    return [...new Set(ids)].filter((id) => id !== "");
  }
  function rowsAfter(plan, { leads }, ids) {
    let present2 = leads.filter((row13) => ids.has(idOf("leads", row13))).map((row13) => {
      let edits = plan.cells.filter((edit) => edit.table === "leads" && edit.row === row13.row);
      return { ...row13, cells: { ...row13.cells, ...Object.fromEntries(edits.map(({ column, cell: cell3 }) => [column, cell3])) } };
    }), added = plan.appends.filter(({ table: table3, id }) => table3 === "leads" && ids.has(id));
    return [...present2, ...added.map(({ cells }) => ({ row: newRow, cells }))];
  }
  function withCells(plan, follows) {
    let ofAppend = ({ table: table3, id }) => follows.filter((edit) => edit.row === newRow && edit.table === table3 && edit.id === id);
    return {
      cells: [...plan.cells, ...follows.filter(({ row: row13 }) => row13 !== newRow)],
      appends: plan.appends.map((append) => {
        let own2 = ofAppend(append).map(({ column, cell: cell3 }) => [column, cell3]);
        return { ...append, cells: { ...append.cells, ...Object.fromEntries(own2) } };
      })
    };
  }
  function withFollowing(planned, settled, memory) {
    var _a;
    let edits = new Map(planned.map((row13) => [row13.key, row13]));
    for (let { key, values, meta } of settled) {
      let row13 = (_a = edits.get(key)) != null ? _a : memory.get(key);
      if (row13 === void 0) continue;
      let kept3 = Object.entries(row13.values).filter(([column]) => isTold("leads", column)), fresh = Object.entries(values).filter(([column]) => !isTold("leads", column)), { pendingSince: pendingSince2 } = meta, { pendingSince: _old, ...rest } = row13.meta;
      edits.set(key, {
        ...row13,
        values: Object.fromEntries([...kept3, ...fresh]),
        meta: { ...rest, ...pendingSince2 && { pendingSince: pendingSince2 } }
      });
    }
    return [...edits.values()];
  }

  // src/core/undo/restored-meta.ts
  function restoredMeta(restoring) {
    let { row: row13, columns } = restoring, stage = columns.has("stage") ? stageMeta(restoring) : row13.meta;
    return { ...withWritten(stage, restoring), origin: restoredOrigin(restoring) };
  }
  function stageMeta({ row: row13, stageOn: stageOn2, wasWon }) {
    var _a;
    let { wasWon: _won, ...rest } = row13.meta;
    return { ...rest, stageOn: (_a = stageOn2.get(row13.key)) != null ? _a : "", ...wasWon.has(row13.key) && { wasWon: !0 } };
  }
  function restoredOrigin(restoring) {
    let { row: row13, values, columns } = restoring, kept3 = Object.entries(row13.meta.origin).filter(([column]) => !columns.has(column)), origins = ownedColumns.filter((column) => columns.has(column) && values[column]).map((column) => [column, isGiven(restoring, column) ? "addOn" : "person"]);
    return Object.fromEntries([...kept3, ...origins]);
  }
  var ownedColumns = ["grade", "owner", "nextContactOn"], writtenColumns2 = [
    ["firstContactOn", "firstContactWritten"],
    ["nextContactOn", "nextContactWritten"]
  ];
  function withWritten(meta, restoring) {
    let back2 = writtenColumns2.filter(([column]) => restoring.columns.has(column)), stale = new Set(back2.map(([, written2]) => written2)), kept3 = Object.entries(meta).filter(([name]) => !stale.has(name)), fresh = back2.filter(([column]) => isGiven(restoring, column) && restoring.values[column]).map(([column, written2]) => {
      var _a;
      return [written2, (_a = restoring.values[column]) != null ? _a : ""];
    });
    return Object.fromEntries([...kept3, ...fresh]);
  }
  function isGiven({ row: row13, before: before2 }, column) {
    var _a;
    return ((_a = before2.get(row13.key)) == null ? void 0 : _a.given.has(column)) === !0;
  }

  // src/core/undo/undo-row.ts
  var nothing3 = { cells: [], appends: [], events: [], conflicts: [] };
  function undoValues(one, scene) {
    let { change: change2, row: row13, memory } = one, { table: table3, id } = change2;
    if (row13 === void 0 || memory.deletedOn !== "") return { ...nothing3, conflicts: [conflict2(one, "", "gone")] };
    let columns = valuesToUndo(change2), conflicts = columns.flatMap(([column, { to }]) => conflictAt(one, { column, to }, scene)), stays = new Set(conflicts.map(({ column }) => column)), back2 = columns.filter(([column]) => !stays.has(column));
    if (back2.length === 0) return { ...nothing3, conflicts };
    let values = { ...memory.values };
    for (let [column, { from }] of back2)
      from === "" ? delete values[column] : values[column] = from;
    let isShown = ([column]) => scene.shown[table3].has(column), cells = back2.filter(isShown).map(([column, { from }]) => {
      var _a;
      return { table: table3, row: row13.row, id, column, cell: (_a = rawCell(change2, column)) != null ? _a : encoded(one, column, from, scene) };
    }), events2 = back2.map(([column, { from, to }]) => valueEvent(one, { column, from: to, to: from }, scene)), meta = restoredMeta({
      ...scene.earlier,
      row: memory,
      values,
      columns: new Set(back2.map(([column]) => column))
    });
    return { ...nothing3, cells, events: events2, memory: { ...memory, values, meta, operation: scene.base.operation }, conflicts };
  }
  function valuesToUndo({
    table: table3,
    adopted,
    values
  }) {
    let all = [...values];
    if (adopted === void 0) return all.filter(([column]) => column !== idColumn[table3]);
    let given2 = new Set(adopted.given), isOurs3 = (column) => given2.has(column) || column in adopted.raw;
    return all.filter(([column]) => isOurs3(column)).map(([column, { to }]) => [column, { from: column in adopted.raw ? to : "", to }]);
  }
  function rawCell({ adopted }, column) {
    return adopted == null ? void 0 : adopted.raw[column];
  }
  function encoded({ change: change2 }, column, value2, { vocabulary }) {
    return encode(columnOf(change2.table, column), value2, vocabulary);
  }
  function conflictAt(one, { column, to }, scene) {
    var _a, _b, _c, _d, _e;
    let { change: change2, row: row13, memory } = one, present2 = (_a = memory.values[column]) != null ? _a : "";
    if (present2 !== to) return [conflict2(one, column, "changed")];
    if (!scene.shown[change2.table].has(column)) return [];
    if ((_b = row13 == null ? void 0 : row13.formulas) != null && _b.has(column)) return [conflict2(one, column, "formula")];
    let cell3 = (_c = row13 == null ? void 0 : row13.cells[column]) != null ? _c : "", from = (_e = (_d = change2.values.get(column)) == null ? void 0 : _d.from) != null ? _e : "";
    return [to, from].some((value2) => sameCell(cell3, encoded(one, column, value2, scene))) ? [] : [{ ...conflict2(one, column, "changed"), present: typeof cell3 == "object" ? present2 : String(cell3) }];
  }
  function conflict2({ change: change2, memory }, column, why) {
    var _a;
    return { table: change2.table, id: change2.id, column, present: (_a = memory.values[column]) != null ? _a : "", why };
  }
  function valueEvent({ change: change2 }, { column, from, to }, { base, earlier: earlier3 }) {
    var _a;
    let isGiven2 = to !== "" && ((_a = earlier3.before.get(change2.key)) == null ? void 0 : _a.given.has(column)) === !0, { table: table3, id } = change2;
    return { ...base, kind: "changed", table: table3, id, column, from, to, ...isGiven2 ? { way: "addOn" } : {} };
  }
  function leftover({ change: change2, row: row13, memory }, { base, shown: shown3 }) {
    let { table: table3, id } = change2;
    if (row13 === void 0 || memory.deletedOn === "" || memory.operation !== base.operation) return;
    let own2 = idColumn[table3];
    return [...shown3[table3]].every((column) => {
      var _a;
      return column === own2 || ((_a = row13.cells[column]) != null ? _a : "") === "";
    }) ? { ...nothing3, cells: [{ table: table3, row: row13.row, id, column: own2, cell: "" }] } : void 0;
  }
  function undoEntry(one, scene) {
    var _a;
    let { change: change2, row: row13, memory } = one, { table: table3, id, values } = change2, left = leftover(one, scene);
    if (left !== void 0) return left;
    if (row13 === void 0 || memory.deletedOn !== "") return { ...nothing3, conflicts: [conflict2(one, "", "gone")] };
    let since = change2.life === "returned" ? [] : [...values].filter(([column, { to }]) => {
      var _a2;
      return ((_a2 = memory.values[column]) != null ? _a2 : "") !== to;
    }), formulas = [...(_a = row13.formulas) != null ? _a : []].filter((column) => columnOf(table3, column).by !== "addOn"), conflicts = [
      ...since.map(([column]) => conflict2(one, column, "changed")),
      ...formulas.map((column) => conflict2(one, column, "formula"))
    ];
    if (conflicts.length > 0) return { ...nothing3, conflicts };
    let cells = [...scene.shown[table3]].filter((column) => {
      var _a2;
      return ((_a2 = row13.cells[column]) != null ? _a2 : "") !== "";
    }).map((column) => ({ table: table3, row: row13.row, id, column, cell: "" })), event = { ...scene.base, kind: "deleted", table: table3, id, column: "", from: id, to: scene.today }, gone = { ...memory, operation: scene.base.operation, deletedOn: scene.today };
    return { ...nothing3, cells, events: [event], memory: gone };
  }
  function undoDeletion(one, scene) {
    let { change: change2, row: row13, memory } = one, { table: table3, id } = change2;
    if (row13 !== void 0 || memory.deletedOn === "") return { ...nothing3, conflicts: [conflict2(one, "", "stands")] };
    let shown3 = [...scene.shown[table3]], cells = Object.fromEntries(
      shown3.map((column) => {
        var _a;
        return [column, encoded(one, column, (_a = memory.values[column]) != null ? _a : "", scene)];
      })
    ), event = {
      ...scene.base,
      kind: "returned",
      table: table3,
      id,
      column: "",
      from: memory.deletedOn,
      to: id
    }, back2 = { ...memory, operation: scene.base.operation, deletedOn: "" };
    return { ...nothing3, appends: [{ table: table3, id, cells }], events: [event], memory: back2 };
  }

  // src/core/undo/plan-undo.ts
  function planUndo(scene) {
    let changes4 = netChanges(scene.events), facts = sceneFacts(scene), undone = changes4.flatMap((change2) => undoOne(change2, changes4, { scene, ...facts })), memory = undone.flatMap((one) => {
      var _a;
      return (_a = one.memory) != null ? _a : [];
    }), cells = undone.flatMap((one) => one.cells), isId = ({ table: table3, column, cell: cell3 }) => column === idColumn[table3] && cell3 === "", plan = {
      ...emptyPlan,
      cells: cells.filter((edit) => !isId(edit)),
      appends: undone.flatMap((one) => one.appends),
      events: undone.flatMap((one) => one.events),
      memory
    }, conflicts = undone.flatMap((one) => one.conflicts);
    return { plan: memory.length === 0 ? plan : withTarget(rederived(plan, scene.situation), scene), emptied: cells.filter(isId), conflicts, rows: memory.length };
  }
  function withTarget(plan, { events: events2, situation }) {
    var _a;
    let [first] = events2, { now, who, way, operation: operation2 } = situation, target = (_a = first == null ? void 0 : first.operation) != null ? _a : "", event = {
      kind: "undone",
      at: now,
      who,
      table: "history",
      id: "",
      column: "",
      from: target,
      to: "",
      way,
      operation: operation2
    };
    return { ...plan, events: [...plan.events, event] };
  }
  function sceneFacts({ situation, earlier: earlier3 }) {
    var _a, _b;
    let { now, who, way, operation: operation2, today, vocabulary, shown: shown3, memory } = situation, rows = { leads: uniqueRows("leads", situation.leads), followUps: uniqueRows("followUps", situation.followUps) }, hanging = /* @__PURE__ */ new Map();
    for (let { key, values, deletedOn } of memory.values()) {
      let leadId2 = (_a = values.leadId) != null ? _a : "";
      key.startsWith("F:") && deletedOn === "" && hanging.set(leadId2, [...(_b = hanging.get(leadId2)) != null ? _b : [], key]);
    }
    return { base: { base: { at: now, who, way, operation: operation2 }, today, vocabulary, shown: shown3, earlier: earlier3 }, hanging, rowOf: (table3, id) => rows[table3].get(id) };
  }
  function uniqueRows(table3, rows) {
    let unique = /* @__PURE__ */ new Map(), double = /* @__PURE__ */ new Set();
    for (let row13 of rows) {
      let id = idOf(table3, row13);
      unique.has(id) && double.add(id), unique.set(id, row13);
    }
    for (let id of double) unique.delete(id);
    return unique;
  }
  function undoOne(change2, all, facts) {
    let { scene, base, rowOf: rowOf3, hanging } = facts, memory = scene.situation.memory.get(change2.key);
    if (memory === void 0) return [];
    let row13 = rowOf3(change2.table, change2.id), one = { change: change2, memory, ...row13 === void 0 ? {} : { row: row13 } };
    if (!scene.may(leadOf(change2, memory, scene.situation.memory))) return [refused2(conflict2(one, "", "notYours"))];
    if (change2.life === "changed" || change2.adopted !== void 0) return [undoValues(one, base)];
    if (change2.life === "deleted") return [undoDeletion(one, base)];
    let left = change2.life === "entered" ? hangingOn(change2, all, hanging) : [];
    return left.length > 0 ? [refused2({ ...conflict2(one, "", "hangs"), present: String(left.length) })] : [undoEntry(one, base)];
  }
  function hangingOn({ table: table3, id }, all, hanging) {
    var _a;
    let going = new Set(all.filter(({ life, adopted }) => life !== "changed" && !adopted).map(({ key }) => key));
    return table3 === "leads" ? ((_a = hanging.get(id)) != null ? _a : []).filter((key) => !going.has(key)) : [];
  }
  function refused2(reason2) {
    return { cells: [], appends: [], events: [], conflicts: [reason2] };
  }
  function leadOf({ table: table3 }, { values }, memory) {
    var _a, _b, _c;
    return table3 === "leads" ? values : (_c = (_b = memory.get(`L:${(_a = values.leadId) != null ? _a : ""}`)) == null ? void 0 : _b.values) != null ? _c : values;
  }

  // src/actions/undo-operation.ts
  var MANY = 50;
  function allEvents({ book }) {
    return inOrder(readHistory(book).map(({ line: line3 }) => line3)).flatMap((line3) => {
      var _a;
      return (_a = readEvent(line3)) != null ? _a : [];
    });
  }
  function wishedOperation(events2, { person, target, operation: operation2 }) {
    var _a;
    let found2 = operationsOf(events2.filter((event) => event.operation !== operation2)).find(({ id }) => id === target);
    return found2 === void 0 ? "notFound" : found2.who !== person.name && person.role !== "manager" ? "notYours" : found2.state !== "standing" ? found2.state : ((_a = found2.counts.setting) != null ? _a : 0) > 0 && person.role !== "manager" ? "notYours" : found2;
  }
  function surveyUndo(desk, wish, events2) {
    let { book, settings } = desk, { person, target, operation: operation2, way } = wish, memory = readMemoryTab(book), leads = withFormulas(readTable(book, "leads", settings)), followUps2 = withFormulas(readTable(book, "followUps", settings)), actor = { who: person.name, editor: editorKind(person), way, operation: operation2 }, situation = situationOf(desk, actor, { memory, leads, followUps: followUps2 }), own2 = standingEvents(events2).filter((event) => event.operation === target), undo = planUndo({
      events: own2,
      earlier: earlierThan(events2, target, settings.stages),
      situation,
      may: (lead) => mayChange(person, lead)
    });
    return { ...undo, plan: withoutTold(undo.plan, events2), memory, leads, followUps: followUps2 };
  }
  function withoutTold(plan, events2) {
    let nameOf4 = ({ operation: operation2, kind, id, column }) => [operation2, kind, id, column].join(""), told4 = new Set(standingEvents(events2).map(nameOf4));
    return { ...plan, events: plan.events.filter((event) => !told4.has(nameOf4(event))) };
  }
  function carryOutUndo(desk, { plan, emptied, memory, leads, followUps: followUps2 }) {
    let { book, vocabulary, settings } = desk;
    applyPlan({ book, vocabulary, memory, tables: { leads, followUps: followUps2 } }, plan);
    for (let rows of [leads, followUps2]) {
      let { key } = rows.table, ids = new Set(emptied.filter(({ table: table3 }) => table3 === key).map(({ id }) => id));
      if (ids.size === 0) continue;
      let now = rowsWithIds(book, openTable(book, key, settings), ids), [{ column } = { column: "" }] = emptied.filter(({ table: table3 }) => table3 === key), cells = now.rows.map((row13) => ({ table: key, row: row13.row, id: idOf(key, row13), column, cell: "" }));
      applyPlan({ book, vocabulary, memory, tables: { [key]: now } }, { ...emptyPlan, cells });
    }
  }

  // src/actions/undo-settings.ts
  function undoSettings(opened3, { name }, operation2) {
    let desk = afterSwap(opened3), { settings, vocabulary } = desk, { language } = vocabulary, title = undoWords.title[language], before2 = settingsBefore(allEvents(desk), operation2.id, settings);
    if (before2 === void 0) {
      tell(title, undoRefusals.settingsChanged[language]);
      return;
    }
    let changes4 = settingChanges(settings, before2, language), lines = changes4.map(({ text: text4 }) => text4).join(`
`), what = operationText(operation2, vocabulary);
    if (!confirmed(title, fill(undoWords.settings[language], { what, changes: lines }))) return;
    let next = swapSettings(desk, before2, { who: name, undoes: operation2.id });
    return tell(title, undoWords.settingsDone[next.vocabulary.language]), { undone: operation2.id, rows: changes4.length, conflicts: 0 };
  }
  function settingsBefore(events2, operation2, present2) {
    let event = events2.find(
      (one) => one.operation === operation2 && one.kind === "setting" && one.column === "snapshot"
    );
    if (event === void 0) return;
    let { headers: headers17 } = present2;
    return writeSnapshot({ ...readSnapshot(event.to), headers: headers17 }) === writeSnapshot(present2) ? { ...readSnapshot(event.from), headers: headers17 } : void 0;
  }

  // src/actions/sidebar/undo.ts
  var MOST12 = 30;
  function listOperations({ desk, person, reader }) {
    let isTheirs2 = ({ who }) => person.role === "manager" || who === person.name;
    return operationsOf(allEvents(desk)).filter((one) => isTheirs2(one) && one.state !== "final").slice(0, MOST12).map((one) => ({
      id: one.id,
      text: operationText(one, reader),
      isUndo: one.isUndo,
      state: one.state === "undone" ? "undone" : "standing"
    }));
  }
  function previewUndo(session, { operation: target }) {
    let events2 = allEvents(session.desk), wish = wishOf(session, { target, operation: "" }), found2 = wished(session, events2, wish);
    return isOfSettings(found2) ? settingsView(session, events2, found2) : viewOf3(session, found2, surveyUndo(session.desk, wish, events2));
  }
  function undoOperation(session, input) {
    let { request: operation2, operation: target, typed } = input, { desk } = session, wish = wishOf(session, { target, operation: operation2 }), events2 = allEvents(desk), found2 = wished(session, events2, wish);
    return isOfSettings(found2) ? undoSettingsOf(session, events2, { found: found2, operation: operation2 }) : withLock(() => {
      let undo = surveyUndo(desk, wish, allEvents(desk)), { asks } = viewOf3(session, found2, undo);
      if (asks > 0 && session.person.role !== "manager") throw no(session, "many");
      if (asks > 0 && typed.trim() !== String(asks)) throw mistyped(session);
      return undo.rows + undo.emptied.length > 0 && carryOutUndo(desk, undo), doneView(session, undo);
    });
  }
  function wishOf({ person }, { target, operation: operation2 }) {
    return { person, target, operation: operation2, way: "sidebar" };
  }
  function wished(session, events2, wish) {
    let found2 = wishedOperation(events2, wish);
    if (typeof found2 == "string") throw no(session, found2);
    return found2;
  }
  function isOfSettings({ counts }) {
    var _a;
    return ((_a = counts.setting) != null ? _a : 0) > 0;
  }
  function viewOf3({ reader }, found2, { rows, conflicts }) {
    return { text: fill(undoWords.preview[reader.language], { what: operationText(found2, reader), rows }), rows, conflicts: conflictTexts(conflicts, reader), asks: rows > MANY ? rows : 0 };
  }
  function doneView({ reader }, { rows, conflicts }) {
    let { language } = reader;
    return { text: rows === 0 ? undoWords.onlyConflicts[language] : fill(undoWords.done[language], { rows }), rows, conflicts: conflictTexts(conflicts, reader), asks: 0 };
  }
  function settingsView(session, events2, found2) {
    let { desk, reader } = session;
    if (settingsBefore(events2, found2.id, desk.settings) === void 0) throw no(session, "settingsChanged");
    let what = operationText(found2, reader);
    return { text: fill(undoWords.settings[reader.language], { what, changes: "" }).trim(), rows: 1, conflicts: [], asks: 0 };
  }
  function undoSettingsOf(session, events2, { found: found2, operation: operation2 }) {
    let { person, reader } = session, desk = afterSwap(session.desk);
    if (!(desk === session.desk ? events2 : allEvents(desk)).some((event) => event.operation === operation2)) {
      let before2 = settingsBefore(events2, found2.id, desk.settings);
      if (before2 === void 0) throw no(session, "settingsChanged");
      swapSettings(desk, before2, { who: person.name, undoes: found2.id, operation: operation2, way: "sidebar" });
    }
    return { text: undoWords.settingsDone[reader.language], rows: 1, conflicts: [], asks: 0 };
  }
  function no({ reader }, reason2) {
    return new Refused([{ code: reason2, text: fill(undoRefusals[reason2][reader.language], { most: MANY }) }]);
  }
  function mistyped({ reader }) {
    return new Refused([{ code: "mistyped", text: undoWords.mistyped[reader.language] }]);
  }

  // src/core/digest/ledger.ts
  var LEASE_MINUTES = 10, TRUSTED_MINUTES = 8, emptyLedger = { days: {}, closedUpTo: "" };
  function startRun(ledger, request2) {
    var _a, _b;
    if (isLeased(ledger, request2.instant)) return;
    let day2 = dayPart(request2.now), known4 = settleOlderDays(settleClaims(ledger.days), { ...request2, day: day2 }), base = { ...ledger, ...staleAfter(ledger), days: known4 }, slot = ((_a = base.stale) == null ? void 0 : _a.slot) === "a" ? "b" : "a";
    if (day2 <= ledger.closedUpTo) return { ledger: base, day: day2, slot, send: [], queued: [] };
    let record2 = dayRecord((_b = known4[day2]) != null ? _b : /* @__PURE__ */ new Map(), request2), waiting = request2.people.filter((person) => record2.get(person) === "queued"), lease = { run: request2.run, slot, taken: request2.instant };
    return {
      ledger: { ...base, days: { ...known4, [day2]: record2 }, lease },
      day: day2,
      slot,
      send: waiting.slice(0, Math.max(0, request2.quota)),
      queued: waiting.slice(Math.max(0, request2.quota))
    };
  }
  function staleAfter({ lease }) {
    return lease === void 0 ? {} : { stale: { run: lease.run, slot: lease.slot } };
  }
  function isLeased({ lease }, instant) {
    return lease !== void 0 && Math.abs(instant - lease.taken) < LEASE_MINUTES;
  }
  function isTrusted({ lease }, instant) {
    return lease !== void 0 && Math.abs(instant - lease.taken) < TRUSTED_MINUTES;
  }
  function claim(ledger, { run: run2, day: day2, person }) {
    var _a, _b;
    let isOpen3 = ((_a = ledger.days[day2]) == null ? void 0 : _a.get(person)) === "queued" && day2 > ledger.closedUpTo;
    return ((_b = ledger.lease) == null ? void 0 : _b.run) === run2 && isOpen3 ? withState(ledger, { day: day2, person, state: "claimed" }) : void 0;
  }
  function mark2(ledger, {
    day: day2,
    person,
    state
  }) {
    var _a;
    if (((_a = ledger.days[day2]) == null ? void 0 : _a.get(person)) !== "claimed") return ledger;
    let marked = withState(ledger, { day: day2, person, state });
    return state === "sent" ? { ...marked, days: coverOlder(marked.days, { reader: person, day: day2 }) } : marked;
  }
  function endRun(ledger, run2) {
    var _a;
    if (((_a = ledger.lease) == null ? void 0 : _a.run) !== run2) return ledger;
    let { lease: _lease, ...rest } = ledger;
    return { ...rest, days: settleClaims(rest.days) };
  }
  function peopleIn(ledger, day2, state) {
    var _a;
    return [...(_a = ledger.days[day2]) != null ? _a : []].filter(([, found2]) => found2 === state).map(([person]) => person);
  }
  function dayRecord(known4, { people, suppressed = [], retries }) {
    let record2 = new Map(known4), open = [void 0, "queued", "suppressed", ...retried(retries)];
    for (let [person, state] of known4) state === "queued" && record2.set(person, "suppressed");
    for (let person of suppressed) open.includes(known4.get(person)) && record2.set(person, "suppressed");
    for (let person of people) open.includes(known4.get(person)) && record2.set(person, "queued");
    return record2;
  }
  function retried(retries) {
    return retries === "failed" ? ["failed"] : [];
  }
  function settleClaims(days3) {
    return mapStates(days3, (state) => state === "claimed" ? "unconfirmed" : state);
  }
  function settleOlderDays(days3, { day: day2, people }) {
    return mapStates(
      days3,
      (state, person, of) => state === "queued" && of < day2 && !people.includes(person) ? "suppressed" : state
    );
  }
  function coverOlder(days3, { reader, day: day2 }) {
    return mapStates(
      days3,
      (state, person, of) => state === "queued" && of < day2 && person === reader ? "covered" : state
    );
  }
  function mapStates(days3, change2) {
    let records = Object.entries(days3).map(([day2, record2]) => {
      let states2 = [...record2].map(([person, state]) => [person, change2(state, person, day2)]);
      return [day2, new Map(states2)];
    });
    return Object.fromEntries(records);
  }
  function withState(ledger, { day: day2, person, state }) {
    return { ...ledger, days: { ...ledger.days, [day2]: new Map(ledger.days[day2]).set(person, state) } };
  }

  // src/core/i18n/digest-words.ts
  var digestWords = {
    subject: {
      "zh-CN": "线索提醒 {day}：逾期 {late}，今天 {due}",
      "zh-TW": "線索提醒 {day}：逾期 {late}，今天 {due}",
      en: "Leads on {day}: {late} late, {due} due today"
    },
    subjectOff: { "zh-CN": "，假日到期 {off}", "zh-TW": "，假日到期 {off}", en: ", {off} on the days off ahead" },
    summarySubject: {
      "zh-CN": "团队线索汇总 {day}：逾期 {late}，今天 {due}，已升级 {escalated}",
      "zh-TW": "團隊線索彙總 {day}：逾期 {late}，今天 {due}，已升級 {escalated}",
      en: "Team leads on {day}: {late} late, {due} due today, {escalated} escalated"
    },
    greeting: { "zh-CN": "{name}，你好：", "zh-TW": "{name}，您好：", en: "Hello {name}," },
    intro: {
      "zh-CN": "以下是 {day} 需要跟进的线索。",
      "zh-TW": "以下是 {day} 需要跟進的線索。",
      en: "these leads need you on {day}."
    },
    summaryIntro: {
      "zh-CN": "以下是团队在 {day} 的线索情况。",
      "zh-TW": "以下是團隊在 {day} 的線索情況。",
      en: "this is how the leads of the team stand on {day}."
    },
    missed: {
      "zh-CN": "{days} 没有发出邮件，本邮件已包含当时到期的事项。",
      "zh-TW": "{days} 沒有寄出郵件，本郵件已包含當時到期的事項。",
      en: "No mail went out on {days}; this one includes what was due then."
    },
    silent: {
      "zh-CN": "自动提醒自 {day} 起超过 26 小时没有成功运行，提醒可能没有发出。请在表格菜单中点“立即发送提醒”或“接管自动任务”；如果 Google 要求重新授权，请同意。",
      "zh-TW": "自動提醒自 {day} 起超過 26 小時沒有成功執行，提醒可能沒有寄出。請在試算表選單中點「立即寄送提醒」或「接管自動任務」；如果 Google 要求重新授權，請同意。",
      en: "The automation has had no successful run for more than 26 hours, since {day}; reminders may be missing. Use Send reminders now or Take over automation in the menu of the sheet; if Google asks for permission again, grant it."
    },
    escalated: { "zh-CN": "已升级", "zh-TW": "已升級", en: "Escalated" },
    late: { "zh-CN": "已逾期", "zh-TW": "已逾期", en: "Late" },
    today: { "zh-CN": "今天到期", "zh-TW": "今天到期", en: "Due today" },
    nextDays: { "zh-CN": "接下来几天", "zh-TW": "接下來幾天", en: "The next days" },
    noNextStep: { "zh-CN": "没有下一步", "zh-TW": "沒有下一步", en: "Without a next step" },
    own: { "zh-CN": "你自己的线索", "zh-TW": "您自己的線索", en: "Your own leads" },
    approvals: { "zh-CN": "等待你审批", "zh-TW": "等待您核准", en: "Waiting for your approval" },
    unreached: {
      "zh-CN": "没有送达的提醒（{name}：{why}）",
      "zh-TW": "沒有送達的提醒（{name}：{why}）",
      en: "Reminders that reach nobody ({name}: {why})"
    },
    nobody: { "zh-CN": "未分配", "zh-TW": "未分配", en: "nobody" },
    more: {
      "zh-CN": "还有 {n} 条，请看“今日提醒”。",
      "zh-TW": "還有 {n} 筆，請看「今日提醒」。",
      en: "and {n} more on the Today tab."
    },
    open: { "zh-CN": "打开“今日提醒”", "zh-TW": "開啟「今日提醒」", en: "Open the Today tab" },
    queued: {
      "zh-CN": "邮件额度不足，今天还没有收到邮件：{names}。额度恢复后会补发。",
      "zh-TW": "郵件額度不足，今天還沒有收到郵件：{names}。額度恢復後會補寄。",
      en: "The mail quota ran short. No mail yet for: {names}. They get theirs as soon as there is room."
    },
    unconfirmed: {
      "zh-CN": "无法确认是否送达，不会自动重发：{names}",
      "zh-TW": "無法確認是否送達，不會自動重寄：{names}",
      en: "Whether these mails arrived is not known; they are not sent again by themselves: {names}"
    },
    failed: {
      "zh-CN": "邮箱地址无效，请在设置中改正：{names}",
      "zh-TW": "電子郵件地址無效，請在設定中改正：{names}",
      en: "These addresses were refused; please correct them in Settings: {names}"
    },
    footer: {
      "zh-CN": "这封邮件由表格“{workbook}”的线索簿发出。灰色底的文字来自客户资料，请勿点击其中的链接。",
      "zh-TW": "這封郵件由試算表「{workbook}」的線索簿寄出。灰底的文字來自客戶資料，請勿點擊其中的連結。",
      en: "Sent by Leadbook from the sheet “{workbook}”. Text on grey comes from customer data: do not follow links in it."
    },
    member: { "zh-CN": "成员", "zh-TW": "成員", en: "Member" },
    due: { "zh-CN": "今天", "zh-TW": "今天", en: "Today" },
    unrecorded: { "zh-CN": "未记录", "zh-TW": "未記錄", en: "Not recorded" },
    approvalCount: { "zh-CN": "待审批", "zh-TW": "待核准", en: "Approvals" },
    id: { "zh-CN": "编号", "zh-TW": "編號", en: "ID" },
    customer: { "zh-CN": "客户", "zh-TW": "客戶", en: "Customer" },
    silentSubject: {
      "zh-CN": "自动提醒没有运行，自 {day} 起",
      "zh-TW": "自動提醒沒有執行，自 {day} 起",
      en: "The reminders have not run since {day}"
    },
    kind: { "zh-CN": "事项", "zh-TW": "事項", en: "What" },
    reason: { "zh-CN": "原因", "zh-TW": "原因", en: "Why" },
    day: { "zh-CN": "到期日", "zh-TW": "到期日", en: "Due" },
    daysLate: { "zh-CN": "晚（工作日）", "zh-TW": "晚（工作日）", en: "Working days late" }
  };

  // src/core/digest/digest-context.ts
  function vocabulariesOf(settings) {
    let entries2 = languages.map((language) => {
      let values = { ...settings.values, language };
      return [language, buildVocabulary({ ...settings, values })];
    });
    return Object.fromEntries(entries2);
  }
  function vocabularyOf({ language }, { settings, vocabularies }) {
    return vocabularies[language != null ? language : languageOfWorkbook(settings)];
  }
  function keysAt(address, { members }) {
    let wanted = address.toLowerCase();
    return members.filter(({ email, retired }) => !retired && email.toLowerCase() === wanted).map(({ key }) => key);
  }
  function ownLines(member, lines, { settings }) {
    let keys = keysAt(member.email, settings);
    return lines.filter(({ recipient }) => keys.includes(recipient));
  }
  function isDue2({ state }) {
    return state !== "next";
  }

  // src/core/digest/html.ts
  var ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
  };
  function html(parts2, ...values) {
    return { markup: parts2.map((part2, index) => {
      var _a;
      return part2 + shown((_a = values[index]) != null ? _a : "");
    }).join("") };
  }
  function escapeHtml(text4) {
    return text4.replace(/[&<>"']/g, (sign) => {
      var _a;
      return (_a = ENTITIES[sign]) != null ? _a : sign;
    }).replace(/[\u{10000}-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`).replace(/[\ud800-\udfff]/g, "�");
  }
  function shown(value2) {
    return typeof value2 == "string" ? escapeHtml(value2) : typeof value2 == "number" ? String(value2) : "markup" in value2 ? value2.markup : value2.map(({ markup }) => markup).join("");
  }

  // src/core/digest/outside-text.ts
  var ISOLATE = "⁨", END = "⁩", BREAK = "​";
  function tamed(text4, limit2) {
    let line3 = Array.from(keptLine(text4));
    return (line3.length > limit2 ? `${line3.slice(0, limit2 - 1).join("")}…` : line3.join("")).replace(/:\/\/|@|\.(?=[a-z0-9-])/gi, (sign) => `${BREAK}${sign}${BREAK}`);
  }
  function outsideText(text4, limit2) {
    return `${ISOLATE}${tamed(text4, limit2)}${END}`;
  }
  function insideHtml(text4, limit2) {
    return html`<bdi dir="auto">${tamed(text4, limit2)}</bdi>`;
  }
  function outsideHtml(text4, limit2) {
    return html`<bdi dir="auto" style="background:#f1f3f4">${tamed(text4, limit2)}</bdi>`;
  }

  // src/core/digest/mail-body.ts
  var TITLE_LENGTH = 100;
  function mailBody({ name, intro, parts: parts2 }, { language }, { todayUrl, workbook }) {
    let greeting = fill(digestWords.greeting[language], { name }), open = digestWords.open[language], [before2 = "", after2 = ""] = digestWords.footer[language].split("{workbook}"), page = html`<!doctype html>
<html lang="${language}"><body style="margin:0;padding:16px;background:#ffffff;color:#202124;font-family:Arial,'PingFang SC','Microsoft YaHei',sans-serif;font-size:14px;line-height:1.5">
<p>${greeting}<br>${intro}</p>
${parts2.map((part2) => part2.html)}
<p style="margin:20px 0"><a href="${todayUrl}" style="color:#0b57d0">${open}</a></p>
<p style="color:#5f6368;font-size:12px">${before2}${outsideHtml(workbook, TITLE_LENGTH)}${after2}</p>
</body></html>`, footer = `${before2}${outsideText(workbook, TITLE_LENGTH)}${after2}`, text4 = [greeting, intro, "", ...parts2.map((part2) => part2.text), `${open}: ${todayUrl}`, "", `-- 
${footer}`];
    return { html: page.markup, text: `${text4.join(`
`)}
` };
  }
  function sentence3(text4) {
    return { html: html`<p>${text4}</p>\n`, text: `${text4}
` };
  }

  // src/core/digest/mail-draft.ts
  function subjectLine(text4) {
    let line3 = text4.replace(/\s+/g, " ").replace(/[\ud800-\udfff]/g, "");
    return line3.length > 200 ? `${line3.slice(0, 199)}…` : line3;
  }
  function fitting(build2, lines) {
    let draft = build2(lines);
    return utf8Length(draft.text) + utf8Length(draft.html) <= 19e4 || lines <= 1 ? draft : fitting(build2, Math.floor(lines / 2));
  }
  function utf8Length(text4) {
    var _a;
    let bytes = 0;
    for (let sign of text4) bytes += bytesOf((_a = sign.codePointAt(0)) != null ? _a : 0);
    return bytes;
  }
  function bytesOf(code) {
    return code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
  }

  // src/core/digest/silence-mail.ts
  function silenceReaders({ members }, today) {
    let managers2 = members.filter(
      (member) => member.role === "manager" && member.mail && !member.retired && isAddress(member.email) && !isAbsent(member, today)
    ), addresses = managers2.map(({ email }) => email.toLowerCase());
    return managers2.filter(({ email }, index) => addresses.indexOf(email.toLowerCase()) === index);
  }
  function silenceMail(manager, lastRun, context) {
    let vocabulary = vocabularyOf(manager, context), { language } = vocabulary, intro = fill(digestWords.silent[language], { day: dayPart(lastRun) }), subject = subjectLine(fill(digestWords.silentSubject[language], { day: dayPart(lastRun) }));
    return {
      person: manager.key,
      to: manager.email,
      subject,
      ...mailBody({ name: manager.name, intro, parts: [] }, vocabulary, context)
    };
  }

  // src/core/digest/run-notes.ts
  function withNotes(ledger, notes2) {
    let { lease, stale } = ledger, heard = stale === void 0 ? ledger : late(ledger, ofRun(stale.run, notes2[stale.slot]));
    return lease === void 0 ? heard : present(heard, ofRun(lease.run, notes2[lease.slot]));
  }
  function ofRun(run2, notes2) {
    return (notes2 == null ? void 0 : notes2.run) === run2 ? notes2 : void 0;
  }
  function present(ledger, notes2) {
    if (notes2 === void 0) return ledger;
    let heard = told3(ledger, notes2, (known4, state) => known4 === "sent" ? known4 : state);
    return notes2.state === "ended" ? endRun(heard, notes2.run) : heard;
  }
  function late(ledger, notes2) {
    return notes2 === void 0 ? ledger : told3(ledger, notes2, (known4, state) => state === "sent" ? state : (state === "claimed" || state === "unconfirmed") && known4 === "queued" ? "unconfirmed" : known4);
  }
  function told3(ledger, { day: day2, record: record2 }, choose2) {
    let known4 = ledger.days[day2];
    if (known4 === void 0) return ledger;
    let states2 = [...known4].map(([person, state]) => {
      var _a;
      return [person, choose2(state, (_a = record2.get(person)) != null ? _a : state)];
    }), readers3 = states2.filter(([, state]) => state === "sent").map(([person]) => person), days3 = { ...ledger.days, [day2]: new Map(states2) };
    return { ...ledger, days: readers3.reduce((all, reader) => coverOlder(all, { reader, day: day2 }), days3) };
  }

  // src/core/digest/ledger-text.ts
  var KEPT_DAYS = 14, MOST_BYTES = 8900, VERSION = 2, LETTERS = {
    queued: "q",
    claimed: "c",
    sent: "s",
    covered: "v",
    suppressed: "x",
    failed: "f",
    unconfirmed: "u"
  }, STATES = new Map(
    Object.entries(LETTERS).map(([state, letter]) => [letter, state])
  );
  function writeLedger(ledger) {
    let days3 = Object.keys(ledger.days).sort(), kept3 = days3.slice(-KEPT_DAYS), text4 = textOf3(ledger, days3, kept3);
    for (; kept3.length > 1 && utf8Length(text4) > MOST_BYTES; )
      kept3 = kept3.slice(1), text4 = textOf3(ledger, days3, kept3);
    return text4;
  }
  function writeNotes2({ run: run2, day: day2, record: record2, state }) {
    return JSON.stringify({ v: VERSION, r: run2, y: day2, e: state === "ended" ? 1 : 0, s: lettersOf(record2) });
  }
  function readLedger({ ledger, notes: notes2 }, today) {
    if (ledger === "") return emptyLedger;
    let stored3 = storedLedger(parsed(ledger));
    if (stored3 === void 0) return { ...emptyLedger, closedUpTo: today };
    let bySlot = { a: notesIn2(parsed(notes2.a)), b: notesIn2(parsed(notes2.b)) }, { lease } = stored3, isSpoilt = lease !== void 0 && notes2[lease.slot] !== "" && bySlot[lease.slot] === void 0;
    return withNotes(isSpoilt ? { ...stored3, closedUpTo: today } : stored3, bySlot);
  }
  function storedLedger(read) {
    if (!isRecord2(read) || read.v !== VERSION && read.v !== 1 || !isRecord2(read.d)) return;
    let [run2, slot, taken] = listIn(read, "l"), [staleRun, staleSlot] = listIn(read, "p"), days3 = Object.entries(read.d).map(([day2, record2]) => [day2, recordOf2(record2)]);
    return {
      days: Object.fromEntries(days3.filter(([day2]) => isDay(day2))),
      ...typeof run2 == "string" && isSlot(slot) && typeof taken == "number" && { lease: { run: run2, slot, taken } },
      ...typeof staleRun == "string" && isSlot(staleSlot) && { stale: { run: staleRun, slot: staleSlot } },
      closedUpTo: textIn(read, "c")
    };
  }
  function notesIn2(read) {
    if (!(!isRecord2(read) || read.v !== VERSION || !isDay(read.y) || typeof read.r != "string"))
      return { run: read.r, day: read.y, record: recordOf2(read.s), state: read.e === 1 ? "ended" : "open" };
  }
  function textOf3(ledger, days3, kept3) {
    var _a;
    let dropped = (_a = days3[days3.length - kept3.length - 1]) != null ? _a : "", records = Object.entries(ledger.days).filter(([day2]) => kept3.includes(day2)).map(([day2, record2]) => [day2, lettersOf(record2)]);
    return JSON.stringify({
      v: VERSION,
      c: [dropped, ledger.closedUpTo].sort().pop(),
      ...ledger.lease && { l: [ledger.lease.run, ledger.lease.slot, ledger.lease.taken] },
      ...ledger.stale && { p: [ledger.stale.run, ledger.stale.slot] },
      d: Object.fromEntries(records)
    });
  }
  function lettersOf(record2) {
    var _a;
    let people = {};
    for (let [person, state] of record2) {
      let letter = LETTERS[state];
      people[letter] = [...(_a = people[letter]) != null ? _a : [], person];
    }
    return people;
  }
  function recordOf2(read) {
    let record2 = /* @__PURE__ */ new Map();
    if (!isRecord2(read)) return record2;
    for (let [letter, people] of Object.entries(read)) {
      let state = STATES.get(letter);
      if (!(state === void 0 || !Array.isArray(people)))
        for (let person of people) typeof person == "string" && record2.set(person, state);
    }
    return record2;
  }
  function parsed(text4) {
    try {
      return JSON.parse(text4);
    } catch {
      return;
    }
  }
  function isRecord2(value2) {
    return typeof value2 == "object" && value2 !== null && !Array.isArray(value2);
  }
  function isSlot(value2) {
    return value2 === "a" || value2 === "b";
  }
  function isDay(value2) {
    return typeof value2 == "string" && /^\d{4}-\d{2}-\d{2}$/.test(value2);
  }
  function listIn(record2, key) {
    let value2 = record2[key];
    return Array.isArray(value2) ? value2 : [];
  }
  function textIn(record2, key) {
    let value2 = record2[key];
    return typeof value2 == "string" ? value2 : "";
  }

  // src/actions/mail-ledger.ts
  var notesKey = { a: "notesA", b: "notesB" };
  function mailLedger({ text: text4 }, today) {
    let notes2 = { a: text4(notesKey.a), b: text4(notesKey.b) };
    return readLedger({ ledger: text4("ledger"), notes: notes2 }, today);
  }

  // src/host/mail.ts
  function mailQuota() {
    return patient(MailApp).getRemainingDailyQuota();
  }
  function sendMail({ to, subject, text: text4, html: html2, from }, spare = 0) {
    try {
      return MailApp.sendEmail({ to, subject, body: text4, htmlBody: html2, name: from }), "sent";
    } catch (error2) {
      return outcomeOf(error2, spare);
    }
  }
  var notNow = /too many times (for one day|in a short time)|too much computer time|limit exceeded: email recipients|authorization is required|not have permission|not sufficient to call|mail service not enabled|(一天|单日|單日|當日|当日|短时间|短時間).*(次数过多|次數過多|太多次|过多次)|(计算机|電腦)(时间|時間)过?過?长?長?|需要授权|必須取得授權|(没有|沒有).*(权限|權限)|(权限|權限)不足/i, refused3 = /invalid email|no recipient|email body size|argument too large|(邮件|郵件)地址(无效|無效)|(没有|沒有)收件/i;
  function outcomeOf(error2, spare) {
    let text4 = error2 instanceof Error ? error2.message : String(error2);
    return logRefusal("Mail not sent", error2), notNow.test(text4) ? "queued" : refused3.test(text4) ? "failed" : spare > 0 && quotaIsGone() ? "queued" : "unconfirmed";
  }
  function quotaIsGone() {
    try {
      return mailQuota() <= 0;
    } catch {
      return !1;
    }
  }

  // src/actions/tell-managers.ts
  function tellManagers({ book, settings }, draft) {
    let context = {
      today: book.today,
      settings,
      vocabularies: vocabulariesOf(settings),
      todayUrl: todayAddress(book),
      workbook: book.fileName,
      missedDays: []
    };
    return silenceReaders(settings, book.today).map((manager) => {
      let { to, subject, text: text4, html: html2 } = draft(manager, context);
      return sendMail({ to, subject, text: text4, html: html2, from: book.fileName });
    });
  }

  // src/actions/tell-silence.ts
  function tellSilence(desk, ledger = mailLedger(desk.book.properties, desk.book.today)) {
    let { book, calendar } = desk, { lastRun } = readAutomation(book);
    if (!(!isSilent(lastRun, book.now) || !calendar.isWorkday(book.today)) && !(book.properties.text("silence") >= book.today || isInSummary(desk, ledger)) && !isLeased(ledger, book.instant))
      try {
        withLock(() => isFirstToTell(book.today)) && sendAll2(desk, lastRun);
      } catch (error2) {
        logError(`silence: ${error2 instanceof Error ? error2.name : "unknown"}`);
      }
  }
  function isInSummary({ book, settings }, ledger) {
    let sent = peopleIn(ledger, book.today, "sent"), managers2 = settings.members.filter(({ role }) => role === "manager");
    return settings.values.managerSummary === "yes" && managers2.some(({ key }) => sent.includes(key));
  }
  function isFirstToTell(today) {
    let properties = openProperties();
    return properties.text("silence") >= today ? !1 : (properties.put("silence", today), !0);
  }
  function sendAll2(desk, lastRun) {
    let outcomes2 = tellManagers(desk, (manager, context) => silenceMail(manager, lastRun, context));
    outcomes2.length > 0 && outcomes2.every((outcome) => outcome === "queued") && openProperties().put("silence", "");
  }

  // src/actions/call.ts
  var handlers = {
    start: (session) => (tellSilence(session.desk), startOf(session, "day")),
    myDay: (session) => (tellSilence(session.desk), dayOf2(session)),
    selectedLead: (session) => selectedCard(session),
    leadCard: (session, { leadId: leadId2 }) => cardOf(session, leadId2),
    leadAsOf,
    duplicates: ({ reader, memory }, { fields: fields2 }) => twinsOf2(fields2, [...rememberedLeads(memory()).values()], reader),
    newLead,
    recordFollowUp: (session, { request: request2, leadId: leadId2, fields: fields2, leadFields }) => {
      let change2 = { request: request2, leadId: leadId2, fields: leadFields, followUp: { fields: fields2 } };
      return cardOf(
        after(
          session,
          changeLead(session, () => change2)
        ),
        leadId2
      );
    },
    updateLead: (session, change2) => cardOf(
      after(
        session,
        changeLead(session, () => change2)
      ),
      change2.leadId
    ),
    stepDone,
    postpone,
    answerRequest,
    rowsBehind,
    rowsTab,
    operations: listOperations,
    undoPreview: previewUndo,
    undo: undoOperation
  };
  function call(method, json) {
    let language;
    try {
      let desk = openDesk();
      return language = spokenLanguage(desk), JSON.stringify(surely2(desk, () => answer2(desk, method, json)));
    } catch (error2) {
      return JSON.stringify({
        ok: !1,
        issues: issuesOf(explained(error2), method, language != null ? language : languageOf(userLocale()))
      });
    }
  }
  function surely2(desk, work) {
    try {
      return work();
    } catch (error2) {
      if (error2 instanceof Refused || isExpected(error2) || !dropStoppingWarnings(desk)) throw error2;
      return work();
    }
  }
  function answer2(desk, method, json) {
    let language = spokenLanguage(desk);
    if (!isMethod(method)) return no2("badRequest", messages.badRequest[language]);
    if (!desk.isSetUp) return no2("notSetUp", messages[isBeingSetUp(desk.book) ? "setUpCutShort" : "notSetUp"][language]);
    let session = openSession(desk), caller = callerOf(session.person), { language: readIn } = session.reader;
    if (!isAllowed(methodRights[method], caller)) return no2("denied", messages[denialOf(caller)][readIn]);
    let request2 = readRequest(method, json);
    return request2 === void 0 ? no2("badRequest", messages.badRequest[readIn]) : isSomebodyElse(session, request2.me) ? no2("wrongAccount", messages.wrongAccount[readIn]) : { ok: !0, value: run(method, session, request2.input) };
  }
  function isSomebodyElse({ person }, openedFor) {
    var _a;
    return openedFor !== void 0 && openedFor !== ((_a = person.member) == null ? void 0 : _a.key);
  }
  function run(method, session, input) {
    return handlers[method](session, input);
  }
  function issuesOf(error2, method, language) {
    if (error2 instanceof Refused) return error2.issues;
    let name = isMethod(method) ? method : "call", code = error2 instanceof Error ? error2.name : "unknown";
    return logError(`${name}: ${code}`), [{ code, text: sentenceOf(error2, name, language) }];
  }
  function no2(code, text4) {
    return { ok: !1, issues: [{ code, text: text4 }] };
  }

  // src/core/history/check-seals.ts
  function checkSeals(placed2, seals, sign) {
    let lines = placed2.map(({ line: line3 }) => line3), byBlock = linesByBlock(lines), broken = seals.blocks.flatMap((seal, block) => {
      var _a, _b;
      if (seal === "") return [];
      let own2 = (_a = byBlock.get(block)) != null ? _a : [];
      return sealOf(own2, (_b = seals.blocks[block - 1]) != null ? _b : "", sign) === seal ? [] : [brokenBlock(block, own2, { placed: placed2, sealed: Number(seal.split(":")[0]) })];
    }), numbers = lines.map(numberOf2), last = numbers.reduce((most2, number2) => Math.max(most2, number2), 0), full2 = seals.key === "" ? 0 : Math.floor(last / BLOCK);
    return {
      broken,
      sorted: isInOrder2(numbers) || hasDoubles(lines, seals.blocks.length) ? "inOrder" : "disordered",
      strangers: placed2.filter(({ line: line3 }) => numberOf2(line3) === 0 && line3.some((text4) => text4 !== "")).map(({ row: row13 }) => row13),
      unsealed: full2 - seals.blocks.filter((seal) => seal !== "").length
    };
  }
  function isInOrder2(numbers) {
    let last = 0;
    for (let number2 of numbers)
      if (number2 !== 0) {
        if (number2 < last) return !1;
        last = number2;
      }
    return !0;
  }
  function brokenBlock(block, own2, { placed: placed2, sealed }) {
    let rows = placed2.filter(({ line: line3 }) => numberOf2(line3) > 0 && blockOf(numberOf2(line3)) === block).map(({ row: row13 }) => row13), from = block * BLOCK + 1, to = from + BLOCK - 1, why = own2.length < sealed ? "removed" : own2.length > sealed ? "added" : "changed", ends2 = { firstRow: Math.min(...rows, Number.POSITIVE_INFINITY), lastRow: Math.max(0, ...rows) };
    return {
      from,
      to,
      why,
      firstRow: rows.length === 0 ? 0 : ends2.firstRow,
      lastRow: ends2.lastRow,
      numbers: oddNumbers(inOrder(own2).map(numberOf2), { from, to, why })
    };
  }
  function oddNumbers(numbers, { from, to, why }) {
    if (why === "added") return numbers.filter((number2, index) => numbers[index - 1] === number2);
    let present2 = new Set(numbers), all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return why === "removed" ? all.filter((number2) => !present2.has(number2)) : [];
  }

  // src/core/history/seal-text.ts
  var MOST13 = 12;
  function sealTexts({ broken, sorted: sorted2, strangers }, language) {
    return [
      ...sorted2 === "disordered" ? [historyWords.disordered[language]] : [],
      ...broken.map((block) => brokenText(block, language)),
      ...strangers.length === 0 ? [] : [fill(historyWords.strangers[language], { rows: listed(strangers) })]
    ];
  }
  function brokenText({ why, firstRow, lastRow: lastRow2, numbers }, language) {
    let facts = { first: firstRow, last: lastRow2, count: numbers.length, numbers: listed(numbers) };
    return fill(historyWords[why][language], facts);
  }
  function listed(numbers) {
    let spans = [];
    for (let number2 of numbers) {
      let last = spans[spans.length - 1];
      last !== void 0 && last[1] === number2 - 1 ? last[1] = number2 : spans.push([number2, number2]);
    }
    return [...spans.slice(0, MOST13).map(([from, to]) => from === to ? String(from) : `${from}–${to}`), ...spans.length > MOST13 ? ["…"] : []].join(", ");
  }

  // src/actions/check-history.ts
  function checkHistory(desk, { role, name }) {
    let { book, vocabulary } = desk, placed2 = readHistory(book), seals = readSeals(book.properties.text("history")), report = checkSeals(placed2, seals, signWith(seals.key)), texts2 = sealTexts(report, vocabulary.language), { lines, state } = tidied(placed2, seals.blocks.length);
    if (state === "new" && rewriteHistory(
      book,
      lines.map(({ line: line3 }) => line3)
    ), report.broken.length > 0 && role === "manager") {
      let reason2 = fill(historyWords.resealed[vocabulary.language], { who: name });
      resealHistory(desk, { who: name, reason: [reason2, ...texts2].join(" · ") });
    } else (report.unsealed > 0 || offsetOf(lines) !== seals.offset) && keepSeals(book, lines, "missing");
    return texts2;
  }
  function tidied(placed2, sealed) {
    let present2 = placed2.map(({ line: line3 }) => line3), numbers = present2.map(numberOf2).filter((number2) => number2 > 0);
    if (numbers.every((number2, index) => {
      var _a;
      return index === 0 || number2 > ((_a = numbers[index - 1]) != null ? _a : 0);
    })) return { lines: placed2, state: "asItWas" };
    let strangers = present2.filter((line3) => numberOf2(line3) === 0);
    return { lines: [...renumbered(present2, sealed), ...strangers].map((line3, index) => ({ row: index + 2, line: line3 })), state: "new" };
  }

  // src/actions/install-automation.ts
  var handlers2 = { edit: "handleEdit", clock: "hourly" };
  function installAutomation(desk) {
    return readAutomation(desk.book).owner === "" ? install(desk, effectiveEmail()) : withLock(() => repair2(desk, readAutomation({ ...desk.book, properties: openProperties() })));
  }
  function repair2(desk, present2) {
    let { fileId, now } = desk.book, me = effectiveEmail();
    if (isElsewhere(present2, { me, now, fileId })) return { state: "elsewhere", owner: present2.owner };
    let own2 = ownTriggers(), has = (id, handler) => own2.some((one) => one.id === id && one.handler === handler), isMine = present2.owner === me && present2.fileId === fileId, isWhole2 = has(present2.editTrigger, handlers2.edit) && has(present2.clockTrigger, handlers2.clock);
    return !isMine || !isWhole2 ? install(desk, me) : (removeNeedless(own2, present2), { state: "installed", owner: me });
  }
  function takeAutomation(desk, me) {
    return withLock(() => install(desk, me));
  }
  function install({ book }, me) {
    let present2 = readAutomation(book), old = ownTriggers().filter(isOurs2), made2 = installTriggers(handlers2), mine = { editTrigger: made2.edit || idOf3(old, "edit"), clockTrigger: made2.clock || idOf3(old, "clock") }, clock = isSilent(present2.lastRun, book.now) ? made2.clock : mine.clockTrigger, state = mine.editTrigger === "" || clock === "" ? "refused" : "installed", isMine = state === "installed" || present2.owner === "" || present2.owner === me;
    return isMine && writeAutomation(book, { owner: me, fileId: book.fileId, ...mine }), removeNeedless(ownTriggers(), isMine ? mine : present2), { state, owner: isMine ? me : present2.owner };
  }
  function idOf3(triggers, kind) {
    var _a, _b;
    return (_b = (_a = triggers.find((one) => one.handler === handlers2[kind])) == null ? void 0 : _a.id) != null ? _b : "";
  }
  function removeNeedlessTriggers({ book }) {
    withLock(() => {
      let present2 = readAutomation({ ...book, properties: openProperties() });
      removeNeedless(ownTriggers(), present2);
    });
  }
  function removeNeedless(own2, { editTrigger, clockTrigger }) {
    let needless = own2.filter(isOurs2).filter(({ id }) => id !== editTrigger && id !== clockTrigger);
    needless.length > 0 && removeTriggers(needless.map(({ id }) => id));
  }
  function isOurs2({ handler }) {
    return Object.values(handlers2).includes(handler);
  }
  function isElsewhere(present2, asker) {
    return present2.owner === "" || present2.owner === asker.me || present2.fileId !== asker.fileId ? !1 : present2.lastRun !== "" && !isSilent(present2.lastRun, asker.now);
  }

  // src/actions/heal-automation.ts
  function healAutomation(desk, changes4) {
    let { book, vocabulary } = desk, { owner, fileId } = readAutomation(book);
    if (owner !== effectiveEmail() || fileId !== book.fileId) return;
    let before2 = idsOf2();
    installAutomation(desk), idsOf2() !== before2 && changes4.push(healWords.automation[vocabulary.language]);
  }
  function idsOf2() {
    return ownTriggers().map(({ id }) => id).sort().join();
  }

  // src/core/setup/formula-findings.ts
  var REACHING = /\b(?:IMPORT(?:XML|HTML|DATA|FEED|RANGE)|IMAGE|GOOGLEFINANCE|GOOGLETRANSLATE)\s*\(/i, SPREADING = /\bARRAYFORMULA\s*\(|^=\s*\{/i;
  function formulaFindings(table3, formulas, at) {
    let found2 = Object.entries(at).flatMap(
      ([column, place5]) => formulas.flatMap((line3, index) => {
        var _a;
        let formula = (_a = line3[place5]) != null ? _a : "";
        return formula === "" ? [] : [{ row: index + 1, column, formula }];
      })
    ), isOurs3 = ({ column }) => column === idColumn[table3] || columnOf(table3, column).by === "addOn", rows = found2.filter(({ row: row13 }) => row13 > 1), reaching = rows.filter(({ formula }) => REACHING.test(formula)), spreading = found2.filter(({ formula }) => SPREADING.test(formula) && !REACHING.test(formula)), inOurs = rows.filter((one) => isOurs3(one) && !reaching.includes(one) && !spreading.includes(one));
    return { reaching, inOurs, spreading };
  }

  // src/actions/heal-formulas.ts
  var NAMED2 = 5;
  function askAboutFormulas(desk) {
    let { language } = desk.vocabulary, places3 = tables2.flatMap((table3) => {
      let found2 = find(desk, table3);
      return found2 === void 0 ? [] : placesOf2(found2, found2.reaching);
    });
    if (places3.length === 0) return !1;
    let list = inOneLine(places3.slice(0, NAMED2), language);
    return confirmed(menuTitle[language], fill(healWords.reachingAsk[language], { list, count: places3.length }));
  }
  function healFormulas(desk, reaching, changes4) {
    let { language } = desk.vocabulary;
    for (let table3 of tables2) {
      let found2 = find(desk, table3);
      if (found2 === void 0) continue;
      let texts2 = reaching === "text" ? found2.reaching : [], count3 = write2(desk, found2, texts2), tab = found2.read.table.tab.name;
      count3 > 0 && changes4.push(fill(healWords.formulas[language], { tab, count: count3 }));
    }
  }
  function tellFormulas(desk) {
    let { language } = desk.vocabulary;
    return tables2.flatMap((table3) => {
      let found2 = find(desk, table3);
      if (found2 === void 0) return [];
      let list = (of) => inOneLine(placesOf2(found2, of).slice(0, NAMED2), language), { reaching, spreading } = found2;
      return [
        ...reaching.length === 0 ? [] : [fill(healWords.reachingKept[language], { list: list(reaching) })],
        ...spreading.length === 0 ? [] : [fill(healWords.spreading[language], { list: list(spreading) })]
      ];
    });
  }
  var tables2 = ["leads", "followUps"];
  function find({ book, settings }, table3) {
    let tab = book.tabs[table3];
    if (tab === void 0) return;
    let formulas = readFormulas(tab);
    if (!formulas.every((line3) => line3.every((formula) => formula === "")))
      try {
        let read = readTable(book, table3, settings);
        return { ...formulaFindings(table3, formulas, read.table.columns.at), read };
      } catch (error2) {
        if (error2 instanceof UnclearColumns) return;
        throw error2;
      }
  }
  function placesOf2({ read }, formulas) {
    let { tab, columns } = read.table;
    return formulas.map(({ row: row13, column }) => {
      var _a;
      return `${tab.name}!${columnLetters(((_a = columns.at[column]) != null ? _a : 0) + 1)}${row13}`;
    });
  }
  function write2({ book, vocabulary }, { read, inOurs }, texts2) {
    let table3 = read.table.key;
    if (inOurs.length + texts2.length === 0) return 0;
    let memory = readMemoryTab(book), edit = ({ row: row13, column }, cell3) => {
      let stands2 = read.rows[row13 - read.first];
      return stands2 === void 0 || cell3 === void 0 ? [] : [{ table: table3, row: row13, id: idOf(table3, stands2), column, cell: cell3 }];
    }, kept3 = ({ row: row13, column }) => {
      var _a, _b;
      let stands2 = read.rows[row13 - read.first], values = stands2 && ((_a = memory.rows.get(memoryKey(table3, idOf(table3, stands2)))) == null ? void 0 : _a.values);
      return values && encode(columnOf(table3, column), (_b = values[column]) != null ? _b : "", vocabulary);
    }, cells = [...inOurs.flatMap((one) => edit(one, kept3(one))), ...texts2.flatMap((one) => edit(one, one.formula))];
    return cells.length > 0 && applyPlan({ book, vocabulary, memory, tables: { [table3]: read } }, { ...emptyPlan, cells }), cells.length;
  }

  // src/core/pipeline/fitting-record.ts
  var TEXTS = /* @__PURE__ */ new Set(["text", "longText", "phone", "email"]), DERIVED = /* @__PURE__ */ new Set(["reminder"]);
  function fittingRecord(table3, row13, records) {
    let shown3 = tableColumns[table3].filter(({ key, type }) => TEXTS.has(type) && !DERIVED.has(key)).map(({ key }) => key).filter((key) => textOf4(row13.cells[key]) !== ""), fits = ({ values }) => shown3.every((key) => {
      var _a;
      return compareText((_a = values[key]) != null ? _a : "") === textOf4(row13.cells[key]);
    }), [only, ...others] = shown3.length === 0 ? [] : records.filter(fits);
    return others.length === 0 ? only : void 0;
  }
  function textOf4(cell3) {
    return cell3 === void 0 || isMoment(cell3) ? "" : compareText(String(cell3));
  }

  // src/actions/restore-rows.ts
  function restoreRows(desk, table3, who) {
    let { book, settings, vocabulary } = desk, memory = readMemoryTab(book), read = readTable(book, table3, settings), present2 = identify(table3, read.rows, { memory: memory.rows, elsewhere: /* @__PURE__ */ new Set() }).map(({ id }) => id), missing = missingRecords(table3, present2, memory.rows);
    if (missing.length === 0) return 0;
    let shown3 = [...shownKeys(read)], appends = missing.map((record2) => {
      let value2 = (key) => {
        var _a;
        return encode(columnOf(table3, key), (_a = record2.values[key]) != null ? _a : "", vocabulary);
      };
      return { table: table3, id: idIn(record2), cells: Object.fromEntries(shown3.map((key) => [key, value2(key)])) };
    }), common = { kind: "repaired", at: book.now, who, table: table3, way: "addOn", operation: newOperation() }, events2 = missing.map(
      (record2) => ({ ...common, id: idIn(record2), column: "", from: "", to: idIn(record2) })
    );
    return applyPlan({ book, vocabulary, memory, tables: { [table3]: read } }, { ...emptyPlan, appends, events: events2 }), missing.length;
  }
  function idIn({ key }) {
    return key.slice(2);
  }

  // src/actions/heal-merges.ts
  var tables3 = ["leads", "followUps"];
  function askAboutMerges(desk) {
    let { language } = desk.vocabulary, places3 = placesOf3(desk);
    return places3.length === 0 ? !1 : confirmed(menuTitle[language], fill(healWords.mergedAsk[language], { list: inOneLine(places3, language) }));
  }
  function healMerges(desk, who, changes4) {
    let { book, vocabulary } = desk;
    for (let table3 of tables3) {
      let tab = book.tabs[table3], blocks = tab === void 0 ? [] : mergedBlocks(tab);
      tab === void 0 || blocks.length === 0 || (breakApart(tab, blocks), refillRows(desk, table3, rowsOf5(blocks)), restoreRows(desk, table3, who), changes4.push(fill(healWords.unmerged[vocabulary.language], { tab: tab.name, list: listOf2(blocks) })));
    }
  }
  function tellMerges(desk) {
    let { language } = desk.vocabulary, places3 = placesOf3(desk);
    return places3.length === 0 ? [] : [fill(healWords.mergedKept[language], { list: inOneLine(places3, language) })];
  }
  function placesOf3({ book }) {
    return tables3.flatMap((table3) => {
      let tab = book.tabs[table3];
      return tab === void 0 ? [] : mergedBlocks(tab).map(({ a1: a12 }) => `${tab.name}!${a12}`);
    });
  }
  function listOf2(blocks) {
    return blocks.map(({ a1: a12 }) => a12).join(", ");
  }
  function rowsOf5(blocks) {
    return new Set(blocks.flatMap(({ row: row13, rows }) => Array.from({ length: rows }, (_, index) => row13 + index)));
  }
  function refillRows({ book, settings, vocabulary }, table3, wanted) {
    let memory = readMemoryTab(book), read = readTable(book, table3, settings), known4 = identify(table3, read.rows, { memory: memory.rows, elsewhere: /* @__PURE__ */ new Set() }), missing = missingRecords(
      table3,
      known4.map(({ id }) => id),
      memory.rows
    ), cells = known4.filter(({ row: row13 }) => wanted.has(row13.row)).flatMap(({ row: row13, before: before2 }) => {
      let record2 = before2 != null ? before2 : fittingRecord(table3, row13, missing);
      return [...shownKeys(read)].flatMap((column) => {
        var _a;
        let cell3 = encode(columnOf(table3, column), (_a = record2 == null ? void 0 : record2.values[column]) != null ? _a : "", vocabulary), edit = { table: table3, row: row13.row, id: idOf(table3, row13), column, cell: cell3 };
        return cell3 === "" || row13.cells[column] !== "" ? [] : [edit];
      });
    });
    cells.length > 0 && applyPlan({ book, vocabulary, memory, tables: { [table3]: read } }, { ...emptyPlan, cells });
  }

  // src/actions/journal-repairs.ts
  function journalRepairs({ book, vocabulary }, repairs, who) {
    let common = { kind: "repaired", at: book.now, who, id: "", column: "", from: "", way: "addOn" }, operation2 = newOperation(), table3 = (text4) => {
      var _a, _b;
      return text4.includes((_b = (_a = book.tabs.followUps) == null ? void 0 : _a.name) != null ? _b : " ") ? "followUps" : "leads";
    }, events2 = repairs.map((to) => ({ ...common, table: table3(to), to, operation: operation2 }));
    appendEvents(book, vocabulary, events2);
  }

  // src/actions/lost-rows.ts
  function lostTables(desk) {
    if (desk.book.tabs.memory === void 0) return [];
    let memory = readMemoryTab(desk.book).rows;
    return ["leads", "followUps"].flatMap((table3) => {
      let alive = aliveRecords(table3, memory).length, isThere2 = desk.book.tabs[table3] !== void 0, count3 = isThere2 ? missingRecords(table3, idsOn(desk, table3, memory), memory).length : alive;
      return isMassLoss(count3, alive) || !isThere2 && alive > 0 ? [{ table: table3, count: count3 }] : [];
    });
  }
  function idsOn({ book, settings }, table3, memory) {
    try {
      let { rows } = readTable(book, table3, settings);
      return identify(table3, rows, { memory, elsewhere: /* @__PURE__ */ new Set() }).map(({ id }) => id);
    } catch (error2) {
      if (!(error2 instanceof UnclearColumns)) throw error2;
      return aliveRecords(table3, memory).map(({ key }) => key.slice(2));
    }
  }
  function askAboutLost({ book, vocabulary }, { table: table3, count: count3 }) {
    var _a, _b;
    let { language } = vocabulary, told4 = { tab: (_b = (_a = book.tabs[table3]) == null ? void 0 : _a.name) != null ? _b : sheetLabels[table3][language], count: count3 }, title = messages.setUpTitle[language];
    return confirmed(title, fill(healWords.lostAsk[language], told4)) ? "restore" : confirmed(title, fill(healWords.lostSure[language], told4)) ? "deleted" : "stop";
  }

  // src/actions/tell-copies.ts
  function tellCopies({ book, vocabulary }) {
    return copiesOf(book.tabs).map(
      ({ copy, original }) => fill(healWords.tabCopy[vocabulary.language], { copy, original })
    );
  }

  // src/actions/tell-rolled-back.ts
  function tellRolledBack({ book, vocabulary, inserted }) {
    var _a;
    let stamps = readStamps(book);
    return ((_a = stamps.told) != null ? _a : 0) <= lastLine(book) ? [] : (writeStamps(book, { ...stamps, told: 0 }), inserted.has("history") ? [] : [healWords.rolledBack[vocabulary.language]]);
  }

  // src/actions/check-workbook.ts
  function checkWorkbook() {
    return atDesk("checkWorkbook", (desk, language) => {
      let answers = lostTables(desk).map((lost) => ({ lost, answer: askAboutLost(desk, lost) })), [stopped] = answers.filter(({ answer: answer3 }) => answer3 === "stop");
      return stopped !== void 0 ? stop(stopped.lost, language) : heal(desk, { lost: answers, unmerge: askAboutMerges(desk), formulas: askAboutFormulas(desk) });
    });
  }
  function stop({ table: table3, count: count3 }, language) {
    let tab = sheetLabels[table3][language];
    tell(menuTitle[language], fill(healWords.lostStopped[language], { tab, count: count3 }));
  }
  function heal(desk, answers) {
    let { language } = desk.vocabulary, person = personOf(effectiveEmail(), desk.settings), who = person.name, repaired = [];
    isManager(person) && healAutomation(desk, repaired);
    let built = withLock(() => repair3(desk, { repaired, answers, person })), emptied = answers.lost.some(({ answer: answer3 }) => answer3 === "deleted") ? { emptied: !0 } : {}, swept = settleWorkbook(built, { way: "sweep", who, history: "whole", disorder: "putBack", ...emptied });
    for (let { table: table3, column, events: events2 } of swept.putBack)
      repaired.push(putBackText(columnLabel(table3, column, language), events2.length, language));
    writeToday(built, linesOf2(built, swept.memory));
    let summary = summarise2(swept, repaired), list = inOneLine(repaired, language), repairs = list === "" ? [] : [fill(messages.repaired[language], { list })], done = fill(messages.sweepDone[language], { ...summary, repaired: "" }), advice = [...tellMerges(built), ...tellFormulas(built), ...tellCopies(built)];
    return tell(menuTitle[language], [done, ...repairs, ...advice].join(`
`)), summary;
  }
  function repair3(desk, { repaired, answers, person }) {
    var _a, _b;
    let { language } = desk.vocabulary, who = person.name, built = buildWorkbook(desk, repaired);
    repaired.push(...tellRolledBack(built), ...checkHistory(built, person));
    for (let { lost, answer: answer3 } of answers.lost) {
      if (answer3 !== "restore") continue;
      let count3 = restoreRows(built, lost.table, who), tab = (_b = (_a = built.book.tabs[lost.table]) == null ? void 0 : _a.name) != null ? _b : "";
      count3 > 0 && repaired.push(fill(healWords.restored[language], { tab, count: count3 }));
    }
    return answers.unmerge && healMerges(built, who, repaired), healFormulas(built, answers.formulas ? "text" : "keep", repaired), isManager(person) && protectTabs(built, repaired), journalRepairs(built, repaired, who), built;
  }
  function isManager({ role }) {
    return role === "manager" || isFileOwner();
  }
  function summarise2({ rows, plan, memory }, repaired) {
    let leads = [...rememberedLeads(memory).values()], refused5 = plan.events.filter(({ kind }) => kind === "refused").length, touched = new Set(plan.events.filter(({ kind }) => kind === "refused").map(({ id }) => id));
    return {
      rows,
      accepted: memory.size - touched.size,
      corrected: plan.cells.length - refused5,
      refused: refused5,
      duplicates: findDuplicates(leads).length,
      repaired
    };
  }

  // src/core/history/compact.ts
  var kept2 = /* @__PURE__ */ new Set(["stage", "owner", "closedOn", "closeReason", "amount", "leadId"]), vain = /* @__PURE__ */ new Set(["refused"]), changes3 = /* @__PURE__ */ new Set(["changed", "void"]);
  function compact(lines, before2) {
    let ordered = inOrder(lines), last = /* @__PURE__ */ new Map();
    for (let line3 of ordered) {
      let place5 = oldChange(line3, before2);
      place5 !== void 0 && last.set(place5, numberOf2(line3));
    }
    let stays = ordered.filter((line3) => {
      let place5 = oldChange(line3, before2);
      if (place5 !== void 0) return last.get(place5) === numberOf2(line3);
      let event = readEvent(line3);
      return event === void 0 || !vain.has(event.kind) || event.at >= before2;
    });
    return { kept: stays, dropped: ordered.length - stays.length };
  }
  function oldChange(line3, before2) {
    let event = readEvent(line3);
    if (event === void 0 || event.at >= before2 || !changes3.has(event.kind)) return;
    let { table: table3, id, column } = event;
    return column === "" || kept2.has(column) ? void 0 : [table3, id, column].join("");
  }

  // src/actions/compact-history.ts
  var MANY2 = 2e5, FRESH_DAYS = 180;
  function compactHistory() {
    return atDesk("compactHistory", (desk, language) => {
      let title = historyWords.compactTitle[language], day2 = addDays(desk.book.today, -FRESH_DAYS), { kept: kept3, dropped } = compacted(desk, day2);
      if (dropped === 0) {
        tell(title, historyWords.compactNothing[language]);
        return;
      }
      let lines = kept3.length + dropped;
      if (!confirmed(title, preview2({ lines, dropped, day: day2 }, language))) return;
      makeBackup(desk);
      let gone = withLock(() => carryOut3(desk, day2));
      return tell(title, fill(historyWords.compactDone[language], { dropped: gone })), { lines, dropped: gone };
    });
  }
  function compacted({ book }, day2) {
    return compact(
      readHistory(book).map(({ line: line3 }) => line3),
      day2
    );
  }
  function preview2({ lines, dropped, day: day2 }, language) {
    let hint = lines < MANY2 ? fill(historyWords.compactShort[language], { most: MANY2 }) : "";
    return fill(historyWords.compactPreview[language], { lines, dropped, day: day2, hint });
  }
  function carryOut3(desk, day2) {
    let { book, vocabulary } = desk, { kept: kept3, dropped } = compacted(desk, day2);
    if (dropped === 0) return 0;
    let who = personOf(effectiveEmail(), desk.settings).name, reason2 = fill(historyWords.compacted[vocabulary.language], { who, dropped });
    rewriteHistory(book, kept3), resealHistory(desk, { who, reason: reason2 });
    let event = {
      kind: "compacted",
      at: book.now,
      who,
      table: "history",
      id: "",
      column: "",
      from: day2,
      to: reason2,
      way: "addOn",
      operation: newOperation()
    };
    return appendEvents(book, vocabulary, [event]), dropped;
  }

  // src/core/erase/clean-table.ts
  function cleanTable(key, { columns, rows, contact }, cleaning) {
    let keys = new Map(Object.entries(columns).map(([column, at]) => [at, column]));
    return contact !== void 0 && keys.set(contact, CONTACT), rows.flatMap((cells, row13) => {
      var _a, _b;
      let leadId2 = String((_b = cells[(_a = columns.leadId) != null ? _a : -1]) != null ? _b : "").trim(), isOwn2 = isOwnRow(key, cells, { columns, cleaning }), next = (cell3, name) => isOwn2 && name !== "" ? erasedValue(name, leadId2, cleaning.language) : cleanCell(cell3, cleaning);
      return cells.flatMap((before2, column) => {
        var _a2;
        let name = (_a2 = keys.get(column)) != null ? _a2 : "", cell3 = before2 === "" || isFact(key, name) ? before2 : next(before2, name);
        return cell3 === before2 ? [] : [{ row: row13, column, cell: cell3 }];
      });
    });
  }
  var CONTACT = "contact";
  function isFact(key, name) {
    return name !== "" && name !== CONTACT && !isPersonal(key, name);
  }
  function isOwnRow(key, cells, { columns, cleaning }) {
    let text4 = (column) => {
      var _a, _b;
      return String((_b = cells[(_a = columns[column]) != null ? _a : -1]) != null ? _b : "").trim();
    };
    return cleaning.ids.has(text4("leadId")) || key === "followUps" && cleaning.ids.has(text4("followUpId"));
  }
  function cleanCell(cell3, { traces }) {
    return typeof cell3 == "string" ? cell3 === "" ? "" : traces.clean(cell3) : typeof cell3 != "number" || traces.clean(String(cell3)) === String(cell3) ? cell3 : "";
  }
  function withChanges(rows, changes4) {
    let next = rows.map((row13) => [...row13]);
    for (let { row: row13, column, cell: cell3 } of changes4) {
      let line3 = next[row13];
      line3 !== void 0 && (line3[column] = cell3);
    }
    return next;
  }

  // src/core/erase/plan-erasure.ts
  function planErasure(scene) {
    let changes4 = {
      leads: cleanTable("leads", scene.tables.leads, scene.cleaning),
      followUps: cleanTable("followUps", scene.tables.followUps, scene.cleaning)
    }, cells = [...cellsOf3("leads", changes4.leads, scene), ...cellsOf3("followUps", changes4.followUps, scene)], memory = [...scene.memory.values()].flatMap((row13) => rememberedAfter(row13, scene));
    return { ...emptyPlan, cells, memory, events: eventsOf3(memory, scene) };
  }
  function cellsOf3(table3, changes4, { tables: tables4 }) {
    let { rows, columns, first } = tables4[table3];
    return changes4.flatMap(({ row: row13, column, cell: cell3 }) => {
      var _a, _b, _c;
      let key = keyAt2(tables4[table3], column), id = (_c = (_b = rows[row13]) == null ? void 0 : _b[(_a = columns[idColumn[table3]]) != null ? _a : -1]) != null ? _c : "";
      return key === void 0 ? [] : [{ table: table3, row: first + row13, id: String(id).trim(), column: key, cell: cell3 }];
    });
  }
  function keyAt2({ columns }, place5) {
    return Object.keys(columns).find((key) => columns[key] === place5);
  }
  function rememberedAfter(row13, { cleaning, today, base }) {
    var _a;
    let place5 = splitMemoryKey(row13.key);
    if (place5 === void 0) return [];
    let { table: table3, id } = place5, leadId2 = table3 === "leads" ? id : (_a = row13.values.leadId) != null ? _a : "", isOwn2 = cleaning.ids.has(id) || cleaning.ids.has(leadId2), values = isOwn2 ? erasedValues(table3, row13.values, { leadId: leadId2, language: cleaning.language }) : cleanValues(table3, row13.values, cleaning), meta = isOwn2 && row13.meta.erasedOn === void 0 ? erasedMeta(row13.meta, today) : row13.meta;
    return meta === row13.meta && JSON.stringify(values) === JSON.stringify(row13.values) ? [] : [{ ...row13, values, meta, operation: base.operation }];
  }
  function cleanValues(table3, values, { traces }) {
    let clean = ([column, value2]) => [
      column,
      isPersonal(table3, column) ? traces.clean(value2) : value2
    ];
    return Object.fromEntries(Object.entries(values).map(clean));
  }
  function erasedMeta({ noted: _noted, inReview: _inReview, pendingSince: _pending, ...meta }, today) {
    return { ...meta, origin: { ...meta.origin, grade: "person" }, erasedOn: today };
  }
  function eventsOf3(memory, { cleaning, base }) {
    return memory.flatMap(({ key, values }) => {
      var _a;
      let place5 = splitMemoryKey(key);
      if (place5 === void 0 || !cleaning.ids.has(place5.id)) return [];
      let event = { ...base, ...place5, way: "addOn", from: "", to: "" }, erased = { ...event, kind: "erased", column: "" };
      return place5.table === "followUps" ? [erased] : [erased, { ...event, kind: "changed", column: "customerName", to: (_a = values.customerName) != null ? _a : "" }];
    });
  }
  function followUpsOf(leads, { memory, table: table3 }) {
    let prefix = memoryKey("followUps", ""), remembered = [...memory.values()].filter(
      ({ key, values }) => {
        var _a;
        return key.startsWith(prefix) && leads.has((_a = values.leadId) != null ? _a : "");
      }
    ), text4 = (row13, column) => {
      var _a, _b;
      return String((_b = row13[(_a = table3.columns[column]) != null ? _a : -1]) != null ? _b : "").trim();
    }, shown3 = table3.rows.filter((row13) => leads.has(text4(row13, "leadId"))).map((row13) => text4(row13, "followUpId"));
    return [.../* @__PURE__ */ new Set([...remembered.map(({ key }) => key.slice(prefix.length)), ...shown3])].filter((id) => id !== "");
  }

  // src/core/export/csv.ts
  var MARK = "\uFEFF";
  function writeCsv(rows) {
    let line3 = (row13) => row13.map((text4) => `"${exportText(text4).replace(/"/g, '""')}"`).join(",");
    return `${MARK}${rows.map(line3).join(`\r
`)}\r
`;
  }
  function readCsv(file) {
    let text4 = file.startsWith(MARK) ? file.slice(1) : file, rows = [], row13 = [];
    for (let [, quoted = "", end = ""] of text4.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g))
      row13.push(importText(quoted.replace(/""/g, '"'))), end !== "," && (rows.push(row13), row13 = []);
    return rows;
  }

  // src/host/export-store.ts
  function storeExport(book, id, rows) {
    let marks4 = { ...ofExports(book), lead: markOf2(id) }, name = `leadbook-person-${markOf2(id)}-${book.today}`, csv = createDriveFile(`${name}.csv`, writeCsv(rows), marks4), [header = [], ...lines] = rows, records = lines.map((line3) => Object.fromEntries(line3.map((text4, at) => {
      var _a;
      return [(_a = header[at]) != null ? _a : "", text4];
    }))), json = createDriveFile(`${name}.json`, JSON.stringify(records, null, 1), marks4);
    if (JSON.stringify(readCsv(readDriveFile(csv))) === JSON.stringify(rows)) return { csv, json };
    for (let file of [csv, json]) removeDriveFile(file);
    throw new DriveFailed("verify");
  }
  function removeExports(book, ids) {
    var _a;
    let wanted = new Set([...ids].map(markOf2));
    for (let { id, marks: marks4 } of listDriveFiles(ofExports(book)))
      wanted.has((_a = marks4.lead) != null ? _a : "") && removeDriveFile(id);
  }
  function notesInRow(table3, row13) {
    let [line3 = []] = sheetOf(table3.tab).getRange(row13, 1, 1, table3.headers.length).getNotes();
    return line3.map(String);
  }
  function ofExports({ fileId }) {
    return { leadbook: fileId, kind: "export" };
  }
  function markOf2(id) {
    return digestOf(id).slice(0, 12);
  }

  // src/actions/ask-for-lead.ts
  function askForLead(desk, question, language) {
    var _a;
    let selected = selectedLead(desk), words3 = fill(question, { selected: selected || eraseWords.none[language] }), typed = (_a = asked(menuTitle[language], words3)) == null ? void 0 : _a.trim();
    return typed === "" ? selected || void 0 : typed;
  }

  // src/core/erase/clean-lines.ts
  function cleanLines(tab, lines, cleaning) {
    let places3 = logs[tab];
    return lines.map((line3) => {
      let next = line3.map((text4, at) => cleanText(text4, at, { line: line3, places: places3, cleaning }));
      return next.every((text4, at) => text4 === line3[at]) ? line3 : next;
    });
  }
  function placesOf4(columns, texts2) {
    let at = (key) => columns.indexOf(key), [id, table3, column, kind] = [at("id"), at("table"), at("column"), at("kind")];
    return { id, table: table3, column, kind, texts: texts2.map(at) };
  }
  var logs = {
    history: placesOf4(historyColumns, ["from", "to", "fromKey", "toKey"]),
    review: placesOf4(reviewColumns, ["text", "reason", "proposal", "answer"])
  };
  function cleanText(text4, at, { line: line3, places: places3, cleaning }) {
    var _a;
    return text4 === "" || at === places3.id ? text4 : places3.texts.includes(at) && cleaning.ids.has((_a = line3[places3.id]) != null ? _a : "") ? ownText(text4, { line: line3, places: places3, cleaning }) : cleaning.traces.clean(text4);
  }
  function ownText(text4, { line: line3, places: places3, cleaning }) {
    var _a, _b, _c, _d;
    let table3 = tableIn((_a = line3[places3.table]) != null ? _a : "");
    return erasedNames([(_b = line3[places3.id]) != null ? _b : ""]).includes(text4) ? text4 : isPersonal(table3, (_c = line3[places3.column]) != null ? _c : "") || refused4.includes((_d = line3[places3.kind]) != null ? _d : "") ? "" : places3.texts.some((place5) => {
      var _a2;
      return isRecord3((_a2 = line3[place5]) != null ? _a2 : "");
    }) ? cleanRecord(table3, text4) : cleaning.traces.clean(text4);
  }
  var refused4 = Object.values(kindLabels.refused), followUps = Object.values(sheetLabels.followUps);
  function tableIn(label2) {
    return followUps.includes(label2) ? "followUps" : "leads";
  }
  function isRecord3(text4) {
    return text4.startsWith('{"v":');
  }
  function cleanRecord(table3, text4) {
    if (!isRecord3(text4)) return "";
    try {
      let { v, a } = JSON.parse(text4), kept3 = Object.entries(v).filter(([column]) => !isPersonal(table3, column));
      return JSON.stringify({ v: Object.fromEntries(kept3), ...a === void 0 ? {} : { a } });
    } catch {
      return "";
    }
  }

  // src/core/erase/erase-backup.ts
  function eraseBackup(backup, cleaning) {
    let table3 = (key) => {
      let copy = backup.tables[key];
      return { ...copy, rows: withChanges(copy.rows, cleanTable(key, copy, cleaning)) };
    };
    return {
      ...backup,
      tables: { leads: table3("leads"), followUps: table3("followUps") },
      history: cleanLines("history", backup.history, cleaning),
      review: cleanLines("review", backup.review, cleaning)
    };
  }
  function leadsOf({ columns, rows }) {
    let keys = Object.entries(columns);
    return rows.map((row13) => Object.fromEntries(keys.map(([key, at]) => [key, textOf5(row13[at])])));
  }
  function textOf5(cell3) {
    return cell3 === void 0 || typeof cell3 == "object" ? "" : String(cell3);
  }

  // src/core/erase/persona.ts
  function personaOf(ids, leads, history) {
    let first = leads.filter(({ leadId: leadId2 = "" }) => ids.has(leadId2)), keys = new Set(first.flatMap(contactKeys)), own2 = leads.filter((lead) => {
      var _a;
      return ids.has((_a = lead.leadId) != null ? _a : "") || contactKeys(lead).some((key) => keys.has(key));
    }), all = /* @__PURE__ */ new Set([...ids, ...own2.flatMap(({ leadId: leadId2 }) => leadId2 ? [leadId2] : [])]);
    return {
      ids: all,
      own: [...own2, ...formerValues(all, history)],
      others: leads.filter(({ leadId: leadId2 = "" }) => !all.has(leadId2))
    };
  }
  function contactKeys({ phone = "", email = "" }) {
    var _a;
    let address = (_a = parseEmail(email)) == null ? void 0 : _a.toLowerCase();
    return [...phoneKeys(phone), ...address === void 0 ? [] : [address]];
  }
  var telling3 = /* @__PURE__ */ new Set(["customerName", "contactName", "phone", "email", "wechat"]);
  function formerValues(ids, lines) {
    let [id, column, from, to] = ["id", "column", "fromKey", "toKey"].map(
      (key) => historyColumns.indexOf(key)
    );
    return lines.filter((line3) => {
      var _a;
      return ids.has((_a = line3[id != null ? id : -1]) != null ? _a : "");
    }).flatMap((line3) => {
      var _a, _b, _c;
      let key = (_a = line3[column != null ? column : -1]) != null ? _a : "", texts2 = [(_b = line3[from != null ? from : -1]) != null ? _b : "", (_c = line3[to != null ? to : -1]) != null ? _c : ""];
      return telling3.has(key) ? texts2.map((text4) => ({ [key]: text4 })) : texts2.flatMap(recordIn2);
    });
  }
  function recordIn2(text4) {
    if (!text4.startsWith('{"v":')) return [];
    try {
      let { leadId: _id, ...values } = JSON.parse(text4).v;
      return [values];
    } catch {
      return [];
    }
  }

  // src/core/erase/traces.ts
  var MASK = "▒▒▒", telling4 = ["customerName", "contactName", "phone", "email", "wechat"];
  function tracesOf(own2, { others, words: words3 }) {
    let foreign = new Set([...words3].map(compareText));
    for (let lead of others) for (let value2 of valuesOf(lead)) foreign.add(compareText(value2));
    let values = [...new Set(own2.flatMap(valuesOf))].filter(
      (value2) => isFindable(value2) && !foreign.has(compareText(value2))
    ), patterns = [...[...new Set(own2.flatMap(({ phone = "" }) => phoneKeys(phone)))].filter((key) => !foreign.has(key)).map(phonePattern), ...values.sort((a, b) => b.length - a.length).map(escaped)];
    if (patterns.length === 0) return { clean: (text4) => text4 };
    let pattern = new RegExp(patterns.join("|"), "giu");
    return { clean: (text4) => text4.replace(pattern, (found2, at) => isWhole(text4, at, found2) ? MASK : found2) };
  }
  function valuesOf(lead) {
    var _a;
    return [...telling4.map((column) => {
      var _a2, _b;
      return (_b = (_a2 = lead[column]) == null ? void 0 : _a2.trim()) != null ? _b : "";
    }).filter((text4) => text4 !== ""), ...phoneKeys((_a = lead.phone) != null ? _a : "")];
  }
  function isFindable(value2) {
    return /^[\x20-\x7e]*$/.test(value2) ? value2.length >= 4 : value2.length >= 2;
  }
  function phonePattern(key) {
    return `(?:(?:\\+|00)\\d{1,3}[\\s().-]*)?${[...key].map(escaped).join("[\\s().-]*")}`;
  }
  function escaped(text4) {
    return text4.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\${sign}`);
  }
  function isWhole(text4, at, found2) {
    let before2 = text4.slice(0, at), after2 = text4.slice(at + found2.length);
    return !(/[a-z\d]$/i.test(before2) && /^[a-z\d]/i.test(found2)) && !(/^[a-z\d]/i.test(after2) && /[a-z\d]$/i.test(found2));
  }

  // src/core/erase/clean-tab.ts
  function cleanTab(rows, { cleaning, settings }) {
    var _a;
    let headers17 = ((_a = rows[0]) != null ? _a : []).map(String), table3 = tableShape(headers17, settings);
    if (table3 !== void 0)
      return cleanTable(table3.key, { columns: table3.columns, rows: rows.slice(1) }, cleaning).map((change2) => ({ ...change2, row: change2.row + 1 }));
    let log = logShape(headers17);
    return log === void 0 ? loose(rows, cleaning) : inLog(log, rows, cleaning);
  }
  function tableShape(headers17, settings) {
    return ["followUps", "leads"].map((key) => {
      let { at } = findColumns(key, headers17, { lastSeen: settings.headers[key] });
      return { key, columns: at };
    }).find(({ key, columns }) => needed[key].every((column) => columns[column] !== void 0));
  }
  var needed = {
    leads: ["leadId", "customerName", "stage"],
    followUps: ["leadId", "contactedAt", "content"]
  };
  function logShape(headers17) {
    let shows2 = (keys, labels5) => keys.every((key, at) => {
      var _a, _b;
      return Object.values((_a = labels5[key]) != null ? _a : {}).includes((_b = headers17[at]) != null ? _b : "");
    });
    return shows2(historyColumns, historyLabels) ? "history" : shows2(reviewColumns, reviewLabels) ? "review" : void 0;
  }
  function inLog(log, rows, cleaning) {
    let lines = rows.map((row13) => row13.map(String));
    return cleanLines(log, lines, cleaning).flatMap(
      (line3, row13) => line3.flatMap((cell3, column) => {
        var _a;
        return cell3 === ((_a = lines[row13]) == null ? void 0 : _a[column]) ? [] : [{ row: row13, column, cell: cell3 }];
      })
    );
  }
  function loose(rows, cleaning) {
    return rows.flatMap(
      (line3, row13) => line3.flatMap((cell3, column) => {
        let next = cleanCell(cell3, cleaning);
        return next === cell3 ? [] : [{ row: row13, column, cell: next }];
      })
    );
  }

  // src/host/scrub.ts
  var apart2 = /* @__PURE__ */ new Set([
    "leads",
    "followUps",
    "memory",
    "history",
    "review",
    "settings",
    "guide"
  ]);
  function scrubStrays({ table: table3, grid, first }, cleaning) {
    let { columns, tab, key } = table3, { contact } = columns, shape = { columns: columns.at, rows: grid, ...contact === void 0 ? {} : { contact } }, known4 = new Set(Object.values(columns.at)), strays = cleanTable(key, shape, cleaning).filter(({ column }) => !known4.has(column));
    put2(sheetOf(tab), strays, first);
  }
  function scrubLogs(book, cleaning) {
    let history = readHistory(book), before2 = history.map(({ line: line3 }) => line3), cleaned = cleanLines("history", before2, cleaning);
    putLines2(book, "history", { rows: history.map(({ row: row13 }) => row13), before: before2, cleaned });
    let reviews = readLines(book, "review", reviewColumns.length), rows = reviews.map((_line, index) => index + 2);
    putLines2(book, "review", { rows, before: reviews, cleaned: cleanLines("review", reviews, cleaning) });
  }
  function putLines2(book, key, { rows, before: before2, cleaned }) {
    let tab = book.tabs[key];
    if (tab === void 0) return;
    let placed2 = cleaned.flatMap(
      (line3, index) => line3 === before2[index] ? [] : line3.map((cell3, column) => {
        var _a;
        return { row: (_a = rows[index]) != null ? _a : 0, column: column + 1, cell: cell3 };
      })
    );
    writeCells(sheetOf(tab), placed2);
  }
  function scrubOtherTabs(book, settings, cleaning) {
    let ours = new Set([...apart2].map((key) => {
      var _a;
      return (_a = book.tabs[key]) == null ? void 0 : _a.sheetId;
    }));
    for (let sheet of activeFile().getSheets()) {
      if (ours.has(sheet.getSheetId()) || sheet.getLastRow() === 0) continue;
      let area = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()), changes4 = cleanTab(cellsOf(area.getValues(), book.clock), { cleaning, settings });
      changes4.length !== 0 && put2(sheet, withoutLiveFormulas(changes4, area.getFormulas(), cleaning), 1);
    }
  }
  function withoutLiveFormulas(changes4, formulas, { traces }) {
    return changes4.flatMap((change2) => {
      var _a, _b;
      let formula = (_b = (_a = formulas[change2.row]) == null ? void 0 : _a[change2.column]) != null ? _b : "";
      return formula === "" ? [change2] : traces.clean(formula) === formula ? [] : [{ ...change2, cell: "" }];
    });
  }
  function scrubNotes(own2, cleaning) {
    for (let sheet of activeFile().getSheets()) {
      if (sheet.getLastRow() === 0) continue;
      let rows = ownRows(sheet, own2, cleaning);
      sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getNotes().forEach((line3, row13) => {
        line3.forEach((note3, column) => {
          let next = rows.has(row13 + 1) ? "" : cleaning.traces.clean(note3);
          next !== note3 && sheet.getRange(row13 + 1, column + 1).setNote(next);
        });
      });
    }
  }
  function ownRows(sheet, own2, { ids }) {
    let read = Object.values(own2).find(({ table: table3 }) => table3.tab.sheetId === sheet.getSheetId()), isOwn2 = (cells) => [cells.leadId, cells.followUpId].some((id) => typeof id == "string" && ids.has(id.trim()));
    return new Set(read == null ? void 0 : read.rows.filter(({ cells }) => isOwn2(cells)).map(({ row: row13 }) => row13));
  }
  function put2(sheet, changes4, first) {
    let placed2 = changes4.map(({ row: row13, column, cell: cell3 }) => ({ row: row13 + first, column: column + 1, cell: cell3 }));
    writeCells(sheet, placed2);
  }

  // src/actions/erase-now.ts
  function surveyPerson(desk, ids) {
    let { book, settings, vocabulary } = desk, memory = readMemoryTab(book), [leads, followUps2] = [readTable(book, "leads", settings), readTable(book, "followUps", settings)], lines = readHistory(book).map(({ line: line3 }) => line3), remembered = [...memory.rows.values()].flatMap(({ key, values }) => {
      let place5 = splitMemoryKey(key);
      return (place5 == null ? void 0 : place5.table) === "leads" ? [{ ...values, leadId: place5.id }] : [];
    }), shown3 = leadsOf({ headers: leads.table.headers, columns: leads.table.columns.at, rows: leads.grid }), persona = personaOf(new Set(ids), [...remembered, ...shown3], lines);
    if (!persona.own.some(({ leadId: leadId2 = "" }) => ids.includes(leadId2))) return;
    let contacts = followUpsOf(persona.ids, { memory: memory.rows, table: liveTable(followUps2) }), words3 = [...commonWords(settings, vocabulary), ...erasedNames(persona.ids)], traces = tracesOf(persona.own, { others: persona.others, words: words3 }), cleaning = { ids: /* @__PURE__ */ new Set([...persona.ids, ...contacts]), traces, language: vocabulary.language }, changed3 = cleanLines("history", lines, cleaning).filter((line3, index) => line3 !== lines[index]);
    return { persona, cleaning, memory, leads, followUps: followUps2, contacts: contacts.length, lines: changed3.length };
  }
  function eraseNow(desk, ids, who) {
    let { book, settings, vocabulary } = desk;
    withLock(() => {
      let survey2 = surveyPerson(desk, ids);
      if (survey2 === void 0) return;
      let { cleaning, persona, memory, leads, followUps: followUps2 } = survey2, erasure = { on: book.today, ids: [...persona.ids] };
      registerErasure(book, (sign) => ({ ...erasure, marks: allMarks(survey2, sign), open: !0 }));
      let base = { at: book.now, who, operation: newOperation() }, tables4 = { leads: liveTable(leads), followUps: liveTable(followUps2) }, plan = planErasure({ tables: tables4, memory: memory.rows, cleaning, today: book.today, base });
      applyPlan({ book, vocabulary, memory, tables: { leads, followUps: followUps2 } }, plan);
      let now = { leads: readTable(book, "leads", settings), followUps: readTable(book, "followUps", settings) };
      for (let rows of Object.values(now)) scrubStrays(rows, cleaning);
      scrubNotes(now, cleaning), scrubOtherTabs(book, settings, cleaning), sendWrites(), scrubLogs(book, cleaning), resealHistory(desk, { who, reason: eraseWords.resealed[vocabulary.language] }), registerErasure(book, (sign) => ({ ...erasure, marks: allMarks(survey2, sign) }));
    });
  }
  function allMarks({ persona }, sign) {
    let known4 = persona.own.map((lead) => lead.leadId ? lead : { ...lead, customerName: "" });
    return [...new Set(known4.flatMap((lead) => marksOf3(lead, sign)))];
  }
  function liveTable({ table: table3, grid, first }) {
    let { at, contact } = table3.columns;
    return { columns: at, rows: grid, first, ...contact === void 0 ? {} : { contact } };
  }

  // src/core/erase/without-erased.ts
  function withoutErased(backup, { register, sign, language, words: words3 }) {
    if (register.erasures.length === 0) return backup;
    let leads = leadsOf(backup.tables.leads), met = leads.filter((lead) => erasureOf(lead, register, sign) !== void 0), wanted = /* @__PURE__ */ new Set([...register.erasures.flatMap(({ ids }) => ids), ...met.map(({ leadId: leadId2 = "" }) => leadId2)]), persona = personaOf(wanted, leads, backup.history), followUps2 = followUpsOf(persona.ids, { memory: /* @__PURE__ */ new Map(), table: backup.tables.followUps }), names3 = erasedNames(persona.ids), traces = tracesOf(persona.own, { others: persona.others, words: [...words3, ...names3] });
    return eraseBackup(backup, { ids: /* @__PURE__ */ new Set([...persona.ids, ...followUps2]), traces, language });
  }

  // src/actions/rewrite-backups.ts
  var MINUTES4 = 3;
  function rewriteBackups(desk) {
    let { book } = desk, watch = startWatch(), count3 = erasuresOf(book).erasures.length, old = listBackups(book).filter(({ erasures }) => erasures < count3), backups = 0;
    for (let entry of old) {
      if (watch.minutes() > MINUTES4) break;
      entry.state === "verified" && storeBackup(book, forgetting(desk, loadBackup(entry)), count3), removeDriveFile(entry.id) && backups++;
    }
    return { backups, left: old.length - backups };
  }
  function forgetting({ book, settings, vocabulary }, backup) {
    let register = erasuresOf(book), { language } = vocabulary, words3 = commonWords(settings, vocabulary);
    return withoutErased(backup, { register, sign: signErased(register), language, words: words3 });
  }

  // src/actions/erase-person.ts
  function erasePerson() {
    return atDesk("erasePerson", (desk, language) => {
      var _a;
      let title = menuTitle[language], id = askForLead(desk, eraseWords.which[language], language);
      if (id === void 0) return;
      let survey2 = surveyPerson(desk, [id]);
      if (survey2 === void 0) return void tell(title, fill(eraseWords.unknownLead[language], { id }));
      if (((_a = asked(title, previewOf(desk, survey2, { id, language }))) == null ? void 0 : _a.trim()) !== id)
        return void tell(title, eraseWords.notConfirmed[language]);
      let summary = { ids: [...survey2.persona.ids], ...erase(desk, [id]) }, left = summary.left > 0 ? fill(eraseWords.left[language], { count: summary.left }) : "";
      return tell(title, fill(eraseWords.done[language], { backups: summary.backups, left })), summary;
    });
  }
  function erase(desk, ids) {
    let who = personOf(effectiveEmail(), desk.settings).name;
    eraseNow(desk, ids, who);
    let { memory } = settleWorkbook(desk, { way: "addOn", who });
    return writeToday(desk, linesOf2(desk, memory)), writeAnalysis(desk), rewritten2(desk);
  }
  function rewritten2(desk) {
    try {
      return removeExports(
        desk.book,
        erasuresOf(desk.book).erasures.flatMap(({ ids }) => ids)
      ), rewriteBackups(desk);
    } catch (error2) {
      if (!(error2 instanceof DriveFailed)) throw error2;
      return { backups: 0, left: 1 };
    }
  }
  function previewOf({ book }, survey2, { id, language }) {
    let { persona, cleaning, contacts, lines, leads, followUps: followUps2, memory } = survey2, base = { at: book.now, who: "", operation: "" }, live = ({ table: table3, grid, first }) => ({ columns: table3.columns.at, rows: grid, first }), tables4 = { leads: live(leads), followUps: live(followUps2) }, { cells } = planErasure({ tables: tables4, memory: memory.rows, cleaning, today: book.today, base }), mentions = cells.filter((cell3) => !cleaning.ids.has(cell3.id)).length, own2 = leads.table.headers.filter(
      (header, at) => header !== "" && !Object.values(leads.table.columns.at).includes(at)
    ), columns = own2.length === 0 ? "" : fill(eraseWords.ownColumns[language], { columns: own2.join("、") }), counts = { leads: persona.ids.size, followUps: contacts, lines, mentions };
    return fill(eraseWords.preview[language], { ...counts, ids: [...persona.ids].join("、"), columns, id });
  }

  // src/core/export/person-data.ts
  function personData({ rows, lines }, language) {
    return [...rows.flatMap((row13) => rowData(row13, language)), ...lines.flatMap((line3) => lineData(line3, language))];
  }
  function dataRows(data, header) {
    let keys = ["tab", "id", "field", "value", "at", "by"];
    return [header, ...data].map((datum) => keys.map((key) => datum[key]));
  }
  function rowData({ table: table3, id, headers: headers17, cells, notes: notes2 }, language) {
    let tab = sheetLabels[table3][language];
    return headers17.flatMap((field, at) => {
      var _a, _b;
      return [textOf6((_a = cells[at]) != null ? _a : ""), (_b = notes2[at]) != null ? _b : ""].filter((text4) => text4 !== "").map((value2) => ({ tab, id, field, value: value2, at: "", by: "" }));
    });
  }
  function lineData(line3, language) {
    let cell3 = (key) => {
      var _a;
      return (_a = line3[historyColumns.indexOf(key)]) != null ? _a : "";
    }, base = { tab: sheetLabels.history[language], id: cell3("id"), at: cell3("at"), by: cell3("who") }, field = [cell3("kind"), cell3("field")].filter((text4) => text4 !== "").join(" · "), side = (key) => cell3(key) === "" ? [] : [{ ...base, field: `${field} · ${historyLabels[key][language]}`, value: cell3(key) }];
    return [...side("from"), ...side("to")];
  }
  function textOf6(cell3) {
    return isMoment(cell3) ? stampOfSerial(cell3.serial).replace("T", " ") : String(cell3);
  }

  // src/core/i18n/export-words.ts
  var word13 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), exportWords = {
    which: word13(
      "要导出谁的资料？请输入线索编号（选中的是 {selected}）。",
      "要匯出誰的資料？請輸入線索編號（選取的是 {selected}）。",
      "Whose data shall be exported? Type the lead ID (selected is {selected})."
    ),
    done: word13(
      `已把 {ids} 的 {count} 条资料存入你的云端硬盘，并逐条核对。
给人看的表格：{csv}
给机器读的文件：{json}
文件不与任何人共享；交给本人之后请删除。`,
      `已把 {ids} 的 {count} 筆資料存入您的雲端硬碟，並逐筆核對。
給人看的表格：{csv}
給機器讀的檔案：{json}
檔案不與任何人共用；交給本人之後請刪除。`,
      `Everything kept of {ids} ({count} entries) is in your Drive, checked entry by entry.
For people: {csv}
For machines: {json}
The files are shared with nobody; please delete them once they have been handed over.`
    ),
    tab: word13("表", "表", "Tab"),
    id: word13("编号", "編號", "ID"),
    field: word13("字段", "欄位", "Field"),
    value: word13("内容", "內容", "Content"),
    at: word13("时间", "時間", "When"),
    by: word13("记录人", "記錄人", "By")
  };

  // src/actions/export-person.ts
  function exportPerson() {
    return atDesk("exportPerson", (desk, language) => {
      let title = menuTitle[language], id = askForLead(desk, exportWords.which[language], language);
      if (id === void 0) return;
      let survey2 = surveyPerson(desk, [id]);
      if (survey2 === void 0) return void tell(title, fill(eraseWords.unknownLead[language], { id }));
      let own2 = readHistory(desk.book).map(({ line: line3 }) => line3).filter((line3) => {
        var _a;
        return survey2.cleaning.ids.has((_a = line3[historyColumns.indexOf("id")]) != null ? _a : "");
      }), rows = [...rowsOf6(survey2.leads, survey2), ...rowsOf6(survey2.followUps, survey2)], data = personData({ rows, lines: own2 }, language), stored3 = storeExport(desk.book, id, dataRows(data, headerIn(language))), ids = [...survey2.persona.ids], files2 = { csv: driveAddress(stored3.csv), json: driveAddress(stored3.json) };
      return tell(title, fill(exportWords.done[language], { ids: ids.join("、"), count: data.length, ...files2 })), { ids, entries: data.length };
    });
  }
  function rowsOf6({ table: table3, rows, grid, first }, { cleaning, persona }) {
    return rows.flatMap(({ row: row13, cells }) => {
      var _a, _b;
      let [leadId2, followUpId] = [cells.leadId, cells.followUpId].map((cell3) => String(cell3 != null ? cell3 : "").trim());
      if (!persona.ids.has(leadId2 != null ? leadId2 : "") && !cleaning.ids.has(followUpId != null ? followUpId : "")) return [];
      let id = (_a = table3.key === "leads" ? leadId2 : followUpId) != null ? _a : "", notes2 = notesInRow(table3, row13);
      return [{ table: table3.key, id, headers: table3.headers, cells: (_b = grid[row13 - first]) != null ? _b : [], notes: notes2 }];
    });
  }
  function headerIn(language) {
    let { tab, id, field, value: value2, at, by: by2 } = exportWords, word15 = (label2) => label2[language];
    return { tab: word15(tab), id: word15(id), field: word15(field), value: word15(value2), at: word15(at), by: word15(by2) };
  }

  // src/host/edit-event.ts
  function readEditEvent(event) {
    var _a, _b;
    let { range, triggerUid, user, value: value2 } = event != null ? event : {};
    if (range === void 0 || typeof triggerUid != "string" || typeof range.getSheet != "function") return;
    let area = patient(range);
    return {
      sheetId: area.getSheet().getSheetId(),
      row: area.getRow(),
      column: area.getColumn(),
      rows: area.getNumRows(),
      columns: area.getNumColumns(),
      triggerUid,
      editor: editorEmail((_b = (_a = user == null ? void 0 : user.getEmail) == null ? void 0 : _a.call(user)) != null ? _b : ""),
      ...typeof value2 == "string" ? { typed: value2 } : {}
    };
  }
  function triggerOf(event) {
    let { triggerUid } = event != null ? event : {};
    return typeof triggerUid == "string" ? triggerUid : "";
  }

  // src/actions/edited-rows.ts
  function spanOf3(event, { columns }) {
    let ours = [...Object.values(columns.at), ...columns.contact === void 0 ? [] : [columns.contact]], first = Math.max(2, event.row), count3 = event.row + event.rows - first;
    return count3 > 0 && ours.some((at) => isTouched(event, at)) ? { first, count: count3 } : void 0;
  }
  function isTouched(event, at) {
    return at !== void 0 && at + 1 >= event.column && at + 1 < event.column + event.columns;
  }
  function idsOutside({ table: table3, rows }, event) {
    let isNew = rows.some((row13) => idOf(table3.key, row13) === "");
    if (!isTouched(event, table3.columns.at[idColumn[table3.key]]) && !isNew) return {};
    let inside = new Set(rows.map(({ row: row13 }) => row13)), outside = idCells(table3).filter(({ row: row13 }) => !inside.has(row13));
    return { elsewhere: new Set(outside.map(({ id }) => id)) };
  }
  function editorOf2(event, settings) {
    let person = personOf(event.editor, settings);
    return { who: person.name, editor: editorKind(person), way: "grid" };
  }
  function editedCells(event, read, { rows, vocabulary }) {
    let { key: table3, columns } = read.table, touched = Object.entries(columns.at).filter(([, at]) => isTouched(event, at)), accepted2 = (row13, key) => {
      var _a, _b;
      return encode(columnOf(table3, key), (_b = (_a = rows.get(memoryKey(table3, idOf(table3, row13)))) == null ? void 0 : _a.values[key]) != null ? _b : "", vocabulary);
    }, isFresh2 = (row13, key) => {
      var _a;
      let cell3 = (_a = row13.cells[key]) != null ? _a : "";
      return String(cell3) === event.typed || !sameCell(cell3, accepted2(row13, key));
    }, theirs = touched.filter(([key]) => columnOf(table3, key).by !== "addOn"), fresh = read.rows.filter((row13) => theirs.some(([key]) => isFresh2(row13, key)));
    return { columns: new Set(fresh.length > 0 ? touched.map(([key]) => key) : []), rows: new Set(fresh.map(({ row: row13 }) => row13)) };
  }
  function mayHitFormulas(plan, rows) {
    return plan.cells.some(({ table: table3, column }) => table3 === rows.table.key && columnOf(table3, column).by !== "addOn");
  }
  function formulasFor(plan, rows) {
    return mayHitFormulas(plan, rows) ? withFormulas(rows) : rows;
  }
  function showToasts({ vocabulary }, toasts) {
    let [first, ...rest] = toasts;
    if (first === void 0) return;
    let { language } = vocabulary, more = rest.length > 0 ? ` ${fill(messages.more[language], { count: rest.length })}` : "";
    toast(menuTitle[language], first + more);
  }

  // src/actions/answer-review.ts
  function answerReview(desk, event) {
    let toasts = withLock(() => settleAnswers(desk, event));
    showToasts(desk, toasts);
  }
  function settleAnswers(desk, event) {
    let { book, settings, vocabulary } = desk, answers = answersIn(desk, event);
    if (answers.length === 0) return [];
    let memory = readMemoryTab(book), ids = new Set(answers.map(({ id }) => id)), leads = withFormulas(rowsWithIds(book, openTable(book, "leads", settings), ids)), fields2 = (id) => Object.fromEntries(answers.filter((one) => one.id === id).map(cellOf3)), typed = leads.rows.map((row13) => typeInto(row13, fields2(idOf("leads", row13)))), situation = situationOf(desk, editorOf2(event, settings), { memory, leads: { ...leads, rows: typed } }), settled = settleLeads(situation, listsByLead(memory.rows)), plan = leads.rows.reduce((sum6, row13) => {
      let id = idOf("leads", row13);
      return withTyped(sum6, { table: "leads", row: row13.row, id, fields: fields2(id) });
    }, settled);
    return applyPlan({ book, vocabulary, memory, tables: { leads } }, answered(plan, answers, memory)), plan.toasts;
  }
  function cellOf3({ column, text: text4 }) {
    return [column, text4];
  }
  function answersIn({ book }, { row: row13, rows }) {
    let lines = readLines(book, "review", reviewColumns.length).slice(
      Math.max(0, row13 - 2),
      Math.max(0, row13 - 2 + rows)
    ), names3 = Object.values(sheetLabels.leads);
    return lines.flatMap((line3) => {
      let cell3 = (key) => {
        var _a;
        return (_a = line3[reviewColumns.indexOf(key)]) != null ? _a : "";
      };
      return cell3("answer") !== "" && names3.includes(cell3("table")) ? [{ id: cell3("id"), column: cell3("column"), text: cell3("answer") }] : [];
    });
  }
  function answered(plan, answers, { rows }) {
    let refused5 = new Set(
      plan.events.filter(({ kind }) => kind === "refused").map(({ id, column }) => `${id}:${column}`)
    ), good = answers.filter(({ id, column }) => !refused5.has(`${id}:${column}`)), edits = [...new Set(good.map(({ id }) => memoryKey("leads", id)))].flatMap((key) => {
      var _a, _b;
      let known4 = (_a = plan.memory.find((edit) => edit.key === key)) != null ? _a : rows.get(key);
      if (known4 === void 0) return [];
      let done = good.filter(({ id }) => memoryKey("leads", id) === key).map(({ column }) => column), inReview2 = ((_b = known4.meta.inReview) != null ? _b : []).filter((column) => !done.includes(column));
      return [{ ...known4, meta: { ...known4.meta, inReview: inReview2 } }];
    }), keys = new Set(edits.map(({ key }) => key));
    return { ...plan, memory: [...plan.memory.filter(({ key }) => !keys.has(key)), ...edits] };
  }

  // src/actions/check-settings-edit.ts
  function checkSettingsEdit({ book, settings, vocabulary }, event) {
    let { language } = vocabulary, tab = tabIn(book, "settings"), cells = readSettingsCells(book, tab), read = readSettingsTab(cells, settings, language), area = within(event, cells.length), isInside = ({ row: row13, column }) => row13 >= area.row && row13 < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    area.rows > 0 && area.columns > 0 && putBackSettings(tab, read.refusals.filter(isInside), area);
    let after2 = readSettingsTab(putBack2(cells, read.refusals), settings, language), changed3 = settingChanges(settings, after2.settings, language).length > 0;
    writeSettingsStatus(tab, (changed3 ? settingsTabWords.notApplied : settingsTabWords.applied)[language]);
  }
  function putBack2(cells, refusals2) {
    let grid = cells.map((line3) => [...line3]);
    for (let { row: row13, column, back: back2 } of refusals2) {
      let line3 = grid[row13 - 1];
      line3 !== void 0 && (line3[column - 1] = back2);
    }
    return grid;
  }
  function within({ row: row13, column, rows, columns }, last) {
    return {
      row: row13,
      column,
      rows: Math.min(rows, last - row13 + 1),
      columns: Math.min(columns, settingsWidth - column + 1)
    };
  }

  // src/actions/edit-follow-ups.ts
  function editFollowUps(desk, event) {
    let toasts = steadily(() => {
      let table3 = openTable(desk.book, "followUps", desk.settings), span = spanOf3(event, table3);
      return span === void 0 ? [] : withLock(() => settleEdit(desk, event, readRows(desk.book, table3, span)));
    });
    showToasts(desk, toasts);
  }
  function settleEdit(desk, event, read) {
    let { book, vocabulary } = desk, memory = readMemoryTab(book), actor = { ...editorOf2(event, desk.settings), operation: newOperation() }, known4 = idsOutside(read, event), edited = editedCells(event, read, { rows: memory.rows, vocabulary }), leadsById = rememberedLeads(memory.rows), settle4 = (rows) => settleFollowUps({ ...situationOf(desk, { ...actor, edited }, { memory, followUps: rows }), ...known4 }, leadsById), first = settle4(read), followUps2 = formulasFor(first.plan, read), settled = followUps2 === read ? first : settle4(followUps2), about = settleTheirLeads(desk, actor, { memory, settled }), plan = joinPlans([settled.plan, about.plan]);
    rememberHeaders([followUps2.table, about.leads.table]), refuseDisorder(desk, plan, edited.columns);
    let clashes = applyPlan({ book, vocabulary, memory, tables: { followUps: followUps2, leads: about.leads } }, plan);
    return [...plan.toasts, ...clashes.map((clash) => conflictText(clash, vocabulary.language))];
  }
  function settleTheirLeads(desk, actor, { memory, settled }) {
    let read = rowsWithIds(desk.book, openTable(desk.book, "leads", desk.settings), settled.touched), settle4 = (rows) => settleLeads(situationOf(desk, actor, { memory, leads: rows }), settled.byLead), first = settle4(read), leads = formulasFor(first, read);
    return { leads, plan: leads === read ? first : settle4(leads) };
  }

  // src/actions/edit-headers.ts
  function editHeaders(desk, table3, event) {
    let { book, settings, vocabulary } = desk, { language } = vocabulary, tab = tabIn(book, table3);
    if (event.columns === 1 && isUndisturbed(headerTexts(tab), settings.headers[table3])) return;
    let back2 = withLock(() => {
      let headers17 = headerTexts(tab), marked = markedColumns(tab), likeness = (key, place5) => marked[key] === place5 ? 1 : 0, standing = { headers: headers17, marked, lastSeen: settings.headers[table3], likeness }, placed2 = placeColumns(table3, tableLayout(table3, { settings, vocabulary }), standing), ours = Object.entries(placed2.relabel).flatMap(([key, header]) => {
        var _a, _b;
        let place5 = (_a = placed2.at[key]) != null ? _a : -1, present2 = (_b = headers17[place5]) != null ? _b : "";
        return present2 === "" && placed2.twins.some((twin) => twin.key === key) || isOwnLabel(table3, key, present2) ? [] : [{ place: place5, header }];
      }), twins = placed2.twins.filter(({ key }) => placed2.relabel[key] === void 0), wrong = [...ours, ...twins].filter(({ place: place5 }) => isEdited(event, place5));
      return writeHeaders(tab, wrong), wrong.map(({ header }) => header);
    }), [first] = back2;
    first !== void 0 && toast(menuTitle[language], fill(healWords.headerBack[language], { header: first }));
  }
  function isUndisturbed(headers17, lastSeen) {
    return Object.values(lastSeen).every((seen) => headers17.filter((header) => header === seen).length === 1);
  }
  function isOwnLabel(table3, key, header) {
    return languages.some((language) => columnLabel(table3, key, language) === header);
  }
  function isEdited(event, place5) {
    return place5 + 1 >= event.column && place5 + 1 < event.column + event.columns;
  }

  // src/actions/edit-leads.ts
  function editLeads(desk, event) {
    let toasts = steadily(() => {
      let table3 = openTable(desk.book, "leads", desk.settings), span = spanOf3(event, table3);
      return span === void 0 ? [] : withLock(() => settleEdit2(desk, event, readRows(desk.book, table3, span)));
    });
    showToasts(desk, toasts);
  }
  function settleEdit2(desk, event, read) {
    let { book, vocabulary } = desk, memory = readMemoryTab(book), contacts = listsByLead(memory.rows), actor = {
      ...editorOf2(event, desk.settings),
      edited: editedCells(event, read, { rows: memory.rows, vocabulary })
    }, known4 = idsOutside(read, event), settle4 = (rows) => settleLeads({ ...situationOf(desk, actor, { memory, leads: rows }), ...known4 }, contacts), first = settle4(read), leads = formulasFor(first, read), plan = leads === read ? first : settle4(leads);
    rememberHeaders([leads.table]), refuseDisorder(desk, plan, actor.edited.columns);
    let clashes = applyPlan({ book, vocabulary, memory, tables: { leads } }, plan);
    return [...plan.toasts, ...clashes.map((clash) => conflictText(clash, vocabulary.language))];
  }

  // src/actions/handle-edit.ts
  function handleEdit(raw) {
    let event = readEditEvent(raw);
    event !== void 0 && guarded("handleEdit", () => {
      let desk = openDesk();
      if (!isOwnFiring(desk.book, { triggerUid: event.triggerUid, by: "editTrigger" })) return;
      let handler = handlers3.find(({ key }) => {
        var _a;
        return ((_a = desk.book.tabs[key]) == null ? void 0 : _a.sheetId) === event.sheetId;
      });
      handler == null || handler.handle(desk, event);
    });
  }
  var handlers3 = [
    { key: "leads", handle: withHeader("leads", editLeads) },
    { key: "followUps", handle: withHeader("followUps", editFollowUps) },
    { key: "settings", handle: checkSettingsEdit },
    { key: "review", handle: answerReview }
  ];
  function withHeader(table3, handle) {
    return (desk, event) => {
      event.row === 1 && editHeaders(desk, table3, event), event.row + event.rows > 2 && handle(desk, event);
    };
  }

  // src/core/digest/mail-day.ts
  function mailWork(ledger, { now, instant, settings, calendar }) {
    let today = dayPart(now);
    return !calendar.isWorkday(today) || today <= ledger.closedUpTo || isLeased(ledger, instant) ? "none" : ledger.days[today] === void 0 ? minuteNumber(now) - minuteNumber(today) >= numberOf(settings, "mailHour") * 60 ? "daily" : "none" : peopleIn(ledger, today, "queued").length + peopleIn(ledger, today, "claimed").length > 0 ? "continue" : "none";
  }
  var LONGEST_GAP = 60;
  function missedDays(ledger, today, calendar) {
    let ran = Object.keys(ledger.days).filter((day2) => day2 < today), closed = ledger.closedUpTo < today ? ledger.closedUpTo : "", last = [...ran, closed].sort().slice(-1).join();
    if (last === "") return [];
    let from = daysBetween(last, today) > LONGEST_GAP ? addDays(today, -LONGEST_GAP) : last, missed = [];
    for (let day2 = addDays(from, 1); day2 < today; day2 = addDays(day2, 1)) calendar.isWorkday(day2) && missed.push(day2);
    return missed;
  }

  // src/core/digest/mail-facts.ts
  function mailFacts(ledger, today, members) {
    let managers2 = members.filter(({ role }) => role === "manager").map(({ key }) => key), days3 = untoldDays(ledger, today, managers2), across = (state, of) => [
      ...new Set(of.flatMap((day2) => peopleIn(ledger, day2, state)))
    ], doubtful2 = [...days3, today];
    return {
      queued: [],
      failed: across("failed", days3),
      unconfirmed: [.../* @__PURE__ */ new Set([...across("unconfirmed", doubtful2), ...across("claimed", doubtful2)])]
    };
  }
  function untoldDays(ledger, today, managers2) {
    var _a;
    let days3 = Object.keys(ledger.days).filter((day2) => day2 < today), last = (_a = days3.filter((day2) => managers2.some((key) => {
      var _a2;
      return ((_a2 = ledger.days[day2]) == null ? void 0 : _a2.get(key)) === "sent";
    })).sort().pop()) != null ? _a : "";
    return days3.filter((day2) => day2 >= last).sort();
  }
  function areMailsStuck(ledger) {
    var _a;
    let states2 = (_a = Object.entries(ledger.days).sort().reverse().map(([, record2]) => [...record2.values()].filter((state) => !isNoMail(state))).find(({ length }) => length > 0)) != null ? _a : [];
    if (states2.includes("sent")) return !1;
    let doubtful2 = states2.filter((state) => state === "unconfirmed");
    return states2.includes("queued") || states2.includes("claimed") || doubtful2.length > 1;
  }
  function isNoMail(state) {
    return state === "suppressed" || state === "covered";
  }

  // src/core/setup/adopt-history.ts
  var aliases = {
    at: ["date", "changed at", "changed on", "timestamp", "日期", "变更时间", "變更時間", "修改时间"],
    id: ["lead id", "leadId", "线索编号", "線索編號"],
    column: ["field key", "field", "字段", "欄位"],
    from: ["old value", "old", "旧值", "舊值"],
    to: ["new value", "new", "新值"],
    who: ["user", "by", "修改人", "操作者"]
  };
  function findHistory(headers17) {
    let at = place4(headers17, "at", ["at"]), id = place4(headers17, "id", ["id"]), column = place4(headers17, "column", ["column", "field"]), from = place4(headers17, "from", ["fromKey", "from"]), to = place4(headers17, "to", ["toKey", "to"]), who = place4(headers17, "who", ["who"]);
    return [at, id, column, to].every((one) => one !== void 0) ? { at, id, column, from, to, who } : void 0;
  }
  function place4(headers17, key, own2) {
    var _a;
    let labels5 = own2.flatMap((one) => {
      let label2 = historyLabels[one];
      return [one, ...label2 === void 0 ? [] : languages.map((language) => label2[language])];
    });
    for (let name of [...labels5, ...(_a = aliases[key]) != null ? _a : []]) {
      let found2 = headers17.findIndex((header) => compareText(header) === compareText(name));
      if (found2 >= 0) return found2;
    }
  }
  function adoptHistory(rows, { columns, first }, context) {
    let events2 = [], unread = [];
    return rows.forEach((row13, index) => {
      if (row13.every((cell3) => cell3 === "")) return;
      let event = readEvent2(row13, columns, context);
      event === void 0 ? unread.push(first + index) : events2.push(event);
    }), { events: events2.sort((one, other) => one.at < other.at ? -1 : one.at > other.at ? 1 : 0), unread };
  }
  function readEvent2(row13, columns, context) {
    let cell3 = (key) => {
      var _a;
      let at2 = columns[key];
      return at2 === void 0 ? "" : (_a = row13[at2]) != null ? _a : "";
    }, at = readStamp2(cell3("at"), context.today), column = columnKey(String(cell3("column"))), id = String(cell3("id")).trim();
    if (at === void 0 || column === void 0 || id === "") return;
    let value2 = (one) => stored2(column, one, context), from = value2(cell3("from"));
    return {
      kind: from === "" ? "entered" : "changed",
      at,
      who: String(cell3("who")),
      table: "leads",
      id,
      column,
      from,
      to: value2(cell3("to")),
      way: "import",
      operation: context.operation
    };
  }
  function readStamp2(cell3, today) {
    if (isMoment(cell3)) return stampOfSerial(cell3.serial);
    let read = parseDay(String(cell3), { today, looks: "back" });
    if ("day" in read)
      return read.time === void 0 ? read.day : `${read.day}T${read.time}`;
  }
  function columnKey(text4) {
    var _a;
    let wanted = compareText(text4), labels5 = { ...followUpLabels, ...leadLabels };
    return (_a = tableColumns.leads.find(({ key }) => {
      let label2 = labels5[key];
      return [key, ...label2 === void 0 ? [] : Object.values(label2)].some((name) => compareText(name) === wanted);
    })) == null ? void 0 : _a.key;
  }
  function stored2(key, cell3, { vocabulary, today }) {
    let column = tableColumns.leads.find((one) => one.key === key);
    if (column === void 0 || cell3 === "") return "";
    let read = decode(column, cell3, { vocabulary, today });
    return "stored" in read ? read.stored : String(isMoment(cell3) ? stampOfSerial(cell3.serial) : cell3);
  }

  // src/host/adopt-rows.ts
  function readTableRows(book, adoptions) {
    return adoptions.map(({ table: table3, tab, columns }) => {
      let open = { key: table3, tab: adoptTab(tab.sheetId, table3), columns, headers: tab.headers, learned: {} };
      return { table: table3, rows: readRows(book, open, { first: 2, count: tab.rows }).rows };
    });
  }
  function readForeignCells(book, { sheetId, headers: headers17, rows }) {
    let sheet = sheetOf(adoptTab(sheetId, "history"));
    return rows === 0 ? [] : cellsOf(sheet.getRange(2, 1, rows, headers17.length).getValues(), book.clock);
  }

  // src/actions/adopt-old-history.ts
  function adoptOldHistory(desk, { history, operation: operation2 }, { changes: changes4, attempt: attempt4 }) {
    if (history === void 0) return;
    let { book, vocabulary } = desk, { tab, columns } = history, context = { vocabulary, today: book.today, operation: operation2 }, { events: events2, unread } = adoptHistory(readForeignCells(book, tab), { columns, first: 2 }, context);
    tellOnce(desk, events2, attempt4);
    let told4 = { tab: tab.name, count: events2.length, unread: unread.length };
    changes4.push(fill(messages.historyAdopted[vocabulary.language], told4));
  }

  // src/actions/finish-set-up.ts
  function finishSetUp(desk) {
    let { book } = desk, automation = installAutomation(desk), { memory, ...swept } = firstSweep(desk);
    writeToday(desk, linesOf2(desk, memory)), writeAnalysis(desk);
    let stamps = JSON.stringify({ ...readStamps(book), sweep: book.now });
    return book.properties.putAll({ stamps, ...isBeingSetUp(book) ? { pending: "" } : {} }), { automation, ...swept };
  }
  function tellSetUp({ vocabulary }, { automation, rows }, changes4) {
    let { language } = vocabulary, list = changes4.length === 0 ? messages.nothingToRepair[language] : fill(messages.repaired[language], { list: inOneLine(changes4, language) }), about = {
      installed: "",
      elsewhere: ` ${messages.automationElsewhere[language]}`,
      refused: `
${messages.triggersRefused[language]}`
    }, done = fill(messages.setUpDone[language], { changes: list });
    return tell(messages.setUpTitle[language], done + fill(about[automation.state], { owner: automation.owner })), { done: !0, changes: changes4, rows };
  }
  function firstSweep(desk) {
    let { book, settings, inserted } = desk, isFirst = readStamps(book).sweep === void 0 || inserted.has("memory");
    if (inserted.has("leads") && inserted.has("followUps") && inserted.has("memory"))
      return { memory: /* @__PURE__ */ new Map(), rows: 0 };
    let { memory, rows, told: told4 } = settleWorkbook(desk, {
      way: isFirst ? "import" : "sweep",
      who: personOf(effectiveEmail(), settings).name,
      ...isFirst ? { adopting: !0 } : {}
    });
    return { memory, rows, told: told4 };
  }

  // src/core/setup/choose-tables.ts
  var proof = {
    leads: { least: 3, anyOf: ["customerName", "contactName", "phone", "email"] },
    followUps: { least: 4, anyOf: ["content", "feedback", "contactedAt"] }
  };
  function chooseTables(tabs2, wanted) {
    let chosen2 = [];
    for (let table3 of ["followUps", "leads"]) {
      if (!wanted.includes(table3)) continue;
      let fits = tabs2.filter((tab) => !chosen2.some((one) => one.tab === tab)).flatMap((tab) => adoption(table3, tab)).sort((one, other) => size(other) - size(one));
      fits[0] !== void 0 && chosen2.push(fits[0]);
    }
    return chosen2;
  }
  function adoption(table3, tab) {
    let columns = findColumns(table3, tab.headers, { lastSeen: {}, loosely: !0 }), { least: least2, anyOf } = proof[table3], contact = table3 === "leads" && columns.contact !== void 0 ? 1 : 0, found2 = Object.keys(columns.at).length + contact, shows2 = anyOf.some((key) => columns.at[key] !== void 0) || contact > 0;
    return found2 < least2 || !shows2 || table3 !== nature(tab) ? [] : [{ table: table3, tab, columns, added: addedColumns(table3, columns) }];
  }
  var onlyIn = {
    leads: ["phone", "email", "wechat", "source", "grade", "budget", "amount", "decisionCycle", "need"],
    followUps: ["content", "feedback", "objection", "nextStep", "nextStepOn", "followUpId"]
  };
  function nature(tab) {
    let count3 = (table3) => {
      let { at, contact } = findColumns(table3, tab.headers, { lastSeen: {}, loosely: !0 });
      return onlyIn[table3].filter((key) => at[key] !== void 0).length + (table3 === "leads" && contact !== void 0 ? 1 : 0);
    };
    return count3("followUps") > count3("leads") ? "followUps" : "leads";
  }
  function addedColumns(table3, { missing }) {
    return tableColumns[table3].filter(({ key, set }) => set === "basic" && missing.includes(key)).map(({ key }) => key);
  }
  function size({ columns }) {
    return Object.keys(columns.at).length;
  }

  // src/core/setup/learn-words.ts
  var learnable = /* @__PURE__ */ new Set([
    "source",
    "industry",
    "region",
    "product",
    "method",
    "companySize",
    "winFactor",
    "lossFactor",
    "invalidReason"
  ]), prefixes = {
    winFactor: "win.",
    lossFactor: "loss.",
    invalidReason: "invalid."
  }, longest3 = 40, most = 60;
  function learnWords(tables4, settings) {
    let vocabulary = buildVocabulary(settings), words3 = /* @__PURE__ */ new Map(), texts2 = tables4.flatMap(({ table: table3, rows }) => rows.flatMap((row13) => listTexts(table3, row13, vocabulary)));
    for (let one of texts2) note(words3, one, vocabulary);
    let found2 = Object.fromEntries([...words3].map(([list, known4]) => [list, [...known4.values()].slice(0, most)]));
    return { settings: withWords(settings, found2), words: found2 };
  }
  function listTexts(table3, { cells, formulas }, vocabulary) {
    var _a, _b;
    let stageKey = vocabulary.recognise("stage", String((_a = cells.stage) != null ? _a : "")), outcome = stageKey === void 0 || (_b = vocabulary.stage(stageKey)) == null ? void 0 : _b.class;
    return tableColumns[table3].flatMap((column) => {
      let cell3 = cells[column.key];
      return typeof cell3 == "string" && cell3 !== "" && !(formulas != null && formulas.has(column.key)) ? textsIn(column, cell3, outcome) : [];
    });
  }
  function textsIn(column, cell3, outcome) {
    if (column.type === "member") return [{ list: "member", text: cell3 }];
    if (column.list === "factor") {
      let [list] = outcome === void 0 || outcome === "open" ? [] : factorLists(outcome);
      return list === void 0 ? [] : cell3.split(/[、,，;；/|]/).map((text4) => ({ list, text: text4 }));
    }
    return column.type === "list" && column.list !== void 0 ? [{ list: column.list, text: cell3 }] : [];
  }
  function note(words3, { list, text: raw }, vocabulary) {
    var _a;
    let text4 = keptLine(raw), isLearnable = list === "member" || learnable.has(list), isWord = text4 !== "" && text4.length <= longest3 && !text4.startsWith("#");
    if (!isLearnable || !isWord || vocabulary.recognise(list, text4) !== void 0) return;
    let known4 = (_a = words3.get(list)) != null ? _a : /* @__PURE__ */ new Map(), folded = foldLabel(text4);
    known4.has(folded) || known4.set(folded, text4), words3.set(list, known4);
  }
  function withWords(settings, words3) {
    var _a, _b;
    let lists3 = { ...settings.lists };
    for (let [list, texts2] of Object.entries(words3)) {
      if (list === "member") continue;
      let values = (_a = lists3[list]) != null ? _a : [], taken2 = new Set(values.map(({ key }) => key));
      lists3[list] = [
        ...values,
        ...texts2.map((text4) => {
          var _a2;
          return { key: claim2(`${(_a2 = prefixes[list]) != null ? _a2 : ""}${text4}`, taken2), label: same2(text4) };
        })
      ];
    }
    let taken = new Set(settings.members.map(({ key }) => key)), members = ((_b = words3.member) != null ? _b : []).map((name) => newMember(claim2(name, taken), name));
    return { ...settings, lists: lists3, members: [...settings.members, ...members] };
  }
  function newMember(key, name) {
    let address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name) ? name.toLowerCase() : "";
    return { key, name, email: address, role: "rep", takesNewLeads: !0, mail: !0 };
  }
  function claim2(text4, taken) {
    let key = newKey(text4, taken);
    return taken.add(key), key;
  }
  function same2(text4) {
    return { "zh-CN": text4, "zh-TW": text4, en: text4 };
  }

  // src/core/setup/preview-text.ts
  var MOST14 = 40;
  function newPreview(language) {
    let names3 = sheets.filter(({ hidden }) => !hidden).map(({ key }) => sheetLabels[key][language]);
    return fill(messages.setUpNew[language], { tabs: inOneLine(names3, language) });
  }
  function adoptionPreview({ adoptions, words: words3, history }, language) {
    let values = Object.values(words3).flat(), learned = inOneLine(values.slice(0, MOST14), language);
    return [
      ...adoptions.map((adoption2) => adoptionText(adoption2, language)),
      ...history === void 0 ? [] : [fill(messages.historyAdopt[language], { tab: history.name, rows: history.rows })],
      ...learned === "" ? [] : [fill(messages.learned[language], { values: learned }).trimEnd()],
      messages.setUpAsk[language]
    ].join(`
`);
  }
  function adoptionText({ table: table3, tab, columns, added }, language) {
    var _a;
    let known4 = /* @__PURE__ */ new Set([...Object.values(columns.at), ...columns.contact === void 0 ? [] : [columns.contact]]), mapping = Object.entries(columns.at).map(
      ([key, at]) => `${tab.headers[at]} → ${columnLabel(table3, key, language)}`
    ), contact = columns.contact === void 0 ? [] : [fill(messages.contactColumn[language], { header: (_a = tab.headers[columns.contact]) != null ? _a : "" })], alone = tab.headers.filter((header, index) => header !== "" && !known4.has(index));
    return fill(messages.setUpAdopt[language], {
      tab: tab.name,
      role: sheetLabels[table3][language],
      rows: tab.rows,
      mapping: [...mapping, ...contact].join(`
`),
      unknown: inOneLine(alone, language) || "–",
      added: inOneLine(
        added.map((key) => columnLabel(table3, key, language)),
        language
      ) || "–"
    });
  }

  // src/actions/propose-set-up.ts
  function proposeSetUp(desk, schema, language) {
    let { book } = desk, { leads, memory, settings: settingsTab } = book.tabs;
    if ((schema > 0 || memory !== void 0) && leads !== void 0 && settingsTab !== void 0) {
      let settings = recovered(readSettingsCells(book, settingsTab), firstSettings(book, language));
      return { tabs: book.tabs, settings, text: messages.setUpAgain[language] };
    }
    let found2 = foreignTabs(), adoptions = chooseTables(found2, ["leads", "followUps"]), first = withTicked(firstSettings(book, language), adoptions);
    if (adoptions.length === 0) return { tabs: {}, settings: first, text: newPreview(language) };
    let learned = learnWords(readTableRows(book, adoptions), first), adopted = Object.fromEntries(adoptions.map(({ table: table3, tab }) => [table3, adoptTab(tab.sheetId, table3)])), history = oldHistory(found2, adoptions);
    return {
      tabs: adopted,
      settings: learned.settings,
      text: adoptionPreview({ adoptions, words: learned.words, history: history == null ? void 0 : history.tab }, language),
      ...history === void 0 ? {} : { history }
    };
  }
  function oldHistory(found2, adoptions) {
    let taken = new Set(adoptions.map(({ tab }) => tab.sheetId));
    for (let tab of found2) {
      let columns = taken.has(tab.sheetId) ? void 0 : findHistory(tab.headers);
      if (columns !== void 0 && tab.rows > 0) return { tab, columns };
    }
  }
  function recovered(cells, first) {
    let language = first.values.language, { settings } = readSettingsTab(cells, { ...first, members: [] }, language), [me] = first.members;
    return me === void 0 || settings.members.some(({ email }) => email.toLowerCase() === me.email) ? settings : { ...settings, members: [...settings.members, me] };
  }
  function firstSettings(book, language) {
    var _a;
    let email = effectiveEmail(), name = (_a = email.split("@")[0]) != null ? _a : "manager", manager = { key: name, name, email, role: "manager", takesNewLeads: !1, mail: !0 }, currency = language === "zh-TW" ? "NT$" : defaultSettings.values.currency, values = { ...defaultSettings.values, language, currency, startDay: book.today };
    return { ...defaultSettings, values, members: [manager] };
  }
  function withTicked(settings, adoptions) {
    let leads = adoptions.find(({ table: table3 }) => table3 === "leads"), found2 = tableColumns.leads.filter(({ key, set }) => set === "full" && (leads == null ? void 0 : leads.columns.at[key]) !== void 0).map(({ key }) => key), ticked = [.../* @__PURE__ */ new Set([...fullColumns(settings), ...found2])].join(",");
    return { ...settings, values: { ...settings.values, fullColumns: ticked } };
  }

  // src/actions/set-up.ts
  var nothing4 = { done: !1, changes: [], rows: 0 };
  function setUp() {
    return atDesk("setUp", (desk, language) => {
      var _a;
      let schema = schemaNumber2();
      if (schema > 1) return refuse4(failureText("newerWorkbook", {}, language), language);
      let isBegun = ((_a = pendingOf(desk.book)) == null ? void 0 : _a.step) === "setUp";
      if (!desk.isSetUp && !isBegun) return begin(desk, schema, language);
      let person = personOf(effectiveEmail(), desk.settings);
      if (!(person.role === "manager" || isFileOwner())) return refuse4(messages[denialOf(callerOf(person))][language], language);
      let changes4 = [], ready = afterSwap(desk);
      return finish(
        withLock(() => isBegun ? goOn(changes4) : build(ready, changes4)),
        changes4
      );
    });
  }
  function refuse4(sentence4, language) {
    return tell(messages.setUpTitle[language], sentence4), nothing4;
  }
  function finish(built, changes4) {
    let finished2 = finishSetUp(built);
    return tellSetUp(built, finished2, changes4);
  }
  function begin(desk, schema, language) {
    let shown3 = proposeSetUp(desk, schema, language);
    if (!confirmed(messages.setUpTitle[language], shown3.text)) return nothing4;
    let changes4 = [], built = withLock(() => {
      let now = openDesk();
      if (now.isSetUp || pendingOf(now.book) !== void 0) return goOn(changes4);
      let proposal = proposeSetUp(now, schema, language);
      return proposal.text === shown3.text ? buildFirst(now, proposal, changes4) : void 0;
    });
    return built === void 0 ? refuse4(messages.changedMeanwhile[language], language) : finish(built, changes4);
  }
  function buildFirst({ book }, { tabs: tabs2, settings, history }, changes4) {
    let made2 = sheets.flatMap(({ key }) => tabs2[key] === void 0 ? [key] : []), pending = { step: "setUp", operation: newOperation(), made: made2, ...history && { history } }, decided3 = { settings: writeSnapshot(settings), tabs: tabIds(tabs2), pending: JSON.stringify(pending) };
    return book.properties.putAll(decided3), build(deskWith({ ...book, tabs: tabs2 }, settings), changes4);
  }
  function goOn(changes4) {
    return build(openDesk(), changes4, "again");
  }
  function build(desk, changes4, attempt4 = "first") {
    let pending = pendingOf(desk.book), built = buildWorkbook(desk, changes4);
    return protectTabs(built, changes4), (pending == null ? void 0 : pending.step) === "setUp" && adoptOldHistory(built, pending, { changes: changes4, attempt: attempt4 }), built;
  }
  function finishBuilding() {
    return finishSetUp(withLock(() => goOn([])));
  }

  // src/actions/finish-pending.ts
  function finishPending({ book }) {
    let pending = pendingOf(book);
    if (pending !== void 0)
      return pending.step === "swap" ? finishSwap(pending) : finishBuilding();
  }

  // src/core/backup/backup-mail.ts
  function backupMail(manager, state, context) {
    let vocabulary = vocabularyOf(manager, context), { language } = vocabulary, intro = backupTrouble(state, language);
    return {
      person: manager.key,
      to: manager.email,
      subject: subjectLine(backupWords.troubleSubject[language]),
      ...mailBody({ name: manager.name, intro, parts: [] }, vocabulary, context)
    };
  }

  // src/actions/tell-backups.ts
  function tellBackups(desk) {
    let { book } = desk, state = backupState(book);
    failingSince(state) === void 0 || state.told === book.today || (rememberBackup(book, { told: book.today }), tellManagers(desk, (manager, context) => backupMail(manager, state, context)));
  }

  // src/actions/keep-backups.ts
  function backupTask({ book, settings }) {
    let { erasures } = erasuresOf(book);
    return backupWork(backupState(book), {
      today: book.today,
      every: numberOf(settings, "backupDays"),
      erasures: erasures.length,
      isErasureOpen: erasures.some(({ open }) => open)
    });
  }
  function keepBackups(desk) {
    let task = backupTask(desk);
    task !== void 0 && tasks[task](desk);
  }
  var tasks = {
    erase: (desk) => {
      for (let { open, ids } of erasuresOf(desk.book).erasures) open && eraseNow(desk, ids, "unknown");
    },
    rewrite: (desk) => {
      let { book } = desk;
      rememberBackup(book, { rewriteTried: book.today });
      let { left } = rewriteBackups(desk);
      rememberBackup(book, left > 0 ? { rewriteTried: "" } : { rewritten: erasuresOf(book).erasures.length });
    },
    make: (desk) => {
      makeBackup(desk);
    },
    tell: tellBackups
  };

  // src/core/digest/section.ts
  var NAME_LENGTH = 80, REASON_LENGTH = 240, KEPT_FOR_NO_NEXT_STEP = 3, CELL = "padding:4px 8px;border-bottom:1px solid #dadce0;text-align:left;vertical-align:top";
  function sectionsOf(lines, language) {
    let calm = lines.filter(({ escalation }) => escalation === "none"), dated = calm.filter((line3) => !lacksNextStep(line3));
    return [
      { title: digestWords.escalated[language], lines: lines.filter(({ escalation }) => escalation !== "none") },
      { title: digestWords.late[language], lines: dated.filter(({ state }) => state === "late") },
      { title: digestWords.today[language], lines: dated.filter(({ state }) => state === "today") },
      { title: digestWords.nextDays[language], lines: dated.filter(({ state }) => isAhead(state)) },
      { title: digestWords.noNextStep[language], lines: calm.filter(lacksNextStep) }
    ].filter((section) => section.lines.length > 0);
  }
  function firstLines(sections, limit2) {
    var _a, _b;
    let isKept = ({ lines }) => lines.every((line3) => line3.escalation === "none" && lacksNextStep(line3)), kept3 = Math.min(limit2, KEPT_FOR_NO_NEXT_STEP, (_b = (_a = sections.find(isKept)) == null ? void 0 : _a.lines.length) != null ? _b : 0), room = limit2 - kept3;
    return sections.map((section) => {
      let lines = section.lines.slice(0, Math.max(0, room) + (isKept(section) ? kept3 : 0));
      return room -= isKept(section) ? lines.length - kept3 : lines.length, { ...section, lines };
    }).filter(({ lines }) => lines.length > 0);
  }
  function countLines(sections) {
    return sections.reduce((sum6, { lines }) => sum6 + lines.length, 0);
  }
  function sectionHtml({ title, lines }, vocabulary) {
    let { language } = vocabulary, heads = ["id", "customer", "kind", "reason", "day", "daysLate"].map(
      (key) => html`<th style="${CELL};color:#5f6368;font-weight:normal">${digestWords[key][language]}</th>`
    ), rows = lines.map((line3) => lineHtml(line3, vocabulary));
    return html`<h2 style="font-size:16px;margin:20px 0 6px">${title} (${lines.length})</h2>
<table style="border-collapse:collapse;width:100%;font-size:14px"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>
`;
  }
  function sectionText({ title, lines }, vocabulary) {
    let rows = lines.map((line3) => {
      var _a;
      let { lead, leadId: leadId2, day: day2, daysLate } = line3, customer = outsideText((_a = lead.customerName) != null ? _a : "", NAME_LENGTH), reason2 = outsideText(reasonText(line3.reason, vocabulary), REASON_LENGTH), kind = kindText(line3, vocabulary.language), late2 = daysLate > 0 ? `${digestWords.daysLate[vocabulary.language]} ${daysLate} · ` : "";
      return `- ${outsideText(leadId2, NAME_LENGTH)} · ${customer} · ${kind} · ${day2} · ${late2}${reason2}`;
    });
    return `${title} (${lines.length})
${rows.join(`
`)}
`;
  }
  function lineHtml(line3, vocabulary) {
    var _a;
    let { lead, leadId: leadId2, day: day2, daysLate } = line3;
    return html`
<tr><td style="${CELL};white-space:nowrap">${outsideHtml(leadId2, NAME_LENGTH)}</td><td style="${CELL}">${outsideHtml((_a = lead.customerName) != null ? _a : "", NAME_LENGTH)}</td><td style="${CELL}">${kindText(line3, vocabulary.language)}</td><td style="${CELL}">${reasonHtml(line3, vocabulary)}</td><td style="${CELL};white-space:nowrap">${day2}</td><td style="${CELL}">${daysLate}</td></tr>`;
  }
  function reasonHtml({ reason: reason2 }, vocabulary) {
    let text4 = reasonText(reason2, vocabulary);
    return reason2.code === "stepPromised" ? outsideHtml(text4, REASON_LENGTH) : insideHtml(text4, REASON_LENGTH);
  }
  function isAhead(state) {
    return state === "daysOff" || state === "next";
  }

  // src/core/digest/member-digest.ts
  function memberDigest(member, lines, context) {
    let own2 = ownLines(member, lines, context);
    if (!own2.some(isDue2)) return;
    let vocabulary = vocabularyOf(member, context), { language } = vocabulary, intro = fill(digestWords.intro[language], { day: context.today });
    return fitting((limit2) => {
      let parts2 = [...missedPart(vocabulary, context), ...sectionParts(sectionsOf(own2, language), limit2, vocabulary)], body2 = mailBody({ name: member.name, intro, parts: parts2 }, vocabulary, context);
      return { person: member.key, to: member.email, subject: subjectOf(own2, vocabulary, context), ...body2 };
    }, numberOf(context.settings, "mailLines"));
  }
  function sectionParts(sections, limit2, vocabulary) {
    let shown3 = firstLines(sections, limit2), more = countLines(sections) - countLines(shown3), parts2 = shown3.map((section) => ({
      html: sectionHtml(section, vocabulary),
      text: sectionText(section, vocabulary)
    }));
    return more > 0 ? [...parts2, sentence3(fill(digestWords.more[vocabulary.language], { n: more }))] : parts2;
  }
  function missedPart({ language }, { missedDays: missedDays2 }) {
    var _a, _b;
    if (missedDays2.length === 0) return [];
    let first = (_a = missedDays2[0]) != null ? _a : "", last = (_b = missedDays2[missedDays2.length - 1]) != null ? _b : "", days3 = first === last ? first : `${first} – ${last}`;
    return [sentence3(fill(digestWords.missed[language], { days: days3 }))];
  }
  function subjectOf(lines, { language }, { today }) {
    let counts = countStates(lines), off = counts.off > 0 ? fill(digestWords.subjectOff[language], counts) : "";
    return subjectLine(fill(digestWords.subject[language], { day: today, ...counts }) + off);
  }

  // src/core/digest/team-table.ts
  var CELL2 = "padding:4px 12px 4px 0;border-bottom:1px solid #dadce0;text-align:left";
  function teamTable(team, vocabulary, { settings }) {
    let { language } = vocabulary, heads = ["member", "due", "late", "escalated", "unrecorded", "approvalCount"].map(
      (key) => digestWords[key][language]
    ), keys = [...settings.members.map(({ key }) => key), ...team.lines.map(({ recipient }) => recipient)], rows = [...new Set(keys)].map((key) => rowOf2(key, team, vocabulary)).filter(({ counts }) => counts.some(Boolean)), cells = (values) => values.map((value2) => html`<td style="${CELL2}">${value2}</td>`);
    return {
      html: html`<table style="border-collapse:collapse;font-size:14px"><thead><tr>${heads.map(
        (head) => html`<th style="${CELL2};color:#5f6368;font-weight:normal">${head}</th>`
      )}</tr></thead><tbody>${rows.map(
        ({ name, counts }) => html`
<tr>${cells([name, ...counts])}</tr>`
      )}</tbody></table>
`,
      text: `${rows.map((row13) => textRow2(row13, heads)).join(`
`)}
`
    };
  }
  function rowOf2(key, { lines, unrecorded }, vocabulary) {
    var _a;
    let own2 = lines.filter(({ recipient }) => recipient === key), count3 = (fits) => own2.filter(fits).length;
    return {
      name: key === "" ? unreachableWords.noOwner[vocabulary.language] : vocabulary.label("member", key),
      counts: [
        count3(({ state }) => state === "today"),
        count3(({ state }) => state === "late"),
        count3(({ escalation }) => escalation !== "none"),
        (_a = unrecorded.get(key)) != null ? _a : 0,
        count3(({ kind }) => kind === "approval")
      ]
    };
  }
  function textRow2({ name, counts }, heads) {
    let parts2 = counts.map((count3, index) => `${heads[index + 1]} ${count3}`);
    return `- ${name} · ${parts2.join(" · ")}`;
  }

  // src/core/digest/manager-summary.ts
  function managerSummary(manager, team, context) {
    let due = team.lines.filter(isDue2);
    if (due.length === 0 && !hasNews(team)) return;
    let vocabulary = vocabularyOf(manager, context), { language } = vocabulary, intro = fill(digestWords.summaryIntro[language], { day: context.today });
    return fitting((limit2) => {
      let parts2 = [
        ...missedPart(vocabulary, context),
        ...newsParts(team, vocabulary),
        ...tableParts({ ...team, lines: due }, vocabulary, context),
        ...linesFor(manager, { due, limit: limit2 }, { vocabulary, context })
      ], body2 = mailBody({ name: manager.name, intro, parts: parts2 }, vocabulary, context);
      return { person: manager.key, to: manager.email, subject: subjectOf2(due, vocabulary, context), ...body2 };
    }, numberOf(context.settings, "mailLines"));
  }
  function hasNews({ mail, silentSince }) {
    return silentSince !== void 0 || mail.queued.length + mail.failed.length + mail.unconfirmed.length > 0;
  }
  function newsParts({ mail, silentSince }, vocabulary) {
    let { language } = vocabulary, named2 = (keys) => keys.map((key) => vocabulary.label("member", key)).join(language === "en" ? ", " : "、"), parts2 = ["queued", "failed", "unconfirmed"].filter((news) => mail[news].length > 0).map((news) => sentence3(fill(digestWords[news][language], { names: named2(mail[news]) })));
    return silentSince === void 0 ? parts2 : [sentence3(fill(digestWords.silent[language], { day: dayPart(silentSince) })), ...parts2];
  }
  function tableParts(team, vocabulary, context) {
    return team.lines.length === 0 ? [] : [teamTable(team, vocabulary, context)];
  }
  function linesFor(manager, { due, limit: limit2 }, { vocabulary, context }) {
    let { language } = vocabulary, own2 = ownLines(manager, due, context), others = due.filter((line3) => !own2.includes(line3) && line3.kind !== "approval"), sections = [
      { title: digestWords.approvals[language], lines: own2.filter(({ kind }) => kind === "approval") },
      ...unreached(others, vocabulary),
      { title: digestWords.escalated[language], lines: others.filter((line3) => climbs(line3) && !line3.unreachable) }
    ].filter(({ lines }) => lines.length > 0), parts2 = sectionParts(sections, limit2, vocabulary), rest = own2.filter(({ kind }) => kind !== "approval");
    if (rest.length === 0) return parts2;
    let title = digestWords.own[language], heading = {
      html: html`<h1 style="font-size:18px;margin:24px 0 6px">${title}</h1>\n`,
      text: `== ${title} ==
`
    }, left = Math.max(0, limit2 - countLines(sections));
    return [...parts2, heading, ...sectionParts(sectionsOf(rest, language), left, vocabulary)];
  }
  function unreached(lines, vocabulary) {
    let { language } = vocabulary, lost = lines.filter(({ unreachable: unreachable2 }) => unreachable2 !== void 0);
    return [...new Set(lost.map(({ recipient }) => recipient))].map((recipient) => {
      var _a, _b;
      let own2 = lost.filter((line3) => line3.recipient === recipient), cause = (_b = (_a = own2[0]) == null ? void 0 : _a.unreachable) != null ? _b : "noOwner", name = recipient === "" ? digestWords.nobody[language] : vocabulary.label("member", recipient);
      return {
        title: fill(digestWords.unreached[language], { name, why: unreachableWords[cause][language] }),
        lines: own2
      };
    });
  }
  function climbs({ escalation }) {
    return escalation === "manager" || escalation === "reassign";
  }
  function subjectOf2(lines, { language }, { today: day2 }) {
    let count3 = (fits) => lines.filter(fits).length, late2 = count3(({ state }) => state === "late"), due = count3(({ state }) => state === "today"), escalated = count3(({ escalation }) => escalation !== "none");
    return subjectLine(fill(digestWords.summarySubject[language], { day: day2, late: late2, due, escalated }));
  }

  // src/core/digest/daily-mail.ts
  function mailCandidates(team, context) {
    let reachable = context.settings.members.filter((member) => isReachable(member, context)), wanted = reachable.filter((member) => hasMail(member, team, context)), sorted2 = [...wanted.filter((member) => member.mail && isFirstAt(member, reachable))].sort((one, other) => urgency(one, team, context) - urgency(other, team, context)), teller = sorted2.find((member) => getsSummary(member, context));
    return {
      people: (teller ? [teller, ...sorted2.filter((member) => member !== teller)] : sorted2).map(({ key }) => key),
      suppressed: wanted.filter(({ mail }) => !mail).map(({ key }) => key)
    };
  }
  function draftMail(key, team, context) {
    let member = context.settings.members.find((one) => one.key === key);
    if (!(member === void 0 || !member.mail || !isReachable(member, context)))
      return getsSummary(member, context) ? managerSummary(member, team, context) : memberDigest(member, team.lines, context);
  }
  function isReachable(member, { today }) {
    return !member.retired && isAddress(member.email) && !isAbsent(member, today);
  }
  function getsSummary({ role }, { settings }) {
    return role === "manager" && settings.values.managerSummary === "yes";
  }
  function hasMail(member, team, context) {
    return getsSummary(member, context) ? team.lines.some(isDue2) || hasNews(team) : ownLines(member, team.lines, context).some(isDue2);
  }
  function isFirstAt(member, reachable) {
    var _a;
    let sharing = reachable.filter(({ email, mail }) => mail && email.toLowerCase() === member.email.toLowerCase()), first = (_a = sharing.find(({ role }) => role === "manager")) != null ? _a : sharing[0];
    return (first == null ? void 0 : first.key) === member.key;
  }
  function urgency(member, { lines }, { settings }) {
    let keys = keysAt(member.email, settings), place5 = lines.findIndex((line3) => keys.includes(line3.recipient));
    return place5 < 0 ? lines.length : place5;
  }

  // src/core/digest/sending-stops.ts
  function sendingStops(outcomes2) {
    let [last, before2] = [...outcomes2].reverse();
    return last === "queued" || last === "unconfirmed" && before2 === "unconfirmed";
  }

  // src/core/pipeline/unrecorded.ts
  function unrecordedByMember(views) {
    var _a, _b;
    let counts = /* @__PURE__ */ new Map();
    for (let { lead, summary } of views) {
      let owner = (_a = lead.owner) != null ? _a : "";
      summary.unrecorded > 0 && counts.set(owner, ((_b = counts.get(owner)) != null ? _b : 0) + summary.unrecorded);
    }
    return counts;
  }

  // src/actions/mail-round.ts
  function mailRound(desk, round2) {
    let run2 = newOperation(), begun = withLock(() => begin2(desk, round2, run2));
    if (begun === void 0) return;
    let ledger = begun.started.ledger.lease === void 0 ? begun.started.ledger : deliver(begun);
    return { summary: count2(ledger, begun.started.day), ledger };
  }
  function begin2(desk, round2, run2) {
    let { book } = desk, properties = openProperties(), ledger = mailLedger(properties, book.today), context = digestContext(desk, ledger), team = teamFacts(desk, round2, ledger), candidates = mailCandidates(team, context), { now, instant } = book, quota = mailQuota(), started = startRun(ledger, { run: run2, now, instant, ...candidates, quota, retries: round2.retries });
    if (started === void 0) return;
    properties.put("ledger", writeLedger(started.ledger));
    let mail = { ...team.mail, queued: started.queued };
    return { run: run2, started, quota, team: { ...team, mail }, context, properties };
  }
  function deliver(begun) {
    let { started, run: run2 } = begun, { day: day2, send: send2 } = started, { ledger } = started, outcomes2 = [];
    for (let [index, person] of send2.entries()) {
      if (isLook(index, send2.length) && !isStillSo(begun)) break;
      let claimed = claim(ledger, { run: run2, day: day2, person });
      if (claimed === void 0) continue;
      let state = sendClaimed(begun, claimed, { person, spare: begun.quota - outcomes2.length - 1 });
      if (ledger = mark2(claimed, { day: day2, person, state }), outcomes2.push(state), sendingStops(outcomes2)) break;
    }
    let ended = endRun(ledger, run2);
    return note2(begun, ended, "ended"), ended;
  }
  var LOOKS = 4;
  function isLook(index, mails) {
    return index % Math.ceil(mails / LOOKS) === 0;
  }
  function isStillSo({ run: run2, properties, context }) {
    var _a;
    let present2 = openProperties();
    return ((_a = mailLedger(present2, context.today).lease) == null ? void 0 : _a.run) === run2 && present2.text("settings") === properties.text("settings");
  }
  function sendClaimed(begun, claimed, { person, spare }) {
    let { team, context } = begun, draft = draftMail(person, team, context);
    return draft === void 0 ? "suppressed" : (note2(begun, claimed, "open"), isTrusted(claimed, instantNow()) ? post(draft, context, spare) : "queued");
  }
  function note2({ run: run2, started, properties }, ledger, state) {
    var _a;
    let { day: day2, slot } = started, record2 = (_a = ledger.days[day2]) != null ? _a : /* @__PURE__ */ new Map();
    properties.put(notesKey[slot], writeNotes2({ run: run2, day: day2, record: record2, state }));
  }
  function post({ to, subject, text: text4, html: html2 }, { workbook }, spare) {
    return sendMail({ to, subject, text: text4, html: html2, from: workbook }, spare);
  }
  function count2(ledger, day2) {
    let of = (state) => peopleIn(ledger, day2, state).length;
    return { sent: of("sent"), queued: of("queued"), failed: of("failed"), unconfirmed: of("unconfirmed") };
  }
  function digestContext({ book, settings, calendar }, ledger) {
    return {
      today: book.today,
      settings,
      vocabularies: vocabulariesOf(settings),
      todayUrl: todayAddress(book),
      workbook: book.fileName,
      missedDays: missedDays(ledger, book.today, calendar)
    };
  }
  function teamFacts({ book, settings, vocabulary, calendar }, round2, ledger) {
    let { lastRun } = readAutomation(book), views = viewsOf(round2.memory, { now: book.now, settings, vocabulary, calendar });
    return {
      lines: round2.lines,
      unrecorded: unrecordedByMember(views),
      mail: mailFacts(ledger, book.today, settings.members),
      ...isSilent(lastRun, book.now) ? { silentSince: lastRun } : {}
    };
  }

  // src/actions/hourly.ts
  function hourly(event) {
    guarded("hourly", () => {
      let desk = opened2();
      desk !== void 0 && (isOwnFiring(desk.book, { triggerUid: triggerOf(event), by: "clockTrigger" }) ? workAnHour(desk) : isNeedless(desk.book, triggerOf(event)) && removeNeedlessTriggers(desk));
    });
  }
  function opened2() {
    try {
      return openDesk();
    } catch (error2) {
      if (isExpected(error2)) throw error2;
      logError(`hourly: not opened: ${error2 instanceof Error ? error2.name : "unknown"}`);
      return;
    }
  }
  function workAnHour(desk) {
    var _a, _b;
    let { book, settings, calendar } = desk, watch = startWatch(), stamps = afterDeath(readStamps(book), book.today), ledger = mailLedger(book.properties, book.today), mails = mailWork(ledger, { now: book.now, instant: book.instant, settings, calendar }), hour = { stamps, ledger, failures: [] }, backup = backupTask(desk) === void 0 ? "none" : "due", pending = (_b = (_a = pendingOf(book)) == null ? void 0 : _a.step) != null ? _b : "none";
    for (let task of hourPlan(stamps, { now: book.now, mails, backup, pending })) hour = attempt3(desk, task, hour);
    tellSilence(desk, hour.ledger), writeStamps(book, stampsAfter(desk, hour, watch.minutes()));
    let [bug] = hour.failures.filter((failure) => !isExpected(failure));
    if (bug !== void 0) throw bug;
  }
  function attempt3(desk, task, hour) {
    try {
      return isLong(task) && needsMark(task, hour.stamps, desk.book.now) && markBegun(desk, task, hour.stamps), parts[task](desk, hour);
    } catch (thrown) {
      let error2 = explained(thrown);
      return logError(`hourly ${task}: ${error2 instanceof Error ? error2.name : "unknown"}`), { ...hour, failures: [...hour.failures, error2] };
    }
  }
  function markBegun({ book }, begun, stamps) {
    writeStamps(book, { ...stamps, begun });
  }
  var parts = {
    finish: (desk, hour) => {
      var _a;
      let { told: told4 } = (_a = finishPending(desk)) != null ? _a : hour.stamps, { told: _before, ...stamps } = hour.stamps;
      return { ...hour, stamps: { ...stamps, sweep: desk.book.now, ...told4 === void 0 ? {} : { told: told4 } } };
    },
    sweep: (desk, hour) => {
      let { sweep: since } = hour.stamps, span = since === void 0 ? {} : { since }, { memory, told: told4 } = settleWorkbook(desk, { way: "sweep", who: "unknown", ...span });
      return { ...hour, memory, stamps: { ...hour.stamps, sweep: desk.book.now, told: told4 } };
    },
    mails: (desk, hour) => {
      var _a;
      let memory = memoryOf(desk, hour), round2 = mailRound(desk, { memory, lines: linesOf2(desk, memory), retries: "none" });
      return { ...hour, memory, ledger: (_a = round2 == null ? void 0 : round2.ledger) != null ? _a : hour.ledger };
    },
    today: (desk, hour) => {
      let memory = memoryOf(desk, hour);
      return writeToday(desk, linesOf2(desk, memory), lastGoodRun(desk, hour)), { ...hour, memory, stamps: { ...hour.stamps, today: desk.book.today } };
    },
    analysis: (desk, hour) => (keepForecast(desk, writeAnalysis(desk).foretold), { ...hour, stamps: { ...hour.stamps, analysis: desk.book.today } }),
    backup: (desk, hour) => (keepBackups(desk), hour)
  };
  function memoryOf({ book }, { memory }) {
    return memory != null ? memory : readMemoryTab(book).rows;
  }
  function lastGoodRun({ book }, { stamps, ledger, failures }) {
    var _a;
    return failures.length === 0 && !isSilent((_a = stamps.sweep) != null ? _a : "", book.now) && !areMailsStuck(ledger) ? book.now : stamps.lastRun;
  }
  function stampsAfter(desk, hour, minutes) {
    let { today } = desk.book, { begun: _begun, ...rest } = hour.stamps;
    return { ...rest, day: today, minutes: minutesOn(today, rest) + minutes, lastRun: lastGoodRun(desk, hour) };
  }

  // src/actions/on-open.ts
  function onOpen() {
    let language = languageOf(userLocale());
    showMenu(
      menuTitle[language],
      menuRows.map(({ run: run2, label: label2 }) => ({ run: run2, label: label2[language] }))
    );
  }
  function onInstall() {
    onOpen();
  }

  // src/core/backup/restored-tabs.ts
  function restoredTabs(backup, language) {
    let { tables: tables4, history, settings, made: made2 } = backup, headers17 = historyColumns.map((key) => historyLabels[key][language]);
    return [
      tableTab("leads", tables4.leads, { language, made: made2 }),
      tableTab("followUps", tables4.followUps, { language, made: made2 }),
      plainTab("history", [headers17, ...history], { language, made: made2 }),
      plainTab("settings", settingsGrid(readSnapshot(settings), language), { language, made: made2 })
    ];
  }
  function tableTab(key, { headers: headers17, columns, rows }, look) {
    let keys = new Map(Object.entries(columns).map(([column, at]) => [at, column])), format = (cell3, at) => {
      let column = keys.get(at);
      return formatFor2(cell3, column === void 0 ? "" : formatOf(columnOf(key, column)));
    }, formats = [headers17.map(() => "@"), ...rows.map((row13) => row13.map(format))];
    return { key, name: nameOf3(key, look), rows: [headers17, ...rows], formats };
  }
  function plainTab(key, rows, look) {
    return { key, name: nameOf3(key, look), rows, formats: rows.map((row13) => row13.map((cell3) => formatFor2(cell3, ""))) };
  }
  function formatFor2(cell3, own2) {
    return typeof cell3 == "string" ? "@" : isMoment(cell3) ? own2.startsWith("yyyy") ? own2 : "yyyy-mm-dd hh:mm" : own2 === "" || own2 === "@" ? "General" : own2;
  }
  function nameOf3(key, { language, made: made2 }) {
    return `${sheetLabels[key][language]} ${made2.replace("T", " ").replace(":", "")}`;
  }

  // src/host/restore-tab.ts
  var ROWS = 2e3;
  function writeRestoredTab(book, { name, rows, formats }) {
    let file = activeFile(), sheet = file.insertSheet(freeName(name), file.getSheets().length), columns = rows.reduce((most2, row13) => Math.max(most2, row13.length), 1);
    makeGrid(sheet, { rows: rows.length, columns }), sheet.getMaxColumns() > columns && sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
    for (let first = 0; first < rows.length; first += ROWS) {
      let part2 = rows.slice(first, first + ROWS), looks2 = formats.slice(first, first + ROWS).map((line3) => whole3(line3, columns, "General"));
      sheet.getRange(first + 1, 1, part2.length, columns).setNumberFormats(looks2);
      let placed2 = part2.flatMap(
        (row13, index) => whole3(row13, columns, "").map((cell3, column) => ({ row: first + index + 1, column: column + 1, cell: cell3 }))
      );
      writeCells(sheet, placed2), sendWrites();
    }
    return rows.length > 0 && sheet.setFrozenRows(1), cellsOf(sheet.getRange(1, 1, Math.max(1, rows.length), columns).getValues(), book.clock);
  }
  function whole3(line3, width, fill2) {
    return Array.from({ length: width }, (_, index) => {
      var _a;
      return (_a = line3[index]) != null ? _a : fill2;
    });
  }

  // src/actions/restore-backup.ts
  function restoreBackup() {
    return atDesk("restoreBackup", (desk, language) => {
      let title = menuTitle[language], backups = goodBackups(listBackups(desk.book));
      if (backups.length === 0) return void tell(title, backupWords.nothingToRestore[language]);
      let chosen2 = choose(backups, language);
      if (chosen2 === void 0) return;
      let summary = layOut2(desk, forgetting(desk, loadBackup(chosen2))), words3 = summary.isSame ? backupWords.restored : backupWords.restoredDiffers;
      return tell(title, fill(words3[language], { made: shown2(summary.made), tabs: summary.tabs.join("、") })), summary;
    });
  }
  function choose(backups, language) {
    var _a, _b;
    let list = backups.map(({ made: made2 }, index) => `${index + 1}  ${shown2(made2)}`).join(`
`), answer3 = (_b = (_a = asked(menuTitle[language], fill(backupWords.which[language], { list }))) == null ? void 0 : _a.trim()) != null ? _b : "";
    return /^\d+$/.test(answer3) ? backups[Number(answer3) - 1] : void 0;
  }
  function layOut2({ book, vocabulary }, backup) {
    let tabs2 = restoredTabs(backup, vocabulary.language), written2 = new Map(tabs2.map((tab) => [tab.key, writeRestoredTab(book, tab)])), digestIn = (key, rows) => digestOf(tableText(key, { columns: backup.tables[key].columns, rows })), digests = (rowsOf7) => ({
      leads: digestIn("leads", rowsOf7("leads")),
      followUps: digestIn("followUps", rowsOf7("followUps"))
    }), found2 = digests((key) => {
      var _a;
      return ((_a = written2.get(key)) != null ? _a : []).slice(1);
    }), wanted = digests((key) => backup.tables[key].rows), isSame2 = found2.leads === wanted.leads && found2.followUps === wanted.followUps;
    return { made: backup.made, tabs: tabs2.map(({ name }) => name), digests: found2, isSame: isSame2 };
  }
  function shown2(made2) {
    return made2.replace("T", " ");
  }

  // src/core/i18n/self-test-words.ts
  var word14 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en }), selfTestWords = {
    textKeepsZeros: word14("文本格式保留 007", "文字格式保留 007", "A text cell keeps 007"),
    textKeepsFormula: word14(
      "文本单元格里的 =1+1（带撇号）仍是文字",
      "文字儲存格裡的 =1+1（帶撇號）仍是文字",
      "An apostrophe keeps =1+1 a text in a text cell"
    ),
    textKeepsPlus: word14(
      "文本单元格里的 +86（带撇号）仍是文字",
      "文字儲存格裡的 +86（帶撇號）仍是文字",
      "An apostrophe keeps +86 a text in a text cell"
    ),
    apostropheKeepsFormula: word14(
      "普通单元格里的 =1+1（带撇号）仍是文字",
      "一般儲存格裡的 =1+1（帶撇號）仍是文字",
      "An apostrophe keeps =1+1 a text in a plain cell"
    ),
    serialIsDate: word14(
      "日期格式的单元格里，序号就是日期",
      "日期格式的儲存格裡，序號就是日期",
      "A serial in a date cell is a date"
    ),
    dateIsMidnight: word14(
      "日期读出来是表格时区的零点",
      "日期讀出來是試算表時區的零點",
      "A date reads as midnight of the spreadsheet’s zone"
    ),
    warningRuleLets: word14(
      "“显示警告”的下拉列表允许脚本写入其他值",
      "「顯示警告」的下拉選單允許指令碼寫入其他值",
      "A warning dropdown lets a script write another value"
    ),
    semicolons: word14("用分号的公式可用", "用分號的公式可用", "Formulas with semicolons are understood"),
    markMoves: word14("列的内部标记随列移动", "欄的內部標記隨欄移動", "A column’s mark moves with it"),
    relock: word14("同一次运行可两次取得锁", "同一次執行可兩次取得鎖", "The lock can be taken twice in one run"),
    blankIsEmptyText: word14("空白单元格读作空文字", "空白儲存格讀作空文字", "A blank cell reads as an empty text"),
    errorIsText: word14("错误值读作文字", "錯誤值讀作文字", "An error value reads as a text"),
    warningProtection: word14(
      "“仅警告”的保护不阻止脚本",
      "「僅警告」的保護不阻止指令碼",
      "A warning-only protection lets scripts write"
    ),
    propertySize: word14("属性可存 8,700 字节", "屬性可存 8,700 位元組", "A property holds 8,700 bytes"),
    colourRule: word14("条件格式的公式原样读回", "條件格式的公式原樣讀回", "A colour rule’s formula reads back as written")
  };

  // src/host/platform-facts.ts
  var wrote = (sheet, format, value2) => {
    let cell3 = sheet.getRange("A1");
    return cell3.clear(), format !== "" && cell3.setNumberFormat(format), cell3.setValue(value2), SpreadsheetApp.flush(), `${typeOf(cell3.getValue())} ${cell3.getDisplayValue()} ${cell3.getFormula()}`.trim();
  }, trials = [
    { fact: "textKeepsZeros", expected: "string 007", run: (sheet) => wrote(sheet, "@", "007") },
    {
      fact: "textKeepsFormula",
      expected: "string =1+1",
      run: (sheet) => wrote(sheet, "@", "'=1+1")
    },
    {
      fact: "textKeepsPlus",
      expected: "string +86 138",
      run: (sheet) => wrote(sheet, "@", "'+86 138")
    },
    { fact: "apostropheKeepsFormula", expected: "string =1+1", run: (sheet) => wrote(sheet, "", "'=1+1") },
    {
      fact: "serialIsDate",
      expected: "Date 2024-03-01",
      run: (sheet) => wrote(sheet, "yyyy-mm-dd", 45352)
    },
    {
      fact: "dateIsMidnight",
      expected: "2024-03-01 00:00",
      run: (sheet, book) => {
        wrote(sheet, "yyyy-mm-dd", 45352);
        let value2 = sheet.getRange("A1").getValue();
        return typeOf(value2) === "Date" ? Utilities.formatDate(value2, book.zone, "yyyy-MM-dd HH:mm") : typeOf(value2);
      }
    },
    {
      fact: "warningRuleLets",
      expected: "string c",
      run: (sheet) => {
        let cell3 = sheet.getRange("B1");
        return cell3.setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], !0).setAllowInvalid(!0).build()
        ), cell3.setValue("c"), SpreadsheetApp.flush(), `${typeOf(cell3.getValue())} ${cell3.getDisplayValue()}`;
      }
    },
    {
      fact: "semicolons",
      expected: "3",
      run: (sheet) => (sheet.getRange("C1").setValue("=IF(1=1;3;4)"), SpreadsheetApp.flush(), String(sheet.getRange("C1").getDisplayValue()))
    },
    {
      fact: "markMoves",
      expected: "5",
      run: (sheet) => {
        var _a, _b;
        sheet.getRange("D:D").addDeveloperMetadata("leadbook-trial", "x", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT), sheet.insertColumnBefore(1);
        let [found2] = sheet.createDeveloperMetadataFinder().withKey("leadbook-trial").find();
        return String((_b = (_a = found2 == null ? void 0 : found2.getLocation().getColumn()) == null ? void 0 : _a.getColumn()) != null ? _b : "lost");
      }
    },
    {
      fact: "relock",
      expected: "true",
      run: () => {
        let lock = LockService.getDocumentLock(), first = lock.tryLock(1e3), second = lock.tryLock(1e3);
        return lock.releaseLock(), String(first && second);
      }
    },
    {
      fact: "blankIsEmptyText",
      expected: "string",
      run: (sheet) => {
        let value2 = sheet.getRange("F9").getValue();
        return value2 === "" ? "string" : `${typeOf(value2)} ${String(value2)}`;
      }
    },
    {
      fact: "errorIsText",
      expected: "string #N/A",
      run: (sheet) => {
        sheet.getRange("F8").setFormula("=NA()"), SpreadsheetApp.flush();
        let value2 = sheet.getRange("F8").getValue();
        return `${typeOf(value2)} ${String(value2)}`;
      }
    },
    {
      fact: "warningProtection",
      expected: "string x",
      run: (sheet) => {
        let protection = sheet.protect().setWarningOnly(!0);
        return sheet.getRange("F7").setValue("x"), SpreadsheetApp.flush(), protection.remove(), `${typeOf(sheet.getRange("F7").getValue())} ${sheet.getRange("F7").getDisplayValue()}`;
      }
    },
    {
      fact: "propertySize",
      expected: "8700",
      run: () => {
        var _a;
        let store = PropertiesService.getDocumentProperties();
        store.setProperty("selfTest", "x".repeat(8700));
        let { length } = (_a = store.getProperty("selfTest")) != null ? _a : "";
        return store.deleteProperty("selfTest"), String(length);
      }
    },
    {
      fact: "colourRule",
      expected: "=AND(ISNUMBER($A2);$A2<TODAY())",
      run: (sheet) => {
        var _a, _b, _c;
        let rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=AND(ISNUMBER($A2);$A2<TODAY())").setBackground("#fce8e6").setRanges([sheet.getRange("A2:A9")]).build();
        return sheet.setConditionalFormatRules([rule]), String((_c = (_b = (_a = sheet.getConditionalFormatRules()[0]) == null ? void 0 : _a.getBooleanCondition()) == null ? void 0 : _b.getCriteriaValues()[0]) != null ? _c : "none");
      }
    }
  ];
  function platformFacts(book) {
    let file = SpreadsheetApp.getActiveSpreadsheet(), sheet = file.insertSheet(`leadbook-self-test-${file.getSheets().length}`);
    try {
      return trials.map(({ fact, expected, run: run2 }) => ({ fact, expected, found: tryOut(run2, sheet, book) }));
    } finally {
      file.deleteSheet(sheet);
    }
  }
  function tryOut(run2, sheet, book) {
    try {
      return run2(sheet, book);
    } catch (error2) {
      return String(error2);
    }
  }
  function typeOf(value2) {
    return Object.prototype.toString.call(value2) === "[object Date]" ? "Date" : typeof value2;
  }

  // src/actions/self-test.ts
  function selfTest() {
    return atDesk("selfTest", ({ book }, language) => {
      let facts = platformFacts(book), asExpected = facts.filter(({ expected, found: found2 }) => found2 === expected).map(({ fact }) => fact), different = facts.filter(({ expected, found: found2 }) => found2 !== expected), list = different.map(
        ({ fact, ...result }) => `${selfTestWords[fact][language]}: ${fill(messages.foundInstead[language], result)}`
      ).join(`
`), text4 = different.length === 0 ? fill(messages.selfTestOk[language], { count: asExpected.length }) : fill(messages.selfTestDiffers[language], { count: different.length, list });
      return tell(messages.selfTestTitle[language], text4), { asExpected, different };
    });
  }

  // src/actions/accepted-state.ts
  function acceptedState(desk, options) {
    try {
      return { memory: settleWorkbook(desk, options).memory };
    } catch (problem) {
      if (!isExpected(problem)) throw problem;
      return logError(`sweep: ${problem instanceof Error ? problem.name : "unknown"}`), { memory: readMemoryTab(desk.book).rows, problem };
    }
  }

  // src/actions/send-reminders.ts
  function sendRemindersNow() {
    return atDesk("sendRemindersNow", (desk, language) => {
      let { name } = personOf(effectiveEmail(), desk.settings);
      return send(desk, name, language);
    });
  }
  function send(desk, who, language) {
    let { memory, problem } = acceptedState(desk, { way: "sweep", who }), lines = linesOf2(desk, memory), round2 = mailRound(desk, { memory, lines, retries: "failed" });
    writeToday(desk, lines);
    let words3 = [roundText(round2, language)];
    return problem !== void 0 && words3.push(sentenceOf(problem, "sendRemindersNow", language)), tell(menuTitle[language], words3.join(`
`)), round2 == null ? void 0 : round2.summary;
  }
  function roundText(round2, language) {
    if (round2 === void 0) return messages.remindersAtWork[language];
    let { sent, queued, failed, unconfirmed } = round2.summary;
    return sent + queued + failed + unconfirmed === 0 ? messages.remindersNone[language] : fill(messages.remindersSent[language], { ...round2.summary });
  }

  // src/actions/show-sidebar.ts
  function showSidebar() {
    show2("day");
  }
  function showNewLead() {
    show2("newLead");
  }
  function showRecord() {
    show2("record");
  }
  function show2(open) {
    atDesk("showSidebar", (desk, language) => (openSidebar(messages.sidebarTitle[language], JSON.stringify(startOf(openSession(desk), open))), tellSilence(desk)));
  }

  // src/actions/show-today.ts
  function showToday() {
    return atDesk("showToday", (desk) => {
      let lines = linesOf2(desk, readMemoryTab(desk.book).rows);
      return writeToday(desk, lines), bring(desk, "today"), { lines: lines.length };
    });
  }
  function showHelp() {
    atDesk("showHelp", (desk) => bring(desk, "guide"));
  }
  function bring({ book }, key) {
    activate(tabIn(book, key).sheetId);
  }

  // src/actions/switch-language.ts
  function switchLanguage() {
    return atDesk("switchLanguage", (opened3) => {
      var _a;
      let desk = afterSwap(opened3), { language } = desk.vocabulary, title = messages.languageTitle[language], chosen2 = languages[Number(((_a = asked(title, messages.languagePrompt[language])) != null ? _a : "").trim()) - 1];
      if (chosen2 === void 0 || chosen2 === language) return;
      let settings = { ...desk.settings, values: { ...desk.settings.values, language: chosen2 } };
      return swapSettings(desk, settings), tell(messages.languageTitle[chosen2], messages.languageDone[chosen2]), { language: chosen2 };
    });
  }

  // src/actions/take-over.ts
  function takeOver() {
    return atDesk("takeOver", (desk, language) => {
      let title = menuTitle[language], me = effectiveEmail(), { owner, state } = takeAutomation(desk, me);
      return tell(title, fill((state === "refused" ? messages.triggersRefused : messages.takenOver)[language], { owner })), { owner };
    });
  }

  // src/actions/undo-last-action.ts
  function undoLastAction() {
    return atDesk("undoLastAction", (desk, language) => {
      var _a;
      let person = personOf(effectiveEmail(), desk.settings), title = undoWords.title[language], last = operationsOf(allEvents(desk)).find((one) => isOwn(one, person));
      if (last === void 0) {
        tell(title, undoWords.nothing[language]);
        return;
      }
      return ((_a = last.counts.setting) != null ? _a : 0) > 0 ? undoSettings(desk, person, last) : undoRows(desk, last, { person, target: last.id, operation: newOperation(), way: "grid" });
    });
  }
  function isOwn({ who, state, isUndo, way, counts }, { name, role }) {
    var _a;
    return way !== "sweep" && who === name && state === "standing" && !isUndo && (role === "manager" || ((_a = counts.setting) != null ? _a : 0) === 0);
  }
  function undoRows(desk, operation2, wish) {
    let { vocabulary } = desk, { language } = vocabulary, title = undoWords.title[language], { rows, conflicts } = surveyUndo(desk, wish, allEvents(desk)), stays = conflicts.length === 0 ? "" : `
${stayText(conflicts, desk)}`;
    if (rows === 0) {
      tell(title, undoWords.onlyConflicts[language] + stays);
      return;
    }
    let what = operationText(operation2, vocabulary), preview3 = fill(undoWords.preview[language], { what, rows }) + stays;
    if (!isSure(desk, wish.person, { rows, preview: preview3 })) return;
    let done = withLock(() => {
      let events2 = allEvents(desk);
      if (typeof wishedOperation(events2, wish) == "string") return;
      let undo = surveyUndo(desk, wish, events2);
      return undo.rows > 0 && carryOutUndo(desk, undo), undo;
    });
    if (done === void 0) {
      tell(title, undoRefusals.undone[language]);
      return;
    }
    let left = done.conflicts.length === 0 ? "" : `
${stayText(done.conflicts, desk)}`;
    return tell(title, fill(undoWords.done[language], { rows: done.rows }) + left), { undone: wish.target, rows: done.rows, conflicts: done.conflicts.length };
  }
  function stayText(conflicts, { vocabulary }) {
    let list = conflictTexts(conflicts, vocabulary).join(`
`);
    return fill(undoWords.conflicts[vocabulary.language], { count: conflicts.length, list });
  }
  function isSure({ vocabulary: { language } }, { role }, { rows, preview: preview3 }) {
    let title = undoWords.title[language];
    if (rows <= MANY) return confirmed(title, preview3);
    if (role !== "manager")
      return tell(title, fill(undoRefusals.many[language], { most: MANY })), !1;
    let typed = asked(title, `${preview3}
${fill(undoWords.typed[language], { rows })}`);
    return typed === void 0 ? !1 : typed.trim() === String(rows) ? !0 : (tell(title, undoWords.mistyped[language]), !1);
  }
  return __toCommonJS(main_exports);
})();

function applySettings(a, b) {
  return Leadbook.applySettings(a, b);
}
function backUpNow(a, b) {
  return Leadbook.backUpNow(a, b);
}
function call(a, b) {
  return Leadbook.call(a, b);
}
function checkWorkbook(a, b) {
  return Leadbook.checkWorkbook(a, b);
}
function compactHistory(a, b) {
  return Leadbook.compactHistory(a, b);
}
function erasePerson(a, b) {
  return Leadbook.erasePerson(a, b);
}
function exportPerson(a, b) {
  return Leadbook.exportPerson(a, b);
}
function handleEdit(a, b) {
  return Leadbook.handleEdit(a, b);
}
function hourly(a, b) {
  return Leadbook.hourly(a, b);
}
function onInstall(a, b) {
  return Leadbook.onInstall(a, b);
}
function onOpen(a, b) {
  return Leadbook.onOpen(a, b);
}
function refreshAnalysis(a, b) {
  return Leadbook.refreshAnalysis(a, b);
}
function restoreBackup(a, b) {
  return Leadbook.restoreBackup(a, b);
}
function selfTest(a, b) {
  return Leadbook.selfTest(a, b);
}
function sendRemindersNow(a, b) {
  return Leadbook.sendRemindersNow(a, b);
}
function setUp(a, b) {
  return Leadbook.setUp(a, b);
}
function showHelp(a, b) {
  return Leadbook.showHelp(a, b);
}
function showNewLead(a, b) {
  return Leadbook.showNewLead(a, b);
}
function showRecord(a, b) {
  return Leadbook.showRecord(a, b);
}
function showSidebar(a, b) {
  return Leadbook.showSidebar(a, b);
}
function showToday(a, b) {
  return Leadbook.showToday(a, b);
}
function switchLanguage(a, b) {
  return Leadbook.switchLanguage(a, b);
}
function takeOver(a, b) {
  return Leadbook.takeOver(a, b);
}
function undoLastAction(a, b) {
  return Leadbook.undoLastAction(a, b);
}
