var Leadbook = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

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
    const tag = locale.toLowerCase().replace(/_/g, "-");
    if (/^zh-(tw|hk|mo|hant)/.test(tag)) return "zh-TW";
    return tag.startsWith("zh") ? "zh-CN" : "en";
  }
  function fill(text4, values) {
    return text4.replace(/\{(\w+)\}/g, (place2, name) => {
      const value2 = values[name];
      return value2 === void 0 ? place2 : String(value2);
    });
  }

  // src/core/i18n/message-words.ts
  var word = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var messages = {
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
      "将接管“{tab}”作为{role}（{rows} 行）：\n{mapping}\n保持原样的列：{unknown}\n新增的列：{added}",
      "將接管「{tab}」作為{role}（{rows} 列）：\n{mapping}\n保持原樣的欄：{unknown}\n新增的欄：{added}",
      "“{tab}” will be taken over as {role} ({rows} rows):\n{mapping}\nColumns left alone: {unknown}\nColumns added: {added}"
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
      "新词将加入列表：{values}\n",
      "新詞將加入清單：{values}\n",
      "New words that join the lists: {values}\n"
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
      "将更改：\n{changes}\n继续吗？",
      "將變更：\n{changes}\n要繼續嗎？",
      "This will change:\n{changes}\nGo on?"
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
    selfTestDiffers: word("{count} 项不同：\n{list}", "{count} 項不同：\n{list}", "{count} facts differ:\n{list}")
  };

  // src/core/date.ts
  var DAY = /^(\d{4})-(\d{2})-(\d{2})/;
  var EPOCH_SERIAL = 25569;
  var MINUTES = 1440;
  var numbers = /* @__PURE__ */ new Map();
  var days = /* @__PURE__ */ new Map();
  var MOST_KNOWN = 5e4;
  function remembered(known3, key, compute) {
    const found2 = known3.get(key);
    if (found2 !== void 0) return found2;
    if (known3.size >= MOST_KNOWN) known3.clear();
    const value2 = compute(key);
    known3.set(key, value2);
    return value2;
  }
  function dayNumber(day2) {
    return remembered(numbers, day2.length > 10 ? day2.slice(0, 10) : day2, computeNumber);
  }
  function computeNumber(day2) {
    const match = DAY.exec(day2);
    if (!match) return Number.NaN;
    const month = Number(match[2]);
    const year = Number(match[1]) - (month <= 2 ? 1 : 0);
    const era = Math.floor(year / 400);
    const yearOfEra = year - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(match[3]) - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
  }
  function dayOf(number2) {
    return remembered(days, Math.floor(number2), computeDay);
  }
  function computeDay(number2) {
    const shifted = number2 + 719468;
    const era = Math.floor(shifted / 146097);
    const dayOfEra = shifted - era * 146097;
    const yearOfEra = Math.floor(
      (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
    );
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const date2 = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
    const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(date2, 2)}`;
  }
  function pad(value2, width) {
    return String(value2).padStart(width, "0");
  }
  function makeDay(year, month, date2) {
    const day2 = `${pad(year, 4)}-${pad(month, 2)}-${pad(date2, 2)}`;
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
    return dayNumber(stamp) * MINUTES + Number(stamp.slice(11, 13)) * 60 + Number(stamp.slice(14, 16));
  }
  function stampOf(number2) {
    const day2 = Math.floor(number2 / MINUTES);
    const minute = Math.round(number2 - day2 * MINUTES);
    return `${dayOf(day2)}T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
  }
  function serialOf(stamp) {
    return minuteNumber(stamp) / MINUTES + EPOCH_SERIAL;
  }
  function stampOfSerial(serial) {
    const minutes = Math.round((serial - EPOCH_SERIAL) * MINUTES);
    return minutes % MINUTES === 0 ? dayOf(minutes / MINUTES) : stampOf(minutes);
  }

  // src/core/schema/row.ts
  function isMoment(cell3) {
    return typeof cell3 === "object";
  }
  function sameCell(one, other) {
    if (isMoment(one) && isMoment(other)) return Math.abs(one.serial - other.serial) < 1 / 2880;
    return one === other;
  }

  // src/core/schema/analysis-blocks.ts
  var blockKeys = [
    ...["source", "kpi", "suggestions", "time", "forecast", "funnel", "effort", "trend", "changes", "cohorts"],
    ...["grade", "owner", "league", "loss", "response", "industry", "region", "companySize", "product"],
    ...["associations", "value", "mood", "quality"]
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
  });
  var gradeRules = {
    high: { firstResponseHours: 48, cadenceDays: 7, touchDays: 0, capIn30Days: 0, roles: ["senior"] },
    medium: { firstResponseHours: 72, cadenceDays: 7, touchDays: 30, capIn30Days: 0, roles: [] },
    low: { firstResponseHours: 72, cadenceDays: 30, touchDays: 30, capIn30Days: 2, roles: ["assistant"] }
  };
  var touchMethods = ["email", "onlineMeeting", "demonstration", "industryEvent"];
  var listDefaults = {
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
  };
  var stageAliases = {
    won: ["成交", "赢单", "贏單", "已签单", "成单"],
    lost: ["流失", "丢单", "丟單", "输单", "輸單"],
    invalid: ["无效", "無效"],
    nurture: ["培育", "长期跟进", "長期跟進"],
    quote: ["已报价", "已報價", "Quote"],
    negotiation: ["谈判中", "談判中", "商务谈判"],
    firstContact: ["初步接触", "初步接觸", "首次接触"]
  };

  // src/core/schema/stages.ts
  var label = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var stages = [
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
      afterWon: true,
      win: 0,
      code: "TZ",
      needs: ["closeReason", "closedOn"]
    }
  ];
  var closingStages = ["won", "lost", "invalid", "nurture"];
  var show = (stage, own2) => own2 ? { stage, label: own2 } : { stage };
  var presets = [
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
  ];
  var defaultSettings = {
    values: Object.fromEntries(settingRows.map((row11) => [row11.key, row11.default])),
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
    const base = (_a = gradeRules[grade]) != null ? _a : gradeRules["medium"];
    if (base === void 0) throw new Error("No grade rule named medium");
    const cadence = { high: "cadenceHighDays", low: "cadenceLowDays" };
    const key = (_b = cadence[grade]) != null ? _b : "cadenceMediumDays";
    return {
      ...base,
      cadenceDays: numberOf(settings, key),
      firstResponseHours: numberOf(settings, grade === "high" ? "firstResponseHighHours" : "firstResponseHours"),
      capIn30Days: grade === "low" ? numberOf(settings, "lowCapIn30Days") : 0,
      touchDays: base.touchDays === 0 ? 0 : numberOf(settings, "touchDays")
    };
  }

  // src/core/i18n/analysis-words.ts
  var words = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var analysisWords = {
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
  };
  var lossAdvice = {
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
  var words2 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var blockWords = {
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
  var word2 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var settingWords = {
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
    const lines = blockKeys.map((key) => {
      const { title, help } = blockWords[key];
      const name = word2(`分析：${title["zh-CN"]}`, `分析：${title["zh-TW"]}`, `Analysis: ${title.en}`);
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
  };
  var unitWords = {
    days: word2("天", "天", "days"),
    workingDays: word2("工作日", "工作日", "working days"),
    hours: word2("小时", "小時", "hours"),
    lines: word2("行", "列", "lines"),
    leads: word2("条", "筆", "leads"),
    percent: word2("比例 0–1", "比例 0–1", "share 0–1"),
    hour: word2("点", "點", "o’clock"),
    amount: word2("金额", "金額", "amount"),
    months: word2("月", "月", "months")
  };
  var roleWords = {
    manager: word2("经理", "主管", "Manager"),
    senior: word2("资深销售", "資深業務", "Senior"),
    rep: word2("销售", "業務", "Rep"),
    assistant: word2("助理", "助理", "Assistant"),
    viewer: word2("只读", "檢視者", "Viewer")
  };
  var choiceWords = {
    "zh-CN": word2("简体中文", "简体中文", "简体中文"),
    "zh-TW": word2("繁體中文", "繁體中文", "繁體中文"),
    en: word2("English", "English", "English"),
    registration: word2("登记日", "登記日", "Registration"),
    firstContact: word2("首次联系", "首次聯絡", "First contact")
  };
  var classWords = {
    open: word2("进行中", "進行中", "Open"),
    paused: word2("暂停", "暫停", "Paused"),
    won: word2("成交", "成交", "Won"),
    lost: word2("流失", "流失", "Lost"),
    invalid: word2("无效", "無效", "Invalid")
  };
  var settingsTabWords = {
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
  };
  var settingRefusals = {
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
  ].join("");
  var simplified = [
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
  ].join("");
  var foldings = new Map(
    Array.from(traditional, (character, index) => [character, simplified.charAt(index)])
  );
  var HAN = /[\u4e00-\u9fff]/g;
  function foldTraditional(text4) {
    return text4.replace(HAN, (character) => {
      var _a;
      return (_a = foldings.get(character)) != null ? _a : character;
    });
  }

  // src/core/text.ts
  var HIDDEN = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
  var BROKEN = /\p{Cs}/gu;
  var OUTER = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g;
  var IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
  var DASHES = /[\u2010-\u2015\u2212\ufe58]/g;
  var BEFORE_FIRST_SIGN = /^['\u2019\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/u;
  var FORMULA_SIGN = /^[=+\-@＝＋－＠]/;
  var CONTROL = /^'*\p{Cc}/u;
  var PLAIN = /^[!-~\u4e00-\u9fff\u3001-\u3020\uff01-\uff5e](?:[\n -~\u4e00-\u9fff\u3001-\u3020\uff01-\uff5e]*[!-~\u4e00-\u9fff\u3001-\u3020\uff01-\uff5e])?$/;
  function keptText(text4) {
    if (text4 === "" || PLAIN.test(text4)) return text4;
    const whole4 = text4.replace(/\r\n?/g, "\n").replace(HIDDEN, "").replace(BROKEN, "�");
    return whole4.normalize("NFC").replace(OUTER, "");
  }
  var LINE_BREAK = /[\n\t\u2028\u2029]/;
  function keptLine(text4) {
    const kept3 = keptText(text4);
    return kept3.search(LINE_BREAK) < 0 ? kept3 : kept3.replace(/\s*[\n\t\u2028\u2029]\s*/g, " ");
  }
  function hasHiddenCharacters(text4) {
    return text4.search(HIDDEN) >= 0 || text4.search(BROKEN) >= 0;
  }
  function compareText(text4) {
    return text4.normalize("NFKC").replace(HIDDEN, "").replace(IGNORABLE, "").toLowerCase().normalize("NFKC").replace(DASHES, "-").replace(/\s+/g, " ").trim();
  }
  function foldLabel(text4) {
    return foldTraditional(compareText(text4)).replace(/ /g, "");
  }
  var LATIN_FORM = /[\s,.(]+(?:co(?:mpany)?[.,\s]+(?:ltd|limited)|pte[.\s]+ltd|pty[.\s]+ltd|limited|incorporated|corporation|company|ltd|inc|corp|co|llc|gmbh|ag|s\.?a|b\.?v)[.\s)]*$/;
  var HAN_FORM = /\s*(?:股份有限公司|有限责任公司|有限公司)[)\s]*$/;
  function foldName(text4) {
    const plain4 = foldTraditional(compareText(text4)).replace(/[.,\s]+$/, "");
    const bare2 = withoutForm(plain4).replace(/[^\p{L}\p{N}\p{M}&+]/gu, "");
    return bare2 === "" ? plain4.replace(/ /g, "") : bare2;
  }
  function withoutForm(name) {
    const shorter = name.replace(LATIN_FORM, "").replace(HAN_FORM, "");
    return shorter === "" || shorter === name ? name : withoutForm(shorter);
  }
  function guardFormula(text4) {
    if (text4 === "") return false;
    if (text4.startsWith("'") || CONTROL.test(text4)) return true;
    return FORMULA_SIGN.test(text4.replace(BEFORE_FIRST_SIGN, ""));
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
    const base = name.replace(/[:#\u3001,]/g, " ").trim() || "value";
    for (let number2 = 1; ; number2++) {
      const key = number2 === 1 ? base : `${base}-${number2}`;
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
  };
  var followUpLabels = {
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
    { key: "customerName", type: "text", set: "basic", by: "team", personal: true, width: 115 },
    { key: "contactName", type: "text", set: "basic", by: "team", personal: true, width: 115 },
    { key: "jobTitle", type: "text", set: "basic", by: "team", personal: true, width: 115 },
    { key: "phone", type: "phone", set: "basic", by: "team", personal: true, width: 115 },
    { key: "email", type: "email", set: "basic", by: "team", personal: true, width: 115 },
    { key: "wechat", type: "text", set: "basic", by: "team", personal: true, width: 115 },
    { key: "source", type: "list", set: "basic", by: "team", list: "source", width: 115 },
    { key: "need", type: "longText", set: "basic", by: "team", personal: true, width: 240 },
    { key: "grade", type: "list", set: "basic", by: "both", list: "grade", width: 115 },
    { key: "budget", type: "amountRange", set: "basic", by: "team", width: 115 },
    { key: "decisionCycle", type: "durationRange", set: "basic", by: "team", width: 115 },
    { key: "stage", type: "list", set: "basic", by: "both", list: "stage", width: 115 },
    { key: "owner", type: "member", set: "basic", by: "both", width: 115 },
    { key: "registeredOn", type: "dateTime", set: "basic", by: "both", looks: "back", width: 115 },
    { key: "nextContactOn", type: "date", set: "basic", by: "both", looks: "ahead", width: 115 },
    { key: "nextMethod", type: "list", set: "basic", by: "team", list: "method", width: 115 },
    { key: "expectedOutcome", type: "text", set: "basic", by: "team", personal: true, width: 115 },
    { key: "amount", type: "amount", set: "basic", by: "team", width: 115 },
    { key: "closedOn", type: "date", set: "basic", by: "both", looks: "back", width: 115 },
    { key: "closeReason", type: "lists", set: "basic", by: "team", list: "factor", width: 115 },
    { key: "lastContactOn", type: "dateTime", set: "basic", by: "addOn", looks: "back", width: 115 },
    { key: "followUpCount", type: "integer", set: "basic", by: "addOn", width: 115 },
    { key: "reminder", type: "text", set: "basic", by: "addOn", width: 200 },
    { key: "notes", type: "longText", set: "basic", by: "team", personal: true, width: 240 },
    { key: "customerCode", type: "text", set: "full", by: "addOn", width: 115 },
    { key: "sourceDetail", type: "text", set: "full", by: "team", personal: true, width: 115 },
    { key: "assignedAt", type: "dateTime", set: "full", by: "addOn", looks: "back", width: 115 },
    { key: "firstContactOn", type: "dateTime", set: "full", by: "both", looks: "back", width: 115 },
    { key: "consent", type: "list", set: "full", by: "team", list: "consent", width: 115 },
    { key: "industry", type: "list", set: "basic", by: "team", list: "industry", width: 115 },
    { key: "product", type: "list", set: "full", by: "team", list: "product", width: 115 },
    { key: "purchases", type: "longText", set: "full", by: "team", personal: true, width: 240 },
    { key: "companySize", type: "list", set: "full", by: "team", list: "companySize", width: 115 },
    { key: "region", type: "list", set: "full", by: "team", list: "region", width: 115 },
    { key: "foundedOn", type: "yearOrDate", set: "full", by: "team", looks: "back", width: 115 },
    { key: "address", type: "text", set: "full", by: "team", personal: true, width: 115 },
    { key: "urgency", type: "list", set: "full", by: "team", list: "urgency", width: 115 },
    { key: "expectedCloseOn", type: "date", set: "full", by: "team", looks: "ahead", width: 115 },
    { key: "incumbent", type: "text", set: "full", by: "team", personal: true, width: 115 },
    { key: "buyingFocus", type: "lists", set: "full", by: "team", list: "buyingFocus", width: 115 },
    { key: "competitors", type: "text", set: "full", by: "team", personal: true, width: 115 },
    { key: "specialNeeds", type: "text", set: "basic", by: "team", personal: true, width: 115 },
    { key: "feedback", type: "longText", set: "full", by: "team", personal: true, width: 240 },
    { key: "satisfaction", type: "rating", set: "full", by: "team", width: 115 },
    { key: "repeatOrders", type: "integer", set: "full", by: "team", width: 115 },
    { key: "winProbability", type: "percent", set: "full", by: "addOn", width: 115 },
    { key: "valueTier", type: "list", set: "full", by: "addOn", list: "valueTier", width: 115 },
    { key: "profileReviewedOn", type: "date", set: "full", by: "team", looks: "back", width: 115 }
  ];

  // src/core/setup/setting-check.ts
  var checks = {
    choice: (row11, question) => {
      var _a;
      const choices = (_a = row11.choices) != null ? _a : [];
      const typed = compareText(question.text);
      const found2 = choices.find((choice) => namesOf(choice).some((name) => compareText(name) === typed));
      const offered = choices.map((choice) => choiceLabel(choice, question.language)).join(", ");
      return found2 === void 0 ? refuse("notChoice", question, { choices: offered }) : { stored: found2 };
    },
    integer: (row11, question) => checkNumber(row11, question, "notInteger"),
    decimal: (row11, question) => checkNumber(row11, question, "notNumber"),
    text: (_row, question) => question.text === "" ? refuse("empty", question, {}) : { stored: question.text },
    yesNo: (_row, question) => {
      const answer3 = yesOrNo(question.text);
      return answer3 === void 0 ? refuse("notYesNo", question, {}) : { stored: answer3 };
    },
    days: (_row, question) => {
      const parts2 = split(question.text);
      const wrong = parts2.find((part2) => readSpan(part2) === void 0);
      return wrong === void 0 ? { stored: parts2.map((part2) => readSpan(part2)).join(",") } : refuse("notDay", { ...question, text: wrong }, {});
    },
    date: (_row, question) => {
      const day2 = question.text === "" ? "" : readDay(question.text);
      return day2 === void 0 ? refuse("notDay", question, {}) : { stored: day2 };
    },
    weekdays: (_row, question) => {
      const days3 = [...new Set(split(question.text.replace(/\./g, ",")))].sort();
      const isRight = days3.length > 0 && days3.every((day2) => /^[1-7]$/.test(compareText(day2)));
      return isRight ? { stored: days3.map(compareText).join(",") } : refuse("notWeekdays", question, {});
    },
    columns: (_row, question) => {
      const parts2 = split(question.text);
      const wrong = parts2.find((part2) => fullColumn(part2) === void 0);
      return wrong === void 0 ? { stored: [...new Set(parts2.map((part2) => {
        var _a;
        return (_a = fullColumn(part2)) != null ? _a : "";
      }))].join(",") } : refuse("notColumn", { ...question, text: wrong }, {});
    }
  };
  function checkSetting(row11, question) {
    return checks[row11.type](row11, question);
  }
  function choiceLabel(choice, language) {
    var _a, _b;
    return (_b = (_a = labelOf(choice)) == null ? void 0 : _a[language]) != null ? _b : choice;
  }
  function labelOf(choice) {
    var _a, _b;
    const words3 = choiceWords;
    return (_b = (_a = presets.find(({ key }) => key === choice)) == null ? void 0 : _a.label) != null ? _b : words3[choice];
  }
  function namesOf(choice) {
    const label2 = labelOf(choice);
    return label2 === void 0 ? [choice] : [choice, ...Object.values(label2)];
  }
  function yesOrNo(text4) {
    const folded = compareText(text4);
    const means = (label2) => Object.values(label2).some((one) => compareText(one) === folded);
    if (means(settingsTabWords.yes) || ["true", "y", "1"].includes(folded)) return "yes";
    return means(settingsTabWords.no) || ["false", "n", "0"].includes(folded) ? "no" : void 0;
  }
  function readSpan(text4) {
    const [first, last, ...more] = text4.split(/\s*(?:\.\.|~|至)\s*/);
    const from = readDay(first != null ? first : "");
    if (last === void 0 || from === void 0) return from;
    const to = readDay(last);
    return to === void 0 || to < from || more.length > 0 ? void 0 : `${from}..${to}`;
  }
  function readDay(text4) {
    const match = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/.exec(compareText(text4));
    return match ? makeDay(Number(match[1]), Number(match[2]), Number(match[3])) : void 0;
  }
  function checkNumber(row11, question, code) {
    var _a;
    const [least, most2] = (_a = row11.bounds) != null ? _a : [0, 1e15];
    const text4 = compareText(question.text).replace(/,/g, "").replace(/^(\d+(?:\.\d+)?)%$/, (_all, share2) => String(Number(share2) / 100));
    const number2 = text4 === "" ? Number.NaN : Number(text4);
    const fits = number2 >= least && number2 <= most2 && (code === "notNumber" || Number.isInteger(number2));
    return fits ? { stored: String(number2) } : refuse(code, question, { least, most: most2 });
  }
  function fullColumn(text4) {
    var _a;
    const folded = compareText(text4);
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
  function refuseAt({ row: row11, texts: texts2 }, code, { column, back: back2, values = {}, context }) {
    var _a;
    const { language, refusals } = context;
    const text4 = (_a = texts2[column - 1]) != null ? _a : "";
    const { refused: refused6 } = refuse(code, { text: text4, back: String(back2), language }, values);
    refusals.push({ row: row11, column, text: text4, back: back2, why: refused6 });
  }
  function numberAt(line2, place2, context) {
    var _a;
    const text4 = (_a = line2.texts[place2.column - 1]) != null ? _a : "";
    if (text4 === "") return void 0;
    const value2 = Number(text4.replace(/[,，]/g, ""));
    if (value2 >= 0 && value2 <= place2.most) return value2;
    refuseAt(line2, "notNumber", { ...place2, values: { least: 0, most: place2.most }, context });
    return typeof place2.back === "number" ? place2.back : void 0;
  }
  function answerAt(line2, place2, context) {
    var _a, _b;
    const text4 = (_a = line2.texts[place2.column - 1]) != null ? _a : "";
    const answer3 = text4 === "" ? place2.otherwise : yesOrNo(text4);
    if (answer3 !== void 0) return answer3;
    refuseAt(line2, "notYesNo", { ...place2, context });
    return (_b = yesOrNo(String(place2.back))) != null ? _b : place2.otherwise;
  }

  // src/core/setup/read-lists.ts
  function readLists(lines, context) {
    const lists3 = { ...context.present.lists };
    for (const list of listKeys) {
      const own2 = lines.filter(({ key }) => key.startsWith(`list:${list}:`));
      if (list === "stage" || own2.length === 0) continue;
      lists3[list] = readList(own2, context.present.lists[list], context);
    }
    return lists3;
  }
  function readList(lines, present2, context) {
    const taken = new Set(present2.map(({ key }) => key));
    const read = lines.flatMap((line2) => {
      var _a, _b;
      const given2 = line2.key.split(":").slice(2).join(":");
      const known3 = present2.find((value2) => value2.key === given2);
      const first = line2.texts.slice(2, 5).find((text4) => text4 !== "");
      if (known3 === void 0 && first === void 0) return [];
      const isFree = given2 !== "" && given2 !== "+" && !taken.has(given2);
      const name = keptLine(first != null ? first : "");
      const key = (_a = known3 == null ? void 0 : known3.key) != null ? _a : isFree ? given2 : newKey(name, taken);
      taken.add(key);
      return [listValue(line2, { key, fallback: (_b = known3 == null ? void 0 : known3.label) != null ? _b : everywhere(name), known: known3 }, context)];
    });
    const gone = present2.filter((value2) => !read.some(({ key }) => key === value2.key));
    return [...read, ...gone.map((value2) => ({ ...value2, retired: true }))];
  }
  function listValue(line2, { key, fallback, known: known3 }, context) {
    var _a;
    const { texts: texts2 } = line2;
    const label2 = labelOf2(texts2, fallback);
    const names3 = new Set(Object.values(label2));
    const old = known3 === void 0 ? [] : languages.map((one) => known3.label[one]).filter((name) => !names3.has(name));
    const aliases2 = [.../* @__PURE__ */ new Set([...split((_a = texts2[6]) != null ? _a : ""), ...old])];
    const back2 = ((known3 == null ? void 0 : known3.retired) ? settingsTabWords.yes : settingsTabWords.no)[context.language];
    const retired = answerAt(line2, { column: 8, back: back2, otherwise: "no" }, context);
    return {
      key,
      label: label2,
      ...texts2[5] ? { code: texts2[5] } : {},
      ...aliases2.length === 0 ? {} : { aliases: aliases2 },
      ...retired === "yes" ? { retired: true } : {}
    };
  }
  function labelOf2(texts2, fallback) {
    const label2 = (index, language) => {
      var _a;
      return keptLine((_a = texts2[index]) != null ? _a : "") || fallback[language];
    };
    return { "zh-CN": label2(2, "zh-CN"), "zh-TW": label2(3, "zh-TW"), en: label2(4, "en") };
  }
  function everywhere(name) {
    return { "zh-CN": name, "zh-TW": name, en: name };
  }

  // src/core/lead/parse-email.ts
  var ADDRESS = /^([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}|(?:[a-z0-9-]+\.)+xn--[a-z0-9-]+)$/u;
  var LONGEST = 254;
  function parseEmail(text4) {
    const bare2 = keptText(text4).normalize("NFKC").replace(/^mailto:\s*/i, "");
    if (bare2.length > LONGEST || /\s/.test(bare2)) return void 0;
    const at = bare2.lastIndexOf("@");
    const local = bare2.slice(0, at);
    const domain = bare2.slice(at + 1).toLowerCase().replace(/[。｡]/g, ".");
    if (local.startsWith(".") || local.endsWith(".") || local.includes("..")) return void 0;
    const address = `${local}@${domain}`;
    return ADDRESS.test(address) ? address : void 0;
  }

  // src/core/schema/members.ts
  var roles = ["manager", "senior", "rep", "assistant", "viewer"];

  // src/core/setup/read-members.ts
  var MOST = 1e12;
  function readMembers(lines, context) {
    const { members } = context.present;
    if (lines.length === 0) return [...members];
    const taken = new Set(members.map(({ key }) => key));
    const read = lines.flatMap((line2) => {
      var _a, _b, _c;
      const known3 = members.find((member) => line2.key === `member:${member.key}`);
      const name = keptLine((_a = line2.texts[1]) != null ? _a : "");
      if (name === "") return known3 === void 0 ? [] : [{ ...known3, retired: true }];
      const named = { key: (_c = (_b = known3 == null ? void 0 : known3.key) != null ? _b : givenKey(line2, taken)) != null ? _c : newKey(name, taken), name, known: known3 };
      taken.add(named.key);
      return [readMember(line2, named, context)];
    });
    const gone = members.filter((member) => !read.some(({ key }) => key === member.key));
    return [...read, ...gone.map((member) => ({ ...member, retired: true }))];
  }
  function givenKey({ key }, taken) {
    const given2 = key.slice("member:".length);
    return given2 === "" || given2 === "+" || taken.has(given2) ? void 0 : given2;
  }
  function readMember(line2, { key, name, known: known3 }, context) {
    var _a, _b, _c;
    const skills = split((_a = line2.texts[5]) != null ? _a : "").map((text4) => skillKey(text4, context.present));
    const yesNo2 = (value2) => (value2 ? settingsTabWords.yes : settingsTabWords.no)[context.language];
    const answer3 = (column, value2, otherwise) => answerAt(line2, { column, back: yesNo2(value2), otherwise }, context);
    return {
      key,
      name,
      email: readEmail(line2, known3, context),
      role: readRole(line2, known3, context),
      takesNewLeads: answer3(7, (_b = known3 == null ? void 0 : known3.takesNewLeads) != null ? _b : true, "yes") === "yes",
      mail: answer3(9, (_c = known3 == null ? void 0 : known3.mail) != null ? _c : true, "yes") === "yes",
      ...readLanguage(line2, known3, context),
      ...skills.length === 0 ? {} : { skills },
      ...readAbsence(line2, known3, context),
      ...answer3(13, known3 == null ? void 0 : known3.retired, "no") === "yes" ? { retired: true } : {},
      ...readTargets(line2, known3, context)
    };
  }
  function readTargets(line2, known3, context) {
    const columns = { targetLeads: 10, targetWon: 11, targetAmount: 12 };
    const read = Object.entries(columns).flatMap(([target, column]) => {
      var _a;
      const back2 = (_a = known3 == null ? void 0 : known3[target]) != null ? _a : "";
      const value2 = numberAt(line2, { column, back: back2, most: MOST }, context);
      return value2 === void 0 ? [] : [[target, value2]];
    });
    return Object.fromEntries(read);
  }
  function readAbsence(line2, known3, context) {
    var _a, _b;
    const text4 = (_a = line2.texts[7]) != null ? _a : "";
    if (text4 === "") return {};
    const absentUntil = readDay(text4);
    if (absentUntil !== void 0) return { absentUntil };
    refuseAt(line2, "notDay", { column: 8, back: (_b = known3 == null ? void 0 : known3.absentUntil) != null ? _b : "", context });
    return {};
  }
  function readLanguage(line2, known3, context) {
    var _a;
    const text4 = compareText((_a = line2.texts[4]) != null ? _a : "");
    if (text4 === "") return {};
    const named = (language) => [language, ...Object.values(choiceWords[language])];
    const found2 = languages.find((language) => named(language).some((name) => compareText(name) === text4));
    if (found2 !== void 0) return { language: found2 };
    const shown3 = (language) => choiceWords[language][context.language];
    const back2 = (known3 == null ? void 0 : known3.language) === void 0 ? "" : shown3(known3.language);
    refuseAt(line2, "notChoice", { column: 5, back: back2, values: { choices: languages.map(shown3).join(", ") }, context });
    return {};
  }
  function readEmail(line2, known3, context) {
    var _a, _b;
    const text4 = (_a = line2.texts[2]) != null ? _a : "";
    const email = text4 === "" ? "" : parseEmail(text4);
    if (email !== void 0) return email;
    const back2 = (_b = known3 == null ? void 0 : known3.email) != null ? _b : "";
    refuseAt(line2, "notEmail", { column: 3, back: back2, context });
    return back2;
  }
  function readRole(line2, known3, context) {
    var _a, _b;
    const text4 = compareText((_a = line2.texts[3]) != null ? _a : "");
    const named = (role) => [role, ...Object.values(roleWords[role])];
    const found2 = roles.find((role) => named(role).some((name) => compareText(name) === text4));
    if (found2 !== void 0) return found2;
    const kept3 = (_b = known3 == null ? void 0 : known3.role) != null ? _b : "rep";
    const choices = roles.map((role) => roleWords[role][context.language]).join("、");
    if (text4 !== "")
      refuseAt(line2, "notRole", { column: 4, back: roleWords[kept3][context.language], values: { choices }, context });
    return kept3;
  }
  function skillKey(text4, { lists: lists3 }) {
    var _a;
    const place2 = [...lists3.industry, ...lists3.region].find(
      ({ key, label: label2 }) => key === text4 || Object.values(label2).includes(text4)
    );
    return (_a = place2 == null ? void 0 : place2.key) != null ? _a : text4;
  }

  // src/core/schema/stage-view.ts
  function buildStageView(settings) {
    var _a;
    const preset = (_a = presets.find(({ key }) => key === settings.values.preset)) != null ? _a : presets[0];
    if (preset === void 0) throw new Error("No preset is defined");
    const language = languageOfWorkbook(settings);
    const offered = offeredStages(preset, settings.stages);
    const shown3 = new Map(settings.stages.map((stage) => [stage.key, shownFor(stage, settings.stages, offered)]));
    const labelOf4 = (stage) => presetLabel(stage, preset)[language];
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
    const keys = /* @__PURE__ */ new Set([...preset.shows.map(({ stage }) => stage), ...closingStages]);
    const alive = new Set(stages2.filter(({ retired }) => !retired).map(({ key }) => key));
    return [...keys].filter((key) => alive.has(key));
  }
  function shownFor(stage, stages2, offered) {
    var _a, _b, _c, _d;
    if (offered.includes(stage.key)) return stage.key;
    if (stage.afterWon) return (_b = (_a = stages2.find((one) => one.class === "lost" && !one.afterWon)) == null ? void 0 : _a.key) != null ? _b : stage.key;
    if (stage.class !== "open") return stage.key;
    const open = stages2.filter((one) => one.class === "open" && (one === stage || offered.includes(one.key)));
    const place2 = open.indexOf(stage);
    return ((_d = (_c = open[place2 - 1]) != null ? _c : open[place2 + 1]) != null ? _d : stage).key;
  }
  function presetLabel(stage, preset) {
    var _a, _b;
    const own2 = (_a = preset.shows.find((shown3) => shown3.stage === stage.key)) == null ? void 0 : _a.label;
    const original = (_b = stages.find(({ key }) => key === stage.key)) == null ? void 0 : _b.label;
    if (own2 === void 0 || original === void 0) return stage.label;
    const pick2 = (language) => stage.label[language] === original[language] ? own2[language] : stage.label[language];
    return { "zh-CN": pick2("zh-CN"), "zh-TW": pick2("zh-TW"), en: pick2("en") };
  }
  function shownLabel(stage, { values }) {
    const preset = presets.find(({ key }) => key === values.preset);
    return preset === void 0 ? stage.label : presetLabel(stage, preset);
  }
  function naming(stage, shown3) {
    var _a, _b, _c;
    const originals = stages.filter(({ key }) => key === stage.key).map(({ label: label2 }) => label2);
    const inPresets = presets.flatMap(({ shows: shows2 }) => shows2.filter((one) => one.stage === stage.key));
    return {
      key: stage.key,
      ...shown3 === void 0 ? {} : { shown: shown3 },
      labels: texts(stage.label),
      oldLabels: [...originals, ...inPresets.flatMap(({ label: label2 }) => label2 != null ? label2 : [])].flatMap(texts),
      aliases: [...(_a = stage.aliases) != null ? _a : [], ...(_b = stageAliases[stage.key]) != null ? _b : []],
      code: stage.code,
      wholeOnly: stage.class !== "open",
      retired: (_c = stage.retired) != null ? _c : false
    };
  }
  function texts(label2) {
    return languages.map((language) => label2[language]);
  }

  // src/core/setup/read-stage.ts
  var MOST_DAYS = 3650;
  var retirable = /* @__PURE__ */ new Set(["invalid", "nurture", "churned"]);
  function readStage(stage, lines, context) {
    var _a;
    const line2 = lines.find(({ key }) => key === `stage:${stage.key}`);
    if (line2 === void 0) return stage;
    const { staleDays, managersOnly, retired: _retired, aliases: _aliases, ...rest } = stage;
    const days3 = numberAt(line2, { column: 8, back: staleDays != null ? staleDays : "", most: MOST_DAYS }, context);
    const kept3 = answerAt(line2, { column: 9, back: yesNo(managersOnly, context), otherwise: "no" }, context);
    return {
      ...rest,
      ...readLabel(line2, stage, context),
      code: line2.texts[5] || stage.code,
      win: (_a = numberAt(line2, { column: 7, back: stage.win, most: 1 }, context)) != null ? _a : stage.win,
      ...days3 === void 0 || days3 === 0 ? {} : { staleDays: days3 },
      ...kept3 === "yes" ? { managersOnly: true } : {},
      ...readRetired(line2, stage, context)
    };
  }
  function readRetired(line2, { key, retired }, context) {
    const answer3 = answerAt(line2, { column: 11, back: yesNo(retired, context), otherwise: "no" }, context);
    if (answer3 === "no") return {};
    if (retirable.has(key)) return { retired: true };
    refuseAt(line2, "notRetirable", { column: 11, back: yesNo(false, context), context });
    return {};
  }
  function yesNo(value2, { language }) {
    return (value2 ? settingsTabWords.yes : settingsTabWords.no)[language];
  }
  function readLabel({ texts: texts2 }, stage, { present: present2 }) {
    var _a;
    const shown3 = shownLabel(stage, present2);
    const given2 = languages.map((language, index) => {
      var _a2;
      return keptLine((_a2 = texts2[2 + index]) != null ? _a2 : "") || shown3[language];
    });
    const renamed = languages.filter((language, index) => given2[index] !== shown3[language]);
    const pick2 = (index) => {
      var _a2, _b;
      const language = (_a2 = languages[index]) != null ? _a2 : "en";
      return renamed.includes(language) ? (_b = given2[index]) != null ? _b : "" : stage.label[language];
    };
    const label2 = { "zh-CN": pick2(0), "zh-TW": pick2(1), en: pick2(2) };
    const names3 = new Set(given2);
    const old = renamed.map((language) => shown3[language]).filter((name) => !names3.has(name));
    const aliases2 = [.../* @__PURE__ */ new Set([...split((_a = texts2[9]) != null ? _a : ""), ...old])];
    return { label: label2, ...aliases2.length === 0 ? {} : { aliases: aliases2 } };
  }

  // src/core/setup/refuse-doubles.ts
  function refuseDoubles(read, lines, context) {
    const { present: present2 } = context;
    const lineOf2 = (key, name) => {
      var _a;
      return (_a = lines.find((line2) => line2.key === key)) != null ? _a : lines.find((line2) => line2.key.endsWith(":+") && line2.texts.includes(name));
    };
    for (const list of listKeys) {
      if (list === "stage") continue;
      const values = read.lists[list].filter(({ retired }) => !retired);
      const named = values.map(({ key, label: label2 }) => {
        var _a;
        const before = (_a = present2.lists[list].find((value2) => value2.key === key)) == null ? void 0 : _a.label;
        return { line: lineOf2(`list:${list}:${key}`, label2["zh-CN"]), label: label2, before };
      });
      refuseSame(named, 3, context);
    }
    refuseSame(namedStages(read, context, lineOf2), 3, context);
    refuseSame(namedMembers(read, context, lineOf2), 2, context);
  }
  function namedStages(read, { present: present2 }, lineOf2) {
    return read.stages.filter(({ retired }) => !retired).map((stage) => {
      const before = present2.stages.find(({ key }) => key === stage.key);
      return {
        line: lineOf2(`stage:${stage.key}`, ""),
        label: shownLabel(stage, read),
        before: before && shownLabel(before, present2)
      };
    });
  }
  function namedMembers(read, { present: present2 }, lineOf2) {
    const everywhere3 = (name) => ({ "zh-CN": name, "zh-TW": name, en: name });
    return read.members.filter(({ retired }) => !retired).map(({ key, name }) => {
      var _a;
      const before = (_a = present2.members.find((member) => member.key === key)) == null ? void 0 : _a.name;
      return {
        line: lineOf2(`member:${key}`, name),
        label: everywhere3(name),
        before: before === void 0 ? void 0 : everywhere3(before)
      };
    });
  }
  function refuseSame(all, column, context) {
    const spoken2 = column === 2 ? languages.slice(0, 1) : languages;
    spoken2.forEach((language, index) => {
      var _a;
      for (const { line: line2, before } of doubles(all, language)) {
        if (line2 === void 0) continue;
        refuseAt(line2, "sameName", { column: column + index, back: (_a = before == null ? void 0 : before[language]) != null ? _a : "", context });
      }
    });
  }
  function doubles(all, language) {
    const isNew = (one) => !isOld(language)(one);
    const taken = new Set(all.filter(isOld(language)).map(({ label: label2 }) => foldLabel(label2[language])));
    return all.filter(isNew).filter(({ label: label2 }) => {
      const folded = foldLabel(label2[language]);
      const isTaken = taken.has(folded);
      taken.add(folded);
      return isTaken;
    });
  }
  function isOld(language) {
    return ({ label: label2, before }) => (before == null ? void 0 : before[language]) === label2[language];
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
  var settingsWidth = 13;
  var statusPlace = { row: 2, column: 4 };
  var spareMembers = 8;
  function settingsGrid(settings, language) {
    const grid = [
      [settingsTabWords.title[language]],
      ["", "", "", settingsTabWords.applied[language]],
      [],
      [settingsTabWords.key, settingsTabWords.group, settingsTabWords.name, settingsTabWords.value, settingsTabWords.unit, settingsTabWords.default, settingsTabWords.help].map(
        (word15) => word15[language]
      ),
      ...settingRows.map((row11) => settingLine(row11, settings, language)),
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
    ];
    return grid.map((line2) => Array.from({ length: settingsWidth }, (_, index) => {
      var _a;
      return (_a = line2[index]) != null ? _a : "";
    }));
  }
  function shownSetting(row11, stored3, language) {
    if (row11.type === "yesNo") return stored3 === "yes" ? settingsTabWords.yes[language] : settingsTabWords.no[language];
    if (row11.type === "columns")
      return stored3.split(",").map((key) => {
        var _a, _b;
        return (_b = (_a = leadLabels[key]) == null ? void 0 : _a[language]) != null ? _b : key;
      }).join("、");
    if (row11.type === "choice") return choiceLabel(stored3, language);
    if (row11.type === "days") return stored3.split(",").join("、");
    if (row11.type === "integer" || row11.type === "decimal") return Number(stored3);
    return stored3;
  }
  function unitText(row11, language) {
    if (row11.choices) return row11.choices.map((choice) => choiceLabel(choice, language)).join(" / ");
    if (row11.type === "yesNo") return `${settingsTabWords.yes[language]} / ${settingsTabWords.no[language]}`;
    const bounds = row11.bounds ? ` (${row11.bounds[0]}–${row11.bounds[1]})` : "";
    return `${row11.unit ? unitWords[row11.unit][language] : ""}${bounds}`.trim();
  }
  function settingLine(row11, settings, language) {
    const { name, help } = settingWords[row11.key];
    return [
      `set:${row11.key}`,
      groupWords[row11.group][language],
      name[language],
      shownSetting(row11, settings.values[row11.key], language),
      unitText(row11, language),
      shownSetting(row11, row11.default, language),
      help[language]
    ];
  }
  function memberHeader(language) {
    const { key, memberName, email, role, memberLanguage, skills, takesNewLeads, absentUntil, mail, retired } = settingsTabWords;
    const { targetLeads, targetWon, targetAmount } = settingsTabWords;
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
    const yesNo2 = (value2) => value2 ? settingsTabWords.yes[language] : settingsTabWords.no[language];
    const places3 = [...settings.lists.industry, ...settings.lists.region];
    const skills = ((_a = member.skills) != null ? _a : []).map((key) => {
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
    const { key, group: group2, code, win, stale, managersOnly, aliases: aliases2, retired } = settingsTabWords;
    return [
      key[language],
      group2[language],
      ...languages.map((one) => choiceLabel(one, language)),
      ...[code, win, stale, managersOnly, aliases2, retired].map((word15) => word15[language])
    ];
  }
  function stageLine(stage, settings, language) {
    var _a, _b;
    const label2 = shownLabel(stage, settings);
    const yesNo2 = (value2) => (value2 ? settingsTabWords.yes : settingsTabWords.no)[language];
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
    const { key, list, code, aliases: aliases2, retired } = settingsTabWords;
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
    return listKeys.flatMap((list) => {
      if (list === "stage") return [];
      const lines = settings.lists[list].map((value2) => {
        var _a, _b;
        return [
          `list:${list}:${value2.key}`,
          listWords[list][language],
          ...languages.map((one) => value2.label[one]),
          (_a = value2.code) != null ? _a : "",
          ((_b = value2.aliases) != null ? _b : []).join("、"),
          value2.retired ? settingsTabWords.yes[language] : settingsTabWords.no[language]
        ];
      });
      return [...lines, [`list:${list}:+`, listWords[list][language]]];
    });
  }

  // src/core/setup/read-settings-tab.ts
  function readSettingsTab(grid, present2, language) {
    const lines = grid.map((cells, index) => {
      var _a;
      const texts2 = cells.map(plain);
      return { row: index + 1, key: (_a = texts2[0]) != null ? _a : "", texts: texts2 };
    });
    const of = (prefix) => lines.filter(({ key }) => key.startsWith(prefix));
    const context = { present: present2, language, refusals: [] };
    const values = { ...present2.values };
    for (const line2 of of("set:")) readValue(line2, values, context);
    const settings = {
      ...present2,
      values,
      members: readMembers(of("member:"), context),
      stages: present2.stages.map((stage) => readStage(stage, of("stage:"), context)),
      lists: readLists(of("list:"), context)
    };
    refuseDoubles(settings, lines, context);
    return { settings, refusals: context.refusals };
  }
  function readValue({ row: row11, key, texts: texts2 }, values, { present: present2, language, refusals }) {
    var _a;
    const setting = settingRows.find((one) => `set:${one.key}` === key);
    if (setting === void 0) return;
    const text4 = (_a = texts2[3]) != null ? _a : "";
    const shown3 = shownSetting(setting, present2.values[setting.key], language);
    const checked = checkSetting(setting, { text: text4, back: String(shown3), language });
    if ("stored" in checked) values[setting.key] = checked.stored;
    else refusals.push({ row: row11, column: 4, text: text4, why: checked.refused, back: shown3 });
  }
  function plain(cell3) {
    return isMoment(cell3) ? stampOfSerial(cell3.serial) : String(cell3).trim();
  }

  // src/core/setup/settings-changes.ts
  function settingChanges(present2, wanted, language) {
    const scalars = settingRows.flatMap((row11) => {
      const [from, to] = [present2.values[row11.key], wanted.values[row11.key]];
      const shown3 = (value2) => String(shownSetting(row11, value2, language)) || "–";
      return from === to ? [] : [change(`set:${row11.key}`, settingWords[row11.key].name[language], shown3(from), shown3(to))];
    });
    const lists3 = listKeys.flatMap((list) => {
      if (list === "stage") return [];
      return wanted.lists[list].flatMap((value2) => {
        const before = present2.lists[list].find(({ key }) => key === value2.key);
        const name = `${listWords[list][language]}: ${value2.label[language]}`;
        if (before === void 0) return [change(`list:${list}:${value2.key}`, name, "–", "+")];
        return same(before, value2) ? [] : [change(`list:${list}:${value2.key}`, name, describe(before, language), describe(value2, language))];
      });
    });
    const stages2 = wanted.stages.flatMap((stage) => {
      const before = present2.stages.find(({ key }) => key === stage.key);
      if (before === void 0 || same(before, stage)) return [];
      const name = `${listWords.stage[language]}: ${shownLabel(stage, wanted)[language]}`;
      return [
        change(`stage:${stage.key}`, name, stageText(before, present2, language), stageText(stage, wanted, language))
      ];
    });
    const members = wanted.members.flatMap((member) => {
      const before = present2.members.find(({ key }) => key === member.key);
      if (same(before, member)) return [];
      return [change(`member:${member.key}`, member.name, memberText(before, language), memberText(member, language))];
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
    const { code, win, staleDays, managersOnly, aliases: aliases2, retired } = stage;
    const kept3 = managersOnly && settingsTabWords.managersOnly[language];
    const parts2 = [names(shownLabel(stage, settings), language), code, String(win), staleDays && String(staleDays)];
    return sentence([...parts2, kept3, aliases2 == null ? void 0 : aliases2.join("/"), retired && "×"]);
  }
  function memberText(member, language) {
    if (member === void 0) return "–";
    const { name, email, role, skills, absentUntil, targetLeads, targetWon, targetAmount, retired } = member;
    const yesNo2 = (value2) => (value2 ? settingsTabWords.yes : settingsTabWords.no)[language];
    const targets2 = [targetLeads, targetWon, targetAmount].map((target) => target !== void 0 && String(target));
    const spoken2 = member.language && choiceLabel(member.language, language);
    const flags = [member.takesNewLeads, member.mail].map(yesNo2).join("/");
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
    return parts2.filter((part2) => typeof part2 === "string" && part2 !== "").join(" ");
  }
  function same(one, other) {
    return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
  }
  function sorted(value2) {
    if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) return value2;
    return Object.entries(value2).sort(([a], [b]) => a < b ? -1 : 1);
  }

  // src/core/history/memory.ts
  var letters = { leads: "L", followUps: "F" };
  function memoryKey(table3, id) {
    return `${letters[table3]}:${id}`;
  }
  function splitMemoryKey(key) {
    const table3 = key.startsWith("L:") ? "leads" : key.startsWith("F:") ? "followUps" : void 0;
    return table3 && { table: table3, id: key.slice(2) };
  }
  var MOST2 = 45e3;
  function writeMemory(row11) {
    const body = { v: row11.values, m: row11.meta, o: row11.operation, ...row11.deletedOn === "" ? {} : { d: row11.deletedOn } };
    const text4 = JSON.stringify(body);
    if (text4.length <= MOST2) return text4;
    const values = Object.fromEntries(Object.entries(row11.values).map(([key, value2]) => [key, digest(value2)]));
    return JSON.stringify({ ...body, v: values });
  }
  function ownKey(key, { leadId: leadId2, followUpId }) {
    if (followUpId !== void 0) return memoryKey("followUps", followUpId);
    return leadId2 === void 0 ? key : memoryKey("leads", leadId2);
  }
  function readMemory(key, text4) {
    var _a;
    try {
      const body = JSON.parse(text4);
      if (!isRecord(body.v) || !isRecord(body.m) || !isRecord(body.m.origin)) return void 0;
      if (!Object.values(body.v).every((value2) => typeof value2 === "string")) return void 0;
      return {
        key: ownKey(key, body.v),
        values: body.v,
        meta: body.m,
        operation: String(body.o),
        deletedOn: (_a = body.d) != null ? _a : ""
      };
    } catch {
      return void 0;
    }
  }
  function isRecord(value2) {
    return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
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
    { key: "customerName", type: "text", set: "basic", by: "addOn", personal: true, width: 115 },
    { key: "owner", type: "member", set: "basic", by: "both", width: 115 },
    { key: "contactedAt", type: "dateTime", set: "basic", by: "both", looks: "back", width: 115 },
    { key: "method", type: "list", set: "basic", by: "team", list: "method", width: 115 },
    { key: "content", type: "longText", set: "basic", by: "team", personal: true, width: 240 },
    { key: "feedback", type: "longText", set: "basic", by: "team", personal: true, width: 240 },
    { key: "objection", type: "longText", set: "basic", by: "team", personal: true, width: 240 },
    { key: "nextStep", type: "text", set: "basic", by: "team", personal: true, width: 115 },
    { key: "nextStepOn", type: "date", set: "basic", by: "both", looks: "ahead", width: 115 },
    { key: "nextStepOwner", type: "member", set: "basic", by: "both", width: 115 },
    { key: "status", type: "list", set: "basic", by: "both", list: "status", width: 115 },
    { key: "postponedWhy", type: "text", set: "basic", by: "team", personal: true, width: 115 },
    { key: "recordedAt", type: "dateTime", set: "basic", by: "addOn", looks: "back", width: 115 },
    { key: "followUpId", type: "text", set: "hidden", by: "addOn", width: 115 }
  ];

  // src/core/schema/table-columns.ts
  var tableColumns = {
    leads: leadColumns,
    followUps: followUpColumns
  };
  function shownColumns(table3, settings) {
    const ticked = table3 === "leads" ? fullColumns(settings) : [];
    return tableColumns[table3].filter((column) => column.set !== "full" || ticked.includes(column.key));
  }
  function columnOf(table3, key) {
    const column = tableColumns[table3].find((one) => one.key === key);
    if (column === void 0) throw new Error(`No column ${key} in ${table3}`);
    return column;
  }
  var idColumn = { leads: "leadId", followUps: "followUpId" };

  // src/core/setup/value-uses.ts
  function usesOf(memory, { settings, wanted }) {
    const retired = [...newlyRetired(settings, wanted)];
    if (retired.length === 0) return [];
    const counts = countValues(memory);
    return retired.flatMap(({ list, key, label: label2 }) => {
      var _a;
      const count3 = (_a = counts.get(`${list}:${key}`)) != null ? _a : 0;
      return count3 === 0 ? [] : [{ label: label2, count: count3 }];
    });
  }
  function newlyRetired(settings, wanted) {
    const of = ({ lists: lists3, stages: stages2, members }) => [
      ...listKeys.flatMap(
        (list) => list === "stage" ? [] : lists3[list].map(({ key, label: label2, retired }) => ({ list, key, label: label2, retired }))
      ),
      ...stages2.map(({ key, label: label2, retired }) => ({ list: "stage", key, label: label2, retired })),
      ...members.map(({ key, name, retired }) => ({ list: "member", key, label: everywhere2(name), retired }))
    ];
    const before = new Set(of(settings).flatMap(({ list, key, retired }) => retired ? [] : [`${list}:${key}`]));
    return of(wanted).filter(({ list, key, retired }) => retired && before.has(`${list}:${key}`));
  }
  function everywhere2(name) {
    return { "zh-CN": name, "zh-TW": name, en: name };
  }
  function countValues(memory) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const row11 of memory.values()) {
      for (const value2 of heldValues(row11)) counts.set(value2, ((_a = counts.get(value2)) != null ? _a : 0) + 1);
    }
    return counts;
  }
  function heldValues({ key, values, deletedOn }) {
    var _a;
    const table3 = (_a = splitMemoryKey(key)) == null ? void 0 : _a.table;
    if (table3 === void 0 || deletedOn !== "") return [];
    return tableColumns[table3].flatMap((column) => {
      var _a2;
      const held = ((_a2 = values[column.key]) != null ? _a2 : "").split("、").filter((value2) => value2 !== "");
      return held.flatMap((value2) => listsIn(column).map((list) => `${list}:${value2}`));
    });
  }
  function listsIn(column) {
    if (column.type === "member") return ["member"];
    if (column.list === void 0) return [];
    return column.list === "factor" ? factorLists() : [column.list];
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
  };
  var historyLabels = {
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
  };
  var reviewLabels = {
    table: { "zh-CN": "表", "zh-TW": "表", en: "Tab" },
    id: { "zh-CN": "编号", "zh-TW": "編號", en: "ID" },
    field: { "zh-CN": "字段", "zh-TW": "欄位", en: "Field" },
    text: { "zh-CN": "原始内容", "zh-TW": "原始內容", en: "Original text" },
    reason: { "zh-CN": "原因", "zh-TW": "原因", en: "Reason" },
    proposal: { "zh-CN": "建议", "zh-TW": "建議", en: "Proposal" },
    answer: { "zh-CN": "请选择", "zh-TW": "請選擇", en: "Your answer" },
    column: { "zh-CN": "字段键", "zh-TW": "欄位鍵", en: "Field key" }
  };
  var kindLabels = {
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
    repaired: { "zh-CN": "修复", "zh-TW": "修復", en: "Repaired" }
  };
  var wayLabels = {
    grid: { "zh-CN": "表格", "zh-TW": "表格", en: "Grid" },
    sidebar: { "zh-CN": "侧边栏", "zh-TW": "側邊欄", en: "Sidebar" },
    sweep: { "zh-CN": "巡检", "zh-TW": "巡檢", en: "Sweep" },
    addOn: { "zh-CN": "线索簿", "zh-TW": "線索簿", en: "Leadbook" },
    import: { "zh-CN": "导入", "zh-TW": "匯入", en: "Import" },
    form: { "zh-CN": "表单", "zh-TW": "表單", en: "Form" }
  };

  // src/core/schema/sheets.ts
  var sheets = [
    { key: "leads", rows: "table", protection: "none", hidden: false, minColumns: 27 },
    { key: "followUps", rows: "table", protection: "none", hidden: false, minColumns: 20 },
    { key: "today", rows: "report", protection: "warning", hidden: false, minColumns: 9 },
    { key: "analysis", rows: "report", protection: "warning", hidden: false, minColumns: 26 },
    { key: "history", rows: "log", protection: "warning", hidden: false, minColumns: 15 },
    { key: "settings", rows: "report", protection: "managers", hidden: false, minColumns: 14 },
    { key: "review", rows: "log", protection: "warning", hidden: false, minColumns: 9 },
    { key: "guide", rows: "report", protection: "warning", hidden: false, minColumns: 4 },
    { key: "memory", rows: "log", protection: "none", hidden: true, minColumns: 2 }
  ];

  // src/host/patient.ts
  var TRIES = 5;
  var REPEATABLE = /^(get|is|has|can|set|clear|flush$|hide|show|unhide|tryLock$|releaseLock$|deleteProperty$|toast$|alert$|prompt$|format|compute|base64|find|newDataValidation$|newConditionalFormatRule$|newChart$|modify$|as[A-Z]\w+Chart$)/;
  var SENDS = /^(flush|get(Display)?Values?|getFormulas?|getNotes?|getNumberFormats?|getBackgrounds?|getDataValidations?|getLastRow|getLastColumn|getMaxRows|getMaxColumns)$/;
  var WRITES = /^(set|clear)/;
  var GIVES = /^(get(ActiveSpreadsheet|Sheets?|SheetByName|SheetById|Range|RangeList|DocumentProperties|DocumentLock|EffectiveUser|ActiveUser|Owner|Protections|Charts|Ui)|insertSheet|newDataValidation|newConditionalFormatRule|newChart|modify|as[A-Z]\w+Chart)$/;
  var unsent = [];
  var isUnsure = false;
  var patients = /* @__PURE__ */ new WeakMap();
  var targets = /* @__PURE__ */ new WeakMap();
  function patient(service) {
    const known3 = patients.get(service);
    if (known3 !== void 0) return known3;
    const proxy = new Proxy(/* @__PURE__ */ Object.create(null), {
      get: (_stand, name) => {
        const member = Reflect.get(service, name, service);
        if (typeof member !== "function" || typeof name !== "string") return member;
        return (...values) => called(service, name, () => Reflect.apply(member, service, values.map(bare)));
      }
    });
    patients.set(service, proxy);
    targets.set(proxy, service);
    return proxy;
  }
  function bare(value2) {
    if (Array.isArray(value2)) return value2.some(isPatient) ? value2.map(bare) : value2;
    return isPatient(value2) ? targets.get(value2) : value2;
  }
  function isPatient(value2) {
    return typeof value2 === "object" && value2 !== null && targets.has(value2);
  }
  function called(target, name, call2) {
    const result = REPEATABLE.test(name) && !isUnsure ? repeated(call2) : once(name, call2);
    if (WRITES.test(name)) unsent.push(call2);
    else if (SENDS.test(name)) settle();
    else if (!REPEATABLE.test(name)) doubt();
    if (result === target) return patients.get(target);
    return GIVES.test(name) ? given(result) : result;
  }
  function once(name, call2) {
    try {
      return call2();
    } catch (error2) {
      if (REPEATABLE.test(name)) settle();
      throw error2;
    }
  }
  function settle() {
    unsent.length = 0;
    isUnsure = false;
  }
  function doubt() {
    isUnsure = isUnsure || unsent.length > 0;
    unsent.length = 0;
  }
  function given(result) {
    if (Array.isArray(result)) return result.map(given);
    return typeof result === "object" && result !== null ? patient(result) : result;
  }
  function repeated(call2) {
    let failure;
    for (let tries = 0; tries < TRIES; tries += 1) {
      try {
        if (tries > 0) writeAgain();
        return call2();
      } catch (error2) {
        failure = error2;
      }
    }
    settle();
    throw failure;
  }
  function writeAgain() {
    for (const write3 of [...unsent]) write3();
  }

  // src/host/google.ts
  var sheets2 = /* @__PURE__ */ new WeakMap();
  function tabOf(key, sheet) {
    const tab = { key, sheetId: sheet.getSheetId(), name: sheet.getName() };
    sheets2.set(tab, sheet);
    return tab;
  }
  var mayWait = true;
  function noteSent() {
    mayWait = false;
  }
  function mayWritesWait() {
    return mayWait;
  }
  function sheetOf(tab) {
    mayWait = true;
    const sheet = sheets2.get(tab);
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

  // src/core/setup/cut-text.ts
  function cutText(text4, most2) {
    const pieces = [];
    for (let at = 0; at < text4.length; ) {
      const end = Math.min(at + most2, text4.length);
      const splits = end < text4.length && isHighSurrogate(text4.charCodeAt(end - 1));
      pieces.push(text4.slice(at, splits ? end - 1 : end));
      at = splits ? end - 1 : end;
    }
    return pieces;
  }
  function isHighSurrogate(code) {
    return code >= 55296 && code <= 56319;
  }

  // src/host/properties.ts
  var records = /* @__PURE__ */ new Set([
    "settings",
    "automation",
    "tabs",
    "charts",
    "stamps",
    "history",
    "backup"
  ]);
  var PIECE = 2900;
  function openProperties() {
    const store = patient(PropertiesService).getDocumentProperties();
    const all = store.getProperties();
    const putAll = (texts2) => {
      const changed3 = Object.entries(texts2).filter(([key, text4]) => joined(all, key) !== text4);
      if (changed3.length === 0) return;
      const pieces = Object.assign({}, ...changed3.map(([key, text4]) => cut(key, text4)));
      const stale = changed3.flatMap(([key]) => keysOf(all, key)).filter((name) => pieces[name] === void 0);
      store.setProperties(pieces);
      Object.assign(all, pieces);
      for (const name of stale) {
        store.deleteProperty(name);
        delete all[name];
      }
    };
    return { text: (key) => readable(key, joined(all, key)), put: (key, text4) => putAll({ [key]: text4 }), putAll };
  }
  function cut(key, text4) {
    const [only = "", ...more] = cutText(text4, PIECE);
    if (more.length === 0) return { [`${key}.0`]: `1:${only}` };
    const pieces = [`${more.length + 1}:${only}`, ...more];
    return Object.fromEntries(pieces.map((piece, index) => [`${key}.${index}`, piece]));
  }
  function keysOf(all, key) {
    return Object.keys(all).filter((name) => name.startsWith(`${key}.`));
  }
  function joined(all, key) {
    var _a;
    const match = /^(\d+):/.exec((_a = all[`${key}.0`]) != null ? _a : "");
    if (match === null) return "";
    const pieces = Array.from({ length: Number(match[1]) }, (_, index) => {
      var _a2;
      return (_a2 = all[`${key}.${index}`]) != null ? _a2 : "";
    });
    return pieces.join("").slice(match[0].length);
  }
  function readable(key, text4) {
    return !records.has(key) || isRecord2(text4) ? text4 : "";
  }
  function isRecord2(text4) {
    try {
      const value2 = JSON.parse(text4);
      return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
    } catch {
      return false;
    }
  }

  // src/host/zone.ts
  var BUCKET = 10 * 864e5;
  var DAY2 = 864e5;
  var EPOCH_SERIAL2 = 25569;
  function zoneClock(zone) {
    return makeZoneClock((instant) => offsetMinutes(patient(Utilities).formatDate(new Date(instant), zone, "Z")));
  }
  function makeZoneClock(offsetAt) {
    const starts = /* @__PURE__ */ new Map();
    const switches = /* @__PURE__ */ new Map();
    const start = (bucket) => {
      const known3 = starts.get(bucket);
      if (known3 !== void 0) return known3;
      const offset2 = offsetAt(bucket * BUCKET);
      starts.set(bucket, offset2);
      return offset2;
    };
    const offset = (instant) => {
      var _a;
      const bucket = Math.floor(instant / BUCKET);
      const [before, after2] = [start(bucket), start(bucket + 1)];
      if (before === after2) return before;
      const at = (_a = switches.get(bucket)) != null ? _a : findSwitch(offsetAt, bucket * BUCKET, (bucket + 1) * BUCKET);
      switches.set(bucket, at);
      return instant < at ? before : after2;
    };
    return { serial: (instant) => Math.round(instant / 6e4 + offset(instant)) / (DAY2 / 6e4) + EPOCH_SERIAL2 };
  }
  function findSwitch(offsetAt, from, to) {
    const before = offsetAt(from);
    let [low, high] = [from / 6e4, to / 6e4];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle * 6e4) === before) low = middle;
      else high = middle;
    }
    return high * 6e4;
  }
  function offsetMinutes(text4) {
    const minutes = Number(text4.slice(1, 3)) * 60 + Number(text4.slice(3, 5));
    return text4.startsWith("-") ? -minutes : minutes;
  }

  // src/host/book.ts
  function openBook() {
    const file = activeFile();
    const zone = file.getSpreadsheetTimeZone();
    const now = patient(Utilities).formatDate(/* @__PURE__ */ new Date(), zone, "yyyy-MM-dd'T'HH:mm");
    const properties = openProperties();
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
    const ids = (_a = JSON.parse(properties.text("tabs") || "{}")) != null ? _a : {};
    const all = activeFile().getSheets();
    const tabs2 = {};
    for (const { key } of sheets) {
      const names3 = languages.map((language) => sheetLabels[key][language]);
      const found2 = (_b = all.find((sheet) => sheet.getSheetId() === ids[key])) != null ? _b : all.find((sheet) => names3.includes(sheet.getName()));
      if (found2 !== void 0) tabs2[key] = tabOf(key, found2);
    }
    return tabs2;
  }
  function tabIn(book, key) {
    const tab = book.tabs[key];
    if (tab === void 0) throw new MissingTab(key);
    return tab;
  }
  var MissingTab = class extends Failure {
    constructor(key) {
      super(`Tab ${key} is missing`);
      this.code = "missingTab";
      this.name = "MissingTab";
      this.key = key;
    }
    values(language) {
      return { tab: sheetLabels[this.key][language] };
    }
  };

  // src/core/pipeline/gap-rows.ts
  function gapRows(rows, { most: most2, room, fits }) {
    const gaps = gapsOf(rows).sort((one, other) => one.length - other.length);
    let runs = gaps.length + 1;
    const filled = [];
    for (const gap of gaps) {
      if (runs <= most2 || filled.length + gap.length > room) break;
      if (!gap.every(fits)) continue;
      for (const row11 of gap) filled.push(row11);
      runs--;
    }
    return filled;
  }
  function gapsOf(rows) {
    return rows.flatMap((row11, index) => {
      const next = rows[index + 1];
      return next === void 0 || next === row11 + 1 ? [] : [rowsBetween(row11 + 1, next)];
    });
  }
  function rowsBetween(first, end) {
    return Array.from({ length: end - first }, (_, step) => first + step);
  }

  // src/core/pipeline/blocks.ts
  function arrange(cells) {
    const blocks = [];
    const spreads = /* @__PURE__ */ new Map();
    for (const [column, placed2] of byColumn(cells)) {
      const runs = runsOf(column, placed2);
      const values = new Set(placed2.map(({ cell: cell3 }) => valueKey(cell3)));
      if (runs.length <= values.size) blocks.push(...runs);
      else for (const one of placed2) addSpread(spreads, one);
    }
    return { blocks: merged(blocks), spreads: [...spreads.values()] };
  }
  function byColumn(cells) {
    var _a;
    const columns = /* @__PURE__ */ new Map();
    for (const one of cells) {
      const rows = (_a = columns.get(one.column)) != null ? _a : /* @__PURE__ */ new Map();
      rows.set(one.row, one);
      columns.set(one.column, rows);
    }
    return [...columns].sort(([one], [other]) => one - other).map(([column, rows]) => [column, [...rows.values()].sort((one, other) => one.row - other.row)]);
  }
  function runsOf(column, placed2) {
    const runs = [];
    for (const { row: row11, cell: cell3 } of placed2) {
      const last = runs[runs.length - 1];
      if (last !== void 0 && last.row + last.cells.length === row11) last.cells.push(cell3);
      else runs.push({ column, row: row11, cells: [cell3] });
    }
    return runs;
  }
  function merged(runs) {
    var _a;
    const blocks = [];
    const open = /* @__PURE__ */ new Map();
    for (const { row: row11, column, cells } of runs) {
      const left = open.get(`${row11}:${cells.length}:${column}`);
      const block = left != null ? left : { row: row11, column, cells: cells.map(() => []) };
      for (const [index, cell3] of cells.entries()) (_a = block.cells[index]) == null ? void 0 : _a.push(cell3);
      if (left === void 0) blocks.push(block);
      open.set(`${row11}:${cells.length}:${column + 1}`, block);
    }
    return blocks;
  }
  function addSpread(spreads, one) {
    var _a;
    const key = valueKey(one.cell);
    const spread2 = (_a = spreads.get(key)) != null ? _a : { cell: one.cell, places: [] };
    spread2.places.push({ row: one.row, column: one.column });
    spreads.set(key, spread2);
  }
  function valueKey(cell3) {
    return typeof cell3 === "object" ? `#${cell3.serial}` : `${typeof cell3}:${cell3}`;
  }

  // src/core/schema/column-letters.ts
  function columnLetters(column) {
    const rest = Math.floor((column - 1) / 26);
    return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column - 1) % 26);
  }

  // src/host/cells.ts
  function cellsOf(values, clock) {
    return values.map((line2) => line2.map((value2) => cellOf(value2, clock)));
  }
  function cellOf(value2, clock) {
    if (typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "boolean") return value2;
    if (Object.prototype.toString.call(value2) === "[object Date]")
      return { serial: clock.serial(value2.getTime()) };
    return value2 === null || value2 === void 0 ? "" : String(value2);
  }
  function googleValue(cell3) {
    return isMoment(cell3) ? cell3.serial : cell3;
  }

  // src/host/write-cells.ts
  function writeCells(sheet, cells, firstColumn = 1) {
    var _a, _b, _c;
    const width = sheet.getMaxColumns();
    const { blocks, spreads } = arrange(cells.filter(({ column }) => column <= width));
    const holdsFirst = ({ column, cells: [line2 = []] }) => column <= firstColumn && firstColumn < column + line2.length;
    for (const block of [...blocks.filter(holdsFirst), ...blocks.filter((one) => !holdsFirst(one))]) {
      const range = sheet.getRange(block.row, block.column, block.cells.length, (_b = (_a = block.cells[0]) == null ? void 0 : _a.length) != null ? _b : 1);
      const values = block.cells.map((line2) => line2.map(written));
      if (values.length === 1 && ((_c = values[0]) == null ? void 0 : _c.length) === 1) range.setValue(values[0][0]);
      else range.setValues(values);
    }
    for (const { cell: cell3, places: places3 } of spreads) sheet.getRangeList(places3.map(a1)).setValue(written(cell3));
  }
  function formatAsText(sheet, cells) {
    const texts2 = cells.filter(({ cell: cell3 }) => typeof cell3 === "string" && cell3 !== "");
    if (texts2.length > 0) sheet.getRangeList(texts2.map(a1)).setNumberFormat("@");
  }
  function formatAsDate(sheet, cells) {
    var _a;
    const byFormat2 = /* @__PURE__ */ new Map();
    for (const one of cells) {
      if (!isMoment(one.cell)) continue;
      byFormat2.set(one.format, [...(_a = byFormat2.get(one.format)) != null ? _a : [], a1(one)]);
    }
    for (const [format, places3] of byFormat2) sheet.getRangeList(places3).setNumberFormat(format);
  }
  function a1({ row: row11, column }) {
    return `${columnLetters(column)}${row11}`;
  }
  function written(cell3) {
    return typeof cell3 === "string" && guardFormula(cell3) ? `'${cell3}` : googleValue(cell3);
  }

  // src/host/memory-tab.ts
  var SPARE = 500;
  function readMemoryTab(book) {
    const sheet = sheetOf(tabIn(book, "memory"));
    const lines = sheet.getRange(1, 1, sheet.getMaxRows(), 2).getValues().map((line2) => line2.map(String));
    const rows = /* @__PURE__ */ new Map();
    const places3 = /* @__PURE__ */ new Map();
    let next = 2;
    lines.forEach(([key = "", body = ""], index) => {
      if (key === "") return;
      next = index + 2;
      const row11 = readMemory(key, body);
      if (row11 === void 0 || rows.has(row11.key)) return;
      rows.set(row11.key, row11);
      places3.set(row11.key, index + 1);
    });
    return { rows, places: places3, lines, next };
  }
  var MOST_RUNS = 4;
  var MOST_AGAIN = 2e4;
  function placeMemory(book, memory, edits) {
    var _a, _b;
    if (edits.length === 0) return { write: () => void 0, restore: () => void 0 };
    const sheet = sheetOf(tabIn(book, "memory"));
    let next = memory.next;
    const byRow = /* @__PURE__ */ new Map();
    for (const edit of edits) byRow.set((_a = memory.places.get(edit.key)) != null ? _a : next++, [edit.key, writeMemory(edit)]);
    const missing = next - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE);
    const line2 = (row11) => memory.lines[row11 - 1];
    const rows = [...byRow.keys()].sort((one, other) => one - other);
    const joining = { most: MOST_RUNS, room: MOST_AGAIN, fits: (row11) => line2(row11) !== void 0 };
    for (const row11 of gapRows(rows, joining)) byRow.set(row11, (_b = line2(row11)) != null ? _b : []);
    return {
      write: () => writeCells(sheet, placedLines(byRow)),
      restore: () => writeCells(sheet, placedLines(new Map([...byRow.keys()].map((row11) => {
        var _a2;
        return [row11, (_a2 = line2(row11)) != null ? _a2 : []];
      }))))
    };
  }
  function placedLines(byRow) {
    return [...byRow].flatMap(([row11, [key = "", body = ""]]) => [
      { row: row11, column: 1, cell: key },
      { row: row11, column: 2, cell: body }
    ]);
  }

  // src/core/i18n/refusal-words.ts
  var noteMarker = "线索簿 Leadbook";
  var reason = (cn, tw, en) => ({
    why: { "zh-CN": cn[0], "zh-TW": tw[0], en: en[0] },
    todo: { "zh-CN": cn[1], "zh-TW": tw[1], en: en[1] }
  });
  var refusalReasons = {
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
  };
  var hintTexts = {
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
  };
  var refused = {
    "zh-CN": "「{column}」：“{text}”没有被接受——{why}。{todo}。",
    "zh-TW": "「{column}」：「{text}」沒有被接受——{why}。{todo}。",
    en: "{column}: “{text}” was not accepted, since {why}. {todo}."
  };
  var cleared = {
    "zh-CN": "「{column}」不能清空——{why}。{todo}。",
    "zh-TW": "「{column}」不能清空——{why}。{todo}。",
    en: "{column} cannot be cleared, since {why}. {todo}."
  };
  var nearest = {
    "zh-CN": "最接近的选项：{nearest}。",
    "zh-TW": "最接近的選項：{nearest}。",
    en: "The nearest option: {nearest}."
  };
  var SHOWN_IN_NOTE = 2e3;
  var SHOWN_IN_TOAST = 40;
  var SHOWN_CANDIDATES = 10;
  function refusalNote(refusal, column, language) {
    return `${noteMarker}
${refusalText(refusal, { column, language, shown: SHOWN_IN_NOTE })}`;
  }
  function refusalToast(refusal, column, language) {
    return refusalText(refusal, { column, language, shown: SHOWN_IN_TOAST });
  }
  function hintNote(hint, column, language) {
    const text4 = shorten(hint.text, SHOWN_IN_NOTE);
    return `${noteMarker}
${fill(hintTexts[hint.code][language], { column, text: text4, as: hint.as })}`;
  }
  function refusalText(refusal, { column, language, shown: shown3 }) {
    var _a;
    const { why, todo } = refusalReasons[refusal.code];
    const candidates = ((_a = refusal.candidates) != null ? _a : []).slice(0, SHOWN_CANDIDATES).join(", ");
    const sentence4 = (refusal.text === "" ? cleared : refused)[language];
    const parts2 = {
      column,
      text: shorten(refusal.text, shown3),
      why: fill(why[language], { candidates }),
      todo: todo[language]
    };
    const end = refusal.nearest === void 0 ? "" : fill(nearest[language], { nearest: refusal.nearest });
    return [fill(sentence4, parts2), end].filter((part2) => part2 !== "").join(language === "en" ? " " : "");
  }
  function shorten(text4, length) {
    const characters = Array.from(text4.replace(/\s+/g, " "));
    return characters.length <= length ? characters.join("") : `${characters.slice(0, length).join("")}…`;
  }

  // src/core/pipeline/merge-note.ts
  function mergeNote(present2, ours) {
    const theirs = withoutOurs(present2);
    if (ours === "") return theirs;
    const block = ours.startsWith(noteMarker) ? ours : `${noteMarker}
${ours}`;
    return theirs === "" ? block : `${theirs}

${block}`;
  }
  function withoutOurs(note3) {
    const at = note3.startsWith(noteMarker) ? 0 : note3.indexOf(`
${noteMarker}`);
    return at < 0 ? note3 : note3.slice(0, at).replace(/\n+$/, "");
  }

  // src/host/make-grid.ts
  function makeGrid(sheet, size2) {
    const rows = size2.rows - sheet.getMaxRows();
    if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
    const columns = size2.columns - sheet.getMaxColumns();
    if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
  }

  // src/host/settings-tab.ts
  function writeSettingsTab(tab, grid, look) {
    var _a, _b;
    const sheet = sheetOf(tab);
    const width = (_b = (_a = grid[0]) == null ? void 0 : _a.length) != null ? _b : 1;
    makeGrid(sheet, { rows: grid.length, columns: width });
    if (sheet.getLastRow() > 0) sheet.getRange(1, 1, sheet.getMaxRows(), width).clear().clearNote();
    const all = sheet.getRange(1, 1, sheet.getMaxRows(), width);
    all.setNumberFormat("@");
    sheet.getRange(1, 1, grid.length, width).setValues(grid.map((line2) => line2.map(text)));
    sheet.getRangeList(look.headings.map((row11) => `A${row11}:M${row11}`)).setFontWeight("bold");
    sheet.getRange(1, 1, grid.length, 1).setFontColor("#9aa0a6");
    all.setDataValidations(choiceRules(look.choices, { rows: sheet.getMaxRows(), columns: width }));
    sheet.setColumnWidths(2, 6, 170);
  }
  function choiceRules(choices, size2) {
    const rules = Array.from({ length: size2.rows }, () => Array.from({ length: size2.columns }, () => null));
    for (const { row: row11, column, rows, choices: values } of choices) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList([...values], true).setAllowInvalid(true).build();
      for (const line2 of rules.slice(row11 - 1, row11 - 1 + rows)) line2[column - 1] = rule;
    }
    return rules;
  }
  function readSettingsCells(book, tab) {
    const sheet = sheetOf(tab);
    const last = sheet.getLastRow();
    return last === 0 ? [] : cellsOf(sheet.getRange(1, 1, last, Math.min(13, sheet.getMaxColumns())).getValues(), book.clock);
  }
  function mayWrite(tab) {
    return sheetOf(tab).getRange(1, 1).canEdit();
  }
  function hasChoices(tab) {
    const sheet = sheetOf(tab);
    return sheet.getRange(1, 4, sheet.getMaxRows(), 1).getDataValidations().some(([rule]) => rule !== null);
  }
  function putBackSettings(tab, refusals, area) {
    const sheet = sheetOf(tab);
    for (const { row: row11, column, back: back2 } of refusals) sheet.getRange(row11, column).setValue(text(back2));
    const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
    const present2 = range.getNotes();
    const wanted = present2.map(
      (line2, row11) => line2.map((note3, column) => {
        var _a;
        const refusal = refusals.find((one) => one.row === area.row + row11 && one.column === area.column + column);
        return mergeNote(note3, (_a = refusal == null ? void 0 : refusal.why) != null ? _a : "");
      })
    );
    if (JSON.stringify(wanted) !== JSON.stringify(present2)) range.setNotes(wanted);
  }
  function writeSettingsStatus(tab, sentence4) {
    sheetOf(tab).getRange(statusPlace.row, statusPlace.column).setValue(sentence4);
  }
  function text(cell3) {
    const plain4 = typeof cell3 === "object" ? "" : String(cell3);
    return guardFormula(plain4) ? `'${plain4}` : plain4;
  }

  // src/host/ui.ts
  function showMenu(title, rows) {
    const menu = SpreadsheetApp.getUi().createMenu(title);
    for (const { run: run2, label: label2 } of rows) {
      if (run2 === "") menu.addSeparator();
      else menu.addItem(label2, run2);
    }
    menu.addToUi();
  }
  function confirmed(title, text4) {
    const ui = patient(SpreadsheetApp).getUi();
    return ui.alert(title, text4, ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
  function asked(title, text4) {
    const ui = patient(SpreadsheetApp).getUi();
    const answer3 = ui.prompt(title, text4, ui.ButtonSet.OK_CANCEL);
    return answer3.getSelectedButton() === ui.Button.OK ? answer3.getResponseText() : void 0;
  }
  function tell(title, text4) {
    const ui = patient(SpreadsheetApp).getUi();
    ui.alert(title, text4, ui.ButtonSet.OK);
  }
  function toast(title, text4) {
    activeFile().toast(text4, title, 8);
  }
  function openSidebar(title, start) {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(title);
    const safe = start.replace(/</g, "\\u003c").replace(/\u2028|\u2029/g, " ");
    page.append(`<script type="application/json" id="start">${safe}<\/script>`);
    SpreadsheetApp.getUi().showSidebar(page);
  }
  function activate(sheetId) {
    const sheet = activeFile().getSheets().find((one) => one.getSheetId() === sheetId);
    if (sheet !== void 0) sheet.activate();
  }
  function selection() {
    const sheet = activeFile().getActiveSheet();
    return { sheetId: sheet.getSheetId(), row: sheet.getActiveCell().getRow() };
  }

  // src/core/access/person.ts
  function personOf(email, settings) {
    var _a, _b;
    const member = email === "" ? void 0 : settings.members.find((one) => one.email.toLowerCase() === email && !one.retired);
    return {
      email,
      role: (_a = member == null ? void 0 : member.role) != null ? _a : "unknown",
      name: (_b = member == null ? void 0 : member.name) != null ? _b : email || "unknown",
      ...member === void 0 ? {} : { member }
    };
  }
  function mayChange(person, lead) {
    var _a;
    if (person.role === "manager") return true;
    if (person.role === "viewer" || person.role === "unknown") return false;
    return !lead.owner || lead.owner === ((_a = person.member) == null ? void 0 : _a.key);
  }
  function callerOf({ email, role }) {
    return email === "" ? "nobody" : role;
  }
  function editorKind(person) {
    if (person.role === "unknown") return "unknown";
    return person.role === "manager" ? "manager" : "other";
  }

  // src/core/access/rights.ts
  var readers = ["manager", "senior", "rep", "assistant", "viewer"];
  var writers = ["manager", "senior", "rep", "assistant"];
  var managers = ["manager"];
  var right = (roles2, leads, { sets = [], effects = [] } = {}) => ({ roles: roles2, leads, sets, effects });
  var sweeps = ["records", "journal", "reports", "settings", "structure"];
  var everything = [...sweeps, "automation", "mail", "files"];
  var mayTell = { effects: ["mail"] };
  var changesLead = { sets: ["leads"], effects: ["records", "journal", "settings"] };
  var changesStep = { ...changesLead, sets: [] };
  var methodRights = {
    start: right(readers, "all", mayTell),
    myDay: right(readers, "own", mayTell),
    selectedLead: right(readers, "all"),
    leadCard: right(readers, "all"),
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
  };
  var functionRights = {
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
    refreshAnalysis: right(writers, "all", { effects: ["reports", "settings"] }),
    showSidebar: right(readers, "own", mayTell),
    // The list is drawn anew for whoever opens it; a viewer changes no record by that.
    showToday: right(readers, "none", { effects: ["reports"] }),
    showNewLead: right(readers, "own", mayTell),
    showRecord: right(readers, "own", mayTell),
    showHelp: right("anyone", "none"),
    // Tries things on a tab of its own, which it takes away again.
    selfTest: right("named", "none")
  };
  var beforeSetUp = /* @__PURE__ */ new Set(["setUp", "selfTest"]);
  function menuDenial(name, { caller, isSetUp }) {
    if (!isSetUp && !beforeSetUp.has(name)) return "notSetUp";
    return isAllowed(rowOf(name), caller) ? void 0 : denialOf(caller);
  }
  function denialOf(caller) {
    if (caller === "nobody") return "noAccount";
    if (caller === "unknown") return "unknownPerson";
    return caller === "viewer" ? "viewersRead" : "managersOnly";
  }
  function rowOf(name) {
    return Object.keys(functionRights).includes(name) ? functionRights[name] : void 0;
  }
  function isAllowed(row11, caller) {
    if (row11 === void 0 || row11.roles === "trigger") return false;
    if (row11.roles === "anyone") return true;
    if (caller === "nobody") return false;
    return row11.roles === "named" || row11.roles.some((role) => role === caller);
  }

  // src/core/i18n/heal-words.ts
  var word3 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var healWords = {
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
    nearlyFull: word3(
      "工作簿已有 {count} 个单元格（空白的也算），Google 最多允许 10,000,000 个，满了就什么都写不进去。请删除不用的空白行列和旧工作表，或用菜单“线索簿 → 精简变更记录”。",
      "活頁簿已有 {count} 個儲存格（空白的也算），Google 最多允許 10,000,000 個，滿了就什麼都寫不進去。請刪除不用的空白列欄和舊分頁，或用選單「線索簿 → 精簡變更記錄」。",
      "This workbook has {count} cells, blank ones included. Google allows 10,000,000; after that nothing can be written. Delete blank rows and columns and old tabs that nobody needs, or use the menu Leadbook → Compact History."
    ),
    rolledBack: word3(
      "这个文件被恢复到了较早的版本：变更记录比上次巡检时短。各行已按现在的内容核对，已发过的提醒不会重发。“设置”表里若有旧值，要用“应用设置”才会生效。恢复错了，可在“文件 → 版本记录”里再换回来。",
      "這個檔案被還原到了較早的版本：變更記錄比上次巡檢時短。各列已按現在的內容核對，已寄過的提醒不會重寄。「設定」分頁裡若有舊值，要用「套用設定」才會生效。還原錯了，可在「檔案 → 版本紀錄」裡再換回來。",
      "An earlier version of this file was restored: History is shorter than at the last sweep. The rows were checked as they stand, and no reminder goes out twice. Old values in Settings take effect only with Apply settings. If it was the wrong version, File → Version history has the others."
    )
  };

  // src/core/schema/menu.ts
  var word4 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var menuTitle = word4("线索簿", "線索簿", "Leadbook");
  var menuRows = [
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
    const rhythm = rhythmOf(settings);
    const known3 = new Map(rhythm.exceptions);
    const isWorkday = (day2) => {
      var _a;
      const worked = (_a = known3.get(day2)) != null ? _a : rhythm.weekdays.has(weekday(day2));
      known3.set(day2, worked);
      return worked;
    };
    const roll = (day2) => {
      let rolled = day2;
      while (!isWorkday(rolled)) rolled = addDays(rolled, 1);
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
        const off = [];
        for (let day2 = addDays(today, 1); !isWorkday(day2); day2 = addDays(day2, 1)) off.push(day2);
        return off;
      }
    };
  }
  function daysIn(text4) {
    var _a, _b, _c;
    const days3 = [];
    for (const match of text4.matchAll(/(\d{4}-\d{2}-\d{2})(?:\s*\.\.\s*(\d{4}-\d{2}-\d{2}))?/g)) {
      const first = dayNumber((_a = match[1]) != null ? _a : "");
      const last = Math.min(dayNumber((_c = (_b = match[2]) != null ? _b : match[1]) != null ? _c : ""), first + 366);
      for (let number2 = first; number2 <= last; number2++) days3.push(dayOf(number2));
    }
    return days3;
  }
  function rhythmOf({ values }) {
    const named = values.workdays.split(/[^0-9]+/).map(Number);
    const weekdays = new Set(named.filter((number2) => number2 >= 1 && number2 <= 7));
    const exceptions = /* @__PURE__ */ new Map();
    for (const day2 of daysIn(values.holidays)) exceptions.set(day2, false);
    for (const day2 of daysIn(values.workedDays)) exceptions.set(day2, true);
    return { weekdays: weekdays.size > 0 ? weekdays : /* @__PURE__ */ new Set([1, 2, 3, 4, 5]), exceptions };
  }
  function countWorkdays({ weekdays, exceptions }, after2, upTo) {
    const first = dayNumber(after2);
    const last = dayNumber(upTo);
    if (!(last > first)) return 0;
    const weeks = Math.floor((last - first) / 7);
    let count3 = weeks * weekdays.size;
    for (let number2 = first + weeks * 7 + 1; number2 <= last; number2++) {
      if (weekdays.has(weekday(dayOf(number2)))) count3++;
    }
    for (const [day2, worked] of exceptions) {
      if (day2 > after2 && day2 <= upTo) count3 += Number(worked) - Number(weekdays.has(weekday(day2)));
    }
    return count3;
  }

  // src/core/schema/schema-number.ts
  var schemaNumber = 1;

  // node_modules/fastest-levenshtein/esm/mod.js
  var peq = new Uint32Array(65536);
  var myers_32 = (a, b) => {
    const n = a.length;
    const m = b.length;
    const lst = 1 << n - 1;
    let pv = -1;
    let mv = 0;
    let sc = n;
    let i = n;
    while (i--) {
      peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
      let eq = peq[b.charCodeAt(i)];
      const xv = eq | mv;
      eq |= (eq & pv) + pv ^ pv;
      mv |= ~(eq | pv);
      pv &= eq;
      if (mv & lst) {
        sc++;
      }
      if (pv & lst) {
        sc--;
      }
      mv = mv << 1 | 1;
      pv = pv << 1 | ~(xv | mv);
      mv &= xv;
    }
    i = n;
    while (i--) {
      peq[a.charCodeAt(i)] = 0;
    }
    return sc;
  };
  var myers_x = (b, a) => {
    const n = a.length;
    const m = b.length;
    const mhc = [];
    const phc = [];
    const hsize = Math.ceil(n / 32);
    const vsize = Math.ceil(m / 32);
    for (let i = 0; i < hsize; i++) {
      phc[i] = -1;
      mhc[i] = 0;
    }
    let j = 0;
    for (; j < vsize - 1; j++) {
      let mv2 = 0;
      let pv2 = -1;
      const start2 = j * 32;
      const vlen2 = Math.min(32, m) + start2;
      for (let k = start2; k < vlen2; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = phc[i / 32 | 0] >>> i & 1;
        const mb = mhc[i / 32 | 0] >>> i & 1;
        const xv = eq | mv2;
        const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
        let ph = mv2 | ~(xh | pv2);
        let mh = pv2 & xh;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv2 = mh | ~(xv | ph);
        mv2 = ph & xv;
      }
      for (let k = start2; k < vlen2; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
    }
    let mv = 0;
    let pv = -1;
    const start = j * 32;
    const vlen = Math.min(32, m - start) + start;
    for (let k = start; k < vlen; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    let score = m;
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv;
      const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
      let ph = mv | ~(xh | pv);
      let mh = pv & xh;
      score += ph >>> m - 1 & 1;
      score -= mh >>> m - 1 & 1;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv = mh | ~(xv | ph);
      mv = ph & xv;
    }
    for (let k = start; k < vlen; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
    return score;
  };
  var distance = (a, b) => {
    if (a.length < b.length) {
      const tmp = b;
      b = a;
      a = tmp;
    }
    if (b.length === 0) {
      return a.length;
    }
    if (a.length <= 32) {
      return myers_32(a, b);
    }
    return myers_x(a, b);
  };

  // src/core/schema/recogniser.ts
  var REMEMBERED = 5e3;
  var HAN2 = /\p{Script=Han}/gu;
  var LETTER = /\p{L}/gu;
  function buildRecogniser(namings) {
    let built;
    const known3 = /* @__PURE__ */ new Map();
    const find2 = (text4) => {
      built != null ? built : built = buildTables(namings);
      const { index, prefixes: prefixes2, closed } = built;
      const folded = foldLabel(text4);
      return index.has(folded) ? index.get(folded) : byPrefix(folded, prefixes2, closed);
    };
    const recognise = (text4) => {
      if (known3.has(text4)) return known3.get(text4);
      if (known3.size >= REMEMBERED) known3.clear();
      const key = find2(text4);
      known3.set(text4, key);
      return key;
    };
    return { recognise, nearest: (text4) => nearestLabel(foldLabel(text4), namings) };
  }
  function buildTables(namings) {
    return {
      index: indexNames(namings),
      prefixes: foldedNames(namings.filter(({ retired }) => !retired)),
      closed: new Set(namings.filter(({ wholeOnly }) => wholeOnly).map(({ key }) => key))
    };
  }
  function indexNames(namings) {
    const index = /* @__PURE__ */ new Map();
    const ranks = [
      ({ shown: shown3 }) => [shown3],
      ({ labels: labels6 }) => labels6,
      ({ oldLabels }) => oldLabels,
      ({ aliases: aliases2 }) => aliases2,
      ({ key }) => [key],
      ({ code }) => [code]
    ];
    for (const namesOf4 of ranks) {
      for (const [folded, key] of claims(namings, namesOf4)) {
        if (!index.has(folded)) index.set(folded, key);
      }
    }
    return index;
  }
  function claims(namings, namesOf4) {
    const claimed = /* @__PURE__ */ new Map();
    for (const naming2 of namings) {
      for (const folded of new Set(namesOf4(naming2).map((name) => foldLabel(name != null ? name : "")))) {
        if (folded !== "") claimed.set(folded, claimed.has(folded) ? void 0 : naming2.key);
      }
    }
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
    if (((_b = (_a = folded.match(HAN2)) == null ? void 0 : _a.length) != null ? _b : 0) < 2 && ((_d = (_c = folded.match(LETTER)) == null ? void 0 : _c.length) != null ? _d : 0) < 3) return void 0;
    const meant = new Set(names3.filter(([name]) => name.startsWith(folded)).map(([, key]) => key));
    const [only] = meant;
    return meant.size === 1 && only !== void 0 && !closed.has(only) ? only : void 0;
  }
  var FARTHEST = 0.7;
  var FARTHEST_CLOSING = 0.5;
  function nearestLabel(folded, namings) {
    let best2;
    let least = 1;
    for (const naming2 of namings.filter(({ shown: shown3 }) => shown3 !== void 0)) {
      const share2 = Math.min(...everyName(naming2).map((name) => unlikeness(folded, foldLabel(name))));
      const isNear = share2 <= (naming2.wholeOnly ? FARTHEST_CLOSING : FARTHEST);
      if (isNear && share2 < least) [best2, least] = [naming2.shown, share2];
    }
    return best2;
  }
  function unlikeness(folded, name) {
    return name === "" ? 1 : distance(folded, name) / Math.max(folded.length, name.length);
  }

  // src/core/schema/vocabulary.ts
  function buildVocabulary(settings) {
    const language = languageOfWorkbook(settings);
    const view = buildStageView(settings);
    const stages2 = new Map(settings.stages.map((stage) => [stage.key, stage]));
    const words3 = new Map(
      [...listKeys, "member"].map((list) => [list, wordsOf(list, settings, view)])
    );
    const of = (list) => {
      const found2 = words3.get(list);
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
    if (list === "stage") return stageWords(settings, view);
    if (list === "member") return memberWords(settings.members);
    return listWords2(settings.lists[list], listDefaults[list], languageOfWorkbook(settings));
  }
  function makeWords(labels6, offered, namings) {
    const options = offered.map((key) => {
      var _a;
      return { key, label: (_a = labels6.get(key)) != null ? _a : key };
    });
    return { labels: labels6, options, recogniser: buildRecogniser(namings) };
  }
  function stageWords({ stages: stages2 }, view) {
    const own2 = new Map(stages2.map((stage) => [stage.key, view.labelOf(stage)]));
    const labels6 = new Map(stages2.map(({ key }) => {
      var _a;
      return [key, (_a = own2.get(view.shownStage(key))) != null ? _a : key];
    }));
    return makeWords(labels6, view.offered, view.namings);
  }
  function listWords2(values, defaults, language) {
    const labels6 = new Map(values.map(({ key, label: label2 }) => [key, label2[language]]));
    const offered = values.filter(({ retired }) => !retired).map(({ key }) => key);
    return makeWords(
      labels6,
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
      ...value2.retired ? { retired: true } : { shown: value2.label[language] },
      labels: languages.map((one) => value2.label[one]),
      oldLabels: original === void 0 ? [] : languages.map((one) => original.label[one]),
      aliases: [...(_a = value2.aliases) != null ? _a : [], ...(_b = original == null ? void 0 : original.aliases) != null ? _b : []],
      ...value2.code === void 0 ? {} : { code: value2.code }
    };
  }
  function memberWords(members) {
    const offered = members.filter(({ role, retired }) => role !== "viewer" && !retired);
    return makeWords(
      new Map(members.map(({ key, name }) => [key, name])),
      offered.map(({ key }) => key),
      members.map((member) => ({
        key: member.key,
        ...offered.includes(member) ? { shown: member.name } : { retired: true },
        labels: [member.name],
        oldLabels: [],
        aliases: [member.email]
      }))
    );
  }

  // src/core/setup/snapshot.ts
  function writeSnapshot(settings) {
    const values = Object.fromEntries(
      Object.entries(settings.values).filter(
        ([key, value2]) => defaultSettings.values[key] !== value2
      )
    );
    const lists3 = Object.fromEntries(
      Object.entries(settings.lists).filter(
        ([key, list]) => differs(list, defaultSettings.lists[key])
      )
    );
    const stages2 = differs(settings.stages, defaultSettings.stages) ? { stages: settings.stages } : {};
    return JSON.stringify({ values, lists: lists3, ...stages2, members: settings.members, headers: settings.headers });
  }
  function readSnapshot(text4) {
    var _a, _b;
    if (text4 === "") return defaultSettings;
    const kept3 = JSON.parse(text4);
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
  var noStamps = { lastRun: "", day: "", minutes: 0 };
  var MINUTES_A_DAY = 40;
  var MINUTES_FOR_MAILS = 10;
  var KILLED_MINUTES = 6;
  var FRESH_HOURS = 3;
  function hourPlan(stamps, facts) {
    const used = minutesOn(dayPart(facts.now), stamps);
    const wanted = wantedTasks(stamps, facts);
    const limit2 = (task) => isLong(task) ? MINUTES_A_DAY - MINUTES_FOR_MAILS : MINUTES_A_DAY;
    return wanted.filter((task) => used < limit2(task));
  }
  function wantedTasks(stamps, { now, mails, backup }) {
    const today = dayPart(now);
    if (mails === "continue") return ["mails", "sweep"];
    if (mails === "daily") return isStale(stamps, now) ? ["sweep", "mails"] : ["mails", "today"];
    if (stamps.today !== today) return ["sweep", "today"];
    if (stamps.analysis !== today) return ["sweep", "analysis"];
    return backup === "due" ? ["sweep", "backup"] : ["sweep"];
  }
  function isStale(stamps, now) {
    return stamps.begun !== "sweep" && isOld2(stamps, now);
  }
  function isOld2({ sweep: sweep2 }, now) {
    return sweep2 === void 0 || minuteNumber(now) - minuteNumber(sweep2) > FRESH_HOURS * 60;
  }
  function needsMark(task, stamps, now) {
    return task !== "sweep" || isOld2(stamps, now);
  }
  function isLong(task) {
    return task === "sweep" || task === "analysis" || task === "backup";
  }
  function minutesOn(day2, stamps) {
    return stamps.day === day2 ? stamps.minutes : 0;
  }
  function afterDeath(stamps, today) {
    const { begun } = stamps;
    if (begun === void 0) return stamps;
    const minutes = minutesOn(today, stamps) + KILLED_MINUTES;
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
    const active = patient(Session).getActiveUser().getEmail().toLowerCase();
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
    const owner = (_a = activeFile().getOwner()) == null ? void 0 : _a.getEmail().toLowerCase();
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
    if (error2 instanceof Failure) return `${error2.name}: ${error2.message}`;
    if (!(error2 instanceof Error)) return "unknown";
    return `${error2.name} (${googleFailure(error2.message)})${placeOf(error2)}`;
  }
  function placeOf({ stack = "" }) {
    const names3 = [...stack.matchAll(/^\s+at (\w+) \(/gm)].map(([, name = ""]) => name);
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
    const file = SpreadsheetApp.getActiveSpreadsheet();
    return {
      edit: made(() => ScriptApp.newTrigger(handlers4.edit).forSpreadsheet(file).onEdit().create()),
      clock: made(() => ScriptApp.newTrigger(handlers4.clock).timeBased().everyHours(1).create())
    };
  }
  function made(create) {
    try {
      return create().getUniqueId();
    } catch (error2) {
      logRefusal("Trigger refused", error2);
      return "";
    }
  }
  function removeTriggers(ids) {
    try {
      for (const trigger of ScriptApp.getProjectTriggers()) {
        if (ids.includes(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
      }
    } catch (error2) {
      logRefusal("Trigger not removed", error2);
    }
  }

  // src/host/automation.ts
  var none = { owner: "", editTrigger: "", clockTrigger: "", fileId: "" };
  function readAutomation(book) {
    const text4 = book.properties.text("automation");
    const stored3 = text4 === "" ? none : { ...none, ...JSON.parse(text4) };
    return { ...stored3, lastRun: readStamps(book).lastRun };
  }
  function writeAutomation(book, automation) {
    book.properties.put("automation", JSON.stringify(automation));
    const stamps = readStamps(book);
    if (stamps.lastRun === "") writeStamps(book, { ...stamps, lastRun: book.now });
  }
  function readStamps(book) {
    const text4 = book.properties.text("stamps");
    return text4 === "" ? noStamps : { ...noStamps, ...JSON.parse(text4) };
  }
  function writeStamps(book, stamps) {
    book.properties.put("stamps", JSON.stringify(stamps));
  }
  function isOwnFiring(book, { triggerUid, by: by2 }) {
    const automation = readAutomation(book);
    const known3 = triggerUid !== "" && automation[by2] === triggerUid;
    return known3 && automation.fileId === book.fileId && automation.owner !== "" && automation.owner === effectiveEmail();
  }
  function isNeedless(book, triggerUid) {
    const { owner, fileId } = readAutomation(book);
    const known3 = triggerUid !== "" && fileId === book.fileId && owner !== "";
    if (!known3 || isOwnFiring(book, { triggerUid, by: "editTrigger" })) return false;
    return !isOwnFiring(book, { triggerUid, by: "clockTrigger" }) && ownTriggers().some(({ id }) => id === triggerUid);
  }
  var LONGEST_MINUTES = 6;
  function startWatch() {
    const start = Date.now();
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
    const book = openBook();
    if (Number(book.properties.text("schema")) > schemaNumber) throw new NewerWorkbook();
    const text4 = book.properties.text("settings");
    return { ...deskWith(book, readSnapshot(text4)), isSetUp: text4 !== "" && !isCopy(book) };
  }
  function isCopy(book) {
    const { fileId } = readAutomation(book);
    return fileId !== "" && fileId !== book.fileId;
  }
  function deskWith(book, settings) {
    return { book, settings, vocabulary: buildVocabulary(settings), calendar: makeCalendar(settings), isSetUp: true };
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
    const all = activeFile().getProtections(SpreadsheetApp.ProtectionType.SHEET);
    return new Map(all.map((one) => [one.getRange().getSheet().getSheetId(), one]));
  }
  function protectionsOver(present2) {
    return {
      protectFor: (tab, editors) => {
        const own2 = present2.get(tab.sheetId);
        return own2 === void 0 ? shut(sheetOf(tab).protect(), editors) : own2.canEdit() && keepShut(own2, editors);
      },
      warn: (tab) => {
        if (present2.has(tab.sheetId)) return false;
        sheetOf(tab).protect().setWarningOnly(true);
        return true;
      },
      dropWarnings: (tabs2) => {
        const now = bySheet();
        for (const tab of tabs2) {
          const own2 = now.get(tab.sheetId);
          if (own2 == null ? void 0 : own2.isWarningOnly()) own2.remove();
        }
      }
    };
  }
  function shut(fresh, editors) {
    fresh.addEditors([.../* @__PURE__ */ new Set([Session.getEffectiveUser().getEmail().toLowerCase(), ...editors])]);
    admitOnly(fresh, editors);
    if (fresh.canDomainEdit()) fresh.setDomainEdit(false);
    return true;
  }
  function keepShut(present2, editors) {
    const isSoft = present2.isWarningOnly();
    if (isSoft) present2.setWarningOnly(false);
    const isOpen2 = present2.canDomainEdit();
    if (isOpen2) present2.setDomainEdit(false);
    return admitOnly(present2, editors) || isSoft || isOpen2;
  }
  function admitOnly(protection, editors) {
    var _a;
    const wanted = /* @__PURE__ */ new Set([...editors, Session.getEffectiveUser().getEmail().toLowerCase()]);
    const known3 = protection.getEditors().map((user) => user.getEmail().toLowerCase());
    const owner = (_a = activeFile().getOwner()) == null ? void 0 : _a.getEmail().toLowerCase();
    const missing = editors.filter((editor) => !known3.includes(editor) && editor !== owner);
    const strangers = known3.filter((email) => !wanted.has(email));
    if (missing.length > 0) protection.addEditors(missing);
    if (strangers.length > 0) protection.removeEditors(strangers);
    return missing.length + strangers.length > 0;
  }
  function stopsScripts(tab) {
    return refusesBold(tab) && refusesBold(tab);
  }
  function refusesBold(tab) {
    try {
      sheetOf(tab).getRange(1, 1).setFontWeight("bold");
      sendWrites();
      return false;
    } catch (error2) {
      logRefusal("Warning-only protection stops scripts", error2);
      return true;
    }
  }
  var schemaKey = "leadbook-schema";
  function schemaNumber2() {
    const entries2 = activeFile().createDeveloperMetadataFinder().withKey(schemaKey).find();
    return entries2.reduce((most2, entry) => {
      var _a;
      return Math.max(most2, Number((_a = entry.getValue()) != null ? _a : 0));
    }, 0);
  }
  function markSchema(number2) {
    activeFile().addDeveloperMetadata(schemaKey, String(number2), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }

  // src/core/i18n/failure-words.ts
  var word5 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var untouched = word5("什么都没有写入。", "什麼都沒有寫入。", "Nothing was written.");
  var kept = word5(
    "已经写入的不会丢，也不会做第二遍，邮件不会重复发送。",
    "已經寫入的不會遺失，也不會做第二遍，郵件不會重複寄送。",
    "What was written is safe, nothing is done twice, and no mail is sent twice."
  );
  var wait = word5("请过一分钟再试一次。", "請過一分鐘再試一次。", "Please try again in a minute.");
  var failureWords = {
    busy: {
      happened: word5("另一项操作正在进行。", "另一項操作正在進行。", "Another run is at work."),
      safe: untouched,
      todo: word5("请过几秒再试。", "請過幾秒再試。", "Please try again in a few seconds.")
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
    const { happened, safe, todo } = failureWords[code];
    const parts2 = [happened, safe, todo].map((part2) => fill(part2[language], values));
    return parts2.join(language === "en" ? " " : "");
  }

  // src/actions/guarded.ts
  function guarded(action, work) {
    try {
      work();
    } catch (error2) {
      logError(`${action}: ${loggable(error2)}`);
      if (!isExpected(error2)) throw new Error(loggable(error2));
    }
  }
  function spoken(action, language, work) {
    try {
      return work();
    } catch (error2) {
      logError(`${action}: ${loggable(error2)}`);
      say(error2, action, language);
      return void 0;
    }
  }
  function say(error2, action, language) {
    try {
      const spokenIn = language();
      tell(menuTitle[spokenIn], sentenceOf(error2, action, spokenIn));
    } catch (silence) {
      logError(`${action}: not told: ${loggable(silence)}`);
    }
  }
  function sentenceOf(error2, action, language) {
    if (error2 instanceof Failure) return failureText(error2.code, error2.values(language), language);
    const code = error2 instanceof Error ? googleFailure(error2.message) : "unknown";
    return failureText(code, { action: nameOf(action, language) }, language);
  }
  function nameOf(action, language) {
    var _a;
    const row11 = menuRows.find(({ run: run2 }) => run2 === action);
    return ((_a = row11 == null ? void 0 : row11.label) != null ? _a : messages.thisStep)[language];
  }
  function isExpected(error2) {
    return error2 instanceof Failure;
  }

  // src/core/i18n/repair-words.ts
  var word6 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var repairWords = {
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
  };
  var line = word6("{tab}（{parts}）", "{tab}（{parts}）", "{tab} ({parts})");
  var joints = word6("、", "、", ", ");
  function repairText(tab, repairs, language) {
    const parts2 = repairs.map((repair5) => repairWords[repair5][language]).join(joints[language]);
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
    const { book, vocabulary, inserted } = desk;
    const protections = inserted.size === sheets.length ? noProtections() : openProtections();
    const managers2 = managersOf(desk);
    const tabs2 = (wanted) => sheets.filter(({ protection }) => protection === wanted).map(({ key }) => tabIn(book, key));
    const shut2 = tabs2("managers").filter((tab) => protections.protectFor(tab, managers2));
    const mayWarn = book.properties.text("platform") !== warningStops;
    const warned = mayWarn ? tabs2("warning").filter((tab) => protections.warn(tab)) : [];
    const isStopped = warned.length > 0 && stopsScripts(tabIn(book, "history"));
    if (isStopped) {
      protections.dropWarnings(warned);
      book.properties.put("platform", warningStops);
    }
    const repaired = [...shut2, ...isStopped ? [] : warned].filter(({ key }) => !inserted.has(key));
    changes4.push(...repaired.map(({ name }) => repairText(name, ["protection"], vocabulary.language)));
  }
  function managersOf({ settings }) {
    const managers2 = settings.members.filter(({ role, retired }) => role === "manager" && !retired);
    return managers2.flatMap(({ email }) => email === "" ? [] : [email.toLowerCase()]);
  }
  var warningStops = "warningStops";
  function dropStoppingWarnings({ book }) {
    if (!stopsScripts(tabIn(book, "history"))) return false;
    const warned = sheets.filter(({ protection }) => protection === "warning");
    openProtections().dropWarnings(warned.flatMap(({ key }) => {
      var _a;
      return (_a = book.tabs[key]) != null ? _a : [];
    }));
    book.properties.put("platform", warningStops);
    return true;
  }

  // src/actions/at-desk.ts
  function atDesk(action, work) {
    let language;
    return spoken(
      action,
      () => language != null ? language : languageOf(userLocale()),
      () => {
        const desk = openDesk();
        const own2 = spokenLanguage(desk);
        language = own2;
        const denial = menuDenial(action, { caller: callerHere(desk), isSetUp: desk.isSetUp });
        if (denial === void 0) return surely(desk, () => work(desk, own2));
        tell(
          menuTitle[own2],
          denial === "notSetUp" && schemaNumber2() > 0 ? healWords.fileCopy[own2] : messages[denial][own2]
        );
        return void 0;
      }
    );
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
    const result = work();
    sendWrites();
    return result;
  }

  // src/core/i18n/history-words.ts
  var unknownEditor = { "zh-CN": "未知", "zh-TW": "未知", en: "unknown" };
  var word7 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var historyWords = {
    disordered: word7(
      "变更记录被排过序，已按写入顺序放回",
      "變更記錄被排序過，已依寫入順序放回",
      "History had been sorted; it stands in the order of writing again"
    ),
    changed: word7(
      "变更记录第 {first}–{last} 行之间有内容被改动（封存时不是这样），现有内容保留",
      "變更記錄第 {first}–{last} 列之間有內容被更動（封存時不是這樣），現有內容保留",
      "History, rows {first}–{last}: something is not as it was when it was sealed; what stands there stays"
    ),
    removed: word7(
      "变更记录缺少 {count} 行（序号 {numbers}）",
      "變更記錄缺少 {count} 列（序號 {numbers}）",
      "History lacks {count} lines (numbers {numbers})"
    ),
    added: word7(
      "变更记录第 {first}–{last} 行之间有重复的行（序号 {numbers}），均保留",
      "變更記錄第 {first}–{last} 列之間有重複的列（序號 {numbers}），均保留",
      "History, rows {first}–{last}: lines stand twice (numbers {numbers}); all of them stay"
    ),
    strangers: word7(
      "变更记录第 {rows} 行不是线索簿写的，已保留",
      "變更記錄第 {rows} 列不是線索簿寫的，已保留",
      "History rows {rows} were not written by Leadbook; they stay"
    ),
    asOf: word7("{day} 日终时的样子", "{day} 當日結束時的樣子", "As it stood at the end of {day}"),
    asOfUncertain: word7(
      "{day} 日终时的样子；当时前后有改动，只知道发生在哪段时间内，按晚的时间计",
      "{day} 當日結束時的樣子；當時前後有更動，只知道發生在哪段時間內，按晚的時間計",
      "As it stood at the end of {day}; of a change around that time only a span is known, it counts at its end"
    ),
    asOfUnknown: word7(
      "{day} 时还没有这条线索的记录",
      "{day} 時還沒有這筆線索的記錄",
      "Nothing is known of this lead on {day}"
    ),
    asOfDeleted: word7("{day} 时这一行已被删除", "{day} 時這一列已被刪除", "The row had been deleted by {day}"),
    compactTitle: word7("精简变更记录", "精簡變更記錄", "Compact History"),
    compactPreview: word7(
      "变更记录有 {lines} 行。将去掉 {day} 之前的 {dropped} 行：同一单元格后来又改过的旧值，以及未被接受的输入。阶段、跟进人、结单、清除等记录全部保留，各行现在的内容不变；{day} 之前的操作此后不能再撤销。{hint}继续吗？",
      "變更記錄有 {lines} 列。將去掉 {day} 之前的 {dropped} 列：同一儲存格後來又改過的舊值，以及未被接受的輸入。階段、跟進人、結案、清除等記錄全部保留，各列現在的內容不變；{day} 之前的操作此後不能再復原。{hint}要繼續嗎？",
      "History has {lines} lines. {dropped} lines from before {day} will go: old values of cells that were changed again later, and entries that were refused. Stages, owners, closings and erasures all stay, and so does what every row holds now; what was done before {day} can no longer be undone. {hint}Go on?"
    ),
    compactShort: word7(
      "不到 {most} 行时不必精简。",
      "不到 {most} 列時不必精簡。",
      "Below {most} lines there is no need. "
    ),
    compactNothing: word7("没有可以精简的内容。", "沒有可以精簡的內容。", "There is nothing to compact."),
    compactDone: word7(
      "已精简：去掉 {dropped} 行。",
      "已精簡：去掉 {dropped} 列。",
      "Compacted: {dropped} lines are gone."
    ),
    compacted: word7(
      "{who} 精简：去掉 {dropped} 行",
      "{who} 精簡：去掉 {dropped} 列",
      "compacted by {who}: {dropped} lines gone"
    ),
    resealed: word7("检查后由 {who} 重新封存", "檢查後由 {who} 重新封存", "sealed anew by {who} after a check")
  };

  // src/core/lead/parse-number.ts
  var CHARACTERS = "零一二三四五六七八九";
  var GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?:\.\d+)?$/;
  var DIGIT_BY_DIGIT = /^[〇零一二三四五六七八九]+$/;
  var STEPPED = /^(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([零一二两三四五六七八九]{0,2})$/;
  function readDigits(text4) {
    return text4 !== "" && GROUPED.test(text4) ? Number(text4.replace(/[, ]/g, "")) : void 0;
  }
  function readNumeral(text4) {
    if (text4 === "两") return 2;
    if (DIGIT_BY_DIGIT.test(text4)) return Number(Array.from(text4, digitOf).join(""));
    if (/[百千][一二两三四五六七八九]$/.test(text4)) return void 0;
    const match = STEPPED.exec(text4);
    if (!match || text4 === "") return void 0;
    const [, thousands = "", hundreds = "", tens = "", ten = "", rest = ""] = match;
    if (!/^零?[一二三四五六七八九]?$/.test(rest)) return void 0;
    const one = rest === "" ? 0 : digitOf(rest.slice(-1));
    const tenfold = ten === "" ? 0 : tens === "" ? 10 : digitOf(tens) * 10;
    return digitOf(thousands) * 1e3 + digitOf(hundreds) * 100 + tenfold + one;
  }
  function digitOf(character) {
    if (character === "两") return 2;
    return Math.max(0, CHARACTERS.indexOf(character === "" ? "零" : character));
  }
  function readNumber(text4) {
    var _a;
    return (_a = readDigits(text4)) != null ? _a : readNumeral(text4);
  }
  function plainNumber(value2) {
    const text4 = String(Number(value2.toPrecision(15)) + 0);
    return text4.includes("e") ? withoutExponent(text4) : text4;
  }
  function withoutExponent(text4) {
    const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text4);
    if (!match) return text4;
    const [, sign = "", head = "", tail = "", power = "0"] = match;
    const shift = Number(power);
    if (shift < 0) return `${sign}0.${"0".repeat(-shift - 1)}${head}${tail}`;
    return `${sign}${head}${tail.padEnd(shift, "0")}`;
  }

  // src/core/lead/parse-time.ts
  var PART = "(凌晨|早上|上午|中午|下午|傍晚|晚上)?";
  var CLOCK = new RegExp(`[\\st]*${PART} ?(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)? ?([ap]\\.?m\\.?)?$`);
  var HOUR = new RegExp(`\\s*${PART} ?(\\d{1,2})[点时](?:(\\d{1,2})分?|(半)|整)?$`);
  var AMERICAN = /\s+(?:at )?(\d{1,2}) ?([ap]\.?m\.?)$/;
  function parseTime(text4) {
    var _a;
    const clock = CLOCK.exec(text4);
    if (clock) return found(text4, clock, { half: (_a = clock[4]) != null ? _a : clock[1], hour: clock[2], minute: clock[3] });
    const hour = HOUR.exec(text4);
    if (hour) return found(text4, hour, { half: hour[1], hour: hour[2], minute: hour[4] ? "30" : hour[3] });
    const american = AMERICAN.exec(text4);
    if (american) return found(text4, american, { half: american[2], hour: american[1], minute: "0" });
    return { rest: text4 };
  }
  function found(text4, match, parts2) {
    var _a;
    const rest = text4.slice(0, match.index).trim();
    const hour = hourOf(Number(parts2.hour), parts2.half);
    const minute = Number((_a = parts2.minute) != null ? _a : 0);
    if (hour === void 0 || hour > 23 || minute > 59) return { rest, problem: true };
    return { rest, time: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
  }
  function hourOf(hour, half) {
    if (half === void 0) return hour;
    if (/^(?:p|下午|傍晚|晚上)/.test(half)) return hour >= 13 ? hour : afternoon(hour);
    if (half === "中午") return hour <= 2 ? afternoon(hour) : hour;
    if (hour > 12) return void 0;
    return hour === 12 ? 0 : hour;
  }
  function afternoon(hour) {
    if (hour === 12) return 12;
    return hour === 0 ? void 0 : hour + 12;
  }

  // src/core/lead/parse-day.ts
  var FIRST_YEAR = 1900;
  var LAST_YEAR = 2200;
  var YEARS_SEARCHED = 9;
  var NEARBY_YEARS = 10;
  var MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  var MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  var RELATIVE = /* @__PURE__ */ new Map([
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
  ]);
  var WEEKDAY = /[\s(,]*(?:周|星期|礼拜)([一二三四五六日天])\)?/;
  var number = (text4) => Number(text4);
  var full = (text4) => new RegExp(`^${text4}$`);
  var forms = [
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
    const folded = foldTraditional(compareText(text4));
    const named = WEEKDAY.exec(folded);
    const { rest, time, problem } = parseTime(folded.replace(WEEKDAY, " ").trim());
    if (problem) return { problem: "notADate" };
    const read = readDay2(withDigits(rest), context);
    if ("problem" in read) return read;
    if (named && weekdayOf(named[1]) !== weekday(read.day)) return { problem: "ambiguousDate" };
    return time === void 0 ? read : { ...read, time };
  }
  function readDay2(text4, context) {
    const shift = RELATIVE.get(text4);
    if (shift !== void 0) return { day: addDays(context.today, shift) };
    for (const { pattern, read } of forms) {
      const match = pattern.exec(text4);
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
    const day2 = makeDay(year, month, date2);
    if (day2 === void 0) return { problem: "noSuchDay" };
    return year < FIRST_YEAR || year > LAST_YEAR ? { problem: "dateOutOfRange" } : { day: day2 };
  }
  function inThisCentury([year, month, date2], { today }) {
    if (Math.abs(2e3 + year - number(today.slice(0, 4))) > NEARBY_YEARS) return { problem: "ambiguousDate" };
    const read = inYear(2e3 + year, month, date2);
    return "problem" in read ? read : { ...read, yearAssumed: true };
  }
  function nearest2(month, date2, { today, looks: looks2 }) {
    if (looks2 === void 0) return { problem: "ambiguousDate" };
    const thisYear = Number(today.slice(0, 4));
    for (let years = 0; years < YEARS_SEARCHED; years += 1) {
      const day2 = makeDay(looks2 === "ahead" ? thisYear + years : thisYear - years, month, date2);
      if (day2 !== void 0 && (looks2 === "ahead" ? day2 >= today : day2 <= today)) return { day: day2, yearAssumed: true };
    }
    return { problem: "noSuchDay" };
  }
  function eitherOrder(first, second, year) {
    const monthFirst = makeDay(year, first, second);
    const dateFirst = makeDay(year, second, first);
    if (monthFirst !== void 0 && dateFirst !== void 0 && monthFirst !== dateFirst)
      return { problem: "ambiguousDate" };
    return inYear(year, monthFirst === void 0 ? second : first, monthFirst === void 0 ? first : second);
  }
  function twoNumbers(first, second, context) {
    if (first > 12 || second <= 12) return { problem: "ambiguousDate" };
    return nearest2(first, second, context);
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
  );
  var DOUBTFUL = /(?<![\d/.-])\d{1,2}[/]\d{1,2}(?![\d/.-])|[日号] ?[-~至到] ?\d/;
  function firstDayIn(text4, on) {
    const folded = withDigits(foldTraditional(compareText(text4)));
    if (DOUBTFUL.test(folded)) return void 0;
    const days3 = /* @__PURE__ */ new Set();
    for (const [found2] of folded.matchAll(IN_SENTENCE)) {
      const read = readDay2(found2, { today: on.slice(0, 10), looks: "ahead" });
      if ("problem" in read) return void 0;
      days3.add(read.day);
    }
    return days3.size === 1 ? [...days3][0] : void 0;
  }

  // src/core/lead/parse-phone.ts
  var BETWEEN_NUMBERS = /\s*(?:[、，,；;|\n]|\/|或|\bor\b)\s*/;
  var NUMBER = /^(?:tel|phone|mobile|电话|手机|座机)?[:. ]*((?:\+|00)?[\d\s().·-]*\d)\s*(?:(?:转|分机|ext(?:ension|\.)?|x|#)[: ]*(\d{1,6}))?$/;
  var LANDLINE = /^(\(?0\d{2,3}\)?[- ]?\d{7,8})-(\d{1,5})$/;
  var FEWEST = 7;
  var MOST3 = 15;
  function parsePhone(text4) {
    var _a;
    const whole4 = normalForm(text4);
    if (whole4 !== void 0) return { text: whole4, numbers: [whole4] };
    const numbers2 = (_a = severalIn(text4, BETWEEN_NUMBERS)) != null ? _a : severalIn(text4, /\s+/);
    return numbers2 && { text: keptLine(text4), numbers: numbers2 };
  }
  function severalIn(text4, separator) {
    const parts2 = text4.split(separator).filter((part2) => part2.trim() !== "");
    const numbers2 = parts2.map(normalForm).filter((number2) => number2 !== void 0);
    return parts2.length > 1 && numbers2.length === parts2.length ? numbers2 : void 0;
  }
  function normalForm(text4) {
    const folded = foldTraditional(compareText(text4)).replace(LANDLINE, "$1 x$2");
    const match = NUMBER.exec(folded);
    if (!match) return void 0;
    const [, typed = "", extension] = match;
    const bare2 = typed.replace(/^((?:\+|00)\d{1,3})\s*\(0\)/, "$1").replace(/[^\d+]/g, "");
    const international = bare2.replace(/^00(?=[1-9])/, "+");
    const digits = international.replace(/\D/g, "");
    if (digits.length < FEWEST || digits.length > MOST3) return void 0;
    return `${international.startsWith("+") ? "+" : ""}${digits}${extension === void 0 ? "" : ` x${extension}`}`;
  }
  function phoneKeys(text4) {
    var _a, _b;
    const numbers2 = (_b = (_a = parsePhone(text4)) == null ? void 0 : _a.numbers) != null ? _b : [];
    return numbers2.map((number2) => national(number2.replace(/ x\d+$/, "")));
  }
  function national(number2) {
    var _a, _b;
    const local = (_a = /^\+?86(1\d{10}|0?(?:10\d{8}|[2-9]\d{8,10}))$/.exec(number2)) != null ? _a : /^\+?886(0?[2-9]\d{7,8})$/.exec(number2);
    return ((_b = local == null ? void 0 : local[1]) != null ? _b : number2.replace(/^\+/, "")).replace(/^0(?=\d{7,})/, "");
  }

  // src/core/lead/parse-range.ts
  var PENDING = /待确认|待定|待补充?|待沟通|待了解|待核实|待议|未定|未确定|未知|不详|不清楚|没定|\btb[cda]\b|\bpending\b|\bunknown\b|\bto be (?:confirmed|determined|decided)\b|\bn\/a\b/g;
  var UPPER_BEFORE = /^(?:≤|≦|<=|<|=<|不超过|不高于|不多于|不大于|最多|最长|最高|小于|少于|低于|至多|不到|up to|at most|max\.?|under|below|less than|within)\s*/;
  var UPPER_AFTER = /\s*(?:以内|之内|以下|之下|内|封顶|or less|or below|max\.?)$/;
  var LOWER_BEFORE = /^(?:≥|≧|>=|>|=>|超过|不低于|不少于|不小于|最少|最低|至少|大于|高于|多于|起码|at least|min\.?|over|above|more than)\s*/;
  var LOWER_AFTER = /\s*(?:以上|之上|起|多|\+|or more|and more|and up|plus)$/;
  var ABOUT_BEFORE = /^(?:大约|大概|差不多|约|~|about|approx(?:imately|\.)?|around|circa|ca\.)\s*/;
  var ABOUT_AFTER = /\s*(?:左右|上下|前后|or so)$/;
  var BETWEEN = /\s*(?:-|~|〜|至|到|\bto\b)\s*/;
  var NEIGHBOURS = /(一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)(?=个|天|周|月|年|万)/;
  function parseRange(typed, grammar) {
    const text4 = foldTraditional(compareText(typed));
    const rest = text4.replace(PENDING, " ");
    const pending = rest !== text4;
    const asked3 = rest.includes("?");
    const bare2 = rest.replace(/^[\s(),.;:、，。]+|[\s(),.;:、，。?]+$/g, "").replace(/\?/g, "");
    if (bare2 === "") return { pending, doubt: asked3 && !pending };
    const bounds = readBounds(
      bare2.replace(NEIGHBOURS, (both) => `${both.charAt(0)}-${both.charAt(1)}`),
      grammar
    );
    if (bounds === void 0) return { pending, doubt: !pending };
    return { ...bounds.range, pending, doubt: asked3 || bounds.doubt };
  }
  function readBounds(typed, grammar) {
    var _a, _b;
    const text4 = typed.replace(ABOUT_BEFORE, "").replace(ABOUT_AFTER, "");
    const upper = without(text4, UPPER_BEFORE, UPPER_AFTER);
    if (upper !== void 0) return oneBound(upper, "high", grammar);
    const lower = without(text4, LOWER_BEFORE, LOWER_AFTER);
    if (lower !== void 0) return oneBound(lower, "low", grammar);
    const sides = text4.split(BETWEEN);
    if (sides.length === 2) return bothBounds([(_a = sides[0]) != null ? _a : "", (_b = sides[1]) != null ? _b : ""], grammar);
    return sides.length === 1 ? exactly(text4, grammar) : void 0;
  }
  function without(text4, before, after2) {
    if (before.test(text4)) return text4.replace(before, "");
    return after2.test(text4) ? text4.replace(after2, "") : void 0;
  }
  function amountOf(side) {
    var _a;
    return side.value * ((_a = side.unit) != null ? _a : 1);
  }
  function doubtful(side, grammar) {
    return side.unit === void 0 && grammar.bareDoubt(side.value);
  }
  function oneBound(text4, bound2, grammar) {
    var _a, _b;
    const sides = text4.split(BETWEEN);
    if (sides.length === 2) return bothBounds([(_a = sides[0]) != null ? _a : "", (_b = sides[1]) != null ? _b : ""], grammar);
    const side = grammar.side(text4);
    return side && { range: { [bound2]: amountOf(side) }, doubt: doubtful(side, grammar) };
  }
  function exactly(text4, grammar) {
    const side = grammar.side(text4);
    return side && { range: { low: amountOf(side), high: amountOf(side) }, doubt: doubtful(side, grammar) };
  }
  function bothBounds([first, second], grammar) {
    var _a, _b;
    const from = grammar.side(first);
    const to = grammar.side(second);
    if (!from || !to) return void 0;
    const high = amountOf(to);
    const shared2 = from.value * ((_b = (_a = from.unit) != null ? _a : to.unit) != null ? _b : 1);
    const low = shared2 > high && !doubtful(from, grammar) ? amountOf(from) : shared2;
    const range = { low: Math.min(low, high), high: Math.max(low, high) };
    return { range, doubt: low > high || doubtful(to, grammar) };
  }

  // src/core/money.ts
  var CURRENCIES = [
    ["¥", "人民币", "rmb", "cny", "yuan", "块钱", "元", "圆", "块"],
    ["us$", "美元", "美金", "usd", "dollars", "dollar", "$"],
    ["nt$", "新台币", "台币", "ntd", "twd", "元", "圆", "块", "$"],
    ["hk$", "港币", "港元", "hkd", "元", "$"],
    ["€", "欧元", "euros", "euro", "eur"],
    ["£", "英镑", "pounds", "gbp"]
  ];
  var UNITS = [
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
  ];
  var UNIT = new RegExp(`^(.*?)\\s*(${UNITS.map(([word15]) => word15).join("|")})$`);
  var factors = new Map(UNITS);
  var COMPOUND = /^([\d.]+)\s*(亿|万)零?\s*(\d+(?:\.\d+)?(?:千万|百万|万|千|百)|\d{4})$/;
  var SMALLEST_BARE = 1e3;
  function parseAmount(text4, currency = "¥") {
    var _a;
    const folded = foldTraditional(compareText(text4)).replace(/整$/, "");
    const sign = folded.startsWith("-") ? -1 : 1;
    const side = readSide(sign < 0 ? folded.slice(1).trim() : folded, marksOf(currency));
    return side && sign * round(side.value * ((_a = side.unit) != null ? _a : 1));
  }
  function parseAmountRange(text4, currency = "¥") {
    const marks3 = marksOf(currency);
    const range = parseRange(text4, {
      side: (typed) => readSide(typed, marks3),
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
  function marksOf(currency) {
    var _a;
    const own2 = compareText(currency);
    return (_a = CURRENCIES.find((marks3) => marks3.includes(own2))) != null ? _a : [own2];
  }
  function readSide(text4, marks3) {
    const bare2 = withoutMarks(text4, marks3);
    const side = readQuantity(bare2);
    return side && bare2 !== text4 && side.unit === void 0 ? { ...side, unit: 1 } : side;
  }
  function withoutMarks(text4, marks3) {
    var _a, _b;
    const before = (_a = marks3.find((mark3) => mark3 !== "" && text4.startsWith(mark3))) != null ? _a : "";
    const rest = text4.slice(before.length).trim();
    const after2 = (_b = marks3.find((mark3) => mark3 !== "" && rest.endsWith(mark3))) != null ? _b : "";
    return rest.slice(0, rest.length - after2.length).trim();
  }
  function readQuantity(text4) {
    var _a, _b;
    const plain4 = readDigits(text4);
    if (plain4 !== void 0) return { value: plain4 };
    const [, head = "", unit = "", tail = ""] = (_a = COMPOUND.exec(text4)) != null ? _a : [];
    if (unit !== "") return compound({ head, unit, tail });
    return (_b = multiple(text4)) != null ? _b : numeral(text4);
  }
  function multiple(text4) {
    var _a, _b;
    const [, number2 = "", unit = ""] = (_a = UNIT.exec(text4)) != null ? _a : [];
    const value2 = (_b = readDigits(number2)) != null ? _b : /^[万亿]$/.test(unit) ? readNumeral(number2) : void 0;
    const factor = factors.get(unit);
    return value2 === void 0 || factor === void 0 ? void 0 : { value: value2, unit: factor };
  }
  function numeral(text4) {
    const value2 = readNumeral(text4);
    return value2 === void 0 ? void 0 : { value: value2 };
  }
  function compound({ head, unit, tail }) {
    var _a, _b;
    const whole4 = multiple(head + unit);
    const rest = (_a = multiple(tail)) != null ? _a : readQuantity(tail);
    if (!(whole4 == null ? void 0 : whole4.unit) || !rest) return void 0;
    const added = rest.value * ((_b = rest.unit) != null ? _b : 1);
    return added < whole4.unit ? { value: whole4.value * whole4.unit + added, unit: 1 } : void 0;
  }

  // src/core/schema/joined-keys.ts
  var SEPARATOR = /([、，,；;/|\n]+)/;
  var JOINT = "、";
  function joinedKeys(keys) {
    return [...new Set(keys)].join(JOINT);
  }
  function readKeys(text4, recognise) {
    const pieces = text4.split(SEPARATOR);
    const keys = [];
    for (let at = 0; at < pieces.length; ) {
      const run2 = longestRun(pieces.slice(at), recognise);
      if (run2 === void 0) return void 0;
      if (run2.key !== "") keys.push(run2.key);
      at += run2.length;
    }
    return keys.length === 0 ? void 0 : keys;
  }
  function longestRun(pieces, recognise) {
    var _a;
    for (let length = pieces.length; length > 0; length -= 2) {
      const key = recognise(pieces.slice(0, length).join(""));
      if (key !== void 0) return { key, length: length + 1 };
    }
    return ((_a = pieces[0]) == null ? void 0 : _a.trim()) === "" ? { key: "", length: 2 } : void 0;
  }

  // src/core/schema/codec.ts
  var LONGEST2 = 5e4;
  var FIRST_SERIAL = 2;
  var LAST_SERIAL = 109940;
  var ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;
  var NEVER_A_DATE = /* @__PURE__ */ new Set(["leadId", "customerName", "contactName", "wechat", "followUpId"]);
  function decode(column, cell3, context) {
    const text4 = cellText(cell3);
    if (text4 === "") return { stored: "" };
    if (text4.length > LONGEST2) return { refused: "tooLong", text: text4 };
    if (ERROR.test(text4)) return { refused: "errorValue", text: text4 };
    return readers2[column.type]({ ...context, column, cell: cell3, text: text4 });
  }
  function encode(column, stored3, vocabulary) {
    return stored3 === "" ? "" : writers2[column.type](stored3, column, vocabulary);
  }
  function cellText(cell3) {
    if (typeof cell3 === "string") return keptText(cell3);
    if (isMoment(cell3)) return stampOfSerial(cell3.serial);
    return typeof cell3 === "number" ? plainNumber(cell3) : String(cell3).toUpperCase();
  }
  var readLine = ({ cell: cell3, column, text: text4 }) => isMoment(cell3) && NEVER_A_DATE.has(column.key) ? { refused: "typeAgain", text: text4 } : { stored: keptLine(text4) };
  var readLong = ({ text: text4 }) => ({ stored: text4 });
  var readRange = ({ cell: cell3, text: text4 }) => isMoment(cell3) || typeof cell3 === "boolean" ? { refused: "typeAgain", text: text4 } : { stored: keptLine(text4) };
  var readPhone = ({ cell: cell3, text: text4 }) => {
    if (isMoment(cell3)) return { refused: "typeAgain", text: text4 };
    const phone = typeof cell3 === "number" && !Number.isInteger(cell3) ? void 0 : parsePhone(text4);
    return phone ? { stored: phone.text } : { refused: "notAPhone", text: text4 };
  };
  var readEmail2 = ({ text: text4 }) => {
    const address = parseEmail(text4);
    return address === void 0 ? { refused: "notAnEmail", text: text4 } : { stored: address };
  };
  var readMember2 = ({ vocabulary, text: text4 }) => {
    const key = vocabulary.recognise("member", text4);
    return key === void 0 ? { refused: "notAMember", text: text4 } : { stored: key };
  };
  var readList2 = ({ vocabulary, column, text: text4 }) => {
    const key = vocabulary.recognise(listOf(column), text4);
    return key === void 0 ? { refused: "notInList", text: text4 } : { stored: key };
  };
  var readLists2 = ({ vocabulary, column, outcome, text: text4 }) => {
    const read = (list) => readKeys(text4, (part2) => vocabulary.recognise(list, part2));
    const [keys, another] = listsOf(column, outcome).flatMap(
      (list) => {
        var _a;
        return [(_a = read(list)) != null ? _a : []].filter(({ length }) => length > 0);
      }
    );
    if (another !== void 0) return { refused: "outcomeUnknown", text: text4 };
    if (keys !== void 0) return { stored: joinedKeys(keys) };
    const elsewhere = column.list === "factor" && factorLists().some((list) => read(list) !== void 0);
    return { refused: elsewhere ? "wrongOutcome" : "notInList", text: text4 };
  };
  var readAmount = ({ cell: cell3, text: text4, currency }) => {
    if (isMoment(cell3)) return { refused: "typeAgain", text: text4 };
    const amount = typeof cell3 === "number" ? cell3 : typeof cell3 === "string" ? parseAmount(text4, currency) : void 0;
    if (amount === void 0 || !Number.isFinite(amount)) return { refused: "notAnAmount", text: text4 };
    return amount < 0 ? { refused: "negative", text: text4 } : { stored: plainNumber(amount) };
  };
  function numberIn({ cell: cell3, text: text4 }, units) {
    if (typeof cell3 === "number") return Number.isFinite(cell3) ? cell3 : void 0;
    return typeof cell3 === "string" ? readDigits(compareText(text4).replace(units, "")) : void 0;
  }
  var readInteger = (reading) => {
    const value2 = numberIn(reading, /\s*(?:次|单|單|个|個|times?)$/);
    if (value2 === void 0 && /^[-−－]/.test(reading.text)) return { refused: "negative", text: reading.text };
    if (value2 === void 0 || !Number.isInteger(value2)) return { refused: "notWhole", text: reading.text };
    return value2 < 0 ? { refused: "negative", text: reading.text } : { stored: plainNumber(value2) };
  };
  var readPercent = (reading) => {
    const value2 = numberIn(reading, /\s*%$/);
    const share2 = value2 !== void 0 && typeof reading.cell === "string" && /%$/.test(compareText(reading.text)) ? value2 / 100 : value2;
    if (share2 === void 0 || share2 < 0 || share2 > 1) return { refused: "notAPercent", text: reading.text };
    return { stored: plainNumber(share2) };
  };
  var readRating = (reading) => {
    const value2 = numberIn(reading, /\s*(?:分|星|級|级|stars?)$/);
    const fits = value2 !== void 0 && Number.isInteger(value2) && value2 >= 1 && value2 <= 5;
    return fits ? { stored: plainNumber(value2) } : { refused: "notARating", text: reading.text };
  };
  function stampIn(serial) {
    return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? stampOfSerial(serial) : void 0;
  }
  var readStamp = (reading) => {
    const { cell: cell3, text: text4 } = reading;
    if (typeof cell3 === "number" && !/^\d{8}$/.test(text4)) return { refused: "notADate", text: text4 };
    return isMoment(cell3) ? readMoment(cell3.serial, text4) : readTypedStamp(reading);
  };
  var readTypedStamp = ({ column, text: text4, today }) => {
    const read = parseDay(text4, { today, ...column.looks && { looks: column.looks } });
    if ("problem" in read) return { refused: read.problem, text: text4 };
    const time = read.time === void 0 || read.time === "00:00" ? "" : `T${read.time}`;
    return { stored: read.day + time, ...read.yearAssumed && { hint: "yearAssumed" } };
  };
  function readMoment(serial, text4) {
    var _a;
    const stored3 = (_a = stampIn(serial)) != null ? _a : compactDay(serial);
    return stored3 === void 0 ? { refused: "dateOutOfRange", text: text4 } : { stored: stored3 };
  }
  function compactDay(serial) {
    const digits = String(serial);
    if (!/^\d{8}$/.test(digits)) return void 0;
    return makeDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
  }
  var readDate = (reading) => {
    const read = readStamp(reading);
    return "stored" in read ? { ...read, stored: read.stored.slice(0, 10) } : read;
  };
  var readYearOrDate = (reading) => {
    var _a;
    const [, year = "", month] = (_a = /^(\d{4})(?:\s*[年/.-]\s*(?:(\d{1,2})\s*月?)?)?$/.exec(compareText(reading.text))) != null ? _a : [];
    if (year === "" || isMoment(reading.cell)) return readDate(reading);
    if (Number(year) > 2200 || Number(year) < 1e3) return { refused: "dateOutOfRange", text: reading.text };
    if (month === void 0) return { stored: year };
    if (Number(month) < 1 || Number(month) > 12) return { refused: "noSuchDay", text: reading.text };
    return { stored: `${year}-${month.padStart(2, "0")}` };
  };
  var readers2 = {
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
  var asText = (stored3) => stored3;
  var asNumber = (stored3) => Number(stored3);
  var asMoment = (stored3) => ({ serial: serialOf(stored3) });
  var labelIn = (vocabulary, lists3, key) => {
    const list = lists3.find((one) => vocabulary.knows(one, key));
    return list === void 0 ? key : vocabulary.label(list, key);
  };
  var writers2 = {
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
  var ROOM = 4e4;
  function writeEntered({ values, given: given2, raw }) {
    const more = { ...given2.length > 0 && { a: given2 }, ...Object.keys(raw).length > 0 && { r: raw } };
    return JSON.stringify({ v: values, ...more });
  }
  function readEntered(text4) {
    if (!text4.startsWith('{"v":')) return void 0;
    try {
      const { v, a = [], r = {} } = JSON.parse(text4);
      return { values: v, given: a, raw: r };
    } catch {
      return void 0;
    }
  }
  function fitEntered(entered2) {
    const apart3 = /* @__PURE__ */ new Set();
    const size2 = () => writeEntered(without2(entered2, apart3)).length;
    const longest4 = Object.entries(entered2.values).sort(([, one], [, other]) => other.length - one.length);
    for (const [column] of longest4) {
      if (size2() <= ROOM) break;
      apart3.add(column);
    }
    return { fits: without2(entered2, apart3), apart: [...apart3] };
  }
  function without2({ values, given: given2, raw }, apart3) {
    const kept3 = (record2) => Object.fromEntries(Object.entries(record2).filter(([column]) => !apart3.has(column)));
    return apart3.size === 0 ? { values, given: given2, raw } : { values: kept3(values), given: given2, raw: kept3(raw) };
  }

  // src/core/history/history-lines.ts
  var historyColumns = Object.keys(historyLabels);
  var reviewColumns = Object.keys(reviewLabels);
  function historyLine(event, vocabulary) {
    var _a;
    const { language } = vocabulary;
    const cells = {
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
    return lines.flatMap((line2) => {
      const to = stageIn(line2);
      if (to === void 0) return [];
      const [leadId2, at, from, way] = [cell(line2, "id"), cell(line2, "at"), cell(line2, "fromKey"), cell(line2, "way")];
      return [{ leadId: leadId2, at: at.replace(" ", "T"), from, to, way }];
    });
  }
  function stageIn(line2) {
    var _a;
    const [kind, column, to] = [cell(line2, "kind"), cell(line2, "column"), cell(line2, "toKey")];
    if (column === "stage") return moves.has(kind) ? to : void 0;
    const isEntry = column === "" && entries.has(kind) && leadTabs.has(cell(line2, "table"));
    return isEntry ? (_a = readEntered(to)) == null ? void 0 : _a.values["stage"] : void 0;
  }
  var places = Object.fromEntries(historyColumns.map((key, index) => [key, index]));
  function cell(line2, key) {
    var _a, _b;
    return (_b = line2[(_a = places[key]) != null ? _a : -1]) != null ? _b : "";
  }
  var entries = new Set(Object.values(kindLabels.entered));
  var moves = new Set(
    [kindLabels.changed, kindLabels.entered, kindLabels.approved, kindLabels.void].flatMap(
      (label2) => Object.values(label2)
    )
  );
  var leadTabs = new Set(Object.values(sheetLabels.leads));
  function reviewLine(row11, vocabulary) {
    const { language } = vocabulary;
    const cells = {
      table: sheetLabels[row11.table][language],
      id: row11.id,
      field: fieldLabel(row11, vocabulary),
      text: row11.text,
      reason: row11.reason,
      proposal: row11.proposal,
      answer: "",
      column: row11.column
    };
    return reviewColumns.map((key) => fitted(key, cells[key]));
  }
  function fieldLabel({ table: table3, column }, vocabulary) {
    var _a, _b;
    const labels6 = table3 === "followUps" ? followUpLabels : leadLabels;
    return (_b = (_a = labels6[column]) == null ? void 0 : _a[vocabulary.language]) != null ? _b : column;
  }
  function shownValue(event, value2, vocabulary) {
    const { table: table3 } = event;
    if (table3 === "settings" && event.column === "snapshot") return "";
    if (table3 === "settings" || table3 === "history" || event.kind === "refused" || value2 === "") return value2;
    const entered2 = event.column === "" ? readEntered(value2) : void 0;
    if (entered2 === void 0) return shownCell({ table: table3, column: event.column, value: value2 }, vocabulary);
    const columns = tableColumns[table3].filter(({ key }) => entered2.values[key]);
    const parts2 = columns.map(({ key }) => {
      var _a;
      const label2 = fieldLabel({ table: table3, column: key }, vocabulary);
      return `${label2}: ${shownCell({ table: table3, column: key, value: (_a = entered2.values[key]) != null ? _a : "" }, vocabulary)}`;
    });
    return parts2.join(" · ");
  }
  function shownCell({ table: table3, column: key, value: value2 }, vocabulary) {
    const column = tableColumns[table3].find((one) => one.key === key);
    if ((column == null ? void 0 : column.type) === "dateTime") return value2.replace("T", " ");
    const isWord = (column == null ? void 0 : column.type) === "member" || (column == null ? void 0 : column.type) === "list" || (column == null ? void 0 : column.type) === "lists";
    return isWord ? String(encode(column, value2, vocabulary)) : value2;
  }
  var LONGEST3 = { shown: 2e3, cell: 5e4 };
  var stored = /* @__PURE__ */ new Set(["fromKey", "toKey"]);
  function fitted(key, text4) {
    const longest4 = stored.has(key) ? LONGEST3.cell : LONGEST3.shown;
    return text4.length > longest4 ? `${text4.slice(0, longest4 - 1)}…` : text4;
  }

  // src/core/history/seals.ts
  var BLOCK = 1e3;
  var noSeals = { key: "", offset: 0, blocks: [] };
  var numberAt2 = historyColumns.indexOf("number");
  function readSeals(text4) {
    return text4 === "" ? noSeals : { ...noSeals, ...JSON.parse(text4) };
  }
  function numberOf2(line2) {
    var _a;
    const number2 = Number((_a = line2[numberAt2]) != null ? _a : "");
    return Number.isSafeInteger(number2) && number2 > 0 ? number2 : 0;
  }
  function offsetOf(placed2) {
    const last = placed2[placed2.length - 1];
    const number2 = placed2.reduce((most2, { line: line2 }) => Math.max(most2, numberOf2(line2)), 0);
    return last === void 0 ? 0 : number2 - (last.row - 1);
  }
  function blockOf(number2) {
    return Math.floor((number2 - 1) / BLOCK);
  }
  function sealOf(lines, before, sign) {
    return `${lines.length}:${sign(JSON.stringify([before, lines]))}`;
  }
  function sealAll(lines, sign, kept3 = []) {
    var _a, _b;
    const byBlock = linesByBlock(lines);
    const last = lines.reduce((most2, line2) => Math.max(most2, numberOf2(line2)), 0);
    const blocks = [];
    for (let block = 0; block < Math.floor(last / BLOCK); block++) {
      const seal = kept3[block] || sealOf((_a = byBlock.get(block)) != null ? _a : [], (_b = blocks[block - 1]) != null ? _b : "", sign);
      blocks.push(seal);
    }
    return blocks;
  }
  function linesByBlock(lines) {
    const byBlock = /* @__PURE__ */ new Map();
    for (const line2 of inOrder(lines)) {
      const block = blockOf(numberOf2(line2));
      const own2 = byBlock.get(block);
      if (own2 === void 0) byBlock.set(block, [line2]);
      else own2.push(line2);
    }
    return byBlock;
  }
  function inOrder(lines) {
    const numbered2 = lines.filter((line2) => numberOf2(line2) > 0);
    const isOrdered = numbered2.every((line2, index) => {
      var _a;
      return numberOf2((_a = numbered2[index - 1]) != null ? _a : []) <= numberOf2(line2);
    });
    return isOrdered ? numbered2 : numbered2.sort((one, other) => numberOf2(one) - numberOf2(other));
  }
  function withNumber(line2, number2) {
    return line2.map((text4, index) => index === numberAt2 ? String(number2) : text4);
  }
  function renumbered(lines, sealed) {
    const ordered = hasDoubles(lines, sealed) ? lines.filter((line2) => numberOf2(line2) > 0) : inOrder(lines);
    let last = sealed * BLOCK;
    return ordered.map((line2) => {
      const number2 = numberOf2(line2);
      if (number2 <= sealed * BLOCK) return line2;
      last = Math.max(number2, last + 1);
      return number2 === last ? line2 : withNumber(line2, last);
    });
  }
  function hasDoubles(lines, sealed) {
    const numbers2 = lines.map(numberOf2).filter((number2) => number2 > sealed * BLOCK);
    return new Set(numbers2).size < numbers2.length;
  }

  // src/host/sign.ts
  function newKey2() {
    return Utilities.getUuid() + Utilities.getUuid();
  }
  function signWith(key) {
    return (text4) => {
      const bytes = Utilities.computeHmacSha256Signature(text4, key, Utilities.Charset.UTF_8);
      return Utilities.base64EncodeWebSafe(bytes).slice(0, 24);
    };
  }

  // src/host/history-tab.ts
  var SPARE2 = 200;
  function placeEvents(book, vocabulary, events2) {
    if (events2.length === 0) return () => void 0;
    const sheet = sheetOf(tabIn(book, "history"));
    const { offset } = readSeals(book.properties.text("history"));
    const last = Math.max(1, sheet.getLastRow());
    const end = last + events2.length;
    if (end > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), end - sheet.getMaxRows() + SPARE2);
    const number2 = (index) => last + index + offset;
    const lines = events2.map((event, index) => withNumber(historyLine(event, vocabulary), number2(index)));
    return () => putLines(sheet, last + 1, lines);
  }
  function appendEvents(book, vocabulary, events2) {
    placeEvents(book, vocabulary, events2)();
  }
  function lastLine(book) {
    const { offset } = readSeals(book.properties.text("history"));
    return Math.max(0, sheetOf(tabIn(book, "history")).getLastRow() - 1) + offset;
  }
  function readHistory(book) {
    const sheet = sheetOf(tabIn(book, "history"));
    return sheet.getMaxRows() < 2 ? [] : linesFrom(sheet, 2);
  }
  function historyAfter(book, number2) {
    const sheet = sheetOf(tabIn(book, "history"));
    const { offset } = readSeals(book.properties.text("history"));
    const first = Math.max(2, number2 + 2 - offset);
    if (first > sheet.getMaxRows()) return [];
    return linesFrom(sheet, first).filter(({ line: line2 }) => numberOf2(line2) > number2);
  }
  var MOST4 = 2e4;
  function rewriteHistory(book, lines) {
    const sheet = sheetOf(tabIn(book, "history"));
    for (let at = 0; at < lines.length; at += MOST4) putLines(sheet, at + 2, lines.slice(at, at + MOST4));
    const rest = sheet.getMaxRows() - lines.length - 1;
    if (rest > 0) sheet.getRange(lines.length + 2, 1, rest, historyColumns.length).clearContent();
  }
  function putLines(sheet, row11, lines) {
    const values = lines.map((line2) => line2.map((text4) => guardFormula(text4) ? `'${text4}` : text4));
    sheet.getRange(row11, 1, lines.length, historyColumns.length).setValues(values);
  }
  function linesFrom(sheet, first) {
    const count3 = sheet.getMaxRows() - first + 1;
    const width = Math.min(historyColumns.length, sheet.getMaxColumns());
    return sheet.getRange(first, 1, count3, width).getValues().map((line2, index) => ({ row: first + index, line: line2.map(String) })).filter(({ line: line2 }) => line2.some((text4) => text4 !== ""));
  }
  function sealFullBlocks(book) {
    const seals = readSeals(book.properties.text("history"));
    const full2 = Math.floor((sheetOf(tabIn(book, "history")).getLastRow() - 1 + seals.offset) / BLOCK);
    if (seals.key === "" || full2 <= seals.blocks.length) return;
    const lines = historyAfter(book, seals.blocks.length * BLOCK).map(({ line: line2 }) => line2);
    const isOrdered = lines.every((line2, index) => {
      var _a;
      return index === 0 || numberOf2(line2) > numberOf2((_a = lines[index - 1]) != null ? _a : []);
    });
    const fresh = Array.from({ length: full2 - seals.blocks.length }, () => "");
    const blocks = isOrdered ? sealAll(lines, signWith(seals.key), seals.blocks) : [...seals.blocks, ...fresh];
    book.properties.put("history", JSON.stringify({ ...seals, blocks }));
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
    const lock = patient(LockService).getDocumentLock();
    if (!obtained(lock)) throw new Busy();
    try {
      return work();
    } finally {
      release(lock);
    }
  }
  function release(lock) {
    try {
      if (mayWritesWait()) sendWrites();
    } finally {
      lock.releaseLock();
    }
  }
  function obtained(lock) {
    try {
      return lock.tryLock(1e4) || lock.hasLock();
    } catch (error2) {
      logRefusal("Lock refused", error2);
      return false;
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
  var labels2 = {
    leads: leadLabels,
    followUps: followUpLabels
  };
  function findColumns(table3, headers15, options) {
    const places3 = placesByText(headers15);
    const search = { places: places3, at: {}, ambiguous: [], taken: /* @__PURE__ */ new Set() };
    seek(search, table3, (key) => options.lastSeen[key] ? [options.lastSeen[key]] : []);
    seek(search, table3, (key) => ownNames(table3, key));
    if (options.loosely) seek(search, table3, (key) => {
      var _a;
      return (_a = headerAliases[table3][key]) != null ? _a : [];
    });
    const { at, ambiguous, taken } = search;
    const contact = uniquePlaces(places3, headerAliases.contact, taken)[0];
    const missing = tableColumns[table3].map(({ key }) => key).filter((key) => at[key] === void 0);
    return { at, missing, ambiguous, ...contact === void 0 ? {} : { contact } };
  }
  function seek({ places: places3, at, ambiguous, taken }, table3, names3) {
    for (const { key } of tableColumns[table3]) {
      if (at[key] !== void 0 || ambiguous.includes(key)) continue;
      const [place2, ...others] = uniquePlaces(places3, names3(key), taken);
      if (others.length > 0) ambiguous.push(key);
      if (place2 === void 0 || others.length > 0) continue;
      at[key] = place2;
      taken.add(place2);
    }
  }
  function ownNames(table3, key) {
    const label2 = labels2[table3][key];
    return label2 === void 0 ? [key] : [...languages.map((language) => label2[language]), key];
  }
  function placesByText(headers15) {
    const places3 = /* @__PURE__ */ new Map();
    headers15.forEach((header, index) => {
      var _a;
      const text4 = compareText(header);
      if (text4 === "") return;
      places3.set(text4, [...(_a = places3.get(text4)) != null ? _a : [], index]);
    });
    return places3;
  }
  function uniquePlaces(places3, names3, taken) {
    const found2 = new Set(names3.flatMap((name) => {
      var _a;
      return (_a = places3.get(compareText(name))) != null ? _a : [];
    }));
    return [...found2].filter((index) => !taken.has(index));
  }

  // src/core/setup/wrong-formats.ts
  var automatic = /* @__PURE__ */ new Set(["", "General", "general", "0.###############"]);
  function wrongFormats(cells, wanted) {
    const runs = [];
    cells.forEach((cell3, row11) => {
      if (suits(cell3, wanted)) return;
      const last = runs[runs.length - 1];
      if (last !== void 0 && last.to === row11 - 1) last.to = row11;
      else runs.push({ from: row11, to: row11 });
    });
    return runs;
  }
  function suits({ format, value: value2 }, wanted) {
    if (format === wanted) return true;
    if (wanted === "@") return typeof value2 === "number" || isMoment(value2);
    if (automatic.has(format) || format === "@") return false;
    return isDatePattern(format) === isDatePattern(wanted);
  }
  function isDatePattern(format) {
    return /[ymdh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
  }

  // src/host/colours.ts
  var mark = 'N("leadbook")=0';
  function setColours(sheet, place2) {
    const cell3 = `$${columnLetters(place2 + 1)}2`;
    const wanted = [
      { formula: `=AND(ISNUMBER(${cell3});${cell3}<TODAY();${mark})`, colour: "#fce8e6" },
      { formula: `=AND(ISNUMBER(${cell3});${cell3}=TODAY();${mark})`, colour: "#fef7e0" }
    ];
    const rules = sheet.getConditionalFormatRules();
    const ours = rules.filter((rule) => formulaOf(rule).includes(mark));
    const range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns());
    const isRight = ours.map(formulaOf).join() === wanted.map(({ formula }) => formula).join() && ours.every((rule) => covers(rule, range));
    if (isRight) return false;
    const fresh = wanted.map(
      ({ formula, colour }) => patient(SpreadsheetApp).newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(colour).setRanges([range]).build()
    );
    sheet.setConditionalFormatRules([...fresh, ...rules.filter((rule) => !formulaOf(rule).includes(mark))]);
    return true;
  }
  function formulaOf(rule) {
    var _a, _b;
    return String((_b = (_a = rule.getBooleanCondition()) == null ? void 0 : _a.getCriteriaValues()[0]) != null ? _b : "").replace(/,/g, ";");
  }
  function covers(rule, range) {
    const [only] = rule.getRanges();
    return only !== void 0 && only.getLastRow() >= range.getLastRow() && only.getLastColumn() >= range.getLastColumn();
  }

  // src/host/dropdown-rule.ts
  var MOST5 = 500;
  function ruleOf({ dropdown }, { strict, leadIds }) {
    if (dropdown === void 0) return void 0;
    const builder = patient(SpreadsheetApp).newDataValidation();
    if ("labels" in dropdown) {
      const labels6 = dropdown.labels.slice(0, MOST5);
      const isWhole2 = labels6.length === dropdown.labels.length;
      return builder.requireValueInList(labels6, true).setAllowInvalid(!(strict && isWhole2)).build();
    }
    if (leadIds === void 0) return void 0;
    const letters2 = columnLetters(leadIds.place + 1);
    const ids = sheetOf(leadIds.tab).getRange(`${letters2}2:${letters2}`);
    return builder.requireValueInRange(ids, true).setAllowInvalid(true).build();
  }
  function isSameRule(present2, wanted) {
    return present2 !== null && describe2(present2) === describe2(wanted);
  }
  var described = /* @__PURE__ */ new WeakMap();
  function describe2(rule) {
    const known3 = described.get(rule);
    if (known3 !== void 0) return known3;
    const values = rule.getCriteriaValues();
    const texts2 = values.map(
      (value2) => isRange(value2) ? `${value2.getSheet().getSheetId()}!${value2.getA1Notation().replace(/\d+$/, "")}` : JSON.stringify(value2)
    );
    const text4 = [String(rule.getCriteriaType()), rule.getAllowInvalid(), ...texts2].join("|");
    described.set(rule, text4);
    return text4;
  }
  function isRange(value2) {
    return typeof value2 === "object" && value2 !== null && "getA1Notation" in value2;
  }

  // src/host/table-layout.ts
  var metadataKey = "leadbook-column";
  var headerFill = "#e8f0fe";
  function layOut(book, tab, plan) {
    const sheet = sheetOf(tab);
    const missing = plan.layout.filter(({ key }) => plan.at[key] === void 0);
    const standing = plan.layout.filter(({ key }) => plan.at[key] !== void 0);
    const at = { ...plan.at, ...addColumns(sheet, missing, plan) };
    const refused6 = [];
    const repairs = [
      ...missing.length > 0 ? ["columns"] : [],
      ...standing.length > 0 ? repairStanding(book, sheet, { plan, standing, refused: refused6 }) : [],
      ...at["nextContactOn"] !== void 0 && setColours(sheet, at["nextContactOn"]) ? ["colours"] : [],
      ...freeze(sheet) ? ["frozen"] : [],
      ...markColumns(sheet, at, plan.marked) ? ["marks"] : []
    ];
    return { at, repairs, added: standing.length > 0 ? missing.map(({ key }) => key) : [], refused: refused6 };
  }
  function repairStanding(book, sheet, work) {
    relabelHeaders(sheet, work.plan);
    return [
      ...Object.keys(work.plan.relabel).length > 0 ? ["headers"] : [],
      ...repairFormats(book, sheet, work) ? ["formats"] : [],
      ...repairDropdowns(sheet, work) ? ["dropdowns"] : []
    ];
  }
  function addColumns(sheet, missing, plan) {
    if (missing.length === 0) return {};
    const first = sheet.getLastColumn() + 1;
    makeGrid(sheet, { rows: 2, columns: first + missing.length - 1 });
    const rows = sheet.getMaxRows();
    const formats = missing.map(({ format }) => format || "General");
    const block = sheet.getRange(1, first, rows, missing.length);
    block.setNumberFormats(Array.from({ length: rows }, (_, row11) => row11 === 0 ? missing.map(() => "@") : formats));
    const header = sheet.getRange(1, first, 1, missing.length);
    header.setValues([missing.map((column) => column.header)]);
    header.setFontWeight("bold").setBackground(headerFill);
    setWidths(sheet, missing, first);
    const rules = missing.map((column) => {
      var _a;
      return (_a = ruleOf(column, plan)) != null ? _a : null;
    });
    if (rules.some((rule) => rule !== null)) {
      const below = Array.from({ length: rows - 1 }, () => rules);
      sheet.getRange(2, first, rows - 1, missing.length).setDataValidations(below);
    }
    missing.forEach((column, index) => {
      if (column.hidden) sheet.hideColumns(first + index);
    });
    return Object.fromEntries(missing.map(({ key }, index) => [key, first - 1 + index]));
  }
  function setWidths(sheet, columns, first) {
    var _a, _b, _c, _d, _e;
    const usual = (_b = (_a = columns[0]) == null ? void 0 : _a.width) != null ? _b : 100;
    sheet.setColumnWidths(first, columns.length, usual);
    let from = 0;
    for (let index = 1; index <= columns.length; index++) {
      const width = (_d = (_c = columns[from]) == null ? void 0 : _c.width) != null ? _d : usual;
      if (((_e = columns[index]) == null ? void 0 : _e.width) === width) continue;
      if (width !== usual) sheet.setColumnWidths(first + from, index - from, width);
      from = index;
    }
  }
  function relabelHeaders(sheet, { relabel, at, twins }) {
    const placed2 = Object.entries(relabel).flatMap(([key, cell3]) => {
      const place2 = at[key];
      return place2 === void 0 ? [] : [{ row: 1, column: place2 + 1, cell: cell3 }];
    });
    writeCells(sheet, [...placed2, ...twins.map(({ place: place2, header }) => ({ row: 1, column: place2 + 1, cell: header }))]);
  }
  function repairFormats(book, sheet, { plan, standing, refused: refused6 }) {
    const range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns());
    const present2 = range.getNumberFormats();
    const suspects = standing.filter(({ key, format }) => {
      var _a;
      const place2 = (_a = plan.at[key]) != null ? _a : -1;
      return format !== "" && present2.some((line2) => line2[place2] !== format);
    });
    if (suspects.length === 0) return false;
    const values = cellsOf(range.getValues(), book.clock);
    const jobs = suspects.flatMap(({ key, format }) => {
      var _a;
      const place2 = (_a = plan.at[key]) != null ? _a : -1;
      const looks2 = present2.map((line2, row11) => {
        var _a2, _b, _c;
        return { format: (_a2 = line2[place2]) != null ? _a2 : "", value: (_c = (_b = values[row11]) == null ? void 0 : _b[place2]) != null ? _c : "" };
      });
      const letters2 = columnLetters(place2 + 1);
      const places3 = wrongFormats(looks2, format).map(({ from, to }) => `${letters2}${from + 2}:${letters2}${to + 2}`);
      return places3.length === 0 ? [] : [{ key, format, places: places3 }];
    });
    const one = ({ format, places: places3 }) => sheet.getRangeList([...places3]).setNumberFormat(format);
    return attempt(jobs, { all: () => byFormat(jobs).forEach(one), one, refused: refused6 });
  }
  function byFormat(jobs) {
    const formats = [...new Set(jobs.map(({ format }) => format))];
    return formats.map((format) => {
      const places3 = jobs.filter((job) => job.format === format).flatMap((job) => job.places);
      return { key: "", format, places: places3 };
    });
  }
  function repairDropdowns(sheet, { plan, standing, refused: refused6 }) {
    const rows = sheet.getMaxRows() - 1;
    const listed2 = standing.flatMap((column) => {
      var _a;
      const rule = ruleOf(column, plan);
      return rule === void 0 ? [] : [{ key: column.key, place: (_a = plan.at[column.key]) != null ? _a : 0, rule }];
    });
    if (listed2.length === 0) return false;
    const first = Math.min(...listed2.map(({ place: place2 }) => place2));
    const width = Math.max(...listed2.map(({ place: place2 }) => place2)) - first + 1;
    const present2 = sheet.getRange(2, first + 1, rows, width).getDataValidations();
    const jobs = listed2.filter(
      ({ place: place2, rule }) => !present2.every((line2) => {
        var _a;
        return isSameRule((_a = line2[place2 - first]) != null ? _a : null, rule);
      })
    );
    const one = ({ place: place2, rule }) => sheet.getRange(2, place2 + 1, rows, 1).setDataValidation(rule);
    return attempt(jobs, { all: () => jobs.forEach(one), one, refused: refused6 });
  }
  function attempt(jobs, work) {
    if (jobs.length === 0) return false;
    if (succeeds(work.all)) return true;
    const done = jobs.filter((job) => {
      const isDone2 = succeeds(() => work.one(job));
      if (!isDone2 && !work.refused.includes(job.key)) work.refused.push(job.key);
      return isDone2;
    });
    return done.length > 0;
  }
  function succeeds(work) {
    try {
      work();
      sendWrites();
      return true;
    } catch (error2) {
      logRefusal("Layout refused", error2);
      return false;
    }
  }
  function freeze(sheet) {
    if (sheet.getFrozenRows() > 0) return false;
    sheet.setFrozenRows(1);
    return true;
  }
  function markColumns(sheet, at, marked) {
    var _a;
    const wrong = Object.entries(at).filter(([key, place2]) => marked[key] !== place2);
    const stale = new Set(wrong.flatMap(([key]) => marked[key] === void 0 ? [] : [key]));
    if (stale.size > 0) {
      for (const entry of marksOf2(sheet)) if (stale.has((_a = entry.getValue()) != null ? _a : "")) entry.remove();
    }
    for (const [key, place2] of wrong) {
      const letters2 = columnLetters(place2 + 1);
      sheet.getRange(`${letters2}:${letters2}`).addDeveloperMetadata(metadataKey, key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    }
    return wrong.length > 0;
  }
  function marksOf2(sheet) {
    return sheet.createDeveloperMetadataFinder().withKey(metadataKey).find();
  }
  function markedColumns(tab) {
    var _a;
    const found2 = {};
    for (const entry of marksOf2(sheetOf(tab))) {
      const column = entry.getLocation().getColumn();
      if (column !== null) found2[(_a = entry.getValue()) != null ? _a : ""] = column.getColumn() - 1;
    }
    return found2;
  }
  function writeHeaders(tab, headers15) {
    const cells = headers15.map(({ place: place2, header }) => ({ row: 1, column: place2 + 1, cell: header }));
    writeCells(sheetOf(tab), cells);
  }
  function moveHeaderRow(tab, row11) {
    const sheet = sheetOf(tab);
    sheet.setFrozenRows(0);
    sheet.moveRows(sheet.getRange(`${row11}:${row11}`), 1);
  }
  function insertHeaderRow(tab) {
    const sheet = sheetOf(tab);
    sheet.setFrozenRows(0);
    sheet.insertRowBefore(1);
    const header = sheet.getRange(1, 1, 1, sheet.getMaxColumns());
    header.clearDataValidations().setNumberFormat("@").setFontWeight("bold").setBackground(headerFill);
  }
  function showColumns(tab, at, change2) {
    const sheet = sheetOf(tab);
    const places3 = (keys) => keys.flatMap((key) => at[key] === void 0 ? [] : [at[key] + 1]);
    for (const place2 of places3(change2.hide)) sheet.hideColumns(place2);
    for (const place2 of places3(change2.show)) sheet.showColumns(place2);
  }

  // src/host/table.ts
  function movedColumns({ tab, columns }) {
    const marked = markedColumns(tab);
    const isMoved2 = ([key, at]) => marked[key] !== void 0 && marked[key] !== at;
    return new Set(
      Object.entries(columns.at).filter(isMoved2).map(([key]) => key)
    );
  }
  var UnclearColumns = class extends Failure {
    constructor(table3, columns) {
      super(`Columns of ${table3} unclear: ${columns.join(", ")}`);
      this.name = "UnclearColumns";
      this.table = table3;
      this.columns = columns;
      this.code = columns.length > 0 ? "unclearColumns" : "movedColumns";
    }
    values(language) {
      const labels6 = this.columns.map((column) => columnLabel(this.table, column, language));
      return { tab: sheetLabels[this.table][language], columns: inOneLine(labels6, language) };
    }
  };
  var ColumnsMoved = class extends UnclearColumns {
    constructor(table3) {
      super(table3, []);
      this.name = "ColumnsMoved";
    }
  };
  var required = {
    leads: ["leadId", "customerName", "stage"],
    followUps: ["leadId", "contactedAt", "followUpId"]
  };
  function openTable(book, key, settings) {
    const tab = tabIn(book, key);
    const sheet = sheetOf(tab);
    const [headers15 = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues();
    return withHeaders(key, tab, { headers: headers15, settings });
  }
  function withHeaders(key, tab, { headers: headers15, settings }) {
    const lastSeen = settings.headers[key];
    const found2 = ownColumns(key, headers15, lastSeen);
    const lost = Object.keys(lastSeen).filter((column) => found2.at[column] === void 0);
    const isLost = lost.length > 0;
    if (lost.length * 2 > Object.keys(lastSeen).length) throw new UnclearColumns(key, required[key]);
    const at = isLost ? withMarks(found2.at, markedColumns(tab)) : found2.at;
    const unclear = required[key].filter((column) => at[column] === void 0);
    if (unclear.length > 0) throw new UnclearColumns(key, unclear);
    const told5 = Object.entries(at).filter(([column]) => found2.at[column] === void 0);
    const learned = Object.fromEntries(told5.map(([column, place2]) => {
      var _a;
      return [column, (_a = headers15[place2]) != null ? _a : ""];
    }));
    return { key, tab, columns: { ...found2, at }, headers: headers15, learned };
  }
  function ownColumns(key, headers15, lastSeen) {
    const isNew = Object.keys(lastSeen).length === 0;
    const found2 = findColumns(key, headers15, { lastSeen, loosely: isNew });
    const at = Object.fromEntries(Object.entries(found2.at).filter(([column]) => isNew || lastSeen[column] !== void 0));
    return { ...found2, at };
  }
  function withMarks(at, marked) {
    const taken = new Set(Object.values(at));
    const strays = Object.entries(marked).filter(([column, place2]) => at[column] === void 0 && !taken.has(place2));
    return { ...at, ...Object.fromEntries(strays) };
  }
  function rememberHeaders(tables4) {
    const learned = tables4.filter((table3) => {
      var _a;
      return Object.values((_a = table3 == null ? void 0 : table3.learned) != null ? _a : {}).some((header) => header !== "");
    });
    if (learned.length === 0) return;
    const properties = openProperties();
    const settings = readSnapshot(properties.text("settings"));
    const headers15 = { ...settings.headers };
    for (const table3 of learned) if (table3) headers15[table3.key] = { ...headers15[table3.key], ...table3.learned };
    properties.put("settings", writeSnapshot({ ...settings, headers: headers15 }));
  }
  function readRows(book, table3, span) {
    const values = whole2(table3, span, (range) => range.getValues());
    const grid = cellsOf(values, book.clock);
    return { table: table3, first: span.first, grid, rows: rowsOf(table3, grid, span.first) };
  }
  function readTable(book, key, settings) {
    var _a;
    const tab = tabIn(book, key);
    const sheet = sheetOf(tab);
    const last = Math.max(1, sheet.getLastRow());
    const values = sheet.getRange(1, 1, last, sheet.getMaxColumns()).getValues();
    const headers15 = ((_a = values[0]) != null ? _a : []).map(String);
    const table3 = withHeaders(key, tab, { headers: headers15, settings });
    const grid = cellsOf(values.slice(1), book.clock);
    return { table: table3, first: 2, grid, rows: rowsOf(table3, grid, 2) };
  }
  function readGrid(book, tab) {
    const sheet = sheetOf(tab);
    const last = Math.max(1, sheet.getLastRow());
    return cellsOf(sheet.getRange(1, 1, last, sheet.getMaxColumns()).getValues(), book.clock);
  }
  function readFormulas(tab) {
    const sheet = sheetOf(tab);
    return sheet.getRange(1, 1, Math.max(1, sheet.getLastRow()), sheet.getMaxColumns()).getFormulas();
  }
  function withFormulas(read) {
    if (read.grid.length === 0) return read;
    const span = { first: read.first, count: read.grid.length };
    const formulas = whole2(read.table, span, (range) => range.getFormulas());
    const keys = Object.entries(read.table.columns.at);
    const rows = read.rows.map((row11) => {
      var _a;
      const line2 = (_a = formulas[row11.row - read.first]) != null ? _a : [];
      const found2 = keys.filter(([, index]) => line2[index]).map(([key]) => key);
      return found2.length > 0 ? { ...row11, formulas: new Set(found2) } : row11;
    });
    return { ...read, rows };
  }
  function whole2(table3, { first, count: count3 }, ask) {
    const sheet = sheetOf(table3.tab);
    const rows = Math.min(count3, sheet.getMaxRows() - first + 1);
    const width = table3.headers.length;
    try {
      return rows > 0 ? ask(sheet.getRange(first, 1, rows, width)) : [];
    } catch (error2) {
      if (sheet.getMaxColumns() < width) throw new ColumnsMoved(table3.key);
      throw error2;
    }
  }
  function rowsOf(table3, grid, first) {
    const keys = Object.entries(table3.columns.at);
    const { contact } = table3.columns;
    return grid.map((line2, index) => {
      var _a, _b;
      const cells = {};
      for (const [key, at] of keys) cells[key] = (_a = line2[at]) != null ? _a : "";
      const text4 = contact === void 0 ? "" : (_b = line2[contact]) != null ? _b : "";
      return { row: first + index, cells, ...text4 === "" ? {} : { contact: String(text4) } };
    });
  }
  function columnCells(read, key) {
    const at = read.table.columns.at[key];
    return at === void 0 ? void 0 : read.grid.map((line2) => {
      var _a;
      return (_a = line2[at]) != null ? _a : "";
    });
  }
  function shownKeys({ table: table3 }) {
    return new Set(Object.keys(table3.columns.at));
  }
  function idCells(table3) {
    const at = table3.columns.at[table3.key === "leads" ? "leadId" : "followUpId"];
    const sheet = sheetOf(table3.tab);
    const last = sheet.getLastRow();
    if (at === void 0 || last < 2) return [];
    return sheet.getRange(2, at + 1, last - 1, 1).getValues().map(([id], index) => ({ row: index + 2, id: String(id).trim() })).filter(({ id }) => id !== "");
  }
  function rowsWithIds(book, table3, ids) {
    const found2 = idCells(table3).filter(({ id }) => ids.has(id));
    const numbers2 = found2.map(({ row: row11 }) => row11);
    if (numbers2.length === 0) return { table: table3, rows: [], first: 2, grid: [] };
    const first = Math.min(...numbers2);
    const read = readRows(book, table3, { first, count: Math.max(...numbers2) - first + 1 });
    const wanted = new Set(numbers2);
    return { ...read, rows: read.rows.filter(({ row: row11 }) => wanted.has(row11)) };
  }

  // src/core/i18n/column-help.ts
  var word8 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var byType = {
    text: word8("文字", "文字", "Text"),
    longText: word8("文字，可换行", "文字，可換行", "Text, several lines"),
    phone: word8(
      "电话，如 +86 138 0013 8000，按文本保存",
      "電話，如 +886 912 345 678，以文字保存",
      "Phone, e.g. +86 138 0013 8000, kept as text"
    ),
    email: word8("邮箱地址", "電子郵件地址", "E-mail address"),
    list: word8(
      "从下拉列表中选；常见写法会自动更正",
      "從下拉選單中選；常見寫法會自動更正",
      "Choose from the list; usual variants are put right"
    ),
    lists: word8("可填多个，用“、”分隔", "可填多個，以「、」分隔", "Several allowed, separated by 、 or ,"),
    member: word8("成员姓名", "成員姓名", "Name of a member"),
    amount: word8("金额，如 12万、150,000", "金額，如 12萬、150,000", "Amount, e.g. 150,000 or 50k"),
    amountRange: word8(
      "范围，如 10-15万；不清楚填“待确认”",
      "範圍，如 10-15萬；不清楚填「待確認」",
      "Range, e.g. 50k–80k; TBD where not known"
    ),
    durationRange: word8("如 1个月、2-3个月、≤45天", "如 1個月、2-3個月、≤45天", "E.g. 1 month, 2–3 months, ≤ 45 days"),
    date: word8("日期，如 2026-03-05、3月5日", "日期，如 2026-03-05、3月5日", "Day, e.g. 2026-03-05"),
    dateTime: word8("日期或日期加时间", "日期或日期加時間", "Day, or day and time"),
    integer: word8("整数", "整數", "Whole number"),
    percent: word8("百分比", "百分比", "Percentage"),
    rating: word8("1–5", "1–5", "1–5"),
    yearOrDate: word8("年份或日期", "年份或日期", "Year or day")
  };
  var own = {
    leadId: word8(
      "自动生成，不会改变也不会重复使用",
      "自動產生，不會改變也不會重複使用",
      "Given by itself, never changes, never used again"
    ),
    nextContactOn: word8(
      "可自己填；不填时按承诺的下一步、首次响应时限或跟进间隔推算",
      "可自己填；不填時按承諾的下一步、首次回應時限或跟進間隔推算",
      "Type it, or leave it: the promised step, the first-response limit or the cadence fills it"
    ),
    stage: word8(
      "从下拉列表中选；列表外的内容会恢复原值并留批注",
      "從下拉選單中選；清單外的內容會還原並留附註",
      "Choose from the list; anything else goes back and is kept in a note"
    ),
    reminder: word8(
      "提醒类型和逾期天数，每天自动更新",
      "提醒類型與逾期天數，每天自動更新",
      "What is due and how late, written every day"
    ),
    closeReason: word8("成交或流失时填写，可多个", "成交或流失時填寫，可多個", "Fill on close; several allowed")
  };
  function columnHelp(column, language) {
    var _a;
    return ((_a = own[column.key]) != null ? _a : byType[column.type])[language];
  }

  // src/core/i18n/guide-words.ts
  var word9 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var by = {
    team: word9("团队填写", "團隊填寫", "by the team"),
    addOn: word9("自动维护", "自動維護", "by Leadbook"),
    both: word9("团队填写，空白时自动补", "團隊填寫，空白時自動補", "by the team; filled when blank")
  };
  var tabs = {
    leads: word9("每条线索一行", "每筆線索一列", "One row per lead"),
    followUps: word9("每次联系一行，也写下一步", "每次聯絡一列，也寫下一步", "One row per contact, with the next step"),
    today: word9("今天谁该做什么", "今天誰該做什麼", "Who has what to do today"),
    analysis: word9("转化率、漏斗、趋势和建议", "轉化率、漏斗、趨勢與建議", "Rates, funnel, trend and suggestions"),
    history: word9("谁在何时改了什么", "誰在何時改了什麼", "Who changed what, and when"),
    settings: word9(
      "规则、列表和成员，仅经理可改",
      "規則、清單與成員，僅主管可改",
      "Rules, lists and members; managers only"
    ),
    review: word9(
      "接管时认不出的内容，等待选择",
      "接管時認不出的內容，等待選擇",
      "What could not be read when the sheet was taken over"
    ),
    guide: word9("本页", "本頁", "This page"),
    memory: word9("", "", "")
  };
  var guideWords = {
    title: word9("线索簿使用指南", "線索簿使用指南", "How to work with Leadbook"),
    tabsTitle: word9("各表用途", "各分頁用途", "The tabs"),
    stagesTitle: word9("各阶段要做的事", "各階段要做的事", "What to do in each stage"),
    blocksTitle: word9("转化分析表怎么看", "轉化分析表怎麼看", "How to read the analysis"),
    columnsTitle: word9("列说明：", "欄位說明：", "Columns of"),
    limitsTitle: word9("请知悉", "請知悉", "Please know"),
    by,
    tabs,
    steps: [
      word9(
        "新线索：在“线索登记表”填一行，或在侧边栏点“新增线索”。编号、登记日期和阶段会自动填好。",
        "新線索：在「線索登記表」填一列，或在側邊欄點「新增線索」。編號、登記日期與階段會自動填好。",
        "New lead: fill a row of Leads, or use New lead in the sidebar. ID, registration and stage fill themselves."
      ),
      word9(
        "每次联系后：在侧边栏选中线索，点“记录跟进”，写下谈了什么和下一步日期。",
        "每次聯絡後：在側邊欄選中線索，點「記錄跟進」，寫下談了什麼與下一步日期。",
        "After every contact: select the lead, press Record in the sidebar, write what was said and when the next step is due."
      ),
      word9(
        "每天早上：看邮件或“今日提醒”，从上往下做。",
        "每天早上：看郵件或「今日提醒」，由上往下做。",
        "Every morning: read the mail or the Today tab and work from the top."
      ),
      word9(
        "成交或流失：把阶段改好并填写因素，分析才有依据。",
        "成交或流失：把階段改好並填寫因素，分析才有依據。",
        "When a deal closes: set the stage and name the factor, or the analysis has nothing to go by."
      ),
      word9(
        "填错了也不怕：不合规则的内容会恢复原值，你写的字留在批注和变更记录里。",
        "填錯了也不怕：不合規則的內容會還原，你寫的字留在附註與變更記錄裡。",
        "Mistyped? What cannot be right goes back, and your text is kept in a note and in History."
      )
    ],
    limits: [
      word9(
        "能查看此文件的人能看到每个单元格；能编辑的人可以绕过线索簿修改未保护的单元格。角色防的是误操作，不是保密。",
        "能檢視此檔案的人能看到每個儲存格；能編輯的人可以繞過線索簿修改未保護的儲存格。角色防的是誤操作，不是保密。",
        "Whoever may view this file can read every cell; whoever may edit can change unprotected cells without Leadbook. Roles guard against accidents, not secrets."
      )
    ]
  };

  // src/core/schema/stage-sop.ts
  var steps = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var stageSop = {
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
    const { language } = vocabulary;
    const line2 = (...texts2) => texts2.map((value2) => ({ value: value2 }));
    const title = (text4) => [{ value: text4, style: "title" }];
    const steps4 = guideWords.steps.map((step, index) => line2(String(index + 1), step[language]));
    const tabs2 = sheets.filter(({ hidden }) => !hidden).map(({ key }) => line2(sheetLabels[key][language], guideWords.tabs[key][language]));
    const stages2 = vocabulary.options("stage").map(
      ({ key, label: label2 }) => line2(
        label2,
        checklistOf(key, language).map((step) => `☐ ${step}`).join("\n")
      )
    );
    const blocks = blockKeys.filter((key) => settings.values[blockSetting(key)] === "yes").map((key) => line2(blockWords[key].title[language], blockWords[key].help[language]));
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
      ...guideWords.limits.map((limit2) => line2("", limit2[language]))
    ];
  }
  function columnLines(table3, settings, language) {
    const heading = [
      { value: `${guideWords.columnsTitle[language]} ${sheetLabels[table3][language]}`, style: "title" }
    ];
    const lines = shownColumns(table3, settings).filter(({ set }) => set !== "hidden").map((column) => [
      { value: columnLabel(table3, column.key, language) },
      { value: columnHelp(column, language) },
      { value: guideWords.by[column.by][language], style: "note" }
    ]);
    return [heading, ...lines];
  }

  // src/core/setup/settings-intact.ts
  function isSettingsIntact(present2, wanted) {
    var _a;
    const keys = present2.map((line2) => {
      var _a2;
      return String((_a2 = line2[0]) != null ? _a2 : "");
    });
    const needed2 = wanted.map((line2) => {
      var _a2;
      return String((_a2 = line2[0]) != null ? _a2 : "");
    }).filter((key) => /^(set|stage):/.test(key));
    const lists3 = new Set(wanted.flatMap((line2) => {
      var _a2, _b, _c;
      return (_c = (_b = /^list:\w+:/.exec(String((_a2 = line2[0]) != null ? _a2 : ""))) == null ? void 0 : _b[0]) != null ? _c : [];
    }));
    const explained = wanted.every((line2) => !String(line2[0]).startsWith("set:") || hasWords(line2, present2));
    return keys[0] === String((_a = wanted[0]) == null ? void 0 : _a[0]) && needed2.every((key) => keys.indexOf(key) >= 0 && keys.indexOf(key) === keys.lastIndexOf(key)) && [...lists3].every((prefix) => keys.some((key) => key.startsWith(prefix))) && explained;
  }
  function hasWords(wanted, present2) {
    var _a;
    const line2 = (_a = present2.find(([key]) => key === wanted[0])) != null ? _a : [];
    return [1, 2, 4, 5, 6].every((index) => {
      var _a2, _b;
      return String((_a2 = line2[index]) != null ? _a2 : "") === String((_b = wanted[index]) != null ? _b : "");
    });
  }

  // src/core/setup/settings-look.ts
  function settingsLook(settings, language) {
    const keys = settingsGrid(settings, language).map((line2) => String(line2[0]));
    const isKey = (text4) => /^(set|member|stage|list):/.test(text4);
    const headings = keys.flatMap((key, index) => key !== "" && !isKey(key) ? [index + 1] : []);
    const yesNo2 = [settingsTabWords.yes[language], settingsTabWords.no[language]];
    const values = settingRows.flatMap((row11) => {
      const choices = row11.type === "yesNo" ? yesNo2 : "choices" in row11 ? row11.choices.map((one) => choiceLabel(one, language)) : [];
      return choices.length === 0 ? [] : [{ row: keys.indexOf(`set:${row11.key}`) + 1, column: 4, rows: 1, choices }];
    });
    const first = keys.findIndex((key) => key.startsWith("member:")) + 1;
    const rows = keys.filter((key) => key.startsWith("member:")).length;
    const people = [
      { row: first, column: 4, rows, choices: roles.map((role) => roleWords[role][language]) },
      { row: first, column: 5, rows, choices: languages.map((one) => choiceLabel(one, language)) },
      { row: first, column: 7, rows, choices: yesNo2 },
      { row: first, column: 9, rows, choices: yesNo2 },
      { row: first, column: 13, rows, choices: yesNo2 }
    ];
    return { headings, choices: [...values, ...people] };
  }

  // src/host/log-layout.ts
  function buildLog(tab, { headers: headers15, hiddenFrom }) {
    const sheet = sheetOf(tab);
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat("@");
    const header = sheet.getRange(1, 1, 1, headers15.length).setValues([[...headers15]]);
    if (hiddenFrom === void 0) return;
    header.setFontWeight("bold");
    sheet.hideColumns(hiddenFrom, headers15.length - hiddenFrom + 1);
    sheet.setFrozenRows(1);
  }
  function repairLog(tab, { headers: headers15, names: names3 }) {
    var _a, _b;
    const sheet = sheetOf(tab);
    makeGrid(sheet, { rows: 1, columns: headers15.length });
    const range = sheet.getRange(1, 1, 1, headers15.length);
    const present2 = (_b = (_a = range.getValues()[0]) == null ? void 0 : _a.map(String)) != null ? _b : [];
    if (present2.every((text4, index) => text4 === headers15[index])) return false;
    const isLine = present2.some((text4) => text4 !== "") && present2.filter((text4) => names3.includes(text4)).length < 2;
    if (isLine) sheet.insertRowBefore(1);
    sheet.getRange(1, 1, 1, headers15.length).setNumberFormat("@").setValues([[...headers15]]);
    return true;
  }

  // src/host/report-tab.ts
  var looks = {
    title: { bold: true },
    note: { colour: "#5f6368" },
    header: { bold: true, fill: "#e8f0fe" },
    total: { bold: true, fill: "#f1f3f4" },
    sentence: { colour: "#202124" },
    filter: { fill: "#fff8e1" },
    cell: {}
  };
  function writeReport(tab, report) {
    const sheet = sheetOf(tab);
    const width = report.owned.columns;
    makeGrid(sheet, { rows: report.cells.length + 5, columns: width });
    if (sheet.getLastRow() > 0) sheet.getRange(1, 1, sheet.getMaxRows(), width).clear();
    if (report.cells.length === 0) return;
    const range = sheet.getRange(1, 1, report.cells.length, width);
    range.setNumberFormats(report.cells.map((line2) => spread(line2, width, formatFor)));
    range.setValues(report.cells.map((line2) => spread(line2, width, valueFor)));
    applyLooks(range, report.cells, width);
  }
  function setReportWidths(tab, { columns, usual, own: own2 }) {
    const sheet = sheetOf(tab);
    if (usual !== void 0) sheet.setColumnWidths(1, columns, usual);
    for (const [column, width] of Object.entries(own2)) sheet.setColumnWidth(Number(column), width);
  }
  function applyLooks(range, cells, width) {
    const styles2 = new Set(cells.flatMap((line2) => line2.map(({ style }) => style != null ? style : "cell")));
    const has = (part2) => [...styles2].some((style) => looks[style][part2] !== void 0);
    const look = (cell3) => {
      var _a;
      return looks[(_a = cell3 == null ? void 0 : cell3.style) != null ? _a : "cell"];
    };
    const each = (of) => cells.map((line2) => spread(line2, width, of));
    if (has("bold")) range.setFontWeights(each((cell3) => look(cell3).bold ? "bold" : "normal"));
    if (has("fill")) range.setBackgrounds(each((cell3) => {
      var _a;
      return (_a = look(cell3).fill) != null ? _a : "#ffffff";
    }));
    if (has("colour")) range.setFontColors(each((cell3) => {
      var _a;
      return (_a = look(cell3).colour) != null ? _a : "#000000";
    }));
  }
  function setFilterCells(tab, filters) {
    const [first] = filters;
    if (first === void 0) return;
    const from = Math.min(...filters.map(({ column }) => column));
    const to = Math.max(...filters.map(({ column }) => column));
    const rules = Array.from({ length: to - from + 1 }, (_, index) => {
      const filter = filters.find(({ column }) => column === from + index);
      const labels6 = filter == null ? void 0 : filter.options.slice(0, 500).map(({ label: label2 }) => label2);
      return labels6 === void 0 || labels6.length === 0 ? null : SpreadsheetApp.newDataValidation().requireValueInList(labels6, true).setAllowInvalid(true).build();
    });
    sheetOf(tab).getRange(first.row, from, 1, rules.length).setDataValidations([rules]);
  }
  function shownTexts(tab, area) {
    const sheet = sheetOf(tab);
    const rows = Math.min(area.rows, sheet.getMaxRows() - area.row + 1);
    const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column + 1);
    return rows < 1 || columns < 1 ? [] : sheet.getRange(area.row, area.column, rows, columns).getDisplayValues();
  }
  function headerTexts(tab) {
    var _a;
    const sheet = sheetOf(tab);
    return (_a = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0]) != null ? _a : [];
  }
  function spread(line2, width, of) {
    return Array.from({ length: width }, (_, index) => of(line2[index]));
  }
  function formatFor(cell3) {
    if ((cell3 == null ? void 0 : cell3.format) !== void 0) return cell3.format;
    return typeof (cell3 == null ? void 0 : cell3.value) === "string" && cell3.value !== "" && !cell3.value.startsWith("=") ? "@" : "General";
  }
  function valueFor(cell3) {
    var _a;
    const value2 = (_a = cell3 == null ? void 0 : cell3.value) != null ? _a : "";
    const isOurs3 = (cell3 == null ? void 0 : cell3.format) !== void 0 && cell3.format !== "@" && typeof value2 === "string" && value2.startsWith("=");
    return typeof value2 === "string" && !isOurs3 && guardFormula(value2) ? `'${value2}` : value2;
  }

  // src/host/seal-history.ts
  function sealsWithKey({ properties }) {
    const text4 = properties.text("history");
    const seals = readSeals(text4);
    return seals.key === "" ? JSON.stringify({ ...seals, key: newKey2() }) : text4;
  }
  function resealHistory({ book, vocabulary }, { who, reason: reason2 }) {
    keepSeals(book, readHistory(book), "anew");
    const event = {
      ...{ kind: "sealed", at: book.now, who, table: "history", id: "", column: "" },
      ...{ from: "", to: reason2, way: "addOn", operation: newOperation() }
    };
    appendEvents(book, vocabulary, [event]);
  }
  function keepSeals(book, placed2, extent) {
    const seals = readSeals(sealsWithKey(book));
    const offset = offsetOf(placed2);
    const lines = inOrder(placed2.map(({ line: line2 }) => line2));
    const sign = signWith(seals.key);
    const blocks = extent === "anew" ? sealAll(lines, sign) : sealAll(lines, sign, seals.blocks);
    book.properties.put("history", JSON.stringify({ ...seals, offset, blocks }));
  }

  // src/host/tabs.ts
  function copiesOf(tabs2) {
    const ours = Object.values(tabs2);
    const others = activeFile().getSheets().filter((sheet) => ours.every(({ sheetId }) => sheetId !== sheet.getSheetId()));
    return others.flatMap((sheet) => {
      const original = ours.find(({ name }) => sheet.getName().includes(name));
      const isCopy3 = original !== void 0 && headerOf(sheet) === headerOf(sheetOf(original));
      return isCopy3 ? [{ copy: sheet.getName(), original: original.name }] : [];
    });
  }
  function headerOf(sheet) {
    return JSON.stringify(sheet.getRange(1, 1, 1, Math.min(4, sheet.getMaxColumns())).getDisplayValues());
  }
  function cellCount() {
    return activeFile().getSheets().reduce((sum6, sheet) => sum6 + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  }
  function foreignTabs() {
    return activeFile().getSheets().map((sheet) => {
      var _a;
      const last = sheet.getLastRow();
      const headers15 = last === 0 ? [] : (_a = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0]) != null ? _a : [];
      return { sheetId: sheet.getSheetId(), name: sheet.getName(), headers: headers15, rows: Math.max(0, last - 1) };
    }).filter(({ headers: headers15 }) => headers15.some((header) => header !== ""));
  }
  function adoptTab(sheetId, key) {
    const sheet = activeFile().getSheets().find((one) => one.getSheetId() === sheetId);
    if (sheet === void 0) throw new Error(`Tab ${sheetId} has gone`);
    return tabOf(key, sheet);
  }
  function insertTab(key, { name, index, columns, growth }) {
    var _a;
    const sheet = (_a = unfinished(name)) != null ? _a : activeFile().insertSheet(freeName(name), index);
    makeGrid(sheet, { rows: 1, columns });
    const spare = growth === "narrow" ? sheet.getMaxColumns() - columns : 0;
    if (spare > 0) sheet.deleteColumns(columns + 1, spare);
    return tabOf(key, sheet);
  }
  function unfinished(name) {
    const present2 = activeFile().getSheetByName(name);
    return present2 !== null && present2.getLastRow() === 0 ? present2 : void 0;
  }
  function renameTab(tab, name) {
    if (tab.name === name || activeFile().getSheetByName(name) !== null) return tab;
    const sheet = sheetOf(tab);
    sheet.setName(name);
    return tabOf(tab.key, sheet);
  }
  function hideTab(tab, state) {
    const sheet = sheetOf(tab);
    if (state === "unknown" && sheet.isSheetHidden()) return false;
    sheet.hideSheet();
    return true;
  }
  function takeBlankTab(key, name) {
    const [only, ...others] = activeFile().getSheets();
    if (only === void 0 || others.length > 0 || only.getLastRow() > 0) return void 0;
    only.setName(name);
    return tabOf(key, only);
  }
  function freeName(name) {
    const file = activeFile();
    for (let number2 = 1; ; number2++) {
      const candidate = number2 === 1 ? name : `${name} ${number2}`;
      if (file.getSheetByName(candidate) === null) return candidate;
    }
  }

  // src/host/today-tab.ts
  var COLUMNS = 9;
  var todayWidths = { columns: COLUMNS, own: { 5: 340 } };
  var styles = {
    title: "title",
    note: "note",
    owner: "total",
    heading: "sentence",
    header: "header",
    line: "cell",
    blank: "cell"
  };
  function writeTodayTab(tab, rows) {
    const cells = rows.map((row11) => row11.cells.map((cell3) => reportCell(cell3, styles[row11.style])));
    const owned = { row: 1, column: 1, rows: cells.length, columns: COLUMNS };
    writeReport(tab, { cells, owned });
  }
  function reportCell({ value: value2, formula }, style) {
    if (formula !== void 0) return { value: formula, format: "General", style };
    if (isMoment(value2)) return { value: value2.serial, format: "yyyy-mm-dd", style };
    return { value: typeof value2 === "boolean" ? String(value2) : value2, style };
  }

  // src/core/setup/column-likeness.ts
  var NO_WITNESS = { blank: 0.5, filled: 0.3 };
  function columnLikeness(table3, { grid, memory, context }) {
    const rows = [...memory.values()].filter(({ key, deletedOn }) => isOf(table3, key) && deletedOn === "");
    return (key, place2) => {
      const column = columnOf(table3, key);
      const kept3 = rows.map(({ values }) => {
        var _a;
        return (_a = values[key]) != null ? _a : "";
      }).filter(Boolean);
      const found2 = grid.flatMap((line2) => {
        var _a;
        const read = decode(column, (_a = line2[place2]) != null ? _a : "", context);
        const text4 = "stored" in read ? read.stored : read.text;
        return text4 === "" ? [] : [text4];
      });
      if (kept3.length === 0) return found2.length === 0 ? NO_WITNESS.blank : NO_WITNESS.filled;
      return shared(kept3, found2) / Math.max(kept3.length, found2.length);
    };
  }
  function isOf(table3, key) {
    return key.startsWith(memoryKey(table3, ""));
  }
  function shared(one, other) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const text4 of one) counts.set(text4, ((_a = counts.get(text4)) != null ? _a : 0) + 1);
    return other.filter((text4) => {
      var _a2;
      const left = (_a2 = counts.get(text4)) != null ? _a2 : 0;
      counts.set(text4, left - 1);
      return left > 0;
    }).length;
  }

  // src/core/schema/formats.ts
  var textTypes = /* @__PURE__ */ new Set(["phone", "amountRange", "durationRange", "yearOrDate"]);
  var textColumns = /* @__PURE__ */ new Set(["leadId", "followUpId", "wechat", "customerCode"]);
  function formatOf(column) {
    var _a;
    if (textTypes.has(column.type) || textColumns.has(column.key)) return "@";
    if (column.key === "contactedAt" || column.key === "recordedAt") return "yyyy-mm-dd hh:mm";
    const formats = {
      date: "yyyy-mm-dd",
      dateTime: "yyyy-mm-dd",
      amount: "#,##0.00",
      integer: "0",
      percent: "0%"
    };
    return (_a = formats[column.type]) != null ? _a : "";
  }
  function isFreeText(column) {
    return ["text", "longText", "phone", "email", "amountRange", "durationRange", "yearOrDate"].includes(column.type);
  }

  // src/core/setup/layout.ts
  function tableLayout(table3, facts) {
    return shownColumns(table3, facts.settings).map((column) => {
      const dropdown = dropdownOf(table3, column, facts);
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
    const list = column.type === "member" ? "member" : column.type === "list" ? column.list : void 0;
    if (list === void 0 || list === "factor") return void 0;
    const offered = vocabulary.options(list).map(({ label: label2 }) => label2);
    const kept3 = [...(_a = held == null ? void 0 : held.keys()) != null ? _a : []].filter((key) => key.startsWith(`${list}:`)).map((key) => vocabulary.label(list, key.slice(list.length + 1)));
    const labels6 = [.../* @__PURE__ */ new Set([...offered, ...kept3])];
    return labels6.length === 0 ? void 0 : { labels: labels6 };
  }
  function needsHeldValues(settings) {
    return settings.values.strict === "yes";
  }

  // src/core/setup/place-columns.ts
  var labels3 = {
    leads: leadLabels,
    followUps: followUpLabels
  };
  function placeColumns(table3, layout, standing) {
    const isFirst = Object.keys(standing.lastSeen).length === 0;
    const at = isFirst ? placeFirst(table3, layout, standing) : placeAgain(table3, layout, standing);
    const relabel = relabelled(table3, layout, { standing, at });
    return { at, relabel, twins: isFirst ? [] : twinsOf(table3, standing, { at, relabel }) };
  }
  function isPlain(table3, { headers: headers15, marked, lastSeen }) {
    return Object.keys(lastSeen).every((key) => {
      const places3 = headerPlaces(table3, key, { headers: headers15, lastSeen });
      return places3.length === 1 && places3[0] === marked[key];
    });
  }
  function oursOf(layout, lastSeen) {
    return [.../* @__PURE__ */ new Set([...layout.map(({ key }) => key), ...Object.keys(lastSeen)])];
  }
  function placeFirst(table3, layout, standing) {
    const { headers: headers15, marked, lastSeen } = standing;
    const ours = new Set(oursOf(layout, lastSeen));
    const found2 = findColumns(table3, headers15, { lastSeen, loosely: true });
    const at = Object.fromEntries(Object.entries(found2.at).filter(([key]) => ours.has(key)));
    const taken = new Set(Object.values(at));
    for (const [key, place2] of Object.entries(marked)) {
      if (!ours.has(key) || at[key] !== void 0 || taken.has(place2)) continue;
      at[key] = place2;
      taken.add(place2);
    }
    return at;
  }
  function placeAgain(table3, layout, standing) {
    const at = {};
    const taken = /* @__PURE__ */ new Set();
    const give = ({ key, place: place2 }) => {
      at[key] = place2;
      taken.add(place2);
    };
    const named = oursOf(layout, standing.lastSeen).map((key) => ({ key, places: headerPlaces(table3, key, standing) }));
    const sure = named.filter(({ key, places: places3 }) => places3.length === 1 && places3[0] === standing.marked[key]);
    for (const { key, places: places3 } of sure) for (const place2 of places3) give({ key, place: place2 });
    const claims2 = named.filter(({ key }) => at[key] === void 0).flatMap((one) => claimsOf(one, standing, taken));
    for (const claim3 of claims2.sort((one, other) => other.weight - one.weight)) {
      if (at[claim3.key] === void 0 && !taken.has(claim3.place)) give(claim3);
    }
    return at;
  }
  var MARKED = 0.02;
  var NAMED = 0.01;
  function claimsOf({ key, places: places3 }, { marked, likeness = () => MARKED }, taken) {
    const mark3 = marked[key];
    const all = mark3 === void 0 ? places3 : [.../* @__PURE__ */ new Set([...places3, mark3])];
    return all.flatMap((place2) => {
      const isMarked = place2 === mark3;
      const alike2 = taken.has(place2) ? 0 : likeness(key, place2);
      const weight = alike2 + (isMarked ? MARKED : 0) + (places3.includes(place2) ? NAMED : 0);
      return taken.has(place2) || alike2 === 0 && !isMarked ? [] : [{ key, place: place2, weight }];
    });
  }
  function headerPlaces(table3, key, { headers: headers15, lastSeen }) {
    var _a;
    const seen = (_a = lastSeen[key]) != null ? _a : "";
    const places3 = seen === "" ? [] : placesOf(headers15, [seen]);
    return places3.length > 0 ? places3 : placesOf(headers15, [...namesOf2(table3, key), key]);
  }
  function placesOf(headers15, names3) {
    const wanted = new Set(names3.map(compareText));
    return headers15.flatMap((header, place2) => header.trim() !== "" && wanted.has(compareText(header)) ? [place2] : []);
  }
  function twinsOf(table3, { headers: headers15, lastSeen }, { at, relabel }) {
    const ours = new Set(Object.values(at));
    const names3 = new Set([...headers15, ...Object.values(relabel)].map(compareText));
    return Object.keys(at).flatMap(
      (key) => headerPlaces(table3, key, { headers: headers15, lastSeen }).filter((place2) => !ours.has(place2)).map((place2) => {
        var _a;
        const header = freeName2((_a = headers15[place2]) != null ? _a : "", names3);
        names3.add(compareText(header));
        return { place: place2, header, key };
      })
    );
  }
  function freeName2(name, taken) {
    for (let number2 = 2; ; number2++) if (!taken.has(compareText(`${name} ${number2}`))) return `${name} ${number2}`;
  }
  function relabelled(table3, layout, { standing, at }) {
    const { headers: headers15, lastSeen } = standing;
    const entries2 = layout.flatMap(({ key, header }) => {
      var _a, _b;
      const place2 = at[key];
      const wanted = (_a = ownName(table3, key, lastSeen)) != null ? _a : header;
      const names3 = { present: (_b = headers15[place2 != null ? place2 : -1]) != null ? _b : "", wanted, lastSeen };
      return place2 !== void 0 && isWrong(table3, key, names3) ? [[key, wanted]] : [];
    });
    return Object.fromEntries(entries2);
  }
  function ownName(table3, key, lastSeen) {
    var _a;
    const seen = (_a = lastSeen[key]) != null ? _a : "";
    const isLabel = Object.keys(labels3[table3]).some((one) => isNamed(table3, one, seen));
    return seen.trim() === "" || isLabel ? void 0 : seen;
  }
  function isWrong(table3, key, { present: present2, wanted, lastSeen }) {
    if (present2 === wanted) return false;
    if (present2.trim() === "" || namesOf2(table3, key).includes(present2)) return true;
    const folded = compareText(present2);
    return Object.keys(labels3[table3]).some(
      (other) => {
        var _a;
        return other !== key && (isNamed(table3, other, present2) || compareText((_a = lastSeen[other]) != null ? _a : "") === folded);
      }
    );
  }
  function isNamed(table3, key, header) {
    const folded = compareText(header);
    return namesOf2(table3, key).some((name) => compareText(name) === folded);
  }
  function namesOf2(table3, key) {
    const label2 = labels3[table3][key];
    return label2 === void 0 ? [key] : languages.map((language) => label2[language]);
  }

  // src/core/setup/find-header.ts
  var labels4 = {
    leads: leadLabels,
    followUps: followUpLabels
  };
  var LEAST = 3;
  function findHeader(table3, grid, known3) {
    var _a, _b;
    const names3 = new Set([...Object.values(known3.lastSeen), ...ownNames2(table3)].map(compareText));
    names3.delete("");
    const score = (line2) => new Set(line2.map((cell3) => compareText(String(cell3))).filter((text4) => names3.has(text4))).size;
    const first = score((_a = grid[0]) != null ? _a : []);
    const scores = grid.map(score);
    const most2 = scores.reduce((best2, one) => Math.max(best2, one), 0);
    if (most2 >= LEAST && most2 > first * 2) return { row: scores.indexOf(most2) + 1 };
    const isRecord5 = ((_b = grid[0]) != null ? _b : []).some((cell3) => known3.ids.has(String(cell3).trim()));
    return isRecord5 ? "deleted" : "inPlace";
  }
  function ownNames2(table3) {
    return Object.values(labels4[table3]).flatMap((label2) => languages.map((language) => label2[language]));
  }

  // src/actions/put-header-back.ts
  function putHeaderBack(book, table3, known3) {
    const tab = tabIn(book, table3);
    const keys = [...known3.memory.keys()].map(splitMemoryKey);
    const ids = new Set(keys.flatMap((key) => (key == null ? void 0 : key.table) === table3 ? [key.id] : []));
    const header = findHeader(table3, readGrid(book, tab), { lastSeen: known3.lastSeen, ids });
    if (header === "inPlace") return false;
    if (header === "deleted") insertHeaderRow(tab);
    else moveHeaderRow(tab, header.row);
    return true;
  }

  // src/actions/build-table.ts
  function buildTable(site, table3, leads) {
    const { book, settings, vocabulary } = site;
    const tab = tabIn(book, table3);
    const layout = tableLayout(table3, { settings, vocabulary, ...heldValues2(site) });
    const { standing, moved } = site.inserted.has(table3) ? blank : standingOf(site, table3);
    const placed2 = placeColumns(table3, layout, standing);
    const place2 = leads == null ? void 0 : leads.at["leadId"];
    const done = layOut(book, tab, {
      ...placed2,
      layout,
      marked: standing.marked,
      strict: settings.values.strict === "yes",
      ...place2 === void 0 ? {} : { leadIds: { tab: tabIn(book, "leads"), place: place2 } }
    });
    if (!site.inserted.has(table3)) site.changes.push(...changesOf(site, table3, { done, placed: placed2, standing, moved }));
    return { headers: headersNow(table3, layout, { placed: placed2, standing, done }), at: done.at, added: done.added };
  }
  var blank = { standing: { headers: [], marked: {}, lastSeen: {} }, moved: false };
  function standingOf(site, table3) {
    const { book, settings, vocabulary, inserted } = site;
    const tab = tabIn(book, table3);
    const lastSeen = settings.headers[table3];
    const found2 = { headers: headerTexts(tab), marked: markedColumns(tab), lastSeen };
    const isFirst = Object.keys(lastSeen).length === 0;
    if (isFirst || inserted.has("memory") || isPlain(table3, found2)) return { standing: found2, moved: false };
    const memory = readMemoryTab(book).rows;
    const moved = putHeaderBack(book, table3, { lastSeen, memory });
    const headers15 = moved ? headerTexts(tab) : found2.headers;
    const context = { vocabulary, today: book.today };
    const likeness = columnLikeness(table3, { grid: readGrid(book, tab).slice(1), memory, context });
    return { standing: { ...found2, headers: headers15, likeness }, moved };
  }
  function heldValues2({ book, settings, inserted }) {
    return needsHeldValues(settings) && !inserted.has("memory") ? { held: countValues(readMemoryTab(book).rows) } : {};
  }
  function headersNow(table3, layout, { placed: placed2, standing, done }) {
    const wanted = Object.fromEntries(layout.map(({ key, header }) => [key, header]));
    const shown3 = (key, at) => {
      var _a, _b, _c;
      return placed2.at[key] === void 0 ? (_a = wanted[key]) != null ? _a : "" : (_c = (_b = placed2.relabel[key]) != null ? _b : standing.headers[at]) != null ? _c : "";
    };
    const entries2 = tableColumns[table3].flatMap(({ key }) => {
      const at = done.at[key];
      return at === void 0 ? [] : [[key, shown3(key, at)]];
    });
    return Object.fromEntries(entries2);
  }
  function changesOf({ book, vocabulary }, table3, { placed: placed2, standing, done, moved }) {
    const { language } = vocabulary;
    const tab = tabIn(book, table3).name;
    const repairs = [.../* @__PURE__ */ new Set([...moved ? ["headers"] : [], ...done.repairs])];
    const columns = inOneLine(
      done.refused.map((key) => columnLabel(table3, key, language)),
      language
    );
    const twins = placed2.twins.map(
      ({ place: place2, header }) => {
        var _a;
        return fill(healWords.twin[language], { tab, header: (_a = standing.headers[place2]) != null ? _a : "", name: header });
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
    // Something of the workbook was put right; no value of a record changed.
    "repaired"
  ];
  var ways = ["grid", "sidebar", "sweep", "addOn", "import", "form"];
  var emptyPlan = { cells: [], appends: [], notes: [], events: [], memory: [], reviews: [], toasts: [] };
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
    const { cells, appends, notes: notes2, events: events2, memory, reviews } = plan;
    return [cells, appends, notes2, events2, memory, reviews].every((list) => list.length === 0);
  }

  // src/core/pipeline/identify.ts
  var marks = {
    leads: ["customerName", "contactName", "phone", "email", "wechat", "need"],
    followUps: ["content", "feedback", "nextStep", "customerName"]
  };
  var JOINT2 = String.fromCharCode(1);
  function identify(table3, rows, known3) {
    var _a;
    let records2;
    const byMark = () => {
      records2 != null ? records2 : records2 = recordsByMark(table3, known3.memory);
      return records2;
    };
    const registry = { ...known3, table: table3, byMark };
    const ids = settledIds(registry, rows);
    const taken = /* @__PURE__ */ new Set([...ids.values(), ...(_a = known3.elsewhere) != null ? _a : []]);
    return rows.map((row11) => {
      var _a2;
      const id = (_a2 = ids.get(row11)) != null ? _a2 : "";
      const before = known3.memory.get(memoryKey(table3, id));
      if (before !== void 0) return { row: row11, id, before };
      const lost = onlyRecord(registry, row11);
      if (lost === void 0 || taken.has(lost.key.slice(2))) return { row: row11, id };
      taken.add(lost.key.slice(2));
      return { row: row11, id: lost.key.slice(2), before: lost };
    });
  }
  function idOf(table3, row11) {
    return String(cellText2(row11.cells[idColumn[table3]])).trim();
  }
  function settledIds(registry, rows) {
    const holders = findHolders(registry, rows);
    const swapped = /* @__PURE__ */ new Map();
    for (const [id, row11] of holders) {
      const own2 = ownId(registry, row11, holders);
      if (own2 !== void 0 && own2 !== id) swapped.set(row11, own2);
    }
    const given2 = new Set(swapped.values());
    const ids = new Map(swapped);
    for (const [id, row11] of holders) if (!swapped.has(row11) && !given2.has(id)) ids.set(row11, id);
    return ids;
  }
  function findHolders(registry, rows) {
    var _a;
    const holders = /* @__PURE__ */ new Map();
    for (const row11 of rows) {
      const id = idOf(registry.table, row11);
      if (id === "" || ((_a = registry.elsewhere) == null ? void 0 : _a.has(id))) continue;
      const rival = holders.get(id);
      if (rival === void 0 || !matches(registry, rival, id) && matches(registry, row11, id)) holders.set(id, row11);
    }
    return holders;
  }
  function ownId(registry, row11, holders) {
    var _a, _b;
    const carried = idOf(registry.table, row11);
    const before = registry.memory.get(memoryKey(registry.table, carried));
    if (before === void 0 || matches(registry, row11, carried)) return void 0;
    const id = (_a = onlyRecord(registry, row11)) == null ? void 0 : _a.key.slice(2);
    if (id === void 0 || ((_b = registry.elsewhere) == null ? void 0 : _b.has(id))) return void 0;
    const holder = holders.get(id);
    return holder !== void 0 && matches(registry, holder, id) ? void 0 : id;
  }
  function matches({ table: table3, memory }, row11, id) {
    const before = memory.get(memoryKey(table3, id));
    return before !== void 0 && markOf(table3, cellsText(table3, row11)) === markOf(table3, before.values);
  }
  function recordsByMark(table3, memory) {
    var _a;
    const records2 = /* @__PURE__ */ new Map();
    for (const record2 of memory.values()) {
      if (!record2.key.startsWith(memoryKey(table3, "")) || record2.deletedOn !== "") continue;
      const mark3 = markOf(table3, record2.values);
      if (mark3 === "") continue;
      const same3 = (_a = records2.get(mark3)) != null ? _a : [];
      same3.push(record2);
      records2.set(mark3, same3);
    }
    return records2;
  }
  function onlyRecord({ table: table3, byMark, elsewhere }, row11) {
    var _a;
    if (elsewhere === void 0) return void 0;
    const records2 = (_a = byMark().get(markOf(table3, cellsText(table3, row11)))) != null ? _a : [];
    return records2.length === 1 ? records2[0] : void 0;
  }
  function cellsText(table3, row11) {
    return Object.fromEntries(marks[table3].map((key) => [key, cellText2(row11.cells[key])]));
  }
  function markOf(table3, values) {
    const texts2 = marks[table3].map((key) => {
      var _a;
      return compareText((_a = values[key]) != null ? _a : "");
    });
    return texts2.every((text4) => text4 === "") ? "" : texts2.join(JOINT2);
  }
  function cellText2(cell3) {
    return cell3 === void 0 || typeof cell3 === "object" ? "" : String(cell3);
  }

  // src/core/pipeline/bridge-cells.ts
  var FEW = 3;
  var SHARE = 10;
  var DENSE = 5;
  function bridgeCells(targets2, known3) {
    var _a;
    const columns = [...byColumn2(targets2)].map(([column, cells]) => ({ column, cells, cost: costOf(cells) }));
    if (columns.reduce((sum6, { cost }) => sum6 + cost, 0) <= FEW) return [];
    const all = spanOf(targets2.map(({ row: row11 }) => row11));
    const filled = /* @__PURE__ */ new Map();
    for (const { column, cells, cost } of columns) {
      const rows = [...cells.keys()];
      const fits = (row11) => isExact(known3(row11, column));
      for (const row11 of fillers(rows, { all, cost, fits })) {
        filled.set(row11, { ...filled.get(row11), [column]: (_a = known3(row11, column)) != null ? _a : "" });
      }
    }
    return [...filled].map(([row11, cells]) => ({ row: row11, cells }));
  }
  function fillers(rows, { all, cost, fits }) {
    if (rows.length * DENSE >= all.length) {
      const own2 = new Set(rows);
      const others = all.filter((row11) => !own2.has(row11));
      if (others.every(fits)) return others;
    }
    return cost <= 1 ? [] : gapRows(rows, { most: 1, room: rows.length * SHARE, fits });
  }
  function spanOf(rows) {
    const first = rows.reduce((least, row11) => Math.min(least, row11), Number.POSITIVE_INFINITY);
    const last = rows.reduce((most2, row11) => Math.max(most2, row11), 0);
    return rows.length === 0 ? [] : rowsBetween(first, last + 1);
  }
  function byColumn2(targets2) {
    var _a;
    const columns = /* @__PURE__ */ new Map();
    for (const { row: row11, cells } of [...targets2].sort((one, other) => one.row - other.row)) {
      for (const [column, cell3] of Object.entries(cells)) {
        const rows = (_a = columns.get(column)) != null ? _a : /* @__PURE__ */ new Map();
        columns.set(column, rows.set(row11, cell3));
      }
    }
    return columns;
  }
  function costOf(cells) {
    const rows = [...cells.keys()];
    const runs = rows.filter((row11, index) => {
      var _a;
      return row11 !== ((_a = rows[index - 1]) != null ? _a : Number.NaN) + 1;
    }).length;
    const values = new Set([...cells.values()].map((cell3) => isMoment(cell3) ? `#${cell3.serial}` : cell3));
    return Math.min(runs, values.size);
  }
  function isExact(cell3) {
    return cell3 !== void 0 && (!isMoment(cell3) || Number.isInteger(cell3.serial));
  }

  // src/core/pipeline/conflict-events.ts
  function conflictEvents(plan, clashes) {
    return clashes.flatMap((clash) => {
      var _a;
      const { table: table3, row: row11, column } = clash;
      const id = (_a = plan.cells.find((edit) => edit.table === table3 && edit.row === row11 && edit.column === column)) == null ? void 0 : _a.id;
      const event = plan.events.find(
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

  // src/core/i18n/conflict-words.ts
  var conflict = {
    "zh-CN": "「{field}」刚刚有人在表格里填了“{present}”，予以保留；“{wanted}”没有写入。请看一下再决定。",
    "zh-TW": "「{field}」剛剛有人在表格裡填了「{present}」，予以保留；「{wanted}」沒有寫入。請看一下再決定。",
    en: "{field}: somebody has just put “{present}” into the sheet, which stays; “{wanted}” was not written. Please look and decide."
  };
  var refused2 = {
    "zh-CN": "「{field}」里写不进“{wanted}”：那个单元格受保护，或有别人设的严格规则。表格里仍是“{present}”，线索簿按“{wanted}”计算。请取消保护或规则，再用菜单“线索簿 → 检查工作簿”。",
    "zh-TW": "「{field}」裡寫不進「{wanted}」：那個儲存格受保護，或有別人設的嚴格規則。試算表裡仍是「{present}」，線索簿按「{wanted}」計算。請取消保護或規則，再用選單「線索簿 → 檢查活頁簿」。",
    en: "{field}: “{wanted}” could not be written. The cell is protected, or somebody has given it a strict rule. It still shows “{present}”; Leadbook counts it as “{wanted}”. Remove the protection or the rule, then use the menu Leadbook → Check workbook."
  };
  function conflictText({ why, table: table3, column, present: present2, wanted }, language) {
    const field = columnLabel(table3, column, language);
    return fill((why === "filled" ? conflict : refused2)[language], {
      field,
      present: cellText(present2),
      wanted: cellText(wanted)
    });
  }

  // src/core/pipeline/refusing-cells.ts
  function takenAsRemembered(table3, rows, { memory, vocabulary, edited }) {
    return rows.map((row11) => {
      var _a;
      const known3 = memory.get(memoryKey(table3, idOf(table3, row11)));
      const columns = Object.entries((_a = known3 == null ? void 0 : known3.meta.refusing) != null ? _a : {}).filter(([column, text4]) => {
        var _a2;
        return !(edited == null ? void 0 : edited.has(column)) && cellText((_a2 = row11.cells[column]) != null ? _a2 : "") === text4;
      }).map(([column]) => column);
      if (columns.length === 0) return row11;
      const value2 = (column) => {
        var _a2;
        return encode(columnOf(table3, column), (_a2 = known3 == null ? void 0 : known3.values[column]) != null ? _a2 : "", vocabulary);
      };
      const cells = Object.fromEntries(columns.map((column) => [column, value2(column)]));
      return { ...row11, cells: { ...row11.cells, ...cells }, refusing: new Set(columns) };
    });
  }
  function rememberRefused(edits, refused6, memory) {
    var _a, _b;
    const byKey = new Map(edits.map((edit) => [edit.key, edit]));
    for (const { table: table3, id, column, present: present2 } of refused6) {
      const key = memoryKey(table3, id);
      const row11 = (_a = byKey.get(key)) != null ? _a : memory.get(key);
      if (row11 === void 0) continue;
      const refusing = { ...row11.meta.refusing, [column]: cellText(present2) };
      const noted = [.../* @__PURE__ */ new Set([...(_b = row11.meta.noted) != null ? _b : [], column])].sort();
      byKey.set(key, { ...row11, meta: { ...row11.meta, refusing, noted } });
    }
    return [...byKey.values()];
  }
  function stillRefused(refused6) {
    return refused6.filter(({ wanted, present: present2 }) => !sameCell(wanted, present2));
  }

  // src/host/targets.ts
  function writtenColumns(targets2) {
    return new Set(targets2.flatMap(({ cells }) => Object.keys(cells)));
  }
  function writeTargets({ table: table3 }, targets2) {
    var _a;
    const sheet = sheetOf(table3.tab);
    const placed2 = targets2.flatMap(
      ({ row: row11, cells }) => Object.entries(cells).flatMap(([key, cell3]) => {
        const at = table3.columns.at[key];
        return at === void 0 ? [] : [{ row: row11, column: at + 1, cell: cell3, key }];
      })
    );
    const texts2 = placed2.filter(({ key, cell: cell3 }) => needsTextFormat(columnOf(table3.key, key), cell3));
    if (table3.formats !== "refused") formatAsText(sheet, texts2);
    writeCells(sheet, placed2, ((_a = table3.columns.at[idColumn[table3.key]]) != null ? _a : 0) + 1);
  }
  var TURNS = /^[\s\p{P}\p{S}]*\p{N}|^\s*(?:true|false)\s*$|^\s*[a-z]{3,9}\W?\d|^\s*[上下]午\s*\d/iu;
  function needsTextFormat(column, cell3) {
    const isWord = isFreeText(column) || column.type === "list" || column.type === "member";
    return isWord && column.key !== "reminder" && typeof cell3 === "string" && TURNS.test(cell3);
  }
  function holds(cells, target) {
    return Object.entries(target.cells).every(([key, cell3]) => {
      var _a;
      return sameCell((_a = cells[key]) != null ? _a : "", cell3);
    });
  }

  // src/host/write-notes.ts
  function writeNotes(table3, targets2) {
    placeNotes(table3, targets2)();
  }
  function placeNotes(table3, targets2) {
    var _a;
    const width = sheetOf(table3.tab).getMaxColumns();
    const placed2 = targets2.flatMap(
      ({ row: row11, notes: wanted }) => Object.entries(wanted).flatMap(([key, text4]) => {
        const at = table3.columns.at[key];
        return at === void 0 || at >= width ? [] : [{ row: row11, column: at + 1, text: text4 }];
      })
    );
    if (placed2.length === 0) return () => void 0;
    const [top, bottom] = ends(placed2.map(({ row: row11 }) => row11));
    const [left, right2] = ends(placed2.map(({ column }) => column));
    const range = sheetOf(table3.tab).getRange(top, left, bottom - top + 1, right2 - left + 1);
    const present2 = range.getNotes().map((line2) => line2.map(String));
    for (const { row: row11, column, text: text4 } of placed2) {
      const line2 = present2[row11 - top];
      if (line2 !== void 0) line2[column - left] = mergeNote((_a = line2[column - left]) != null ? _a : "", text4);
    }
    return () => {
      range.setNotes(present2);
    };
  }
  function ends(numbers2) {
    return numbers2.reduce(
      ([least, most2], one) => [Math.min(least, one), Math.max(most2, one)],
      [Number.POSITIVE_INFINITY, 0]
    );
  }

  // src/host/put-columns-right.ts
  function presentHeaders({ tab }) {
    var _a;
    const sheet = sheetOf(tab);
    return (_a = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0]) != null ? _a : [];
  }
  function putColumnsRight(rows, targets2, headers15) {
    const old = rows.table.headers;
    const now = (at) => placeNow(old, headers15, at);
    const before = new Map(old.map((_header, at) => [now(at), at]));
    const hits = targets2.flatMap(
      ({ row: row11, cells }) => Object.keys(cells).flatMap((key) => {
        var _a;
        const at = (_a = rows.table.columns.at[key]) != null ? _a : -1;
        const earlier3 = before.get(at);
        return earlier3 === at || at >= headers15.length ? [] : [{ row: row11, column: at + 1, cell: cellAt(rows, row11, earlier3) }];
      })
    );
    writeCells(sheetOf(rows.table.tab), hits);
    writeNotes(rows.table, targets2.map(withoutNotes));
    const entries2 = Object.entries(rows.table.columns.at).flatMap(([key, at]) => {
      const place2 = now(at);
      return place2 === void 0 ? [] : [[key, place2]];
    });
    const columns = { ...rows.table.columns, at: Object.fromEntries(entries2) };
    const moved = { ...rows, table: { ...rows.table, columns, headers: headers15 } };
    writeTargets(moved, targets2);
    writeNotes(moved.table, targets2);
    return moved;
  }
  function withoutNotes({ row: row11, notes: notes2 }) {
    return { row: row11, notes: Object.fromEntries(Object.keys(notes2).map((key) => [key, ""])) };
  }
  function wasReadLate({ table: table3, grid, first }, targets2) {
    const width = Math.min(table3.headers.length, sheetOf(table3.tab).getMaxColumns());
    const written2 = new Set(
      targets2.flatMap(({ row: row11, cells }) => Object.keys(cells).map((key) => `${row11}:${table3.columns.at[key]}`))
    );
    return targets2.every(({ row: row11 }) => {
      var _a;
      const line2 = grid[row11 - first];
      if (line2 === void 0) return true;
      const now = (_a = sheetOf(table3.tab).getRange(row11, 1, 1, width).getValues()[0]) != null ? _a : [];
      return line2.slice(0, width).every((cell3, at) => {
        var _a2;
        return isMoment(cell3) || written2.has(`${row11}:${at}`) || String((_a2 = now[at]) != null ? _a2 : "") === String(cell3);
      });
    });
  }
  function giveBack(rows, targets2) {
    const back2 = targets2.flatMap(
      ({ row: row11, cells }) => Object.keys(cells).map((key) => {
        var _a;
        const at = (_a = rows.table.columns.at[key]) != null ? _a : 0;
        return { row: row11, column: at + 1, cell: cellAt(rows, row11, at) };
      })
    );
    writeCells(sheetOf(rows.table.tab), back2);
    writeNotes(rows.table, targets2.map(withoutNotes));
  }
  function placeNow(old, headers15, at) {
    var _a, _b;
    const header = (_a = old[at]) != null ? _a : "";
    const found2 = header === "" ? -1 : headers15.indexOf(header);
    if (found2 >= 0) return found2;
    return old.length === headers15.length && !old.includes((_b = headers15[at]) != null ? _b : "") ? at : void 0;
  }
  function cellAt(rows, row11, at) {
    var _a, _b;
    return at === void 0 ? "" : (_b = (_a = rows.grid[row11 - rows.first]) == null ? void 0 : _a[at]) != null ? _b : "";
  }

  // src/host/put-right.ts
  var ROUNDS = 3;
  function isHome({ table: table3 }, cells, { target, written: written2 }) {
    if (target.id !== "") return idOf(table3.key, { row: 0, cells }) === target.id;
    return fingerprint(table3.key, cells, written2) === target.print;
  }
  function putRight(scene, rows, { moved, written: written2 }) {
    const begun = survey(scene, rows, { moved, written: written2 });
    let left = moved.filter((target) => !hasStayed(rows, target, { written: written2, ...rowsOf2(begun, target) }));
    for (let round2 = 0; round2 < ROUNDS && left.length > 0; round2++) {
      const ground = survey(scene, rows, { moved, written: written2 });
      const repaired = left.flatMap((target) => repair(scene, rows, { target, ground }));
      writeTargets(rows, repaired);
      writeNotes(rows.table, repaired);
      sendWrites();
      const after2 = survey(scene, rows, { moved, written: written2 });
      left = left.filter((target) => !homesOf(after2, target).every((home) => holds(home.cells, target)));
    }
    if (left.length > 0) console.warn(`${left.length} rows of ${rows.table.key} kept moving; left to the sweep`);
  }
  function hasStayed({ table: { key } }, { id, marks: marks3 }, { written: written2, here, there }) {
    const columns = /* @__PURE__ */ new Set([...written2, idColumn[key]]);
    const isLike = (row11) => row11 !== void 0 && fingerprint(key, row11.cells, columns) === marks3;
    return id !== "" && isLike(here) && !isLike(there);
  }
  function rowsOf2(ground, target) {
    return { here: ground.byRow.get(target.row), there: homesOf(ground, target)[0] };
  }
  function survey({ book }, rows, { moved, written: written2 }) {
    var _a;
    const { key } = rows.table;
    const names3 = (cells) => {
      const id = idOf(key, { row: 0, cells });
      const print = `print:${fingerprint(key, cells, written2)}`;
      return id === "" ? [print] : [`id:${id}`, print];
    };
    const last = Math.max(2, sheetOf(rows.table.tab).getLastRow());
    const now = readRows(book, rows.table, { first: 2, count: last - 1 }).rows;
    const byName = /* @__PURE__ */ new Map();
    for (const row11 of now) for (const name of names3(row11.cells)) byName.set(name, [...(_a = byName.get(name)) != null ? _a : [], row11]);
    return {
      names: names3,
      byName,
      byRow: new Map(now.map((row11) => [row11.row, row11])),
      meant: new Map(moved.map((target) => [nameOf2(target), target])),
      read: new Map(rows.rows.flatMap((row11) => names3(row11.cells).map((name) => [name, row11])))
    };
  }
  function nameOf2({ id, print }) {
    return id === "" ? `print:${print}` : `id:${id}`;
  }
  function homesOf({ byName }, target) {
    var _a;
    return (_a = byName.get(nameOf2(target))) != null ? _a : [];
  }
  function repair(scene, rows, state) {
    const { target, ground } = state;
    const hit = ground.byRow.get(target.row);
    const back2 = hit === void 0 ? [] : restored(scene, rows, { ...state, hit });
    const [home, ...others] = homesOf(ground, target);
    return home === void 0 || others.length > 0 ? back2 : [...back2, { ...target, row: home.row }];
  }
  function restored(scene, rows, { target, ground, hit }) {
    var _a, _b;
    const names3 = ground.names(hit.cells);
    const own2 = names3.map((name) => ground.meant.get(name)).find((found2) => found2 !== void 0);
    const read = (_a = names3.map((name) => ground.read.get(name)).find((row11) => row11 !== void 0)) == null ? void 0 : _a.cells;
    const record2 = recordOf(scene, rows, { target, hit });
    const isInserted = Object.entries(hit.cells).every(([key, text4]) => text4 === "" || key in target.cells);
    const cells = {};
    for (const [key, cell3] of Object.entries(target.cells).filter(([column]) => (own2 == null ? void 0 : own2.cells[column]) === void 0)) {
      const isOurs3 = isWritten((_b = hit.cells[key]) != null ? _b : "", cell3);
      const before = isOurs3 ? earlier(scene, rows, { key, record: record2, read: isInserted ? "" : read == null ? void 0 : read[key] }) : void 0;
      if (before !== void 0) cells[key] = before;
    }
    const strays = Object.keys(target.notes).filter((column) => (own2 == null ? void 0 : own2.notes[column]) === void 0);
    const notes2 = Object.fromEntries(strays.map((key) => [key, ""]));
    return [{ row: hit.row, cells, notes: notes2, print: "", marks: "", id: "" }];
  }
  function earlier({ vocabulary }, { table: table3 }, {
    key,
    record: record2,
    read
  }) {
    var _a, _b;
    if (read !== void 0 || record2 === void 0) return read;
    if (key === idColumn[table3.key]) return (_a = splitMemoryKey(record2.key)) == null ? void 0 : _a.id;
    return encode(columnOf(table3.key, key), (_b = record2.values[key]) != null ? _b : "", vocabulary);
  }
  function recordOf({ memory }, { table: { key } }, { target, hit }) {
    var _a, _b;
    const given2 = target.cells[idColumn[key]];
    const bears = given2 === void 0 || !sameCell((_a = hit.cells[idColumn[key]]) != null ? _a : "", given2);
    if (bears) return memory.rows.get(memoryKey(key, idOf(key, hit)));
    const bare2 = { ...hit, cells: { ...hit.cells, [idColumn[key]]: "" } };
    return (_b = identify(key, [bare2], { memory: memory.rows, elsewhere: /* @__PURE__ */ new Set() })[0]) == null ? void 0 : _b.before;
  }
  function isWritten(now, written2) {
    return sameCell(now, written2) || isMoment(written2) && now === written2.serial;
  }

  // src/host/confirm-targets.ts
  var MOST_ALONE = 200;
  function confirmTargets(scene, read, targets2) {
    const headers15 = presentHeaders(read.table);
    const isSame = headers15.join("\n") === read.table.headers.join("\n");
    if (!isSame && wasReadLate(read, targets2)) {
      giveBack(read, targets2);
      throw new UnclearColumns(read.table.key, []);
    }
    const rows = isSame ? read : putColumnsRight(read, targets2, headers15);
    const found2 = readBack(scene, rows, targets2);
    const written2 = writtenColumns(targets2);
    const seen = (target) => {
      var _a, _b;
      return (_b = (_a = found2.get(target.row)) == null ? void 0 : _a.cells) != null ? _b : {};
    };
    const isMoved2 = (target) => !isHome(rows, seen(target), { target, written: written2 });
    const moved = targets2.filter(isMoved2);
    const settled = moved.length === 0 ? targets2 : targets2.filter((target) => !isMoved2(target));
    formatDates(rows, settled, found2);
    const missed = settled.filter((target) => !holds(seen(target), target));
    writeTurned(rows, missed, seen);
    for (const target of missed.slice(0, MOST_ALONE)) writeAgain2(rows, target, seen(target));
    if (moved.length > 0) putRight(scene, rows, { moved, written: written2 });
  }
  function writeTurned(rows, missed, seen) {
    const again2 = missed.flatMap((target) => {
      const [now, before] = [seen(target), cellsBefore(rows, target)];
      const turned = Object.entries(target.cells).filter(
        ([key, cell3]) => {
          var _a, _b, _c;
          return isTurned(cell3, (_a = now[key]) != null ? _a : "") && !sameCell((_b = now[key]) != null ? _b : "", (_c = before[key]) != null ? _c : "");
        }
      );
      return turned.length === 0 ? [] : [{ ...target, cells: Object.fromEntries(turned) }];
    });
    if (again2.length > 0) makeTexts(rows, again2);
    if (again2.length > 0) writeTargets(rows, again2);
  }
  function writeAgain2(rows, target, seen) {
    const before = cellsBefore(rows, target);
    const passed = Object.entries(target.cells).filter(([key, cell3]) => {
      var _a, _b;
      const now = (_a = seen[key]) != null ? _a : "";
      return !sameCell(now, cell3) && sameCell(now, (_b = before[key]) != null ? _b : "");
    });
    if (passed.length === 0) return;
    const turned = passed.filter(([key, cell3]) => {
      var _a;
      return isTurned(cell3, (_a = seen[key]) != null ? _a : "");
    });
    makeTexts(rows, [{ ...target, cells: Object.fromEntries(turned) }]);
    writeTargets(rows, [{ ...target, cells: Object.fromEntries(passed) }]);
  }
  function cellsBefore({ rows, first }, { row: row11 }) {
    var _a;
    const likely = rows[row11 - first];
    const known3 = (likely == null ? void 0 : likely.row) === row11 ? likely : rows.find((one) => one.row === row11);
    return (_a = known3 == null ? void 0 : known3.cells) != null ? _a : {};
  }
  function makeTexts({ table: table3 }, targets2) {
    const places3 = targets2.flatMap(
      ({ row: row11, cells }) => Object.entries(cells).flatMap(([key, cell3]) => {
        const at = table3.columns.at[key];
        return at === void 0 ? [] : [{ row: row11, column: at + 1, cell: cell3 }];
      })
    );
    if (table3.formats !== "refused") formatAsText(sheetOf(table3.tab), places3);
  }
  function isTurned(meant, now) {
    return typeof meant === "string" && meant !== "" && typeof now !== "string";
  }
  function formatDates({ table: table3 }, targets2, found2) {
    const bare2 = targets2.flatMap(
      (target) => Object.entries(target.cells).flatMap(([key, cell3]) => {
        var _a;
        const at = table3.columns.at[key];
        const shown3 = (_a = found2.get(target.row)) == null ? void 0 : _a.cells[key];
        if (at === void 0 || !isMoment(cell3) || typeof shown3 !== "number") return [];
        return [{ row: target.row, column: at + 1, cell: cell3, format: formatOf(columnOf(table3.key, key)) }];
      })
    );
    if (table3.formats !== "refused" && bare2.length > 0) formatAsDate(sheetOf(table3.tab), bare2);
  }
  function readBack({ book }, { table: table3 }, targets2) {
    const first = targets2.reduce((least, { row: row11 }) => Math.min(least, row11), Number.POSITIVE_INFINITY);
    const last = targets2.reduce((most2, { row: row11 }) => Math.max(most2, row11), 0);
    const range = sheetOf(table3.tab).getRange(first, 1, last - first + 1, table3.headers.length);
    const values = range.getValues();
    noteSent();
    const grid = cellsOf(values, book.clock);
    const keys = Object.entries(table3.columns.at);
    const wanted = new Set(targets2.map(({ row: row11 }) => row11));
    const found2 = /* @__PURE__ */ new Map();
    grid.forEach((line2, index) => {
      const row11 = first + index;
      if (!wanted.has(row11)) return;
      found2.set(row11, { row: row11, cells: Object.fromEntries(keys.map(([key, at]) => {
        var _a;
        return [key, (_a = line2[at]) != null ? _a : ""];
      })) });
    });
    return found2;
  }

  // src/host/write-around.ts
  var MOST6 = 50;
  function writeAround(rows, targets2) {
    const refusing = [];
    const write3 = (some) => {
      const failure = tried(() => writeTargets(rows, some.map(alone)));
      if (failure === void 0) return;
      if (some.length > 1) {
        const half = Math.ceil(some.length / 2);
        write3(some.slice(0, half));
        write3(some.slice(half));
      } else if (refusing.push(...some) > MOST6) throw failure.error;
    };
    write3(targets2.flatMap((target) => Object.keys(target.cells).map((column) => ({ target, column }))));
    return refusing;
  }
  function noteAround({ table: table3 }, targets2) {
    if (tried(() => writeNotes(table3, targets2)) === void 0 || targets2.length === 0) return;
    for (const target of targets2) tried(() => writeNotes(table3, [target]));
  }
  function withoutRefusing(targets2, refusing) {
    const stays = (target, column) => !refusing.some((one) => one.target === target && one.column === column);
    return targets2.map((target) => ({
      ...target,
      cells: Object.fromEntries(Object.entries(target.cells).filter(([column]) => stays(target, column)))
    }));
  }
  function alone({ target, column }) {
    var _a;
    return { ...target, cells: { [column]: (_a = target.cells[column]) != null ? _a : "" }, notes: {} };
  }
  function tried(write3) {
    try {
      write3();
      sendWrites();
      return void 0;
    } catch (error2) {
      return { error: error2 };
    }
  }

  // src/host/carry-out-around.ts
  function carryOutAround(scene, plan, batch) {
    batch.history();
    batch.reviews();
    sendWrites();
    const written2 = batch.parts.map((part2) => ({ ...part2, refusing: writeAround(part2.rows, part2.targets) }));
    const refused6 = written2.flatMap(({ rows, refusing }) => refusedCells(scene, plan, { rows, refusing }));
    placeMemory(scene.book, scene.memory, rememberRefused(plan.memory, refused6, scene.memory.rows)).write();
    for (const { rows, targets: targets2, refusing } of written2) {
      noteAround(rows, [...targets2, ...refusalNotes(rows.table.key, refused6, scene.vocabulary)]);
      confirmTargets(scene, rows, withoutRefusing(targets2, refusing));
    }
    return refused6;
  }
  function refusedCells(scene, plan, { rows, refusing }) {
    if (refusing.length === 0) return [];
    const { key } = rows.table;
    const found2 = readBack(
      scene,
      rows,
      refusing.map(({ target }) => target)
    );
    const idAt2 = ({ id, row: row11 }) => {
      var _a, _b;
      return id || ((_b = (_a = plan.cells.find((edit) => edit.table === key && edit.row === row11)) == null ? void 0 : _a.id) != null ? _b : "");
    };
    const refused6 = refusing.map(({ target, column }) => {
      var _a, _b, _c;
      const [wanted, present2] = [(_a = target.cells[column]) != null ? _a : "", (_c = (_b = found2.get(target.row)) == null ? void 0 : _b.cells[column]) != null ? _c : ""];
      return { why: "refused", table: key, row: target.row, id: idAt2(target), column, wanted, present: present2 };
    });
    return stillRefused(refused6);
  }
  function refusalNotes(table3, refused6, { language }) {
    return refused6.filter((one) => one.table === table3).map((one) => ({ row: one.row, notes: { [one.column]: conflictText(one, language) } }));
  }

  // src/host/log-tab.ts
  var SPARE3 = 200;
  function placeLines(book, key, lines) {
    const [first] = lines;
    if (first === void 0) return () => void 0;
    const sheet = sheetOf(tabIn(book, key));
    const grid = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getValues();
    const row11 = grid.map((line2) => line2.some((value2) => value2 !== "")).lastIndexOf(true) + 2;
    const missing = row11 + lines.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE3);
    return () => {
      sheet.getRange(row11, 1, lines.length, first.length).setValues(lines.map((line2) => [...line2]));
    };
  }
  function readLines(book, key, width) {
    const sheet = sheetOf(tabIn(book, key));
    const last = sheet.getLastRow();
    return last < 2 ? [] : sheet.getRange(2, 1, last - 1, width).getValues().map((line2) => line2.map(String));
  }

  // src/host/make-room.ts
  var marks2 = {
    leads: ["leadId", "customerName", "phone", "email", "wechat"],
    followUps: ["leadId", "followUpId", "content"]
  };
  function makeRoom(_book, table3, count3) {
    const sheet = sheetOf(table3.tab);
    const last = sheet.getLastRow();
    const values = last < 2 ? [] : sheet.getRange(2, 1, last - 1, table3.headers.length).getValues();
    const keys = marks2[table3.key].flatMap((key) => {
      var _a;
      return (_a = table3.columns.at[key]) != null ? _a : [];
    });
    let end = values.length;
    while (end > 0 && keys.every((at) => {
      var _a;
      return !isRecordText((_a = values[end - 1]) == null ? void 0 : _a[at]);
    })) end--;
    const first = end + 2;
    const blank3 = values.slice(end, end + count3).every((line2) => line2.every((value2) => value2 === ""));
    if (!blank3) sheet.insertRowsAfter(first - 1, count3);
    const missing = first + count3 - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 100);
    return first;
  }
  function isRecordText(value2) {
    return typeof value2 === "string" ? value2 !== "" && !/^(合计|合計|总计|總計|小计|小計|total|subtotal)/i.test(value2.trim()) : typeof value2 === "number";
  }

  // src/host/look-again.ts
  function lookAgain(book, read, targets2) {
    const known3 = byNumber(read.rows);
    const first = targets2.reduce((least, { row: row11 }) => Math.min(least, row11), Number.POSITIVE_INFINITY);
    const last = targets2.reduce((most2, { row: row11 }) => Math.max(most2, row11), 0);
    const now = rowsNow(book, read, { first, last });
    const ground = { read, written: writtenColumns(targets2), known: known3, now: byNumber(now.rows) };
    const added = targets2.filter(({ row: row11 }) => !known3.has(row11));
    const fresh = roomFor(book, now, added);
    const placed2 = placeAll(book, ground, without3(targets2, added));
    return {
      targets: [...placed2.map(({ target }) => target), ...fresh],
      clashes: placed2.flatMap(({ clashes }) => clashes)
    };
  }
  function rowsNow(book, { table: table3 }, { first, last }) {
    if (sheetOf(table3.tab).getMaxColumns() !== table3.headers.length) throw new ColumnsMoved(table3.key);
    return readRows(book, table3, { first, count: last - first + 1 });
  }
  function byNumber(rows) {
    return new Map(rows.map((row11) => [row11.row, row11]));
  }
  function without3(targets2, others) {
    return others.length === 0 ? targets2 : targets2.filter((target) => !others.includes(target));
  }
  function roomFor(book, { table: table3, grid, first }, added) {
    const isFree = added.every(({ row: row11 }) => {
      var _a;
      return ((_a = grid[row11 - first]) != null ? _a : []).every((cell3) => cell3 === "");
    });
    if (isFree) return added;
    const start = makeRoom(book, table3, added.length);
    return added.map((target, index) => ({ ...target, row: start + index }));
  }
  function placeAll(book, ground, targets2) {
    const { read, written: written2, now } = ground;
    const isAway = (target) => {
      var _a, _b;
      return !isHome(read, (_b = (_a = now.get(target.row)) == null ? void 0 : _a.cells) != null ? _b : {}, { target, written: written2 });
    };
    const away = new Set(targets2.filter(isAway));
    if (away.size === 0) return targets2.map((target) => sparing(ground, target, now.get(target.row)));
    const last = sheetOf(read.table.tab).getLastRow();
    const all = rowsNow(book, read, { first: 2, last }).rows;
    const search = { places: uniqueNames(ground, all), all: byNumber(all) };
    return targets2.flatMap((target) => {
      const home = away.has(target) ? homeOf(ground, target, search) : now.get(target.row);
      return home === void 0 ? [] : [sparing(ground, target, home)];
    });
  }
  function uniqueNames(ground, rows) {
    const found2 = /* @__PURE__ */ new Map();
    for (const row11 of rows) for (const name of namesOf3(ground, row11)) found2.set(name, found2.has(name) ? void 0 : row11);
    return new Map([...found2].flatMap(([name, row11]) => row11 === void 0 ? [] : [[name, row11]]));
  }
  function namesOf3({ read, written: written2 }, row11) {
    const { key } = read.table;
    const id = idOf(key, row11);
    const print = `print:${fingerprint(key, row11.cells, written2)}`;
    return id === "" ? [print] : [`id:${id}`, print];
  }
  function homeOf(ground, target, search) {
    const { places: places3, all } = search;
    const found2 = places3.get(target.id === "" ? `print:${target.print}` : `id:${target.id}`);
    const stays = all.get(target.row);
    if (hasStayed(ground.read, target, { written: ground.written, here: stays, there: found2 })) return stays;
    if (found2 !== void 0 || target.id !== "" || stays === void 0) return found2;
    const others = new Set([...ground.known.values()].flatMap((row11) => namesOf3(ground, row11)));
    return namesOf3(ground, stays).some((name) => others.has(name)) ? void 0 : stays;
  }
  function sparing({ read, known: known3 }, target, home) {
    var _a, _b, _c, _d, _e;
    const { key } = read.table;
    const before = (_b = (_a = known3.get(target.row)) == null ? void 0 : _a.cells) != null ? _b : {};
    const present2 = (_c = home == null ? void 0 : home.cells) != null ? _c : {};
    const theirs = Object.entries(target.cells).filter(
      ([column, wanted]) => columnOf(key, column).by === "addOn" ? false : isTheirs(present2[column], { wanted, read: before[column] })
    );
    if (theirs.length === 0) return { target: { ...target, row: (_d = home == null ? void 0 : home.row) != null ? _d : target.row }, clashes: [] };
    const spared = new Set(theirs.map(([column]) => column));
    const cells = Object.fromEntries(Object.entries(target.cells).filter(([column]) => !spared.has(column)));
    const clashes = theirs.filter(([column, wanted]) => {
      var _a2;
      return !sameCell(wanted, (_a2 = before[column]) != null ? _a2 : "");
    }).map(
      ([column, wanted]) => {
        var _a2;
        return {
          why: "filled",
          table: key,
          row: target.row,
          column,
          wanted,
          present: (_a2 = present2[column]) != null ? _a2 : ""
        };
      }
    );
    return { target: { ...target, row: (_e = home == null ? void 0 : home.row) != null ? _e : target.row, cells }, clashes };
  }
  function isTheirs(now = "", { wanted, read = "" }) {
    return !sameCell(now, read) && !sameCell(now, wanted);
  }

  // src/core/history/voided.ts
  function voided(events2) {
    return [...events2].reverse().flatMap((event) => {
      var _a, _b;
      return (_b = (_a = opposites[event.kind]) == null ? void 0 : _a.call(opposites, event)) != null ? _b : [];
    });
  }
  var back = (event) => ({ ...event, kind: "void", from: event.to, to: event.from });
  var opposites = {
    changed: back,
    entered: back,
    deleted: (event) => ({ ...event, kind: "returned", from: event.to, to: event.from }),
    returned: (event) => ({ ...event, kind: "deleted", from: event.to, to: event.from })
  };

  // src/host/take-back.ts
  function takeBack({ book, vocabulary }, plan, { memory }) {
    memory.restore();
    appendEvents(book, vocabulary, voided(plan.events));
  }
  function withdraw(scene, plan, batch) {
    try {
      takeBack(scene, plan, batch);
      sendWrites();
      for (const { rows, targets: targets2 } of batch.parts) {
        writeAround(rows, asBefore(rows, targets2, readBack(scene, rows, targets2)));
        noteAround(rows, targets2.map(withoutNotes));
      }
    } catch (error2) {
      logRefusal("Not taken back", error2);
    }
  }
  function asBefore(rows, targets2, now) {
    return targets2.map((target) => {
      const taken = Object.entries(target.cells).filter(
        ([column, cell3]) => {
          var _a, _b;
          return sameCell((_b = (_a = now.get(target.row)) == null ? void 0 : _a.cells[column]) != null ? _b : "", cell3);
        }
      );
      const cells = taken.map(([column]) => [column, cellAt(rows, target.row, rows.table.columns.at[column])]);
      return { ...target, cells: Object.fromEntries(cells) };
    });
  }

  // src/host/apply.ts
  function applyPlan(scene, plan) {
    const batch = prepare(scene, plan);
    try {
      carryOut(scene, batch);
    } catch (error2) {
      if (!(error2 instanceof UnclearColumns)) return tryOtherwise(scene, plan, batch);
      takeBack(scene, plan, batch);
      throw error2;
    }
    return told(scene, plan, batch);
  }
  function tryOtherwise(scene, plan, batch) {
    const parts2 = batch.parts.map(({ rows, ...part2 }) => ({ ...part2, rows: withoutFormats(rows) }));
    try {
      carryOut(scene, { ...batch, parts: parts2 });
    } catch (error2) {
      if (scene.refusals === "leave") {
        const refused6 = carryOutAround(scene, plan, { ...batch, parts: parts2 });
        return [...told(scene, plan, batch), ...refused6];
      }
      withdraw(scene, plan, { ...batch, parts: parts2 });
      throw error2;
    }
    return told(scene, plan, batch);
  }
  function told({ book, vocabulary }, plan, { parts: parts2 }) {
    const clashes = parts2.flatMap((part2) => part2.clashes);
    appendEvents(book, vocabulary, conflictEvents(plan, clashes));
    return clashes;
  }
  var order = ["followUps", "leads"];
  function prepare(scene, plan) {
    const { book, vocabulary, memory, tables: tables4 } = scene;
    const lines = plan.reviews.map((row11) => reviewLine(row11, vocabulary));
    const history = placeEvents(book, vocabulary, plan.events);
    const reviews = placeLines(book, "review", lines);
    const placed2 = placeMemory(book, memory, plan.memory);
    const parts2 = order.flatMap((key) => {
      const rows = tables4[key];
      return rows === void 0 ? [] : partOf(scene, rows, plan);
    });
    return { history, reviews, memory: placed2, parts: parts2 };
  }
  function partOf(scene, rows, plan) {
    const { key } = rows.table;
    const edits = plan.cells.filter(({ table: table3 }) => table3 === key);
    const notes2 = plan.notes.filter(({ table: table3 }) => table3 === key);
    const appends = plan.appends.filter(({ table: table3 }) => table3 === key);
    const targets2 = withPrints(rows, [...writesOf(rows, { edits, notes: notes2 }), ...placeAppends(scene, rows, appends)]);
    if (targets2.length === 0) return [];
    const look = mayClash(rows, targets2) ? lookAgain(scene.book, rows, targets2) : { targets: targets2, clashes: [] };
    return [{ rows, ...look, notes: placeNotes(rows.table, look.targets) }];
  }
  function mayClash({ table: table3, rows }, targets2) {
    const known3 = new Set(rows.map(({ row: row11 }) => row11));
    const isOurs3 = (column) => columnOf(table3.key, column).by === "addOn";
    return targets2.some(({ row: row11, id, cells }) => known3.has(row11) && (id === "" || !Object.keys(cells).every(isOurs3)));
  }
  function carryOut(scene, { history, reviews, parts: parts2, memory }) {
    history();
    reviews();
    for (const { rows, targets: targets2, notes: notes2 } of parts2) {
      writeTargets(rows, targets2);
      notes2();
    }
    memory.write();
    for (const { rows, targets: targets2 } of parts2) confirmTargets(scene, rows, targets2);
  }
  function withoutFormats(rows) {
    return { ...rows, table: { ...rows.table, formats: "refused" } };
  }
  function writesOf(rows, { edits, notes: notes2 }) {
    const stands2 = (edit) => rows.table.columns.at[edit.column] !== void 0;
    const byRow = /* @__PURE__ */ new Map();
    const at = (row11) => {
      var _a;
      const known3 = (_a = byRow.get(row11)) != null ? _a : { cells: {}, notes: {} };
      byRow.set(row11, known3);
      return known3;
    };
    for (const { row: row11, column, cell: cell3 } of edits.filter(stands2)) at(row11).cells[column] = cell3;
    const decided3 = [...byRow].map(([row11, { cells }]) => ({ row: row11, cells }));
    for (const { row: row11, cells } of bridgeCells(decided3, exactCell(rows))) Object.assign(at(row11).cells, cells);
    for (const { row: row11, column, text: text4 } of notes2.filter(stands2)) at(row11).notes[column] = text4;
    return [...byRow].map(([row11, one]) => ({ row: row11, ...one }));
  }
  function exactCell({ rows }) {
    const read = new Map(rows.map((one) => [one.row, one]));
    return (row11, column) => {
      var _a;
      const one = read.get(row11);
      return ((_a = one == null ? void 0 : one.formulas) == null ? void 0 : _a.has(column)) ? void 0 : one == null ? void 0 : one.cells[column];
    };
  }
  function placeAppends({ book }, rows, appends) {
    if (appends.length === 0) return [];
    const first = makeRoom(book, rows.table, appends.length);
    return appends.map(({ cells }, index) => ({ row: first + index, cells, notes: {} }));
  }
  function withPrints({ table: table3, rows }, writes) {
    var _a;
    const read = new Map(rows.map((one) => [one.row, one]));
    const written2 = writtenColumns(writes);
    const withoutId = /* @__PURE__ */ new Set([...written2, idColumn[table3.key]]);
    const ids = /* @__PURE__ */ new Map();
    for (const row11 of rows) ids.set(idOf(table3.key, row11), ((_a = ids.get(idOf(table3.key, row11))) != null ? _a : 0) + 1);
    return writes.map((one) => {
      var _a2, _b;
      const row11 = read.get(one.row);
      const id = row11 === void 0 || idColumn[table3.key] in one.cells ? "" : idOf(table3.key, row11);
      const print = fingerprint(table3.key, (_a2 = row11 == null ? void 0 : row11.cells) != null ? _a2 : {}, written2);
      const marks3 = fingerprint(table3.key, (_b = row11 == null ? void 0 : row11.cells) != null ? _b : {}, withoutId);
      return { ...one, print, marks: marks3, id: ids.get(id) === 1 ? id : "" };
    });
  }

  // src/actions/refill-columns.ts
  function refillColumns({ book, settings, vocabulary }, table3, added) {
    const memory = readMemoryTab(book);
    if (added.length === 0 || memory.rows.size === 0) return;
    const read = readTable(book, table3, settings);
    const cells = read.rows.flatMap((row11) => {
      var _a, _b;
      const id = idOf(table3, row11);
      const values = (_b = (_a = memory.rows.get(memoryKey(table3, id))) == null ? void 0 : _a.values) != null ? _b : {};
      return added.flatMap((column) => {
        var _a2;
        const value2 = (_a2 = values[column]) != null ? _a2 : "";
        const cell3 = encode(columnOf(table3, column), value2, vocabulary);
        return value2 === "" ? [] : [{ table: table3, row: row11.row, id, column, cell: cell3 }];
      });
    });
    if (cells.length > 0) applyPlan({ book, vocabulary, memory, tables: { [table3]: read } }, { ...emptyPlan, cells });
  }

  // src/actions/build-workbook.ts
  function buildWorkbook(desk, changes4, options = { settingsTab: "repair" }) {
    const { book, inserted } = ensureTabs(desk, changes4);
    const site = { ...desk, book, inserted, changes: changes4, options };
    const leads = buildTable(site, "leads");
    const followUps2 = buildTable(site, "followUps", leads);
    const headers15 = { leads: leads.headers, followUps: followUps2.headers };
    const settings = { ...desk.settings, headers: headers15 };
    buildLogs(site);
    buildSettings(site);
    buildGuide(site);
    const isMarked = book.properties.text("schema") === String(schemaNumber);
    if (!isMarked && (inserted.size === sheets.length || schemaNumber2() < schemaNumber)) markSchema(schemaNumber);
    const kept3 = { settings: writeSnapshot(settings), tabs: tabIds(book.tabs), schema: String(schemaNumber) };
    book.properties.putAll({ ...kept3, history: sealsWithKey(book) });
    const built = { ...deskWith(book, settings), inserted };
    if (!inserted.has("memory")) refill(built, { leads, followUps: followUps2 });
    return built;
  }
  function refill(desk, built) {
    for (const table3 of ["leads", "followUps"]) {
      if (built[table3].added.length > 0) refillColumns(desk, table3, built[table3].added);
    }
  }
  function tabIds(tabs2) {
    const ids = sheets.flatMap(({ key }) => tabs2[key] === void 0 ? [] : [[key, tabs2[key].sheetId]]);
    return JSON.stringify(Object.fromEntries(ids));
  }
  function ensureTabs({ book, vocabulary }, changes4) {
    const { language } = vocabulary;
    const tabs2 = { ...book.tabs };
    const inserted = /* @__PURE__ */ new Set();
    sheets.forEach((sheet, index) => {
      const present2 = tabs2[sheet.key];
      const name = sheetLabels[sheet.key][language];
      if (present2 === void 0) {
        const tab = newTab(sheet, name, index);
        tabs2[sheet.key] = tab;
        inserted.add(sheet.key);
        changes4.push(tab.name);
      } else tabs2[sheet.key] = repairedTab(present2, { name, hidden: sheet.hidden, changes: changes4, language });
    });
    if (inserted.size > 0) book.properties.put("tabs", tabIds(tabs2));
    return { book: { ...book, tabs: tabs2 }, inserted };
  }
  var reportWidths = {
    today: todayWidths,
    analysis: { columns: 15, usual: 150, own: {} },
    guide: { columns: 3, own: { 2: 560 } }
  };
  function newTab({ key, minColumns, rows, hidden }, name, index) {
    const blank3 = index === 0 ? takeBlankTab(key, name) : void 0;
    const growth = rows === "log" ? "narrow" : "free";
    const tab = blank3 != null ? blank3 : insertTab(key, { name, index, columns: minColumns, growth });
    if (hidden) hideTab(tab, "shown");
    const widths = reportWidths[key];
    if (widths !== void 0) setReportWidths(tab, widths);
    return tab;
  }
  function repairedTab(present2, wanted) {
    const tab = inLanguage(present2, wanted.name);
    if (tab.name !== present2.name) wanted.changes.push(tab.name);
    if (wanted.hidden && hideTab(tab, "unknown")) wanted.changes.push(repairText(tab.name, ["hidden"], wanted.language));
    return tab;
  }
  function inLanguage(tab, name) {
    const isOurs3 = languages.some((language) => sheetLabels[tab.key][language] === tab.name);
    return isOurs3 ? renameTab(tab, name) : tab;
  }
  function headerOf2(labels6, language) {
    const all = Object.values(labels6);
    return { headers: all.map((label2) => label2[language]), names: all.flatMap((label2) => Object.values(label2)) };
  }
  function buildLogs({ book, vocabulary, inserted, changes: changes4 }) {
    const { language } = vocabulary;
    const logs2 = [
      { key: "history", ...headerOf2(historyLabels, language), hiddenFrom: 12 },
      { key: "review", ...headerOf2(reviewLabels, language), hiddenFrom: 8 },
      { key: "memory", headers: ["key", "value"], names: ["key", "value"] }
    ];
    for (const { key, ...layout } of logs2) {
      const tab = tabIn(book, key);
      if (inserted.has(key)) buildLog(tab, layout);
      else if (repairLog(tab, layout)) changes4.push(repairText(tab.name, ["headers"], language));
    }
  }
  function buildSettings({ book, settings, vocabulary, inserted, changes: changes4, options }) {
    const { language } = vocabulary;
    const tab = tabIn(book, "settings");
    const grid = settingsGrid(settings, language);
    const isNew = inserted.has("settings");
    if (!isNew && !mayWrite(tab)) return;
    const isRight = () => isSettingsIntact(readSettingsCells(book, tab), grid) && hasChoices(tab);
    if (!isNew && options.settingsTab === "repair" && isRight()) return;
    writeSettingsTab(tab, grid, settingsLook(settings, language));
    if (!isNew && options.settingsTab === "repair") changes4.push(repairText(tab.name, ["content"], language));
  }
  function buildGuide({ book, settings, vocabulary, inserted, changes: changes4 }) {
    const tab = tabIn(book, "guide");
    const cells = guideCells(settings, vocabulary);
    const owned = { row: 1, column: 1, rows: cells.length, columns: guideWidth };
    const wanted = cells.map(
      (line2) => Array.from({ length: guideWidth }, (_, index) => {
        var _a, _b;
        return String((_b = (_a = line2[index]) == null ? void 0 : _a.value) != null ? _b : "");
      })
    );
    const isNew = inserted.has("guide");
    if (!isNew && JSON.stringify(shownTexts(tab, owned)) === JSON.stringify(wanted)) return;
    writeReport(tab, { cells, owned });
    if (!isNew) changes4.push(repairText(tab.name, ["content"], vocabulary.language));
  }

  // src/actions/relabel-cells.ts
  function relabelCells(before, after2) {
    const { book } = before;
    if (book.tabs.leads === void 0 || book.tabs.followUps === void 0) return;
    const memory = readMemoryTab(book);
    const leads = withFormulas(readTable(book, "leads", before.settings));
    const followUps2 = withFormulas(readTable(book, "followUps", before.settings));
    const cells = [leads, followUps2].flatMap(
      (rows) => relabelled2(rows, memory, { before: before.vocabulary, after: after2.vocabulary })
    );
    if (cells.length === 0) return;
    applyPlan(
      { book, vocabulary: after2.vocabulary, memory, tables: { leads, followUps: followUps2 }, refusals: "leave" },
      { ...emptyPlan, cells }
    );
  }
  function relabelled2({ rows, table: table3 }, memory, words3) {
    const keys = Object.keys(table3.columns.at).filter((key) => isLabelled(table3.key, key));
    return rows.flatMap((row11) => {
      var _a;
      const id = idOf(table3.key, row11);
      const values = (_a = memory.rows.get(memoryKey(table3.key, id))) == null ? void 0 : _a.values;
      if (values === void 0) return [];
      return keys.flatMap((key) => {
        var _a2, _b, _c, _d;
        const column = columnOf(table3.key, key);
        const old = encode(column, (_a2 = values[key]) != null ? _a2 : "", words3.before);
        const now = encode(column, (_b = values[key]) != null ? _b : "", words3.after);
        const stands2 = sameCell((_c = row11.cells[key]) != null ? _c : "", old) && !sameCell(old, now) && !((_d = row11.formulas) == null ? void 0 : _d.has(key));
        return stands2 ? [{ table: table3.key, row: row11.row, id, column: key, cell: now }] : [];
      });
    });
  }
  function isLabelled(table3, key) {
    return ["list", "lists", "member"].includes(columnOf(table3, key).type);
  }

  // src/core/i18n/erase-words.ts
  var word10 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var eraseWords = {
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
      "将抹除 {ids}：{leads} 条线索、{followUps} 条跟进里的个人信息，{lines} 行变更记录，另有 {mentions} 处提到此人的文字。阶段、金额、日期等数字保留。{columns}\n云端硬盘里的备份会改写，旧的删除。\n\n此操作不能撤销。确认请输入 {id}：",
      "將抹除 {ids}：{leads} 筆線索、{followUps} 筆跟進裡的個人資訊，{lines} 列變更記錄，另有 {mentions} 處提到此人的文字。階段、金額、日期等數字保留。{columns}\n雲端硬碟裡的備份會改寫，舊的刪除。\n\n此操作不能復原。確認請輸入 {id}：",
      "This erases {ids}: the personal details in {leads} leads and {followUps} follow-ups, {lines} lines of History, and {mentions} other places that name the person. Stages, amounts and dates stay, so that figures do not change. {columns}\nBackups in your Drive are rewritten and the old ones removed.\n\nThis cannot be undone. Type {id} to confirm:"
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
    const kept3 = Object.entries(values).filter(([column]) => !isPersonal(table3, column));
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
  function foldHistory(events2, before = /* @__PURE__ */ new Map()) {
    var _a;
    const told5 = new Map(before);
    for (const event of events2) {
      const { table: table3, id } = event;
      if (table3 !== "leads" && table3 !== "followUps") continue;
      const key = memoryKey(table3, id);
      const record2 = (_a = steps2[event.kind]) == null ? void 0 : _a.call(steps2, told5.get(key), event);
      if (record2 === void 0) continue;
      if (record2 === "none") told5.delete(key);
      else told5.set(key, record2);
    }
    return told5;
  }
  function impersonal(table3, values) {
    const kept3 = Object.entries(values).filter(
      ([column]) => table3 !== "leads" && table3 !== "followUps" || !isPersonal(table3, column)
    );
    return Object.fromEntries(kept3);
  }
  var changed = (record2, { table: table3, column, to, way }) => {
    if (record2 === void 0 || table3 !== "leads" && table3 !== "followUps" || !isTold(table3, column)) return void 0;
    const { [column]: _old, ...rest } = record2.values;
    const given2 = new Set(record2.given);
    if (way === "addOn" && to !== "") given2.add(column);
    else given2.delete(column);
    return { ...record2, values: to === "" ? rest : { ...rest, [column]: to }, given: given2 };
  };
  var steps2 = {
    entered: (record2, event) => {
      const entered2 = event.column === "" ? readEntered(event.to) : void 0;
      if (entered2 === void 0) return record2 && changed(record2, event);
      return { values: entered2.values, given: new Set(entered2.given), deletedOn: "" };
    },
    changed,
    void: (record2, event) => event.column === "" ? "none" : changed(record2, event),
    erased: (record2, { table: table3 }) => record2 && { ...record2, values: impersonal(table3, record2.values) },
    deleted: (record2, { at, to }) => record2 && { ...record2, deletedOn: to || dayPart(at) },
    returned: (record2) => record2 && { ...record2, deletedOn: "" }
  };

  // src/core/history/corrections.ts
  function corrections(comparison) {
    const { tail, memory, extent } = comparison;
    const last = lastOperations(tail);
    const told5 = foldHistory(tail, extent === "whole" ? /* @__PURE__ */ new Map() : unspokenOf(tail, memory));
    const keys = /* @__PURE__ */ new Set([...told5.keys(), ...extent === "whole" ? memory.keys() : []]);
    return [...keys].flatMap((key) => correctionsOf(key, { ...comparison, told: told5, last }));
  }
  function correctionsOf(key, found2) {
    const place2 = splitMemoryKey(key);
    if (place2 === void 0) return [];
    const { memory, told: told5, last, base } = found2;
    const [row11, record2] = [memory.get(key), told5.get(key)];
    const meant = (column) => {
      var _a, _b;
      return (_b = (_a = last.get(spot(key, column))) != null ? _a : last.get(spot(key, ""))) != null ? _b : base.operation;
    };
    const event = { ...base, ...place2, way: "addOn", operation: meant(""), column: "", from: "", to: "" };
    if (row11 === void 0) return record2 === void 0 ? [] : [{ ...event, kind: "void", from: place2.id }];
    if (record2 === void 0) return [enteredNow(row11, event)];
    const values = valueCorrections(row11, record2, event);
    return [...lifeCorrection(row11, record2, event), ...values.map((one) => ({ ...one, operation: meant(one.column) }))];
  }
  function enteredNow({ values }, event) {
    const table3 = event.table === "followUps" ? "followUps" : "leads";
    return { ...event, kind: "entered", to: JSON.stringify({ v: toldValues(table3, values) }) };
  }
  function lifeCorrection({ deletedOn }, record2, event) {
    if (deletedOn === record2.deletedOn) return [];
    return deletedOn === "" ? [{ ...event, kind: "returned", to: event.id }] : [{ ...event, kind: "deleted", from: event.id, to: deletedOn }];
  }
  function valueCorrections({ values }, record2, event) {
    const table3 = event.table === "followUps" ? "followUps" : "leads";
    const actual = toldValues(table3, values);
    const columns = Object.keys({ ...record2.values, ...actual });
    return columns.flatMap((column) => {
      var _a, _b;
      const [from, to] = [(_a = record2.values[column]) != null ? _a : "", (_b = actual[column]) != null ? _b : ""];
      return from === to || to.includes("…#") && digest(from) === to ? [] : [{ ...event, kind: "void", column, from, to }];
    });
  }
  function lastOperations(tail) {
    const last = /* @__PURE__ */ new Map();
    for (const { table: table3, id, column, operation: operation2 } of tail) {
      if (table3 === "leads" || table3 === "followUps") last.set(spot(memoryKey(table3, id), column), operation2);
    }
    return last;
  }
  function spot(key, column) {
    return `${key} ${column}`;
  }
  function unspokenOf(tail, memory) {
    const told5 = /* @__PURE__ */ new Map();
    for (const { table: table3, id } of tail) {
      if (table3 !== "leads" && table3 !== "followUps") continue;
      const row11 = memory.get(memoryKey(table3, id));
      if (row11 === void 0 || told5.has(row11.key)) continue;
      told5.set(row11.key, { values: toldValues(table3, row11.values), given: /* @__PURE__ */ new Set(), deletedOn: row11.deletedOn });
    }
    return told5;
  }

  // src/core/pipeline/put-column-back.ts
  function putColumnsBack(found2, rows, vocabulary) {
    const byId = new Map(
      ["leads", "followUps"].flatMap(
        (table3) => rows[table3].map((row11) => [`${table3} ${idOf(table3, row11)}`, row11])
      )
    );
    const parts2 = found2.flatMap(
      ({ table: table3, column, events: events2 }) => events2.flatMap((event) => {
        var _a;
        const row11 = byId.get(`${table3} ${event.id}`);
        if (row11 === void 0 || ((_a = row11.formulas) == null ? void 0 : _a.has(column))) return [];
        const cell3 = encode(columnOf(table3, column), event.from, vocabulary);
        const edit = { table: table3, row: row11.row, id: event.id, column, cell: cell3 };
        const told5 = { ...event, from: event.to, to: event.from };
        return [{ edit, told: told5 }];
      })
    );
    return { ...emptyPlan, cells: parts2.map(({ edit }) => edit), events: parts2.map(({ told: told5 }) => told5) };
  }

  // src/core/pipeline/sorted-alone.ts
  var LEAST2 = 3;
  var SHARE2 = 0.8;
  function sortedAlone({ events: events2 }, rows) {
    var _a;
    const groups = /* @__PURE__ */ new Map();
    for (const event of events2) {
      if (event.kind !== "changed" || event.table === "settings" || event.table === "history") continue;
      const name = `${event.table} ${event.column}`;
      groups.set(name, [...(_a = groups.get(name)) != null ? _a : [], event]);
    }
    return [...groups.values()].flatMap((group2) => judged(group2, rows));
  }
  function judged(group2, rows) {
    const [event] = group2;
    if (event === void 0 || event.table !== "leads" && event.table !== "followUps") return [];
    const { table: table3, column } = event;
    if (group2.length < LEAST2 || column === idColumn[table3] || columnOf(table3, column).by === "addOn") return [];
    if (!isExchange(group2)) return [];
    const isDistinct = new Set(group2.map(({ from }) => from)).size >= group2.length * SHARE2;
    return isDistinct || liesInOrder(rows[table3], column) ? [{ table: table3, column, events: group2 }] : [];
  }
  function isExchange(group2) {
    var _a;
    const left = /* @__PURE__ */ new Map();
    for (const { from } of group2) left.set(from, ((_a = left.get(from)) != null ? _a : 0) + 1);
    const known3 = group2.filter(({ to }) => {
      var _a2;
      const count3 = (_a2 = left.get(to)) != null ? _a2 : 0;
      left.set(to, count3 - 1);
      return count3 > 0;
    });
    const kinds2 = new Set(group2.map(({ from }) => from)).size;
    return known3.length >= group2.length * SHARE2 && kinds2 > 1;
  }
  function liesInOrder(rows, column) {
    const texts2 = rows.map(({ cells }) => {
      var _a;
      return cellText((_a = cells[column]) != null ? _a : "");
    });
    const runs = texts2.filter((text4, index) => text4 !== texts2[index - 1]);
    return runs.length === new Set(runs).size && runs.slice(0, -1).every((text4) => text4 !== "");
  }

  // src/host/memory-after.ts
  function memoryAfter(memory, plan) {
    const rows = new Map(memory.rows);
    for (const edit of plan.memory) rows.set(edit.key, edit);
    return rows;
  }

  // src/core/history/read-event.ts
  function byLabel(keys, labels6) {
    return new Map(keys.flatMap((key) => Object.values(labels6[key]).map((label2) => [label2, key])));
  }
  var tables = ["leads", "followUps", "settings", "history"];
  var names2;
  function readEvent(line2) {
    var _a;
    names2 != null ? names2 : names2 = {
      kinds: byLabel(eventKinds, kindLabels),
      ways: byLabel(ways, wayLabels),
      tables: byLabel(tables, sheetLabels)
    };
    const kind = names2.kinds.get(cell2(line2, "kind"));
    const table3 = names2.tables.get(cell2(line2, "table"));
    if (kind === void 0 || table3 === void 0) return void 0;
    const since = cell2(line2, "since").replace(" ", "T");
    return {
      kind,
      at: cell2(line2, "at").replace(" ", "T"),
      ...since === "" ? {} : { since },
      who: cell2(line2, "who"),
      table: table3,
      id: cell2(line2, "id"),
      column: cell2(line2, "column"),
      from: cell2(line2, "fromKey"),
      to: cell2(line2, "toKey"),
      way: (_a = names2.ways.get(cell2(line2, "way"))) != null ? _a : "addOn",
      operation: cell2(line2, "operation")
    };
  }
  function cell2(line2, key) {
    var _a;
    return (_a = line2[historyColumns.indexOf(key)]) != null ? _a : "";
  }

  // src/core/history/unfinished.ts
  function unfinishedRecords(tail, memory) {
    const told5 = foldHistory(tail, unspokenOf(tail, memory));
    const last = lastEvents(tail);
    const found2 = [...told5].flatMap(([key, record2]) => {
      var _a, _b;
      const events2 = (_a = last.get(key)) != null ? _a : /* @__PURE__ */ new Map();
      const row11 = memory.get(key);
      const changes4 = changesOf2(key, { record: record2, row: row11, events: events2 });
      const speaker = (_b = [...events2.values()].reverse().find(({ way }) => way !== "addOn")) != null ? _b : [...events2.values()].pop();
      if (speaker === void 0 || changes4.length === 0 && row11 !== void 0) return [];
      return [[key, { operation: speaker.operation, way: speaker.way, isNew: row11 === void 0, changes: changes4 }]];
    });
    return new Map(found2);
  }
  function lastEvents(tail) {
    var _a;
    const last = /* @__PURE__ */ new Map();
    for (const event of tail) {
      if (event.table !== "leads" && event.table !== "followUps") continue;
      const key = memoryKey(event.table, event.id);
      const columns = (_a = last.get(key)) != null ? _a : /* @__PURE__ */ new Map();
      columns.delete(event.column);
      last.set(key, columns.set(event.column, event));
    }
    return last;
  }
  function changesOf2(key, known3) {
    var _a;
    const { record: record2, row: row11, events: events2 } = known3;
    const actual = toldValues(key.startsWith("L:") ? "leads" : "followUps", (_a = row11 == null ? void 0 : row11.values) != null ? _a : {});
    return Object.keys({ ...actual, ...record2.values }).flatMap((column) => {
      var _a2, _b, _c;
      const [from, to] = [(_a2 = actual[column]) != null ? _a2 : "", (_b = record2.values[column]) != null ? _b : ""];
      const isGiven2 = record2.given.has(column) || ((_c = events2.get(column)) == null ? void 0 : _c.way) === "addOn";
      return from === to ? [] : [{ column, from, to, isGiven: isGiven2 }];
    });
  }

  // src/core/pipeline/finish-rows.ts
  function finishRows(rows, death) {
    if (death.unfinished.size === 0) return rows;
    const begun = begunOperations(rows, death);
    const finish = (table3) => rows[table3].map((row11) => finished(table3, row11, { ...death, begun }));
    return { leads: finish("leads"), followUps: finish("followUps") };
  }
  function begunOperations(rows, { unfinished: unfinished2, vocabulary }) {
    const begun = (table3) => rows[table3].flatMap((row11) => {
      const found2 = unfinished2.get(memoryKey(table3, idOf(table3, row11)));
      const isBegun = (found2 == null ? void 0 : found2.isNew) || (found2 == null ? void 0 : found2.changes.some(({ column, to }) => shows(table3, row11, { column, to, vocabulary })));
      return found2 !== void 0 && isBegun ? [found2.operation] : [];
    });
    return /* @__PURE__ */ new Set([...begun("leads"), ...begun("followUps")]);
  }
  function finished(table3, row11, { unfinished: unfinished2, vocabulary, begun }) {
    const found2 = unfinished2.get(memoryKey(table3, idOf(table3, row11)));
    if (found2 === void 0) return row11;
    const isAsked = found2.way === "sidebar" && begun.has(found2.operation);
    const taken = found2.changes.flatMap((intent) => {
      const value2 = takenFor(intent, isAsked ? "whole" : "as typed");
      if (value2 === void 0 || !(intent.column in row11.cells) || intent.column === idColumn[table3]) return [];
      const seen = intent.isGiven ? intent.to : intent.from;
      const { column } = intent;
      return shows(table3, row11, { column, to: seen, vocabulary }) ? [[column, encode(columnOf(table3, column), value2, vocabulary)]] : [];
    });
    const cells = Object.fromEntries(taken);
    const shown3 = Object.fromEntries(Object.keys(cells).map((column) => {
      var _a;
      return [column, (_a = row11.cells[column]) != null ? _a : ""];
    }));
    return { ...row11, cells: { ...row11.cells, ...cells }, shown: shown3 };
  }
  var recomputed = /* @__PURE__ */ new Set(["nextContactOn", "firstContactOn"]);
  function takenFor({ column, from, to, isGiven: isGiven2 }, extent) {
    if (isGiven2) return recomputed.has(column) ? from : "";
    return extent === "whole" ? to : void 0;
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
    const held = followUps2.filter(({ contactedAt = "" }) => contactedAt !== "" && !liesAhead(contactedAt, now)).sort((one, other) => {
      var _a2, _b2;
      return compare((_a2 = one.contactedAt) != null ? _a2 : "", (_b2 = other.contactedAt) != null ? _b2 : "");
    });
    const contacts = held.map(({ contactedAt = "" }) => contactedAt);
    const since = addDays(now, -30);
    const openStep2 = earliestOpenStep(followUps2, now);
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
    if (followUp.status) return followUp.status;
    return stepDay(followUp, now) === "" ? "done" : "planned";
  }
  function earliestOpenStep(followUps2, now) {
    let earliest;
    for (const followUp of followUps2) {
      const day2 = stepDay(followUp, now);
      const status = statusOf(followUp, now);
      if (day2 === "" || status === "done" || earliest && earliest.day <= day2) continue;
      const { followUpId = "", nextStep: text4 = "", owner = "", nextStepOwner = "" } = followUp;
      earliest = { followUpId, day: day2, text: text4, owner: nextStepOwner || owner, status };
    }
    return earliest;
  }
  function stepDay({ contactedAt = "", nextStepOn = "" }, now) {
    const planned = contactedAt !== "" && liesAhead(contactedAt, now) ? dayPart(contactedAt) : "";
    if (planned === "" || nextStepOn === "") return planned || nextStepOn;
    return planned < nextStepOn ? planned : nextStepOn;
  }
  function lastOf(rows, fits) {
    for (let index = rows.length - 1; index >= 0; index--) {
      const row11 = rows[index];
      if (row11 && fits(row11)) return row11;
    }
    return void 0;
  }
  function compare(one, other) {
    if (one === other) return 0;
    return one < other ? -1 : 1;
  }

  // src/core/follow-up/fill.ts
  function fillFollowUp(followUp, facts) {
    const people = fillPeople(fillTimes(followUp, facts), facts);
    const filled = { ...people, status: statusFor(people, facts) };
    return { followUp: filled, hints: hintsOf(filled, facts) };
  }
  function fillTimes(followUp, { now, adopted }) {
    var _a;
    const { content = "", feedback = "", contactedAt = "", recordedAt = "", nextStep = "", nextStepOn = "" } = followUp;
    const spoken2 = content !== "" || feedback !== "";
    const contacted = contactedAt || (spoken2 && !adopted ? now : "");
    return {
      ...followUp,
      contactedAt: contacted,
      recordedAt: recordedAt || (adopted ? "" : now),
      nextStepOn: nextStepOn || ((_a = firstDayIn(nextStep, contacted || now)) != null ? _a : "")
    };
  }
  function fillPeople(followUp, { lead }) {
    var _a, _b, _c;
    const { owner = "", nextStep = "", nextStepOn = "", nextStepOwner = "" } = followUp;
    const by2 = owner || ((_a = lead == null ? void 0 : lead.owner) != null ? _a : "");
    const hasStep = nextStep !== "" || nextStepOn !== "";
    return {
      ...followUp,
      customerName: lead ? (_b = lead.customerName) != null ? _b : "" : (_c = followUp.customerName) != null ? _c : "",
      owner: by2,
      nextStepOwner: nextStepOwner || (hasStep ? by2 : "")
    };
  }
  function statusFor(followUp, { before, now }) {
    var _a;
    const { status = "", content, feedback, nextStep } = followUp;
    const says = [content, feedback, nextStep].some(Boolean);
    if (status === "" && !says) return promisesDay(followUp, now) ? "planned" : "";
    const oursBefore = (before == null ? void 0 : before.status) === "done" && ((_a = before.nextStepOn) != null ? _a : "") === "";
    const isOurs3 = status === "" || status === "done" && oursBefore;
    if (!isOurs3) return status;
    return promisesDay(followUp, now) ? "planned" : "done";
  }
  function promisesDay({ contactedAt = "", nextStepOn = "" }, now) {
    return nextStepOn !== "" || contactedAt !== "" && liesAhead(contactedAt, now);
  }
  function hintsOf({ status, postponedWhy, nextStepOn = "" }, { now }) {
    if (status !== "postponed") return [];
    const today = dayPart(now);
    const hints = [];
    if (!postponedWhy) hints.push({ column: "postponedWhy", code: "postponedWhy" });
    if (nextStepOn < today) hints.push({ column: "nextStepOn", code: "postponedDate" });
    return hints;
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
  };
  var reasonWords = {
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
  };
  var unreachableWords = {
    noOwner: { "zh-CN": "没有跟进人", "zh-TW": "沒有跟進人", en: "no owner" },
    notListed: { "zh-CN": "不在成员名单中", "zh-TW": "不在成員名單中", en: "not in the list of members" },
    retired: { "zh-CN": "已离开团队", "zh-TW": "已離開團隊", en: "has left the team" },
    absent: { "zh-CN": "请假中", "zh-TW": "請假中", en: "absent" },
    noAddress: { "zh-CN": "缺少邮箱，请补上", "zh-TW": "缺少電子郵件，請補上", en: "no e-mail address, please add it" }
  };
  var followUpHintWords = {
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
  };
  var reminderTextWords = {
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
  };
  var todayWords = {
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
    const { stored: stored3, vocabulary } = shown3;
    const text4 = cellText(cell3);
    if (stored3 === "" || text4 === "") return stored3 === text4 && !hidesSigns(cell3);
    if (FREE.has(column.type)) return standsFreely(cell3, column.type === "longText" ? text4 : keptLine(text4), stored3);
    const canonical = encode(column, stored3, vocabulary);
    if (isMoment(canonical)) return isMoment(cell3) && stampOfSerial(cell3.serial) === stored3;
    if (typeof canonical === "number") return typeof cell3 === "number" && plainNumber(cell3) === stored3;
    return cell3 === canonical;
  }
  function standsFreely(cell3, text4, stored3) {
    return text4 === stored3 && !hidesSigns(cell3);
  }
  function hidesSigns(cell3) {
    return typeof cell3 === "string" && hasHiddenCharacters(cell3.replace(/\r/g, ""));
  }

  // src/core/lead/enforce-cell.ts
  function enforceCell(one) {
    var _a;
    if (isUnchanged(one)) return { stored: (_a = one.before) != null ? _a : "" };
    const read = decode(one.column, one.cell, one);
    if ("refused" in read) return refuse2(one, read.refused);
    return accept(one, read.stored, read.hint === "yearAssumed");
  }
  function isUnchanged(one) {
    const { column, cell: cell3, before, vocabulary, judgeAgain } = one;
    return before !== void 0 && !judgeAgain && stands(column, cell3, { stored: before, vocabulary });
  }
  function accept(one, stored3, yearAssumed = false) {
    const verdict2 = put(one, stored3);
    if (!yearAssumed) return verdict2;
    const text4 = cellText(one.cell);
    return { ...verdict2, hint: { column: one.column.key, code: "yearAssumed", text: text4, as: stored3.replace("T", " ") } };
  }
  function refuse2(one, code, more = {}) {
    const text4 = cellText(one.cell);
    const nearest3 = nearestOption(one, text4);
    const refusal = {
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
    if (stands(column, cell3, { stored: stored3, vocabulary })) return { stored: stored3 };
    return { stored: stored3, write: encode(column, stored3, vocabulary) };
  }
  function nearestOption({ column, vocabulary, outcome }, text4) {
    for (const list of optionLists(column, outcome)) {
      const label2 = vocabulary.nearest(list, text4);
      if (label2 !== void 0) return label2;
    }
    return void 0;
  }
  function optionLists(column, outcome) {
    if (column.type === "member") return ["member"];
    return column.list === void 0 ? [] : listsOf(column, outcome);
  }

  // src/core/lead/enforce-stage.ts
  function enforceStage(one, editor) {
    const verdict2 = enforceCell(one);
    if (verdict2.stored === "") return neverBlank(one, verdict2);
    if (verdict2.refusal || verdict2.stored === one.before) return verdict2;
    const stage = one.vocabulary.stage(verdict2.stored);
    if ((stage == null ? void 0 : stage.managersOnly) && editor !== "manager") {
      return { ...refuse2(one, "managersOnly"), request: stage.key };
    }
    return told2(one, accept(one, lostAfterWon(one, verdict2.stored)));
  }
  function neverBlank(one, verdict2) {
    if (verdict2.stored !== "" || one.fallback === "") return verdict2;
    return one.before ? refuse2(one, "stageNeeded") : put(one, one.fallback);
  }
  function lostAfterWon({ before = "", vocabulary }, key) {
    var _a;
    const was = vocabulary.stage(before);
    if (((_a = vocabulary.stage(key)) == null ? void 0 : _a.class) !== "lost" || !((was == null ? void 0 : was.class) === "won" || (was == null ? void 0 : was.afterWon))) return key;
    const churned = churnedStage(vocabulary.stage);
    return churned !== void 0 && vocabulary.shownStage(churned.key) === key ? churned.key : key;
  }
  function churnedStage(stage) {
    const found2 = stage("churned");
    return (found2 == null ? void 0 : found2.afterWon) ? found2 : void 0;
  }
  function told2(one, verdict2) {
    var _a;
    const { vocabulary, column, cell: cell3 } = one;
    const { stored: stored3 } = verdict2;
    if (((_a = vocabulary.stage(stored3)) == null ? void 0 : _a.class) !== "open" || vocabulary.shownStage(stored3) === stored3) return verdict2;
    const as = vocabulary.label("stage", stored3);
    return { ...verdict2, hint: { column: column.key, code: "shownAs", text: String(cell3), as } };
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

  // src/core/lead/is-lead-row.ts
  var identityColumns = ["customerName", "phone", "email", "wechat"];
  var TITLES = ["leadId", "customerName"];
  var TOTAL = /^(?:合计|总计|小计|共计|汇总|合計|總計|小計|共計|彙總|(?:grand |sub-?)?total|sum)\s*[:：]?$/;
  function isLeadRow(cells, formulas) {
    return !isTotalRow(cells, formulas) && identityColumns.some((column) => isTyped(cells[column]) && !(formulas == null ? void 0 : formulas.has(column)));
  }
  function isTotalRow(cells, formulas) {
    if (!TITLES.some((column) => isTotal(cells[column]))) return false;
    const typed = (column) => {
      var _a;
      return isTyped(cells[column]) && !(formulas == null ? void 0 : formulas.has(column)) ? cellText((_a = cells[column]) != null ? _a : "") : "";
    };
    return !hasValidChannel({ phone: typed("phone"), email: typed("email"), wechat: typed("wechat") });
  }
  function isTyped(cell3) {
    return typeof cell3 === "number" || typeof cell3 === "string" && keptText(cell3) !== "";
  }
  function isTotal(cell3) {
    return typeof cell3 === "string" && TOTAL.test(compareText(cell3));
  }

  // src/core/lead/enforce.ts
  var DIGEST = /…#\d+:\d+$/;
  function enforceRow(table3, row11, context) {
    var _a, _b, _c, _d;
    if (context.before === void 0 && isTotalRow(row11.cells, row11.formulas))
      return { stored: {}, writes: [], refusals: [], hints: [] };
    const columns = tableColumns[table3].filter(({ key }) => row11.cells[key] !== void 0);
    const start = { table: table3, row: row11, context, isLead: false, outcomeChanged: false };
    const identity = columns.filter(({ key }) => isIdentity(key)).map((column) => judge(start, column));
    const isLead = identity.some(({ column, stored: stored3 }) => {
      var _a2;
      return stored3 !== "" && !((_a2 = row11.formulas) == null ? void 0 : _a2.has(column));
    });
    const stage = columns.filter(({ key }) => key === "stage").map((column) => judge({ ...start, isLead }, column));
    const then = { ...start, ...outcomeAfter(context, (_d = (_c = (_a = stage[0]) == null ? void 0 : _a.stored) != null ? _c : (_b = context.before) == null ? void 0 : _b["stage"]) != null ? _d : "") };
    const known3 = new Map([...identity, ...stage].map((one) => [one.column, one]));
    return verdictOf(columns.map((column) => {
      var _a2;
      return (_a2 = known3.get(column.key)) != null ? _a2 : judge(then, column);
    }));
  }
  function isIdentity(column) {
    return identityColumns.some((one) => one === column);
  }
  function verdictOf(judged2) {
    var _a;
    const request2 = (_a = judged2.find((one) => one.request !== void 0)) == null ? void 0 : _a.request;
    return {
      stored: Object.fromEntries(judged2.map(({ column, stored: stored3 }) => [column, stored3])),
      writes: judged2.flatMap(({ column, write: write3 }) => write3 === void 0 ? [] : { column, cell: write3 }),
      refusals: judged2.flatMap(({ refusal }) => refusal != null ? refusal : []),
      hints: judged2.flatMap(({ hint }) => hint != null ? hint : []),
      ...request2 === void 0 ? {} : { stageRequest: request2 }
    };
  }
  function outcomeAfter({ before, vocabulary }, stage) {
    var _a, _b, _c;
    const outcome = (_a = vocabulary.stage(stage)) == null ? void 0 : _a.class;
    const was = (_c = vocabulary.stage((_b = before == null ? void 0 : before["stage"]) != null ? _b : "")) == null ? void 0 : _c.class;
    return { ...outcome && { outcome }, outcomeChanged: outcome !== was };
  }
  function judge(row11, column) {
    if (isBlankAsBefore(row11, column.key)) return { column: column.key, stored: "" };
    const one = caseOf(row11, column);
    return { ...verdictOn(row11, one), column: column.key };
  }
  function isBlankAsBefore({ row: row11, context }, key) {
    var _a;
    return row11.cells[key] === "" && !((_a = context.before) == null ? void 0 : _a[key]) && key !== "stage";
  }
  function verdictOn(row11, one) {
    var _a, _b, _c;
    const { column } = one;
    if (column.by === "addOn") return keepOwn(one);
    if ((_a = row11.row.formulas) == null ? void 0 : _a.has(column.key)) return { stored: (_c = (_b = cellValue(one)) != null ? _b : one.before) != null ? _c : "" };
    if (column.key === "leadId") return row11.table === "leads" ? keepId(one) : linkLead(one, row11.context.findLead);
    return column.key === "stage" ? enforceStage(one, row11.context.editor) : enforceCell(one);
  }
  function caseOf({ row: row11, context, isLead, outcome, outcomeChanged }, column) {
    var _a, _b;
    const { before, vocabulary, settings, today } = context;
    const judgeAgain = column.list === "factor" && outcomeChanged;
    const one = {
      column,
      cell: (_a = row11.cells[column.key]) != null ? _a : "",
      before: before && ((_b = before[column.key]) != null ? _b : ""),
      fallback: restorable(before == null ? void 0 : before[column.key]),
      vocabulary,
      today,
      currency: settings.values.currency,
      ...outcome && { outcome },
      ...judgeAgain && { judgeAgain }
    };
    if (judgeAgain) return { ...one, fallback: stillFits(one) };
    return column.key === "stage" && one.fallback === "" && isLead ? { ...one, fallback: firstStage(vocabulary) } : one;
  }
  function restorable(value2 = "") {
    return DIGEST.test(value2) ? "" : value2;
  }
  function firstStage(vocabulary) {
    var _a, _b;
    return (_b = (_a = vocabulary.options("stage")[0]) == null ? void 0 : _a.key) != null ? _b : "";
  }
  function stillFits(one) {
    var _a;
    return (_a = cellValue({ ...one, cell: one.fallback })) != null ? _a : "";
  }
  function cellValue(one) {
    const read = decode(one.column, one.cell, one);
    return "stored" in read ? read.stored : void 0;
  }
  function keepOwn(one) {
    return one.before === void 0 ? enforceCell(one) : put(one, one.before);
  }
  function keepId(one) {
    if (!one.before || isUnchanged(one)) return enforceCell(one);
    return cellText(one.cell) === "" ? put(one, one.before) : refuse2(one, "idFixed");
  }
  function linkLead(one, findLead) {
    const typed = enforceCell(one);
    if (!findLead || typed.refusal || typed.stored === "" || isUnchanged(one)) return typed;
    const found2 = findLead(typed.stored);
    const [id] = found2;
    if (id === void 0) return refuse2(one, "leadUnknown");
    return found2.length === 1 ? accept(one, id) : refuse2(one, "leadAmbiguous", { candidates: found2 });
  }

  // src/core/lead/identifiers.ts
  var FOLLOW_UP_DIGITS = 6;
  function nextLeadId(pattern, day2, taken) {
    const dated = fillPattern(pattern, {
      yyyy: day2.slice(0, 4),
      yy: day2.slice(2, 4),
      MM: day2.slice(5, 7),
      dd: day2.slice(8, 10)
    });
    return firstFree((number2) => numbered(dated, number2), taken);
  }
  function nextFollowUpId(taken) {
    return firstFree((number2) => `F${String(number2).padStart(FOLLOW_UP_DIGITS, "0")}`, taken);
  }
  function customerCode(pattern, { industry, size: size2, stage, seq }) {
    var _a;
    const missing = "00";
    const parts2 = { industry: industry || missing, size: size2 || missing, stage: stage || missing };
    return (_a = withNumber2(fillPattern(pattern, parts2), seq)) != null ? _a : fillPattern(pattern, parts2);
  }
  function fillPattern(pattern, parts2) {
    return pattern.replace(/\{(\w+)\}/g, (place2, name) => {
      var _a;
      return (_a = parts2[name]) != null ? _a : place2;
    });
  }
  function withNumber2(text4, number2) {
    const place2 = /\{seq(?::(\d))?\}/;
    if (!place2.test(text4)) return void 0;
    return text4.replace(
      place2,
      (_place, width) => number2 === void 0 ? "00" : String(number2).padStart(Number(width != null ? width : 1), "0")
    );
  }
  function numbered(dated, number2) {
    const own2 = withNumber2(dated, number2);
    if (own2 !== void 0) return own2;
    return number2 === 1 ? dated : `${dated}-${String(number2).padStart(2, "0")}`;
  }
  function firstFree(idOf4, taken) {
    let used = 0;
    let free = 1;
    while (taken.has(idOf4(free))) [used, free] = [free, free * 2];
    while (free - used > 1) {
      const middle = Math.floor((used + free) / 2);
      if (taken.has(idOf4(middle))) used = middle;
      else free = middle;
    }
    return idOf4(free);
  }

  // src/core/lead/is-follow-up-row.ts
  var TOLD = ["leadId", "contactedAt", "method", "content", "feedback", "objection", "nextStep", "nextStepOn"];
  function isFollowUpRow(cells, formulas) {
    if (isTotalRow(cells, formulas)) return false;
    return TOLD.some((column) => {
      const cell3 = cells[column];
      return cell3 !== void 0 && !(formulas == null ? void 0 : formulas.has(column)) && (isMoment(cell3) || isTyped(cell3));
    });
  }

  // src/core/pipeline/missing-rows.ts
  function missingRows(table3, ids, situation) {
    const present2 = new Set(ids.map((id) => memoryKey(table3, id)));
    const prefix = memoryKey(table3, "");
    const memory = [];
    const events2 = [];
    const { now, today, since, who, way, operation: operation2 } = situation;
    for (const row11 of situation.memory.values()) {
      if (!row11.key.startsWith(prefix) || row11.deletedOn !== "" || present2.has(row11.key)) continue;
      memory.push({ ...row11, operation: operation2, deletedOn: today });
      const id = row11.key.slice(prefix.length);
      const span = since === void 0 ? {} : { since };
      events2.push({ kind: "deleted", at: now, ...span, who, table: table3, id, column: "", from: id, to: today, way, operation: operation2 });
    }
    return { ...emptyPlan, memory, events: events2 };
  }

  // src/core/pipeline/plan-row.ts
  var derived = /* @__PURE__ */ new Set(["reminder"]);
  function planRow(settled, situation) {
    const noted = notedColumns(settled, situation);
    return {
      cells: cellEdits(settled, situation),
      notes: noteEdits(settled, noted, situation),
      events: events(settled, situation),
      memory: memoryEdits(settled, noted, situation)
    };
  }
  function cellEdits(settled, { vocabulary }) {
    const { table: table3, row: row11, id, values } = settled;
    const writes = new Set(settled.verdict.writes.map(({ column }) => column));
    return [...settled.shown].flatMap((key) => {
      var _a, _b, _c, _d;
      if (!isDue(settled, key, writes)) return [];
      const cell3 = encode(columnOf(table3, key), (_a = values[key]) != null ? _a : "", vocabulary);
      return sameCell((_d = (_c = (_b = row11.shown) == null ? void 0 : _b[key]) != null ? _c : row11.cells[key]) != null ? _d : "", cell3) ? [] : [{ table: table3, row: row11.row, id, column: key, cell: cell3 }];
    });
  }
  function isDue({ table: table3, row: row11, verdict: verdict2, values }, key, writes) {
    var _a, _b, _c, _d;
    const isAsShown = ((_a = row11.shown) == null ? void 0 : _a[key]) === void 0 && !writes.has(key);
    if (isAsShown && ((_b = values[key]) != null ? _b : "") === ((_c = verdict2.stored[key]) != null ? _c : "")) return false;
    return !((_d = row11.formulas) == null ? void 0 : _d.has(key)) || columnOf(table3, key).by === "addOn" || key === idColumn[table3];
  }
  function notedColumns({ row: row11, verdict: verdict2, before, values, hints }, { edited }) {
    var _a;
    const now = [...verdict2.refusals.map(({ column }) => column), ...Object.keys(hints != null ? hints : {})];
    const kept3 = ((_a = before == null ? void 0 : before.meta.noted) != null ? _a : []).filter((key) => !(edited == null ? void 0 : edited.has(key))).filter((key) => {
      var _a2, _b;
      return ((_a2 = before == null ? void 0 : before.meta.refusing) == null ? void 0 : _a2[key]) === void 0 || ((_b = row11.refusing) == null ? void 0 : _b.has(key));
    }).filter((key) => {
      var _a2, _b;
      return ((_a2 = values[key]) != null ? _a2 : "") === ((_b = before == null ? void 0 : before.values[key]) != null ? _b : "");
    });
    return [.../* @__PURE__ */ new Set([...now, ...kept3])].sort();
  }
  function noteEdits(settled, noted, { vocabulary }) {
    var _a;
    const { table: table3, row: row11, id, verdict: verdict2, before, hints = {} } = settled;
    const { language } = vocabulary;
    const refused6 = verdict2.refusals.map((refusal) => ({
      column: refusal.column,
      text: refusalNote(refusal, columnLabel(table3, refusal.column, language), language)
    }));
    const hinted = Object.entries(hints).map(([column, text4]) => ({ column, text: text4 }));
    const gone = ((_a = before == null ? void 0 : before.meta.noted) != null ? _a : []).filter((column) => !noted.includes(column));
    const edits = [...hinted, ...refused6, ...gone.map((column) => ({ column, text: "" }))];
    return edits.filter(({ column }) => settled.shown.has(column)).map((edit) => ({ table: table3, row: row11.row, id, ...edit }));
  }
  function events(settled, circumstances) {
    const { table: table3, id, before, verdict: verdict2, values } = settled;
    const { now, since, who, way, operation: operation2 } = circumstances;
    const base = { at: now, ...since === void 0 ? {} : { since }, who, table: table3, id, way, operation: operation2 };
    const refused6 = verdict2.refusals.map(
      ({ column, text: text4, back: back2 }) => ({ ...base, kind: "refused", column, from: text4, to: back2 })
    );
    if (before === void 0) return [...entered(settled, base, circumstances), ...refused6];
    const returned = before.deletedOn === "" ? [] : [{ ...base, kind: "returned", column: "", from: before.deletedOn, to: id }];
    const changed3 = Object.keys({ ...before.values, ...values }).filter((key) => isTold(table3, key)).filter((key) => {
      var _a, _b;
      return ((_a = before.values[key]) != null ? _a : "") !== digestIfNeeded(before, key, (_b = values[key]) != null ? _b : "");
    }).map((key) => {
      var _a;
      return changedEvent(settled, base, { column: key, from: (_a = before.values[key]) != null ? _a : "" });
    });
    return [...returned, ...changed3, ...refused6];
  }
  function changedEvent({ verdict: verdict2, values, before }, base, { column, from }) {
    var _a, _b, _c;
    const to = (_a = values[column]) != null ? _a : "";
    const isGiven2 = to !== ((_c = (_b = verdict2.stored[column]) != null ? _b : before == null ? void 0 : before.values[column]) != null ? _c : "");
    return { ...base, kind: "changed", column, from, to, ...isGiven2 ? { way: "addOn" } : {} };
  }
  function entered(settled, base, { adopting }) {
    const { table: table3, values, verdict: verdict2 } = settled;
    const told5 = toldValues(table3, values);
    const given2 = Object.keys(told5).filter((column) => {
      var _a;
      return told5[column] !== ((_a = verdict2.stored[column]) != null ? _a : "");
    });
    const { fits, apart: apart3 } = fitEntered({ values: told5, given: given2, raw: adopting ? rewritten(settled) : {} });
    const event = { ...base, kind: "entered", column: "", from: "", to: writeEntered(fits) };
    return [event, ...apart3.map((column) => changedEvent(settled, base, { column, from: "" }))];
  }
  function rewritten({ row: row11, verdict: verdict2 }) {
    const cells = verdict2.writes.map(({ column }) => {
      var _a;
      return [column, (_a = row11.cells[column]) != null ? _a : ""];
    });
    return Object.fromEntries(cells.filter(([, cell3]) => cell3 !== ""));
  }
  function digestIfNeeded(before, key, value2) {
    var _a;
    const kept3 = (_a = before.values[key]) != null ? _a : "";
    return kept3.includes("…#") && digest(value2) === kept3 ? kept3 : value2;
  }
  function memoryEdits(settled, noted, { operation: operation2 }) {
    const { table: table3, id, before } = settled;
    const values = {};
    for (const [key, value2] of Object.entries(settled.values)) {
      if (value2 !== "" && !derived.has(key))
        values[key] = before === void 0 ? value2 : digestIfNeeded(before, key, value2);
    }
    const meta = metaOf(settled, noted);
    const edit = { key: memoryKey(table3, id), values, meta, operation: operation2, deletedOn: "" };
    return before !== void 0 && unchanged(before, edit) ? [] : [edit];
  }
  function metaOf({ meta, row: row11 }, noted) {
    const { noted: _old, refusing = {}, ...rest } = meta;
    const still = Object.entries(refusing).filter(([column]) => {
      var _a;
      return (_a = row11.refusing) == null ? void 0 : _a.has(column);
    });
    return {
      ...rest,
      ...still.length > 0 && { refusing: Object.fromEntries(still) },
      ...noted.length > 0 && { noted }
    };
  }
  function unchanged(before, edit) {
    return before.deletedOn === "" && alike(before.values, edit.values) && alike(before.meta, edit.meta);
  }
  function alike(one, other) {
    if (one === other) return true;
    if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
    const [left, right2] = [one, other];
    return Array.isArray(one) === Array.isArray(other) && Object.keys(left).every((key) => alike(left[key], right2[key])) && Object.keys(right2).every((key) => right2[key] === void 0 || left[key] !== void 0);
  }

  // src/core/pipeline/situation.ts
  function newMeta({ now, adopting }) {
    return { origin: {}, stageOn: "", enteredAt: now, ...adopting ? { adopted: true } : {} };
  }
  function rememberedFollowUps(memory) {
    var _a, _b;
    const byLead = /* @__PURE__ */ new Map();
    for (const row11 of memory.values()) {
      if (!row11.key.startsWith("F:") || row11.deletedOn !== "") continue;
      const followUp = row11.values;
      const leadId2 = (_a = followUp.leadId) != null ? _a : "";
      const rows = (_b = byLead.get(leadId2)) != null ? _b : /* @__PURE__ */ new Map();
      rows.set(row11.key.slice(2), followUp);
      byLead.set(leadId2, rows);
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
  function toastsOf(table3, { refusals }, { vocabulary }) {
    const { language } = vocabulary;
    return refusals.map((refusal) => refusalToast(refusal, columnLabel(table3, refusal.column, language), language));
  }

  // src/core/pipeline/settle-follow-ups.ts
  function settleFollowUps(situation, leads) {
    var _a, _b, _c, _d;
    const rows = situation.followUps.filter(({ cells }) => isFollowUpRow(cells));
    const known3 = { memory: situation.memory, elsewhere: idsElsewhere(situation) };
    const identified = identify("followUps", rows, known3);
    const remembered2 = rememberedFollowUps(situation.memory);
    const touched = /* @__PURE__ */ new Set();
    const remembers = [...situation.memory.keys()].filter((key) => key.startsWith("F:")).map((key) => key.slice(2));
    const taken = /* @__PURE__ */ new Set([...remembers, ...(_a = known3.elsewhere) != null ? _a : []]);
    const search = nameSearch(leads);
    const plans = identified.map((one) => {
      var _a2, _b2, _c2, _d2;
      const id = one.id || nextFollowUpId(taken);
      taken.add(id);
      const settled = settleOne({ ...one, id }, situation, { leads, search });
      const old = (_b2 = (_a2 = one.before) == null ? void 0 : _a2.values["leadId"]) != null ? _b2 : "";
      const now = (_c2 = settled.values["leadId"]) != null ? _c2 : "";
      (_d2 = remembered2.get(old)) == null ? void 0 : _d2.delete(id);
      if (now !== "") group(remembered2, now).set(id, settled.values);
      for (const leadId2 of [old, now]) if (leadId2 !== "") touched.add(leadId2);
      return settled.plan;
    });
    const gone = situation.complete ? missingRows("followUps", identified.map(({ id }) => id).filter(Boolean), situation) : emptyPlan;
    for (const { key, values } of gone.memory) {
      (_c = remembered2.get((_b = values["leadId"]) != null ? _b : "")) == null ? void 0 : _c.delete(key.slice(2));
      touched.add((_d = values["leadId"]) != null ? _d : "");
    }
    const byLead = new Map([...remembered2].map(([leadId2, group_]) => [leadId2, [...group_.values()]]));
    return { plan: joinPlans([...plans, gone]), byLead, touched };
  }
  function group(remembered2, leadId2) {
    var _a;
    const rows = (_a = remembered2.get(leadId2)) != null ? _a : /* @__PURE__ */ new Map();
    remembered2.set(leadId2, rows);
    return rows;
  }
  function settleOne({ row: row11, id, before }, situation, { leads, search }) {
    var _a, _b, _c, _d;
    const verdict2 = enforceRow("followUps", row11, { ...situation, ...accepted(before), findLead: search });
    const lead = leads.get((_a = verdict2.stored["leadId"]) != null ? _a : "");
    const adopted = (_c = (_b = before == null ? void 0 : before.meta.adopted) != null ? _b : situation.adopting) != null ? _c : false;
    const { followUp, hints } = fillFollowUp(
      { ...before == null ? void 0 : before.values, ...verdict2.stored, followUpId: id },
      {
        now: situation.now,
        adopted,
        ...lead === void 0 ? {} : { lead },
        ...before === void 0 ? {} : { before: before.values }
      }
    );
    const values = followUp;
    const meta = (_d = before == null ? void 0 : before.meta) != null ? _d : newMeta(situation);
    const notes2 = hintNotes(hints, before, situation);
    const shown3 = situation.shown.followUps;
    const settled = { table: "followUps", row: row11, id, verdict: verdict2, values, meta, shown: shown3, hints: notes2 };
    const plan = planRow({ ...settled, ...before === void 0 ? {} : { before } }, situation);
    return { plan: { ...emptyPlan, ...plan, toasts: toastsOf("followUps", verdict2, situation) }, values };
  }
  function hintNotes(hints, before, { vocabulary }) {
    const fresh = hints.filter(({ column }) => {
      var _a;
      return !((_a = before == null ? void 0 : before.meta.noted) == null ? void 0 : _a.includes(column));
    });
    return Object.fromEntries(fresh.map(({ column, code }) => [column, followUpHintWords[code][vocabulary.language]]));
  }
  function accepted(before) {
    return before === void 0 ? {} : { before: before.values };
  }
  function nameSearch(leads) {
    let byName;
    let byId;
    return (text4) => {
      var _a, _b;
      if (leads.has(text4)) return [text4];
      byId != null ? byId : byId = grouped(leads, (_lead, id) => foldLabel(id));
      byName != null ? byName : byName = grouped(leads, ({ customerName = "" }) => foldName(customerName));
      return (_b = (_a = byId.get(foldLabel(text4))) != null ? _a : byName.get(foldName(text4))) != null ? _b : [];
    };
  }
  function grouped(leads, textOf7) {
    var _a;
    const groups = /* @__PURE__ */ new Map();
    for (const [id, lead] of leads) {
      const text4 = textOf7(lead, id);
      if (text4 !== "") groups.set(text4, [...(_a = groups.get(text4)) != null ? _a : [], id]);
    }
    return groups;
  }
  function rememberedLeads(memory) {
    const leads = /* @__PURE__ */ new Map();
    const prefix = memoryKey("leads", "");
    for (const row11 of memory.values()) {
      if (row11.key.startsWith(prefix) && row11.deletedOn === "") leads.set(row11.key.slice(prefix.length), row11.values);
    }
    return leads;
  }

  // src/core/reminder/recipient.ts
  var ADDRESS2 = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;
  function isAddress(text4) {
    return text4.length <= 254 && ADDRESS2.test(text4);
  }
  function unreachable(key, members, today) {
    if (key === "") return "noOwner";
    const member = members.find((one) => one.key === key);
    if (member === void 0) return "notListed";
    if (member.retired) return "retired";
    if (isAbsent(member, today)) return "absent";
    return isAddress(member.email) ? void 0 : "noAddress";
  }
  function isAbsent({ absentUntil = "" }, today) {
    return absentUntil !== "" && today <= absentUntil;
  }
  function activeManagers(members) {
    return members.filter(({ role, retired }) => role === "manager" && !retired);
  }

  // src/core/assignment/assign.ts
  function assignOwner(lead, facts) {
    if (lead.owner) return void 0;
    const there = facts.members.filter((member) => isThere(member, facts.today));
    for (const [rule, fits] of rulesFor(lead)) {
      const owner = leastBusy(there.filter(fits), facts);
      if (owner !== void 0) return { owner, rule };
    }
    return void 0;
  }
  function isReadyToAssign(lead, meta, { now, settings }) {
    if (lead.owner || meta.adopted) return false;
    if (lead.grade && meta.origin.grade === "person" && lead.source) return true;
    return minuteNumber(now) - minuteNumber(meta.enteredAt) >= numberOf(settings, "assignAfterMinutes");
  }
  function rulesFor({ grade = "", industry = "", region = "", source = "" }) {
    var _a, _b, _c;
    const roles2 = (_b = (_a = new Map(Object.entries(gradeRules)).get(grade)) == null ? void 0 : _a.roles) != null ? _b : [];
    const branch = (_c = industry.split("-")[0]) != null ? _c : "";
    return [
      ["grade", ({ role }) => roles2.includes(role)],
      ["industry", ({ skills = [] }) => skills.includes(industry) || skills.includes(branch)],
      ["region", ({ skills = [] }) => skills.includes(region)],
      ["source", ({ skills = [] }) => skills.includes(source)],
      ["team", () => true]
    ];
  }
  function isThere(member, today) {
    return member.takesNewLeads && !member.retired && member.role !== "viewer" && !isAbsent(member, today);
  }
  function leastBusy(group2, { load, lastAssigned }) {
    const busy = ({ key }) => {
      var _a;
      return (_a = load.get(key)) != null ? _a : 0;
    };
    const last = ({ key }) => {
      var _a;
      return (_a = lastAssigned.get(key)) != null ? _a : "";
    };
    let best2;
    for (const member of group2) {
      if (best2 === void 0 || busy(member) < busy(best2) || busy(member) === busy(best2) && last(member) < last(best2)) {
        best2 = member;
      }
    }
    return best2 == null ? void 0 : best2.key;
  }

  // src/core/lead/customer-code.ts
  function customerCodeOf(lead, meta, { settings, given: given2 }) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _i;
    const industry = (_b = (_a = settings.lists.industry.find(({ key }) => key === lead.industry)) == null ? void 0 : _a.code) != null ? _b : "00";
    const size2 = (_d = (_c = settings.lists.companySize.find(({ key }) => key === lead.companySize)) == null ? void 0 : _c.code) != null ? _d : "00";
    const stage = (_f = (_e = settings.stages.find(({ key }) => key === lead.stage)) == null ? void 0 : _e.code) != null ? _f : "00";
    const group2 = `${industry}-${size2}`;
    const kept3 = ((_g = meta.codeSerial) == null ? void 0 : _g.startsWith(`${group2}#`)) ? meta.codeSerial : void 0;
    const serial = kept3 != null ? kept3 : `${group2}#${((_h = given2.get(group2)) != null ? _h : 0) + 1}`;
    const number2 = Number(serial.split("#")[1]);
    given2.set(group2, Math.max((_i = given2.get(group2)) != null ? _i : 0, number2));
    const code = customerCode(settings.values.customerCodePattern, { industry, size: size2, stage, seq: number2 });
    return { lead: { ...lead, customerCode: code }, meta: { ...meta, codeSerial: serial } };
  }

  // src/core/follow-up/first-response.ts
  function firstResponseHours(lead, settings) {
    var _a;
    if (lead.source === "webForm") return numberOf(settings, "firstResponseWebFormHours");
    return gradeRule(settings, (_a = lead.grade) != null ? _a : "").firstResponseHours;
  }
  function firstResponseLimit(lead, settings) {
    const { registeredOn = "" } = lead;
    if (registeredOn === "") return "";
    const limit2 = stampOf(minuteNumber(registeredOn) + firstResponseHours(lead, settings) * 60);
    return isBareDay(registeredOn) ? dayPart(limit2) : limit2;
  }
  function firstResponse(lead, contacts, settings) {
    const limit2 = firstResponseLimit(lead, settings);
    if (limit2 === "") return { limit: limit2, at: "", verdict: "unknown" };
    const typed = lead.firstContactOn ? [lead.firstContactOn] : [];
    const after2 = [...contacts, ...typed].filter((stamp) => {
      var _a;
      return isUpTo((_a = lead.registeredOn) != null ? _a : "", stamp);
    }).sort();
    const at = after2[0];
    if (at === void 0) return { limit: limit2, at: "", verdict: "open" };
    return { limit: limit2, at, verdict: isUpTo(at, limit2) ? "inTime" : "late" };
  }
  function isUpTo(one, other) {
    return isBareDay(one) || isBareDay(other) ? dayPart(one) <= dayPart(other) : one <= other;
  }

  // src/core/follow-up/next-contact.ts
  var NONE = { day: "", from: "none" };
  function planNextContact(facts) {
    const { stageClass, summary } = facts;
    if (stageClass === "won" || stageClass === "invalid" || isChurned(facts)) return NONE;
    const typed = typedDay(facts);
    if (typed !== "") return { day: typed, from: "typed" };
    if (stageClass === "lost") return NONE;
    if (summary.openStep) return capped({ day: summary.openStep.day, from: "step" }, facts);
    return stageClass === "paused" ? NONE : capped(byRule(facts), facts);
  }
  function needsProposal(facts) {
    const { proposal: _ignored, ...rest } = facts;
    const plan = planNextContact(rest);
    return facts.stageClass === "open" && plan.from === "backlog" && plan.day === "";
  }
  function typedDay({ lead, meta, summary, followUps: followUps2 }) {
    var _a;
    const { nextContactOn = "" } = lead;
    if (nextContactOn === "" || nextContactOn === meta.nextContactWritten) return "";
    if (summary.last !== "" && dayPart(summary.last) >= nextContactOn) return "";
    const typedAt = (_a = meta.typedNextAt) != null ? _a : meta.enteredAt;
    const overtaken = followUps2.some(({ nextStepOn = "", recordedAt = "" }) => nextStepOn !== "" && recordedAt > typedAt);
    return overtaken ? "" : nextContactOn;
  }
  function isChurned({ lead, settings }) {
    return settings.stages.some(({ key, afterWon }) => key === lead.stage && afterWon === true);
  }
  function byRule(facts) {
    var _a, _b;
    const { lead, meta, settings, calendar } = facts;
    const last = lastContact(facts);
    const day2 = last === "" ? firstResponseLimit(lead, settings) : addDays(last, cadenceDays(lead, settings));
    if (meta.adopted && (day2 === "" || dayPart(day2) < startDay(facts))) {
      return { day: (_b = (_a = facts.proposal) != null ? _a : meta.nextContactWritten) != null ? _b : "", from: "backlog" };
    }
    if (day2 === "") return NONE;
    return { day: calendar.roll(dayPart(day2)), from: last === "" ? "firstResponse" : "cadence" };
  }
  function lastContact({ lead, meta, summary }) {
    var _a, _b;
    if (summary.last !== "") return summary.last;
    const kept3 = meta.adopted ? (_a = lead.lastContactOn) != null ? _a : "" : "";
    return kept3 || ((_b = lead.firstContactOn) != null ? _b : "");
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
    const cap = gradeRule(settings, (_a = lead.grade) != null ? _a : "").capIn30Days;
    const oldest = cap > 0 ? summary.contacts[summary.contacts.length - cap] : void 0;
    if (oldest === void 0 || plan.day === "") return plan;
    const free = addDays(oldest, 30);
    return plan.day < free ? { ...plan, day: calendar.roll(free), waiting: true } : plan;
  }

  // src/core/lead/parse-duration.ts
  var UNITS2 = [
    [/^(?:个)?(?:工作日|工作天|working days?|business days?|workdays?)$/, 1.4],
    [/^(?:天|日|days?|d)$/, 1],
    [/^(?:个)?(?:周|星期|礼拜|weeks?|wks?|w)$/, 7],
    [/^(?:个)?(?:月|months?|mos?)$/, 30],
    [/^(?:个)?(?:季度|季|quarters?)$/, 90],
    [/^(?:年|years?|yrs?|y)$/, 365]
  ];
  var HALF_YEAR = 180;
  var WORDS = [
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
  ];
  var QUANTITY = /^([\d.,]+|[〇零一二两三四五六七八九十百]+|[a-z]+(?=[ -]))\s*(.*)$/;
  function parseDurationRange(text4) {
    return parseRange(text4, { side: readSide2, bareDoubt: () => true });
  }
  function readSide2(text4) {
    var _a, _b;
    if (/^(?:半年|半个年|half (?:a )?year)$/.test(text4)) return { value: HALF_YEAR, unit: 1 };
    if (/^(?:半|half (?:a )?|half-)/.test(text4)) return times(0.5, text4.replace(/^(?:半|half (?:a )?|half-)/, ""));
    const [, number2 = "", rest = ""] = (_a = QUANTITY.exec(text4)) != null ? _a : [];
    const value2 = (_b = readWord(number2)) != null ? _b : readNumber(number2);
    if (value2 === void 0) return void 0;
    if (rest === "") return { value: value2 };
    const half = /^(?:个半|年半|周半)/.test(rest) ? 0.5 : 0;
    return times(value2 + half, half === 0 ? rest : rest.replace("半", ""));
  }
  function readWord(word15) {
    if (word15 === "a" || word15 === "an") return 1;
    const value2 = WORDS.indexOf(word15);
    return value2 > 0 ? value2 : void 0;
  }
  function times(value2, unit) {
    var _a;
    const days3 = (_a = UNITS2.find(([name]) => name.test(unit.trim()))) == null ? void 0 : _a[1];
    if (days3 === void 0) return void 0;
    return Number.isInteger(value2 * days3) ? { value: value2, unit: days3 } : { value: Math.round(value2 * days3), unit: 1 };
  }

  // src/core/lead/pending-details.ts
  var basicColumns = new Set(
    leadColumns.filter(({ set }) => set === "basic").map(({ key }) => key)
  );
  function pendingDetails(lead, stage, settings) {
    const pending = new Set(missingNeeds(lead, stage, settings));
    if ((stage == null ? void 0 : stage.key) === "identified" && !hasValidChannel(lead)) pending.add("phone");
    if ((stage == null ? void 0 : stage.class) === "open" || (stage == null ? void 0 : stage.class) === "paused") {
      for (const column of unsettledColumns(lead, settings)) pending.add(column);
    }
    return leadColumns.map(({ key }) => key).filter((key) => pending.has(key));
  }
  function unsettledColumns({ budget = "", decisionCycle = "" }, { values }) {
    const ranges = {
      budget: parseAmountRange(budget, values.currency),
      decisionCycle: parseDurationRange(decisionCycle)
    };
    const columns = ["budget", "decisionCycle"];
    return columns.filter((column) => ranges[column].pending || ranges[column].doubt);
  }
  function pendingSince(pending, known3, day2) {
    return Object.fromEntries(pending.map((column) => {
      var _a;
      return [column, (_a = known3 == null ? void 0 : known3[column]) != null ? _a : day2];
    }));
  }
  function missingNeeds(lead, stage, settings) {
    var _a;
    const ticked = fullColumns(settings);
    const isShown = (column) => basicColumns.has(column) || ticked.includes(column);
    return ((_a = stage == null ? void 0 : stage.needs) != null ? _a : []).filter((column) => {
      var _a2;
      return isShown(column) && ((_a2 = lead[column]) != null ? _a2 : "").trim() === "";
    });
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
    if (meta.adopted || classOf(lead, context.settings) !== "open") return void 0;
    const { limit: limit2, verdict: verdict2 } = firstResponse(lead, summary.contacts, context.settings);
    if (verdict2 !== "open" || liesAhead(limit2, context.now) || limit2 === todayOf(context)) return void 0;
    return { day: dayPart(limit2), reason: { code: "firstResponseLate", values: { limit: limit2 } } };
  }
  function stepDue(view, context) {
    const { lead, summary } = view;
    const step = summary.openStep;
    if (!step || !["open", "paused"].includes(classOf(lead, context.settings))) return void 0;
    const plan = planNextContact(nextContactFacts(view, context));
    const day2 = plan.from === "step" && plan.day !== "" ? plan.day : step.day;
    const { text: text4 } = step;
    const reason2 = { code: text4 === "" ? "stepDated" : "stepPromised", values: { day: step.day, text: text4 } };
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
    const { lead, summary } = view;
    const { nextContactOn = "" } = lead;
    const stageClass = classOf(lead, context.settings);
    if (nextContactOn === "" || stageClass === "won" || stageClass === "invalid") return void 0;
    const { from } = planNextContact(nextContactFacts(view, context));
    if (from === "step") return void 0;
    const { limit: limit2 } = firstResponse(lead, summary.contacts, context.settings);
    const days3 = gradeRule(context.settings, (_a = lead.grade) != null ? _a : "").cadenceDays;
    const day2 = from === "firstResponse" && dayPart(limit2) || nextContactOn;
    const code = stageClass === "lost" ? "contactReturn" : CONTACT_REASONS[from];
    return { day: day2, reason: { code, values: { day: day2, limit: limit2, last: dayPart(summary.last), days: days3 } } };
  }
  function touchDue({ lead, meta, summary }, context) {
    var _a;
    const { touchDays } = gradeRule(context.settings, (_a = lead.grade) != null ? _a : "");
    if (touchDays === 0 || !lead.grade || classOf(lead, context.settings) !== "open") return void 0;
    const last = dayPart(summary.lastTouch);
    const start = meta.adopted ? context.settings.values.startDay || meta.enteredAt : lead.registeredOn || meta.enteredAt;
    const day2 = addDays(last || dayPart(start), touchDays);
    return { day: day2, reason: last === "" ? { code: "neverTouched", values: {} } : { code: "touchedOn", values: { last } } };
  }

  // src/core/reminder/profile-review.ts
  var COUNTS_BEFORE_MONTH_END = 7;
  function profileReviewDue(view, context) {
    const { settings } = context;
    const stageClass = classOf(view.lead, settings);
    const last = lastReview(view, context);
    if (last === "" || stageClass !== "open" && stageClass !== "won") return void 0;
    const reason2 = { code: "reviewedOn", values: { last } };
    if (stageClass === "won") return { day: addDays(last, numberOf(settings, "reviewWonDays")), reason: reason2 };
    if (view.lead.grade === "high") return { day: addDays(last, numberOf(settings, "reviewHighDays")), reason: reason2 };
    return { day: monthEndAfter(addDays(last, COUNTS_BEFORE_MONTH_END)), reason: reason2 };
  }
  function monthEndAfter(day2) {
    const [year = 0, month = 0] = day2.split("-").map(Number);
    const nextMonth = month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1);
    const end = addDays(nextMonth != null ? nextMonth : day2, -1);
    return end > day2 ? end : monthEndAfter(addDays(day2, 1));
  }
  function lastReview({ lead, meta, summary }, { settings }) {
    var _a, _b, _c;
    const start = lead.registeredOn || (meta.adopted ? settings.values.startDay : "") || meta.enteredAt;
    const days3 = [(_a = lead.profileReviewedOn) != null ? _a : "", dayPart(start)];
    if (classOf(lead, settings) === "won") days3.push((_b = lead.closedOn) != null ? _b : "");
    if (meta.adopted) days3.push(settings.values.startDay);
    if (!fullColumns(settings).includes("profileReviewedOn")) days3.push(dayPart(summary.last));
    return (_c = days3.sort()[days3.length - 1]) != null ? _c : "";
  }

  // src/core/reminder/stage-stale.ts
  function stageStaleDue(view, context) {
    const stage = stageOf(view.lead, context.settings);
    if ((stage == null ? void 0 : stage.staleDays) === void 0 || isGoingOn(view, context)) return void 0;
    const since = lastMovement(view, context);
    const day2 = context.calendar.addWorkdays(since, stage.staleDays);
    const values = { stage: { list: "stage", key: stage.key }, since, days: stage.staleDays };
    return { day: day2, reason: { code: "stageStale", values } };
  }
  function isGoingOn(view, context) {
    var _a, _b;
    const today = todayOf(context);
    const step = (_b = (_a = view.summary.openStep) == null ? void 0 : _a.day) != null ? _b : "";
    return step >= today || typedDay(nextContactFacts(view, context)) >= today;
  }
  function lastMovement(view, context) {
    var _a;
    const { lead, meta, summary } = view;
    const moves3 = [dayPart(meta.stageOn || meta.enteredAt), dayPart(summary.last)];
    if (meta.adopted) moves3.push(context.settings.values.startDay);
    if (lead.stage === "firstContact" && summary.count === 0) {
      moves3.push(dayPart(firstResponse(lead, summary.contacts, context.settings).limit));
    }
    return (_a = moves3.sort()[moves3.length - 1]) != null ? _a : "";
  }

  // src/core/reminder/kinds.ts
  var kinds = [
    { key: "firstResponse", to: "actor", about: "customer", escalates: true, due: firstResponseDue },
    { key: "step", to: "actor", about: "customer", escalates: true, announced: true, due: stepDue },
    { key: "contact", to: "actor", about: "customer", escalates: true, announced: true, due: contactDue },
    { key: "approval", to: "managers", about: "inside", due: approvalDue },
    { key: "closeIncomplete", to: "actor", about: "inside", due: closeIncompleteDue },
    { key: "stale", to: "actor", about: "inside", due: stageStaleDue },
    { key: "expectedClose", to: "actor", about: "inside", due: expectedCloseDue },
    { key: "pending", to: "actor", about: "inside", announced: true, due: pendingDue },
    { key: "noNextStep", to: "actor", about: "inside", due: noNextStepDue },
    { key: "review", to: "actor", about: "inside", due: profileReviewDue },
    { key: "touch", to: "actor", about: "customer", due: touchDue }
  ];
  function approvalDue({ meta }, context) {
    var _a;
    if (!meta.requestedStage) return void 0;
    const stage = { list: "stage", key: meta.requestedStage };
    const who = { list: "member", key: (_a = meta.requestedBy) != null ? _a : "?" };
    return { day: todayOf(context), reason: { code: "approvalAsked", values: { who, stage } } };
  }
  function closeIncompleteDue({ lead, meta, pending }, context) {
    const isClosed2 = !["open", "paused"].includes(classOf(lead, context.settings));
    if (!isClosed2 || meta.adopted || pending.length === 0) return void 0;
    const day2 = lead.closedOn || dayPart(meta.stageOn) || todayOf(context);
    return { day: day2, reason: { code: "closeMissing", values: { columns: { columns: pending } } } };
  }
  function expectedCloseDue({ lead }, context) {
    const { expectedCloseOn: day2 = "" } = lead;
    if (day2 === "" || day2 >= todayOf(context) || classOf(lead, context.settings) !== "open") return void 0;
    return { day: day2, reason: { code: "expectedClosePassed", values: { day: day2 } } };
  }
  function pendingDue({ lead, meta, pending }, { settings, calendar }) {
    const isOpen2 = ["open", "paused"].includes(classOf(lead, settings));
    if (!isOpen2 || meta.adopted) return void 0;
    const since = pending.map((column) => {
      var _a, _b;
      return (_b = (_a = meta.pendingSince) == null ? void 0 : _a[column]) != null ? _b : dayPart(meta.enteredAt);
    }).sort()[0];
    if (since === void 0) return void 0;
    const day2 = calendar.addWorkdays(since, numberOf(settings, "pendingDetailsDays"));
    return { day: day2, reason: { code: "detailsPending", values: { day: day2, columns: { columns: pending } } } };
  }
  function noNextStepDue(view, context) {
    var _a;
    const { lead } = view;
    if (((_a = stageOf(lead, context.settings)) == null ? void 0 : _a.class) !== "open" || lead.nextContactOn) return void 0;
    return { day: todayOf(context), reason: { code: "nothingPlanned", values: {} } };
  }

  // src/core/reminder/due-of.ts
  function dueOf(view, context) {
    var _a;
    if ((_a = view.meta.inReview) == null ? void 0 : _a.some((column) => column === "stage" || column === "grade")) return [];
    const isRefused = view.lead.consent === "no";
    const found2 = [];
    for (const kind of kinds) {
      if (isRefused && kind.about === "customer") continue;
      const due = kind.due(view, context);
      const state = due && stateOf(due.day, context);
      if (due && state && (state !== "next" || kind.announced)) found2.push(dueKind(kind, { due, state }, context));
    }
    return found2;
  }
  function dueKind({ key, to, escalates }, { due, state }, context) {
    const { calendar } = context;
    const daysLate = calendar.daysLate(due.day, todayOf(context));
    return { ...due, kind: key, rolled: calendar.roll(due.day), daysLate, state, to, escalates: escalates === true };
  }
  function stateOf(day2, context) {
    var _a;
    const { calendar } = context;
    const today = todayOf(context);
    const rolled = calendar.roll(day2);
    if (rolled <= today) return calendar.daysLate(day2, today) > 0 ? "late" : "today";
    const lastDayOff = (_a = calendar.nextDaysOff(today).slice(-1)[0]) != null ? _a : today;
    if (day2 <= lastDayOff) return "daysOff";
    return day2 === addDays(lastDayOff, 1) ? "next" : void 0;
  }

  // src/core/reminder/reminder-text.ts
  function reminderText(view, context) {
    const { language } = context.vocabulary;
    const today = todayOf(context);
    const first = dueOf(view, context).find(({ state }) => state === "late" || state === "today");
    if (first === void 0) return waitingText(view, context);
    const { daysLate: days3 } = first;
    const words3 = reminderTextWords[days3 === 0 ? "today" : days3 === 1 ? "lateOne" : "late"];
    return fill(words3[language], { today, days: days3, kind: kindWords[first.kind][language] });
  }
  function waitingText(view, context) {
    const plan = planNextContact(nextContactFacts(view, context));
    if (!plan.waiting || plan.day <= todayOf(context)) return "";
    const values = { day: plan.day, count: view.summary.inLast30Days };
    return fill(reminderTextWords.waiting[context.vocabulary.language], values);
  }

  // src/core/lead/closing.ts
  function closing(lead, facts) {
    const { before, settings } = facts;
    const now = stageNamed(lead.stage, settings);
    const was = stageNamed(before == null ? void 0 : before.stage, settings);
    const wasWon = facts.meta.wasWon || (was == null ? void 0 : was.class) === "won" || (now == null ? void 0 : now.class) === "won" || (now == null ? void 0 : now.afterWon) === true;
    const meta = { ...facts.meta, stageOn: stageOn(lead, facts), ...wasWon && { wasWon } };
    return { lead: { ...lead, closedOn: closedOn(lead, facts, { was, now }) }, meta };
  }
  function stageOn(lead, { before, meta, now }) {
    if (before === void 0) return meta.stageOn || (meta.adopted ? "" : now);
    return before.stage === lead.stage ? meta.stageOn : now;
  }
  function closedOn(lead, { before, meta, now: stamp }, move2) {
    const { closedOn: standing = "" } = lead;
    if (!isClosed(move2.now)) return isClosed(move2.was) ? "" : standing;
    const isGiven2 = standing !== "" && (!isClosed(move2.was) || standing !== (before == null ? void 0 : before.closedOn));
    if (isGiven2 || standing !== "" && keepsDay(move2)) return standing;
    return meta.adopted && !isMoved(move2) ? standing : dayPart(stamp);
  }
  function keepsDay({ was, now }) {
    return (was == null ? void 0 : was.key) === (now == null ? void 0 : now.key) || (was == null ? void 0 : was.class) === "won" && (now == null ? void 0 : now.afterWon) === true;
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
    const place2 = settings.lists.grade.findIndex(({ key }) => key === grade);
    return place2 < 0 ? settings.lists.grade.length : place2;
  }
  function suggestGrade(lead, settings) {
    const offered = new Set(settings.lists.grade.filter(({ retired }) => !retired).map(({ key }) => key));
    const grade = ruleGrade(lead, settings);
    return offered.has(grade) ? grade : "";
  }
  function ruleGrade(lead, settings) {
    const { need = "", decisionCycle = "" } = lead;
    const { high: days3 = Number.POSITIVE_INFINITY, pending, doubt: doubt2 } = parseDurationRange(decisionCycle);
    if (need.trim() === "" || pending || doubt2) return "low";
    if (days3 <= numberOf(settings, "gradeHighMaxDays") && isBudgetKnown(lead, settings)) return "high";
    return days3 <= numberOf(settings, "gradeMediumMaxDays") ? "medium" : "low";
  }
  function isBudgetKnown({ budget = "" }, { values }) {
    const { low, high, pending, doubt: doubt2 } = parseAmountRange(budget, values.currency);
    return !pending && !doubt2 && (low !== void 0 || high !== void 0);
  }
  function gradeOf(lead, facts) {
    const { grade = "" } = lead;
    const suggestion = suggestGrade(lead, facts.settings);
    if (grade === "" || isOurs(grade, suggestion, facts)) {
      return suggestion === "" ? { grade: "" } : { grade: suggestion, origin: "addOn" };
    }
    const contradicts = suggestion !== "" && suggestion !== grade;
    return { grade, origin: "person", ...contradicts && { contradicts: suggestion } };
  }
  function isOurs(grade, suggestion, { before, meta }) {
    if (meta.origin.grade !== "addOn") return false;
    return (before == null ? void 0 : before.grade) === grade || suggestion === grade;
  }

  // src/core/lead/value-tier.ts
  function valueTier(lead, { isWon, settings, today }) {
    if (!isWon) return "potential";
    const { amount = "", closedOn: closedOn2 = "" } = lead;
    const isRecent = closedOn2 !== "" && closedOn2 > addDays(today, -numberOf(settings, "tierDays")) && closedOn2 <= today;
    return isRecent && Number(amount) >= numberOf(settings, "tierHighAmount") ? "high" : "normal";
  }

  // src/core/lead/win-probability.ts
  var GRADE_FACTORS = { high: 1.3, medium: 1, low: 0.6 };
  var LOWEST = 0.01;
  var HIGHEST = 0.95;
  function winProbability({ grade = "" }, stage) {
    var _a;
    if (stage === void 0 || stage.class === "invalid") return void 0;
    if (stage.class === "won") return 1;
    if (stage.class === "lost") return 0;
    const points2 = stage.win * ((_a = GRADE_FACTORS[grade]) != null ? _a : 1);
    return Math.round(Math.min(HIGHEST, Math.max(LOWEST, points2)) * 1e4) / 1e4;
  }

  // src/core/lead/derive.ts
  function deriveLead(lead, facts) {
    var _a, _b;
    const registered = withRegistration(withStage(lead, facts), facts);
    const { contradicts, ...grade } = gradeOf(registered, facts);
    const graded = { ...registered, grade: grade.grade };
    const closed = closing(graded, facts);
    const stageClass = (_b = (_a = facts.settings.stages.find(({ key }) => key === graded.stage)) == null ? void 0 : _a.class) != null ? _b : "open";
    const summary = summarise(facts.followUps, facts.now);
    const meta = { ...closed.meta, origin: originOf(graded, grade.origin, facts) };
    const contacted = withContacts({ ...facts, lead: closed.lead, meta, summary, stageClass });
    const planned = withNextContact(contacted);
    return { ...withVerdicts(planned), ...contradicts !== void 0 && { contradicts } };
  }
  function withStage(lead, { vocabulary }) {
    var _a, _b;
    return lead.stage ? lead : { ...lead, stage: (_b = (_a = vocabulary.options("stage")[0]) == null ? void 0 : _a.key) != null ? _b : "" };
  }
  function withRegistration(lead, { meta, now }) {
    return lead.registeredOn || meta.adopted ? lead : { ...lead, registeredOn: now };
  }
  function originOf(lead, grade, { before, meta }) {
    var _a, _b;
    const { grade: _grade, owner: known3, ...rest } = meta.origin;
    const changed3 = ((_a = lead.owner) != null ? _a : "") !== ((_b = before == null ? void 0 : before.owner) != null ? _b : "");
    const owner = changed3 && (known3 !== "addOn" || (before == null ? void 0 : before.owner)) ? "person" : known3;
    return { ...rest, ...grade && { grade }, ...owner && lead.owner && { owner } };
  }
  function withContacts(state) {
    var _a, _b;
    const { lead, meta, summary } = state;
    const typed = lead.firstContactOn && lead.firstContactOn !== meta.firstContactWritten ? lead.firstContactOn : "";
    const firstContactOn = typed || summary.first;
    const keeps = meta.adopted && summary.count === 0;
    const { firstContactWritten: _written, ...rest } = meta;
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
    const { lead, meta } = state;
    const dated = isTypedNow(state) ? { ...meta, typedNextAt: state.now } : meta;
    const { day: day2, from } = planNextContact({ ...state, meta: dated });
    const { nextContactOn: _origin, ...origins } = meta.origin;
    const origin = from === "typed" ? "person" : "addOn";
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
  function isTypedNow({ lead, meta, before }) {
    const { nextContactOn = "" } = lead;
    if (nextContactOn === "" || nextContactOn === meta.nextContactWritten) return false;
    if (before === void 0) return meta.typedNextAt === void 0 && !meta.adopted;
    return nextContactOn !== before.nextContactOn;
  }
  function withVerdicts(state) {
    const { settings, now, before, summary } = state;
    const { lead, meta } = state;
    const stage = settings.stages.find(({ key }) => key === lead.stage);
    const pending = pendingDetails(lead, stage, settings);
    const isNew = before === void 0 && meta.pendingSince === void 0;
    const start = dayPart(isNew ? lead.registeredOn || now : now);
    const dated = inOrder2({ ...meta, pendingSince: pendingSince(pending, meta.pendingSince, start) });
    const chance = winProbability(lead, stage);
    const isWon = meta.wasWon === true;
    const filled = {
      ...lead,
      winProbability: chance === void 0 ? "" : String(chance),
      valueTier: valueTier(lead, { isWon, settings, today: dayPart(now) })
    };
    const view = { lead: filled, meta: dated, followUps: state.followUps, summary, pending };
    return { lead: { ...filled, reminder: reminderText(view, state) }, meta: dated, pending };
  }
  function inOrder2({ pendingSince: since = {}, ...meta }) {
    const entries2 = Object.entries({ ...meta, ...Object.keys(since).length > 0 && { pendingSince: since } });
    return Object.fromEntries(entries2.sort(([one], [other]) => one < other ? -1 : 1));
  }

  // src/core/lead/read-contact.ts
  function readContact(text4) {
    if (parseEmail(text4) !== void 0) return { email: text4 };
    if (parsePhone(text4) !== void 0) return { phone: text4 };
    return { wechat: text4 };
  }

  // src/core/follow-up/propose-backlog.ts
  function proposeBacklog(leads, context) {
    const rank = ({ grade }) => gradeRank(context.settings, grade);
    const sorted2 = [...leads].sort(
      (one, other) => rank(one) - rank(other) || compare2(other.registeredOn, one.registeredOn) || compare2(one.leadId, other.leadId)
    );
    const room = makeRoom2(context);
    return new Map(sorted2.map(({ leadId: leadId2, owner }) => [leadId2, room(owner)]));
  }
  function makeRoom2({ settings, calendar, from, taken = [] }) {
    var _a;
    const limit2 = numberOf(settings, "proposalsPerDay");
    const used = /* @__PURE__ */ new Map();
    for (const { owner, day: day2 } of taken) used.set(`${day2} ${owner}`, ((_a = used.get(`${day2} ${owner}`)) != null ? _a : 0) + 1);
    const current = /* @__PURE__ */ new Map();
    return (owner) => {
      var _a2, _b, _c;
      let day2 = (_a2 = current.get(owner)) != null ? _a2 : calendar.roll(from);
      while (((_b = used.get(`${day2} ${owner}`)) != null ? _b : 0) >= limit2) day2 = calendar.addWorkdays(day2, 1);
      current.set(owner, day2);
      used.set(`${day2} ${owner}`, ((_c = used.get(`${day2} ${owner}`)) != null ? _c : 0) + 1);
      return day2;
    };
  }
  function compare2(one, other) {
    if (one === other) return 0;
    return one < other ? -1 : 1;
  }

  // src/core/pipeline/backlog.ts
  function backlog(judged2, situation, followUps2) {
    const { settings, calendar, vocabulary, now, today } = situation;
    const waiting = judged2.filter(({ id, lead, meta }) => {
      var _a, _b, _c, _d;
      if (!meta.adopted || meta.nextContactWritten !== void 0) return false;
      const own2 = (_a = followUps2.get(id)) != null ? _a : [];
      const stageClass = (_d = (_c = vocabulary.stage((_b = lead.stage) != null ? _b : "")) == null ? void 0 : _c.class) != null ? _d : "open";
      return needsProposal({ lead, meta, followUps: own2, summary: summarise(own2, now), settings, calendar, stageClass });
    });
    if (waiting.length === 0) return /* @__PURE__ */ new Map();
    const start = settings.values.startDay;
    const taken = judged2.flatMap(
      ({ lead, meta }) => {
        var _a;
        return meta.adopted && meta.nextContactWritten ? [{ owner: (_a = lead.owner) != null ? _a : "", day: meta.nextContactWritten }] : [];
      }
    );
    const leads = waiting.map(({ id, lead }) => {
      var _a, _b, _c;
      return {
        leadId: id,
        owner: (_a = lead.owner) != null ? _a : "",
        grade: (_b = lead.grade) != null ? _b : "",
        registeredOn: (_c = lead.registeredOn) != null ? _c : ""
      };
    });
    const from = start > today ? start : today;
    return proposeBacklog(leads, { settings, calendar, from, taken });
  }

  // src/core/pipeline/team.ts
  var Team = class {
    constructor(situation) {
      this.load = /* @__PURE__ */ new Map();
      this.last = /* @__PURE__ */ new Map();
      /** Serial numbers of customer codes given so far, by industry and size. */
      this.codes = /* @__PURE__ */ new Map();
      var _a, _b, _c, _d, _e;
      this.situation = situation;
      for (const lead of rememberedLeads(situation.memory).values()) {
        this.count((_a = lead.owner) != null ? _a : "", (_b = lead.stage) != null ? _b : "");
        this.noteTime((_c = lead.owner) != null ? _c : "", (_d = lead.assignedAt) != null ? _d : "");
      }
      for (const { meta } of situation.memory.values()) this.noteCode((_e = meta.codeSerial) != null ? _e : "");
    }
    /** What `assignOwner` needs to choose. */
    facts() {
      const { settings, today } = this.situation;
      return { members: settings.members, load: this.load, lastAssigned: this.last, today };
    }
    /** A lead went to this member just now. */
    took(owner, now) {
      var _a;
      this.load.set(owner, ((_a = this.load.get(owner)) != null ? _a : 0) + 1);
      this.last.set(owner, now);
    }
    count(owner, stage) {
      var _a, _b, _c;
      const open = ((_b = (_a = this.situation.vocabulary.stage(stage)) == null ? void 0 : _a.class) != null ? _b : "open") === "open";
      if (owner !== "" && open) this.load.set(owner, ((_c = this.load.get(owner)) != null ? _c : 0) + 1);
    }
    noteTime(owner, at) {
      var _a;
      if (owner !== "" && at > ((_a = this.last.get(owner)) != null ? _a : "")) this.last.set(owner, at);
    }
    noteCode(serial) {
      var _a;
      const [group2 = "", number2 = ""] = serial.split("#");
      if (group2 !== "") this.codes.set(group2, Math.max((_a = this.codes.get(group2)) != null ? _a : 0, Number(number2)));
    }
  };

  // src/core/duplicate/find.ts
  var MOST_COMPARED = 500;
  function findDuplicates(leads) {
    const blocks = /* @__PURE__ */ new Map();
    for (const lead of leads) {
      for (const [by2, key] of keysOf2(lead)) {
        const block = blocks.get(`${by2} ${key}`);
        if (block) block.push(lead);
        else blocks.set(`${by2} ${key}`, [lead]);
      }
    }
    return [...blocks].filter(([, block]) => block.length > 1).map(([key, block]) => ({ by: key.slice(0, key.indexOf(" ")), leads: block }));
  }
  function duplicatesOf(candidate, leads) {
    const wanted = new Set(keysOf2(candidate).map(([by2, key]) => `${by2} ${key}`));
    const others = leads.filter(({ leadId: leadId2 }) => !leadId2 || leadId2 !== candidate.leadId);
    const twins = [];
    const rest = [];
    for (const lead of others) {
      const match = keysOf2(lead).find(([by2, key]) => wanted.has(`${by2} ${key}`));
      if (match) twins.push({ lead, by: match[0] });
      else rest.push(lead);
    }
    return [...twins, ...similarNames(candidate, rest)];
  }
  function keysOf2({ phone = "", email = "", customerName = "" }) {
    var _a;
    const phones = phone === "" ? [] : [...new Set(phoneKeys(phone))];
    const address = email === "" ? void 0 : (_a = parseEmail(email)) == null ? void 0 : _a.toLowerCase();
    const name = foldName(customerName);
    return [
      ...phones.map((key) => ["phone", key]),
      ...address ? [["email", address]] : [],
      ...name === "" ? [] : [["name", name]]
    ];
  }
  function similarNames({ customerName = "" }, leads) {
    const name = foldName(customerName);
    const allowed = name.length >= 10 ? 2 : 1;
    if (name.length < 4) return [];
    const block = leads.map((lead) => {
      var _a;
      return { lead, other: foldName((_a = lead.customerName) != null ? _a : "") };
    }).filter(({ other }) => other.length >= 4 && other.slice(0, 2) === name.slice(0, 2)).slice(0, MOST_COMPARED);
    return block.map(({ lead, other }) => ({ lead, apart: distance(name, other) })).filter(({ apart: apart3 }) => apart3 <= allowed).sort((one, other) => one.apart - other.apart).map(({ lead }) => ({ lead, by: "similar" }));
  }

  // src/core/pipeline/twin-hints.ts
  var twinColumns = { phone: "phone", email: "email", name: "customerName", similar: "customerName" };
  var telling2 = ["customerName", "contactName", "phone", "email", "wechat"];
  function twinHints(situation, identified) {
    const fresh = identified.filter(tellsSomethingNew);
    const erased = erasedHints(situation, fresh);
    if (fresh.length === 0 || situation.adopting) return ({ row: row11 }) => erased.get(row11);
    const glimpses = new Map(fresh.map(({ row: row11 }) => [glimpse(row11), row11.row]));
    const own2 = new Set(fresh.map(({ id }) => id));
    const others = [...rememberedLeads(situation.memory)].filter(([id]) => !own2.has(id)).map(([, lead]) => lead);
    const twins = /* @__PURE__ */ new Map();
    for (const { by: by2, leads } of findDuplicates([...others, ...glimpses.keys()])) {
      for (const lead of leads) {
        const row11 = glimpses.get(lead);
        const other = leads.find((one) => one !== lead);
        if (row11 !== void 0 && other !== void 0 && !twins.has(row11)) twins.set(row11, sentence2(other, by2, situation));
      }
    }
    return ({ row: row11 }) => {
      var _a;
      return (_a = erased.get(row11)) != null ? _a : twins.get(row11);
    };
  }
  function erasedHints({ erasedOn, vocabulary }, fresh) {
    const hints = /* @__PURE__ */ new Map();
    for (const { row: row11, before } of fresh) {
      if ((before == null ? void 0 : before.meta.erasedOn) !== void 0) continue;
      const day2 = erasedOn == null ? void 0 : erasedOn(glimpse(row11));
      if (day2 !== void 0) hints.set(row11.row, fill(eraseWords.noticed[vocabulary.language], { day: day2 }));
    }
    return hints;
  }
  function tellsSomethingNew({ row: row11, before }) {
    if (before === void 0) return true;
    const now = glimpse(row11);
    return telling2.some(
      (key) => {
        var _a, _b;
        return now[key] !== "" && compareText((_a = now[key]) != null ? _a : "") !== compareText((_b = before.values[key]) != null ? _b : "");
      }
    );
  }
  function glimpse({ cells }) {
    const text4 = (key) => {
      var _a;
      return typeof cells[key] === "object" ? "" : String((_a = cells[key]) != null ? _a : "");
    };
    const who = { customerName: text4("customerName"), contactName: text4("contactName"), wechat: text4("wechat") };
    return { leadId: text4("leadId"), ...who, phone: text4("phone"), email: text4("email") };
  }
  function sentence2(lead, by2, { vocabulary }) {
    var _a, _b;
    const { language } = vocabulary;
    return fill(messages.twin[language], {
      same: columnLabel("leads", twinColumns[by2], language),
      id: lead.leadId || "–",
      customer: (_a = lead.customerName) != null ? _a : "",
      owner: lead.owner ? vocabulary.label("member", lead.owner) : messages.nobody[language],
      stage: vocabulary.label("stage", (_b = lead.stage) != null ? _b : "")
    });
  }

  // src/core/pipeline/settle-leads.ts
  function settleLeads(situation, followUps2) {
    const rows = situation.leads.filter(({ cells, formulas }) => isLeadRow(cells, formulas));
    const elsewhere = idsElsewhere(situation);
    const identified = identify("leads", rows, { memory: situation.memory, elsewhere });
    const taken = /* @__PURE__ */ new Set([
      ...elsewhere != null ? elsewhere : [],
      ...identified.map(({ id }) => id).filter(Boolean),
      ...rememberedIds(situation)
    ]);
    const office = {
      taken,
      team: new Team(situation),
      proposals: /* @__PURE__ */ new Map(),
      twins: twinHints(situation, identified)
    };
    const named = identified.map((one) => judge2(one, situation, office));
    const proposals = situation.complete ? backlog(named, situation, followUps2) : /* @__PURE__ */ new Map();
    const plans = named.map(
      (one) => {
        var _a;
        return settleOne2(one, { ...situation, contacts: (_a = followUps2.get(one.id)) != null ? _a : [] }, { ...office, proposals });
      }
    );
    const gone = situation.complete ? missingRows(
      "leads",
      named.map(({ id }) => id),
      situation
    ) : emptyPlan;
    return joinPlans([...plans, gone]);
  }
  function rememberedIds({ memory }) {
    return [...memory.keys()].filter((key) => key.startsWith("L:")).map((key) => key.slice(2));
  }
  function judge2({ row: row11, id, before }, situation, { taken }) {
    var _a;
    const verdict2 = enforceRow("leads", row11, {
      ...situation,
      ...before === void 0 ? {} : { before: before.values }
    });
    const given2 = id || nextLeadId(situation.settings.values.idPattern, verdict2.stored["registeredOn"] || situation.today, taken);
    taken.add(given2);
    const meta = { ...(_a = before == null ? void 0 : before.meta) != null ? _a : newMeta(situation), ...olderThanStart(verdict2, before, situation) };
    const lead = { ...before == null ? void 0 : before.values, ...verdict2.stored, leadId: given2 };
    return { row: row11, id: given2, verdict: verdict2, lead, meta, ...before === void 0 ? {} : { before } };
  }
  function settleOne2(judged2, situation, office) {
    const { row: row11, id, before, verdict: verdict2 } = judged2;
    const owned = withOwner(judged2, situation, office.team);
    const proposal = office.proposals.get(id);
    const derived2 = deriveLead(withContact(owned.lead, row11), {
      meta: asked2(judged2, owned.meta, situation),
      followUps: situation.contacts,
      now: situation.now,
      settings: situation.settings,
      vocabulary: situation.vocabulary,
      calendar: situation.calendar,
      ...before === void 0 ? {} : { before: before.values },
      ...proposal === void 0 ? {} : { proposal }
    });
    const bare2 = withoutContact(derived2.lead, owned.lead);
    const coded = situation.shown.leads.has("customerCode") ? customerCodeOf(bare2, derived2.meta, { settings: situation.settings, given: office.team.codes }) : { lead: bare2, meta: derived2.meta };
    const meta = reviewed(judged2, coded.meta, situation);
    const values = coded.lead;
    const hints = hintsOf2(judged2, situation, office);
    const settled = { table: "leads", row: row11, id, verdict: verdict2, values, meta, shown: situation.shown.leads, hints };
    const plan = planRow({ ...settled, ...before === void 0 ? {} : { before } }, situation);
    const requests3 = requestEvents(judged2, situation);
    const reviews = situation.adopting ? reviewRows(id, verdict2, situation) : [];
    const twin = hints["customerName"];
    const toasts = [...toastsOf("leads", verdict2, situation), ...twin === void 0 ? [] : [twin]];
    return { ...emptyPlan, ...plan, events: [...plan.events, ...requests3], reviews, toasts };
  }
  function olderThanStart({ stored: stored3 }, before, { settings }) {
    var _a, _b;
    const registered = (_a = stored3["registeredOn"]) != null ? _a : "";
    const isNews = registered !== ((_b = before == null ? void 0 : before.values["registeredOn"]) != null ? _b : "");
    return isNews && registered !== "" && dayPart(registered) < settings.values.startDay ? { adopted: true } : {};
  }
  function withContact(lead, { contact }) {
    return contact === void 0 || lead.phone || lead.email || lead.wechat ? lead : { ...lead, ...readContact(contact) };
  }
  function withoutContact(derived2, { phone = "", email = "", wechat = "" }) {
    return { ...derived2, phone, email, wechat };
  }
  function withOwner(judged2, situation, team) {
    const { lead, meta } = judged2;
    if (!isOpen(lead, situation) || !isReadyToAssign(lead, withGradeOrigin(judged2, situation), situation)) {
      return { lead, meta };
    }
    const assignment = assignOwner(lead, team.facts());
    if (assignment === void 0) return { lead, meta };
    team.took(assignment.owner, situation.now);
    const origin = { ...meta.origin, owner: "addOn" };
    return { lead: { ...lead, owner: assignment.owner, assignedAt: situation.now }, meta: { ...meta, origin } };
  }
  function withGradeOrigin({ lead, meta, before }, { settings }) {
    const { origin } = gradeOf(lead, { meta, settings, ...before === void 0 ? {} : { before: before.values } });
    const { grade: _old, ...rest } = meta.origin;
    return { ...meta, origin: { ...rest, ...origin && { grade: origin } } };
  }
  function isOpen(lead, { vocabulary }) {
    var _a, _b, _c;
    return ((_c = (_b = vocabulary.stage((_a = lead.stage) != null ? _a : "")) == null ? void 0 : _b.class) != null ? _c : "open") === "open";
  }
  function asked2({ verdict: verdict2, before }, meta, { who }) {
    const { stageRequest, stored: stored3 } = verdict2;
    if (stageRequest !== void 0) return { ...meta, requestedStage: stageRequest, requestedBy: who };
    if (meta.requestedStage === void 0 || stored3["stage"] === (before == null ? void 0 : before.values["stage"])) return meta;
    const { requestedStage: _stage, requestedBy: _by, ...rest } = meta;
    return rest;
  }
  function requestEvents({ id, verdict: verdict2, lead }, situation) {
    var _a;
    if (verdict2.stageRequest === void 0) return [];
    const { now, who, way, operation: operation2 } = situation;
    const event = { kind: "requested", at: now, who, table: "leads", id, column: "stage", way, operation: operation2 };
    return [{ ...event, from: (_a = lead.stage) != null ? _a : "", to: verdict2.stageRequest }];
  }
  var reviewable = /* @__PURE__ */ new Set(["stage", "grade", "status"]);
  function reviewed({ verdict: verdict2, before }, meta, { adopting }) {
    var _a;
    const refused6 = verdict2.refusals.map(({ column }) => column);
    const isOpenStill = (column) => {
      var _a2, _b;
      return refused6.includes(column) || ((_a2 = verdict2.stored[column]) != null ? _a2 : "") === ((_b = before == null ? void 0 : before.values[column]) != null ? _b : "");
    };
    const waiting = ((_a = meta.inReview) != null ? _a : []).filter(isOpenStill);
    const found2 = adopting ? refused6.filter((column) => reviewable.has(column)) : [];
    const inReview2 = [.../* @__PURE__ */ new Set([...waiting, ...found2])];
    const { inReview: _old, ...rest } = meta;
    return inReview2.length === 0 ? rest : { ...rest, inReview: inReview2 };
  }
  function reviewRows(id, { refusals }, { vocabulary }) {
    const { language } = vocabulary;
    const reason2 = (refusal) => refusalToast(refusal, columnLabel("leads", refusal.column, language), language);
    return refusals.filter(({ column }) => reviewable.has(column)).map((one) => {
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
  function hintsOf2({ row: row11, verdict: verdict2 }, { vocabulary }, { twins }) {
    const notes2 = Object.fromEntries(
      verdict2.hints.map((hint) => [
        hint.column,
        hintNote(hint, columnLabel("leads", hint.column, vocabulary.language), vocabulary.language)
      ])
    );
    const twin = twins(row11);
    return twin === void 0 ? notes2 : { ...notes2, customerName: twin };
  }

  // src/core/pipeline/known-leads.ts
  function knownLeads(situation) {
    var _a, _b;
    const leads = rememberedLeads(situation.memory);
    for (const row11 of situation.leads) {
      const id = idOf("leads", row11);
      if (id === "" || leads.has(id)) continue;
      const owner = situation.vocabulary.recognise("member", String((_a = row11.cells["owner"]) != null ? _a : ""));
      leads.set(id, { leadId: id, customerName: String((_b = row11.cells["customerName"]) != null ? _b : ""), ...owner ? { owner } : {} });
    }
    return leads;
  }
  function leadDirectory(situation) {
    const known3 = knownLeads(situation);
    const isStranger = ({ cells }) => {
      var _a;
      return cells["leadId"] !== "" && !known3.has(String((_a = cells["leadId"]) != null ? _a : ""));
    };
    const areNew = situation.leads.some((row11) => idOf("leads", row11) === "");
    if (!areNew || !situation.followUps.some(isStranger)) return known3;
    const fresh = settleLeads(situation, /* @__PURE__ */ new Map()).memory.filter(
      ({ key, deletedOn }) => key.startsWith("L:") && deletedOn === ""
    );
    return new Map([...known3, ...fresh.map(({ key, values }) => [key.slice(2), values])]);
  }

  // src/core/pipeline/merged-rows.ts
  function losesSomething({ events: events2 }) {
    return events2.some(({ kind, from, to }) => kind === "deleted" || kind === "changed" && from !== "" && to === "");
  }
  function withoutDeletions(plan, tables4) {
    const isKept = (key) => {
      var _a;
      const table3 = (_a = splitMemoryKey(key)) == null ? void 0 : _a.table;
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
    const sheet = sheetOf(tab);
    const ranges = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges();
    return ranges.map((range) => ({ a1: range.getA1Notation(), row: range.getRow(), rows: range.getNumRows() }));
  }
  function breakApart(tab, blocks) {
    const sheet = sheetOf(tab);
    for (const { a1: a12 } of blocks) sheet.getRange(a12).breakApart();
  }

  // src/actions/as-far-as-seen.ts
  function asFarAsSeen(read, decide4) {
    const first = decide4(read);
    if (!losesSomething(first.plan)) return first;
    const leads = withoutMerged(read.leads);
    const followUps2 = withoutMerged(read.followUps);
    const merged2 = [leads, followUps2].filter((rows) => rows !== read.leads && rows !== read.followUps);
    if (merged2.length === 0) return first;
    const seen = decide4({ ...read, leads, followUps: followUps2 });
    return { ...seen, plan: withoutDeletions(seen.plan, new Set(merged2.map(({ table: table3 }) => table3.key))) };
  }
  function withoutMerged(rows) {
    const blocks = mergedBlocks(rows.table.tab).filter((block) => block.row + block.rows > 2);
    const isClear = (row11) => blocks.every((block) => row11 < block.row || row11 >= block.row + block.rows);
    return blocks.length === 0 ? rows : { ...rows, rows: rows.rows.filter(({ row: row11 }) => isClear(row11)) };
  }

  // src/actions/read-all.ts
  function readAll({ book, settings }) {
    const memory = readMemoryTab(book);
    const leads = withFormulas(readTable(book, "leads", settings));
    return { memory, leads, followUps: withFormulas(readTable(book, "followUps", settings)) };
  }

  // src/core/erase/register.ts
  function readRegister(text4) {
    return text4 === "" ? { key: "", erasures: [] } : JSON.parse(text4);
  }
  function marksOf3({ phone = "", email = "", wechat = "", customerName = "", contactName = "" }, sign) {
    var _a;
    const address = (_a = parseEmail(email)) == null ? void 0 : _a.toLowerCase();
    const names3 = customerName === "" ? [] : [`name ${foldName(customerName)} ${foldName(contactName)}`];
    const texts2 = [
      ...phoneKeys(phone).map((key) => `phone ${key}`),
      ...address === void 0 ? [] : [`email ${address}`],
      ...wechat === "" ? [] : [`wechat ${compareText(wechat)}`],
      ...names3
    ];
    return texts2.map(sign);
  }
  function erasureOf(lead, { erasures }, sign) {
    if (erasures.length === 0) return void 0;
    const marks3 = new Set(marksOf3(lead, sign));
    return erasures.find((one) => one.marks.some((mark3) => marks3.has(mark3)));
  }

  // src/host/erasures.ts
  function erasuresOf({ properties }) {
    return readRegister(properties.text("erased"));
  }
  function signErased({ key }) {
    return signWith(key);
  }
  function registerErasure(book, make) {
    const present2 = erasuresOf({ properties: openProperties() });
    const register = present2.key === "" ? { ...present2, key: newKey2() } : present2;
    const erasure = make(signErased(register));
    const isSame = ({ ids }) => ids.join() === erasure.ids.join();
    const known3 = register.erasures.filter(isSame).flatMap(({ marks: marks3 }) => marks3);
    const whole4 = { ...erasure, marks: [.../* @__PURE__ */ new Set([...known3, ...erasure.marks])] };
    const erasures = [...register.erasures.filter((one) => !isSame(one)), whole4];
    book.properties.put("erased", JSON.stringify({ ...register, erasures }));
  }
  function commonWords(settings, vocabulary) {
    const options = listKeys.flatMap((list) => vocabulary.options(list).map(({ label: label2 }) => label2));
    return [...options, ...settings.members.flatMap(({ name, email }) => [name, email])];
  }

  // src/actions/situation-of.ts
  var nothing = /* @__PURE__ */ new Set();
  function situationOf({ book, settings, vocabulary, calendar }, actor, { memory, leads, followUps: followUps2 }) {
    const { now, today } = book;
    const register = erasuresOf(book);
    const sign = signErased(register);
    const accepted2 = { memory: memory.rows, vocabulary, ...actor.edited && { edited: actor.edited } };
    const taken = (table3, read) => {
      var _a;
      return takenAsRemembered(table3, (_a = read == null ? void 0 : read.rows) != null ? _a : [], accepted2);
    };
    return {
      ...{ now, today, settings, vocabulary, calendar },
      ...{ operation: newOperation(), ...actor },
      memory: memory.rows,
      leads: taken("leads", leads),
      followUps: taken("followUps", followUps2),
      shown: { leads: leads ? shownKeys(leads) : nothing, followUps: followUps2 ? shownKeys(followUps2) : nothing },
      complete: false,
      ...register.erasures.length === 0 ? {} : { erasedOn: (lead) => {
        var _a;
        return (_a = erasureOf(lead, register, sign)) == null ? void 0 : _a.on;
      } }
    };
  }

  // src/actions/whole-plan.ts
  function wholePlan(desk, options) {
    const read = readAll(desk);
    const told5 = toldSince(desk.book, options);
    const unfinished2 = unfinishedRecords(told5.events, read.memory.rows);
    return { ...read, told: told5, ...asFarAsSeen(read, (seen) => decide(desk, seen, { options, unfinished: unfinished2 })) };
  }
  function decide(desk, read, { options, unfinished: unfinished2 }) {
    const { emptied: _answered, ...actor } = options;
    const base = situationOf(desk, { editor: "unknown", ...actor }, read);
    const found2 = options.history === "whole" ? { leads: read.leads.rows, followUps: read.followUps.rows } : base;
    const rows = finishRows(found2, { unfinished: unfinished2, vocabulary: desk.vocabulary });
    const situation = { ...base, ...rows, complete: true };
    const contacts = settleFollowUps(situation, leadDirectory(situation));
    const plan = untold2(joinPlans([contacts.plan, settleLeads(situation, contacts.byLead)]), unfinished2);
    return { plan, situation };
  }
  function toldSince(book, { history }) {
    var _a;
    const agreed = history === "whole" ? 0 : (_a = readStamps(book).told) != null ? _a : 0;
    const lines = inOrder(historyAfter(book, agreed).map(({ line: line2 }) => line2));
    return {
      events: lines.flatMap((line2) => {
        var _a2;
        return (_a2 = readEvent(line2)) != null ? _a2 : [];
      }),
      extent: agreed === 0 ? "whole" : "tail",
      number: lines.reduce((most2, line2) => Math.max(most2, numberOf2(line2)), agreed)
    };
  }
  function untold2(plan, unfinished2) {
    const isTold2 = ({ kind, table: table3, id, column, to }) => {
      const found2 = table3 === "leads" || table3 === "followUps" ? unfinished2.get(memoryKey(table3, id)) : void 0;
      if (kind === "entered") return (found2 == null ? void 0 : found2.isNew) === true;
      return kind === "changed" && (found2 == null ? void 0 : found2.changes.some((one) => one.column === column && one.to === to)) === true;
    };
    return { ...plan, events: plan.events.filter((event) => !isTold2(event)) };
  }

  // src/actions/columns-in-order.ts
  var Disordered = class extends Failure {
    constructor(found2) {
      super(`Sorted alone: ${found2.map(({ table: table3, column }) => `${table3}.${column}`).join(", ")}`);
      this.code = "sortedAlone";
      this.name = "Disordered";
      this.found = found2;
    }
    values(language) {
      var _a;
      const [first] = this.found;
      const labels6 = this.found.map(({ table: table3, column }) => columnLabel(table3, column, language));
      return { tab: sheetLabels[(_a = first == null ? void 0 : first.table) != null ? _a : "leads"][language], columns: inOneLine(labels6, language) };
    }
  };
  function refuseDisorder(desk, { events: events2 }, known3) {
    const isUnseen = events2.some(
      ({ kind, table: table3, column }) => kind === "changed" && (table3 === "leads" || table3 === "followUps") && columnOf(table3, column).by === "team" && !known3.has(column)
    );
    if (!isUnseen) return;
    const { plan, leads, followUps: followUps2 } = wholePlan(desk, { way: "sweep", who: "unknown" });
    const rows = { leads: leads.rows, followUps: followUps2.rows };
    const found2 = [...sortedAlone(plan, rows), ...strayIds(plan, rows)];
    if (found2.length > 0) throw new Disordered(found2);
  }
  function strayIds({ cells }, rows) {
    return ["leads", "followUps"].flatMap((table3) => {
      const named = new Set(rows[table3].filter((row11) => idOf(table3, row11) !== "").map(({ row: row11 }) => row11));
      const isStray = cells.some(
        (edit) => edit.table === table3 && edit.column === idColumn[table3] && named.has(edit.row)
      );
      return isStray ? [{ table: table3, column: idColumn[table3], events: [] }] : [];
    });
  }

  // src/core/pipeline/mass-loss.ts
  var LEAST3 = 5;
  var SHARE3 = 0.8;
  function missingRecords(table3, ids, memory) {
    const present2 = new Set(ids.map((id) => memoryKey(table3, id)));
    return aliveRecords(table3, memory).filter(({ key }) => !present2.has(key));
  }
  function isMassLoss(missing, alive) {
    return missing === alive && missing >= 2 || missing >= LEAST3 && missing > alive * SHARE3;
  }
  function aliveRecords(table3, memory) {
    const prefix = memoryKey(table3, "");
    return [...memory.values()].filter(({ key, deletedOn }) => key.startsWith(prefix) && deletedOn === "");
  }

  // src/core/pipeline/suspect-columns.ts
  function suspectColumns({ events: events2 }, memory) {
    return ["leads", "followUps"].flatMap((table3) => {
      var _a;
      const changed3 = /* @__PURE__ */ new Map();
      for (const { kind, table: where, column, id } of events2) {
        if (where !== table3 || kind !== "changed" && kind !== "refused") continue;
        changed3.set(column, ((_a = changed3.get(column)) != null ? _a : /* @__PURE__ */ new Set()).add(id));
      }
      const records2 = changed3.size === 0 ? [] : aliveRecords(table3, memory);
      const held = (column) => records2.filter(({ values }) => {
        var _a2;
        return ((_a2 = values[column]) != null ? _a2 : "") !== "";
      }).length;
      return [...changed3].filter(([column, ids]) => ids.size >= 2 && ids.size * 2 >= held(column)).map(([column]) => ({ table: table3, column }));
    });
  }

  // src/actions/rows-gone.ts
  var RowsGone = class extends Failure {
    constructor(table3, count3) {
      super(`${count3} rows of ${table3} have gone at once`);
      this.code = "rowsGone";
      this.name = "RowsGone";
      this.table = table3;
      this.count = count3;
    }
    values(language) {
      return { tab: sheetLabels[this.table][language], count: String(this.count) };
    }
  };

  // src/actions/refuse-damage.ts
  function refuseMassLoss({ memory }, before) {
    const gone = memory.filter(({ key, deletedOn }) => {
      var _a;
      return deletedOn !== "" && ((_a = before.get(key)) == null ? void 0 : _a.deletedOn) === "";
    });
    for (const table3 of ["leads", "followUps"]) {
      const count3 = gone.filter(({ key }) => {
        var _a;
        return ((_a = splitMemoryKey(key)) == null ? void 0 : _a.table) === table3;
      }).length;
      if (isMassLoss(count3, aliveRecords(table3, before).length)) throw new RowsGone(table3, count3);
    }
  }
  function refuseMovedHeaders(plan, read) {
    const suspects = suspectColumns(plan, read.memory.rows);
    for (const table3 of ["leads", "followUps"]) {
      const columns = suspects.filter((one) => one.table === table3).map(({ column }) => column);
      const moved = columns.length === 0 ? /* @__PURE__ */ new Set() : movedColumns(read[table3].table);
      const wrong = columns.filter((column) => moved.has(column));
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
    const whole4 = wholePlan(desk, options);
    const { leads, followUps: followUps2, plan: settled, memory, told: told5, situation } = whole4;
    if (!options.emptied) refuseMassLoss(settled, memory.rows);
    refuseMovedHeaders(settled, whole4);
    const found2 = options.adopting ? [] : sortedAlone(settled, rowsOf3(whole4));
    if (found2.length > 0) {
      if (disorder !== "putBack") throw new Disordered(found2);
      write(desk, whole4, putColumnsBack(found2, rowsOf3(whole4), desk.vocabulary));
      return { ...sweep(desk, options), putBack: found2 };
    }
    rememberHeaders([leads.table, followUps2.table]);
    const after2 = memoryAfter(memory, settled);
    const base = { at: desk.book.now, who: options.who, operation: situation.operation };
    const plan = inAgreement(settled, { told: told5, base, memory: after2 });
    if (!isEmptyPlan(plan)) write(desk, whole4, plan);
    sealFullBlocks(desk.book);
    return { rows: leads.rows.length + followUps2.rows.length, plan, memory: after2, told: told5.number, putBack: [] };
  }
  function rowsOf3({ leads, followUps: followUps2 }) {
    return { leads: leads.rows, followUps: followUps2.rows };
  }
  function write({ book, vocabulary }, { memory, leads, followUps: followUps2 }, plan) {
    applyPlan({ book, vocabulary, memory, tables: { leads, followUps: followUps2 }, refusals: "leave" }, plan);
  }
  function inAgreement(settled, { told: told5, base, memory }) {
    const events2 = corrections({ tail: [...told5.events, ...settled.events], memory, base, extent: told5.extent });
    return { ...settled, events: [...settled.events, ...events2] };
  }

  // src/core/backup/backup-state.ts
  function readBackupState(text4) {
    return text4 === "" ? {} : JSON.parse(text4);
  }
  function failingSince({ last = "", tried: tried2 = "" }) {
    return tried2 > last.slice(0, 10) ? tried2 : void 0;
  }
  function backupWork(state, facts) {
    var _a;
    const { today, every, erasures, isErasureOpen } = facts;
    if (isErasureOpen) return "erase";
    if (((_a = state.rewritten) != null ? _a : 0) < erasures && state.rewriteTried !== today) return "rewrite";
    const isDue3 = every > 0 && (state.last === void 0 || dayNumber(today) - dayNumber(state.last) >= every);
    if (!isDue3) return void 0;
    if (state.tried !== today) return "make";
    return failingSince(state) !== void 0 && state.told !== today ? "tell" : void 0;
  }

  // src/core/i18n/backup-words.ts
  var word11 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var backupWords = {
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
      "要恢复哪一份？请输入序号。备份会放进新的工作表，现有各表不受影响。\n{list}",
      "要還原哪一份？請輸入序號。備份會放進新的工作表，現有各分頁不受影響。\n{list}",
      "Which backup? Type its number. It is laid out in new tabs; the present ones are not touched.\n{list}"
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
  function backupTrouble({ tried: tried2 = "", last }, language) {
    var _a;
    return fill(backupWords.trouble[language], { day: tried2, last: (_a = last == null ? void 0 : last.slice(0, 10)) != null ? _a : backupWords.noneYet[language] });
  }

  // src/core/pipeline/views.ts
  var none2 = [];
  function viewsOf(memory, context) {
    var _a, _b;
    const followUps2 = rememberedFollowUps(memory);
    const prefix = memoryKey("leads", "");
    const views = [];
    for (const row11 of memory.values()) {
      if (!row11.key.startsWith(prefix) || !isWatched(row11)) continue;
      views.push(viewOf(row11, [...(_b = (_a = followUps2.get(row11.key.slice(prefix.length))) == null ? void 0 : _a.values()) != null ? _b : none2], context));
    }
    return views;
  }
  function isWatched({ deletedOn, meta }) {
    var _a;
    return deletedOn === "" && ((_a = meta.inReview) != null ? _a : []).length === 0 && meta.erasedOn === void 0;
  }
  function viewOf(row11, followUps2, context) {
    return leadView({ lead: row11.values, meta: row11.meta, followUps: followUps2 }, context);
  }

  // src/core/reminder/expected-value.ts
  function expectedValues(views, settings) {
    const medians = mediansByGrade(views, settings);
    return (lead) => {
      var _a, _b, _c, _d;
      const amount = (_c = (_b = amountOf2(lead, settings)) != null ? _b : medians.get((_a = lead.grade) != null ? _a : "")) != null ? _c : 0;
      return amount * ((_d = winProbability(lead, stageOf(lead, settings))) != null ? _d : 0);
    };
  }
  function amountOf2({ amount = "", budget = "" }, { values }) {
    if (amount !== "") return Number(amount);
    const { low, high } = parseAmountRange(budget, values.currency);
    return low !== void 0 && high !== void 0 ? (low + high) / 2 : low != null ? low : high;
  }
  function mediansByGrade(views, settings) {
    var _a;
    const amounts = /* @__PURE__ */ new Map();
    for (const { lead } of views) {
      const amount = amountOf2(lead, settings);
      if (amount === void 0) continue;
      const grade = (_a = lead.grade) != null ? _a : "";
      const known3 = amounts.get(grade);
      if (known3) known3.push(amount);
      else amounts.set(grade, [amount]);
    }
    return new Map([...amounts].map(([grade, known3]) => [grade, median(known3)]));
  }
  function median(numbers2) {
    var _a, _b;
    const sorted2 = [...numbers2].sort((one, other) => one - other);
    const middle = sorted2.length / 2;
    const upper = (_a = sorted2[Math.floor(middle)]) != null ? _a : 0;
    return sorted2.length % 2 === 1 ? upper : (((_b = sorted2[middle - 1]) != null ? _b : 0) + upper) / 2;
  }

  // src/core/reminder/due-lines.ts
  function dueLines(views, context) {
    const worth = expectedValues(views, context.settings);
    const lines = views.flatMap((view) => linesOf(view, context, worth));
    return sortLines(lines, context.settings);
  }
  function sortLines(lines, settings) {
    const rankOf = new Map(kinds.map(({ key }, index) => [key, index]));
    const rank = (kind) => {
      var _a;
      return (_a = rankOf.get(kind)) != null ? _a : kinds.length;
    };
    return [...lines].sort(
      (one, other) => {
        var _a, _b;
        return Number(one.escalation === "none") - Number(other.escalation === "none") || rank(one.kind) - rank(other.kind) || gradeRank(settings, (_a = one.lead.grade) != null ? _a : "") - gradeRank(settings, (_b = other.lead.grade) != null ? _b : "") || other.value - one.value || one.daysLate - other.daysLate || compare3(one.leadId, other.leadId) || compare3(one.recipient, other.recipient);
      }
    );
  }
  function lacksNextStep({ kind, tags }) {
    return kind === "noNextStep" || tags.includes("noNextStep");
  }
  function linesOf(view, context, worth) {
    var _a;
    const byRecipient = /* @__PURE__ */ new Map();
    for (const due of dueOf(view, context)) {
      for (const recipient of recipientsOf(due, view, context)) {
        byRecipient.set(recipient, [...(_a = byRecipient.get(recipient)) != null ? _a : [], due]);
      }
    }
    return [...byRecipient].flatMap(([recipient, dues]) => lineOf(view, { recipient, dues, worth }, context));
  }
  function recipientsOf({ to, by: by2 }, { lead }, { settings }) {
    var _a;
    const owner = (_a = by2 != null ? by2 : lead.owner) != null ? _a : "";
    if (to === "actor") return [owner];
    const managers2 = activeManagers(settings.members).map(({ key }) => key);
    return managers2.length > 0 ? managers2 : [owner];
  }
  function lineOf(view, { recipient, dues, worth }, context) {
    var _a, _b;
    const now = dues.filter(({ state }) => state !== "next");
    const first = (_a = now[0]) != null ? _a : dues[0];
    if (first === void 0) return [];
    const { lead, row: row11 } = view;
    const cause = unreachable(recipient, context.settings.members, todayOf(context));
    const tags = (now.length > 0 ? now : dues).slice(1).map(({ kind }) => kind);
    const line2 = {
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
      ...row11 !== void 0 && { row: row11 }
    };
    return [line2];
  }
  function escalationOf(dues, settings) {
    const late2 = Math.max(0, ...dues.filter(({ escalates }) => escalates).map(({ daysLate }) => daysLate));
    if (late2 >= numberOf(settings, "escalateReassignDays")) return "reassign";
    if (late2 >= numberOf(settings, "escalateManagerDays")) return "manager";
    return late2 > 0 && late2 >= numberOf(settings, "escalateOwnerDays") ? "owner" : "none";
  }
  function compare3(one, other) {
    if (one === other) return 0;
    return one < other ? -1 : 1;
  }

  // src/core/reminder/reason.ts
  function reasonText({ code, values }, vocabulary) {
    const { language } = vocabulary;
    const shown3 = Object.entries(values).map(([name, value2]) => [name, shownValue2(value2, language, vocabulary)]);
    return fill(reasonWords[code][language], Object.fromEntries(shown3));
  }
  function shownValue2(value2, language, vocabulary) {
    if (typeof value2 === "number") return value2;
    if (typeof value2 === "string") return value2.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/, "$1 $2");
    if ("list" in value2) return vocabulary.label(value2.list, value2.key);
    const names3 = value2.columns.map((column) => leadLabels[column][language]);
    return names3.join(language === "en" ? ", " : "、");
  }

  // src/core/reminder/today.ts
  var todayColumns = ["id", "link", "customer", "kind", "reason", "day", "daysLate", "stage", "grade"];
  var ID_LETTER = "A";
  function todayGrid(lines, context) {
    const { language } = context.vocabulary;
    const due = lines.filter(({ state }) => state !== "next");
    const rows = [
      textRow("title", fill(todayWords.title[language], { today: context.today })),
      textRow("note", fill(todayWords.counts[language], countStates(due))),
      { style: "note", cells: padded([{ value: "", formula: heartbeat(context.lastRun, language) }]) }
    ];
    if (context.trouble !== void 0) rows.push(textRow("note", context.trouble));
    if (due.length === 0) return [...rows, textRow("blank", ""), textRow("note", todayWords.empty[language])];
    for (const owner of ownersOf(due, context.settings)) {
      const own2 = due.filter(({ recipient }) => recipient === owner);
      addBlock(rows, { owner, lines: own2 }, context);
    }
    return rows;
  }
  function rowLink({ leadsTab }, row11) {
    const { name, gid, idColumn: idColumn2 } = leadsTab;
    const tab = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
    const match = `MATCH(${ID_LETTER}${row11};${tab}!${idColumn2}:${idColumn2};0)`;
    return `=HYPERLINK("#gid=${gid}&range=${idColumn2}"&${match};"→")`;
  }
  function heartbeat(lastRun, language) {
    const words3 = `"${todayWords.silent[language].replace(/"/g, '""')}"`;
    if (lastRun === "") return `=${words3}`;
    const [year, month, day2] = dayPart(lastRun).split("-").map(Number);
    const [hour, minute] = isBareDay(lastRun) ? [0, 0] : lastRun.slice(11).split(":").map(Number);
    return `=IF(NOW()-(DATE(${year};${month};${day2})+TIME(${hour};${minute};0))>26/24;${words3};"")`;
  }
  function countStates(lines) {
    const count3 = (state) => lines.filter((line2) => line2.state === state).length;
    return { late: count3("late"), due: count3("today"), off: count3("daysOff") };
  }
  function ownersOf(lines, { members }) {
    const named = new Set(lines.map(({ recipient }) => recipient));
    const listed2 = members.map(({ key }) => key).filter((key) => named.has(key));
    const others = [...named].filter((key) => key !== "" && !listed2.includes(key)).sort();
    return [...listed2, ...others, ...named.has("") ? [""] : []];
  }
  function addBlock(rows, { owner, lines }, context) {
    const { language } = context.vocabulary;
    rows.push(textRow("blank", ""), textRow("owner", ownerTitle(owner, lines, context)), headerRow(language));
    const escalated = lines.filter(({ escalation }) => escalation !== "none");
    const calm = lines.filter(({ escalation }) => escalation === "none");
    const days3 = numberOf(context.settings, "escalateOwnerDays");
    const parts2 = [
      { title: fill(todayWords.escalated[language], { days: days3 }), lines: escalated },
      {
        title: escalated.length > 0 ? todayWords.others[language] : "",
        lines: calm.filter((line2) => !lacksNextStep(line2))
      },
      { title: todayWords.noNextStep[language], lines: calm.filter(lacksNextStep) }
    ];
    for (const part2 of parts2) {
      if (part2.lines.length === 0) continue;
      if (part2.title !== "") rows.push(textRow("heading", part2.title));
      for (const line2 of part2.lines) rows.push(lineRow(line2, rows.length + 1, context));
    }
  }
  function ownerTitle(owner, lines, { vocabulary }) {
    var _a;
    const { language } = vocabulary;
    const name = owner === "" ? todayWords.nobody[language] : vocabulary.label("member", owner);
    const cause = (_a = lines[0]) == null ? void 0 : _a.unreachable;
    const comment = cause && cause !== "noOwner" ? ` (${unreachableWords[cause][language]})` : "";
    return `${name} · ${lines.length}${comment}`;
  }
  function headerRow(language) {
    return { style: "header", cells: todayColumns.map((column) => ({ value: todayWords[column][language] })) };
  }
  function lineRow(line2, row11, context) {
    var _a, _b, _c;
    const { vocabulary } = context;
    const { lead } = line2;
    const values = {
      id: { value: line2.leadId },
      link: { value: "", formula: rowLink(context, row11) },
      customer: { value: (_a = lead.customerName) != null ? _a : "" },
      kind: { value: kindText(line2, vocabulary.language) },
      reason: { value: reasonText(line2.reason, vocabulary) },
      day: { value: { serial: serialOf(line2.day) } },
      daysLate: { value: line2.daysLate },
      stage: { value: vocabulary.label("stage", (_b = lead.stage) != null ? _b : "") },
      grade: { value: vocabulary.label("grade", (_c = lead.grade) != null ? _c : "") }
    };
    return { style: "line", cells: todayColumns.map((column) => values[column]) };
  }
  function kindText({ kind, tags, escalation }, language) {
    const names3 = [kind, ...tags].map((key) => kindWords[key][language]);
    if (escalation === "reassign") names3.push(todayWords.reassign[language]);
    return names3.join(" · ");
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
  var FORMAT = 1;
  function writeBackup(backup) {
    return JSON.stringify({ format: FORMAT, ...backup });
  }
  function readBackup(text4) {
    var _a, _b;
    try {
      const backup = JSON.parse(text4);
      const isWhole2 = isCopy2((_a = backup.tables) == null ? void 0 : _a.leads) && isCopy2((_b = backup.tables) == null ? void 0 : _b.followUps) && Array.isArray(backup.history);
      return backup.format === FORMAT && isWhole2 ? backup : void 0;
    } catch {
      return void 0;
    }
  }
  function isCopy2(copy) {
    return Array.isArray(copy == null ? void 0 : copy.headers) && Array.isArray(copy.rows) && typeof copy.columns === "object";
  }

  // src/core/backup/keep-backups.ts
  var KEPT_BACKUPS = 8;
  var ABANDONED = 60;
  function goodBackups(entries2) {
    const good = entries2.filter(({ state }) => state === "verified");
    return [...good].sort((one, other) => one.made < other.made ? 1 : one.made > other.made ? -1 : 0);
  }
  function superfluous(entries2, now) {
    const good = goodBackups(entries2);
    if (good.length === 0) return [];
    const abandoned = entries2.filter(
      ({ state, made: made2 }) => state === "new" && minuteNumber(now) - minuteNumber(made2) > ABANDONED
    );
    return [...good.slice(KEPT_BACKUPS), ...abandoned];
  }

  // src/core/backup/table-copy.ts
  function copyTable({ headers: headers15, columns, rows }) {
    return { headers: headers15, columns, rows: rows.filter((row11) => row11.some((cell3) => cell3 !== "")) };
  }
  function tableText(key, { columns, rows }) {
    const keys = Object.keys(columns).sort();
    const lines = rows.map((row11) => {
      const cells = keys.map((column) => {
        var _a, _b;
        return [column, plain3((_b = row11[(_a = columns[column]) != null ? _a : -1]) != null ? _b : "")];
      });
      return JSON.stringify(cells.filter(([, cell3]) => cell3 !== ""));
    });
    const id = columns[idColumn[key]];
    const ids = rows.map((row11) => {
      var _a;
      return String((_a = row11[id != null ? id : -1]) != null ? _a : "");
    });
    return lines.map((line2, index) => `${ids[index]} ${line2}`).sort().join("\n");
  }
  function plain3(cell3) {
    return isMoment(cell3) ? `@${Math.round(cell3.serial * 1440)}` : cell3;
  }

  // src/host/drive.ts
  var DriveFailed = class extends Failure {
    constructor(step) {
      super(`Drive refused to ${step}`);
      this.name = "DriveFailed";
      this.code = step === "verify" ? "backupDamaged" : "drive";
    }
  };
  function createDriveFile(name, text4, marks3) {
    return attempt2("create", () => {
      const mimeType = name.endsWith(".csv") ? "text/csv" : "text/plain";
      const content = Utilities.newBlob(text4, mimeType, name);
      const resource = { name, mimeType, appProperties: { ...marks3 } };
      return idOf2(files().create(resource, content, { fields: "id" }));
    });
  }
  function readDriveFile(id) {
    return again("read", () => {
      const content = files().get(id, { alt: "media" });
      return typeof content === "string" ? content : content.getDataAsString("UTF-8");
    });
  }
  function listDriveFiles(marks3) {
    var _a;
    const terms = Object.entries(marks3).map(([key, value2]) => `appProperties has { key='${key}' and value='${value2}' }`);
    const found2 = [];
    let pageToken;
    do {
      const page = again(
        "list",
        () => files().list({
          q: [...terms, "trashed = false"].join(" and "),
          fields: "nextPageToken,files(id,appProperties)",
          pageSize: 200,
          ...pageToken === void 0 ? {} : { pageToken }
        })
      );
      for (const file of (_a = page.files) != null ? _a : []) found2.push({ id: idOf2(file), marks: { ...file.appProperties } });
      pageToken = page.nextPageToken;
    } while (pageToken !== void 0);
    return found2;
  }
  function markDriveFile(id, marks3) {
    again("mark", () => files().update({ appProperties: { ...marks3 } }, id));
  }
  function removeDriveFile(id) {
    try {
      attempt2("remove", () => files().remove(id));
      return true;
    } catch {
      return false;
    }
  }
  function driveAddress(id) {
    return `https://drive.google.com/file/d/${id}/view`;
  }
  function files() {
    if (typeof Drive === "undefined") throw new DriveFailed("open");
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
      if (error2 instanceof DriveFailed) throw error2;
      logRefusal(`Drive did not ${step}`, error2);
      throw new DriveFailed(step);
    }
  }

  // src/host/pack-text.ts
  var PIECE2 = 4e6;
  function packText(text4, about) {
    const pieces = cutText(text4, PIECE2).map((piece) => {
      const blob = Utilities.newBlob(piece, "application/json", "piece.json");
      return Utilities.base64Encode(Utilities.gzip(blob).getBytes());
    });
    const sha256 = digestOf(text4);
    const header = JSON.stringify({ ...about, sha256, pieces: pieces.length });
    return { content: [header, ...pieces].join("\n"), sha256 };
  }
  function unpackText(content) {
    try {
      const [header = "", ...pieces] = content.split("\n");
      const { sha256, pieces: count3 } = JSON.parse(header);
      const text4 = pieces.map(inflated).join("");
      return pieces.length === count3 && digestOf(text4) === sha256 ? { content: text4, sha256 } : void 0;
    } catch {
      return void 0;
    }
  }
  function digestOf(text4) {
    const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text4, Utilities.Charset.UTF_8);
    return bytes.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");
  }
  function inflated(piece) {
    const blob = Utilities.newBlob(Utilities.base64Decode(piece), "application/x-gzip", "piece.gz");
    return Utilities.ungzip(blob).getDataAsString("UTF-8");
  }

  // src/host/backup-store.ts
  function collectBackup({ book, settings }) {
    const copy = (key) => {
      const { table: table3, grid } = readTable(book, key, settings);
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
    const { made: made2 } = backup;
    const { content, sha256 } = packText(writeBackup(backup), { leadbook: "backup", made: made2 });
    const name = `leadbook-${made2.replace("T", "-").replace(":", "")}.json.gz.txt`;
    const marks3 = { ...ofBackups(book), made: made2, sha256, state: "new", erasures: String(erasures) };
    const id = createDriveFile(name, content, marks3);
    if (((_a = unpackText(readDriveFile(id))) == null ? void 0 : _a.sha256) !== sha256) {
      removeDriveFile(id);
      throw new DriveFailed("verify");
    }
    markDriveFile(id, { state: "verified" });
    return entryOf(id, { ...marks3, state: "verified" });
  }
  function listBackups(book) {
    return listDriveFiles(ofBackups(book)).map(({ id, marks: marks3 }) => entryOf(id, marks3));
  }
  function loadBackup({ id, sha256 }) {
    const packed = unpackText(readDriveFile(id));
    const backup = (packed == null ? void 0 : packed.sha256) === sha256 ? readBackup(packed.content) : void 0;
    if (backup === void 0) throw new DriveFailed("verify");
    return backup;
  }
  function rotateBackups(book) {
    const entries2 = listBackups(book);
    const removed = superfluous(entries2, book.now).filter(({ id }) => removeDriveFile(id)).length;
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
    const context = { now: book.now, settings, vocabulary, calendar };
    return dueLines(viewsOf(memory, context), context);
  }
  function todayAddress({ url, tabs: tabs2 }) {
    return tabs2.today === void 0 ? url : `${url}#gid=${tabs2.today.sheetId}`;
  }
  function writeToday(desk, lines, lastRun = readAutomation(desk.book).lastRun) {
    var _a;
    const { book, settings, vocabulary } = desk;
    const leads = tabIn(book, "leads");
    const backups = backupState(book);
    const at = (_a = openTable(book, "leads", settings).columns.at["leadId"]) != null ? _a : 0;
    const rows = todayGrid(lines, {
      today: book.today,
      settings,
      vocabulary,
      leadsTab: { name: leads.name, gid: leads.sheetId, idColumn: columnLetters(at + 1) },
      lastRun,
      ...failingSince(backups) === void 0 ? {} : { trouble: backupTrouble(backups, vocabulary.language) }
    });
    forgetToday(book);
    writeTodayTab(tabIn(book, "today"), rows);
  }
  function forgetToday(book) {
    const { today, ...stamps } = readStamps(book);
    if (today === book.today) writeStamps(book, stamps);
  }

  // src/actions/swap-settings.ts
  function swapSettings(desk, settings, { changes: changes4, operation: operation2 = newOperation() }) {
    const next = deskWith(desk.book, settings);
    const built = withLock(() => {
      desk.book.properties.put("settings", writeSnapshot(settings));
      tellHistory(desk, { settings, changes: changes4, operation: operation2 });
      const shaped2 = buildWorkbook(next, [], { settingsTab: "rewrite" });
      protectTabs(shaped2, []);
      showTicked(desk, shaped2);
      relabelCells(desk, shaped2);
      return shaped2;
    });
    const { memory } = settleWorkbook(built, { way: "addOn", who: personOf(effectiveEmail(), settings).name });
    writeToday(built, linesOf2(built, memory));
    return built;
  }
  function showTicked(before, { book, settings }) {
    const [old, now] = [fullColumns(before.settings), fullColumns(settings)];
    const hide = old.filter((key) => !now.includes(key));
    const show3 = now.filter((key) => !old.includes(key));
    if (hide.length + show3.length === 0) return;
    showColumns(tabIn(book, "leads"), openTable(book, "leads", settings).columns.at, { hide, show: show3 });
  }
  function tellHistory({ book, settings, vocabulary }, told5) {
    const { operation: operation2, changes: changes4 } = told5;
    const who = personOf(effectiveEmail(), settings).name;
    const base = { kind: "setting", at: book.now, who, table: "settings", way: "grid", operation: operation2 };
    const events2 = changes4.map(({ key, from, to }) => ({ ...base, id: key, column: key, from, to }));
    const snapshots = { from: writeSnapshot(settings), to: writeSnapshot(told5.settings) };
    appendEvents(book, vocabulary, [...events2, { ...base, id: "settings", column: "snapshot", ...snapshots }]);
  }

  // src/actions/apply-settings.ts
  var none3 = { applied: false, changes: [], refused: 0 };
  var MOST_LINES = 30;
  function applySettings() {
    return atDesk("applySettings", (desk, language) => {
      const title = messages.applyTitle[language];
      const tab = tabIn(desk.book, "settings");
      const { settings, refusals } = readSettingsTab(readSettingsCells(desk.book, tab), desk.settings, language);
      if (refusals.length > 0) {
        putBackSettings(tab, refusals, areaOf(refusals));
        tell(title, fill(messages.applyRefused[language], { count: refusals.length }));
        return { ...none3, refused: refusals.length };
      }
      const changes4 = settingChanges(desk.settings, settings, language);
      if (changes4.length === 0) return refuse3(title, messages.applyNothing[language]);
      if (!confirmed(title, preview(desk, settings, changes4))) return none3;
      swapSettings(desk, settings, { changes: changes4 });
      const spokenNow = settings.values.language;
      tell(messages.applyTitle[spokenNow], messages.applyDone[spokenNow]);
      return { applied: true, changes: changes4.map(({ text: text4 }) => text4), refused: 0 };
    });
  }
  function areaOf(refusals) {
    const rows = refusals.map((refusal) => refusal.row);
    const columns = refusals.map((refusal) => refusal.column);
    const [row11, column] = [Math.min(...rows), Math.min(...columns)];
    return { row: row11, column, rows: Math.max(...rows) - row11 + 1, columns: Math.max(...columns) - column + 1 };
  }
  function refuse3(title, text4) {
    tell(title, text4);
    return none3;
  }
  function preview({ book, settings, vocabulary }, wanted, changes4) {
    const { language } = vocabulary;
    const retired = usesOf(readMemoryTab(book).rows, { settings, wanted });
    const lines = [
      ...changes4.slice(0, MOST_LINES).map(({ text: text4 }) => text4),
      ...changes4.length > MOST_LINES ? [fill(messages.more[language], { count: changes4.length - MOST_LINES })] : [],
      ...retired.map(
        ({ label: label2, count: count3 }) => fill(messages.retiredInUse[language], { value: label2[language], count: String(count3) })
      )
    ];
    return fill(messages.applyPreview[language], { changes: lines.join("\n") });
  }

  // src/actions/back-up.ts
  function backUpNow() {
    return atDesk("backUpNow", (desk, language) => {
      const summary = makeBackup(desk);
      tell(menuTitle[language], fill(backupWords.done[language], { ...summary, most: KEPT_BACKUPS }));
      return summary;
    });
  }
  function makeBackup(desk) {
    const { book } = desk;
    rememberBackup(book, { tried: book.today });
    const backup = collectBackup(desk);
    const { made: made2 } = storeBackup(book, backup, erasuresOf(book).erasures.length);
    rememberBackup(book, { last: made2 });
    const { leads, followUps: followUps2 } = backup.tables;
    return { made: made2, rows: leads.rows.length + followUps2.rows.length, ...rotateBackups(book) };
  }

  // src/core/access/lead-card.ts
  var apart = /* @__PURE__ */ new Set(["leadId", "customerName", "reminder", "stage"]);
  function leadCard(facts) {
    var _a, _b, _c, _d, _e, _f;
    const { view, leads, settings, vocabulary, person } = facts;
    const { lead, pending } = view;
    const { language } = vocabulary;
    const suggested = suggestGrade(lead, settings);
    const contradicts = suggested !== "" && lead.grade !== void 0 && lead.grade !== "" && suggested !== lead.grade;
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
      ...contradicts ? { suggestedGrade: suggested } : {}
    };
  }
  function shownFacts(lead, settings, vocabulary) {
    const ticked = fullColumns(settings);
    return leadColumns.filter(({ key, set }) => !apart.has(key) && (set === "basic" || ticked.includes(key)) && lead[key]).map((column) => {
      var _a, _b;
      const cell3 = encode(column, (_a = lead[column.key]) != null ? _a : "", vocabulary);
      const text4 = isMoment(cell3) ? ((_b = lead[column.key]) != null ? _b : "").replace("T", " ") : String(cell3);
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
    const contacts = view.followUps.map((followUp) => contactEntry(followUp, vocabulary, now));
    return [...contacts, ...history.flatMap((line2) => changeEntry(line2, vocabulary))].sort((one, other) => one.at < other.at ? 1 : one.at > other.at ? -1 : 0).slice(0, 60);
  }
  function contactEntry(followUp, vocabulary, now) {
    var _a;
    const { contactedAt = "", method = "", content, feedback, objection, owner = "" } = followUp;
    const at = contactedAt || ((_a = followUp.recordedAt) != null ? _a : "");
    return {
      at,
      kind: contactedAt === "" || liesAhead(at, now) ? "plan" : "contact",
      title: method === "" ? "" : vocabulary.label("method", method),
      text: [content, feedback, objection, nextStepText(followUp, vocabulary)].filter(Boolean).join("\n"),
      by: owner === "" ? "" : vocabulary.label("member", owner)
    };
  }
  function nextStepText({ nextStep = "", nextStepOn = "", status, postponedWhy }, vocabulary) {
    if (nextStep === "" && nextStepOn === "") return "";
    const name = nextStep || vocabulary.label("status", status != null ? status : "");
    const day2 = nextStepOn === "" ? "" : ` (${nextStepOn})`;
    return `→ ${name}${day2}${status === "postponed" && postponedWhy ? ` · ${postponedWhy}` : ""}`;
  }
  var toldLists = /* @__PURE__ */ new Map([
    ["stage", "stage"],
    ["owner", "member"]
  ]);
  function changeEntry(line2, vocabulary) {
    const event = readEvent(line2);
    if (event === void 0 || event.kind === "refused") return [];
    const entered2 = event.column === "" ? readEntered(event.to) : void 0;
    const changes4 = entered2 === void 0 ? [event] : [...toldLists.keys()].map((column) => enteredAs(event, column, entered2));
    return changes4.flatMap(({ column, from, to }) => {
      const list = toldLists.get(column);
      if (list === void 0 || from === to) return [];
      const [old, now] = [from, to].map((key) => key === "" ? "" : vocabulary.label(list, key));
      const title = columnLabel("leads", column, vocabulary.language);
      return [{ at: event.at, kind: "change", title, text: old ? `${old} → ${now}` : now != null ? now : "", by: event.who }];
    });
  }
  function enteredAs(event, column, { values }) {
    var _a;
    return { ...event, column, from: "", to: (_a = values[column]) != null ? _a : "" };
  }

  // node_modules/valibot/dist/index.mjs
  var store$4;
  var DEFAULT_CONFIG = {
    lang: void 0,
    message: void 0,
    abortEarly: void 0,
    abortPipeEarly: void 0
  };
  // @__NO_SIDE_EFFECTS__
  function getGlobalConfig(config$1) {
    var _a, _b, _c;
    if (!config$1 && !store$4) return DEFAULT_CONFIG;
    return {
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
    const type = typeof input;
    if (type === "string") return `"${input}"`;
    if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
    if (type === "object" || type === "function") return (_c = input && ((_b = (_a = Object.getPrototypeOf(input)) == null ? void 0 : _a.constructor) == null ? void 0 : _b.name)) != null ? _c : "null";
    return type;
  }
  function _addIssue(context, label2, dataset, config$1, other) {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const input = other && "input" in other ? other.input : dataset.value;
    const expected = (_b = (_a = other == null ? void 0 : other.expected) != null ? _a : context.expects) != null ? _b : null;
    const received = (_c = other == null ? void 0 : other.received) != null ? _c : /* @__PURE__ */ _stringify(input);
    const issue = {
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
    };
    const isSchema = context.kind === "schema";
    const message$1 = (_h = (_g = (_f = (_e = (_d = other == null ? void 0 : other.message) != null ? _d : context.message) != null ? _e : /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang)) != null ? _f : isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) != null ? _g : config$1.message) != null ? _h : /* @__PURE__ */ getGlobalMessage(issue.lang);
    if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
    if (isSchema) dataset.typed = false;
    if (dataset.issues) dataset.issues.push(issue);
    else dataset.issues = [issue];
  }
  // @__NO_SIDE_EFFECTS__
  function _isValidObjectKey(object$1, key) {
    return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
  }
  // @__NO_SIDE_EFFECTS__
  function _joinExpects(values$1, separator) {
    var _a;
    const list = [...new Set(values$1)];
    if (list.length > 1) return `(${list.join(` ${separator} `)})`;
    return (_a = list[0]) != null ? _a : "never";
  }
  function _standardSchema(schema) {
    schema["~standard"] = {
      version: 1,
      vendor: "valibot",
      validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
    };
    return schema;
  }
  var ValiError = class extends Error {
    /**
    * Creates a Valibot error with useful information.
    *
    * @param issues The error issues.
    */
    constructor(issues) {
      super(issues[0].message);
      this.name = "ValiError";
      this.issues = issues;
    }
  };
  // @__NO_SIDE_EFFECTS__
  function check(requirement, message$1) {
    return {
      kind: "validation",
      type: "check",
      reference: check,
      async: false,
      expects: null,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function maxLength(requirement, message$1) {
    return {
      kind: "validation",
      type: "max_length",
      reference: maxLength,
      async: false,
      expects: `<=${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function minLength(requirement, message$1) {
    return {
      kind: "validation",
      type: "min_length",
      reference: minLength,
      async: false,
      expects: `>=${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function regex(requirement, message$1) {
    return {
      kind: "validation",
      type: "regex",
      reference: regex,
      async: false,
      expects: `${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function getFallback(schema, dataset, config$1) {
    return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
  }
  // @__NO_SIDE_EFFECTS__
  function getDefault(schema, dataset, config$1) {
    return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
  }
  // @__NO_SIDE_EFFECTS__
  function custom(check$1, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "custom",
      reference: custom,
      expects: "unknown",
      async: false,
      check: check$1,
      message: message$1,
      "~run"(dataset, config$1) {
        if (this.check(dataset.value)) dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function exactOptional(wrapped, default_) {
    return _standardSchema({
      kind: "schema",
      type: "exact_optional",
      reference: exactOptional,
      expects: wrapped.expects,
      async: false,
      wrapped,
      default: default_,
      "~run"(dataset, config$1) {
        return this.wrapped["~run"](dataset, config$1);
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
      async: false,
      wrapped,
      default: default_,
      "~run"(dataset, config$1) {
        if (dataset.value === void 0) {
          if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
          if (dataset.value === void 0) {
            dataset.typed = true;
            return dataset;
          }
        }
        return this.wrapped["~run"](dataset, config$1);
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
      async: false,
      options,
      message: message$1,
      "~run"(dataset, config$1) {
        if (this.options.includes(dataset.value)) dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
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
      async: false,
      key,
      value: value$1,
      message: message$1,
      "~run"(dataset, config$1) {
        var _a, _b;
        const input = dataset.value;
        if (input && typeof input === "object") {
          dataset.typed = true;
          dataset.value = {};
          for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
            const entryValue = input[entryKey];
            const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
            if (keyDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "key",
                input,
                key: entryKey,
                value: entryValue
              };
              for (const issue of keyDataset.issues) {
                issue.path = [pathItem];
                (_a = dataset.issues) == null ? void 0 : _a.push(issue);
              }
              if (!dataset.issues) dataset.issues = keyDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key: entryKey,
                value: entryValue
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                (_b = dataset.issues) == null ? void 0 : _b.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
            if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
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
      async: false,
      entries: entries$1,
      message: message$1,
      "~run"(dataset, config$1) {
        var _a;
        const input = dataset.value;
        if (input && typeof input === "object") {
          dataset.typed = true;
          dataset.value = {};
          for (const key in this.entries) {
            const valueSchema = this.entries[key];
            if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
              const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
              const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
              if (valueDataset.issues) {
                const pathItem = {
                  type: "object",
                  origin: "value",
                  input,
                  key,
                  value: value$1
                };
                for (const issue of valueDataset.issues) {
                  if (issue.path) issue.path.unshift(pathItem);
                  else issue.path = [pathItem];
                  (_a = dataset.issues) == null ? void 0 : _a.push(issue);
                }
                if (!dataset.issues) dataset.issues = valueDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              if (!valueDataset.typed) dataset.typed = false;
              dataset.value[key] = valueDataset.value;
            } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
            else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
              _addIssue(this, "key", dataset, config$1, {
                input: void 0,
                expected: `"${key}"`,
                path: [{
                  type: "object",
                  origin: "key",
                  input,
                  key,
                  value: input[key]
                }]
              });
              if (config$1.abortEarly) break;
            }
          }
          if (!dataset.issues || !config$1.abortEarly) {
            for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
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
      async: false,
      message: message$1,
      "~run"(dataset, config$1) {
        if (typeof dataset.value === "string") dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  function parse(schema, input, config$1) {
    const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
    if (dataset.issues) throw new ValiError(dataset.issues);
    return dataset.value;
  }
  // @__NO_SIDE_EFFECTS__
  function pipe(...pipe$1) {
    return _standardSchema({
      ...pipe$1[0],
      pipe: pipe$1,
      "~run"(dataset, config$1) {
        for (const item of pipe$1) if (item.kind !== "metadata") {
          if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
            dataset.typed = false;
            break;
          }
          if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
        }
        return dataset;
      }
    });
  }

  // src/core/access/requests.ts
  var longest = 5e4;
  var text2 = pipe(string(), maxLength(longest));
  var short = pipe(string(), maxLength(200));
  var request = pipe(string(), minLength(6), maxLength(64), regex(/^[\w-]+$/));
  var leadId = pipe(string(), minLength(1), maxLength(200));
  var operation = pipe(string(), minLength(1), maxLength(64));
  var day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/));
  var inherited = /* @__PURE__ */ new Set(["__proto__", "prototype", "constructor"]);
  var fields = pipe(
    custom((one) => Object.keys(Object(one)).every((key) => !inherited.has(key))),
    record(pipe(string(), regex(/^[a-zA-Z]{2,30}$/)), text2),
    check((one) => Object.keys(one).length <= 60)
  );
  var nothing2 = strictObject({});
  var requests = {
    start: nothing2,
    myDay: nothing2,
    selectedLead: nothing2,
    leadCard: strictObject({ leadId }),
    leadAsOf: strictObject({ leadId, day }),
    duplicates: strictObject({ fields }),
    newLead: strictObject({ request, fields }),
    recordFollowUp: strictObject({ request, leadId, fields, leadFields: fields, seen: exactOptional(fields) }),
    updateLead: strictObject({ request, leadId, fields, seen: exactOptional(fields) }),
    stepDone: strictObject({ request, leadId }),
    postpone: strictObject({ request, leadId, to: day, why: short }),
    operations: nothing2,
    undoPreview: strictObject({ operation }),
    undo: strictObject({ request, operation, typed: short }),
    answerRequest: strictObject({ request, leadId, approve: picklist(["yes", "no"]) })
  };
  var sender = optional(short);
  function readRequest(method, json) {
    if (typeof json !== "string" || json.length > 5e5) return void 0;
    try {
      const { me: sent, ...rest } = recordIn(json);
      const me = parse(sender, sent);
      const input = parse(requests[method], rest);
      return me === void 0 ? { input } : { input, me };
    } catch {
      return void 0;
    }
  }
  function recordIn(json) {
    const value2 = JSON.parse(json);
    if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) throw new TypeError("No object");
    return { ...value2 };
  }
  function isMethod(name) {
    return typeof name === "string" && Object.keys(requests).includes(name);
  }

  // src/core/access/settable.ts
  var identities = /* @__PURE__ */ new Set(["leadId", ...Object.values(idColumn)]);
  function unsettable(table3, fields2) {
    const known3 = new Set(tableColumns[table3].map(({ key }) => key));
    return Object.keys(fields2).filter(
      (key) => !known3.has(key) || identities.has(key) || columnOf(table3, key).by === "addOn"
    );
  }

  // src/core/history/standing-events.ts
  function standingEvents(events2) {
    const standing = [];
    const taken = /* @__PURE__ */ new Set();
    for (const event of [...events2].reverse()) {
      const spots = [spotOf(event, ""), spotOf(event, event.column)];
      if (event.kind === "void") taken.add(spotOf(event, event.column));
      else if (!spots.some((spot2) => taken.has(spot2))) standing.push(event);
    }
    return standing.reverse();
  }
  function spotOf({ operation: operation2, table: table3, id }, column) {
    return [operation2, table3, id, column].join("");
  }

  // src/core/history/earlier-attempt.ts
  function earlierAttempt(lines) {
    const events2 = lines.flatMap((line2) => {
      var _a;
      return (_a = readEvent(line2)) != null ? _a : [];
    });
    const standing = standingEvents(events2);
    const told5 = new Set(standing.map(textOf));
    const added = standing.filter(({ kind }) => kind === "entered");
    return {
      added: added.flatMap(({ table: table3, id }) => table3 === "leads" || table3 === "followUps" ? [memoryKey(table3, id)] : []),
      events: standing,
      tells: (event) => told5.has(textOf(event))
    };
  }
  function textOf({ operation: operation2, kind, id, column, from, to }) {
    return [operation2, id, column, from, kind === "entered" ? "" : to].join("");
  }

  // src/core/pipeline/append-row.ts
  var newRow = 0;
  function asAppend(plan, made2) {
    const { table: table3, shown: shown3, vocabulary } = made2;
    const prefix = memoryKey(table3, "");
    const appends = plan.memory.filter(
      ({ key }) => key.startsWith(prefix) && plan.cells.some((cell3) => cell3.table === table3 && cell3.row === newRow && cell3.id === key.slice(prefix.length))
    ).map(({ key, values }) => {
      var _a;
      const id = key.slice(prefix.length);
      const cells = {};
      for (const column of shown3) cells[column] = encode(columnOf(table3, column), (_a = values[column]) != null ? _a : "", vocabulary);
      for (const edit of plan.cells)
        if (edit.table === table3 && edit.row === newRow && edit.id === id) cells[edit.column] = edit.cell;
      return { table: table3, id, cells };
    });
    const isNew = (edit) => edit.table === table3 && edit.row === newRow;
    return {
      ...plan,
      cells: plan.cells.filter((edit) => !isNew(edit)),
      notes: plan.notes.filter((edit) => !isNew(edit)),
      appends: [...plan.appends, ...appends]
    };
  }

  // src/core/pipeline/typed-cells.ts
  function typeInto(row11, fields2) {
    return { ...row11, cells: { ...row11.cells, ...fields2 } };
  }
  function withTyped(plan, typed) {
    const { table: table3, row: row11, id, fields: fields2 } = typed;
    const edited = new Set(
      plan.cells.filter((edit) => edit.table === table3 && edit.row === row11).map(({ column }) => column)
    );
    const rest = Object.entries(fields2).filter(([column]) => !edited.has(column));
    const edits = rest.map(([column, cell3]) => ({ table: table3, row: row11, id, column, cell: cell3 }));
    return { ...plan, cells: [...plan.cells, ...edits] };
  }
  function refusalsOf({
    events: events2,
    toasts
  }) {
    const asked3 = new Set(events2.filter(({ kind }) => kind === "requested").map(({ id, column }) => `${id} ${column}`));
    return events2.filter(({ kind }) => kind === "refused").map(({ id, column, from }, index) => {
      var _a;
      return { id, column, value: from, text: (_a = toasts[index]) != null ? _a : "" };
    }).filter(({ id, column }) => !asked3.has(`${id} ${column}`)).map(({ column, value: value2, text: text4 }) => ({ column, value: value2, text: text4 }));
  }

  // src/host/history-of.ts
  var MOST7 = 60;
  var indexes = /* @__PURE__ */ new WeakMap();
  var idAt = historyColumns.indexOf("id");
  var operationAt = historyColumns.indexOf("operation");
  function historyOf(book, id) {
    return linesWhere(book, { column: idAt, value: id, most: MOST7 }).slice(-MOST7);
  }
  function wholeHistoryOf(book, id) {
    return linesWhere(book, { column: idAt, value: id, most: Number.POSITIVE_INFINITY });
  }
  function linesOfOperation(book, operation2) {
    return linesWhere(book, { column: operationAt, value: operation2, most: MOST7 });
  }
  function linesWhere(book, wanted) {
    var _a, _b;
    const { last, lines } = indexOf(book, wanted.column);
    const sheet = sheetOf(tabIn(book, "history"));
    const fits = (line2) => String(line2[wanted.column - idAt]) === wanted.value;
    const rows = lines.flatMap((line2, index) => fits(line2) ? [index + 2] : []).slice(-wanted.most);
    const end = sheet.getLastRow();
    const first = (_a = rows[0]) != null ? _a : last + 1;
    const until = end > last ? end : (_b = rows[rows.length - 1]) != null ? _b : 0;
    if (until < first) return [];
    const block = sheet.getRange(first, 1, until - first + 1, historyColumns.length).getValues();
    return block.filter((line2) => String(line2[wanted.column]) === wanted.value).map((line2) => line2.map(String));
  }
  function indexOf(book, until) {
    const known3 = indexes.get(book);
    if (known3 !== void 0 && known3.until >= until) return known3;
    const sheet = sheetOf(tabIn(book, "history"));
    const last = Math.max(1, sheet.getLastRow());
    const lines = last < 2 ? [] : sheet.getRange(2, idAt + 1, last - 1, until - idAt + 1).getValues();
    const index = { last, until, lines };
    indexes.set(book, index);
    return index;
  }

  // src/core/access/day-view.ts
  function dayView(facts) {
    const { today, lines, person, silent } = facts;
    const own2 = person.role === "manager" ? lines : lines.filter(({ recipient }) => {
      var _a;
      return recipient === ((_a = person.member) == null ? void 0 : _a.key);
    });
    return {
      today,
      lines: own2.filter(({ state }) => state !== "next").map((line2) => dayLine(line2, facts)),
      requests: person.role === "manager" ? requests2(facts) : [],
      ...silent === void 0 ? {} : { silent }
    };
  }
  function dayLine(line2, { views, vocabulary }) {
    var _a, _b, _c;
    const { lead } = line2;
    const { language } = vocabulary;
    return {
      leadId: line2.leadId,
      customer: lead.customerName || lead.contactName || line2.leadId,
      kind: line2.kind,
      kindLabel: kindWords[line2.kind][language],
      reason: reasonText(line2.reason, vocabulary),
      tags: line2.tags.map((tag) => kindWords[tag][language]),
      day: line2.rawDay,
      daysLate: line2.daysLate,
      escalated: line2.escalation !== "none",
      stageLabel: vocabulary.label("stage", (_a = lead.stage) != null ? _a : ""),
      gradeLabel: lead.grade ? vocabulary.label("grade", lead.grade) : "",
      phone: (_b = lead.phone) != null ? _b : "",
      hasStep: ((_c = views.get(line2.leadId)) == null ? void 0 : _c.summary.openStep) !== void 0
    };
  }
  function requests2({ memory, vocabulary }) {
    return [...memory.values()].flatMap((row11) => {
      var _a, _b;
      const id = splitMemoryKey(row11.key);
      const stage = row11.meta.requestedStage;
      if ((id == null ? void 0 : id.table) !== "leads" || stage === void 0 || row11.deletedOn !== "") return [];
      const customer = (_a = row11.values["customerName"]) != null ? _a : id.id;
      return [
        { leadId: id.id, customer, stage, stageLabel: vocabulary.label("stage", stage), by: (_b = row11.meta.requestedBy) != null ? _b : "" }
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
  ];
  var types = {
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
    const lists3 = [...listKeys, "member"].map((list) => [list, vocabulary.options(list)]);
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
    const column = leadColumns.find((one) => one.key === key);
    if (column === void 0) return [];
    const list = column.type === "member" ? "member" : column.list;
    return [
      {
        key,
        label: columnLabel("leads", key, vocabulary.language),
        type: (_a = types[column.type]) != null ? _a : "text",
        ...list === void 0 ? {} : { list },
        ...key === "customerName" ? { required: true } : {}
      }
    ];
  }

  // src/actions/sidebar/session.ts
  var Refused = class extends Error {
    constructor(issues) {
      super(issues.map(({ code }) => code).join());
      this.name = "Refused";
      this.issues = issues;
    }
  };
  function openSession(desk) {
    var _a, _b;
    const { settings, vocabulary } = desk;
    const person = personOf(effectiveEmail(), settings);
    const language = (_b = (_a = person.member) == null ? void 0 : _a.language) != null ? _b : vocabulary.language;
    const reader = language === vocabulary.language ? vocabulary : buildVocabulary({ ...settings, values: { ...settings.values, language } });
    let rows;
    const memory = () => {
      rows != null ? rows : rows = readMemoryTab(desk.book).rows;
      return rows;
    };
    return { desk, person, reader, memory };
  }
  function after(session, memory) {
    return { ...session, memory: () => memory };
  }
  function notYours({ reader }) {
    return new Refused([{ code: "notYourLead", text: messages.notYourLead[reader.language] }]);
  }
  function dayOf2({ desk, person, reader, memory }) {
    const { book, settings, vocabulary, calendar } = desk;
    const context = { now: book.now, settings, vocabulary, calendar };
    const views = viewsOf(memory(), context);
    const facts = {
      today: book.today,
      lines: dueLines(views, context),
      views: new Map(views.map((view) => {
        var _a;
        return [(_a = view.lead.leadId) != null ? _a : "", view];
      })),
      memory: memory(),
      vocabulary: reader,
      person
    };
    const silent = isSilent(readAutomation(book).lastRun, book.now);
    return dayView(silent ? { ...facts, silent: messages.silent[reader.language] } : facts);
  }
  function cardOf(session, leadId2) {
    var _a, _b;
    const { desk, person, reader, memory } = session;
    const { book, settings, vocabulary, calendar } = desk;
    const row11 = memory().get(memoryKey("leads", leadId2));
    if (row11 === void 0 || row11.deletedOn !== "") throw notYours(session);
    const followUps2 = [...(_b = (_a = rememberedFollowUps(memory()).get(leadId2)) == null ? void 0 : _a.values()) != null ? _b : []];
    return leadCard({
      view: viewOf(row11, followUps2, { now: book.now, settings, vocabulary, calendar }),
      leads: [...rememberedLeads(memory()).values()],
      history: historyOf(book, leadId2),
      settings,
      vocabulary: reader,
      person,
      now: book.now
    });
  }
  function selectedCard(session) {
    const id = selectedLead(session.desk);
    const row11 = id === "" ? void 0 : session.memory().get(memoryKey("leads", id));
    return row11 === void 0 || row11.deletedOn !== "" ? null : cardOf(session, id);
  }
  function selectedLead({ book, settings }) {
    var _a;
    const { sheetId, row: row11 } = selection();
    const key = ["leads", "followUps"].find((one) => {
      var _a2;
      return ((_a2 = book.tabs[one]) == null ? void 0 : _a2.sheetId) === sheetId;
    });
    if (key === void 0 || row11 < 2) return "";
    const [found2] = readRows(book, openTable(book, key, settings), { first: row11, count: 1 }).rows;
    if (found2 === void 0) return "";
    return key === "leads" ? idOf("leads", found2) : String((_a = found2.cells["leadId"]) != null ? _a : "").trim();
  }
  function startOf(session, open) {
    const { desk, person, reader } = session;
    return {
      open,
      ...startFacts(person, desk.settings, reader),
      today: desk.book.today,
      now: desk.book.now,
      day: dayOf2(session),
      selected: selectedCard(session)
    };
  }

  // src/actions/sidebar/refuse-clashes.ts
  function outdated({ desk: { vocabulary } }, {
    change: change2,
    row: row11,
    known: known3
  }) {
    var _a;
    return Object.entries((_a = change2.seen) != null ? _a : {}).flatMap(([column, seen]) => {
      var _a2;
      const text4 = change2.fields[column];
      const accepted2 = (_a2 = known3[column]) != null ? _a2 : "";
      if (text4 === void 0 || accepted2 === seen) return [];
      const present2 = encode(columnOf("leads", column), accepted2, vocabulary);
      const wanted = wantedCell(column, text4, vocabulary);
      return sameCell(present2, wanted) ? [] : [{ why: "filled", table: "leads", row: row11, column, wanted, present: present2 }];
    });
  }
  function wantedCell(column, text4, vocabulary) {
    const { type } = columnOf("leads", column);
    return type === "list" || type === "member" ? String(encode(columnOf("leads", column), text4, vocabulary)) : text4;
  }
  function refuseClashes({ reader }, code, clashes) {
    const [first] = clashes;
    if (first === void 0) return;
    throw new Refused(
      clashes.map((clash) => ({
        code,
        column: clash.column,
        value: cellText(clash.wanted),
        text: conflictText(clash, reader.language)
      }))
    );
  }

  // src/actions/sidebar/change-lead.ts
  function changeLead(session, decideOn) {
    return steadily(() => withLock(() => carryOut2(session, decideOn)));
  }
  function carryOut2(session, decideOn) {
    var _a, _b, _c;
    const { desk, person } = session;
    const memory = readMemoryTab(desk.book);
    const change2 = decideOn(memory.rows);
    const known3 = memory.rows.get(memoryKey("leads", change2.leadId));
    if (known3 === void 0 || known3.deletedOn !== "" || !mayChange(person, known3.values)) throw notYours(session);
    refuseUnsettable(session, "leads", change2.fields);
    refuseUnsettable(session, "followUps", (_b = (_a = change2.followUp) == null ? void 0 : _a.fields) != null ? _b : {});
    if (isDone(memory, change2)) return memory.rows;
    const facts = openFacts(session, change2, memory);
    refuseStale(session, facts);
    const plan = decided(session, facts);
    const { fields: fields2, followUp } = change2;
    refuseDisorder(desk, plan, /* @__PURE__ */ new Set([...Object.keys(fields2), ...Object.keys((_c = followUp == null ? void 0 : followUp.fields) != null ? _c : {})]));
    refuseClashes(session, "conflict", applyPlan(sceneOf(session, facts), plan));
    return memoryAfter(memory, plan);
  }
  function sceneOf({ desk }, facts) {
    return { book: desk.book, vocabulary: desk.vocabulary, memory: facts.memory, tables: tablesOf(facts) };
  }
  function refuseStale(session, facts) {
    var _a, _b;
    const { change: change2, memory, leads } = facts;
    const { desk } = session;
    const rows = asBefore2(session, facts, leads);
    const [row11] = rows;
    const known3 = (_b = (_a = memory.rows.get(memoryKey("leads", change2.leadId))) == null ? void 0 : _a.values) != null ? _b : {};
    if (row11 === void 0) return;
    refuseClashes(session, "outdated", outdated(session, { change: change2, row: row11.row, known: known3 }));
    const clashes = Object.entries(change2.fields).flatMap(([column, text4]) => {
      var _a2, _b2, _c;
      const present2 = (_a2 = row11.cells[column]) != null ? _a2 : "";
      const accepted2 = encode(columnOf("leads", column), (_b2 = known3[column]) != null ? _b2 : "", desk.vocabulary);
      const wanted = wantedCell(column, text4, desk.vocabulary);
      const isSeen = sameCell(present2, accepted2) || sameCell(present2, wanted);
      return isSeen || ((_c = row11.formulas) == null ? void 0 : _c.has(column)) ? [] : [{ why: "filled", table: "leads", row: row11.row, column, wanted, present: present2 }];
    });
    if (clashes.length === 0) return;
    const actor = { who: "unknown", editor: "unknown", way: "sweep" };
    const plan = settleLeads({ ...situationOf(desk, actor, { memory, leads }), leads: rows }, listsByLead(memory.rows));
    refuseDisorder(desk, plan, /* @__PURE__ */ new Set());
    applyPlan(sceneOf(session, facts), plan);
    refuseClashes(session, "outdated", clashes);
  }
  function refuseUnsettable({ reader }, table3, fields2) {
    const issues = unsettable(table3, fields2).map(
      (column) => ({ code: "badRequest", column, text: messages.badRequest[reader.language] })
    );
    if (issues.length > 0) throw new Refused(issues);
  }
  function isDone({ rows }, { request: request2, leadId: leadId2, followUp }) {
    var _a;
    if (followUp !== void 0) return [...rows.values()].some((row11) => row11.operation === request2);
    return ((_a = rows.get(memoryKey("leads", leadId2))) == null ? void 0 : _a.operation) === request2;
  }
  function tablesOf({ leads, followUps: followUps2 }) {
    return followUps2 === void 0 ? { leads } : { leads, followUps: followUps2 };
  }
  function openFacts(session, change2, memory) {
    var _a;
    const { book, settings } = session.desk;
    const { leadId: leadId2, request: request2, followUp } = change2;
    const leads = withFormulas(rowsWithIds(book, openTable(book, "leads", settings), /* @__PURE__ */ new Set([leadId2])));
    if (leads.rows.length === 0) throw notYours(session);
    const attempt4 = earlierAttempt(linesOfOperation(book, request2));
    const facts = { change: change2, memory, attempt: attempt4, leads };
    if (followUp === void 0) return facts;
    const table3 = openTable(book, "followUps", settings);
    const id = (_a = followUp.id) != null ? _a : addedId(attempt4, "followUps");
    const none5 = { first: 2, count: 0 };
    const followUps2 = id === void 0 ? readRows(book, table3, none5) : rowsWithIds(book, table3, /* @__PURE__ */ new Set([id]));
    return { ...facts, followUps: followUps2 };
  }
  function addedId({ added }, table3) {
    var _a;
    const prefix = memoryKey(table3, "");
    return (_a = added.find((key) => key.startsWith(prefix))) == null ? void 0 : _a.slice(prefix.length);
  }
  function decided(session, facts) {
    const plan = decide2(session, facts, session.desk.vocabulary);
    if (refusalsOf(plan).length === 0) return untold3(plan, facts.attempt);
    const told5 = refusalsOf(decide2(session, facts, session.reader));
    throw new Refused(told5.map((one) => ({ code: "refused", ...one })));
  }
  function untold3(plan, attempt4) {
    return { ...plan, events: plan.events.filter((event) => !attempt4.tells(event)) };
  }
  function decide2(session, facts, words3) {
    const { change: change2, leads } = facts;
    const contacts = followUpPlan(session, facts, words3);
    const [row11] = asBefore2(session, facts, leads);
    if (row11 === void 0) return contacts.plan;
    const situation = { ...situationIn(session, facts, words3), leads: [typeInto(row11, change2.fields)] };
    const plan = settleLeads(situation, contacts.byLead);
    const typed = withTyped(plan, { table: "leads", row: row11.row, id: change2.leadId, fields: change2.fields });
    const joined2 = joinPlans([contacts.plan, withLastContact(typed, row11)]);
    return change2.also === void 0 ? joined2 : change2.also(joined2);
  }
  function withLastContact(plan, { row: row11, cells }) {
    const count3 = plan.cells.find((edit) => edit.table === "leads" && edit.column === "followUpCount");
    const cell3 = cells["lastContactOn"];
    const stands2 = plan.cells.some((edit) => edit.table === "leads" && edit.column === "lastContactOn");
    if (count3 === void 0 || cell3 === void 0 || stands2) return plan;
    return { ...plan, cells: [...plan.cells, { ...count3, row: row11, column: "lastContactOn", cell: cell3 }] };
  }
  function asBefore2({ desk }, { attempt: attempt4, memory }, { table: table3, rows }) {
    const unfinished2 = unfinishedRecords(attempt4.events, memory.rows);
    const all = { leads: [], followUps: [], [table3.key]: rows };
    return finishRows(all, { unfinished: unfinished2, vocabulary: desk.vocabulary })[table3.key];
  }
  function followUpPlan(session, facts, words3) {
    var _a;
    const { change: change2, followUps: followUps2, memory } = facts;
    if (change2.followUp === void 0 || followUps2 === void 0) {
      return { plan: emptyPlan, byLead: listsByLead(memory.rows) };
    }
    const { fields: fields2 } = change2.followUp;
    const [present2] = asBefore2(session, facts, followUps2);
    const row11 = present2 != null ? present2 : { row: newRow, cells: blank2(followUps2, { leadId: change2.leadId }) };
    const typed = change2.followUp.id === void 0 ? { leadId: change2.leadId, ...fields2 } : fields2;
    const situation = { ...situationIn(session, facts, words3), followUps: [typeInto(row11, typed)] };
    const { plan, byLead } = settleFollowUps(situation, rememberedLeads(memory.rows));
    const shown3 = shownKeys(followUps2);
    const id = String((_a = present2 == null ? void 0 : present2.cells["followUpId"]) != null ? _a : "");
    const written2 = present2 === void 0 ? asAppend(plan, { table: "followUps", shown: shown3, vocabulary: words3 }) : withTyped(plan, { table: "followUps", row: row11.row, id, fields: typed });
    return { plan: written2, byLead };
  }
  function blank2(rows, fields2) {
    var _a;
    const cells = {};
    for (const key of shownKeys(rows)) cells[key] = (_a = fields2[key]) != null ? _a : "";
    return cells;
  }
  function situationIn({ desk, person }, facts, vocabulary) {
    const { change: change2, memory } = facts;
    const actor = { who: person.name, editor: editorKind(person), way: "sidebar", operation: change2.request };
    return { ...situationOf({ ...desk, vocabulary }, actor, { memory, ...tablesOf(facts) }), leads: [], followUps: [] };
  }

  // src/actions/sidebar/answer-request.ts
  function answerRequest(session, input) {
    const memory = input.approve === "yes" ? approve(session, input) : decline(session, input);
    return dayOf2(after(session, memory));
  }
  function approve(session, input) {
    return changeLead(session, (memory) => {
      var _a;
      const { request: request2, leadId: leadId2 } = input;
      const known3 = memory.get(memoryKey("leads", leadId2));
      const stage = known3 == null ? void 0 : known3.meta.requestedStage;
      if ((known3 == null ? void 0 : known3.operation) === request2) return { request: request2, leadId: leadId2, fields: {} };
      if (known3 === void 0 || stage === void 0) throw notYours(session);
      const event = answerEvent(session, input, { from: (_a = known3.values["stage"]) != null ? _a : "", to: stage });
      return { request: request2, leadId: leadId2, fields: { stage }, also: (plan) => withAnswer(plan, { event, known: known3 }) };
    });
  }
  function withAnswer(plan, { event, known: known3 }) {
    var _a;
    const key = memoryKey("leads", event.id);
    const decided3 = (_a = plan.memory.find((edit) => edit.key === key)) != null ? _a : known3;
    const rest = plan.memory.filter((edit) => edit.key !== key);
    return { ...plan, events: [...plan.events, event], memory: [...rest, forgotten(decided3, event.operation)] };
  }
  function decline(session, input) {
    const { book, vocabulary } = session.desk;
    return withLock(() => {
      var _a;
      const memory = readMemoryTab(book);
      const known3 = memory.rows.get(memoryKey("leads", input.leadId));
      if ((known3 == null ? void 0 : known3.operation) === input.request) return memory.rows;
      const stage = known3 == null ? void 0 : known3.meta.requestedStage;
      if (known3 === void 0 || stage === void 0) throw notYours(session);
      const event = answerEvent(session, input, { from: (_a = known3.values["stage"]) != null ? _a : "", to: stage });
      const plan = { ...emptyPlan, events: [event], memory: [forgotten(known3, input.request)] };
      applyPlan({ book, vocabulary, memory, tables: {} }, plan);
      return memoryAfter(memory, plan);
    });
  }
  function forgotten(row11, operation2) {
    const { requestedStage: _stage, requestedBy: _by, ...meta } = row11.meta;
    return { ...row11, meta, operation: operation2 };
  }
  function answerEvent({ desk, person }, { request: request2, leadId: leadId2, approve: answer3 }, { from, to }) {
    const kind = answer3 === "yes" ? "approved" : "declined";
    const base = { table: "leads", id: leadId2, column: "stage", way: "sidebar", operation: request2 };
    return { ...base, kind, at: desk.book.now, who: person.name, from, to };
  }

  // src/actions/sidebar/change-step.ts
  function stepDone(session, { request: request2, leadId: leadId2 }) {
    const change2 = (memory) => {
      const id = openStep(session, memory, leadId2);
      if (id === void 0) return { request: request2, leadId: leadId2, fields: {} };
      return { request: request2, leadId: leadId2, fields: {}, followUp: { id, fields: { status: "done" } } };
    };
    return dayOf2(after(session, changeLead(session, change2)));
  }
  function postpone(session, { request: request2, leadId: leadId2, to, why }) {
    refuseIncomplete(session, { to, why });
    const fields2 = { status: "postponed", nextStepOn: to, postponedWhy: why };
    const change2 = (memory) => {
      const id = openStep(session, memory, leadId2);
      return { request: request2, leadId: leadId2, fields: {}, followUp: id === void 0 ? { fields: fields2 } : { id, fields: fields2 } };
    };
    return dayOf2(after(session, changeLead(session, change2)));
  }
  function refuseIncomplete({ desk, reader }, { to, why }) {
    const issues = [
      ...why.trim() === "" ? [{ column: "postponedWhy", value: why }] : [],
      ...to < desk.book.today ? [{ column: "nextStepOn", value: to }] : []
    ];
    if (issues.length === 0) return;
    const words3 = { postponedWhy: followUpHintWords.postponedWhy, nextStepOn: followUpHintWords.postponedDate };
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
    if (!memory.has(memoryKey("leads", leadId2))) return void 0;
    const own2 = rememberedFollowUps(memory).get(leadId2);
    return own2 === void 0 ? void 0 : (_a = summarise([...own2.values()], desk.book.now).openStep) == null ? void 0 : _a.followUpId;
  }

  // src/core/history/as-of.ts
  function asOf(events2, moment2) {
    const uncertain = /* @__PURE__ */ new Set();
    for (const { table: table3, id, at, since } of events2) {
      const isOpen2 = since !== void 0 && since <= moment2 && at > moment2;
      if (isOpen2 && (table3 === "leads" || table3 === "followUps")) uncertain.add(memoryKey(table3, id));
    }
    return { told: foldHistory(events2.filter(({ at }) => at <= moment2)), uncertain };
  }

  // src/actions/sidebar/lead-as-of.ts
  function leadAsOf(session, { leadId: leadId2, day: day2 }) {
    const { desk, reader, memory } = session;
    const key = memoryKey("leads", leadId2);
    if (!memory().has(key)) throw notYours(session);
    const events2 = wholeHistoryOf(desk.book, leadId2).flatMap((line2) => {
      var _a;
      return (_a = readEvent(line2)) != null ? _a : [];
    });
    const { told: told5, uncertain } = asOf(events2, `${day2}T23:59`);
    const record2 = told5.get(key);
    const say2 = (word15) => fill(historyWords[word15][reader.language], { day: day2 });
    if (record2 === void 0) return { day: day2, text: say2("asOfUnknown"), facts: [] };
    if (record2.deletedOn !== "") return { day: day2, text: say2("asOfDeleted"), facts: [] };
    const text4 = say2(uncertain.has(key) ? "asOfUncertain" : "asOf");
    return { day: day2, text: text4, facts: shownFacts(record2.values, desk.settings, reader) };
  }

  // src/actions/sidebar/new-lead.ts
  function newLead(session, input) {
    var _a;
    const { desk, reader } = session;
    refuseUnsettable(session, "leads", input.fields);
    if (!((_a = input.fields["customerName"]) == null ? void 0 : _a.trim())) throw new Refused([required2("customerName", reader.language)]);
    return steadily(
      () => withLock(() => {
        const memory = readMemoryTab(desk.book);
        const done = [...memory.rows.values()].find((row11) => row11.operation === input.request && row11.key.startsWith("L:"));
        return done === void 0 ? add(session, input, memory) : told3(session, memory, done);
      })
    );
  }
  function told3({ reader }, memory, { key, values }) {
    const leadId2 = key.slice(2);
    const others = [...rememberedLeads(memory.rows).values()].filter((lead) => lead.leadId !== leadId2);
    const twins = twinsOf2(values, others, reader);
    return { leadId: leadId2, twins };
  }
  function add(session, { request: request2, fields: fields2 }, memory) {
    const { book, settings, vocabulary } = session.desk;
    const table3 = openTable(book, "leads", settings);
    const attempt4 = earlierAttempt(linesOfOperation(book, request2));
    const id = addedId(attempt4, "leads");
    const none5 = { first: 2, count: 0 };
    const rows = id === void 0 ? readRows(book, table3, none5) : rowsWithIds(book, table3, /* @__PURE__ */ new Set([id]));
    const swept = id === void 0 ? void 0 : memory.rows.get(memoryKey("leads", id));
    if (swept !== void 0) return told3(session, memory, swept);
    const ids = new Set(idCells(table3).map((cell3) => cell3.id));
    const plan = decided2(session, { fields: fields2, request: request2, memory, attempt: attempt4, rows, ids });
    applyPlan({ book, vocabulary, memory, tables: { leads: rows } }, plan);
    const [made2] = plan.memory;
    if (made2 === void 0) throw new Error("A new lead left no memory");
    return told3(session, memory, made2);
  }
  function decided2(session, facts) {
    const plan = decide3(session, facts, session.desk.vocabulary);
    if (refusalsOf(plan).length === 0) return untold3(plan, facts.attempt);
    const refused6 = refusalsOf(decide3(session, facts, session.reader));
    throw new Refused(refused6.map((one) => ({ code: "refused", ...one })));
  }
  function decide3({ desk, person }, facts, vocabulary) {
    var _a;
    const { fields: fields2, request: request2, memory, rows, ids } = facts;
    const [left] = rows.rows;
    const row11 = left === void 0 ? { row: newRow, cells: blank2(rows, fields2) } : typeInto(left, fields2);
    const id = String((_a = left == null ? void 0 : left.cells["leadId"]) != null ? _a : "");
    const elsewhere = new Set([...ids].filter((one) => one !== id));
    const actor = { who: person.name, editor: editorKind(person), way: "sidebar", operation: request2 };
    const situation = situationOf({ ...desk, vocabulary }, actor, { memory, leads: rows });
    const plan = settleLeads({ ...situation, leads: [row11], elsewhere }, /* @__PURE__ */ new Map());
    return left === void 0 ? asAppend(plan, { table: "leads", shown: situation.shown.leads, vocabulary }) : withTyped(plan, { table: "leads", row: left.row, id, fields: fields2 });
  }
  function required2(column, language) {
    const text4 = fill(messages.required[language], { field: columnLabel("leads", column, language) });
    return { code: "required", column, text: text4 };
  }

  // src/core/i18n/undo-words.ts
  var word12 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var undoWords = {
    title: word12("撤销我的上一步", "復原我的上一步", "Undo my last action"),
    nothing: word12(
      "没有可以撤销的操作。可撤销的是你自己写入、之后没有撤销过的修改。",
      "沒有可以復原的操作。可復原的是你自己寫入、之後沒有復原過的修改。",
      "There is nothing to undo: only what you wrote yourself and has not been undone since."
    ),
    what: word12("{at} · {who} · {way}", "{at} · {who} · {way}", "{at} · {who} · {way}"),
    preview: word12(
      "将撤销：{what}\n{rows} 行恢复原样。撤销会记入变更记录，也可以再撤销。",
      "將復原：{what}\n{rows} 列恢復原樣。復原會記入變更記錄，也可以再復原。",
      "To be undone: {what}\n{rows} rows go back. History will say so, and the undo can be undone."
    ),
    settings: word12(
      "将撤销：{what}\n设置恢复为当时之前的样子：\n{changes}",
      "將復原：{what}\n設定恢復為當時之前的樣子：\n{changes}",
      "To be undone: {what}\nThe settings go back to what they were before:\n{changes}"
    ),
    conflicts: word12(
      "以下 {count} 处之后有变化，保持现状：\n{list}",
      "以下 {count} 處之後有變化，保持現狀：\n{list}",
      "These {count} places have changed since and stay as they are:\n{list}"
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
  };
  var conflictWords = {
    changed: word12("之后又改过", "之後又改過", "changed since"),
    gone: word12("表中已没有这一行", "表中已沒有這一列", "no row shows it any more"),
    stands: word12("这一行又在表中", "這一列又在表中", "the row is there again"),
    hangs: word12("还有跟进记录属于它", "還有跟進記錄屬於它", "follow-ups belong to it"),
    formula: word12("单元格里是公式", "儲存格裡是公式", "a formula stands there"),
    notYours: word12("不归你负责", "不歸你負責", "not yours")
  };
  var undoRefusals = {
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
  var reversible = /* @__PURE__ */ new Set(["changed", "entered", "returned", "deleted"]);
  var final = /* @__PURE__ */ new Set(["erased", "sealed", "compacted"]);
  function operationsOf(events2) {
    var _a;
    const standing = standingEvents(events2);
    const compactedTo = events2.reduce((last, { kind, from }) => kind === "compacted" && from > last ? from : last, "");
    const byId = /* @__PURE__ */ new Map();
    for (const event of standing) byId.set(event.operation, [...(_a = byId.get(event.operation)) != null ? _a : [], event]);
    const undone = undoneIds(byId);
    const operations = [...byId].map(([id, own2]) => operationOf(id, own2, undone));
    return operations.map((one) => one.at < compactedTo ? { ...one, state: "final" } : one).reverse();
  }
  function operationOf(id, events2, undone) {
    var _a, _b;
    const counts = {};
    for (const { kind } of events2) counts[kind] = ((_a = counts[kind]) != null ? _a : 0) + 1;
    const [first] = events2;
    const { at = "", who = "", way = "addOn", since } = first != null ? first : {};
    const told5 = events2.filter(({ kind }) => reversible.has(kind));
    return {
      ...{ id, at, who, way, counts },
      ...since === void 0 ? {} : { since },
      records: [...new Set(told5.map((event) => event.id))],
      columns: [...new Set(told5.map(({ column }) => column))].filter((column) => column !== ""),
      isUndo: ((_b = counts.undone) != null ? _b : 0) > 0,
      state: events2.some(({ kind }) => final.has(kind)) || !isReversible(events2) ? "final" : undone.has(id) ? "undone" : "standing"
    };
  }
  function isReversible(events2) {
    return events2.some(({ kind, column }) => reversible.has(kind) || kind === "setting" && column === "snapshot");
  }
  function undoneIds(byId) {
    var _a;
    const undone = /* @__PURE__ */ new Set();
    for (const [id, events2] of [...byId].reverse()) {
      const target = (_a = events2.find(({ kind }) => kind === "undone")) == null ? void 0 : _a.from;
      if (target !== void 0 && !undone.has(id) && isReversible(events2)) undone.add(target);
    }
    return undone;
  }

  // src/core/undo/undo-text.ts
  var MOST8 = 10;
  function conflictTexts(conflicts, vocabulary) {
    const texts2 = conflicts.slice(0, MOST8).map((one) => conflictText2(one, vocabulary));
    return conflicts.length > MOST8 ? [...texts2, `… ${conflicts.length - MOST8}`] : texts2;
  }
  function conflictText2({ table: table3, id, column, present: present2, why }, vocabulary) {
    const { language } = vocabulary;
    if (column === "") return `${id}: ${conflictWords[why][language]}`;
    const shown3 = shownValue3({ table: table3, column, present: present2 }, vocabulary);
    const field = columnLabel(table3, column, language);
    return fill(undoWords.conflict[language], { id, field, present: shown3, why: conflictWords[why][language] });
  }
  function shownValue3({ table: table3, column, present: present2 }, vocabulary) {
    const text4 = cellText(encode(columnOf(table3, column), present2, vocabulary));
    return text4 === "" || text4 === "NaN" ? present2 : text4.replace("T", " ");
  }
  function operationText({ at, who, way, records: records2, columns, counts }, vocabulary) {
    const { language } = vocabulary;
    const head = fill(undoWords.what[language], { at: at.replace("T", " "), who, way: wayLabels[way][language] });
    const fields2 = columns.slice(0, 4).map((column) => columnLabel("leads", column, language));
    const more = columns.length > fields2.length ? ["…"] : [];
    const kinds2 = Object.keys(counts).length === 0 ? [] : [records2.slice(0, 3).join(", ") + (records2.length > 3 ? ` … (${records2.length})` : "")];
    return [head, ...kinds2, [...fields2, ...more].join(", ")].filter((part2) => part2 !== "").join(" · ");
  }

  // src/core/undo/earlier.ts
  function earlierThan(events2, operation2, stages2) {
    const first = events2.findIndex((event) => event.operation === operation2);
    const before = events2.slice(0, Math.max(0, first));
    const wins = new Set(stages2.filter((stage) => stage.class === "won" || stage.afterWon).map(({ key }) => key));
    const stageOn2 = /* @__PURE__ */ new Map();
    const wasWon = /* @__PURE__ */ new Set();
    for (const event of before) {
      const stage = stageTold(event);
      if (stage === void 0) continue;
      const key = memoryKey("leads", event.id);
      stageOn2.set(key, event.at);
      if (wins.has(stage)) wasWon.add(key);
    }
    return { before: foldHistory(before), stageOn: stageOn2, wasWon };
  }
  var moves2 = /* @__PURE__ */ new Set(["changed", "entered", "void"]);
  function stageTold({ table: table3, kind, column, to }) {
    var _a;
    if (table3 !== "leads" || !moves2.has(kind)) return void 0;
    return column === "stage" ? to : (_a = readEntered(column === "" ? to : "")) == null ? void 0 : _a.values["stage"];
  }

  // src/core/undo/net-changes.ts
  function netChanges(events2) {
    var _a, _b;
    const drafts = /* @__PURE__ */ new Map();
    for (const event of events2) {
      const { table: table3, id } = event;
      if (table3 !== "leads" && table3 !== "followUps") continue;
      const key = memoryKey(table3, id);
      const known3 = (_a = drafts.get(key)) != null ? _a : { table: table3, id, draft: { life: "changed", values: /* @__PURE__ */ new Map() } };
      drafts.set(key, known3);
      (_b = steps3[event.kind]) == null ? void 0 : _b.call(steps3, known3.draft, event);
    }
    const changes4 = [...drafts].map(([key, { table: table3, id, draft }]) => ({ key, table: table3, id, ...draft }));
    return changes4.filter(({ life, values }) => life !== "changed" || values.size > 0);
  }
  var changed2 = ({ values }, { column, from, to }) => {
    var _a, _b;
    const first = (_b = (_a = values.get(column)) == null ? void 0 : _a.from) != null ? _b : from;
    if (first === to) values.delete(column);
    else values.set(column, { from: first, to });
  };
  var steps3 = {
    changed: changed2,
    entered: (draft, event) => {
      const entered2 = event.column === "" ? readEntered(event.to) : void 0;
      if (entered2 === void 0) return;
      draft.life = "entered";
      if (event.way === "import") draft.adopted = entered2;
      for (const [column, to] of Object.entries(entered2.values)) draft.values.set(column, { from: "", to });
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
    const memory = new Map([...situation.memory, ...plan.memory.map((row11) => [row11.key, row11])]);
    const leads = leadsConcerned(plan, situation).filter((id) => {
      var _a;
      return ((_a = memory.get(memoryKey("leads", id))) == null ? void 0 : _a.deletedOn) === "";
    });
    const rows = rowsAfter(plan, situation, new Set(leads));
    const settled = settleLeads(
      { ...situation, leads: rows, memory, complete: false, elsewhere: /* @__PURE__ */ new Set() },
      listsByLead(memory)
    );
    const follows = settled.cells.filter(({ table: table3, column }) => !isTold(table3, column));
    return { ...plan, ...withCells(plan, follows), memory: withFollowing(plan.memory, settled.memory, memory) };
  }
  function leadsConcerned(plan, { memory }) {
    const ids = plan.memory.flatMap(({ key, values }) => {
      var _a, _b, _c;
      if (key.startsWith("L:")) return [key.slice(2)];
      return [(_a = values["leadId"]) != null ? _a : "", (_c = (_b = memory.get(key)) == null ? void 0 : _b.values["leadId"]) != null ? _c : ""];
    });
    return [...new Set(ids)].filter((id) => id !== "");
  }
  function rowsAfter(plan, { leads }, ids) {
    const standing = leads.filter((row11) => ids.has(idOf("leads", row11)));
    const present2 = standing.map((row11) => {
      const edits = plan.cells.filter((edit) => edit.table === "leads" && edit.row === row11.row);
      return { ...row11, cells: { ...row11.cells, ...Object.fromEntries(edits.map(({ column, cell: cell3 }) => [column, cell3])) } };
    });
    const added = plan.appends.filter(({ table: table3, id }) => table3 === "leads" && ids.has(id));
    return [...present2, ...added.map(({ cells }) => ({ row: newRow, cells }))];
  }
  function withCells(plan, follows) {
    const ofAppend = ({ table: table3, id }) => follows.filter((edit) => edit.row === newRow && edit.table === table3 && edit.id === id);
    return {
      cells: [...plan.cells, ...follows.filter(({ row: row11 }) => row11 !== newRow)],
      appends: plan.appends.map((append) => {
        const own2 = ofAppend(append).map(({ column, cell: cell3 }) => [column, cell3]);
        return { ...append, cells: { ...append.cells, ...Object.fromEntries(own2) } };
      })
    };
  }
  function withFollowing(planned, settled, memory) {
    var _a;
    const edits = new Map(planned.map((row11) => [row11.key, row11]));
    for (const { key, values, meta } of settled) {
      const row11 = (_a = edits.get(key)) != null ? _a : memory.get(key);
      if (row11 === void 0) continue;
      const kept3 = Object.entries(row11.values).filter(([column]) => isTold("leads", column));
      const fresh = Object.entries(values).filter(([column]) => !isTold("leads", column));
      const { pendingSince: pendingSince2 } = meta;
      const { pendingSince: _old, ...rest } = row11.meta;
      edits.set(key, {
        ...row11,
        values: Object.fromEntries([...kept3, ...fresh]),
        meta: { ...rest, ...pendingSince2 && { pendingSince: pendingSince2 } }
      });
    }
    return [...edits.values()];
  }

  // src/core/undo/restored-meta.ts
  function restoredMeta(restoring) {
    const { row: row11, columns } = restoring;
    const stage = columns.has("stage") ? stageMeta(restoring) : row11.meta;
    return { ...withWritten(stage, restoring), origin: restoredOrigin(restoring) };
  }
  function stageMeta({ row: row11, stageOn: stageOn2, wasWon }) {
    var _a;
    const { wasWon: _won, ...rest } = row11.meta;
    return { ...rest, stageOn: (_a = stageOn2.get(row11.key)) != null ? _a : "", ...wasWon.has(row11.key) && { wasWon: true } };
  }
  function restoredOrigin(restoring) {
    const { row: row11, values, columns } = restoring;
    const kept3 = Object.entries(row11.meta.origin).filter(([column]) => !columns.has(column));
    const back2 = ownedColumns.filter((column) => columns.has(column) && values[column]);
    const origins = back2.map((column) => [column, isGiven(restoring, column) ? "addOn" : "person"]);
    return Object.fromEntries([...kept3, ...origins]);
  }
  var ownedColumns = ["grade", "owner", "nextContactOn"];
  var writtenColumns2 = [
    ["firstContactOn", "firstContactWritten"],
    ["nextContactOn", "nextContactWritten"]
  ];
  function withWritten(meta, restoring) {
    const back2 = writtenColumns2.filter(([column]) => restoring.columns.has(column));
    const stale = new Set(back2.map(([, written2]) => written2));
    const kept3 = Object.entries(meta).filter(([name]) => !stale.has(name));
    const given2 = back2.filter(([column]) => isGiven(restoring, column) && restoring.values[column]);
    const fresh = given2.map(([column, written2]) => {
      var _a;
      return [written2, (_a = restoring.values[column]) != null ? _a : ""];
    });
    return Object.fromEntries([...kept3, ...fresh]);
  }
  function isGiven({ row: row11, before }, column) {
    var _a;
    return ((_a = before.get(row11.key)) == null ? void 0 : _a.given.has(column)) === true;
  }

  // src/core/undo/undo-row.ts
  var nothing3 = { cells: [], appends: [], events: [], conflicts: [] };
  function undoValues(one, scene) {
    const { change: change2, row: row11, memory } = one;
    const { table: table3, id } = change2;
    if (row11 === void 0 || memory.deletedOn !== "") return { ...nothing3, conflicts: [conflict2(one, "", "gone")] };
    const columns = valuesToUndo(change2);
    const conflicts = columns.flatMap(([column, { to }]) => conflictAt(one, { column, to }, scene));
    const stays = new Set(conflicts.map(({ column }) => column));
    const back2 = columns.filter(([column]) => !stays.has(column));
    if (back2.length === 0) return { ...nothing3, conflicts };
    const values = { ...memory.values };
    for (const [column, { from }] of back2) {
      if (from === "") delete values[column];
      else values[column] = from;
    }
    const isShown = ([column]) => scene.shown[table3].has(column);
    const cells = back2.filter(isShown).map(([column, { from }]) => {
      var _a;
      return { table: table3, row: row11.row, id, column, cell: (_a = rawCell(change2, column)) != null ? _a : encoded(one, column, from, scene) };
    });
    const events2 = back2.map(([column, { from, to }]) => valueEvent(one, { column, from: to, to: from }, scene));
    const meta = restoredMeta({
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
    const all = [...values];
    if (adopted === void 0) return all.filter(([column]) => column !== idColumn[table3]);
    const given2 = new Set(adopted.given);
    const isOurs3 = (column) => given2.has(column) || column in adopted.raw;
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
    const { change: change2, row: row11, memory } = one;
    const present2 = (_a = memory.values[column]) != null ? _a : "";
    if (present2 !== to) return [conflict2(one, column, "changed")];
    if (!scene.shown[change2.table].has(column)) return [];
    if ((_b = row11 == null ? void 0 : row11.formulas) == null ? void 0 : _b.has(column)) return [conflict2(one, column, "formula")];
    const cell3 = (_c = row11 == null ? void 0 : row11.cells[column]) != null ? _c : "";
    const from = (_e = (_d = change2.values.get(column)) == null ? void 0 : _d.from) != null ? _e : "";
    const isKnown = [to, from].some((value2) => sameCell(cell3, encoded(one, column, value2, scene)));
    return isKnown ? [] : [{ ...conflict2(one, column, "changed"), present: typeof cell3 === "object" ? present2 : String(cell3) }];
  }
  function conflict2({ change: change2, memory }, column, why) {
    var _a;
    return { table: change2.table, id: change2.id, column, present: (_a = memory.values[column]) != null ? _a : "", why };
  }
  function valueEvent({ change: change2 }, { column, from, to }, { base, earlier: earlier3 }) {
    var _a;
    const isGiven2 = to !== "" && ((_a = earlier3.before.get(change2.key)) == null ? void 0 : _a.given.has(column)) === true;
    const { table: table3, id } = change2;
    return { ...base, kind: "changed", table: table3, id, column, from, to, ...isGiven2 ? { way: "addOn" } : {} };
  }
  function leftover({ change: change2, row: row11, memory }, { base, shown: shown3 }) {
    const { table: table3, id } = change2;
    if (row11 === void 0 || memory.deletedOn === "" || memory.operation !== base.operation) return void 0;
    const own2 = idColumn[table3];
    const isBare = [...shown3[table3]].every((column) => {
      var _a;
      return column === own2 || ((_a = row11.cells[column]) != null ? _a : "") === "";
    });
    return isBare ? { ...nothing3, cells: [{ table: table3, row: row11.row, id, column: own2, cell: "" }] } : void 0;
  }
  function undoEntry(one, scene) {
    var _a;
    const { change: change2, row: row11, memory } = one;
    const { table: table3, id, values } = change2;
    const left = leftover(one, scene);
    if (left !== void 0) return left;
    if (row11 === void 0 || memory.deletedOn !== "") return { ...nothing3, conflicts: [conflict2(one, "", "gone")] };
    const since = change2.life === "returned" ? [] : [...values].filter(([column, { to }]) => {
      var _a2;
      return ((_a2 = memory.values[column]) != null ? _a2 : "") !== to;
    });
    const formulas = [...(_a = row11.formulas) != null ? _a : []].filter((column) => columnOf(table3, column).by !== "addOn");
    const conflicts = [
      ...since.map(([column]) => conflict2(one, column, "changed")),
      ...formulas.map((column) => conflict2(one, column, "formula"))
    ];
    if (conflicts.length > 0) return { ...nothing3, conflicts };
    const filled = [...scene.shown[table3]].filter((column) => {
      var _a2;
      return ((_a2 = row11.cells[column]) != null ? _a2 : "") !== "";
    });
    const cells = filled.map((column) => ({ table: table3, row: row11.row, id, column, cell: "" }));
    const event = { ...scene.base, kind: "deleted", table: table3, id, column: "", from: id, to: scene.today };
    const gone = { ...memory, operation: scene.base.operation, deletedOn: scene.today };
    return { ...nothing3, cells, events: [event], memory: gone };
  }
  function undoDeletion(one, scene) {
    const { change: change2, row: row11, memory } = one;
    const { table: table3, id } = change2;
    if (row11 !== void 0 || memory.deletedOn === "") return { ...nothing3, conflicts: [conflict2(one, "", "stands")] };
    const shown3 = [...scene.shown[table3]];
    const cells = Object.fromEntries(
      shown3.map((column) => {
        var _a;
        return [column, encoded(one, column, (_a = memory.values[column]) != null ? _a : "", scene)];
      })
    );
    const event = {
      ...scene.base,
      kind: "returned",
      table: table3,
      id,
      column: "",
      from: memory.deletedOn,
      to: id
    };
    const back2 = { ...memory, operation: scene.base.operation, deletedOn: "" };
    return { ...nothing3, appends: [{ table: table3, id, cells }], events: [event], memory: back2 };
  }

  // src/core/undo/plan-undo.ts
  function planUndo(scene) {
    const changes4 = netChanges(scene.events);
    const facts = sceneFacts(scene);
    const undone = changes4.flatMap((change2) => undoOne(change2, changes4, { scene, ...facts }));
    const memory = undone.flatMap((one) => {
      var _a;
      return (_a = one.memory) != null ? _a : [];
    });
    const cells = undone.flatMap((one) => one.cells);
    const isId = ({ table: table3, column, cell: cell3 }) => column === idColumn[table3] && cell3 === "";
    const plan = {
      ...emptyPlan,
      cells: cells.filter((edit) => !isId(edit)),
      appends: undone.flatMap((one) => one.appends),
      events: undone.flatMap((one) => one.events),
      memory
    };
    const conflicts = undone.flatMap((one) => one.conflicts);
    const last = memory.length === 0 ? plan : withTarget(rederived(plan, scene.situation), scene);
    return { plan: last, emptied: cells.filter(isId), conflicts, rows: memory.length };
  }
  function withTarget(plan, { events: events2, situation }) {
    var _a;
    const [first] = events2;
    const { now, who, way, operation: operation2 } = situation;
    const target = (_a = first == null ? void 0 : first.operation) != null ? _a : "";
    const event = {
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
    const { now, who, way, operation: operation2, today, vocabulary, shown: shown3, memory } = situation;
    const rows = { leads: uniqueRows("leads", situation.leads), followUps: uniqueRows("followUps", situation.followUps) };
    const hanging = /* @__PURE__ */ new Map();
    for (const { key, values, deletedOn } of memory.values()) {
      const leadId2 = (_a = values["leadId"]) != null ? _a : "";
      if (key.startsWith("F:") && deletedOn === "") hanging.set(leadId2, [...(_b = hanging.get(leadId2)) != null ? _b : [], key]);
    }
    const base = { base: { at: now, who, way, operation: operation2 }, today, vocabulary, shown: shown3, earlier: earlier3 };
    return { base, hanging, rowOf: (table3, id) => rows[table3].get(id) };
  }
  function uniqueRows(table3, rows) {
    const unique = /* @__PURE__ */ new Map();
    const double = /* @__PURE__ */ new Set();
    for (const row11 of rows) {
      const id = idOf(table3, row11);
      if (unique.has(id)) double.add(id);
      unique.set(id, row11);
    }
    for (const id of double) unique.delete(id);
    return unique;
  }
  function undoOne(change2, all, facts) {
    const { scene, base, rowOf: rowOf3, hanging } = facts;
    const memory = scene.situation.memory.get(change2.key);
    if (memory === void 0) return [];
    const row11 = rowOf3(change2.table, change2.id);
    const one = { change: change2, memory, ...row11 === void 0 ? {} : { row: row11 } };
    if (!scene.may(leadOf(change2, memory, scene.situation.memory))) return [refused3(conflict2(one, "", "notYours"))];
    if (change2.life === "changed" || change2.adopted !== void 0) return [undoValues(one, base)];
    if (change2.life === "deleted") return [undoDeletion(one, base)];
    const left = change2.life === "entered" ? hangingOn(change2, all, hanging) : [];
    return left.length > 0 ? [refused3({ ...conflict2(one, "", "hangs"), present: String(left.length) })] : [undoEntry(one, base)];
  }
  function hangingOn({ table: table3, id }, all, hanging) {
    var _a;
    const going = new Set(all.filter(({ life, adopted }) => life !== "changed" && !adopted).map(({ key }) => key));
    return table3 === "leads" ? ((_a = hanging.get(id)) != null ? _a : []).filter((key) => !going.has(key)) : [];
  }
  function refused3(reason2) {
    return { cells: [], appends: [], events: [], conflicts: [reason2] };
  }
  function leadOf({ table: table3 }, { values }, memory) {
    var _a, _b, _c;
    return table3 === "leads" ? values : (_c = (_b = memory.get(`L:${(_a = values["leadId"]) != null ? _a : ""}`)) == null ? void 0 : _b.values) != null ? _c : values;
  }

  // src/actions/undo-operation.ts
  var MANY = 50;
  function allEvents({ book }) {
    return inOrder(readHistory(book).map(({ line: line2 }) => line2)).flatMap((line2) => {
      var _a;
      return (_a = readEvent(line2)) != null ? _a : [];
    });
  }
  function wishedOperation(events2, { person, target, operation: operation2 }) {
    var _a;
    const found2 = operationsOf(events2.filter((event) => event.operation !== operation2)).find(({ id }) => id === target);
    if (found2 === void 0) return "notFound";
    if (found2.who !== person.name && person.role !== "manager") return "notYours";
    if (found2.state !== "standing") return found2.state;
    return ((_a = found2.counts.setting) != null ? _a : 0) > 0 && person.role !== "manager" ? "notYours" : found2;
  }
  function surveyUndo(desk, wish, events2) {
    const { book, settings } = desk;
    const { person, target, operation: operation2, way } = wish;
    const memory = readMemoryTab(book);
    const leads = withFormulas(readTable(book, "leads", settings));
    const followUps2 = withFormulas(readTable(book, "followUps", settings));
    const actor = { who: person.name, editor: editorKind(person), way, operation: operation2 };
    const situation = situationOf(desk, actor, { memory, leads, followUps: followUps2 });
    const own2 = standingEvents(events2).filter((event) => event.operation === target);
    const undo = planUndo({
      events: own2,
      earlier: earlierThan(events2, target, settings.stages),
      situation,
      may: (lead) => mayChange(person, lead)
    });
    return { ...undo, plan: withoutTold(undo.plan, events2), memory, leads, followUps: followUps2 };
  }
  function withoutTold(plan, events2) {
    const nameOf4 = ({ operation: operation2, kind, id, column }) => [operation2, kind, id, column].join("");
    const told5 = new Set(standingEvents(events2).map(nameOf4));
    return { ...plan, events: plan.events.filter((event) => !told5.has(nameOf4(event))) };
  }
  function carryOutUndo(desk, { plan, emptied, memory, leads, followUps: followUps2 }) {
    const { book, vocabulary, settings } = desk;
    applyPlan({ book, vocabulary, memory, tables: { leads, followUps: followUps2 } }, plan);
    for (const rows of [leads, followUps2]) {
      const { key } = rows.table;
      const ids = new Set(emptied.filter(({ table: table3 }) => table3 === key).map(({ id }) => id));
      if (ids.size === 0) continue;
      const now = rowsWithIds(book, openTable(book, key, settings), ids);
      const [{ column } = { column: "" }] = emptied.filter(({ table: table3 }) => table3 === key);
      const cells = now.rows.map((row11) => ({ table: key, row: row11.row, id: idOf(key, row11), column, cell: "" }));
      applyPlan({ book, vocabulary, memory, tables: { [key]: now } }, { ...emptyPlan, cells });
    }
  }

  // src/actions/undo-settings.ts
  function undoSettings(desk, { name }, operation2) {
    const { settings, vocabulary } = desk;
    const { language } = vocabulary;
    const title = undoWords.title[language];
    const before = settingsBefore(allEvents(desk), operation2.id, settings);
    if (before === void 0) {
      tell(title, undoRefusals.settingsChanged[language]);
      return void 0;
    }
    const changes4 = settingChanges(settings, before, language);
    const lines = changes4.map(({ text: text4 }) => text4).join("\n");
    const what = operationText(operation2, vocabulary);
    if (!confirmed(title, fill(undoWords.settings[language], { what, changes: lines }))) return void 0;
    const next = putSettingsBack(desk, before, {
      who: name,
      target: operation2.id,
      operation: newOperation(),
      way: "grid"
    });
    tell(title, undoWords.settingsDone[next.vocabulary.language]);
    return { undone: operation2.id, rows: changes4.length, conflicts: 0 };
  }
  function putSettingsBack(desk, before, { who, target, operation: operation2, way }) {
    const { book, settings, vocabulary } = desk;
    const event = {
      ...{ kind: "undone", at: book.now, who, table: "history", id: "", column: "" },
      ...{ from: target, to: "", way, operation: operation2 }
    };
    withLock(() => appendEvents(book, vocabulary, [event]));
    return swapSettings(desk, before, { changes: settingChanges(settings, before, vocabulary.language), operation: operation2 });
  }
  function settingsBefore(events2, operation2, present2) {
    const event = events2.find(
      (one) => one.operation === operation2 && one.kind === "setting" && one.column === "snapshot"
    );
    if (event === void 0) return void 0;
    const { headers: headers15 } = present2;
    const isStill = writeSnapshot({ ...readSnapshot(event.to), headers: headers15 }) === writeSnapshot(present2);
    return isStill ? { ...readSnapshot(event.from), headers: headers15 } : void 0;
  }

  // src/actions/sidebar/undo.ts
  var MOST9 = 30;
  function listOperations({ desk, person, reader }) {
    const isTheirs2 = ({ who }) => person.role === "manager" || who === person.name;
    const shown3 = operationsOf(allEvents(desk)).filter((one) => isTheirs2(one) && one.state !== "final");
    return shown3.slice(0, MOST9).map((one) => ({
      id: one.id,
      text: operationText(one, reader),
      isUndo: one.isUndo,
      state: one.state === "undone" ? "undone" : "standing"
    }));
  }
  function previewUndo(session, { operation: target }) {
    const events2 = allEvents(session.desk);
    const wish = wishOf(session, { target, operation: "" });
    const found2 = wished(session, events2, wish);
    return isOfSettings(found2) ? settingsView(session, events2, found2) : viewOf2(session, found2, surveyUndo(session.desk, wish, events2));
  }
  function undoOperation(session, input) {
    const { request: operation2, operation: target, typed } = input;
    const { desk } = session;
    const wish = wishOf(session, { target, operation: operation2 });
    const events2 = allEvents(desk);
    const found2 = wished(session, events2, wish);
    if (isOfSettings(found2)) return undoSettingsOf(session, events2, { found: found2, operation: operation2 });
    return withLock(() => {
      const undo = surveyUndo(desk, wish, allEvents(desk));
      const { asks } = viewOf2(session, found2, undo);
      if (asks > 0 && session.person.role !== "manager") throw no(session, "many");
      if (asks > 0 && typed.trim() !== String(asks)) throw mistyped(session);
      if (undo.rows + undo.emptied.length > 0) carryOutUndo(desk, undo);
      return doneView(session, undo);
    });
  }
  function wishOf({ person }, { target, operation: operation2 }) {
    return { person, target, operation: operation2, way: "sidebar" };
  }
  function wished(session, events2, wish) {
    const found2 = wishedOperation(events2, wish);
    if (typeof found2 === "string") throw no(session, found2);
    return found2;
  }
  function isOfSettings({ counts }) {
    var _a;
    return ((_a = counts.setting) != null ? _a : 0) > 0;
  }
  function viewOf2({ reader }, found2, { rows, conflicts }) {
    const text4 = fill(undoWords.preview[reader.language], { what: operationText(found2, reader), rows });
    return { text: text4, rows, conflicts: conflictTexts(conflicts, reader), asks: rows > MANY ? rows : 0 };
  }
  function doneView({ reader }, { rows, conflicts }) {
    const { language } = reader;
    const text4 = rows === 0 ? undoWords.onlyConflicts[language] : fill(undoWords.done[language], { rows });
    return { text: text4, rows, conflicts: conflictTexts(conflicts, reader), asks: 0 };
  }
  function settingsView(session, events2, found2) {
    const { desk, reader } = session;
    if (settingsBefore(events2, found2.id, desk.settings) === void 0) throw no(session, "settingsChanged");
    const what = operationText(found2, reader);
    const text4 = fill(undoWords.settings[reader.language], { what, changes: "" }).trim();
    return { text: text4, rows: 1, conflicts: [], asks: 0 };
  }
  function undoSettingsOf(session, events2, { found: found2, operation: operation2 }) {
    const { desk, person, reader } = session;
    const before = settingsBefore(events2, found2.id, desk.settings);
    if (before === void 0) throw no(session, "settingsChanged");
    putSettingsBack(desk, before, { who: person.name, target: found2.id, operation: operation2, way: "sidebar" });
    return { text: undoWords.settingsDone[reader.language], rows: 1, conflicts: [], asks: 0 };
  }
  function no({ reader }, reason2) {
    return new Refused([{ code: reason2, text: fill(undoRefusals[reason2][reader.language], { most: MANY }) }]);
  }
  function mistyped({ reader }) {
    return new Refused([{ code: "mistyped", text: undoWords.mistyped[reader.language] }]);
  }

  // src/core/digest/ledger.ts
  var LEASE_MINUTES = 10;
  var TRUSTED_MINUTES = 8;
  var emptyLedger = { days: {}, closedUpTo: "" };
  function startRun(ledger, request2) {
    var _a, _b;
    if (isLeased(ledger, request2.instant)) return void 0;
    const day2 = dayPart(request2.now);
    const known3 = settleOlderDays(settleClaims(ledger.days), { ...request2, day: day2 });
    const base = { ...ledger, ...staleAfter(ledger), days: known3 };
    const slot = ((_a = base.stale) == null ? void 0 : _a.slot) === "a" ? "b" : "a";
    if (day2 <= ledger.closedUpTo) return { ledger: base, day: day2, slot, send: [], queued: [] };
    const record2 = dayRecord((_b = known3[day2]) != null ? _b : /* @__PURE__ */ new Map(), request2);
    const waiting = request2.people.filter((person) => record2.get(person) === "queued");
    const lease = { run: request2.run, slot, taken: request2.instant };
    return {
      ledger: { ...base, days: { ...known3, [day2]: record2 }, lease },
      ...{ day: day2, slot },
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
    const isOpen2 = ((_a = ledger.days[day2]) == null ? void 0 : _a.get(person)) === "queued" && day2 > ledger.closedUpTo;
    return ((_b = ledger.lease) == null ? void 0 : _b.run) === run2 && isOpen2 ? withState(ledger, { day: day2, person, state: "claimed" }) : void 0;
  }
  function mark2(ledger, {
    day: day2,
    person,
    state
  }) {
    var _a;
    if (((_a = ledger.days[day2]) == null ? void 0 : _a.get(person)) !== "claimed") return ledger;
    const marked = withState(ledger, { day: day2, person, state });
    return state === "sent" ? { ...marked, days: coverOlder(marked.days, { reader: person, day: day2 }) } : marked;
  }
  function endRun(ledger, run2) {
    var _a;
    if (((_a = ledger.lease) == null ? void 0 : _a.run) !== run2) return ledger;
    const { lease: _lease, ...rest } = ledger;
    return { ...rest, days: settleClaims(rest.days) };
  }
  function peopleIn(ledger, day2, state) {
    var _a;
    return [...(_a = ledger.days[day2]) != null ? _a : []].filter(([, found2]) => found2 === state).map(([person]) => person);
  }
  function dayRecord(known3, { people, suppressed = [], retries }) {
    const record2 = new Map(known3);
    const open = [void 0, "queued", "suppressed", ...retried(retries)];
    for (const [person, state] of known3) if (state === "queued") record2.set(person, "suppressed");
    for (const person of suppressed) if (open.includes(known3.get(person))) record2.set(person, "suppressed");
    for (const person of people) if (open.includes(known3.get(person))) record2.set(person, "queued");
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
    const records2 = Object.entries(days3).map(([day2, record2]) => {
      const states = [...record2].map(([person, state]) => [person, change2(state, person, day2)]);
      return [day2, new Map(states)];
    });
    return Object.fromEntries(records2);
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
    const entries2 = languages.map((language) => {
      const values = { ...settings.values, language };
      return [language, buildVocabulary({ ...settings, values })];
    });
    return Object.fromEntries(entries2);
  }
  function vocabularyOf({ language }, { settings, vocabularies }) {
    return vocabularies[language != null ? language : languageOfWorkbook(settings)];
  }
  function keysAt(address, { members }) {
    const wanted = address.toLowerCase();
    return members.filter(({ email, retired }) => !retired && email.toLowerCase() === wanted).map(({ key }) => key);
  }
  function ownLines(member, lines, { settings }) {
    const keys = keysAt(member.email, settings);
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
    const markup = parts2.map((part2, index) => {
      var _a;
      return part2 + shown((_a = values[index]) != null ? _a : "");
    }).join("");
    return { markup };
  }
  function escapeHtml(text4) {
    return text4.replace(/[&<>"']/g, (sign) => {
      var _a;
      return (_a = ENTITIES[sign]) != null ? _a : sign;
    }).replace(/[\u{10000}-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`).replace(/[\ud800-\udfff]/g, "�");
  }
  function shown(value2) {
    if (typeof value2 === "string") return escapeHtml(value2);
    if (typeof value2 === "number") return String(value2);
    return "markup" in value2 ? value2.markup : value2.map(({ markup }) => markup).join("");
  }

  // src/core/digest/outside-text.ts
  var ISOLATE = "⁨";
  var END = "⁩";
  var BREAK = "​";
  function tamed(text4, limit2) {
    const line2 = Array.from(keptLine(text4));
    const short2 = line2.length > limit2 ? `${line2.slice(0, limit2 - 1).join("")}…` : line2.join("");
    return short2.replace(/:\/\/|@|\.(?=[a-z0-9-])/gi, (sign) => `${BREAK}${sign}${BREAK}`);
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
    const greeting = fill(digestWords.greeting[language], { name });
    const open = digestWords.open[language];
    const [before = "", after2 = ""] = digestWords.footer[language].split("{workbook}");
    const page = html`<!doctype html>
<html lang="${language}"><body style="margin:0;padding:16px;background:#ffffff;color:#202124;font-family:Arial,'PingFang SC','Microsoft YaHei',sans-serif;font-size:14px;line-height:1.5">
<p>${greeting}<br>${intro}</p>
${parts2.map((part2) => part2.html)}
<p style="margin:20px 0"><a href="${todayUrl}" style="color:#0b57d0">${open}</a></p>
<p style="color:#5f6368;font-size:12px">${before}${outsideHtml(workbook, TITLE_LENGTH)}${after2}</p>
</body></html>`;
    const footer = `${before}${outsideText(workbook, TITLE_LENGTH)}${after2}`;
    const text4 = [greeting, intro, "", ...parts2.map((part2) => part2.text), `${open}: ${todayUrl}`, "", `-- 
${footer}`];
    return { html: page.markup, text: `${text4.join("\n")}
` };
  }
  function sentence3(text4) {
    return { html: html`<p>${text4}</p>\n`, text: `${text4}
` };
  }

  // src/core/digest/mail-draft.ts
  var SUBJECT_LENGTH = 200;
  var BODY_BYTES = 19e4;
  function subjectLine(text4) {
    const line2 = text4.replace(/\s+/g, " ").replace(/[\ud800-\udfff]/g, "");
    return line2.length > SUBJECT_LENGTH ? `${line2.slice(0, SUBJECT_LENGTH - 1)}…` : line2;
  }
  function fitting(build2, lines) {
    const draft = build2(lines);
    const size2 = utf8Length(draft.text) + utf8Length(draft.html);
    return size2 <= BODY_BYTES || lines <= 1 ? draft : fitting(build2, Math.floor(lines / 2));
  }
  function utf8Length(text4) {
    var _a;
    let bytes = 0;
    for (const sign of text4) bytes += bytesOf((_a = sign.codePointAt(0)) != null ? _a : 0);
    return bytes;
  }
  function bytesOf(code) {
    if (code < 128) return 1;
    if (code < 2048) return 2;
    return code < 65536 ? 3 : 4;
  }

  // src/core/digest/silence-mail.ts
  function silenceReaders({ members }, today) {
    const managers2 = members.filter(
      (member) => member.role === "manager" && member.mail && !member.retired && isAddress(member.email) && !isAbsent(member, today)
    );
    const addresses = managers2.map(({ email }) => email.toLowerCase());
    return managers2.filter(({ email }, index) => addresses.indexOf(email.toLowerCase()) === index);
  }
  function silenceMail(manager, lastRun, context) {
    const vocabulary = vocabularyOf(manager, context);
    const { language } = vocabulary;
    const intro = fill(digestWords.silent[language], { day: dayPart(lastRun) });
    const subject = subjectLine(fill(digestWords.silentSubject[language], { day: dayPart(lastRun) }));
    return {
      person: manager.key,
      to: manager.email,
      subject,
      ...mailBody({ name: manager.name, intro, parts: [] }, vocabulary, context)
    };
  }

  // src/core/digest/run-notes.ts
  function withNotes(ledger, notes2) {
    const { lease, stale } = ledger;
    const heard = stale === void 0 ? ledger : late(ledger, ofRun(stale.run, notes2[stale.slot]));
    return lease === void 0 ? heard : present(heard, ofRun(lease.run, notes2[lease.slot]));
  }
  function ofRun(run2, notes2) {
    return (notes2 == null ? void 0 : notes2.run) === run2 ? notes2 : void 0;
  }
  function present(ledger, notes2) {
    if (notes2 === void 0) return ledger;
    const heard = told4(ledger, notes2, (known3, state) => known3 === "sent" ? known3 : state);
    return notes2.state === "ended" ? endRun(heard, notes2.run) : heard;
  }
  function late(ledger, notes2) {
    if (notes2 === void 0) return ledger;
    return told4(ledger, notes2, (known3, state) => {
      if (state === "sent") return state;
      const isDoubtful = state === "claimed" || state === "unconfirmed";
      return isDoubtful && known3 === "queued" ? "unconfirmed" : known3;
    });
  }
  function told4(ledger, { day: day2, record: record2 }, choose2) {
    const known3 = ledger.days[day2];
    if (known3 === void 0) return ledger;
    const states = [...known3].map(([person, state]) => {
      var _a;
      return [person, choose2(state, (_a = record2.get(person)) != null ? _a : state)];
    });
    const readers3 = states.filter(([, state]) => state === "sent").map(([person]) => person);
    const days3 = { ...ledger.days, [day2]: new Map(states) };
    return { ...ledger, days: readers3.reduce((all, reader) => coverOlder(all, { reader, day: day2 }), days3) };
  }

  // src/core/digest/ledger-text.ts
  var KEPT_DAYS = 14;
  var MOST_BYTES = 8900;
  var VERSION = 2;
  var LETTERS = {
    queued: "q",
    claimed: "c",
    sent: "s",
    covered: "v",
    suppressed: "x",
    failed: "f",
    unconfirmed: "u"
  };
  var STATES = new Map(
    Object.entries(LETTERS).map(([state, letter]) => [letter, state])
  );
  function writeLedger(ledger) {
    const days3 = Object.keys(ledger.days).sort();
    let kept3 = days3.slice(-KEPT_DAYS);
    let text4 = textOf2(ledger, days3, kept3);
    while (kept3.length > 1 && utf8Length(text4) > MOST_BYTES) {
      kept3 = kept3.slice(1);
      text4 = textOf2(ledger, days3, kept3);
    }
    return text4;
  }
  function writeNotes2({ run: run2, day: day2, record: record2, state }) {
    return JSON.stringify({ v: VERSION, r: run2, y: day2, e: state === "ended" ? 1 : 0, s: lettersOf(record2) });
  }
  function readLedger({ ledger, notes: notes2 }, today) {
    if (ledger === "") return emptyLedger;
    const stored3 = storedLedger(parsed(ledger));
    if (stored3 === void 0) return { ...emptyLedger, closedUpTo: today };
    const bySlot = { a: notesIn(parsed(notes2.a)), b: notesIn(parsed(notes2.b)) };
    const { lease } = stored3;
    const isSpoilt = lease !== void 0 && notes2[lease.slot] !== "" && bySlot[lease.slot] === void 0;
    return withNotes(isSpoilt ? { ...stored3, closedUpTo: today } : stored3, bySlot);
  }
  function storedLedger(read) {
    if (!isRecord3(read) || read["v"] !== VERSION && read["v"] !== 1 || !isRecord3(read["d"])) return void 0;
    const [run2, slot, taken] = listIn(read, "l");
    const [staleRun, staleSlot] = listIn(read, "p");
    const days3 = Object.entries(read["d"]).map(([day2, record2]) => [day2, recordOf2(record2)]);
    return {
      days: Object.fromEntries(days3.filter(([day2]) => isDay(day2))),
      ...typeof run2 === "string" && isSlot(slot) && typeof taken === "number" && { lease: { run: run2, slot, taken } },
      ...typeof staleRun === "string" && isSlot(staleSlot) && { stale: { run: staleRun, slot: staleSlot } },
      closedUpTo: textIn(read, "c")
    };
  }
  function notesIn(read) {
    if (!isRecord3(read) || read["v"] !== VERSION || !isDay(read["y"]) || typeof read["r"] !== "string") return void 0;
    return { run: read["r"], day: read["y"], record: recordOf2(read["s"]), state: read["e"] === 1 ? "ended" : "open" };
  }
  function textOf2(ledger, days3, kept3) {
    var _a;
    const dropped = (_a = days3[days3.length - kept3.length - 1]) != null ? _a : "";
    const entries2 = Object.entries(ledger.days).filter(([day2]) => kept3.includes(day2));
    const records2 = entries2.map(([day2, record2]) => [day2, lettersOf(record2)]);
    return JSON.stringify({
      v: VERSION,
      c: [dropped, ledger.closedUpTo].sort().pop(),
      ...ledger.lease && { l: [ledger.lease.run, ledger.lease.slot, ledger.lease.taken] },
      ...ledger.stale && { p: [ledger.stale.run, ledger.stale.slot] },
      d: Object.fromEntries(records2)
    });
  }
  function lettersOf(record2) {
    var _a;
    const people = {};
    for (const [person, state] of record2) {
      const letter = LETTERS[state];
      people[letter] = [...(_a = people[letter]) != null ? _a : [], person];
    }
    return people;
  }
  function recordOf2(read) {
    const record2 = /* @__PURE__ */ new Map();
    if (!isRecord3(read)) return record2;
    for (const [letter, people] of Object.entries(read)) {
      const state = STATES.get(letter);
      if (state === void 0 || !Array.isArray(people)) continue;
      for (const person of people) if (typeof person === "string") record2.set(person, state);
    }
    return record2;
  }
  function parsed(text4) {
    try {
      return JSON.parse(text4);
    } catch {
      return void 0;
    }
  }
  function isRecord3(value2) {
    return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
  }
  function isSlot(value2) {
    return value2 === "a" || value2 === "b";
  }
  function isDay(value2) {
    return typeof value2 === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value2);
  }
  function listIn(record2, key) {
    const value2 = record2[key];
    return Array.isArray(value2) ? value2 : [];
  }
  function textIn(record2, key) {
    const value2 = record2[key];
    return typeof value2 === "string" ? value2 : "";
  }

  // src/actions/mail-ledger.ts
  var notesKey = { a: "notesA", b: "notesB" };
  function mailLedger({ text: text4 }, today) {
    const notes2 = { a: text4(notesKey.a), b: text4(notesKey.b) };
    return readLedger({ ledger: text4("ledger"), notes: notes2 }, today);
  }

  // src/host/mail.ts
  function mailQuota() {
    return patient(MailApp).getRemainingDailyQuota();
  }
  function sendMail({ to, subject, text: text4, html: html2, from }, spare = 0) {
    try {
      MailApp.sendEmail({ to, subject, body: text4, htmlBody: html2, name: from });
      return "sent";
    } catch (error2) {
      return outcomeOf(error2, spare);
    }
  }
  var notNow = /too many times (for one day|in a short time)|too much computer time|limit exceeded: email recipients|authorization is required|not have permission|not sufficient to call|mail service not enabled|(一天|单日|單日|當日|当日|短时间|短時間).*(次数过多|次數過多|太多次|过多次)|(计算机|電腦)(时间|時間)过?過?长?長?|需要授权|必須取得授權|(没有|沒有).*(权限|權限)|(权限|權限)不足/i;
  var refused4 = /invalid email|no recipient|email body size|argument too large|(邮件|郵件)地址(无效|無效)|(没有|沒有)收件/i;
  function outcomeOf(error2, spare) {
    const text4 = error2 instanceof Error ? error2.message : String(error2);
    logRefusal("Mail not sent", error2);
    if (notNow.test(text4)) return "queued";
    if (refused4.test(text4)) return "failed";
    return spare > 0 && quotaIsGone() ? "queued" : "unconfirmed";
  }
  function quotaIsGone() {
    try {
      return mailQuota() <= 0;
    } catch {
      return false;
    }
  }

  // src/actions/tell-managers.ts
  function tellManagers({ book, settings }, draft) {
    const context = {
      today: book.today,
      settings,
      vocabularies: vocabulariesOf(settings),
      todayUrl: todayAddress(book),
      workbook: book.fileName,
      missedDays: []
    };
    return silenceReaders(settings, book.today).map((manager) => {
      const { to, subject, text: text4, html: html2 } = draft(manager, context);
      return sendMail({ to, subject, text: text4, html: html2, from: book.fileName });
    });
  }

  // src/actions/tell-silence.ts
  function tellSilence(desk, ledger = mailLedger(desk.book.properties, desk.book.today)) {
    const { book, calendar } = desk;
    const { lastRun } = readAutomation(book);
    if (!isSilent(lastRun, book.now) || !calendar.isWorkday(book.today)) return;
    if (book.properties.text("silence") >= book.today || isInSummary(desk, ledger)) return;
    if (isLeased(ledger, book.instant)) return;
    try {
      if (withLock(() => isFirstToTell(book.today))) sendAll(desk, lastRun);
    } catch (error2) {
      logError(`silence: ${error2 instanceof Error ? error2.name : "unknown"}`);
    }
  }
  function isInSummary({ book, settings }, ledger) {
    const sent = peopleIn(ledger, book.today, "sent");
    const managers2 = settings.members.filter(({ role }) => role === "manager");
    return settings.values.managerSummary === "yes" && managers2.some(({ key }) => sent.includes(key));
  }
  function isFirstToTell(today) {
    const properties = openProperties();
    if (properties.text("silence") >= today) return false;
    properties.put("silence", today);
    return true;
  }
  function sendAll(desk, lastRun) {
    const outcomes2 = tellManagers(desk, (manager, context) => silenceMail(manager, lastRun, context));
    if (outcomes2.length > 0 && outcomes2.every((outcome) => outcome === "queued")) openProperties().put("silence", "");
  }

  // src/actions/call.ts
  var handlers = {
    start: (session) => {
      tellSilence(session.desk);
      return startOf(session, "day");
    },
    myDay: (session) => {
      tellSilence(session.desk);
      return dayOf2(session);
    },
    selectedLead: (session) => selectedCard(session),
    leadCard: (session, { leadId: leadId2 }) => cardOf(session, leadId2),
    leadAsOf,
    duplicates: ({ reader, memory }, { fields: fields2 }) => twinsOf2(fields2, [...rememberedLeads(memory()).values()], reader),
    newLead,
    recordFollowUp: (session, { fields: fields2, leadFields, ...rest }) => {
      const change2 = { ...rest, fields: leadFields, followUp: { fields: fields2 } };
      return cardOf(
        after(
          session,
          changeLead(session, () => change2)
        ),
        change2.leadId
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
    operations: listOperations,
    undoPreview: previewUndo,
    undo: undoOperation
  };
  function call(method, json) {
    let language;
    try {
      const desk = openDesk();
      language = spokenLanguage(desk);
      return JSON.stringify(surely2(desk, () => answer(desk, method, json)));
    } catch (error2) {
      return JSON.stringify({ ok: false, issues: issuesOf(error2, method, language != null ? language : languageOf(userLocale())) });
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
  function answer(desk, method, json) {
    const language = spokenLanguage(desk);
    if (!isMethod(method)) return no2("badRequest", messages.badRequest[language]);
    if (!desk.isSetUp) return no2("notSetUp", messages.notSetUp[language]);
    const session = openSession(desk);
    const caller = callerOf(session.person);
    const { language: readIn } = session.reader;
    if (!isAllowed(methodRights[method], caller)) return no2("denied", messages[denialOf(caller)][readIn]);
    const request2 = readRequest(method, json);
    if (request2 === void 0) return no2("badRequest", messages.badRequest[readIn]);
    if (isSomebodyElse(session, request2.me)) return no2("wrongAccount", messages.wrongAccount[readIn]);
    return { ok: true, value: run(method, session, request2.input) };
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
    const name = isMethod(method) ? method : "call";
    const code = error2 instanceof Error ? error2.name : "unknown";
    logError(`${name}: ${code}`);
    return [{ code, text: sentenceOf(error2, name, language) }];
  }
  function no2(code, text4) {
    return { ok: false, issues: [{ code, text: text4 }] };
  }

  // src/core/history/check-seals.ts
  function checkSeals(placed2, seals, sign) {
    const lines = placed2.map(({ line: line2 }) => line2);
    const byBlock = linesByBlock(lines);
    const broken = seals.blocks.flatMap((seal, block) => {
      var _a, _b;
      if (seal === "") return [];
      const own2 = (_a = byBlock.get(block)) != null ? _a : [];
      const now = sealOf(own2, (_b = seals.blocks[block - 1]) != null ? _b : "", sign);
      return now === seal ? [] : [brokenBlock(block, own2, { placed: placed2, sealed: Number(seal.split(":")[0]) })];
    });
    const numbers2 = lines.map(numberOf2);
    const last = numbers2.reduce((most2, number2) => Math.max(most2, number2), 0);
    const full2 = seals.key === "" ? 0 : Math.floor(last / BLOCK);
    return {
      broken,
      sorted: isInOrder(numbers2) || hasDoubles(lines, seals.blocks.length) ? "inOrder" : "disordered",
      strangers: placed2.filter(({ line: line2 }) => numberOf2(line2) === 0 && line2.some((text4) => text4 !== "")).map(({ row: row11 }) => row11),
      unsealed: full2 - seals.blocks.filter((seal) => seal !== "").length
    };
  }
  function isInOrder(numbers2) {
    let last = 0;
    for (const number2 of numbers2) {
      if (number2 === 0) continue;
      if (number2 < last) return false;
      last = number2;
    }
    return true;
  }
  function brokenBlock(block, own2, { placed: placed2, sealed }) {
    const rows = placed2.filter(({ line: line2 }) => numberOf2(line2) > 0 && blockOf(numberOf2(line2)) === block).map(({ row: row11 }) => row11);
    const from = block * BLOCK + 1;
    const to = from + BLOCK - 1;
    const why = own2.length < sealed ? "removed" : own2.length > sealed ? "added" : "changed";
    const ends2 = { firstRow: Math.min(...rows, Number.POSITIVE_INFINITY), lastRow: Math.max(0, ...rows) };
    return {
      ...{ from, to, why },
      firstRow: rows.length === 0 ? 0 : ends2.firstRow,
      lastRow: ends2.lastRow,
      numbers: oddNumbers(inOrder(own2).map(numberOf2), { from, to, why })
    };
  }
  function oddNumbers(numbers2, { from, to, why }) {
    if (why === "added") return numbers2.filter((number2, index) => numbers2[index - 1] === number2);
    const present2 = new Set(numbers2);
    const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return why === "removed" ? all.filter((number2) => !present2.has(number2)) : [];
  }

  // src/core/history/seal-text.ts
  var MOST10 = 12;
  function sealTexts({ broken, sorted: sorted2, strangers }, language) {
    return [
      ...sorted2 === "disordered" ? [historyWords.disordered[language]] : [],
      ...broken.map((block) => brokenText(block, language)),
      ...strangers.length === 0 ? [] : [fill(historyWords.strangers[language], { rows: listed(strangers) })]
    ];
  }
  function brokenText({ why, firstRow, lastRow, numbers: numbers2 }, language) {
    const facts = { first: firstRow, last: lastRow, count: numbers2.length, numbers: listed(numbers2) };
    return fill(historyWords[why][language], facts);
  }
  function listed(numbers2) {
    const spans = [];
    for (const number2 of numbers2) {
      const last = spans[spans.length - 1];
      if (last !== void 0 && last[1] === number2 - 1) last[1] = number2;
      else spans.push([number2, number2]);
    }
    const texts2 = spans.slice(0, MOST10).map(([from, to]) => from === to ? String(from) : `${from}–${to}`);
    return [...texts2, ...spans.length > MOST10 ? ["…"] : []].join(", ");
  }

  // src/actions/check-history.ts
  function checkHistory(desk, { role, name }) {
    const { book, vocabulary } = desk;
    const placed2 = readHistory(book);
    const seals = readSeals(book.properties.text("history"));
    const report = checkSeals(placed2, seals, signWith(seals.key));
    const texts2 = sealTexts(report, vocabulary.language);
    const { lines, state } = tidied(placed2, seals.blocks.length);
    if (state === "new")
      rewriteHistory(
        book,
        lines.map(({ line: line2 }) => line2)
      );
    if (report.broken.length > 0 && role === "manager") {
      const reason2 = fill(historyWords.resealed[vocabulary.language], { who: name });
      resealHistory(desk, { who: name, reason: [reason2, ...texts2].join(" · ") });
    } else if (report.unsealed > 0 || offsetOf(lines) !== seals.offset) keepSeals(book, lines, "missing");
    return texts2;
  }
  function tidied(placed2, sealed) {
    const present2 = placed2.map(({ line: line2 }) => line2);
    const numbers2 = present2.map(numberOf2).filter((number2) => number2 > 0);
    const isTidy = numbers2.every((number2, index) => {
      var _a;
      return index === 0 || number2 > ((_a = numbers2[index - 1]) != null ? _a : 0);
    });
    if (isTidy) return { lines: placed2, state: "asItWas" };
    const strangers = present2.filter((line2) => numberOf2(line2) === 0);
    const lines = [...renumbered(present2, sealed), ...strangers].map((line2, index) => ({ row: index + 2, line: line2 }));
    return { lines, state: "new" };
  }

  // src/actions/install-automation.ts
  var handlers2 = { edit: "handleEdit", clock: "hourly" };
  function installAutomation(desk) {
    if (readAutomation(desk.book).owner === "") return install(desk, effectiveEmail());
    return withLock(() => repair2(desk, readAutomation({ ...desk.book, properties: openProperties() })));
  }
  function repair2(desk, present2) {
    const { fileId, now } = desk.book;
    const me = effectiveEmail();
    if (isElsewhere(present2, { me, now, fileId })) return { state: "elsewhere", owner: present2.owner };
    const own2 = ownTriggers();
    const has = (id, handler) => own2.some((one) => one.id === id && one.handler === handler);
    const isMine = present2.owner === me && present2.fileId === fileId;
    const isWhole2 = has(present2.editTrigger, handlers2.edit) && has(present2.clockTrigger, handlers2.clock);
    if (!isMine || !isWhole2) return install(desk, me);
    removeNeedless(own2, present2);
    return { state: "installed", owner: me };
  }
  function takeAutomation(desk, me) {
    return withLock(() => install(desk, me));
  }
  function install({ book }, me) {
    const present2 = readAutomation(book);
    const old = ownTriggers().filter(isOurs2);
    const made2 = installTriggers(handlers2);
    const mine = { editTrigger: made2.edit || idOf3(old, "edit"), clockTrigger: made2.clock || idOf3(old, "clock") };
    const clock = isSilent(present2.lastRun, book.now) ? made2.clock : mine.clockTrigger;
    const state = mine.editTrigger === "" || clock === "" ? "refused" : "installed";
    const isMine = state === "installed" || present2.owner === "" || present2.owner === me;
    if (isMine) writeAutomation(book, { owner: me, fileId: book.fileId, ...mine });
    removeNeedless(ownTriggers(), isMine ? mine : present2);
    return { state, owner: isMine ? me : present2.owner };
  }
  function idOf3(triggers, kind) {
    var _a, _b;
    return (_b = (_a = triggers.find((one) => one.handler === handlers2[kind])) == null ? void 0 : _a.id) != null ? _b : "";
  }
  function removeNeedlessTriggers({ book }) {
    withLock(() => {
      const present2 = readAutomation({ ...book, properties: openProperties() });
      removeNeedless(ownTriggers(), present2);
    });
  }
  function removeNeedless(own2, { editTrigger, clockTrigger }) {
    const needless = own2.filter(isOurs2).filter(({ id }) => id !== editTrigger && id !== clockTrigger);
    if (needless.length > 0) removeTriggers(needless.map(({ id }) => id));
  }
  function isOurs2({ handler }) {
    return Object.values(handlers2).includes(handler);
  }
  function isElsewhere(present2, asker) {
    if (present2.owner === "" || present2.owner === asker.me || present2.fileId !== asker.fileId) return false;
    return present2.lastRun !== "" && !isSilent(present2.lastRun, asker.now);
  }

  // src/actions/heal-automation.ts
  function healAutomation(desk, changes4) {
    const { book, vocabulary } = desk;
    const { owner, fileId } = readAutomation(book);
    if (owner !== effectiveEmail() || fileId !== book.fileId) return;
    const before = idsOf();
    installAutomation(desk);
    if (idsOf() !== before) changes4.push(healWords.automation[vocabulary.language]);
  }
  function idsOf() {
    return ownTriggers().map(({ id }) => id).sort().join();
  }

  // src/core/setup/formula-findings.ts
  var REACHING = /\b(?:IMPORT(?:XML|HTML|DATA|FEED|RANGE)|IMAGE|GOOGLEFINANCE|GOOGLETRANSLATE)\s*\(/i;
  var SPREADING = /\bARRAYFORMULA\s*\(|^=\s*\{/i;
  function formulaFindings(table3, formulas, at) {
    const found2 = Object.entries(at).flatMap(
      ([column, place2]) => formulas.flatMap((line2, index) => {
        var _a;
        const formula = (_a = line2[place2]) != null ? _a : "";
        return formula === "" ? [] : [{ row: index + 1, column, formula }];
      })
    );
    const isOurs3 = ({ column }) => column === idColumn[table3] || columnOf(table3, column).by === "addOn";
    const rows = found2.filter(({ row: row11 }) => row11 > 1);
    const reaching = rows.filter(({ formula }) => REACHING.test(formula));
    const spreading = found2.filter(({ formula }) => SPREADING.test(formula) && !REACHING.test(formula));
    const inOurs = rows.filter((one) => isOurs3(one) && !reaching.includes(one) && !spreading.includes(one));
    return { reaching, inOurs, spreading };
  }

  // src/actions/heal-formulas.ts
  var NAMED2 = 5;
  function askAboutFormulas(desk) {
    const { language } = desk.vocabulary;
    const places3 = tables2.flatMap((table3) => {
      const found2 = find(desk, table3);
      return found2 === void 0 ? [] : placesOf2(found2, found2.reaching);
    });
    if (places3.length === 0) return false;
    const list = inOneLine(places3.slice(0, NAMED2), language);
    return confirmed(menuTitle[language], fill(healWords.reachingAsk[language], { list, count: places3.length }));
  }
  function healFormulas(desk, reaching, changes4) {
    const { language } = desk.vocabulary;
    for (const table3 of tables2) {
      const found2 = find(desk, table3);
      if (found2 === void 0) continue;
      const texts2 = reaching === "text" ? found2.reaching : [];
      const count3 = write2(desk, found2, texts2);
      const tab = found2.read.table.tab.name;
      if (count3 > 0) changes4.push(fill(healWords.formulas[language], { tab, count: count3 }));
    }
  }
  function tellFormulas(desk) {
    const { language } = desk.vocabulary;
    return tables2.flatMap((table3) => {
      const found2 = find(desk, table3);
      if (found2 === void 0) return [];
      const list = (of) => inOneLine(placesOf2(found2, of).slice(0, NAMED2), language);
      const { reaching, spreading } = found2;
      return [
        ...reaching.length === 0 ? [] : [fill(healWords.reachingKept[language], { list: list(reaching) })],
        ...spreading.length === 0 ? [] : [fill(healWords.spreading[language], { list: list(spreading) })]
      ];
    });
  }
  var tables2 = ["leads", "followUps"];
  function find({ book, settings }, table3) {
    const tab = book.tabs[table3];
    if (tab === void 0) return void 0;
    const formulas = readFormulas(tab);
    if (formulas.every((line2) => line2.every((formula) => formula === ""))) return void 0;
    try {
      const read = readTable(book, table3, settings);
      return { ...formulaFindings(table3, formulas, read.table.columns.at), read };
    } catch (error2) {
      if (error2 instanceof UnclearColumns) return void 0;
      throw error2;
    }
  }
  function placesOf2({ read }, formulas) {
    const { tab, columns } = read.table;
    return formulas.map(({ row: row11, column }) => {
      var _a;
      return `${tab.name}!${columnLetters(((_a = columns.at[column]) != null ? _a : 0) + 1)}${row11}`;
    });
  }
  function write2({ book, vocabulary }, { read, inOurs }, texts2) {
    const table3 = read.table.key;
    if (inOurs.length + texts2.length === 0) return 0;
    const memory = readMemoryTab(book);
    const edit = ({ row: row11, column }, cell3) => {
      const stands2 = read.rows[row11 - read.first];
      return stands2 === void 0 || cell3 === void 0 ? [] : [{ table: table3, row: row11, id: idOf(table3, stands2), column, cell: cell3 }];
    };
    const kept3 = ({ row: row11, column }) => {
      var _a, _b;
      const stands2 = read.rows[row11 - read.first];
      const values = stands2 && ((_a = memory.rows.get(memoryKey(table3, idOf(table3, stands2)))) == null ? void 0 : _a.values);
      return values && encode(columnOf(table3, column), (_b = values[column]) != null ? _b : "", vocabulary);
    };
    const cells = [...inOurs.flatMap((one) => edit(one, kept3(one))), ...texts2.flatMap((one) => edit(one, one.formula))];
    if (cells.length > 0) applyPlan({ book, vocabulary, memory, tables: { [table3]: read } }, { ...emptyPlan, cells });
    return cells.length;
  }

  // src/core/pipeline/fitting-record.ts
  var TEXTS = /* @__PURE__ */ new Set(["text", "longText", "phone", "email"]);
  var DERIVED = /* @__PURE__ */ new Set(["reminder"]);
  function fittingRecord(table3, row11, records2) {
    const keys = tableColumns[table3].filter(({ key, type }) => TEXTS.has(type) && !DERIVED.has(key)).map(({ key }) => key);
    const shown3 = keys.filter((key) => textOf3(row11.cells[key]) !== "");
    const fits = ({ values }) => shown3.every((key) => {
      var _a;
      return compareText((_a = values[key]) != null ? _a : "") === textOf3(row11.cells[key]);
    });
    const [only, ...others] = shown3.length === 0 ? [] : records2.filter(fits);
    return others.length === 0 ? only : void 0;
  }
  function textOf3(cell3) {
    return cell3 === void 0 || isMoment(cell3) ? "" : compareText(String(cell3));
  }

  // src/actions/restore-rows.ts
  function restoreRows(desk, table3, who) {
    const { book, settings, vocabulary } = desk;
    const memory = readMemoryTab(book);
    const read = readTable(book, table3, settings);
    const present2 = identify(table3, read.rows, { memory: memory.rows, elsewhere: /* @__PURE__ */ new Set() }).map(({ id }) => id);
    const missing = missingRecords(table3, present2, memory.rows);
    if (missing.length === 0) return 0;
    const shown3 = [...shownKeys(read)];
    const appends = missing.map((record2) => {
      const value2 = (key) => {
        var _a;
        return encode(columnOf(table3, key), (_a = record2.values[key]) != null ? _a : "", vocabulary);
      };
      return { table: table3, id: idIn(record2), cells: Object.fromEntries(shown3.map((key) => [key, value2(key)])) };
    });
    const common = { kind: "repaired", at: book.now, who, table: table3, way: "addOn", operation: newOperation() };
    const events2 = missing.map(
      (record2) => ({ ...common, id: idIn(record2), column: "", from: "", to: idIn(record2) })
    );
    applyPlan({ book, vocabulary, memory, tables: { [table3]: read } }, { ...emptyPlan, appends, events: events2 });
    return missing.length;
  }
  function idIn({ key }) {
    return key.slice(2);
  }

  // src/actions/heal-merges.ts
  var tables3 = ["leads", "followUps"];
  function askAboutMerges(desk) {
    const { language } = desk.vocabulary;
    const places3 = placesOf3(desk);
    if (places3.length === 0) return false;
    return confirmed(menuTitle[language], fill(healWords.mergedAsk[language], { list: inOneLine(places3, language) }));
  }
  function healMerges(desk, who, changes4) {
    const { book, vocabulary } = desk;
    for (const table3 of tables3) {
      const tab = book.tabs[table3];
      const blocks = tab === void 0 ? [] : mergedBlocks(tab);
      if (tab === void 0 || blocks.length === 0) continue;
      breakApart(tab, blocks);
      refillRows(desk, table3, rowsOf4(blocks));
      restoreRows(desk, table3, who);
      changes4.push(fill(healWords.unmerged[vocabulary.language], { tab: tab.name, list: listOf2(blocks) }));
    }
  }
  function tellMerges(desk) {
    const { language } = desk.vocabulary;
    const places3 = placesOf3(desk);
    return places3.length === 0 ? [] : [fill(healWords.mergedKept[language], { list: inOneLine(places3, language) })];
  }
  function placesOf3({ book }) {
    return tables3.flatMap((table3) => {
      const tab = book.tabs[table3];
      return tab === void 0 ? [] : mergedBlocks(tab).map(({ a1: a12 }) => `${tab.name}!${a12}`);
    });
  }
  function listOf2(blocks) {
    return blocks.map(({ a1: a12 }) => a12).join(", ");
  }
  function rowsOf4(blocks) {
    return new Set(blocks.flatMap(({ row: row11, rows }) => Array.from({ length: rows }, (_, index) => row11 + index)));
  }
  function refillRows({ book, settings, vocabulary }, table3, wanted) {
    const memory = readMemoryTab(book);
    const read = readTable(book, table3, settings);
    const known3 = identify(table3, read.rows, { memory: memory.rows, elsewhere: /* @__PURE__ */ new Set() });
    const missing = missingRecords(
      table3,
      known3.map(({ id }) => id),
      memory.rows
    );
    const cells = known3.filter(({ row: row11 }) => wanted.has(row11.row)).flatMap(({ row: row11, before }) => {
      const record2 = before != null ? before : fittingRecord(table3, row11, missing);
      return [...shownKeys(read)].flatMap((column) => {
        var _a;
        const cell3 = encode(columnOf(table3, column), (_a = record2 == null ? void 0 : record2.values[column]) != null ? _a : "", vocabulary);
        const edit = { table: table3, row: row11.row, id: idOf(table3, row11), column, cell: cell3 };
        return cell3 === "" || row11.cells[column] !== "" ? [] : [edit];
      });
    });
    if (cells.length > 0) applyPlan({ book, vocabulary, memory, tables: { [table3]: read } }, { ...emptyPlan, cells });
  }

  // src/actions/journal-repairs.ts
  function journalRepairs({ book, vocabulary }, repairs, who) {
    const common = { kind: "repaired", at: book.now, who, id: "", column: "", from: "", way: "addOn" };
    const operation2 = newOperation();
    const table3 = (text4) => {
      var _a, _b;
      return text4.includes((_b = (_a = book.tabs.followUps) == null ? void 0 : _a.name) != null ? _b : " ") ? "followUps" : "leads";
    };
    const events2 = repairs.map((to) => ({ ...common, table: table3(to), to, operation: operation2 }));
    appendEvents(book, vocabulary, events2);
  }

  // src/actions/lost-rows.ts
  function lostTables(desk) {
    if (desk.book.tabs.memory === void 0) return [];
    const memory = readMemoryTab(desk.book).rows;
    return ["leads", "followUps"].flatMap((table3) => {
      const alive = aliveRecords(table3, memory).length;
      const isThere2 = desk.book.tabs[table3] !== void 0;
      const count3 = isThere2 ? missingRecords(table3, idsOn(desk, table3, memory), memory).length : alive;
      return isMassLoss(count3, alive) || !isThere2 && alive > 0 ? [{ table: table3, count: count3 }] : [];
    });
  }
  function idsOn({ book, settings }, table3, memory) {
    try {
      const { rows } = readTable(book, table3, settings);
      return identify(table3, rows, { memory, elsewhere: /* @__PURE__ */ new Set() }).map(({ id }) => id);
    } catch (error2) {
      if (!(error2 instanceof UnclearColumns)) throw error2;
      return aliveRecords(table3, memory).map(({ key }) => key.slice(2));
    }
  }
  function askAboutLost({ book, vocabulary }, { table: table3, count: count3 }) {
    var _a, _b;
    const { language } = vocabulary;
    const tab = (_b = (_a = book.tabs[table3]) == null ? void 0 : _a.name) != null ? _b : sheetLabels[table3][language];
    const told5 = { tab, count: count3 };
    const title = messages.setUpTitle[language];
    if (confirmed(title, fill(healWords.lostAsk[language], told5))) return "restore";
    return confirmed(title, fill(healWords.lostSure[language], told5)) ? "deleted" : "stop";
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
    const stamps = readStamps(book);
    if (((_a = stamps.told) != null ? _a : 0) <= lastLine(book)) return [];
    writeStamps(book, { ...stamps, told: 0 });
    return inserted.has("history") ? [] : [healWords.rolledBack[vocabulary.language]];
  }

  // src/actions/tell-room.ts
  var MANY2 = 8e6;
  function tellRoom({ vocabulary }) {
    const cells = cellCount();
    const count3 = String(cells).replace(/\B(?=(?:\d{3})+$)/g, ",");
    return cells < MANY2 ? [] : [fill(healWords.nearlyFull[vocabulary.language], { count: count3 })];
  }

  // src/actions/check-workbook.ts
  function checkWorkbook() {
    return atDesk("checkWorkbook", (desk, language) => {
      const answers = lostTables(desk).map((lost) => ({ lost, answer: askAboutLost(desk, lost) }));
      const [stopped] = answers.filter(({ answer: answer3 }) => answer3 === "stop");
      if (stopped !== void 0) return stop(stopped.lost, language);
      return heal(desk, { lost: answers, unmerge: askAboutMerges(desk), formulas: askAboutFormulas(desk) });
    });
  }
  function stop({ table: table3, count: count3 }, language) {
    const tab = sheetLabels[table3][language];
    tell(menuTitle[language], fill(healWords.lostStopped[language], { tab, count: count3 }));
    return void 0;
  }
  function heal(desk, answers) {
    const { language } = desk.vocabulary;
    const person = personOf(effectiveEmail(), desk.settings);
    const who = person.name;
    const repaired = [];
    if (isManager(person)) healAutomation(desk, repaired);
    const built = withLock(() => repair3(desk, { repaired, answers, person }));
    const emptied = answers.lost.some(({ answer: answer3 }) => answer3 === "deleted") ? { emptied: true } : {};
    const swept = settleWorkbook(built, { way: "sweep", who, history: "whole", disorder: "putBack", ...emptied });
    for (const { table: table3, column, events: events2 } of swept.putBack)
      repaired.push(putBackText(columnLabel(table3, column, language), events2.length, language));
    writeToday(built, linesOf2(built, swept.memory));
    const summary = summarise2(swept, repaired);
    const list = inOneLine(repaired, language);
    const repairs = list === "" ? [] : [fill(messages.repaired[language], { list })];
    const done = fill(messages.sweepDone[language], { ...summary, repaired: "" });
    const advice = [...tellMerges(built), ...tellFormulas(built), ...tellCopies(built), ...tellRoom(built)];
    tell(menuTitle[language], [done, ...repairs, ...advice].join("\n"));
    return summary;
  }
  function repair3(desk, { repaired, answers, person }) {
    var _a, _b;
    const { language } = desk.vocabulary;
    const who = person.name;
    const built = buildWorkbook(desk, repaired);
    repaired.push(...tellRolledBack(built), ...checkHistory(built, person));
    for (const { lost, answer: answer3 } of answers.lost) {
      if (answer3 !== "restore") continue;
      const count3 = restoreRows(built, lost.table, who);
      const tab = (_b = (_a = built.book.tabs[lost.table]) == null ? void 0 : _a.name) != null ? _b : "";
      if (count3 > 0) repaired.push(fill(healWords.restored[language], { tab, count: count3 }));
    }
    if (answers.unmerge) healMerges(built, who, repaired);
    healFormulas(built, answers.formulas ? "text" : "keep", repaired);
    if (isManager(person)) protectTabs(built, repaired);
    journalRepairs(built, repaired, who);
    return built;
  }
  function isManager({ role }) {
    return role === "manager" || isFileOwner();
  }
  function summarise2({ rows, plan, memory }, repaired) {
    const leads = [...rememberedLeads(memory).values()];
    const refused6 = plan.events.filter(({ kind }) => kind === "refused").length;
    const touched = new Set(plan.events.filter(({ kind }) => kind === "refused").map(({ id }) => id));
    return {
      rows,
      accepted: memory.size - touched.size,
      corrected: plan.cells.length - refused6,
      refused: refused6,
      duplicates: findDuplicates(leads).length,
      repaired
    };
  }

  // src/core/history/compact.ts
  var kept2 = /* @__PURE__ */ new Set(["stage", "owner", "closedOn", "closeReason", "amount", "leadId"]);
  var vain = /* @__PURE__ */ new Set(["refused"]);
  var changes = /* @__PURE__ */ new Set(["changed", "void"]);
  function compact(lines, before) {
    const ordered = inOrder(lines);
    const last = /* @__PURE__ */ new Map();
    for (const line2 of ordered) {
      const place2 = oldChange(line2, before);
      if (place2 !== void 0) last.set(place2, numberOf2(line2));
    }
    const stays = ordered.filter((line2) => {
      const place2 = oldChange(line2, before);
      if (place2 !== void 0) return last.get(place2) === numberOf2(line2);
      const event = readEvent(line2);
      return event === void 0 || !vain.has(event.kind) || event.at >= before;
    });
    return { kept: stays, dropped: ordered.length - stays.length };
  }
  function oldChange(line2, before) {
    const event = readEvent(line2);
    if (event === void 0 || event.at >= before || !changes.has(event.kind)) return void 0;
    const { table: table3, id, column } = event;
    return column === "" || kept2.has(column) ? void 0 : [table3, id, column].join("");
  }

  // src/actions/compact-history.ts
  var MANY3 = 2e5;
  var FRESH_DAYS = 180;
  function compactHistory() {
    return atDesk("compactHistory", (desk, language) => {
      const title = historyWords.compactTitle[language];
      const day2 = addDays(desk.book.today, -FRESH_DAYS);
      const { kept: kept3, dropped } = compacted(desk, day2);
      if (dropped === 0) {
        tell(title, historyWords.compactNothing[language]);
        return void 0;
      }
      const lines = kept3.length + dropped;
      if (!confirmed(title, preview2({ lines, dropped, day: day2 }, language))) return void 0;
      makeBackup(desk);
      const gone = withLock(() => carryOut3(desk, day2));
      tell(title, fill(historyWords.compactDone[language], { dropped: gone }));
      return { lines, dropped: gone };
    });
  }
  function compacted({ book }, day2) {
    return compact(
      readHistory(book).map(({ line: line2 }) => line2),
      day2
    );
  }
  function preview2({ lines, dropped, day: day2 }, language) {
    const hint = lines < MANY3 ? fill(historyWords.compactShort[language], { most: MANY3 }) : "";
    return fill(historyWords.compactPreview[language], { lines, dropped, day: day2, hint });
  }
  function carryOut3(desk, day2) {
    const { book, vocabulary } = desk;
    const { kept: kept3, dropped } = compacted(desk, day2);
    if (dropped === 0) return 0;
    const who = personOf(effectiveEmail(), desk.settings).name;
    const reason2 = fill(historyWords.compacted[vocabulary.language], { who, dropped });
    rewriteHistory(book, kept3);
    resealHistory(desk, { who, reason: reason2 });
    const event = {
      ...{ kind: "compacted", at: book.now, who, table: "history", id: "", column: "" },
      ...{ from: day2, to: reason2, way: "addOn", operation: newOperation() }
    };
    appendEvents(book, vocabulary, [event]);
    return dropped;
  }

  // src/core/erase/clean-table.ts
  function cleanTable(key, { columns, rows, contact }, cleaning) {
    const keys = new Map(Object.entries(columns).map(([column, at]) => [at, column]));
    if (contact !== void 0) keys.set(contact, CONTACT);
    return rows.flatMap((cells, row11) => {
      var _a, _b;
      const leadId2 = String((_b = cells[(_a = columns["leadId"]) != null ? _a : -1]) != null ? _b : "").trim();
      const isOwn2 = isOwnRow(key, cells, { columns, cleaning });
      const next = (cell3, name) => isOwn2 && name !== "" ? erasedValue(name, leadId2, cleaning.language) : cleanCell(cell3, cleaning);
      return cells.flatMap((before, column) => {
        var _a2;
        const name = (_a2 = keys.get(column)) != null ? _a2 : "";
        const cell3 = before === "" || isFact(key, name) ? before : next(before, name);
        return cell3 === before ? [] : [{ row: row11, column, cell: cell3 }];
      });
    });
  }
  var CONTACT = "contact";
  function isFact(key, name) {
    return name !== "" && name !== CONTACT && !isPersonal(key, name);
  }
  function isOwnRow(key, cells, { columns, cleaning }) {
    const text4 = (column) => {
      var _a, _b;
      return String((_b = cells[(_a = columns[column]) != null ? _a : -1]) != null ? _b : "").trim();
    };
    return cleaning.ids.has(text4("leadId")) || key === "followUps" && cleaning.ids.has(text4("followUpId"));
  }
  function cleanCell(cell3, { traces }) {
    if (typeof cell3 === "string") return cell3 === "" ? "" : traces.clean(cell3);
    if (typeof cell3 !== "number") return cell3;
    return traces.clean(String(cell3)) === String(cell3) ? cell3 : "";
  }
  function withChanges(rows, changes4) {
    const next = rows.map((row11) => [...row11]);
    for (const { row: row11, column, cell: cell3 } of changes4) {
      const line2 = next[row11];
      if (line2 !== void 0) line2[column] = cell3;
    }
    return next;
  }

  // src/core/erase/plan-erasure.ts
  function planErasure(scene) {
    const changes4 = {
      leads: cleanTable("leads", scene.tables.leads, scene.cleaning),
      followUps: cleanTable("followUps", scene.tables.followUps, scene.cleaning)
    };
    const cells = [...cellsOf2("leads", changes4.leads, scene), ...cellsOf2("followUps", changes4.followUps, scene)];
    const memory = [...scene.memory.values()].flatMap((row11) => rememberedAfter(row11, scene));
    return { ...emptyPlan, cells, memory, events: eventsOf(memory, scene) };
  }
  function cellsOf2(table3, changes4, { tables: tables4 }) {
    const { rows, columns, first } = tables4[table3];
    return changes4.flatMap(({ row: row11, column, cell: cell3 }) => {
      var _a, _b, _c;
      const key = keyAt(tables4[table3], column);
      const id = (_c = (_b = rows[row11]) == null ? void 0 : _b[(_a = columns[idColumn[table3]]) != null ? _a : -1]) != null ? _c : "";
      return key === void 0 ? [] : [{ table: table3, row: first + row11, id: String(id).trim(), column: key, cell: cell3 }];
    });
  }
  function keyAt({ columns }, place2) {
    return Object.keys(columns).find((key) => columns[key] === place2);
  }
  function rememberedAfter(row11, { cleaning, today, base }) {
    var _a;
    const place2 = splitMemoryKey(row11.key);
    if (place2 === void 0) return [];
    const { table: table3, id } = place2;
    const leadId2 = table3 === "leads" ? id : (_a = row11.values["leadId"]) != null ? _a : "";
    const isOwn2 = cleaning.ids.has(id) || cleaning.ids.has(leadId2);
    const values = isOwn2 ? erasedValues(table3, row11.values, { leadId: leadId2, language: cleaning.language }) : cleanValues(table3, row11.values, cleaning);
    const meta = isOwn2 && row11.meta.erasedOn === void 0 ? erasedMeta(row11.meta, today) : row11.meta;
    const isSame = meta === row11.meta && JSON.stringify(values) === JSON.stringify(row11.values);
    return isSame ? [] : [{ ...row11, values, meta, operation: base.operation }];
  }
  function cleanValues(table3, values, { traces }) {
    const clean = ([column, value2]) => [
      column,
      isPersonal(table3, column) ? traces.clean(value2) : value2
    ];
    return Object.fromEntries(Object.entries(values).map(clean));
  }
  function erasedMeta({ noted: _noted, inReview: _inReview, pendingSince: _pending, ...meta }, today) {
    return { ...meta, origin: { ...meta.origin, grade: "person" }, erasedOn: today };
  }
  function eventsOf(memory, { cleaning, base }) {
    return memory.flatMap(({ key, values }) => {
      var _a;
      const place2 = splitMemoryKey(key);
      if (place2 === void 0 || !cleaning.ids.has(place2.id)) return [];
      const event = { ...base, ...place2, way: "addOn", from: "", to: "" };
      const erased = { ...event, kind: "erased", column: "" };
      if (place2.table === "followUps") return [erased];
      return [erased, { ...event, kind: "changed", column: "customerName", to: (_a = values["customerName"]) != null ? _a : "" }];
    });
  }
  function followUpsOf(leads, { memory, table: table3 }) {
    const prefix = memoryKey("followUps", "");
    const remembered2 = [...memory.values()].filter(
      ({ key, values }) => {
        var _a;
        return key.startsWith(prefix) && leads.has((_a = values["leadId"]) != null ? _a : "");
      }
    );
    const text4 = (row11, column) => {
      var _a, _b;
      return String((_b = row11[(_a = table3.columns[column]) != null ? _a : -1]) != null ? _b : "").trim();
    };
    const shown3 = table3.rows.filter((row11) => leads.has(text4(row11, "leadId"))).map((row11) => text4(row11, "followUpId"));
    return [.../* @__PURE__ */ new Set([...remembered2.map(({ key }) => key.slice(prefix.length)), ...shown3])].filter((id) => id !== "");
  }

  // src/core/export/csv.ts
  var MARK = "\uFEFF";
  function writeCsv(rows) {
    const line2 = (row11) => row11.map((text4) => `"${exportText(text4).replace(/"/g, '""')}"`).join(",");
    return `${MARK}${rows.map(line2).join("\r\n")}\r
`;
  }
  function readCsv(file) {
    const text4 = file.startsWith(MARK) ? file.slice(1) : file;
    const rows = [];
    let row11 = [];
    for (const [, quoted = "", end = ""] of text4.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
      row11.push(importText(quoted.replace(/""/g, '"')));
      if (end === ",") continue;
      rows.push(row11);
      row11 = [];
    }
    return rows;
  }

  // src/host/export-store.ts
  function storeExport(book, id, rows) {
    const marks3 = { ...ofExports(book), lead: markOf2(id) };
    const name = `leadbook-person-${markOf2(id)}-${book.today}`;
    const csv = createDriveFile(`${name}.csv`, writeCsv(rows), marks3);
    const [header = [], ...lines] = rows;
    const records2 = lines.map((line2) => Object.fromEntries(line2.map((text4, at) => {
      var _a;
      return [(_a = header[at]) != null ? _a : "", text4];
    })));
    const json = createDriveFile(`${name}.json`, JSON.stringify(records2, null, 1), marks3);
    if (JSON.stringify(readCsv(readDriveFile(csv))) === JSON.stringify(rows)) return { csv, json };
    for (const file of [csv, json]) removeDriveFile(file);
    throw new DriveFailed("verify");
  }
  function removeExports(book, ids) {
    var _a;
    const wanted = new Set([...ids].map(markOf2));
    for (const { id, marks: marks3 } of listDriveFiles(ofExports(book))) {
      if (wanted.has((_a = marks3["lead"]) != null ? _a : "")) removeDriveFile(id);
    }
  }
  function notesInRow(table3, row11) {
    const [line2 = []] = sheetOf(table3.tab).getRange(row11, 1, 1, table3.headers.length).getNotes();
    return line2.map(String);
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
    const selected = selectedLead(desk);
    const words3 = fill(question, { selected: selected || eraseWords.none[language] });
    const typed = (_a = asked(menuTitle[language], words3)) == null ? void 0 : _a.trim();
    return typed === "" ? selected || void 0 : typed;
  }

  // src/core/erase/clean-lines.ts
  function cleanLines(tab, lines, cleaning) {
    const places3 = logs[tab];
    return lines.map((line2) => {
      const next = line2.map((text4, at) => cleanText(text4, at, { line: line2, places: places3, cleaning }));
      return next.every((text4, at) => text4 === line2[at]) ? line2 : next;
    });
  }
  function placesOf4(columns, texts2) {
    const at = (key) => columns.indexOf(key);
    const [id, table3, column, kind] = [at("id"), at("table"), at("column"), at("kind")];
    return { id, table: table3, column, kind, texts: texts2.map(at) };
  }
  var logs = {
    history: placesOf4(historyColumns, ["from", "to", "fromKey", "toKey"]),
    review: placesOf4(reviewColumns, ["text", "reason", "proposal", "answer"])
  };
  function cleanText(text4, at, { line: line2, places: places3, cleaning }) {
    var _a;
    if (text4 === "" || at === places3.id) return text4;
    const isOwn2 = places3.texts.includes(at) && cleaning.ids.has((_a = line2[places3.id]) != null ? _a : "");
    return isOwn2 ? ownText(text4, { line: line2, places: places3, cleaning }) : cleaning.traces.clean(text4);
  }
  function ownText(text4, { line: line2, places: places3, cleaning }) {
    var _a, _b, _c, _d;
    const table3 = tableIn((_a = line2[places3.table]) != null ? _a : "");
    if (erasedNames([(_b = line2[places3.id]) != null ? _b : ""]).includes(text4)) return text4;
    if (isPersonal(table3, (_c = line2[places3.column]) != null ? _c : "") || refused5.includes((_d = line2[places3.kind]) != null ? _d : "")) return "";
    const isWhole2 = places3.texts.some((place2) => {
      var _a2;
      return isRecord4((_a2 = line2[place2]) != null ? _a2 : "");
    });
    return isWhole2 ? cleanRecord(table3, text4) : cleaning.traces.clean(text4);
  }
  var refused5 = Object.values(kindLabels.refused);
  var followUps = Object.values(sheetLabels.followUps);
  function tableIn(label2) {
    return followUps.includes(label2) ? "followUps" : "leads";
  }
  function isRecord4(text4) {
    return text4.startsWith('{"v":');
  }
  function cleanRecord(table3, text4) {
    if (!isRecord4(text4)) return "";
    try {
      const { v, a } = JSON.parse(text4);
      const kept3 = Object.entries(v).filter(([column]) => !isPersonal(table3, column));
      return JSON.stringify({ v: Object.fromEntries(kept3), ...a === void 0 ? {} : { a } });
    } catch {
      return "";
    }
  }

  // src/core/erase/erase-backup.ts
  function eraseBackup(backup, cleaning) {
    const table3 = (key) => {
      const copy = backup.tables[key];
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
    const keys = Object.entries(columns);
    return rows.map((row11) => Object.fromEntries(keys.map(([key, at]) => [key, textOf4(row11[at])])));
  }
  function textOf4(cell3) {
    return cell3 === void 0 || typeof cell3 === "object" ? "" : String(cell3);
  }

  // src/core/erase/persona.ts
  function personaOf(ids, leads, history) {
    const first = leads.filter(({ leadId: leadId2 = "" }) => ids.has(leadId2));
    const keys = new Set(first.flatMap(contactKeys));
    const own2 = leads.filter((lead) => {
      var _a;
      return ids.has((_a = lead.leadId) != null ? _a : "") || contactKeys(lead).some((key) => keys.has(key));
    });
    const all = /* @__PURE__ */ new Set([...ids, ...own2.flatMap(({ leadId: leadId2 }) => leadId2 ? [leadId2] : [])]);
    return {
      ids: all,
      own: [...own2, ...formerValues(all, history)],
      others: leads.filter(({ leadId: leadId2 = "" }) => !all.has(leadId2))
    };
  }
  function contactKeys({ phone = "", email = "" }) {
    var _a;
    const address = (_a = parseEmail(email)) == null ? void 0 : _a.toLowerCase();
    return [...phoneKeys(phone), ...address === void 0 ? [] : [address]];
  }
  var telling3 = /* @__PURE__ */ new Set(["customerName", "contactName", "phone", "email", "wechat"]);
  function formerValues(ids, lines) {
    const [id, column, from, to] = ["id", "column", "fromKey", "toKey"].map(
      (key) => historyColumns.indexOf(key)
    );
    return lines.filter((line2) => {
      var _a;
      return ids.has((_a = line2[id != null ? id : -1]) != null ? _a : "");
    }).flatMap((line2) => {
      var _a, _b, _c;
      const key = (_a = line2[column != null ? column : -1]) != null ? _a : "";
      const texts2 = [(_b = line2[from != null ? from : -1]) != null ? _b : "", (_c = line2[to != null ? to : -1]) != null ? _c : ""];
      return telling3.has(key) ? texts2.map((text4) => ({ [key]: text4 })) : texts2.flatMap(recordIn2);
    });
  }
  function recordIn2(text4) {
    if (!text4.startsWith('{"v":')) return [];
    try {
      const { leadId: _id, ...values } = JSON.parse(text4).v;
      return [values];
    } catch {
      return [];
    }
  }

  // src/core/erase/traces.ts
  var MASK = "▒▒▒";
  var telling4 = ["customerName", "contactName", "phone", "email", "wechat"];
  function tracesOf(own2, { others, words: words3 }) {
    const foreign = new Set([...words3].map(compareText));
    for (const lead of others) for (const value2 of valuesOf(lead)) foreign.add(compareText(value2));
    const values = [...new Set(own2.flatMap(valuesOf))].filter(
      (value2) => isFindable(value2) && !foreign.has(compareText(value2))
    );
    const phones = [...new Set(own2.flatMap(({ phone = "" }) => phoneKeys(phone)))].filter((key) => !foreign.has(key));
    const patterns = [...phones.map(phonePattern), ...values.sort((a, b) => b.length - a.length).map(escaped)];
    if (patterns.length === 0) return { clean: (text4) => text4 };
    const pattern = new RegExp(patterns.join("|"), "giu");
    return { clean: (text4) => text4.replace(pattern, (found2, at) => isWhole(text4, at, found2) ? MASK : found2) };
  }
  function valuesOf(lead) {
    var _a;
    const texts2 = telling4.map((column) => {
      var _a2, _b;
      return (_b = (_a2 = lead[column]) == null ? void 0 : _a2.trim()) != null ? _b : "";
    }).filter((text4) => text4 !== "");
    return [...texts2, ...phoneKeys((_a = lead.phone) != null ? _a : "")];
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
    const before = text4.slice(0, at);
    const after2 = text4.slice(at + found2.length);
    return !(/[a-z\d]$/i.test(before) && /^[a-z\d]/i.test(found2)) && !(/^[a-z\d]/i.test(after2) && /[a-z\d]$/i.test(found2));
  }

  // src/core/erase/clean-tab.ts
  function cleanTab(rows, { cleaning, settings }) {
    var _a;
    const headers15 = ((_a = rows[0]) != null ? _a : []).map(String);
    const table3 = tableShape(headers15, settings);
    if (table3 !== void 0) {
      const changes4 = cleanTable(table3.key, { columns: table3.columns, rows: rows.slice(1) }, cleaning);
      return changes4.map((change2) => ({ ...change2, row: change2.row + 1 }));
    }
    const log = logShape(headers15);
    return log === void 0 ? loose(rows, cleaning) : inLog(log, rows, cleaning);
  }
  function tableShape(headers15, settings) {
    const shapes = ["followUps", "leads"].map((key) => {
      const { at } = findColumns(key, headers15, { lastSeen: settings.headers[key] });
      return { key, columns: at };
    });
    return shapes.find(({ key, columns }) => needed[key].every((column) => columns[column] !== void 0));
  }
  var needed = {
    leads: ["leadId", "customerName", "stage"],
    followUps: ["leadId", "contactedAt", "content"]
  };
  function logShape(headers15) {
    const shows2 = (keys, labels6) => keys.every((key, at) => {
      var _a, _b;
      return Object.values((_a = labels6[key]) != null ? _a : {}).includes((_b = headers15[at]) != null ? _b : "");
    });
    if (shows2(historyColumns, historyLabels)) return "history";
    return shows2(reviewColumns, reviewLabels) ? "review" : void 0;
  }
  function inLog(log, rows, cleaning) {
    const lines = rows.map((row11) => row11.map(String));
    const next = cleanLines(log, lines, cleaning);
    return next.flatMap(
      (line2, row11) => line2.flatMap((cell3, column) => {
        var _a;
        return cell3 === ((_a = lines[row11]) == null ? void 0 : _a[column]) ? [] : [{ row: row11, column, cell: cell3 }];
      })
    );
  }
  function loose(rows, cleaning) {
    return rows.flatMap(
      (line2, row11) => line2.flatMap((cell3, column) => {
        const next = cleanCell(cell3, cleaning);
        return next === cell3 ? [] : [{ row: row11, column, cell: next }];
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
    const { columns, tab, key } = table3;
    const { contact } = columns;
    const shape = { columns: columns.at, rows: grid, ...contact === void 0 ? {} : { contact } };
    const known3 = new Set(Object.values(columns.at));
    const strays = cleanTable(key, shape, cleaning).filter(({ column }) => !known3.has(column));
    put2(sheetOf(tab), strays, first);
  }
  function scrubLogs(book, cleaning) {
    const history = readHistory(book);
    const before = history.map(({ line: line2 }) => line2);
    const cleaned = cleanLines("history", before, cleaning);
    putLines2(book, "history", { rows: history.map(({ row: row11 }) => row11), before, cleaned });
    const reviews = readLines(book, "review", reviewColumns.length);
    const rows = reviews.map((_line, index) => index + 2);
    putLines2(book, "review", { rows, before: reviews, cleaned: cleanLines("review", reviews, cleaning) });
  }
  function putLines2(book, key, { rows, before, cleaned }) {
    const tab = book.tabs[key];
    if (tab === void 0) return;
    const placed2 = cleaned.flatMap(
      (line2, index) => line2 === before[index] ? [] : line2.map((cell3, column) => {
        var _a;
        return { row: (_a = rows[index]) != null ? _a : 0, column: column + 1, cell: cell3 };
      })
    );
    writeCells(sheetOf(tab), placed2);
  }
  function scrubOtherTabs(book, settings, cleaning) {
    const ours = new Set([...apart2].map((key) => {
      var _a;
      return (_a = book.tabs[key]) == null ? void 0 : _a.sheetId;
    }));
    for (const sheet of activeFile().getSheets()) {
      if (ours.has(sheet.getSheetId()) || sheet.getLastRow() === 0) continue;
      const area = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn());
      const changes4 = cleanTab(cellsOf(area.getValues(), book.clock), { cleaning, settings });
      if (changes4.length === 0) continue;
      put2(sheet, withoutLiveFormulas(changes4, area.getFormulas(), cleaning), 1);
    }
  }
  function withoutLiveFormulas(changes4, formulas, { traces }) {
    return changes4.flatMap((change2) => {
      var _a, _b;
      const formula = (_b = (_a = formulas[change2.row]) == null ? void 0 : _a[change2.column]) != null ? _b : "";
      if (formula === "") return [change2];
      return traces.clean(formula) === formula ? [] : [{ ...change2, cell: "" }];
    });
  }
  function scrubNotes(own2, cleaning) {
    for (const sheet of activeFile().getSheets()) {
      if (sheet.getLastRow() === 0) continue;
      const rows = ownRows(sheet, own2, cleaning);
      const area = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn());
      area.getNotes().forEach((line2, row11) => {
        line2.forEach((note3, column) => {
          const next = rows.has(row11 + 1) ? "" : cleaning.traces.clean(note3);
          if (next !== note3) sheet.getRange(row11 + 1, column + 1).setNote(next);
        });
      });
    }
  }
  function ownRows(sheet, own2, { ids }) {
    const read = Object.values(own2).find(({ table: table3 }) => table3.tab.sheetId === sheet.getSheetId());
    const isOwn2 = (cells) => [cells["leadId"], cells["followUpId"]].some((id) => typeof id === "string" && ids.has(id.trim()));
    return new Set(read == null ? void 0 : read.rows.filter(({ cells }) => isOwn2(cells)).map(({ row: row11 }) => row11));
  }
  function put2(sheet, changes4, first) {
    const placed2 = changes4.map(({ row: row11, column, cell: cell3 }) => ({ row: row11 + first, column: column + 1, cell: cell3 }));
    writeCells(sheet, placed2);
  }

  // src/actions/erase-now.ts
  function surveyPerson(desk, ids) {
    const { book, settings, vocabulary } = desk;
    const memory = readMemoryTab(book);
    const [leads, followUps2] = [readTable(book, "leads", settings), readTable(book, "followUps", settings)];
    const lines = readHistory(book).map(({ line: line2 }) => line2);
    const remembered2 = [...memory.rows.values()].flatMap(({ key, values }) => {
      const place2 = splitMemoryKey(key);
      return (place2 == null ? void 0 : place2.table) === "leads" ? [{ ...values, leadId: place2.id }] : [];
    });
    const shown3 = leadsOf({ headers: leads.table.headers, columns: leads.table.columns.at, rows: leads.grid });
    const persona = personaOf(new Set(ids), [...remembered2, ...shown3], lines);
    if (!persona.own.some(({ leadId: leadId2 = "" }) => ids.includes(leadId2))) return void 0;
    const contacts = followUpsOf(persona.ids, { memory: memory.rows, table: liveTable(followUps2) });
    const words3 = [...commonWords(settings, vocabulary), ...erasedNames(persona.ids)];
    const traces = tracesOf(persona.own, { others: persona.others, words: words3 });
    const all = /* @__PURE__ */ new Set([...persona.ids, ...contacts]);
    const cleaning = { ids: all, traces, language: vocabulary.language };
    const changed3 = cleanLines("history", lines, cleaning).filter((line2, index) => line2 !== lines[index]);
    return { persona, cleaning, memory, leads, followUps: followUps2, contacts: contacts.length, lines: changed3.length };
  }
  function eraseNow(desk, ids, who) {
    const { book, settings, vocabulary } = desk;
    withLock(() => {
      const survey2 = surveyPerson(desk, ids);
      if (survey2 === void 0) return;
      const { cleaning, persona, memory, leads, followUps: followUps2 } = survey2;
      const erasure = { on: book.today, ids: [...persona.ids] };
      registerErasure(book, (sign) => ({ ...erasure, marks: allMarks(survey2, sign), open: true }));
      const base = { at: book.now, who, operation: newOperation() };
      const tables4 = { leads: liveTable(leads), followUps: liveTable(followUps2) };
      const plan = planErasure({ tables: tables4, memory: memory.rows, cleaning, today: book.today, base });
      applyPlan({ book, vocabulary, memory, tables: { leads, followUps: followUps2 } }, plan);
      const now = { leads: readTable(book, "leads", settings), followUps: readTable(book, "followUps", settings) };
      for (const rows of Object.values(now)) scrubStrays(rows, cleaning);
      scrubNotes(now, cleaning);
      scrubOtherTabs(book, settings, cleaning);
      sendWrites();
      scrubLogs(book, cleaning);
      resealHistory(desk, { who, reason: eraseWords.resealed[vocabulary.language] });
      registerErasure(book, (sign) => ({ ...erasure, marks: allMarks(survey2, sign) }));
    });
  }
  function allMarks({ persona }, sign) {
    const known3 = persona.own.map((lead) => lead.leadId ? lead : { ...lead, customerName: "" });
    return [...new Set(known3.flatMap((lead) => marksOf3(lead, sign)))];
  }
  function liveTable({ table: table3, grid, first }) {
    const { at, contact } = table3.columns;
    return { columns: at, rows: grid, first, ...contact === void 0 ? {} : { contact } };
  }

  // src/core/analysis/statistics/mean.ts
  function mean(values) {
    if (values.length === 0) return void 0;
    return values.reduce((sum6, value2) => sum6 + value2, 0) / values.length;
  }

  // src/core/analysis/statistics/median.ts
  function median2(values) {
    var _a;
    const sorted2 = [...values].sort((a, b) => a - b);
    const half = sorted2.length / 2;
    const upper = sorted2[Math.floor(half)];
    if (upper === void 0) return void 0;
    const lower = Number.isInteger(half) ? (_a = sorted2[half - 1]) != null ? _a : upper : upper;
    return (lower + upper) / 2;
  }

  // src/core/analysis/statistics/wilson.ts
  var Z = 1.959963984540054;
  function wilson(successes, cases) {
    if (cases <= 0) return void 0;
    const share2 = successes / cases;
    const spread2 = Z * Z / cases;
    const centre = share2 + spread2 / 2;
    const half = Z * Math.sqrt((share2 * (1 - share2) + spread2 / 4) / cases);
    return {
      low: successes === 0 ? 0 : (centre - half) / (1 + spread2),
      high: successes === cases ? 1 : (centre + half) / (1 + spread2)
    };
  }

  // src/core/analysis/figures.ts
  function figuresOf(frame, { leads }) {
    const of = (outcome) => leads.filter((lead) => frame.outcome[lead] === outcome);
    const won = of("won");
    const lost = of("lost").length;
    const cycles = won.map((lead) => cycleOf(frame, lead)).filter((days3) => !Number.isNaN(days3));
    const sound = cycles.filter((days3) => days3 >= 0);
    return {
      leads: leads.length,
      won: won.length,
      churned: won.filter((lead) => frame.churned[lead] === 1).length,
      lost,
      open: leads.length - won.length - lost,
      conversion: leads.length > 0 ? won.length / leads.length : void 0,
      interval: wilson(won.length, leads.length),
      meanCycle: mean(sound),
      medianCycle: median2(sound),
      contradictory: won.filter((lead) => cycleOf(frame, lead) < 0)
    };
  }
  function cycleOf({ wonOn, start }, lead) {
    var _a, _b;
    return ((_a = wonOn[lead]) != null ? _a : Number.NaN) - ((_b = start[lead]) != null ? _b : Number.NaN);
  }

  // src/core/analysis/statistics/benjamini-hochberg.ts
  function benjaminiHochberg(ps) {
    const order2 = ps.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p);
    const adjusted = new Array(ps.length).fill(1);
    let smallest = 1;
    order2.forEach(({ p, index }, place2) => {
      smallest = Math.min(smallest, p * ps.length / (ps.length - place2));
      adjusted[index] = smallest;
    });
    return adjusted;
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
    const drawn = one.successes + other.successes;
    const all = logChoose(one.cases + other.cases, drawn);
    const likelihood = (successes) => Math.exp(logChoose(one.cases, successes) + logChoose(other.cases, drawn - successes) - all);
    const limit2 = likelihood(one.successes) * TOLERANCE;
    let sum6 = 0;
    for (let k = Math.max(0, drawn - other.cases); k <= Math.min(one.cases, drawn); k += 1) {
      const p = likelihood(k);
      if (p <= limit2) sum6 += p;
    }
    return Math.min(1, sum6);
  }

  // src/core/analysis/comparisons.ts
  var FEW_LEADS = 5;
  var FALSE_CALLS = 0.05;
  function pairsAgainstRest(frame, all, by2) {
    const total6 = shareOf(frame, all);
    return by2.groups.map((group2) => {
      const own2 = shareOf(frame, group2);
      const rest = { successes: total6.successes - own2.successes, cases: total6.cases - own2.cases };
      return { key: comparisonKey(by2.dimension, group2.key), group: own2, rest };
    });
  }
  function compareAll(pairs) {
    const tested = pairs.filter(isLargeEnough).map((pair) => ({ ...pair, p: fisher(pair.group, pair.rest) }));
    const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
    const calls = new Map(tested.map(({ key, p }, index) => {
      var _a;
      return [key, { p, called: ((_a = adjusted[index]) != null ? _a : 1) <= FALSE_CALLS }];
    }));
    return new Map(
      pairs.map(({ key, group: group2, rest }) => [key, { group: group2, rest, ...verdictOf2({ key, group: group2, rest }, calls.get(key)) }])
    );
  }
  function shareOf(frame, group2) {
    const { won, leads } = figuresOf(frame, group2);
    return { successes: won, cases: leads };
  }
  function comparisonKey(dimension, group2) {
    return `${dimension}:${group2}`;
  }
  function isLargeEnough({ group: group2, rest }) {
    return group2.cases >= FEW_LEADS && rest.cases >= FEW_LEADS;
  }
  function verdictOf2({ group: group2, rest }, test) {
    if (!test) return { p: 1, verdict: "few" };
    if (!test.called) return { p: test.p, verdict: "unclear" };
    return { p: test.p, verdict: group2.successes / group2.cases > rest.successes / rest.cases ? "higher" : "lower" };
  }

  // src/core/analysis/frame/column-reader.ts
  function columnReader(column, context) {
    const seen = /* @__PURE__ */ new Map();
    return (cell3) => {
      if (cell3 === "") return "";
      if (seen.has(cell3)) return seen.get(cell3);
      const decoded = decode(column, cell3, context);
      const stored3 = "stored" in decoded ? decoded.stored : void 0;
      if (typeof cell3 !== "object") seen.set(cell3, stored3);
      return stored3;
    };
  }

  // src/core/analysis/frame/number-column.ts
  var EPOCH_SERIAL3 = 25569;
  var MINUTES2 = 1440;
  function readDays(cells, rows, read) {
    const column = readTimes(cells, rows, read);
    return { ...column, values: column.values.map(Math.floor) };
  }
  function readTimes(cells, rows, read) {
    return readNumbers(
      cells,
      rows,
      (cell3) => isMoment(cell3) ? timeOfMoment(cell3.serial) : numberIn2(read(cell3), (stamp) => minuteNumber(stamp) / MINUTES2)
    );
  }
  function readAmounts(cells, rows, read) {
    return readNumbers(
      cells,
      rows,
      (cell3) => typeof cell3 === "number" && cell3 >= 0 && cell3 < Number.POSITIVE_INFINITY ? cell3 : numberIn2(read(cell3), Number)
    );
  }
  function readNumbers(cells, rows, toNumber) {
    const values = new Float64Array(rows.length).fill(Number.NaN);
    let unreadable = 0;
    if (!cells) return { values, unreadable };
    rows.forEach((row11, lead) => {
      var _a;
      const cell3 = (_a = cells[row11]) != null ? _a : "";
      if (cell3 === "") return;
      const value2 = toNumber(cell3);
      if (value2 === void 0 || Number.isNaN(value2)) unreadable += 1;
      else values[lead] = value2;
    });
    return { values, unreadable };
  }
  function timeOfMoment(serial) {
    return serial >= 2 && serial < 109940 ? Math.round((serial - EPOCH_SERIAL3) * MINUTES2) / MINUTES2 : void 0;
  }
  function numberIn2(stored3, convert) {
    return stored3 === void 0 || stored3 === "" ? void 0 : convert(stored3);
  }

  // src/core/analysis/frame/clock.ts
  function clockStart(input, { rows, ids, contacts }, registered) {
    if (input.settings.values.cycleClock !== "firstContact") return registered;
    const read = columnReader(columnOf("leads", "firstContactOn"), input);
    const typed = readDays(input.leads("firstContactOn"), rows, read).values;
    return typed.map((day2, lead) => {
      var _a, _b, _c;
      const first = (_c = (_b = contacts.get((_a = ids[lead]) != null ? _a : "")) == null ? void 0 : _b[0]) != null ? _c : Number.NaN;
      return Number.isNaN(day2) ? Math.floor(first) : day2;
    });
  }
  function wonDays({ ids, events: events2 }, { outcome, churned }, closed) {
    return closed.map((day2, lead) => {
      var _a;
      if (outcome[lead] !== "won") return Number.NaN;
      return churned[lead] ? lastWin(events2.get((_a = ids[lead]) != null ? _a : ""), day2) : day2;
    });
  }
  function lastWin(events2, closed) {
    const wins = (events2 != null ? events2 : []).filter(({ to }) => to === "won");
    const last = wins[wins.length - 1];
    return last ? dayNumber(last.at) : closed;
  }

  // src/core/analysis/frame/code-column.ts
  function codeBook() {
    const keys = [""];
    const known3 = /* @__PURE__ */ new Map([["", 0]]);
    return {
      keys,
      code(key) {
        var _a;
        const code = (_a = known3.get(key)) != null ? _a : keys.push(key) - 1;
        known3.set(key, code);
        return code;
      }
    };
  }
  function readCodes(cells, rows, read) {
    const book = codeBook();
    const codes = new Uint16Array(rows.length);
    const unreadable = [];
    if (cells) {
      rows.forEach((row11, lead) => {
        var _a;
        const key = read((_a = cells[row11]) != null ? _a : "");
        if (key === void 0) unreadable.push(lead);
        else codes[lead] = book.code(key);
      });
    }
    return { codes, keys: book.keys, unreadable };
  }
  function keyAt2({ codes, keys }, lead) {
    var _a, _b;
    return (_b = keys[(_a = codes[lead]) != null ? _a : 0]) != null ? _b : "";
  }

  // src/core/analysis/frame/text-of.ts
  function textOf5(cell3) {
    if (typeof cell3 === "string") return cell3.trim();
    return typeof cell3 === "number" ? String(cell3) : "";
  }

  // src/core/analysis/frame/contacts.ts
  var MINUTES3 = 1440;
  function readContacts({ followUps: followUps2, vocabulary, today, now }) {
    var _a;
    const contacts = /* @__PURE__ */ new Map();
    const ids = (_a = followUps2.column("leadId")) != null ? _a : [];
    const rows = Int32Array.from({ length: followUps2.size }, (_, row11) => row11);
    const read = columnReader(columnOf("followUps", "contactedAt"), { vocabulary, today });
    const last = minuteNumber(now) / MINUTES3;
    readTimes(followUps2.column("contactedAt"), rows, read).values.forEach((at, row11) => {
      const id = textOf5(ids[row11]);
      if (id === "" || !(at <= last)) return;
      const known3 = contacts.get(id);
      if (known3) known3.push(at);
      else contacts.set(id, [at]);
    });
    for (const times2 of contacts.values()) times2.sort((a, b) => a - b);
    return contacts;
  }
  function isNoLater(one, other) {
    return Number.isInteger(one) || Number.isInteger(other) ? Math.floor(one) <= Math.floor(other) : one <= other;
  }

  // src/core/analysis/frame/factor-column.ts
  var none4 = [];
  function readFactors(cells, leads, by2) {
    const readers3 = {
      won: columnReader(by2.column, { ...by2.context, outcome: "won" }),
      lost: columnReader(by2.column, { ...by2.context, outcome: "lost" })
    };
    const split2 = /* @__PURE__ */ new Map([["", none4]]);
    let unreadable = 0;
    const factors2 = Array.from(leads.rows, (row11, lead) => {
      var _a, _b;
      const read = leads.churned[lead] ? void 0 : readers3[(_a = leads.outcome[lead]) != null ? _a : "open"];
      const stored3 = read == null ? void 0 : read((_b = cells == null ? void 0 : cells[row11]) != null ? _b : "");
      if (read && stored3 === void 0) unreadable += 1;
      return partsOf(stored3 != null ? stored3 : "", split2);
    });
    return { factors: factors2, unreadable };
  }
  function partsOf(stored3, split2) {
    const known3 = split2.get(stored3);
    if (known3) return known3;
    const parts2 = [...new Set(stored3.split("、"))];
    split2.set(stored3, parts2);
    return parts2;
  }

  // src/core/analysis/frame/lead-rows.ts
  var TOTAL2 = /^(合计|合計|总计|總計|小计|小計|(grand |sub)?total|sum)[:：]?$/i;
  var CHANNELS = ["phone", "email", "wechat"];
  function leadRows(leads, size2) {
    var _a, _b;
    const ids = (_a = leads("leadId")) != null ? _a : [];
    const names3 = (_b = leads("customerName")) != null ? _b : [];
    const channels = CHANNELS.map((key) => {
      var _a2;
      return (_a2 = leads(key)) != null ? _a2 : [];
    });
    const rows = [];
    for (let row11 = 0; row11 < size2; row11 += 1) {
      const id = textOf5(ids[row11]);
      const name = textOf5(names3[row11]);
      if (TOTAL2.test(id) || TOTAL2.test(name)) continue;
      if (id !== "" || isText(names3[row11]) || channels.some((cells) => textOf5(cells[row11]) !== "")) rows.push(row11);
    }
    return Int32Array.from(rows);
  }
  function isText(cell3) {
    return typeof cell3 === "string" && cell3.trim() !== "";
  }

  // src/core/analysis/frame/outcome.ts
  function outcomes(stages2, vocabulary, toCheck) {
    const byCode = stages2.keys.map((key) => {
      var _a;
      const stage = vocabulary.stage(key);
      return (stage == null ? void 0 : stage.afterWon) ? "won" : (_a = stage == null ? void 0 : stage.class) != null ? _a : "open";
    });
    return Array.from(stages2.codes, (code, lead) => {
      var _a;
      return toCheck.has(lead) ? "toCheck" : (_a = byCode[code]) != null ? _a : "open";
    });
  }
  function isChurned2(stages2, lead, vocabulary) {
    var _a;
    return ((_a = vocabulary.stage(keyAt2(stages2, lead))) == null ? void 0 : _a.afterWon) === true;
  }

  // src/core/analysis/frame/stage-events.ts
  function eventsByLead(history) {
    const byLead = /* @__PURE__ */ new Map();
    for (const event of history) {
      const events2 = byLead.get(event.leadId);
      if (events2) events2.push(event);
      else byLead.set(event.leadId, [event]);
    }
    for (const events2 of byLead.values()) {
      if (events2.length > 1) events2.sort(byTime);
    }
    return byLead;
  }
  function byTime({ at }, other) {
    if (at === other.at) return 0;
    return at < other.at ? -1 : 1;
  }

  // src/core/analysis/frame/true-stages.ts
  function trueStages(shown3, { ids, events: events2, vocabulary }) {
    const book = codeBook();
    const codes = shown3.codes.map((_code, lead) => {
      var _a, _b, _c;
      const key = keyAt2(shown3, lead);
      const path = (_b = events2.get((_a = ids[lead]) != null ? _a : "")) != null ? _b : [];
      const last = (_c = path[path.length - 1]) == null ? void 0 : _c.to;
      const hidden = last !== void 0 && last !== key && key !== "" && sameLabel(vocabulary, last, key);
      return book.code(hidden ? last : key);
    });
    return { codes, keys: book.keys };
  }
  function sameLabel(vocabulary, one, other) {
    return vocabulary.stage(one) !== void 0 && vocabulary.shownStage(one) === vocabulary.shownStage(other);
  }

  // src/core/analysis/frame/build-frame.ts
  function buildFrame(input) {
    const base = readBase(input);
    const { stage: shown3, ...lists3 } = readLists3(input, base.rows);
    const standing = readStanding(input, base, shown3);
    const numbers2 = readNumbers2(input, base.rows);
    const factors2 = readReasons(input, base, standing);
    const { closedOn: closedOn2, registeredOn, nextContactOn, amount, repeatOrders } = numbers2;
    const registered = registeredOn.values.map(Math.floor);
    return {
      ...base,
      ...lists3,
      ...standing,
      registered,
      registeredAt: registeredOn.values,
      nextContact: nextContactOn.values,
      amount: amount.values,
      repeatOrders: repeatOrders.values,
      start: clockStart(input, base, registered),
      wonOn: wonDays(base, standing, closedOn2.values),
      lostOn: closedOn2.values.map((day2, lead) => standing.outcome[lead] === "lost" ? day2 : Number.NaN),
      factors: factors2.factors,
      unreadable: countUnreadable({ ...lists3, stage: shown3 }, { ...numbers2, closeReason: factors2 })
    };
  }
  function readBase(input) {
    var _a;
    const rows = leadRows(input.leads, input.size);
    const cells = (_a = input.leads("leadId")) != null ? _a : [];
    const ids = Array.from(rows, (row11) => textOf5(cells[row11]));
    return { size: rows.length, rows, ids, events: eventsByLead(input.history), contacts: readContacts(input) };
  }
  function readLists3({ leads, vocabulary, today }, rows) {
    const codes = (key) => readCodes(leads(key), rows, columnReader(columnOf("leads", key), { vocabulary, today }));
    return {
      ...{ source: codes("source"), grade: codes("grade"), owner: codes("owner"), stage: codes("stage") },
      ...{ industry: codes("industry"), region: codes("region"), companySize: codes("companySize") },
      product: codes("product")
    };
  }
  function readNumbers2({ leads, vocabulary, today, settings }, rows) {
    const context = { vocabulary, today, currency: settings.values.currency };
    const reader = (key) => columnReader(columnOf("leads", key), context);
    const days3 = (key) => readDays(leads(key), rows, reader(key));
    return {
      registeredOn: readTimes(leads("registeredOn"), rows, reader("registeredOn")),
      closedOn: days3("closedOn"),
      nextContactOn: days3("nextContactOn"),
      amount: readAmounts(leads("amount"), rows, reader("amount")),
      repeatOrders: readAmounts(leads("repeatOrders"), rows, reader("repeatOrders"))
    };
  }
  function readStanding({ vocabulary, review }, base, shown3) {
    const stage = trueStages(shown3, { ...base, vocabulary });
    const toCheck = new Set(shown3.unreadable);
    base.ids.forEach((id, lead) => {
      if (review == null ? void 0 : review.has(id)) toCheck.add(lead);
    });
    return {
      stage,
      outcome: outcomes(stage, vocabulary, toCheck),
      churned: Uint8Array.from(base.ids, (_id, lead) => Number(isChurned2(stage, lead, vocabulary)))
    };
  }
  function readReasons({ leads, vocabulary, today }, { rows }, standing) {
    const by2 = { column: columnOf("leads", "closeReason"), context: { vocabulary, today } };
    return readFactors(leads("closeReason"), { rows, ...standing }, by2);
  }
  function countUnreadable(lists3, counted) {
    const counts = /* @__PURE__ */ new Map();
    const count3 = (key, cells) => cells > 0 && counts.set(key, cells);
    for (const [key, { unreadable }] of Object.entries(lists3)) count3(key, unreadable.length);
    for (const [key, { unreadable }] of Object.entries(counted)) count3(key, unreadable);
    return counts;
  }

  // src/core/analysis/funnel/stage-path.ts
  function stagePath(events2, registered, order2) {
    const start = firstRank(events2, order2);
    const walk = { rank: start, entered: start === 0 ? registered : Number.NaN, furthest: start, stays: [] };
    for (const event of events2) {
      const rank = order2.rankOf(event.to);
      if (rank !== walk.rank) move(walk, rank, dayNumber(event.at));
    }
    return walk;
  }
  function firstRank([first], order2) {
    return first ? order2.rankOf(first.from === "" ? first.to : first.from) : -1;
  }
  function move(walk, rank, day2) {
    const days3 = day2 - walk.entered;
    if (walk.rank >= 0 && days3 >= 0) walk.stays.push({ rank: walk.rank, days: days3 });
    walk.rank = rank;
    walk.entered = day2;
    walk.furthest = Math.max(walk.furthest, rank);
  }

  // src/core/analysis/funnel/build-funnel.ts
  var NO_PATH = { furthest: -1, stays: [] };
  function buildFunnel(frame, leads, order2) {
    var _a;
    const tallies = order2.stages.map(() => ({ lost: [], unknown: /* @__PURE__ */ new Set(), still: 0, aside: 0, days: [] }));
    let won = 0;
    for (const lead of leads) {
      const path = pathOf(frame, lead, order2);
      for (const { rank, days: days3 } of path.stays) (_a = tallies[rank]) == null ? void 0 : _a.days.push(days3);
      if (frame.outcome[lead] === "won") won += 1;
      else settle2(frame, { lead, path, present: order2.rankOf(keyAt2(frame.stage, lead)) }, tallies);
    }
    const steps4 = stepsOf(tallies, order2, won);
    return { steps: steps4, won, lostIn: lostByStage(tallies, order2) };
  }
  function stageConversion({ movedOn, lost }) {
    const decided3 = movedOn + lost.length;
    return decided3 > 0 ? movedOn / decided3 : void 0;
  }
  function pathOf(frame, lead, order2) {
    var _a, _b;
    const events2 = frame.events.get((_a = frame.ids[lead]) != null ? _a : "");
    return events2 ? stagePath(events2, (_b = frame.registered[lead]) != null ? _b : Number.NaN, order2) : NO_PATH;
  }
  function settle2(frame, at, tallies) {
    const reached = Math.max(0, at.path.furthest, at.present);
    const tally = tallies[reached];
    if (!tally) return;
    const outcome = frame.outcome[at.lead];
    if (outcome === "lost") {
      tally.lost.push(at.lead);
      if (at.path.furthest < 0) tally.unknown.add(at.lead);
    } else if (outcome === "open" && Math.max(0, at.present) === reached) tally.still += 1;
    else tally.aside += 1;
  }
  function stepsOf(tallies, { stages: stages2 }, won) {
    var _a, _b, _c;
    const steps4 = [];
    let movedOn = won;
    for (let rank = stages2.length - 1; rank >= 0; rank -= 1) {
      const { lost = [], still = 0, aside = 0, unknown, days: days3 = [] } = (_a = tallies[rank]) != null ? _a : {};
      const reached = movedOn + lost.length + still + aside;
      steps4.unshift({
        ...{ key: (_b = stages2[rank]) != null ? _b : "", reached, movedOn, lost, stillThere: still, aside, unknown: (_c = unknown == null ? void 0 : unknown.size) != null ? _c : 0 },
        medianDays: median2(days3)
      });
      movedOn = reached;
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
    const open = stages2.filter((stage) => stage.class === "open");
    const shown3 = [...new Set(open.map(({ key }) => vocabulary.shownStage(key)))];
    const ranks = new Map(open.map(({ key }) => [key, shown3.indexOf(vocabulary.shownStage(key))]));
    return { stages: shown3, rankOf: (key) => {
      var _a;
      return (_a = ranks.get(key)) != null ? _a : -1;
    } };
  }

  // src/core/analysis/group.ts
  function groupAll(frame, leads) {
    const counted = leads.filter((lead) => isCounted(frame, lead));
    const invalid = leads.filter((lead) => frame.outcome[lead] === "invalid").length;
    return { key: "", leads: counted, invalid, toCheck: leads.length - counted.length - invalid };
  }
  function groupBy(frame, leads, by2) {
    const members = /* @__PURE__ */ new Map();
    for (const lead of leads) {
      const key = keyAt2(by2.column, lead);
      const known3 = members.get(key);
      if (known3) known3.push(lead);
      else members.set(key, [lead]);
    }
    const groups = [...members].map(([key, own2]) => ({ ...groupAll(frame, own2), key }));
    const place2 = placeIn(by2.order);
    return groups.sort(
      (a, b) => b.leads.length - a.leads.length || place2(a.key) - place2(b.key) || (a.key < b.key ? -1 : 1)
    );
  }
  function placeIn(order2) {
    const places3 = new Map(order2.map((key, place2) => [key, place2]));
    return (key) => {
      var _a;
      return key === "" ? order2.length + 1 : (_a = places3.get(key)) != null ? _a : order2.length;
    };
  }
  function isCounted({ outcome }, lead) {
    return outcome[lead] !== "invalid" && outcome[lead] !== "toCheck";
  }

  // src/core/analysis/overdue.ts
  function overdueLeads({ nextContact }, open, on) {
    const today = dayNumber(on.today);
    const known3 = /* @__PURE__ */ new Map();
    const isLate = (due) => {
      var _a;
      const late2 = (_a = known3.get(due)) != null ? _a : on.calendar.daysLate(dayOf(due), on.today) > 0;
      known3.set(due, late2);
      return late2;
    };
    return new Set(open.filter((lead) => {
      var _a, _b;
      return ((_a = nextContact[lead]) != null ? _a : today) < today && isLate((_b = nextContact[lead]) != null ? _b : today);
    }));
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
  };
  var targetMonths = {
    ...{ thisMonth: 1, lastMonth: 1, thisQuarter: 3, lastQuarter: 3, thisYear: 12, lastYear: 12 }
  };
  function periodRange(period, today) {
    return periods[period](today);
  }
  function rangeBefore({ from, to }) {
    if (from === "" || to === "") return void 0;
    return { from: addDays(from, -1 - daysBetween(from, to)), to: addDays(from, -1) };
  }
  function monthStart(day2, shift) {
    const months = Number(day2.slice(0, 4)) * 12 + monthOf2(day2) - 1 + shift;
    const start = makeDay(Math.floor(months / 12), months % 12 + 1, 1);
    if (start === void 0) throw new Error(`No month ${shift} months from ${day2}`);
    return start;
  }
  function monthOf2(day2) {
    return Number(day2.slice(5, 7));
  }
  function quarterMonth(day2) {
    return (monthOf2(day2) - 1) % 3;
  }

  // src/core/analysis/selection.ts
  function select(frame, { owner, source }, range) {
    const scope = [];
    for (let lead = 0; lead < frame.size; lead += 1) {
      if (owner !== void 0 && keyAt2(frame.owner, lead) !== owner) continue;
      if (source !== void 0 && keyAt2(frame.source, lead) !== source) continue;
      scope.push(lead);
    }
    const within2 = dayTest(range);
    return {
      scope,
      registered: scope.filter((lead) => within2(frame.registered[lead])),
      won: scope.filter((lead) => frame.outcome[lead] === "won" && within2(frame.wonOn[lead]))
    };
  }
  function selectBefore(frame, filters, range) {
    const before = rangeBefore(range);
    return before && select(frame, filters, before);
  }
  function dayTest({ from, to }) {
    if (from === "" || to === "") return () => true;
    const first = dayNumber(from);
    const last = dayNumber(to);
    return (day2 = Number.NaN) => day2 >= first && day2 <= last;
  }

  // src/core/analysis/analysis-context.ts
  var dimensionLists = {
    ...{ source: "source", grade: "grade", owner: "member" },
    ...{ industry: "industry", region: "region", companySize: "companySize", product: "product" }
  };
  var dimensions = Object.keys(dimensionLists);
  function analysisContext(input) {
    const { filters, settings, vocabulary } = input;
    const language = languageOfWorkbook(settings);
    const frame = buildFrame(input);
    const range = periodRange(filters.period, input.today);
    const selection2 = select(frame, filters, range);
    const before = selectBefore(frame, filters, range);
    const all = groupAll(frame, selection2.registered);
    const groups = groupsOf(frame, selection2, settings);
    const order2 = funnelOrder(settings, vocabulary);
    const open = selection2.scope.filter((lead) => frame.outcome[lead] === "open");
    const calendar = makeCalendar(settings);
    return {
      ...{ input, frame, range, selection: selection2, before, open, all, groups, calendar },
      overdue: overdueLeads(frame, open, { calendar, today: input.today }),
      comparisons: compareAll([...pairsOf(frame, all, groups), ...periodPair(frame, all, before)]),
      order: order2,
      funnel: buildFunnel(frame, all.leads, order2),
      say: (word15, values) => analysisText(word15, language, values)
    };
  }
  function labelOfGroup(context, dimension, { key }) {
    return labelOf3(context, dimensionLists[dimension], key);
  }
  function labelOf3({ input, say: say2 }, list, key) {
    if (key === "") return say2(list === "member" ? "nobody" : "blank");
    return input.vocabulary.label(list, key);
  }
  function listOrder({ lists: lists3, members }, list) {
    return (list === "member" ? members : lists3[list]).map(({ key }) => key);
  }
  function groupsOf(frame, { registered }, settings) {
    const by2 = (dimension) => groupBy(frame, registered, { column: frame[dimension], order: listOrder(settings, dimensionLists[dimension]) });
    return Object.fromEntries(dimensions.map((one) => [one, by2(one)]));
  }
  function pairsOf(frame, all, groups) {
    return dimensions.filter((one) => isFilled(groups[one])).flatMap((dimension) => pairsAgainstRest(frame, all, { dimension, groups: groups[dimension] }));
  }
  function isFilled(groups) {
    return groups.some(({ key, leads }) => key !== "" && leads.length > 0);
  }
  function periodPair(frame, all, before) {
    if (!before) return [];
    const rest = shareOf(frame, groupAll(frame, before.registered));
    return [{ key: comparisonKey("period", ""), group: shareOf(frame, all), rest }];
  }

  // src/core/analysis/basis-line.ts
  function basisLine(context, basis) {
    const { say: say2, input } = context;
    const clock = input.settings.values.cycleClock === "firstContact" ? "clockFirstContact" : "clockRegistration";
    const parts2 = [
      ...pastText(context),
      say2(basis),
      say2("periodLine", { period: periodText(context) }),
      say2(clock),
      computedText(context)
    ];
    return parts2.join(say2("stop"));
  }
  function pastText({ say: say2, input }) {
    if (input.past === void 0) return [];
    const { uncertain } = input.past;
    const told5 = say2("asOfLine", { day: input.today });
    return uncertain === 0 ? [told5] : [told5, say2("asOfUncertain", { count: String(uncertain) })];
  }
  function periodText({ say: say2, input, range }) {
    const period = say2(`period.${input.filters.period}`);
    return range.from === "" ? period : say2("periodDays", { period, from: range.from, to: range.to });
  }
  function computedText({ say: say2, input }) {
    var _a, _b;
    return say2("computedAt", { at: ((_b = (_a = input.past) == null ? void 0 : _a.computedAt) != null ? _b : input.now).replace("T", " ") });
  }

  // src/core/analysis/cell.ts
  var NONE2 = "–";
  function text3(value2, style = "cell") {
    return value2 === "" ? { value: value2, style } : { value: value2, format: "@", style };
  }
  function date(day2) {
    return { value: serialOf(day2), format: "yyyy-mm-dd", style: "cell" };
  }
  function count(value2) {
    return { value: value2, format: "#,##0", style: "cell" };
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
    const currency = input.settings.values.currency.replace(/"/g, "");
    return numeric(value2, currency === "" ? "#,##0" : `"${currency}"#,##0`);
  }
  function asTotal(cell3) {
    return { ...cell3, style: "total" };
  }
  function numeric(value2, format) {
    return value2 === void 0 ? text3(NONE2) : { value: value2, format, style: "cell" };
  }

  // src/core/analysis/number-text.ts
  function percentText(share2) {
    return `${Math.round(share2 * 1e3) / 10}%`;
  }
  function pointsText(difference2) {
    const points2 = Math.round(difference2 * 1e3) / 10;
    return points2 < 0 ? `−${-points2}` : `+${points2}`;
  }
  function pText(p) {
    if (p < 1e-4) return "< 0.0001";
    return `= ${p < 0.01 ? p.toFixed(4) : p.toFixed(2)}`;
  }

  // src/core/analysis/statistics/special/continued-fraction.ts
  var TINY = 1e-300;
  var ENOUGH = 1e-16;
  var MOST_TERMS = 1e4;
  function continuedFraction(first, term) {
    let value2 = first === 0 ? TINY : first;
    let c = value2;
    let d = 0;
    for (let n = 1; n <= MOST_TERMS; n += 1) {
      const [a, b] = term(n);
      d = awayFromZero(b + a * d);
      c = awayFromZero(b + a / c);
      d = 1 / d;
      const factor = c * d;
      value2 *= factor;
      if (Math.abs(factor - 1) < ENOUGH) break;
    }
    return value2;
  }
  function awayFromZero(value2) {
    return Math.abs(value2) < TINY ? TINY : value2;
  }

  // src/core/analysis/statistics/special/log-gamma.ts
  var G = 7;
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
  ];
  var HALF_LOG_TWO_PI = 0.9189385332046728;
  function logGamma(x) {
    if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const base = x - 1 + G + 0.5;
    const sum6 = COEFFICIENTS.reduce((total6, one, index) => total6 + (index === 0 ? one : one / (x - 1 + index)), 0);
    return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(base) - base + Math.log(sum6);
  }

  // src/core/analysis/statistics/special/incomplete-gamma.ts
  var MOST_TERMS2 = 1e4;
  function upperGamma(a, x) {
    if (x <= 0) return 1;
    const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) return 1 - scale * lowerSeries(a, x);
    const fraction = continuedFraction(x + 1 - a, (n) => [-n * (n - a), x + 2 * n + 1 - a]);
    return scale / fraction;
  }
  function lowerSeries(a, x) {
    let term = 1 / a;
    let sum6 = term;
    for (let n = 1; n < MOST_TERMS2 && term > sum6 * 1e-17; n += 1) {
      term *= x / (a + n);
      sum6 += term;
    }
    return sum6;
  }

  // src/core/analysis/statistics/special/normal.ts
  var Z_95 = 1.959963984540054;
  function chiSquareTail(x, degrees) {
    return degrees <= 0 || x <= 0 ? 1 : upperGamma(degrees / 2, x / 2);
  }

  // src/core/analysis/statistics/contingency.ts
  function association(counts) {
    const table3 = withoutEmpty(counts);
    const [first = []] = table3;
    if (table3.length < 2 || first.length < 2) return void 0;
    const rows = table3.map(sum);
    const columns = first.map((_, at) => sum(table3.map((row11) => {
      var _a;
      return (_a = row11[at]) != null ? _a : 0;
    })));
    const all = sum(rows);
    const expected = (row11, column) => {
      var _a, _b;
      return ((_a = rows[row11]) != null ? _a : 0) * ((_b = columns[column]) != null ? _b : 0) / all;
    };
    let statistic = 0;
    let leastExpected = Number.POSITIVE_INFINITY;
    table3.forEach((row11, i) => {
      row11.forEach((count3, j) => {
        const wanted = expected(i, j);
        statistic += (count3 - wanted) ** 2 / wanted;
        leastExpected = Math.min(leastExpected, wanted);
      });
    });
    const degrees = (rows.length - 1) * (columns.length - 1);
    const v = cramersV(statistic, { all, rows: rows.length, columns: columns.length });
    return { statistic, degrees, p: chiSquareTail(statistic, degrees), v, leastExpected };
  }
  function cramersV(statistic, { all, rows, columns }) {
    if (all <= 1) return 0;
    const phi = Math.max(0, statistic / all - (rows - 1) * (columns - 1) / (all - 1));
    const shrunk = (size2) => size2 - (size2 - 1) ** 2 / (all - 1);
    const least = Math.min(shrunk(rows), shrunk(columns)) - 1;
    return least <= 0 ? 0 : Math.min(1, Math.sqrt(phi / least));
  }
  function withoutEmpty(counts) {
    const rows = counts.filter((row11) => sum(row11) > 0);
    const [first = []] = rows;
    const kept3 = first.map((_, at) => sum(rows.map((row11) => {
      var _a;
      return (_a = row11[at]) != null ? _a : 0;
    })) > 0);
    return rows.map((row11) => row11.filter((_, at) => kept3[at]));
  }
  function sum(values) {
    return values.reduce((total6, value2) => total6 + value2, 0);
  }

  // src/core/analysis/statistics/drawn-numbers.ts
  function drawnNumbers(start) {
    let state = Math.abs(Math.floor(start)) % 2147483646 + 1;
    return () => {
      state = state * 48271 % 2147483647;
      return (state - 1) / 2147483646;
    };
  }

  // src/core/analysis/statistics/simulated-p.ts
  var DRAWS = 2e3;
  function simulatedP(counts, chance) {
    const table3 = withoutEmpty(counts);
    const observed = association(table3);
    if (observed === void 0) return 1;
    const { rows, columns } = labels5(table3);
    const limit2 = observed.statistic * (1 - 1e-12);
    let asUneven = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) {
      shuffle(columns, chance);
      if (statisticOf(rows, columns, table3) >= limit2) asUneven += 1;
    }
    return (1 + asUneven) / (1 + DRAWS);
  }
  function labels5(table3) {
    const rows = [];
    const columns = [];
    table3.forEach((line2, row11) => {
      line2.forEach((count3, column) => {
        for (let i = 0; i < count3; i += 1) {
          rows.push(row11);
          columns.push(column);
        }
      });
    });
    return { rows, columns };
  }
  function shuffle(values, chance) {
    var _a, _b;
    for (let last = values.length - 1; last > 0; last -= 1) {
      const other = Math.floor(chance() * (last + 1));
      const kept3 = (_a = values[last]) != null ? _a : 0;
      values[last] = (_b = values[other]) != null ? _b : 0;
      values[other] = kept3;
    }
  }
  function statisticOf(rows, columns, shape) {
    var _a, _b;
    const counts = shape.map((line2) => line2.map(() => 0));
    rows.forEach((row11, at) => {
      var _a2, _b2;
      const line2 = counts[row11];
      const column = (_a2 = columns[at]) != null ? _a2 : 0;
      if (line2 !== void 0) line2[column] = ((_b2 = line2[column]) != null ? _b2 : 0) + 1;
    });
    return (_b = (_a = association(counts)) == null ? void 0 : _a.statistic) != null ? _b : 0;
  }

  // src/core/analysis/blocks/associations.ts
  var FALSE_CALLS2 = 0.05;
  var FEWEST_EXPECTED = 5;
  var MOST_DRAWN = 1e3;
  function associations(context) {
    const { say: say2, groups } = context;
    const ties = dimensions.filter((one) => isFilled(groups[one])).flatMap((one) => tieOf(context, one));
    const adjusted = benjaminiHochberg(ties.map(({ p }) => p));
    const rows = ties.map((tie, at) => {
      var _a;
      return { tie, isReal: ((_a = adjusted[at]) != null ? _a : 1) <= FALSE_CALLS2 };
    });
    rows.sort((one, other) => other.tie.v - one.tie.v);
    return {
      basis: "basisRegistered",
      header: headers.map((word15) => say2(word15)),
      rows: rows.map(({ tie, isReal }) => row(context, tie, isReal ? "tieReal" : "tieUnclear")),
      sentences: rows.length === 0 ? [say2("tiesTooFew")] : []
    };
  }
  var headers = ["attribute", "groupsCount", "strength", "judgement"];
  function tieOf(context, dimension) {
    const counts = context.groups[dimension].map((group2) => {
      const { won, leads } = figuresOf(context.frame, group2);
      return [won, leads - won];
    });
    const found2 = association(counts);
    if (found2 === void 0) return [];
    const isDrawn = found2.leastExpected < FEWEST_EXPECTED && total(counts) <= MOST_DRAWN;
    const p = isDrawn ? simulatedP(counts, drawnNumbers(total(counts))) : found2.p;
    return [{ dimension, groups: counts.filter((line2) => total([line2]) > 0).length, v: found2.v, p }];
  }
  function row({ say: say2 }, { dimension, groups, v, p }, word15) {
    return [text3(say2(dimension)), count(groups), numeric(v, "0.00"), text3(say2(word15, { p: pText(p) }))];
  }
  function total(counts) {
    return counts.reduce((sum6, line2) => sum6 + line2.reduce((one, value2) => one + value2, 0), 0);
  }

  // src/core/analysis/months.ts
  function monthsBetween(first, last, most2) {
    var _a, _b, _c;
    const starts = [monthStart(last, 0)];
    while (((_a = starts[0]) != null ? _a : "") > monthStart(first, 0) && starts.length < most2)
      starts.unshift(monthStart((_b = starts[0]) != null ? _b : "", -1));
    const origin = dayNumber((_c = starts[0]) != null ? _c : "");
    const end = dayNumber(monthStart(last, 1));
    const table3 = new Int16Array(end - origin);
    starts.forEach((start, index) => {
      table3.fill(index, dayNumber(start) - origin);
    });
    const within2 = (day2) => day2 >= origin && day2 < end;
    return {
      keys: starts.map((start) => start.slice(0, 7)),
      indexOf: (day2) => {
        var _a2;
        return within2(day2) ? (_a2 = table3[day2 - origin]) != null ? _a2 : -1 : -1;
      }
    };
  }

  // src/core/analysis/response.ts
  function responsesOf(context, leads) {
    const { frame, input } = context;
    const answered2 = leads.filter((lead) => !Number.isNaN(hoursToFirst(context, lead)));
    const limit2 = (lead) => firstResponseHours({ source: keyAt2(frame.source, lead), grade: keyAt2(frame.grade, lead) }, input.settings);
    return {
      leads: answered2,
      medianHours: median2(answered2.map((lead) => hoursToFirst(context, lead))),
      limitHours: median2(answered2.map(limit2))
    };
  }
  function hoursToFirst({ frame }, lead) {
    var _a, _b, _c;
    const start = (_a = frame.registeredAt[lead]) != null ? _a : Number.NaN;
    const first = (_c = frame.contacts.get((_b = frame.ids[lead]) != null ? _b : "")) == null ? void 0 : _c.find((at) => isNoLater(start, at));
    if (first === void 0) return Number.NaN;
    const isBare = Number.isInteger(start) || Number.isInteger(first);
    const days3 = isBare ? Math.floor(first) - Math.floor(start) : first - start;
    return Math.round(days3 * 1440) / 60;
  }

  // src/core/analysis/statistics/cusum.ts
  function cusum(steps4, { slack, limit: limit2 }) {
    const alarms = [];
    let sums = [0, 0];
    let since = [0, 0];
    steps4.forEach(({ value: value2, mean: mean2, deviation }, at) => {
      var _a;
      const z = deviation > 0 ? (value2 - mean2) / deviation : 0;
      sums = [z, -z].map((move2, side) => {
        var _a2;
        const next = Math.max(0, ((_a2 = sums[side]) != null ? _a2 : 0) + move2 - slack);
        if (next === 0) since[side] = at + 1;
        return next;
      });
      const raised = sums.findIndex((sum6) => sum6 > limit2);
      if (raised < 0) return;
      alarms.push({ at, since: (_a = since[raised]) != null ? _a : at, direction: raised === 0 ? "up" : "down" });
      sums = [0, 0];
      since = [at + 1, at + 1];
    });
    return alarms;
  }

  // src/core/analysis/blocks/changes.ts
  var MOST_MONTHS = 36;
  var BASE = 12;
  var NEVER = Number.POSITIVE_INFINITY;
  var LIMITS = { slack: 0.5, limit: 5 };
  function changes2(context) {
    const { say: say2 } = context;
    const months = monthly(context);
    const { keys } = months;
    const found2 = seriesOf(context, months).map((series) => ({ series, ...judge3(series) }));
    return {
      basis: "basisTrend",
      header: headers2.map((word15) => say2(word15, { n: BASE })),
      rows: found2.map(({ series, usual, alarm }) => [
        text3(say2(series.word)),
        series.cell(usual),
        series.cell(mean(known(series.values.slice(-3)))),
        text3(alarmText(context, keys, alarm))
      ]),
      sentences: keys.length <= BASE ? [say2("changesTooEarly", { n: BASE, months: keys.length })] : []
    };
  }
  var headers2 = ["figure", "usual", "lastMonths", "judgement"];
  function monthly({ frame, all, input }) {
    const first = all.leads.reduce((least, lead) => Math.min(least, frame.registered[lead] || least), NEVER);
    if (first === NEVER) return { keys: [], registered: [], closed: [] };
    const months = monthsBetween(dayOf(first), input.today, MOST_MONTHS);
    const keys = months.keys.slice(0, -1);
    const by2 = (day2) => {
      var _a, _b;
      const members = keys.map(() => []);
      for (const lead of all.leads) (_b = members[months.indexOf((_a = day2(lead)) != null ? _a : Number.NaN)]) == null ? void 0 : _b.push(lead);
      return members;
    };
    const closing2 = (lead) => frame.outcome[lead] === "won" ? frame.wonOn[lead] : frame.lostOn[lead];
    return { keys, registered: by2((lead) => frame.registered[lead]), closed: by2(closing2) };
  }
  function seriesOf(context, { registered, closed }) {
    const { frame, say: say2 } = context;
    const rates = closed.map((leads) => share(leads, (lead) => frame.outcome[lead] === "won"));
    const hours = registered.map((leads) => leads.map((lead) => hoursToFirst(context, lead)).filter((one) => one >= 0));
    const spread2 = deviationOf(known(hours.slice(0, BASE).map(median2)));
    const size2 = (month) => {
      var _a, _b;
      return Math.max(1, (_b = (_a = closed[month]) == null ? void 0 : _a.length) != null ? _b : 0);
    };
    return [
      {
        ...{ word: "newLeads", values: registered.map(({ length }) => length) },
        ...{ cell: (value2) => numeric(value2, "0.0"), deviation: (usual) => Math.sqrt(usual) }
      },
      {
        ...{ word: "winRateSeries", values: rates, cell: rate },
        deviation: (usual, month) => Math.sqrt(usual * (1 - usual) / size2(month))
      },
      {
        ...{ word: "responseSeries", values: hours.map(median2) },
        ...{ cell: (value2) => numeric(value2, say2("hours")), deviation: () => spread2 }
      }
    ];
  }
  function judge3({ values, deviation }) {
    const usual = mean(known(values.slice(0, BASE)));
    if (usual === void 0) return { usual, alarm: void 0 };
    const steps4 = values.map((value2, month) => {
      const judged2 = month < BASE || value2 === void 0 ? usual : value2;
      return { value: judged2, mean: usual, deviation: deviation(usual, month) };
    });
    return { usual, alarm: lasting(cusum(steps4, LIMITS)) };
  }
  function lasting(alarms) {
    return alarms.reduce((last, alarm) => {
      const goesOn = last !== void 0 && last.direction === alarm.direction && alarm.since <= last.at + 1;
      return goesOn ? { ...alarm, since: last.since } : alarm;
    }, void 0);
  }
  function alarmText({ say: say2 }, keys, alarm) {
    var _a, _b;
    if (alarm === void 0) return say2("noChange");
    const month = (_b = (_a = keys[alarm.since]) != null ? _a : keys[alarm.at]) != null ? _b : "";
    return say2(alarm.direction === "up" ? "changedUp" : "changedDown", { month });
  }
  function share(leads, is) {
    return leads.length === 0 ? void 0 : leads.filter(is).length / leads.length;
  }
  function known(values) {
    return values.flatMap((value2) => value2 != null ? value2 : []);
  }
  function deviationOf(values) {
    const centre = mean(values);
    if (centre === void 0 || values.length < 2) return 0;
    return Math.sqrt(values.reduce((sum6, value2) => sum6 + (value2 - centre) ** 2, 0) / (values.length - 1));
  }

  // src/core/analysis/statistics/survival/step-value.ts
  function placeAt(times2, day2) {
    var _a;
    let low = 0;
    let high = times2.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (((_a = times2[middle]) != null ? _a : 0) <= day2) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  // src/core/analysis/statistics/survival/aalen-johansen.ts
  function aalenJohansen({ times: times2, atRisk, events: events2 }, cause) {
    var _a;
    const own2 = (_a = events2[cause - 1]) != null ? _a : [];
    const share2 = [];
    const variance = [];
    const sums = { aa: 0, ab: 0, bb: 0 };
    let surviving = 1;
    let reached = 0;
    times2.forEach((_, at) => {
      var _a2, _b;
      const watched = (_a2 = atRisk[at]) != null ? _a2 : 0;
      const all = events2.reduce((sum6, counts) => {
        var _a3;
        return sum6 + ((_a3 = counts[at]) != null ? _a3 : 0);
      }, 0);
      const mine = (_b = own2[at]) != null ? _b : 0;
      const before = surviving;
      reached += before * mine / watched;
      surviving *= 1 - all / watched;
      const carried = surviving > 0 ? before / surviving : 0;
      const step = { before, carried, reached, watched };
      addTerms(sums, { ...step, count: mine, at: before + carried * reached });
      addTerms(sums, { ...step, count: all - mine, at: carried * reached });
      share2.push(reached);
      variance.push(Math.max(0, sums.aa - 2 * sums.ab * reached + sums.bb * reached * reached));
    });
    return { times: times2, share: share2, variance };
  }
  function addTerms(sums, { carried, watched, count: count3, at }) {
    if (count3 === 0) return;
    const ties = watched > 1 ? 1 - (count3 - 1) / (watched - 1) : 1;
    const weight = ties * count3 / (watched * watched);
    sums.aa += weight * at * at;
    sums.ab += weight * at * carried;
    sums.bb += weight * carried * carried;
  }
  function shareWithin({ times: times2, share: share2, variance }, days3) {
    var _a, _b;
    const at = placeAt(times2, days3);
    const value2 = (_a = share2[at]) != null ? _a : 0;
    if (value2 <= 0 || value2 >= 1) return { share: value2 };
    const error2 = Math.sqrt((_b = variance[at]) != null ? _b : 0);
    const half = Z_95 * error2 / (value2 * Math.abs(Math.log(value2)));
    return { share: value2, low: value2 ** Math.exp(half), high: value2 ** Math.exp(-half) };
  }
  function timeOfShare({ times: times2, share: share2 }, wanted) {
    return times2[share2.findIndex((value2) => value2 >= wanted - 1e-12)];
  }

  // src/core/analysis/statistics/survival/risk-table.ts
  function riskTable(spells, causes) {
    var _a;
    const days3 = countDays(spells, { causes, groups: 1 });
    return tableOf((_a = days3[0]) != null ? _a : emptyDays(0, causes), eventDays(days3));
  }
  function groupTables(spells, causes) {
    const days3 = countDays(spells, { causes, groups: spells.groups });
    const times2 = eventDays(days3);
    return days3.map((one) => tableOf(one, times2));
  }
  function watchedTables(tables4) {
    return tables4.filter(({ atRisk }) => atRisk.some((count3) => count3 > 0));
  }
  function emptyDays(last, causes) {
    const ended = Array.from({ length: causes + 1 }, () => new Float64Array(last + 1));
    return { change: new Float64Array(last + 2), ended };
  }
  function countDays({ entry, exit, cause, group: group2 }, { causes, groups }) {
    var _a, _b, _c, _d;
    const last = longest2(exit);
    const days3 = Array.from({ length: groups }, () => emptyDays(last, causes));
    for (let i = 0; i < exit.length; i += 1) {
      const own2 = days3[(_a = group2 == null ? void 0 : group2[i]) != null ? _a : 0];
      const from = (_b = entry[i]) != null ? _b : -1;
      const to = (_c = exit[i]) != null ? _c : 0;
      if (own2 === void 0 || to < 0 || from >= to) continue;
      addAt(own2.change, Math.max(0, from + 1), 1);
      addAt(own2.change, to + 1, -1);
      addAt(own2.ended[(_d = cause[i]) != null ? _d : 0], to, 1);
    }
    return days3;
  }
  function eventDays(days3) {
    var _a, _b;
    const length = (_b = (_a = days3[0]) == null ? void 0 : _a.change.length) != null ? _b : 0;
    const all = Array.from({ length }, (_, day2) => day2);
    return all.filter(
      (day2) => days3.some(({ ended }) => ended.some((counts, cause) => {
        var _a2;
        return cause > 0 && ((_a2 = counts[day2]) != null ? _a2 : 0) > 0;
      }))
    );
  }
  function tableOf({ change: change2, ended }, times2) {
    const watched = new Float64Array(change2.length);
    let now = 0;
    change2.forEach((by2, day2) => {
      now += by2;
      watched[day2] = now;
    });
    const at = (counts) => times2.map((day2) => {
      var _a;
      return (_a = counts[day2]) != null ? _a : 0;
    });
    return { times: times2, atRisk: at(watched), events: ended.slice(1).map(at) };
  }
  function addAt(counts, at, by2) {
    var _a;
    if (counts !== void 0) counts[at] = ((_a = counts[at]) != null ? _a : 0) + by2;
  }
  function longest2(exit) {
    var _a;
    let last = 0;
    for (let i = 0; i < exit.length; i += 1) last = Math.max(last, (_a = exit[i]) != null ? _a : 0);
    return last;
  }

  // src/core/analysis/statistics/survival/records-begin.ts
  var BY_CHANCE = 1e-3;
  function recordsBegin(records2) {
    const { began, ended } = records2;
    const known3 = ended.filter((day2) => !Number.isNaN(day2));
    if (known3.length === 0) return void 0;
    const first = known3.reduce((least, day2) => Math.min(least, day2), Number.POSITIVE_INFINITY);
    const hazard = hazardFrom(records2, first);
    const expected = began.reduce((sum6, from) => sum6 + (from < first ? hazard(first - 1 - from) : 0), 0);
    return Math.exp(-expected) < BY_CHANCE ? first : void 0;
  }
  function hazardFrom({ began, ended, today }, day2) {
    const spells = {
      entry: began.map((from) => Math.max(-1, day2 - 1 - from)),
      exit: began.map((from, at) => {
        var _a;
        return (Number.isNaN(ended[at]) ? today : (_a = ended[at]) != null ? _a : today) - from;
      }),
      cause: ended.map((end) => Number.isNaN(end) ? 0 : 1)
    };
    const { times: times2, atRisk, events: events2 } = riskTable(spells, 1);
    let sum6 = 0;
    const steps4 = times2.map((_, at) => {
      var _a, _b, _c;
      sum6 += ((_b = (_a = events2[0]) == null ? void 0 : _a[at]) != null ? _b : 0) / ((_c = atRisk[at]) != null ? _c : 1);
      return sum6;
    });
    return (age) => {
      var _a;
      return (_a = steps4[placeAt(times2, age)]) != null ? _a : 0;
    };
  }

  // src/core/analysis/watched.ts
  var WON = 1;
  var LOST = 2;
  var CAUSES = { won: WON, lost: LOST, open: 0, paused: 0, invalid: 0, toCheck: 0 };
  function watchedOf({ frame, input }, leads) {
    const today = dayNumber(input.today);
    const began = (lead) => {
      var _a;
      return (_a = frame.start[lead]) != null ? _a : Number.NaN;
    };
    const closed = (lead) => {
      var _a, _b;
      return frame.outcome[lead] === "won" ? (_a = frame.wonOn[lead]) != null ? _a : Number.NaN : (_b = frame.lostOn[lead]) != null ? _b : Number.NaN;
    };
    const cause = (lead) => {
      var _a;
      return CAUSES[(_a = frame.outcome[lead]) != null ? _a : "open"];
    };
    const last = (lead) => cause(lead) === 0 ? today : closed(lead);
    const dated = leads.filter((lead) => last(lead) >= began(lead));
    const ended = dated.map((lead) => cause(lead) === 0 ? Number.NaN : closed(lead));
    const recordsFrom = recordsBegin({ began: dated.map(began), ended, today });
    const from = recordsFrom != null ? recordsFrom : Number.NEGATIVE_INFINITY;
    return {
      leads: dated,
      entry: dated.map((lead) => Math.max(-1, from - 1 - began(lead))),
      exit: dated.map((lead) => last(lead) - began(lead)),
      cause: dated.map(cause),
      undated: leads.length - dated.length,
      recordsFrom
    };
  }

  // src/core/analysis/blocks/cohorts.ts
  var MOST_MONTHS2 = 24;
  var HORIZON = 90;
  var RIPE = 0.9;
  function cohorts(context) {
    var _a, _b, _c, _d, _e;
    const { say: say2, frame, all, input } = context;
    const dated = all.leads.filter((lead) => {
      var _a2;
      return !Number.isNaN((_a2 = frame.registered[lead]) != null ? _a2 : Number.NaN);
    });
    const first = dated.reduce(
      (least, lead) => {
        var _a2;
        return Math.min(least, (_a2 = frame.registered[lead]) != null ? _a2 : least);
      },
      Number.POSITIVE_INFINITY
    );
    const months = Number.isFinite(first) ? monthsBetween(dayOf(first), input.today, MOST_MONTHS2) : void 0;
    const members = ((_a = months == null ? void 0 : months.keys) != null ? _a : []).map(() => []);
    for (const lead of dated) (_d = members[(_c = months == null ? void 0 : months.indexOf((_b = frame.registered[lead]) != null ? _b : Number.NaN)) != null ? _c : -1]) == null ? void 0 : _d.push(lead);
    const ripeAfter = ripeningDays(context);
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
    ...["month", "leads", "won", "lostLeads", "open", "cohortConversion", "low", "high"],
    ...["wonWithin", "ripeness"]
  ];
  function row2(context, { key, leads, ripeAfter }) {
    const group2 = groupAll(context.frame, leads);
    const { won, lost, open, conversion, interval } = figuresOf(context.frame, group2);
    const watched = watchedOf(context, group2.leads);
    const isWatched3 = watched.exit.length > 0 && ageOf(context, key) >= HORIZON;
    const within2 = isWatched3 ? shareWithin(aalenJohansen(riskTable(watched, 2), WON), HORIZON).share : void 0;
    return [
      ...[text3(key), count(group2.leads.length), count(won), count(lost), count(open)],
      ...[rate(conversion), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high), rate(within2)],
      text3(context.say(ripenessOf(context, key, ripeAfter)))
    ];
  }
  function ripenessOf(context, key, ripeAfter) {
    if (ripeAfter === void 0) return "ripenessUnknown";
    return ageOf(context, key) >= ripeAfter ? "ripe" : "stillRipening";
  }
  function ageOf({ input }, month) {
    const [year = 0, number2 = 1] = month.split("-").map(Number);
    const next = number2 === 12 ? `${year + 1}-01-01` : `${year}-${String(number2 + 1).padStart(2, "0")}-01`;
    return dayNumber(input.today) - (dayNumber(next) - 1);
  }
  function ripeningDays({ frame, all }) {
    const cycles = all.leads.map((lead) => cycleOf(frame, lead)).filter((length) => length >= 0);
    cycles.sort((one, other) => one - other);
    return cycles[Math.ceil(cycles.length * RIPE) - 1];
  }

  // src/core/analysis/blocks/customer-value.ts
  function customerValue(context) {
    const { say: say2, groups, all, frame } = context;
    const won = wonOf(context, all);
    if (won.length === 0) return void 0;
    const whole4 = sum2(won.map((lead) => frame.amount[lead] || 0));
    const shown3 = groups.source.filter((group2) => wonOf(context, group2).length > 0);
    return {
      basis: "basisRegistered",
      header: headers4.map((word15) => say2(word15)),
      rows: shown3.map((group2) => row3(context, group2, { label: labelOfGroup(context, "source", group2), whole: whole4 })),
      total: row3(context, all, { label: say2("total"), whole: whole4 }).map(asTotal),
      sentences: concentration(context, won, whole4)
    };
  }
  var headers4 = [
    ...["source", "won", "amountWon", "shareOfAmount", "meanAmount", "medianAmount", "perLead"],
    ...["withoutAmount", "orderedAgain", "meanAgain"]
  ];
  function row3(context, group2, { label: label2, whole: whole4 }) {
    const { frame } = context;
    const won = wonOf(context, group2);
    const amounts = won.map((lead) => {
      var _a;
      return (_a = frame.amount[lead]) != null ? _a : Number.NaN;
    }).filter((amount) => !Number.isNaN(amount));
    const brought = sum2(amounts);
    const orders = won.map((lead) => {
      var _a;
      return (_a = frame.repeatOrders[lead]) != null ? _a : Number.NaN;
    }).filter((one) => !Number.isNaN(one));
    const each = (value2) => value2 === void 0 ? text3("–") : money(value2, context);
    return [
      ...[text3(label2), count(won.length), money(brought, context), rate(whole4 > 0 ? brought / whole4 : void 0)],
      ...[each(amounts.length > 0 ? brought / amounts.length : void 0), each(median2(amounts))],
      each(group2.leads.length > 0 ? brought / group2.leads.length : void 0),
      count(won.length - amounts.length),
      rate(orders.length > 0 ? orders.filter((one) => one > 0).length / orders.length : void 0),
      numeric(orders.length > 0 ? sum2(orders) / orders.length : void 0, "0.0")
    ];
  }
  function concentration({ frame, say: say2 }, won, whole4) {
    const amounts = won.map((lead) => frame.amount[lead] || 0).sort((one, other) => other - one);
    const top = Math.floor(amounts.length / 5);
    if (top < 1 || whole4 <= 0) return [];
    const share2 = Math.round(sum2(amounts.slice(0, top)) / whole4 * 100);
    return [say2("concentrationNote", { n: top, share: `${share2}%` })];
  }
  function wonOf({ frame }, { leads }) {
    return leads.filter((lead) => frame.outcome[lead] === "won");
  }
  function sum2(values) {
    return values.reduce((total6, value2) => total6 + value2, 0);
  }

  // src/core/analysis/pending-leads.ts
  var readColumns = ["phone", "email", "wechat", "budget", "decisionCycle"];
  function pendingLeads({ frame, input }, leads) {
    const { settings, vocabulary } = input;
    const columns = columnsToRead(input.settings.stages).map((key) => ({ key, cells: input.leads(key) }));
    const verdicts = /* @__PURE__ */ new Map();
    return leads.filter((lead) => {
      var _a;
      const row11 = (_a = frame.rows[lead]) != null ? _a : -1;
      const stage = keyAt2(frame.stage, lead);
      const texts2 = columns.map(({ key, cells }) => {
        var _a2;
        return textFor(key, (_a2 = cells == null ? void 0 : cells[row11]) != null ? _a2 : "", stage);
      });
      const question = [stage, ...texts2].join("");
      const known3 = verdicts.get(question);
      if (known3 !== void 0) return known3;
      const seen = Object.fromEntries(columns.map(({ key }, index) => {
        var _a2;
        return [key, (_a2 = texts2[index]) != null ? _a2 : ""];
      }));
      const verdict2 = pendingDetails(seen, vocabulary.stage(stage), settings).length > 0;
      verdicts.set(question, verdict2);
      return verdict2;
    });
  }
  function columnsToRead(stages2) {
    return [.../* @__PURE__ */ new Set([...readColumns, ...stages2.flatMap(({ needs }) => needs)])];
  }
  function textFor(key, cell3, stage) {
    const isRead = key === "budget" || key === "decisionCycle" || readColumns.includes(key) && stage === "identified";
    if (isRead && typeof cell3 !== "object") return String(cell3);
    return typeof cell3 === "string" && cell3.trim() === "" ? "" : "filled";
  }

  // src/core/analysis/comparison-text.ts
  function comparisonOf({ comparisons }, dimension, key) {
    return comparisons.get(comparisonKey(dimension, key));
  }
  function verdictText(context, dimension, group2) {
    const comparison = comparisonOf(context, dimension, group2.key);
    if (!comparison || comparison.rest.cases === 0 || comparison.group.cases === 0) return "";
    const { successes, cases } = comparison.rest;
    return context.say(comparison.verdict, { rest: percentText(successes / cases), p: pText(comparison.p) });
  }

  // src/core/analysis/statistics/mantel-haenszel.ts
  function mantelHaenszel(layers) {
    const cells = layers.map(cellsOf3).filter(({ n, a, b, c, d }) => n > 1 && (a + b) * (c + d) > 0);
    const r = total2(cells, ({ a, d, n }) => a * d / n);
    const s = total2(cells, ({ b, c, n }) => b * c / n);
    if (r <= 0 || s <= 0) return void 0;
    const p = ({ a, d, n }) => (a + d) / n;
    const q = ({ b, c, n }) => (b + c) / n;
    const variance = total2(cells, (one) => p(one) * one.a * one.d / one.n) / (2 * r * r) + total2(cells, (one) => (p(one) * one.b * one.c + q(one) * one.a * one.d) / one.n) / (2 * r * s) + total2(cells, (one) => q(one) * one.b * one.c / one.n) / (2 * s * s);
    const half = Z_95 * Math.sqrt(variance);
    const ratio2 = r / s;
    return { ratio: ratio2, interval: { low: ratio2 * Math.exp(-half), high: ratio2 * Math.exp(half) }, p: testP(cells) };
  }
  function cellsOf3({ one, other }) {
    const [a, c] = [one.successes, other.successes];
    return { a, b: one.cases - a, c, d: other.cases - c, n: one.cases + other.cases };
  }
  function testP(cells) {
    const difference2 = total2(cells, ({ a, b, c, n }) => a - (a + b) * (a + c) / n);
    const variance = total2(cells, ({ a, b, c, d, n }) => (a + b) * (c + d) * (a + c) * (b + d) / (n * n * (n - 1)));
    return variance <= 0 ? 1 : chiSquareTail(difference2 * difference2 / variance, 1);
  }
  function total2(cells, value2) {
    return cells.reduce((sum6, one) => sum6 + value2(one), 0);
  }

  // src/core/analysis/simpson.ts
  var SURE = 0.05;
  function mixEffect(context, group2) {
    const raw = comparisonOf(context, "source", group2.key);
    if (raw === void 0 || raw.verdict === "few") return void 0;
    const odds = mantelHaenszel(layersOf(context, group2));
    if (odds === void 0) return void 0;
    const isHigher = raw.group.successes / raw.group.cases > raw.rest.successes / raw.rest.cases;
    const turns = isHigher ? odds.ratio < 1 : odds.ratio > 1;
    if (turns && odds.p <= SURE) return "reversed";
    return raw.verdict !== "unclear" && odds.p > SURE ? "explained" : void 0;
  }
  function layersOf({ frame, all, groups }, group2) {
    const inside = new Set(group2.leads);
    return groups.grade.map(({ key }) => {
      const alike2 = all.leads.filter((lead) => keyAt2(frame.grade, lead) === key);
      const share2 = (leads) => ({
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
    const first = wilson(one.successes, one.cases);
    const second = wilson(other.successes, other.cases);
    if (first === void 0 || second === void 0) return void 0;
    const p = one.successes / one.cases;
    const q = other.successes / other.cases;
    return {
      low: p - q - Math.hypot(p - first.low, second.high - q),
      high: p - q + Math.hypot(first.high - p, q - second.low)
    };
  }

  // src/core/analysis/source-notes.ts
  var MOST_IDS = 10;
  function sourceNotes(context) {
    const { churned, contradictory } = figuresOf(context.frame, context.all);
    const { say: say2, all } = context;
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
    const ids = leads.map((lead) => {
      var _a;
      return (_a = frame.ids[lead]) != null ? _a : "";
    }).sort();
    const named = ids.slice(0, MOST_IDS);
    const more = ids.length - named.length;
    return [...named, ...more > 0 ? [say2("andMore", { n: more })] : []].join(say2("joint"));
  }
  function testedNotes(context) {
    const results = context.groups.source.map((group2) => ({ group: group2, result: comparisonOf(context, "source", group2.key) }));
    const called2 = results.filter(({ result }) => (result == null ? void 0 : result.verdict) === "higher" || (result == null ? void 0 : result.verdict) === "lower");
    const inVain = called2.length === 0 && results.some(({ result }) => (result == null ? void 0 : result.verdict) === "unclear");
    if (inVain) return [context.say("sourceSame")];
    return called2.flatMap(({ group: group2 }) => {
      const { won, leads } = figuresOf(context.frame, group2);
      const source = labelOf3(context, "source", group2.key);
      const verdict2 = verdictText(context, "source", group2);
      const note3 = context.say("sourceDiffers", { source, own: percentText(won / leads), won, leads, verdict: verdict2 });
      return [note3, ...sizeNote(context, group2), ...mixNote(context, group2, source)];
    });
  }
  function sizeNote(context, { key }) {
    const found2 = comparisonOf(context, "source", key);
    const interval = found2 && newcombe(found2.group, found2.rest);
    if (!found2 || !interval) return [];
    const own2 = found2.group.successes / found2.group.cases - found2.rest.successes / found2.rest.cases;
    const values = { own: pointsText(own2), low: pointsText(interval.low), high: pointsText(interval.high) };
    return [context.say("differenceNote", values)];
  }
  function mixNote(context, group2, source) {
    const effect = mixEffect(context, group2);
    if (effect === void 0) return [];
    return [context.say(effect === "reversed" ? "mixReversed" : "mixExplained", { source })];
  }
  function fewNote(context) {
    const min = numberOf(context.input.settings, "suggestMinLeads");
    const few = context.groups.source.filter(({ leads }) => leads.length > 0 && leads.length < min);
    if (few.length === 0) return [];
    const list = few.map(
      ({ key, leads }) => context.say("countText", { label: labelOf3(context, "source", key), n: leads.length })
    );
    return [context.say("fewLeads", { min, list: list.join(context.say("joint")) })];
  }
  function unreadableNote({ frame, input, say: say2 }) {
    if (frame.unreadable.size === 0) return [];
    const language = languageOfWorkbook(input.settings);
    const list = [...frame.unreadable].map(([key, n]) => say2("countText", { label: leadLabels[key][language], n }));
    return [say2("unreadableNote", { list: list.join(say2("joint")) })];
  }
  function undatedNote({ frame, selection: selection2, range, say: say2 }) {
    const undated = selection2.scope.filter((lead) => {
      var _a;
      return Number.isNaN((_a = frame.registered[lead]) != null ? _a : Number.NaN);
    }).length;
    return range.from === "" || undated === 0 ? [] : [say2("undatedNote", { n: undated })];
  }

  // src/core/analysis/blocks/data-quality.ts
  function dataQuality(context) {
    const { say: say2 } = context;
    const checks2 = checksOf(context);
    return {
      basis: "basisRegistered",
      header: headers5.map((word15) => say2(word15)),
      rows: checks2.map((check2) => row4(context, check2)),
      sentences: checks2.every(({ found: found2 }) => found2.length === 0) ? [say2("qualityGood")] : []
    };
  }
  var headers5 = ["finding", "concerned", "share", "outOf", "rowsBehind"];
  function row4(context, { word: word15, of, found: found2 }) {
    return [
      ...[text3(context.say(word15)), count(found2.length), rate(of.length > 0 ? found2.length / of.length : void 0)],
      ...[count(of.length), text3(idList(context, found2))]
    ];
  }
  function checksOf(context) {
    const { frame, all } = context;
    const { leads } = all;
    const won = leads.filter((lead) => frame.outcome[lead] === "won");
    const lost = leads.filter((lead) => frame.outcome[lead] === "lost");
    const open = leads.filter((lead) => frame.outcome[lead] === "open");
    const closed = [...won, ...lost];
    const noDay = (lead) => Number.isNaN(frame.outcome[lead] === "won" ? frame.wonOn[lead] : frame.lostOn[lead]);
    const check2 = (word15, of, has) => ({
      ...{ word: word15, of, found: of.filter(has) }
    });
    return [
      check2("missingSource", leads, (lead) => keyAt2(frame.source, lead) === ""),
      check2("missingGrade", leads, (lead) => keyAt2(frame.grade, lead) === ""),
      check2("missingOwner", leads, (lead) => keyAt2(frame.owner, lead) === ""),
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
    const found2 = keyColumns.flatMap((column) => {
      var _a;
      const cells = (_a = input.leads(column)) != null ? _a : [];
      return sharers(leads, (lead) => {
        var _a2, _b;
        return foldName(cellText((_b = cells[(_a2 = frame.rows[lead]) != null ? _a2 : -1]) != null ? _b : ""));
      });
    });
    return [...new Set(found2)];
  }
  function sharers(leads, keyOf) {
    const first = /* @__PURE__ */ new Map();
    return leads.flatMap((lead) => {
      const key = keyOf(lead);
      const other = first.get(key);
      if (key !== "" && other === void 0) first.set(key, lead);
      return key === "" || other === void 0 ? [] : [other, lead];
    });
  }

  // src/core/analysis/sentiment/sentiment-words.ts
  var praiseWords = [
    ...["满意", "很好", "不错", "认可", "喜欢", "感谢", "专业", "及时", "耐心", "靠谱", "放心", "方便", "好用", "实用"],
    ...[
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
      "兴趣"
    ],
    ...["愿意", "期待", "值得", "合适", "匹配", "信任", "好评", "赞", "快速", "可靠"],
    ...["good", "great", "excellent", "satisfied", "happy", "helpful", "professional", "reliable", "love", "like"],
    ...["impressed", "easy", "fast", "recommend", "thanks", "thank", "interested", "useful", "clear", "worth", "smooth"],
    ...["pleased", "responsive", "friendly", "affordable"]
  ];
  var complaintWords = [
    ...["不满意", "不满", "失望", "投诉", "抱怨", "太贵", "价格高", "偏贵", "贵", "慢", "延期", "拖延", "迟到", "差"],
    ...[
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
      "不合适"
    ],
    ...[
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
      "态度差"
    ],
    ...["超预算", "预算不足", "取消", "拒绝", "缺货", "误导", "后悔"],
    ...[
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
      "broken"
    ],
    ...[
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
      "cancel"
    ],
    ...[
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
    ]
  ];
  var negations = [
    ...["不", "没", "没有", "未", "无", "非", "并不", "不太", "不是", "不够", "谈不上", "毫无", "不再"],
    ...[
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
    ]
  ];

  // src/core/analysis/sentiment/read-sentiment.ts
  var HAN3 = /[\u4e00-\u9fff]/;
  var LONGEST4 = 2e3;
  var ENGLISH_REACH = 16;
  var known2;
  function table2() {
    if (known2 !== void 0) return known2;
    const all = [
      ...praiseWords.map((text4) => ({ text: text4, isPraise: true })),
      ...complaintWords.map((text4) => ({ text: text4, isPraise: false }))
    ].sort((one, other) => other.text.length - one.text.length);
    const source = all.map(({ text: text4 }) => HAN3.test(text4) ? text4 : `\\b${text4}\\b`).join("|");
    known2 = { pattern: new RegExp(source, "g"), words: new Map(all.map((word15) => [word15.text, word15])) };
    return known2;
  }
  function readSentiment(feedback) {
    var _a;
    const text4 = foldTraditional(compareText(feedback.slice(0, LONGEST4)));
    const { pattern, words: words3 } = table2();
    const complaints = /* @__PURE__ */ new Set();
    let praises = 0;
    for (const found2 of text4.matchAll(pattern)) {
      const word15 = words3.get(found2[0]);
      if (word15 === void 0) continue;
      const isPraise = word15.isPraise !== isNegated(text4, (_a = found2.index) != null ? _a : 0);
      if (isPraise) praises += 1;
      else complaints.add(word15.isPraise ? negated(word15.text) : word15.text);
    }
    return { mood: moodOf(praises, complaints.size), complaints: [...complaints] };
  }
  function isNegated(text4, at) {
    const before = text4.slice(Math.max(0, at - ENGLISH_REACH), at);
    return negations.some(
      (word15) => HAN3.test(word15) ? before.endsWith(word15) : new RegExp(`\\b${word15}( \\w+)? $`).test(before)
    );
  }
  function negated(text4) {
    return HAN3.test(text4) ? `不${text4}` : `not ${text4}`;
  }
  function moodOf(praises, complaints) {
    if (praises > 0 && complaints > 0) return "mixed";
    if (praises > 0) return "praise";
    return complaints > 0 ? "complaint" : "unknown";
  }

  // src/core/analysis/blocks/feedback-mood.ts
  var MOST_TERMS3 = 3;
  function feedbackMood(context) {
    const { say: say2, groups, all } = context;
    const said = sayings(context);
    if (said.size === 0) return void 0;
    const rows = groups.source.map((group2) => ({ group: group2, moods: moodsOf(said, group2) }));
    return {
      basis: "basisRegistered",
      header: headers6.map((word15) => say2(word15)),
      rows: rows.filter(({ moods }) => moods.length > 0).map(({ group: group2, moods }) => row5(context, labelOfGroup(context, "source", group2), moods)),
      total: row5(context, say2("total"), moodsOf(said, all)).map(asTotal),
      sentences: [say2("moodCaution")]
    };
  }
  var headers6 = [
    ...["source", "withFeedback", "praise", "mixed", "complaint", "unknownMood", "complaintShare"],
    ...["low", "high", "frequentTerms"]
  ];
  function sayings({ frame, input }) {
    var _a, _b, _c, _d, _e;
    const places3 = new Map(frame.ids.map((id, lead) => [id, lead]));
    const readings = /* @__PURE__ */ new Map();
    const said = /* @__PURE__ */ new Map();
    const add2 = (lead, cell3) => {
      var _a2;
      const feedback = cellText(cell3).trim();
      if (lead === void 0 || feedback === "") return;
      const mood = (_a2 = readings.get(feedback)) != null ? _a2 : readSentiment(feedback);
      readings.set(feedback, mood);
      const own2 = said.get(lead);
      if (own2 === void 0) said.set(lead, [mood]);
      else own2.push(mood);
    };
    const ofLeads = (_a = input.leads("feedback")) != null ? _a : [];
    frame.rows.forEach((place2, lead) => {
      var _a2;
      add2(lead, (_a2 = ofLeads[place2]) != null ? _a2 : "");
    });
    const ids = (_b = input.followUps.column("leadId")) != null ? _b : [];
    const ofContacts = (_c = input.followUps.column("feedback")) != null ? _c : [];
    for (let at = 0; at < input.followUps.size; at += 1)
      add2(places3.get(cellText((_d = ids[at]) != null ? _d : "").trim()), (_e = ofContacts[at]) != null ? _e : "");
    return said;
  }
  function moodsOf(said, { leads }) {
    return leads.flatMap((lead) => {
      var _a;
      return (_a = said.get(lead)) != null ? _a : [];
    });
  }
  function row5({ say: say2 }, label2, moods) {
    const of = (mood) => moods.filter((one) => one.mood === mood).length;
    const read = moods.length - of("unknown");
    const complained = of("complaint") + of("mixed");
    const interval = wilson(complained, read);
    return [
      ...[text3(label2), count(moods.length), count(of("praise")), count(of("mixed")), count(of("complaint"))],
      rate(moods.length > 0 ? of("unknown") / moods.length : void 0),
      ...[rate(read > 0 ? complained / read : void 0), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)],
      text3(termsOf(moods).join(say2("joint")))
    ];
  }
  function termsOf(moods) {
    var _a;
    const counts = /* @__PURE__ */ new Map();
    for (const { complaints } of moods) for (const term of complaints) counts.set(term, ((_a = counts.get(term)) != null ? _a : 0) + 1);
    const sorted2 = [...counts].sort(([, one], [, other]) => other - one);
    return sorted2.slice(0, MOST_TERMS3).map(([term, n]) => `${term} ${n}`);
  }

  // src/core/analysis/funnel/entry-times.ts
  var MINUTES4 = 1440;
  function entryTimes(events2, registered, order2) {
    const times2 = order2.stages.map(() => void 0);
    const note3 = (rank, at) => {
      var _a;
      if (rank >= 0) times2[rank] = (_a = times2[rank]) != null ? _a : rank === 0 ? registered : at;
    };
    events2.forEach(({ at, from, to }, index) => {
      if (index === 0) note3(order2.rankOf(from), Number.NaN);
      note3(order2.rankOf(to), index === 0 && from === "" ? Number.NaN : timeOf(at));
    });
    return times2.map((time) => time != null ? time : Number.NaN);
  }
  function timeOf(at) {
    return minuteNumber(at) / MINUTES4;
  }

  // src/core/analysis/blocks/follow-up-effort.ts
  function followUpEffort(context) {
    const { say: say2, all, frame, order: order2 } = context;
    const won = all.leads.filter((lead) => frame.outcome[lead] === "won");
    const entered2 = won.map((lead) => {
      var _a;
      return entryTimes(eventsOf2(context, lead), (_a = frame.registered[lead]) != null ? _a : Number.NaN, order2);
    });
    const rows = order2.stages.map((stage, rank) => {
      const efforts = won.flatMap((lead, index) => {
        var _a, _b;
        return effortOf(context, lead, (_b = (_a = entered2[index]) == null ? void 0 : _a[rank]) != null ? _b : Number.NaN);
      });
      return effortRow(context, labelOf3(context, "stage", stage), efforts);
    });
    const whole4 = won.flatMap(
      (lead) => {
        var _a;
        return cycleOf(frame, lead) >= 0 ? effortOf(context, lead, (_a = frame.start[lead]) != null ? _a : Number.NaN) : [];
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
  function effortOf(context, lead, entered2) {
    var _a, _b;
    const end = wonAt(context, lead);
    const took = Math.floor(end) - Math.floor(entered2);
    if (!(took >= 0)) return [];
    const contacts = (_b = context.frame.contacts.get((_a = context.frame.ids[lead]) != null ? _a : "")) != null ? _b : [];
    const between = contacts.filter((at) => isNoLater(entered2, at) && isNoLater(at, end));
    return [{ followUps: between.length, days: took }];
  }
  function wonAt(context, lead) {
    var _a, _b, _c;
    const day2 = (_a = context.frame.wonOn[lead]) != null ? _a : Number.NaN;
    const wins = eventsOf2(context, lead).filter(({ to }) => to === "won");
    const last = timeOf((_c = (_b = wins[wins.length - 1]) == null ? void 0 : _b.at) != null ? _c : "");
    return Math.floor(last) === day2 ? last : day2;
  }
  function eventsOf2({ frame }, lead) {
    var _a, _b;
    return (_b = frame.events.get((_a = frame.ids[lead]) != null ? _a : "")) != null ? _b : [];
  }
  function effortRow(context, label2, efforts) {
    const followUps2 = efforts.map((effort) => effort.followUps);
    const took = efforts.map((effort) => effort.days);
    return [
      ...[text3(label2), count(efforts.length), numeric(median2(followUps2), "0.0"), numeric(mean(followUps2), "0.0")],
      ...[halfDays(median2(took), context), days2(mean(took), context)]
    ];
  }

  // src/core/analysis/blocks/group-table.ts
  function gradeTable(context) {
    return groupTable(context, { dimension: "grade", list: "grade", headers: [], more: () => [] });
  }
  function ownerTable(context) {
    return groupTable(context, {
      ...{ dimension: "owner", list: "member", headers: ["responseTime", "followUpsPerLead"] },
      more: (group2) => workCells(context, group2)
    });
  }
  function groupTable(context, by2) {
    const { say: say2, groups, all } = context;
    const own2 = groups[by2.dimension];
    const row11 = (group2, label2, verdict2) => [
      ...groupRow(context, group2, label2),
      text3(verdict2),
      ...by2.more(group2)
    ];
    return {
      basis: "basisRegistered",
      header: [by2.dimension, ...headers8, ...by2.headers].map((word15) => say2(word15)),
      rows: own2.map(
        (group2) => row11(group2, labelOf3(context, by2.list, group2.key), verdictText(context, by2.dimension, group2))
      ),
      total: row11(all, say2("total"), "").map(asTotal),
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
    const { leads, won, open, conversion, interval, meanCycle, medianCycle } = figuresOf(context.frame, group2);
    return [
      ...[text3(label2), count(leads), count(won), rate(conversion), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)],
      ...[days2(meanCycle, context), halfDays(medianCycle, context)],
      ...[count(group2.invalid), count(open), count(group2.toCheck)],
      count(group2.leads.filter((lead) => context.overdue.has(lead)).length)
    ];
  }
  function workCells(context, { leads }) {
    const { frame, say: say2 } = context;
    const contacts = leads.map((lead) => {
      var _a, _b, _c;
      return (_c = (_b = frame.contacts.get((_a = frame.ids[lead]) != null ? _a : "")) == null ? void 0 : _b.length) != null ? _c : 0;
    });
    return [numeric(responsesOf(context, leads).medianHours, say2("hours")), numeric(mean(contacts), "0.0")];
  }

  // src/core/analysis/pipeline-value.ts
  function pipelineValue(context, open) {
    var _a, _b, _c;
    const { frame, input } = context;
    const budgets = budgetReader(context);
    let [amount, weighted, unknown] = [0, 0, 0];
    for (const lead of open) {
      const known3 = (_a = frame.amount[lead]) != null ? _a : Number.NaN;
      const value2 = Number.isNaN(known3) ? budgets(lead) : known3;
      const stage = (_b = input.vocabulary.stage(keyAt2(frame.stage, lead))) != null ? _b : input.settings.stages[0];
      if (value2 === void 0) unknown += 1;
      amount += value2 != null ? value2 : 0;
      weighted += (value2 != null ? value2 : 0) * ((_c = winProbability({ grade: keyAt2(frame.grade, lead) }, stage)) != null ? _c : 0);
    }
    return { amount, weighted, unknown };
  }
  function budgetReader({ frame, input }) {
    const cells = input.leads("budget");
    const seen = /* @__PURE__ */ new Map();
    return (lead) => {
      var _a, _b;
      const text4 = cellText((_b = cells == null ? void 0 : cells[(_a = frame.rows[lead]) != null ? _a : -1]) != null ? _b : "");
      if (!seen.has(text4)) seen.set(text4, middleOf(text4));
      return seen.get(text4);
    };
  }
  function middleOf(text4) {
    const { low, high, pending, doubt: doubt2 } = parseAmountRange(text4);
    if (pending || doubt2) return void 0;
    return low !== void 0 && high !== void 0 ? (low + high) / 2 : high != null ? high : low;
  }

  // src/core/analysis/targets.ts
  function targetOf({ input }, key) {
    const { owner, source, period } = input.filters;
    const months = targetMonths[period];
    const members = input.settings.members.filter((member) => owner === void 0 || member.key === owner);
    const monthly2 = members.flatMap((member) => {
      var _a;
      return (_a = member[key]) != null ? _a : [];
    });
    if (source !== void 0 || months === void 0 || monthly2.length === 0) return void 0;
    return months * monthly2.reduce((sum6, target) => sum6 + target, 0);
  }

  // src/core/analysis/blocks/kpi-strip.ts
  function kpiStrip(context) {
    const { frame, selection: selection2, before, all, open, overdue, say: say2 } = context;
    const pipeline = pipelineValue(context, open);
    const facts = {
      now: figuresOf(frame, all),
      past: before && figuresOf(frame, groupAll(frame, before.registered))
    };
    const amountless = selection2.won.filter((lead) => {
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
          { word: "openPipeline", cell: money(pipeline.amount, context) },
          { word: "weightedPipeline", cell: money(pipeline.weighted, context) },
          { word: "open", cell: count(open.length) },
          { word: "overdue", cell: count(overdue.size) }
        ])
      ],
      sentences: amountless + pipeline.unknown > 0 ? [say2("amountlessNote", { won: amountless, open: pipeline.unknown })] : []
    };
  }
  function registeredRows(context, { now, past }) {
    var _a, _b;
    const { say: say2 } = context;
    const basis = text3(say2("registered"));
    const blank3 = text3("");
    const target = targetCell(context, "targetLeads", count);
    return [
      [text3(say2("leads")), count(now.leads), blank3, blank3, past ? count(past.leads) : text3(NONE2), blank3, target, basis],
      [
        ...[text3(say2("conversion")), rate(now.conversion), bound((_a = now.interval) == null ? void 0 : _a.low), bound((_b = now.interval) == null ? void 0 : _b.high)],
        ...[rate(past == null ? void 0 : past.conversion), text3(changeText(context)), blank3, basis]
      ],
      [
        ...[text3(say2("averageCycle")), days2(now.meanCycle, context), blank3, blank3],
        ...[days2(past == null ? void 0 : past.meanCycle, context), blank3, blank3, basis]
      ]
    ];
  }
  function closedRows(context) {
    const { frame, selection: selection2, before, say: say2 } = context;
    const blank3 = text3("");
    const row11 = (label2, of, target) => [
      ...[text3(label2), of(selection2), blank3, blank3, before ? of(before) : text3(NONE2), blank3],
      ...[target, text3(say2("closed"))]
    ];
    const amounts = ({ won }) => won.reduce((sum6, lead) => sum6 + (frame.amount[lead] || 0), 0);
    const churned = ({ won }) => won.filter((lead) => frame.churned[lead] === 1).length;
    const amountTarget = targetCell(context, "targetAmount", (value2) => money(value2, context));
    return [
      row11(say2("won"), ({ won }) => count(won.length), targetCell(context, "targetWon", count)),
      row11(say2("churned"), (selected) => count(churned(selected)), blank3),
      row11(say2("amountWon"), (selected) => money(amounts(selected), context), amountTarget)
    ];
  }
  function targetCell(context, key, cell3) {
    const target = targetOf(context, key);
    return target === void 0 ? text3("") : cell3(target);
  }
  function presentRows({ say: say2 }, rows) {
    const blank3 = text3("");
    return rows.map(({ word: word15, cell: cell3 }) => [
      text3(say2(word15)),
      cell3,
      blank3,
      blank3,
      blank3,
      blank3,
      blank3,
      text3(say2("atPresent"))
    ]);
  }
  var changes3 = { higher: "changeHigher", lower: "changeLower", unclear: "unclear", few: "few" };
  function changeText(context) {
    const comparison = comparisonOf(context, "period", "");
    return comparison ? context.say(changes3[comparison.verdict], { p: pText(comparison.p) }) : "";
  }

  // src/core/analysis/factors.ts
  var MAIN_SHARE = 0.2;
  var MOST_MAIN = 2;
  function countFactors(frame, leads, by2) {
    var _a;
    const named = /* @__PURE__ */ new Map();
    let naming2 = 0;
    for (const lead of leads) {
      const factors3 = (_a = frame.factors[lead]) != null ? _a : [];
      if (frame.outcome[lead] !== by2.outcome || factors3.length === 0) continue;
      naming2 += 1;
      for (const key of factors3) addTo(named, key, lead);
    }
    const place2 = placeIn(by2.order);
    const factors2 = [...named].map(([key, own2]) => ({ key, leads: own2, share: own2.length / naming2 }));
    factors2.sort((a, b) => b.leads.length - a.leads.length || place2(a.key) - place2(b.key));
    return { factors: factors2, naming: naming2 };
  }
  function mainFactors({ factors: factors2 }) {
    return factors2.filter(({ share: share2 }) => share2 >= MAIN_SHARE).slice(0, MOST_MAIN);
  }
  function addTo(named, key, lead) {
    const known3 = named.get(key);
    if (known3) known3.push(lead);
    else named.set(key, [lead]);
  }

  // src/core/analysis/factor-text.ts
  var lists = { won: "winFactor", lost: "lossFactor" };
  function factorTable({ frame, input }, leads, outcome) {
    return countFactors(frame, leads, { outcome, order: listOrder(input.settings, lists[outcome]) });
  }
  function factorText(context, leads, outcome) {
    const main = mainFactors(factorTable(context, leads, outcome));
    return main.map(({ key }) => labelOf3(context, lists[outcome], key)).join("、") || NONE2;
  }
  function mainLossText(context, leads) {
    const [top] = mainFactors(factorTable(context, leads, "lost"));
    return top ? labelOf3(context, "lossFactor", top.key) : NONE2;
  }

  // src/core/analysis/blocks/loss-factors.ts
  function lossFactors(context) {
    const { say: say2, all, frame } = context;
    const { factors: factors2, naming: naming2 } = factorTable(context, all.leads, "lost");
    const { lost } = figuresOf(frame, all);
    return {
      basis: "basisRegistered",
      header: ["lossFactor", "lostLeads", "share", "low", "high", "mostlyIn"].map((word15) => say2(word15)),
      rows: factors2.map((factor) => factorRow(context, factor, naming2)),
      sentences: [naming2 === 0 ? say2("noLosses") : say2("namingNote", { n: naming2, lost })]
    };
  }
  function factorRow(context, { key, leads, share: share2 }, naming2) {
    const interval = wilson(leads.length, naming2);
    return [
      ...[text3(labelOf3(context, "lossFactor", key)), count(leads.length), rate(share2)],
      ...[bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high), text3(mostlyIn(context, leads))]
    ];
  }
  function mostlyIn(context, leads) {
    var _a;
    const { funnel } = context;
    const counts = /* @__PURE__ */ new Map();
    for (const lead of leads) {
      const stage = funnel.lostIn.get(lead);
      if (stage !== void 0) counts.set(stage, ((_a = counts.get(stage)) != null ? _a : 0) + 1);
    }
    const most2 = Math.max(...counts.values(), 0);
    const top = funnel.steps.find(({ key }) => most2 > 0 && counts.get(key) === most2);
    return top ? context.say("countText", { label: labelOf3(context, "stage", top.key), n: most2 }) : NONE2;
  }

  // src/core/analysis/statistics/special/incomplete-beta.ts
  function lowerBeta(x, a, b) {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    if (x > (a + 1) / (a + b + 2)) return 1 - lowerBeta(1 - x, b, a);
    const scale = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return scale / a / continuedFraction(1, (n) => [betaTerm(n, x, a, b), 1]);
  }
  function betaTerm(n, x, a, b) {
    const m = Math.floor(n / 2);
    if (n % 2 === 0) return m * (b - m) * x / ((a + n - 1) * (a + n));
    return -(a + m) * (a + b + m) * x / ((a + n - 1) * (a + n));
  }
  var HALVINGS = 200;
  function betaQuantile(p, a, b) {
    let low = 0;
    let high = 1;
    for (let step = 0; step < HALVINGS && high - low > 1e-16 * high; step += 1) {
      const middle = (low + high) / 2;
      if (lowerBeta(middle, a, b) < p) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }

  // src/core/analysis/statistics/league/control-limits.ts
  function controlLimits(target, cases, tail) {
    return { low: limit({ target, cases, p: tail }), high: limit({ target, cases, p: 1 - tail }) };
  }
  function limit({ target, cases, p }) {
    if (target <= 0 || target >= 1) return target;
    const atMost = (successes) => successes < 0 ? 0 : successes >= cases ? 1 : 1 - lowerBeta(target, successes + 1, cases - successes);
    let low = -1;
    let high = cases;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (atMost(middle) > p) high = middle;
      else low = middle;
    }
    const reached = atMost(high);
    const alone2 = reached - atMost(high - 1);
    const value2 = (high - (alone2 > 0 ? (reached - p) / alone2 : 0)) / cases;
    return Math.min(1, Math.max(0, value2));
  }

  // src/core/analysis/statistics/league/shrink-rates.ts
  var ROUNDS2 = 50;
  function shrinkRates(groups) {
    const counted = groups.filter(({ cases }) => cases > 0);
    if (counted.length === 0) return void 0;
    const { mean: mean2, likeness } = momentsOf(counted);
    if (likeness <= 0 || mean2 <= 0 || mean2 >= 1) {
      const pooled = pooledRate(counted);
      return groups.map(() => pooled);
    }
    const size2 = 1 / likeness - 1;
    return groups.map(({ successes, cases }) => {
      const a = mean2 * size2 + successes;
      const b = (1 - mean2) * size2 + cases - successes;
      return { rate: a / (a + b), interval: { low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) } };
    });
  }
  function momentsOf(groups) {
    let likeness = 0;
    let mean2 = 0;
    for (let round2 = 0; round2 < ROUNDS2; round2 += 1) {
      const weights = groups.map(({ cases }) => cases / (1 + Math.max(0, likeness) * (cases - 1)));
      const all = total3(weights);
      mean2 = total3(groups.map(({ successes, cases }, at) => {
        var _a;
        return ((_a = weights[at]) != null ? _a : 0) * successes / cases;
      })) / all;
      const next = moment({ groups, weights, all, mean: mean2 });
      const settled = Math.abs(next - likeness) < 1e-12;
      likeness = next;
      if (settled || likeness <= 0) break;
    }
    return { mean: mean2, likeness: Math.min(likeness, 1 - 1e-9) };
  }
  function moment({ groups, weights, all, mean: mean2 }) {
    const spread2 = total3(groups.map(({ successes, cases }, at) => {
      var _a;
      return ((_a = weights[at]) != null ? _a : 0) * (successes / cases - mean2) ** 2;
    }));
    const rest = weights.map((weight) => weight * (1 - weight / all));
    const byChance = total3(groups.map(({ cases }, at) => {
      var _a;
      return ((_a = rest[at]) != null ? _a : 0) / cases;
    }));
    const variance = mean2 * (1 - mean2);
    const room = variance * (total3(rest) - byChance);
    return room <= 0 ? 0 : (spread2 - variance * byChance) / room;
  }
  function pooledRate(groups) {
    const successes = total3(groups.map((one) => one.successes));
    const cases = total3(groups.map((one) => one.cases));
    const [a, b] = [successes + 0.5, cases - successes + 0.5];
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
    let weighted = 0;
    let weight = 0;
    group2.forEach(({ successes, cases }, layer) => {
      var _a;
      if (cases <= 0) return;
      const own2 = (_a = weights[layer]) != null ? _a : 0;
      weighted += own2 * successes / cases;
      weight += own2;
    });
    return weight <= 0 ? void 0 : weighted / weight;
  }

  // src/core/analysis/blocks/owner-league.ts
  var TAIL = 0.025;
  var SURE2 = 0.05;
  var FEWEST_EXPECTED2 = 5;
  function ownerLeague(context) {
    const { say: say2 } = context;
    const players = playersOf(context);
    const p = spreadP(players.map(({ share: share2 }) => share2));
    return {
      basis: "basisRegistered",
      header: headers9.map((word15) => say2(word15)),
      rows: players.map((player) => row6(context, player, p)),
      sentences: [verdict(context, players, p)]
    };
  }
  var headers9 = [
    ...["owner", "leads", "won", "conversion", "sameMixRate", "shrunkRate", "low", "high"],
    ...["limitLow", "limitHigh", "judgement"]
  ];
  function playersOf(context) {
    var _a;
    const { frame, groups } = context;
    const named = groups.owner.filter(({ key, leads }) => key !== "" && leads.length > 0);
    const shares = named.map((group2) => shareOf(frame, group2));
    const rates = (_a = shrinkRates(shares)) != null ? _a : [];
    const target = sum3(shares, "successes") / Math.max(1, sum3(shares, "cases"));
    const players = named.flatMap((group2, at) => {
      const [share2, shrunk] = [shares[at], rates[at]];
      if (share2 === void 0 || shrunk === void 0) return [];
      const limits = controlLimits(target, share2.cases, TAIL);
      const label2 = labelOf3(context, "member", group2.key);
      return [{ label: label2, share: share2, sameMix: sameMixRate(context, group2), shrunk, limits }];
    });
    return players.sort((one, other) => other.shrunk.rate - one.shrunk.rate);
  }
  function spreadP(shares) {
    const counts = shares.map(({ successes, cases }) => [successes, cases - successes]);
    const found2 = association(counts);
    if (found2 === void 0) return void 0;
    return found2.leastExpected < FEWEST_EXPECTED2 ? simulatedP(counts, drawnNumbers(sum3(shares, "cases"))) : found2.p;
  }
  function row6({ say: say2 }, player, p) {
    const { label: label2, share: share2, sameMix, shrunk, limits } = player;
    return [
      ...[text3(label2), count(share2.cases), count(share2.successes), rate(share2.successes / share2.cases)],
      ...[rate(sameMix), rate(shrunk.rate), bound(shrunk.interval.low), bound(shrunk.interval.high)],
      ...[bound(limits.low), bound(limits.high), text3(say2(judgementOf(player, p)))]
    ];
  }
  function sameMixRate({ frame, groups }, group2) {
    const layers = groups.grade.map(({ key }) => group2.leads.filter((lead) => keyAt2(frame.grade, lead) === key));
    const shares = layers.map((leads) => ({
      successes: leads.filter((lead) => frame.outcome[lead] === "won").length,
      cases: leads.length
    }));
    return standardise(
      shares,
      groups.grade.map(({ leads }) => leads.length)
    );
  }
  function judgementOf({ share: share2, limits }, p) {
    const own2 = share2.successes / share2.cases;
    if (p === void 0 || p > SURE2) return "withinLimits";
    if (own2 > limits.high) return "aboveLimits";
    return own2 < limits.low ? "belowLimits" : "withinLimits";
  }
  function verdict(context, players, p) {
    const { say: say2 } = context;
    if (p === void 0) return say2("leagueTooFew");
    const ahead = players.filter((player) => judgementOf(player, p) === "aboveLimits");
    if (p > SURE2 || ahead.length === 0) return say2(p > SURE2 ? "leagueByChance" : "leagueSpread", { p: pText(p) });
    const list = ahead.map(({ label: label2, shrunk }) => `${label2} ${percentText(shrunk.rate)}`).join(say2("joint"));
    return say2("leagueAhead", { list, p: pText(p) });
  }
  function sum3(shares, key) {
    return shares.reduce((total6, share2) => total6 + share2[key], 0);
  }

  // src/core/analysis/blocks/profile-table.ts
  function profileTable(dimension) {
    return (context) => isFilled(context.groups[dimension]) ? bodyOf(context, dimension) : void 0;
  }
  var headers10 = [
    ...["leads", "share", "won", "conversion", "low", "high", "averageCycle", "open", "againstRest"]
  ];
  function bodyOf(context, dimension) {
    const { say: say2, groups, all } = context;
    return {
      basis: "basisRegistered",
      header: [dimension, ...headers10].map((word15) => say2(word15)),
      rows: groups[dimension].map((group2) => [
        ...row7(context, group2, labelOfGroup(context, dimension, group2)),
        text3(verdictText(context, dimension, group2))
      ]),
      total: [...row7(context, all, say2("total")), text3("")].map(asTotal),
      sentences: [best(context, dimension)]
    };
  }
  function row7(context, group2, label2) {
    const { leads, won, open, conversion, interval, meanCycle } = figuresOf(context.frame, group2);
    const whole4 = context.all.leads.length;
    return [
      ...[text3(label2), count(leads), rate(whole4 > 0 ? leads / whole4 : void 0), count(won), rate(conversion)],
      ...[bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high), days2(meanCycle, context), count(open)]
    ];
  }
  function best(context, dimension) {
    var _a, _b;
    const { say: say2, groups, frame } = context;
    const higher = groups[dimension].filter(({ key }) => {
      var _a2;
      return key !== "" && ((_a2 = comparisonOf(context, dimension, key)) == null ? void 0 : _a2.verdict) === "higher";
    }).sort((one, other) => {
      var _a2, _b2;
      return ((_a2 = figuresOf(frame, other).conversion) != null ? _a2 : 0) - ((_b2 = figuresOf(frame, one).conversion) != null ? _b2 : 0);
    });
    const [first] = higher;
    if (first === void 0) return say2("noBestGroup");
    const { conversion = 0, interval } = figuresOf(frame, first);
    const values = { low: percentText((_a = interval == null ? void 0 : interval.low) != null ? _a : 0), high: percentText((_b = interval == null ? void 0 : interval.high) != null ? _b : 1) };
    return say2("bestGroup", {
      label: labelOfGroup(context, dimension, first),
      share: percentText(conversion),
      ...values
    });
  }

  // src/core/analysis/statistics/solve.ts
  function solve(matrix, right2) {
    var _a;
    const size2 = right2.length;
    const rows = matrix.slice(0, size2).map((row11, at) => {
      var _a2;
      return [...row11.slice(0, size2), (_a2 = right2[at]) != null ? _a2 : 0];
    });
    const scale = Math.max(0, ...rows.map((row11, at) => {
      var _a2;
      return Math.abs((_a2 = row11[at]) != null ? _a2 : 0);
    }));
    for (let column = 0; column < size2; column += 1) {
      bringUp(rows, column);
      const pivot = rows[column];
      if (pivot === void 0 || Math.abs((_a = pivot[column]) != null ? _a : 0) <= scale * 1e-12) return void 0;
      rows.forEach((row11, at) => {
        if (at !== column) subtract(row11, pivot, column);
      });
    }
    return rows.map((row11, at) => {
      var _a2, _b;
      return ((_a2 = row11[size2]) != null ? _a2 : 0) / ((_b = row11[at]) != null ? _b : 1);
    });
  }
  function bringUp(rows, column) {
    let best2 = column;
    const size2 = (at) => {
      var _a, _b;
      return Math.abs((_b = (_a = rows[at]) == null ? void 0 : _a[column]) != null ? _b : 0);
    };
    for (let at = column + 1; at < rows.length; at += 1) if (size2(at) > size2(best2)) best2 = at;
    const [one, other] = [rows[column], rows[best2]];
    if (one === void 0 || other === void 0) return;
    rows[column] = other;
    rows[best2] = one;
  }
  function subtract(row11, pivot, column) {
    var _a, _b, _c, _d;
    const factor = ((_a = row11[column]) != null ? _a : 0) / ((_b = pivot[column]) != null ? _b : 1);
    if (factor === 0) return;
    for (let at = column; at < row11.length; at += 1) row11[at] = ((_c = row11[at]) != null ? _c : 0) - factor * ((_d = pivot[at]) != null ? _d : 0);
  }

  // src/core/analysis/statistics/survival/group-test.ts
  function groupTest(scores, covariance) {
    const degrees = scores.length - 1;
    const kept3 = scores.slice(0, degrees);
    const solved = degrees < 1 ? void 0 : solve(covariance, kept3);
    if (solved === void 0) return void 0;
    const statistic = kept3.reduce((sum6, one, at) => {
      var _a;
      return sum6 + one * ((_a = solved[at]) != null ? _a : 0);
    }, 0);
    return { statistic, degrees, p: chiSquareTail(statistic, degrees) };
  }

  // src/core/analysis/statistics/survival/gray-test.ts
  function grayTest(all, cause) {
    const tables4 = watchedTables(all);
    const steps4 = stepsOf2(tables4, cause);
    const scores = tables4.map((_, k) => total4(steps4.map(({ own: own2, adjusted }) => scoreOf(own2, adjusted, k))));
    const covariance = tables4.map(() => tables4.map(() => 0));
    for (const [group2] of tables4.entries()) addGroup(covariance, steps4, group2);
    return groupTest(scores, covariance);
  }
  function stepsOf2(tables4, cause) {
    var _a, _b;
    let open = tables4.map(() => 1);
    let reached = tables4.map(() => 0);
    let common = 0;
    return ((_b = (_a = tables4[0]) == null ? void 0 : _a.times) != null ? _b : []).map((_, at) => {
      const watched = tables4.map(({ atRisk }) => {
        var _a2;
        return (_a2 = atRisk[at]) != null ? _a2 : 0;
      });
      const own2 = tables4.map(({ events: events2 }) => {
        var _a2, _b2;
        return (_b2 = (_a2 = events2[cause - 1]) == null ? void 0 : _a2[at]) != null ? _b2 : 0;
      });
      const other = tables4.map(({ events: events2 }, k) => {
        var _a2;
        return total4(events2.map((one) => {
          var _a3;
          return (_a3 = one[at]) != null ? _a3 : 0;
        })) - ((_a2 = own2[k]) != null ? _a2 : 0);
      });
      const openBefore = open;
      const commonBefore = common;
      const weight = watched.map((count3, k) => {
        var _a2;
        return count3 > 0 ? count3 / ((_a2 = openBefore[k]) != null ? _a2 : 1) : 0;
      });
      const adjusted = weight.map((count3, k) => {
        var _a2;
        return count3 * (1 - ((_a2 = reached[k]) != null ? _a2 : 0));
      });
      const share2 = (counts, k) => {
        var _a2, _b2;
        return ratio((_a2 = counts[k]) != null ? _a2 : 0, (_b2 = watched[k]) != null ? _b2 : 0);
      };
      reached = reached.map((value2, k) => {
        var _a2;
        return value2 + ((_a2 = openBefore[k]) != null ? _a2 : 0) * share2(own2, k);
      });
      open = openBefore.map((value2, k) => value2 * (1 - share2(own2, k) - share2(other, k)));
      common += ratio(total4(own2), total4(weight));
      return { watched, own: own2, other, openBefore, openAfter: open, weight, adjusted, commonBefore, commonAfter: common };
    });
  }
  function scoreOf(own2, adjusted, k) {
    var _a, _b;
    return ((_a = own2[k]) != null ? _a : 0) - total4(own2) * ratio((_b = adjusted[k]) != null ? _b : 0, total4(adjusted));
  }
  function addGroup(covariance, steps4, group2) {
    var _a;
    let later = covariance.map(() => 0);
    for (const step of [...steps4].reverse()) {
      const watched = (_a = step.watched[group2]) != null ? _a : 0;
      if (watched === 0) continue;
      const ends2 = { watched, ...pick(step, group2) };
      const direct = directEffects(step, group2);
      const drag = ends2.openAfter > 0 ? (1 - step.commonAfter) / ends2.openAfter : 0;
      const carried = ends2.openAfter > 0 ? 1 - drag : 1;
      addProducts(covariance, sum4(direct, later, carried), ownVariance(step, ends2));
      addProducts(covariance, sum4(direct, later, drag, 0), otherVariance(ends2));
      const pace = ratio(total4(step.own), total4(step.weight) * (1 - step.commonBefore));
      later = sum4(later, direct, pace);
    }
  }
  function pick({ other, openBefore, openAfter }, group2) {
    var _a, _b, _c;
    return { other: (_a = other[group2]) != null ? _a : 0, openBefore: (_b = openBefore[group2]) != null ? _b : 0, openAfter: (_c = openAfter[group2]) != null ? _c : 0 };
  }
  function directEffects({ weight }, group2) {
    var _a;
    const part2 = ratio((_a = weight[group2]) != null ? _a : 0, total4(weight));
    return weight.map((own2, k) => own2 * ((k === group2 ? 1 : 0) - part2));
  }
  function ownVariance(step, { watched, openBefore }) {
    const count3 = total4(step.own);
    const all = total4(step.weight);
    const ties = count3 > 1 ? 1 - (count3 - 1) / (all * openBefore - 1) : 1;
    return ties * openBefore * count3 / (all * watched);
  }
  function otherVariance({ watched, other, openBefore, openAfter }) {
    if (other === 0 || openAfter <= 0) return 0;
    const ties = other > 1 ? 1 - (other - 1) / (watched - 1) : 1;
    return ties * openBefore * openBefore * other / (watched * watched);
  }
  function addProducts(covariance, effects, variance) {
    covariance.forEach((row11, k) => {
      row11.forEach((value2, l) => {
        var _a, _b;
        row11[l] = value2 + variance * ((_a = effects[k]) != null ? _a : 0) * ((_b = effects[l]) != null ? _b : 0);
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

  // src/core/analysis/blocks/response-effect.ts
  var HOURS = [4, 24, 72];
  var [, , SLOWEST] = HOURS;
  var LANDMARK_DAY = 3;
  var HORIZON2 = 90;
  var SURE3 = 0.05;
  function responseEffect(context) {
    const { say: say2, all } = context;
    const watched = fromLandmark(watchedOf(context, all.leads));
    const group2 = watched.leads.map((lead) => placeOf2(hoursToFirst(context, lead)));
    const groups = HOURS.length + 1;
    const test = grayTest(groupTables({ ...watched, group: group2, groups }, 2), WON);
    return {
      basis: "basisRegistered",
      header: headers11.map((word15) => say2(word15, { n: HORIZON2, day: LANDMARK_DAY })),
      rows: Array.from({ length: groups }, (_, place2) => row8(context, part(watched, group2, place2), place2)),
      sentences: [
        test === void 0 ? say2("responseTooFew") : say2(test.p <= SURE3 ? "responseMatters" : "responseUnclear", { p: pText(test.p) }),
        say2("responseCaution")
      ]
    };
  }
  var headers11 = ["firstResponse", "openOnDay", "wonLater", "low", "high"];
  function fromLandmark(watched) {
    const kept3 = watched.leads.flatMap((_, at) => {
      var _a;
      return ((_a = watched.exit[at]) != null ? _a : 0) > LANDMARK_DAY ? [at] : [];
    });
    const shifted = (column) => kept3.map((at) => {
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
      cause: kept3.map((at) => {
        var _a;
        return (_a = watched.cause[at]) != null ? _a : 0;
      })
    };
  }
  function part(watched, group2, place2) {
    const kept3 = group2.flatMap((one, at) => one === place2 ? [at] : []);
    const of = (column) => kept3.map((at) => {
      var _a;
      return (_a = column[at]) != null ? _a : 0;
    });
    return {
      ...watched,
      leads: of(watched.leads),
      entry: of(watched.entry),
      exit: of(watched.exit),
      cause: of(watched.cause)
    };
  }
  function placeOf2(hours) {
    const place2 = HOURS.findIndex((end) => hours <= end);
    return place2 < 0 ? HOURS.length : place2;
  }
  function row8({ say: say2 }, watched, place2) {
    const end = HOURS[place2];
    const label2 = end === void 0 ? say2("laterOrNever", { n: SLOWEST }) : say2("withinHours", { n: end });
    const isLong2 = Array.from(watched.exit).some((days3) => days3 >= HORIZON2);
    const found2 = isLong2 ? shareWithin(aalenJohansen(riskTable(watched, 2), WON), HORIZON2) : void 0;
    return [text3(label2), count(watched.leads.length), rate(found2 == null ? void 0 : found2.share), bound(found2 == null ? void 0 : found2.low), bound(found2 == null ? void 0 : found2.high)];
  }

  // src/core/analysis/chart-options.ts
  function axes(horizontal, vertical) {
    return { "hAxis.title": horizontal, "vAxis.title": vertical, "legend.position": "bottom" };
  }
  function points(series, colour) {
    const name = `series.${series}`;
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
    const { settings } = context.input;
    const { factors: factors2, naming: naming2 } = factorTable(context, group2.leads, "lost");
    const [top] = factors2;
    if (!top || naming2 < numberOf(settings, "suggestMinLosses")) return void 0;
    if (top.share < numberOf(settings, "suggestLossShare")) return void 0;
    const text4 = context.say("suggestLoss", {
      factor: labelOf3(context, "lossFactor", top.key),
      share: percentText(top.share),
      n: top.leads.length,
      of: naming2,
      advice: adviceOn(top.key, group2.key, settings)
    });
    return { text: text4, leads: top.leads };
  }
  function adviceOn(factor, source, settings) {
    var _a;
    const limit2 = source === "webForm" ? "firstResponseWebFormHours" : "firstResponseHours";
    const advice = ((_a = lossAdvice[factor]) != null ? _a : lossAdvice.other)[languageOfWorkbook(settings)];
    return fill(advice, { hours: numberOf(settings, limit2) });
  }

  // src/core/analysis/suggestion/high-grade.ts
  var LEAST_CLOSED = 20;
  function highGrade(context) {
    const [best2 = ""] = listOrder(context.input.settings, "grade");
    const group2 = context.groups.grade.find(({ key }) => key === best2);
    const comparison = comparisonOf(context, "grade", best2);
    if (!group2 || !comparison || comparison.rest.cases < FEW_LEADS) return void 0;
    const { won, lost } = figuresOf(context.frame, group2);
    const own2 = comparison.group.successes / comparison.group.cases;
    const rest = comparison.rest.successes / comparison.rest.cases;
    if (won + lost < LEAST_CLOSED || own2 > rest) return void 0;
    const grade = labelOf3(context, "grade", best2);
    return {
      text: context.say("suggestGrade", { grade, own: percentText(own2), rest: percentText(rest) }),
      leads: group2.leads
    };
  }

  // src/core/analysis/suggestion/late-response.ts
  var LEAST_ANSWERED = 10;
  function lateResponse(context, group2) {
    const { leads, medianHours, limitHours } = responsesOf(context, group2.leads);
    if (leads.length < LEAST_ANSWERED || medianHours === void 0 || limitHours === void 0) return void 0;
    if (medianHours <= limitHours) return void 0;
    const hours = Math.round(medianHours);
    return { text: context.say("suggestResponse", { hours, limit: limitHours, n: leads.length }), leads };
  }

  // src/core/analysis/suggestion/long-cycle.ts
  function longCycle(context, group2) {
    const { frame, input, all, say: say2 } = context;
    const times2 = numberOf(input.settings, "suggestCycleTimes");
    const leads = group2.leads.filter((lead) => cycleOf(frame, lead) >= 0);
    const own2 = figuresOf(frame, group2).medianCycle;
    const team = figuresOf(frame, all).medianCycle;
    if (leads.length < numberOf(input.settings, "suggestMinWins")) return void 0;
    if (own2 === void 0 || team === void 0 || own2 <= times2 * team) return void 0;
    return { text: say2("suggestCycle", { own: own2, team, times: times2 }), leads };
  }

  // src/core/analysis/suggestion/low-conversion.ts
  function lowConversion(context, group2) {
    const comparison = comparisonOf(context, "source", group2.key);
    if ((comparison == null ? void 0 : comparison.verdict) !== "lower") return void 0;
    if (group2.leads.length < numberOf(context.input.settings, "suggestMinLeads")) return void 0;
    const { group: own2, rest, p } = comparison;
    const text4 = context.say("suggestScreening", {
      own: percentText(own2.successes / own2.cases),
      won: own2.successes,
      leads: own2.cases,
      rest: percentText(rest.successes / rest.cases),
      p: pText(p)
    });
    return { text: text4, leads: group2.leads };
  }

  // src/core/analysis/suggestion/overdue-share.ts
  var LEAST_OVERDUE = 5;
  var TIMES = 1.5;
  function overdueShare(context, { key }) {
    const { frame, open, overdue, say: say2 } = context;
    if (key === "") return void 0;
    const isTheirs2 = (lead) => keyAt2(frame.owner, lead) === key;
    const leads = [...overdue].filter(isTheirs2);
    const share2 = leads.length / overdue.size;
    const openShare = open.filter(isTheirs2).length / open.length;
    if (leads.length < LEAST_OVERDUE || !(share2 > TIMES * openShare)) return void 0;
    const text4 = say2("suggestOverdue", { n: leads.length, share: percentText(share2), open: percentText(openShare) });
    return { text: text4, leads };
  }

  // src/core/analysis/suggestion/pending-share.ts
  function pendingShare(context) {
    const { input, open, say: say2 } = context;
    if (open.length < LEAST_OPEN) return void 0;
    const leads = pendingLeads(context, open);
    const share2 = leads.length / open.length;
    if (leads.length === 0 || share2 < numberOf(input.settings, "suggestPendingShare")) return void 0;
    const days3 = numberOf(input.settings, "pendingDetailsDays");
    return { text: say2("suggestPending", { share: percentText(share2), n: leads.length, of: open.length, days: days3 }), leads };
  }
  var LEAST_OPEN = 10;

  // src/core/analysis/funnel/leak.ts
  var LEAST_DECIDED = 10;
  function leakOf({ steps: steps4 }) {
    return steps4.filter(({ lost, unknown }) => lost.length > 0 && unknown * 2 <= lost.length).map((step) => ({ ...step, decided: step.movedOn + step.lost.length })).filter(({ decided: decided3 }) => decided3 >= LEAST_DECIDED).reduce((worst, step) => worst && rateOf(worst) <= rateOf(step) ? worst : step, void 0);
  }
  function rateOf({ movedOn, decided: decided3 }) {
    return movedOn / decided3;
  }

  // src/core/analysis/leak-text.ts
  function leakFactorText(context, lost) {
    const factor = mainLossText(context, lost);
    return factor === NONE2 ? "" : context.say("leakFactor", { factor });
  }

  // src/core/analysis/suggestion/weak-stage.ts
  function weakStage(context) {
    const leak = leakOf(context.funnel);
    if (!leak) return void 0;
    const text4 = context.say("suggestStage", {
      stage: labelOf3(context, "stage", leak.key),
      share: percentText(leak.movedOn / leak.decided),
      moved: leak.movedOn,
      decided: leak.decided,
      factor: leakFactorText(context, leak.lost)
    });
    return { text: text4, leads: leak.lost };
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
    return suggestionRules.flatMap((rule) => {
      const groups = rule.scope === "team" ? [context.all] : context.groups[rule.scope];
      return groups.flatMap((group2) => {
        var _a;
        return (_a = fire(context, rule, group2)) != null ? _a : [];
      });
    });
  }
  function firstSuggestion(context, group2) {
    for (const rule of suggestionRules) {
      const found2 = rule.scope === "source" ? fire(context, rule, group2) : void 0;
      if (found2) {
        const owner = labelOf3(context, "member", found2.owner);
        return context.say("suggestionWho", { text: found2.text, owner, on: found2.dueOn });
      }
    }
    return "";
  }
  function fire(context, rule, group2) {
    const found2 = rule.find(context, group2);
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
    const held = /* @__PURE__ */ new Map();
    for (const lead of leads) {
      const owner = keyAt2(frame.owner, lead);
      if (owner !== "") held.set(owner, ((_a = held.get(owner)) != null ? _a : 0) + 1);
    }
    const place2 = placeIn(listOrder(input.settings, "member"));
    const [first] = [...held].sort(([a, m], [b, n]) => n - m || place2(a) - place2(b));
    return (_b = first == null ? void 0 : first[0]) != null ? _b : "";
  }

  // src/core/analysis/blocks/source-table.ts
  function sourceTable(context) {
    const { say: say2, groups, all } = context;
    return {
      basis: "basisRegistered",
      header: headers12.map((word15) => say2(word15)),
      rows: groups.source.map((group2) => sourceRow(context, group2, labelOf3(context, "source", group2.key))),
      total: sourceRow(context, all, say2("total")).map(asTotal),
      sentences: groups.source.length === 0 ? [say2("noLeads"), ...sourceNotes(context)] : sourceNotes(context),
      ...groups.source.length > 0 && { chart: conversionChart(context) }
    };
  }
  var headers12 = [
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
    const figures = figuresOf(context.frame, group2);
    const { interval } = figures;
    return [
      ...[text3(label2), count(figures.leads), count(figures.won), rate(figures.conversion)],
      days2(figures.meanCycle, context),
      text3(factorText(context, group2.leads, "won")),
      text3(factorText(context, group2.leads, "lost")),
      text3(group2 === context.all ? "" : firstSuggestion(context, group2)),
      ...[bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high), halfDays(figures.medianCycle, context)],
      ...[count(group2.invalid), count(figures.open), count(group2.toCheck)]
    ];
  }
  function conversionChart(context) {
    const { say: say2, groups } = context;
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
        ...{ "series.0.type": "bars", "series.0.color": colours.blue },
        ...points(1, colours.orange),
        ...points(2, colours.vermilion)
      }
    };
  }
  function chartRow(label2, { conversion, interval }) {
    return [text3(label2), rate(conversion), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)];
  }

  // src/core/analysis/blocks/stage-funnel.ts
  function stageFunnel(context) {
    const { say: say2, funnel, all } = context;
    const unknown = funnel.steps.reduce((sum6, step) => sum6 + step.unknown, 0);
    return {
      basis: "basisRegistered",
      header: headers13.map((word15) => say2(word15)),
      rows: [...funnel.steps.map((step) => stepRow(context, step)), wonRow(context)],
      sentences: [...leakNote(context), ...unknown > 0 ? [say2("pathUnknownNote", { n: unknown })] : []],
      ...all.leads.length > 0 && { chart: funnelChart(context) }
    };
  }
  var headers13 = [
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
  function stepRow(context, step) {
    const interval = wilson(step.movedOn, step.movedOn + step.lost.length);
    return [
      ...[text3(labelOf3(context, "stage", step.key)), count(step.reached), count(step.movedOn), count(step.lost.length)],
      ...[count(step.stillThere), count(step.aside)],
      ...[rate(stageConversion(step)), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)],
      halfDays(step.medianDays, context),
      text3(mainLossText(context, step.lost)),
      count(step.unknown)
    ];
  }
  function wonRow(context) {
    const blanks = headers13.slice(2).map(() => text3(""));
    return [text3(labelOf3(context, "stage", "won")), count(context.funnel.won), ...blanks];
  }
  function leakNote(context) {
    const leak = leakOf(context.funnel);
    const interval = leak && wilson(leak.movedOn, leak.decided);
    if (!leak || !interval) return [];
    const note3 = context.say("leakNote", {
      stage: labelOf3(context, "stage", leak.key),
      share: percentText(leak.movedOn / leak.decided),
      moved: leak.movedOn,
      decided: leak.decided,
      low: percentText(interval.low),
      high: percentText(interval.high),
      factor: leakFactorText(context, leak.lost)
    });
    return [note3];
  }
  function funnelChart(context) {
    var _a, _b;
    const { say: say2, funnel } = context;
    const widest = (_b = (_a = funnel.steps[0]) == null ? void 0 : _a.reached) != null ? _b : 0;
    const row11 = (key, reached) => [
      text3(labelOf3(context, "stage", key)),
      { value: (widest - reached) / 2, format: "0.0" },
      count(reached)
    ];
    return {
      key: "funnel",
      type: "bar",
      title: say2("chartFunnel"),
      header: [say2("stage"), say2("padding"), say2("reached")],
      rows: [...funnel.steps.map((step) => row11(step.key, step.reached)), row11("won", funnel.won)],
      options: {
        ...axes(say2("axisLeads"), say2("stage")),
        isStacked: true,
        "legend.position": "none",
        ...{ "series.0.color": "transparent", "series.0.visibleInLegend": false, "series.1.color": colours.blue }
      }
    };
  }

  // src/core/analysis/blocks/suggestion-list.ts
  function suggestionList(context) {
    const { say: say2 } = context;
    const suggestions = suggest(context);
    return {
      basis: "basisSuggestions",
      header: ["scope", "concerned", "owner", "dueOn", "suggestion"].map((word15) => say2(word15)),
      rows: suggestions.map((suggestion) => suggestionRow(context, suggestion)),
      sentences: suggestions.length === 0 ? [say2("noSuggestion")] : []
    };
  }
  var lists2 = { source: "source", owner: "member" };
  function suggestionRow(context, suggestion) {
    const { scope, about, leads, owner, dueOn } = suggestion;
    const range = scope === "team" ? context.say("team") : labelOf3(context, lists2[scope], about);
    return [
      text3(range),
      count(leads.length),
      text3(labelOf3(context, "member", owner)),
      date(dueOn),
      text3(suggestion.text)
    ];
  }

  // src/core/analysis/statistics/survival/log-rank.ts
  function logRank(all, cause) {
    const tables4 = watchedTables(all);
    const scores = tables4.map(() => 0);
    const covariance = tables4.map(() => tables4.map(() => 0));
    const [first] = tables4;
    first == null ? void 0 : first.times.forEach((_, at) => {
      const ended = tables4.map(({ events: events2 }) => {
        var _a, _b;
        return (_b = (_a = events2[cause - 1]) == null ? void 0 : _a[at]) != null ? _b : 0;
      });
      const watched = tables4.map(({ atRisk }) => {
        var _a;
        return (_a = atRisk[at]) != null ? _a : 0;
      });
      addTime({ scores, covariance }, ended, watched);
    });
    return groupTest(scores, covariance);
  }
  function addTime({ scores, covariance }, ended, watched) {
    const d = total5(ended);
    const n = total5(watched);
    if (d === 0 || n === 0) return;
    const spread2 = n > 1 ? d * (n - d) / (n - 1) : 0;
    watched.forEach((own2, one) => {
      var _a, _b, _c;
      const share2 = own2 / n;
      scores[one] = ((_a = scores[one]) != null ? _a : 0) + ((_b = ended[one]) != null ? _b : 0) - d * share2;
      const row11 = (_c = covariance[one]) != null ? _c : [];
      watched.forEach((others, other) => {
        var _a2;
        row11[other] = ((_a2 = row11[other]) != null ? _a2 : 0) + spread2 * share2 * ((one === other ? 1 : 0) - others / n);
      });
    });
  }
  function total5(values) {
    return values.reduce((sum6, value2) => sum6 + value2, 0);
  }

  // src/core/analysis/statistics/survival/kaplan-meier.ts
  function kaplanMeier({ times: times2, atRisk, events: events2 }) {
    const share2 = [];
    const variance = [];
    let surviving = 1;
    let sum6 = 0;
    times2.forEach((_, at) => {
      var _a;
      const watched = (_a = atRisk[at]) != null ? _a : 0;
      const ended = events2.reduce((total6, counts) => {
        var _a2;
        return total6 + ((_a2 = counts[at]) != null ? _a2 : 0);
      }, 0);
      surviving *= 1 - ended / watched;
      sum6 += ended < watched ? ended / (watched * (watched - ended)) : 0;
      share2.push(surviving);
      variance.push(surviving * surviving * sum6);
    });
    return { times: times2, share: share2, variance };
  }

  // src/core/analysis/statistics/survival/restricted-mean.ts
  function restrictedMean(table3, horizon) {
    var _a, _b, _c;
    const { times: times2, share: share2 } = kaplanMeier(table3);
    const within2 = times2.filter((time) => time < horizon);
    const areas = within2.map((time, at) => {
      var _a2, _b2;
      return (((_a2 = within2[at + 1]) != null ? _a2 : horizon) - time) * ((_b2 = share2[at]) != null ? _b2 : 0);
    });
    let after2 = 0;
    let variance = 0;
    for (let at = within2.length - 1; at >= 0; at -= 1) {
      after2 += (_a = areas[at]) != null ? _a : 0;
      const watched = (_b = table3.atRisk[at]) != null ? _b : 0;
      const ended = table3.events.reduce((sum6, counts) => {
        var _a2;
        return sum6 + ((_a2 = counts[at]) != null ? _a2 : 0);
      }, 0);
      if (ended < watched) variance += after2 * after2 * ended / (watched * (watched - ended));
    }
    return { days: ((_c = within2[0]) != null ? _c : horizon) + after2, error: Math.sqrt(variance) };
  }

  // src/core/analysis/blocks/time-to-win.ts
  var HORIZONS = [30, 60, 90, 180];
  var WITH_INTERVAL = /* @__PURE__ */ new Set([90, 180]);
  var LONGEST5 = 180;
  var FEWEST2 = 10;
  var SURE4 = 0.05;
  function timeToWin(context) {
    const { say: say2, all, groups } = context;
    const watched = watchedOf(context, all.leads);
    const shown3 = groups.source.filter(({ leads }) => leads.length >= FEWEST2);
    return {
      basis: "basisRegistered",
      header: headerOf3(context),
      rows: shown3.map((group2) => row9(context, group2, labelOf3(context, "source", group2.key))),
      total: row9(context, all, say2("total")).map(asTotal),
      sentences: [...answer2(context, watched), ...difference(context, shown3), ...notes(context, watched)]
    };
  }
  function headerOf3({ say: say2 }) {
    const horizons = HORIZONS.flatMap((n) => [
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
  function row9(context, group2, label2) {
    const { leads, won, lost, conversion } = figuresOf(context.frame, group2);
    const watched = watchedOf(context, group2.leads);
    const incidence = aalenJohansen(riskTable(watched, 2), WON);
    const horizons = HORIZONS.flatMap((n) => {
      const known3 = isWatched2(watched, n) ? shareWithin(incidence, n) : void 0;
      const interval = WITH_INTERVAL.has(n) ? [bound(known3 == null ? void 0 : known3.low), bound(known3 == null ? void 0 : known3.high)] : [];
      return [rate(known3 == null ? void 0 : known3.share), ...interval];
    });
    return [
      ...[text3(label2), count(leads), rate(conversion), rate(won + lost > 0 ? won / (won + lost) : void 0)],
      ...horizons,
      days2(timeOfShare(incidence, 0.5), context),
      days2(isWatched2(watched, LONGEST5) ? restrictedMean(riskTable(watched, 2), LONGEST5).days : void 0, context)
    ];
  }
  function isWatched2({ exit, cause }, horizon) {
    var _a;
    for (let at = 0; at < exit.length; at += 1) if (((_a = exit[at]) != null ? _a : 0) >= horizon) return true;
    return exit.length > 0 && Array.from(cause).every((one) => one > 0);
  }
  function answer2(context, watched) {
    const incidence = aalenJohansen(riskTable(watched, 2), WON);
    const [n] = [...WITH_INTERVAL].filter((horizon) => isWatched2(watched, horizon)).slice(-1);
    const found2 = n === void 0 ? void 0 : shareWithin(incidence, n);
    if (n === void 0 || (found2 == null ? void 0 : found2.low) === void 0 || found2.high === void 0) return [context.say("tooEarlyNote")];
    const { share: share2, low, high } = found2;
    const values = { n, share: percentText(share2), low: percentText(low), high: percentText(high) };
    return [context.say("wonWithinNote", values)];
  }
  function difference(context, groups) {
    const leads = groups.flatMap((group2) => group2.leads);
    const places3 = new Map(groups.flatMap((one, place2) => one.leads.map((lead) => [lead, place2])));
    const watched = watchedOf(context, leads);
    const codes = watched.leads.map((lead) => {
      var _a;
      return (_a = places3.get(lead)) != null ? _a : 0;
    });
    const won = grayTest(groupTables({ ...watched, group: codes, groups: groups.length }, 2), WON);
    const closing2 = Array.from(watched.cause, (one) => Math.min(1, one));
    const closed = logRank(groupTables({ ...watched, cause: closing2, group: codes, groups: groups.length }, 1), 1);
    return [
      ...won ? [context.say(won.p <= SURE4 ? "sourcesPaceDiffers" : "sourcesPaceSame", { p: pText(won.p) })] : [],
      ...closed && closed.p <= SURE4 ? [context.say("sourcesCloseDiffers", { p: pText(closed.p) })] : []
    ];
  }
  function notes({ say: say2 }, { undated, recordsFrom }) {
    const begin3 = recordsFrom === void 0 ? [] : [say2("recordsBeginNote", { day: dayOf(recordsFrom) })];
    return undated === 0 ? begin3 : [...begin3, say2("unwatchedNote", { n: undated })];
  }

  // src/core/analysis/blocks/trend.ts
  var MOST_MONTHS3 = 24;
  function trend(context) {
    var _a, _b;
    const { say: say2 } = context;
    const first = firstDay(context);
    const months = first === void 0 ? [] : tallyMonths(context, monthsBetween(first, lastDay(context), MOST_MONTHS3));
    const isCut = first !== void 0 && months.length === MOST_MONTHS3 && first.slice(0, 7) < ((_b = (_a = months[0]) == null ? void 0 : _a.key) != null ? _b : "");
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
    const first = Math.min(
      selection2.registered.reduce((least, lead) => earlier2(least, frame.registered[lead]), Number.POSITIVE_INFINITY),
      selection2.won.reduce((least, lead) => earlier2(least, frame.wonOn[lead]), Number.POSITIVE_INFINITY)
    );
    return Number.isFinite(first) ? dayOf(first) : void 0;
  }
  function earlier2(least, day2) {
    return day2 !== void 0 && day2 < least ? day2 : least;
  }
  function lastDay({ range, input }) {
    return range.to === "" ? input.today : range.to;
  }
  function tallyMonths({ frame, selection: selection2 }, months) {
    var _a, _b, _c, _d;
    const registered = months.keys.map(() => []);
    const won = months.keys.map(() => 0);
    for (const lead of selection2.registered) (_b = registered[months.indexOf((_a = frame.registered[lead]) != null ? _a : Number.NaN)]) == null ? void 0 : _b.push(lead);
    for (const lead of selection2.won) {
      const month = months.indexOf((_c = frame.wonOn[lead]) != null ? _c : Number.NaN);
      if (month >= 0) won[month] = ((_d = won[month]) != null ? _d : 0) + 1;
    }
    return months.keys.map((key, month) => {
      var _a2, _b2;
      return { key, registered: (_a2 = registered[month]) != null ? _a2 : [], won: (_b2 = won[month]) != null ? _b2 : 0 };
    });
  }
  function monthRow({ frame }, { key, registered, won }) {
    const { leads, conversion, interval } = figuresOf(frame, groupAll(frame, registered));
    return [text3(key), count(leads), count(won), rate(conversion), bound(interval == null ? void 0 : interval.low), bound(interval == null ? void 0 : interval.high)];
  }
  function trendChart({ frame, say: say2 }, months) {
    return {
      key: "trend",
      type: "line",
      title: say2("chartTrend"),
      header: [say2("month"), say2("leads"), say2("won")],
      rows: months.map(({ key, registered, won }) => [
        text3(key),
        count(groupAll(frame, registered).leads.length),
        count(won)
      ]),
      options: {
        ...axes(say2("month"), say2("axisLeads")),
        ...{ "series.0.color": colours.blue, "series.0.pointSize": 5 },
        ...{ "series.1.color": colours.orange, "series.1.pointSize": 5 }
      }
    };
  }

  // src/core/analysis/forecast/expect-wins.ts
  var INFLOW_DAYS = 90;
  function expectWins(careers, origin, span) {
    const { spells, ages, fresh } = knownOn(careers, origin);
    const { won, open } = curves(spells);
    const chances = ages.map((age) => open(age) > 0 ? (won(age + span) - won(age)) / open(age) : 0);
    const fromOpen = sum5(chances);
    const coming = comingWins(won, span, fresh / INFLOW_DAYS);
    const variance = sum5(chances.map((chance) => chance * (1 - chance))) + coming;
    return { wins: fromOpen + coming, fromOpen, deviation: Math.sqrt(variance) };
  }
  function knownOn({ began, ended, cause }, origin) {
    const places3 = Array.from(began, (_, at) => at).filter((at) => {
      var _a;
      return ((_a = began[at]) != null ? _a : Number.NaN) <= origin;
    });
    const isOver = (at) => {
      var _a;
      return ((_a = ended[at]) != null ? _a : Number.NaN) <= origin;
    };
    const age = (at) => {
      var _a;
      return origin - ((_a = began[at]) != null ? _a : origin);
    };
    const spells = {
      entry: places3.map(() => -1),
      exit: places3.map((at) => {
        var _a, _b;
        return isOver(at) ? ((_a = ended[at]) != null ? _a : 0) - ((_b = began[at]) != null ? _b : 0) : age(at);
      }),
      cause: places3.map((at) => {
        var _a;
        return isOver(at) ? (_a = cause[at]) != null ? _a : 0 : 0;
      })
    };
    const open = places3.filter((at) => !isOver(at));
    return { spells, ages: open.map(age), fresh: places3.filter((at) => age(at) < INFLOW_DAYS).length };
  }
  function curves(spells) {
    const table3 = riskTable(spells, 2);
    const incidence = aalenJohansen(table3, 1);
    const survival = kaplanMeier(table3);
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
  var Z_80 = 1.2815515655446004;
  var LEVEL = 0.8;
  var FEWEST_TRIALS = 8;
  var MOST_TRIALS = 24;
  var FIRST_TRIAL = 180;
  var BETWEEN2 = 30;
  function forecastWins(careers, today, span) {
    const now = expectWins(careers, today, span);
    const errors = trialDays(careers, today, span).map((day2) => error(careers, day2, span));
    const width = errors.length < FEWEST_TRIALS ? Z_80 : Math.max(Z_80, quantile(errors.map(Math.abs)));
    const half = width * Math.max(now.deviation, 0.5);
    return {
      ...now,
      low: Math.max(0, now.wins - half),
      high: now.wins + half,
      trials: errors.length,
      hits: errors.filter((one) => Math.abs(one) <= width).length
    };
  }
  function trialDays({ began }, today, span) {
    const first = Array.from(began).reduce((least, day2) => Math.min(least, day2), Number.POSITIVE_INFINITY);
    const days3 = Array.from({ length: MOST_TRIALS }, (_, trial) => today - span - trial * BETWEEN2);
    return days3.filter((day2) => day2 >= first + FIRST_TRIAL);
  }
  function error(careers, origin, span) {
    var _a;
    const { wins, deviation } = expectWins(careers, origin, span);
    let came = 0;
    for (let at = 0; at < careers.ended.length; at += 1) {
      const end = (_a = careers.ended[at]) != null ? _a : Number.NaN;
      if (careers.cause[at] === 1 && end > origin && end <= origin + span) came += 1;
    }
    return (came - wins) / Math.max(deviation, 0.5);
  }
  function quantile(widths) {
    var _a;
    const sorted2 = [...widths].sort((one, other) => one - other);
    return (_a = sorted2[Math.min(sorted2.length, Math.ceil((sorted2.length + 1) * LEVEL)) - 1]) != null ? _a : Z_80;
  }

  // src/core/analysis/blocks/win-forecast.ts
  var SPANS = [30, 90];
  var FEWEST_CLOSED = 20;
  var WORTH_DAYS = 365;
  function winForecast(context) {
    const { say: say2, input } = context;
    const careers = careersOf(context);
    const closed = careers.ended.filter((day2) => !Number.isNaN(day2)).length;
    const isEnough = closed >= FEWEST_CLOSED;
    const ahead = isEnough ? SPANS.map((span) => ({ span, ...forecastWins(careers, dayNumber(input.today), span) })) : [];
    return {
      basis: "basisForecast",
      header: headers14.map((word15) => say2(word15)),
      rows: ahead.map((one) => row10(context, one)),
      sentences: isEnough ? trialNotes(context, ahead) : [say2("forecastTooFew", { n: FEWEST_CLOSED - closed })]
    };
  }
  var headers14 = [
    ...["daysAhead", "expectedWins", "low", "high", "fromOpen", "expectedAmount", "amountLow", "amountHigh"],
    ...["trials", "hitShare"]
  ];
  function row10(context, { span, wins, low, high, fromOpen, trials: trials2, hits }) {
    const worth = worthOfWin(context);
    const amount = (won) => worth === void 0 ? text3("–") : money(Math.round(won * worth), context);
    return [
      ...[count(span), numeric(wins, "0.0"), numeric(low, "0.0"), numeric(high, "0.0"), numeric(fromOpen, "0.0")],
      ...[amount(wins), amount(low), amount(high)],
      ...[count(trials2), rate(trials2 > 0 ? hits / trials2 : void 0)]
    ];
  }
  function careersOf({ frame, selection: selection2 }) {
    const counted = selection2.scope.filter((lead) => {
      var _a;
      const outcome = frame.outcome[lead];
      return outcome !== "invalid" && outcome !== "toCheck" && !Number.isNaN((_a = frame.start[lead]) != null ? _a : Number.NaN);
    });
    const end = (lead) => {
      var _a;
      return (_a = frame.outcome[lead] === "won" ? frame.wonOn[lead] : frame.lostOn[lead]) != null ? _a : Number.NaN;
    };
    const isClosed2 = (lead) => frame.outcome[lead] === "won" || frame.outcome[lead] === "lost";
    const dated = counted.filter((lead) => {
      var _a;
      return !isClosed2(lead) || end(lead) >= ((_a = frame.start[lead]) != null ? _a : 0);
    });
    return {
      began: dated.map((lead) => {
        var _a;
        return (_a = frame.start[lead]) != null ? _a : Number.NaN;
      }),
      ended: dated.map((lead) => isClosed2(lead) ? end(lead) : Number.NaN),
      cause: dated.map((lead) => frame.outcome[lead] === "won" ? 1 : isClosed2(lead) ? 2 : 0)
    };
  }
  function worthOfWin({ frame, selection: selection2, input }) {
    const since = dayNumber(input.today) - WORTH_DAYS;
    const recent = selection2.scope.filter((lead) => {
      var _a;
      return ((_a = frame.wonOn[lead]) != null ? _a : 0) > since;
    });
    return mean(recent.map((lead) => {
      var _a;
      return (_a = frame.amount[lead]) != null ? _a : Number.NaN;
    }).filter((amount) => !Number.isNaN(amount)));
  }
  function trialNotes({ say: say2 }, found2) {
    const shortest = Math.min(...found2.map(({ trials: trials2 }) => trials2));
    return [shortest < 8 ? say2("forecastUntried") : say2("forecastTried")];
  }

  // src/core/analysis/blocks/blocks.ts
  var blockBuilders = {
    source: sourceTable,
    kpi: kpiStrip,
    suggestions: suggestionList,
    time: timeToWin,
    forecast: winForecast,
    funnel: stageFunnel,
    effort: followUpEffort,
    trend,
    changes: changes2,
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
    associations,
    value: customerValue,
    mood: feedbackMood,
    quality: dataQuality
  };

  // src/core/analysis/filter-cells.ts
  var places2 = { period: 2, owner: 4, source: 6, asOf: 8 };
  var FILTER_ROW = 2;
  var filterWords = {
    period: "filterPeriod",
    owner: "filterOwner",
    source: "filterSource",
    asOf: "filterAsOf"
  };
  function filterCells(vocabulary) {
    const { language } = vocabulary;
    const all = { key: "", label: analysisText("all", language) };
    const at = (key, options) => ({
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
    const period = periodKeys.find(
      (key) => languages.some((language) => periodLabel(key, language) === texts2.period.trim())
    );
    const owner = readKey("member", texts2.owner, vocabulary);
    const source = readKey("source", texts2.source, vocabulary);
    const asOf2 = readDay3(texts2.asOf);
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
    const [, year, month, date2] = (_a = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.trim())) != null ? _a : [];
    return year === void 0 ? void 0 : makeDay(Number(year), Number(month), Number(date2));
  }
  function readKey(list, text4, vocabulary) {
    const typed = text4.trim();
    if (typed === "" || languages.some((language) => analysisWords.all[language] === typed)) return void 0;
    return vocabulary.recognise(list, typed);
  }

  // src/core/analysis/layout.ts
  var REPORT_COLUMNS = 15;
  var EMPTY = { value: "" };
  function addRow({ rows }, cells) {
    const blanks = Array.from({ length: Math.max(0, REPORT_COLUMNS - cells.length) }, () => EMPTY);
    return rows.push([...cells, ...blanks].slice(0, REPORT_COLUMNS));
  }
  function addLine(layout, value2, style) {
    return addRow(layout, value2 === "" ? [] : [{ value: value2, format: "@", style }]);
  }
  function addTable(layout, header, rows) {
    const row11 = addRow(
      layout,
      header.map((value2) => ({ value: value2, format: "@", style: "header" }))
    );
    for (const cells of rows) addRow(layout, cells);
    return { row: row11, column: 1, rows: rows.length + 1, columns: header.length };
  }

  // src/core/analysis/build-report.ts
  var CHART_COLUMN = 17;
  var FIRST_CHART_ROW = 4;
  var CHART_ROWS = 19;
  var CHART_SIZE = { width: 640, height: 360 };
  function buildReport(input) {
    const context = analysisContext(input);
    const filters = filterCells(input.vocabulary);
    const layout = { rows: [] };
    addHead(layout, context, filters);
    const shown3 = blockKeys.filter((key) => input.settings.values[blockSetting(key)] === "yes");
    const drawn = shown3.flatMap((key) => addBlock2(layout, key, context));
    return {
      charts: addChartData(
        layout,
        context,
        drawn.flatMap(({ chart }) => chart != null ? chart : [])
      ),
      blocks: drawn.map(({ place: place2 }) => place2),
      filters,
      cells: layout.rows,
      owned: { row: 1, column: 1, rows: layout.rows.length, columns: REPORT_COLUMNS }
    };
  }
  function addHead(layout, context, filters) {
    const { say: say2 } = context;
    const title = text3(say2("title"), "title");
    addRow(layout, [title, text3(""), text3(periodText(context), "note"), text3(""), text3(computedText(context), "note")]);
    addRow(
      layout,
      filters.flatMap((filter) => [text3(say2(filterWords[filter.key]), "header"), filterCell(filter, context)])
    );
    addRow(layout, []);
  }
  function filterCell(filter, context) {
    const cell3 = text3(chosen(filter, context), "filter");
    return filter.options.length === 0 ? { ...cell3, format: "@" } : cell3;
  }
  function chosen({ key, options }, { input }) {
    var _a, _b, _c;
    const value2 = (_a = input.filters[key]) != null ? _a : "";
    return (_c = (_b = options.find((option) => option.key === value2)) == null ? void 0 : _b.label) != null ? _c : value2;
  }
  function addBlock2(layout, key, context) {
    const body = blockBuilders[key](context);
    if (body === void 0) return [];
    const language = languageOfWorkbook(context.input.settings);
    const { title, about } = blockWords[key];
    const row11 = addLine(layout, title[language], "title");
    addLine(layout, about[language], "note");
    addLine(layout, basisLine(context, body.basis), "note");
    const table3 = addTable(layout, body.header, [...body.rows, ...body.total ? [body.total] : []]);
    for (const sentence4 of body.sentences) addLine(layout, sentence4, "sentence");
    addRow(layout, []);
    const place2 = { key, row: row11, rows: layout.rows.length - row11, columns: table3.columns };
    return [{ place: place2, chart: body.chart }];
  }
  function addChartData(layout, { say: say2 }, drafts) {
    if (drafts.length > 0) addLine(layout, say2("chartDataTitle"), "title");
    return drafts.map(({ key, type, title, header, rows, options }, index) => {
      const range = addTable(layout, header, rows);
      addRow(layout, []);
      return {
        ...{ key, type, title },
        ranges: [range],
        position: { row: FIRST_CHART_ROW + index * CHART_ROWS, column: CHART_COLUMN },
        options: { title, ...CHART_SIZE, ...options }
      };
    });
  }

  // src/core/analysis/past-input.ts
  function pastInput(lines, { day: day2, vocabulary, computedAt }) {
    const now = `${day2}T23:59`;
    const { told: told5, uncertain } = asOf(
      lines.flatMap((line2) => {
        var _a;
        return (_a = readEvent(line2)) != null ? _a : [];
      }),
      now
    );
    const alive = [...told5].filter(([, { deletedOn }]) => deletedOn === "");
    const of = (letter) => alive.filter(([key]) => key.startsWith(letter)).map(([, record2]) => record2);
    const [leads, followUps2] = [of("L:"), of("F:")];
    return {
      leads: columnsOf("leads", leads, vocabulary),
      size: leads.length,
      followUps: { column: columnsOf("followUps", followUps2, vocabulary), size: followUps2.length },
      history: stageEvents(lines).filter(({ at }) => at <= now),
      ...{ today: day2, now, past: { computedAt, uncertain: uncertain.size } }
    };
  }
  function columnsOf(table3, records2, vocabulary) {
    return (key) => {
      const column = tableColumns[table3].find((one) => one.key === key);
      return column && records2.map(({ values }) => {
        var _a;
        return encode(column, (_a = values[key]) != null ? _a : "", vocabulary);
      });
    };
  }

  // src/host/charts.ts
  function drawCharts(book, tab, specs) {
    const sheet = sheetOf(tab);
    const present2 = sheet.getCharts();
    const known3 = knownCharts(book, present2, specs);
    removeOthers(sheet, { specs, present: present2, known: known3 });
    let inserted = false;
    for (const spec of specs) {
      const found2 = present2.find((chart) => chart.getChartId() === known3[spec.key]);
      if (found2 !== void 0) sheet.updateChart(shaped(found2.modify().clearRanges(), sheet, spec).build());
      else {
        sheet.insertChart(placed(shaped(sheet.newChart(), sheet, spec), spec).build());
        inserted = true;
      }
    }
    if (inserted) learnIds(sheet, { specs, present: present2, known: known3 });
    book.properties.put("charts", JSON.stringify(known3));
  }
  function removeOthers(sheet, { specs, present: present2, known: known3 }) {
    const gone = Object.keys(known3).filter((key) => specs.every((spec) => spec.key !== key));
    for (const key of gone) {
      const chart = present2.find((one) => one.getChartId() === known3[key]);
      if (chart !== void 0) sheet.removeChart(chart);
      delete known3[key];
    }
  }
  function learnIds(sheet, { specs, present: present2, known: known3 }) {
    const missing = specs.filter(({ key }) => !present2.some((chart) => chart.getChartId() === known3[key]));
    const fresh = sheet.getCharts().filter((chart) => !present2.some((old) => old.getChartId() === chart.getChartId()));
    missing.forEach((spec, index) => {
      var _a;
      const id = (_a = fresh[index]) == null ? void 0 : _a.getChartId();
      if (id !== void 0 && id !== null) known3[spec.key] = id;
    });
  }
  function knownCharts(book, present2, specs) {
    const kept3 = book.properties.text("charts");
    if (kept3 !== "") return JSON.parse(kept3);
    const found2 = specs.flatMap(({ key, title }) => {
      var _a;
      const id = (_a = present2.find((chart) => chart.getOptions().get("title") === title)) == null ? void 0 : _a.getChartId();
      return id === void 0 || id === null ? [] : [[key, id]];
    });
    return Object.fromEntries(found2);
  }
  function shaped(builder, sheet, spec) {
    const types2 = { combo: Charts.ChartType.COMBO, bar: Charts.ChartType.BAR, line: Charts.ChartType.LINE };
    let shape = builder.setChartType(types2[spec.type]).setNumHeaders(1).setOption("title", spec.title);
    for (const { row: row11, column, rows, columns } of spec.ranges) {
      shape = shape.addRange(sheet.getRange(row11, column, rows, columns));
    }
    for (const [name, value2] of Object.entries(spec.options)) shape = shape.setOption(name, value2);
    return shape;
  }
  function placed(builder, { position }) {
    return builder.setPosition(position.row, position.column, 0, 0);
  }

  // src/actions/refresh-analysis.ts
  function refreshAnalysis() {
    return atDesk("refreshAnalysis", (desk, language) => {
      const summary = writeAnalysis(desk);
      toast(menuTitle[language], messages.analysisDone[language]);
      return summary;
    });
  }
  function writeAnalysis(desk) {
    const { book, settings, vocabulary } = desk;
    const tab = tabIn(book, "analysis");
    const filters = chosenFilters(desk);
    const { asOf: asOf2 } = filters;
    const input = asOf2 !== void 0 && asOf2 < book.today ? pastOf(desk, asOf2) : presentInput(desk);
    const report = buildReport({ ...input, vocabulary, settings, filters });
    writeReport(tab, report);
    setFilterCells(tab, report.filters);
    drawCharts(book, tab, report.charts);
    return { leads: input.size, blocks: report.blocks.length };
  }
  function presentInput(desk) {
    const { book, settings } = desk;
    const leads = readTable(book, "leads", settings);
    const followUps2 = readTable(book, "followUps", settings);
    return {
      leads: (key) => columnCells(leads, key),
      size: leads.grid.length,
      followUps: { column: (key) => columnCells(followUps2, key), size: followUps2.grid.length },
      history: stageEvents(readLines(book, "history", historyColumns.length)),
      today: book.today,
      now: book.now,
      review: inReview(desk)
    };
  }
  function pastOf({ book, vocabulary }, day2) {
    const lines = inOrder(readLines(book, "history", historyColumns.length));
    return pastInput(lines, { day: day2, vocabulary, computedAt: book.now });
  }
  function chosenFilters({ book, vocabulary }) {
    const cells = filterCells(vocabulary);
    const rows = Math.max(...cells.map(({ row: row11 }) => row11));
    const columns = Math.max(...cells.map(({ column }) => column));
    const texts2 = shownTexts(tabIn(book, "analysis"), { row: 1, column: 1, rows, columns });
    const chosen2 = cells.map(({ key, row: row11, column }) => {
      var _a, _b;
      return [key, (_b = (_a = texts2[row11 - 1]) == null ? void 0 : _a[column - 1]) != null ? _b : ""];
    });
    return readFilters(Object.fromEntries(chosen2), vocabulary);
  }
  function inReview({ book }) {
    var _a;
    const waiting = /* @__PURE__ */ new Set();
    for (const row11 of readMemoryTab(book).rows.values()) {
      const id = splitMemoryKey(row11.key);
      if ((id == null ? void 0 : id.table) === "leads" && ((_a = row11.meta.inReview) != null ? _a : []).length > 0) waiting.add(id.id);
    }
    return waiting;
  }

  // src/core/erase/without-erased.ts
  function withoutErased(backup, { register, sign, language, words: words3 }) {
    if (register.erasures.length === 0) return backup;
    const leads = leadsOf(backup.tables.leads);
    const met = leads.filter((lead) => erasureOf(lead, register, sign) !== void 0);
    const wanted = /* @__PURE__ */ new Set([...register.erasures.flatMap(({ ids }) => ids), ...met.map(({ leadId: leadId2 = "" }) => leadId2)]);
    const persona = personaOf(wanted, leads, backup.history);
    const followUps2 = followUpsOf(persona.ids, { memory: /* @__PURE__ */ new Map(), table: backup.tables.followUps });
    const names3 = erasedNames(persona.ids);
    const traces = tracesOf(persona.own, { others: persona.others, words: [...words3, ...names3] });
    return eraseBackup(backup, { ids: /* @__PURE__ */ new Set([...persona.ids, ...followUps2]), traces, language });
  }

  // src/actions/rewrite-backups.ts
  var MINUTES5 = 3;
  function rewriteBackups(desk) {
    const { book } = desk;
    const watch = startWatch();
    const count3 = erasuresOf(book).erasures.length;
    const old = listBackups(book).filter(({ erasures }) => erasures < count3);
    let backups = 0;
    for (const entry of old) {
      if (watch.minutes() > MINUTES5) break;
      if (entry.state === "verified") storeBackup(book, forgetting(desk, loadBackup(entry)), count3);
      if (removeDriveFile(entry.id)) backups++;
    }
    return { backups, left: old.length - backups };
  }
  function forgetting({ book, settings, vocabulary }, backup) {
    const register = erasuresOf(book);
    const { language } = vocabulary;
    const words3 = commonWords(settings, vocabulary);
    return withoutErased(backup, { register, sign: signErased(register), language, words: words3 });
  }

  // src/actions/erase-person.ts
  function erasePerson() {
    return atDesk("erasePerson", (desk, language) => {
      var _a;
      const title = menuTitle[language];
      const id = askForLead(desk, eraseWords.which[language], language);
      if (id === void 0) return void 0;
      const survey2 = surveyPerson(desk, [id]);
      if (survey2 === void 0) return void tell(title, fill(eraseWords.unknownLead[language], { id }));
      if (((_a = asked(title, previewOf(desk, survey2, { id, language }))) == null ? void 0 : _a.trim()) !== id) {
        return void tell(title, eraseWords.notConfirmed[language]);
      }
      const summary = { ids: [...survey2.persona.ids], ...erase(desk, [id]) };
      const left = summary.left > 0 ? fill(eraseWords.left[language], { count: summary.left }) : "";
      tell(title, fill(eraseWords.done[language], { backups: summary.backups, left }));
      return summary;
    });
  }
  function erase(desk, ids) {
    const who = personOf(effectiveEmail(), desk.settings).name;
    eraseNow(desk, ids, who);
    const { memory } = settleWorkbook(desk, { way: "addOn", who });
    writeToday(desk, linesOf2(desk, memory));
    writeAnalysis(desk);
    return rewritten2(desk);
  }
  function rewritten2(desk) {
    try {
      removeExports(
        desk.book,
        erasuresOf(desk.book).erasures.flatMap(({ ids }) => ids)
      );
      return rewriteBackups(desk);
    } catch (error2) {
      if (!(error2 instanceof DriveFailed)) throw error2;
      return { backups: 0, left: 1 };
    }
  }
  function previewOf({ book }, survey2, { id, language }) {
    const { persona, cleaning, contacts, lines, leads, followUps: followUps2, memory } = survey2;
    const base = { at: book.now, who: "", operation: "" };
    const live = ({ table: table3, grid, first }) => ({ columns: table3.columns.at, rows: grid, first });
    const tables4 = { leads: live(leads), followUps: live(followUps2) };
    const { cells } = planErasure({ tables: tables4, memory: memory.rows, cleaning, today: book.today, base });
    const mentions = cells.filter((cell3) => !cleaning.ids.has(cell3.id)).length;
    const own2 = leads.table.headers.filter(
      (header, at) => header !== "" && !Object.values(leads.table.columns.at).includes(at)
    );
    const columns = own2.length === 0 ? "" : fill(eraseWords.ownColumns[language], { columns: own2.join("、") });
    const counts = { leads: persona.ids.size, followUps: contacts, lines, mentions };
    return fill(eraseWords.preview[language], { ...counts, ids: [...persona.ids].join("、"), columns, id });
  }

  // src/core/export/person-data.ts
  function personData({ rows, lines }, language) {
    return [...rows.flatMap((row11) => rowData(row11, language)), ...lines.flatMap((line2) => lineData(line2, language))];
  }
  function dataRows(data, header) {
    const keys = ["tab", "id", "field", "value", "at", "by"];
    return [header, ...data].map((datum) => keys.map((key) => datum[key]));
  }
  function rowData({ table: table3, id, headers: headers15, cells, notes: notes2 }, language) {
    const tab = sheetLabels[table3][language];
    return headers15.flatMap((field, at) => {
      var _a, _b;
      const texts2 = [textOf6((_a = cells[at]) != null ? _a : ""), (_b = notes2[at]) != null ? _b : ""].filter((text4) => text4 !== "");
      return texts2.map((value2) => ({ tab, id, field, value: value2, at: "", by: "" }));
    });
  }
  function lineData(line2, language) {
    const cell3 = (key) => {
      var _a;
      return (_a = line2[historyColumns.indexOf(key)]) != null ? _a : "";
    };
    const base = { tab: sheetLabels.history[language], id: cell3("id"), at: cell3("at"), by: cell3("who") };
    const field = [cell3("kind"), cell3("field")].filter((text4) => text4 !== "").join(" · ");
    const side = (key) => cell3(key) === "" ? [] : [{ ...base, field: `${field} · ${historyLabels[key][language]}`, value: cell3(key) }];
    return [...side("from"), ...side("to")];
  }
  function textOf6(cell3) {
    return isMoment(cell3) ? stampOfSerial(cell3.serial).replace("T", " ") : String(cell3);
  }

  // src/core/i18n/export-words.ts
  var word13 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var exportWords = {
    which: word13(
      "要导出谁的资料？请输入线索编号（选中的是 {selected}）。",
      "要匯出誰的資料？請輸入線索編號（選取的是 {selected}）。",
      "Whose data shall be exported? Type the lead ID (selected is {selected})."
    ),
    done: word13(
      "已把 {ids} 的 {count} 条资料存入你的云端硬盘，并逐条核对。\n给人看的表格：{csv}\n给机器读的文件：{json}\n文件不与任何人共享；交给本人之后请删除。",
      "已把 {ids} 的 {count} 筆資料存入您的雲端硬碟，並逐筆核對。\n給人看的表格：{csv}\n給機器讀的檔案：{json}\n檔案不與任何人共用；交給本人之後請刪除。",
      "Everything kept of {ids} ({count} entries) is in your Drive, checked entry by entry.\nFor people: {csv}\nFor machines: {json}\nThe files are shared with nobody; please delete them once they have been handed over."
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
      const title = menuTitle[language];
      const id = askForLead(desk, exportWords.which[language], language);
      if (id === void 0) return void 0;
      const survey2 = surveyPerson(desk, [id]);
      if (survey2 === void 0) return void tell(title, fill(eraseWords.unknownLead[language], { id }));
      const lines = readHistory(desk.book).map(({ line: line2 }) => line2);
      const own2 = lines.filter((line2) => {
        var _a;
        return survey2.cleaning.ids.has((_a = line2[historyColumns.indexOf("id")]) != null ? _a : "");
      });
      const rows = [...rowsOf5(survey2.leads, survey2), ...rowsOf5(survey2.followUps, survey2)];
      const data = personData({ rows, lines: own2 }, language);
      const stored3 = storeExport(desk.book, id, dataRows(data, headerIn(language)));
      const ids = [...survey2.persona.ids];
      const files2 = { csv: driveAddress(stored3.csv), json: driveAddress(stored3.json) };
      tell(title, fill(exportWords.done[language], { ids: ids.join("、"), count: data.length, ...files2 }));
      return { ids, entries: data.length };
    });
  }
  function rowsOf5({ table: table3, rows, grid, first }, { cleaning, persona }) {
    return rows.flatMap(({ row: row11, cells }) => {
      var _a, _b;
      const [leadId2, followUpId] = [cells["leadId"], cells["followUpId"]].map((cell3) => String(cell3 != null ? cell3 : "").trim());
      if (!persona.ids.has(leadId2 != null ? leadId2 : "") && !cleaning.ids.has(followUpId != null ? followUpId : "")) return [];
      const id = (_a = table3.key === "leads" ? leadId2 : followUpId) != null ? _a : "";
      const notes2 = notesInRow(table3, row11);
      return [{ table: table3.key, id, headers: table3.headers, cells: (_b = grid[row11 - first]) != null ? _b : [], notes: notes2 }];
    });
  }
  function headerIn(language) {
    const { tab, id, field, value: value2, at, by: by2 } = exportWords;
    const word15 = (label2) => label2[language];
    return { tab: word15(tab), id: word15(id), field: word15(field), value: word15(value2), at: word15(at), by: word15(by2) };
  }

  // src/host/edit-event.ts
  function readEditEvent(event) {
    var _a, _b;
    const { range, triggerUid, user, value: value2 } = event != null ? event : {};
    if (range === void 0 || typeof triggerUid !== "string" || typeof range.getSheet !== "function") return void 0;
    const area = patient(range);
    return {
      sheetId: area.getSheet().getSheetId(),
      row: area.getRow(),
      column: area.getColumn(),
      rows: area.getNumRows(),
      columns: area.getNumColumns(),
      triggerUid,
      editor: editorEmail((_b = (_a = user == null ? void 0 : user.getEmail) == null ? void 0 : _a.call(user)) != null ? _b : ""),
      ...typeof value2 === "string" ? { typed: value2 } : {}
    };
  }
  function triggerOf(event) {
    const { triggerUid } = event != null ? event : {};
    return typeof triggerUid === "string" ? triggerUid : "";
  }

  // src/actions/edited-rows.ts
  function spanOf2(event, { columns }) {
    const ours = [...Object.values(columns.at), ...columns.contact === void 0 ? [] : [columns.contact]];
    const first = Math.max(2, event.row);
    const count3 = event.row + event.rows - first;
    return count3 > 0 && ours.some((at) => isTouched(event, at)) ? { first, count: count3 } : void 0;
  }
  function isTouched(event, at) {
    return at !== void 0 && at + 1 >= event.column && at + 1 < event.column + event.columns;
  }
  function idsOutside({ table: table3, rows }, event) {
    const isNew = rows.some((row11) => idOf(table3.key, row11) === "");
    if (!isTouched(event, table3.columns.at[idColumn[table3.key]]) && !isNew) return {};
    const inside = new Set(rows.map(({ row: row11 }) => row11));
    const outside = idCells(table3).filter(({ row: row11 }) => !inside.has(row11));
    return { elsewhere: new Set(outside.map(({ id }) => id)) };
  }
  function editorOf(event, settings) {
    const person = personOf(event.editor, settings);
    return { who: person.name, editor: editorKind(person), way: "grid" };
  }
  function editedColumns(event, read, { rows, vocabulary }) {
    const { key: table3, columns } = read.table;
    const touched = Object.entries(columns.at).filter(([, at]) => isTouched(event, at));
    const accepted2 = (row11, key) => {
      var _a, _b;
      return encode(columnOf(table3, key), (_b = (_a = rows.get(memoryKey(table3, idOf(table3, row11)))) == null ? void 0 : _a.values[key]) != null ? _b : "", vocabulary);
    };
    const isFresh = (row11, key) => {
      var _a;
      const cell3 = (_a = row11.cells[key]) != null ? _a : "";
      return String(cell3) === event.typed || !sameCell(cell3, accepted2(row11, key));
    };
    const stands2 = read.rows.some((row11) => touched.some(([key]) => isFresh(row11, key)));
    return new Set(stands2 ? touched.map(([key]) => key) : []);
  }
  function mayHitFormulas(plan, rows) {
    return plan.cells.some(({ table: table3, column }) => table3 === rows.table.key && columnOf(table3, column).by !== "addOn");
  }
  function formulasFor(plan, rows) {
    return mayHitFormulas(plan, rows) ? withFormulas(rows) : rows;
  }
  function showToasts({ vocabulary }, toasts) {
    const [first, ...rest] = toasts;
    if (first === void 0) return;
    const { language } = vocabulary;
    const more = rest.length > 0 ? ` ${fill(messages.more[language], { count: rest.length })}` : "";
    toast(menuTitle[language], first + more);
  }

  // src/actions/answer-review.ts
  function answerReview(desk, event) {
    const toasts = withLock(() => settleAnswers(desk, event));
    showToasts(desk, toasts);
  }
  function settleAnswers(desk, event) {
    const { book, settings, vocabulary } = desk;
    const answers = answersIn(desk, event);
    if (answers.length === 0) return [];
    const memory = readMemoryTab(book);
    const ids = new Set(answers.map(({ id }) => id));
    const leads = withFormulas(rowsWithIds(book, openTable(book, "leads", settings), ids));
    const fields2 = (id) => Object.fromEntries(answers.filter((one) => one.id === id).map(cellOf2));
    const typed = leads.rows.map((row11) => typeInto(row11, fields2(idOf("leads", row11))));
    const situation = situationOf(desk, editorOf(event, settings), { memory, leads: { ...leads, rows: typed } });
    const settled = settleLeads(situation, listsByLead(memory.rows));
    const plan = leads.rows.reduce((sum6, row11) => {
      const id = idOf("leads", row11);
      return withTyped(sum6, { table: "leads", row: row11.row, id, fields: fields2(id) });
    }, settled);
    applyPlan({ book, vocabulary, memory, tables: { leads } }, answered(plan, answers, memory));
    return plan.toasts;
  }
  function cellOf2({ column, text: text4 }) {
    return [column, text4];
  }
  function answersIn({ book }, { row: row11, rows }) {
    const lines = readLines(book, "review", reviewColumns.length).slice(
      Math.max(0, row11 - 2),
      Math.max(0, row11 - 2 + rows)
    );
    const names3 = Object.values(sheetLabels.leads);
    return lines.flatMap((line2) => {
      const cell3 = (key) => {
        var _a;
        return (_a = line2[reviewColumns.indexOf(key)]) != null ? _a : "";
      };
      const isAnswer = cell3("answer") !== "" && names3.includes(cell3("table"));
      return isAnswer ? [{ id: cell3("id"), column: cell3("column"), text: cell3("answer") }] : [];
    });
  }
  function answered(plan, answers, { rows }) {
    const refused6 = new Set(
      plan.events.filter(({ kind }) => kind === "refused").map(({ id, column }) => `${id}:${column}`)
    );
    const good = answers.filter(({ id, column }) => !refused6.has(`${id}:${column}`));
    const edits = [...new Set(good.map(({ id }) => memoryKey("leads", id)))].flatMap((key) => {
      var _a, _b;
      const known3 = (_a = plan.memory.find((edit) => edit.key === key)) != null ? _a : rows.get(key);
      if (known3 === void 0) return [];
      const done = good.filter(({ id }) => memoryKey("leads", id) === key).map(({ column }) => column);
      const inReview2 = ((_b = known3.meta.inReview) != null ? _b : []).filter((column) => !done.includes(column));
      return [{ ...known3, meta: { ...known3.meta, inReview: inReview2 } }];
    });
    const keys = new Set(edits.map(({ key }) => key));
    return { ...plan, memory: [...plan.memory.filter(({ key }) => !keys.has(key)), ...edits] };
  }

  // src/actions/check-settings-edit.ts
  function checkSettingsEdit({ book, settings, vocabulary }, event) {
    const { language } = vocabulary;
    const tab = tabIn(book, "settings");
    const cells = readSettingsCells(book, tab);
    const read = readSettingsTab(cells, settings, language);
    const area = within(event, cells.length);
    const isInside = ({ row: row11, column }) => row11 >= area.row && row11 < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    if (area.rows > 0 && area.columns > 0) putBackSettings(tab, read.refusals.filter(isInside), area);
    const after2 = readSettingsTab(putBack2(cells, read.refusals), settings, language);
    const changed3 = settingChanges(settings, after2.settings, language).length > 0;
    writeSettingsStatus(tab, (changed3 ? settingsTabWords.notApplied : settingsTabWords.applied)[language]);
  }
  function putBack2(cells, refusals) {
    const grid = cells.map((line2) => [...line2]);
    for (const { row: row11, column, back: back2 } of refusals) {
      const line2 = grid[row11 - 1];
      if (line2 !== void 0) line2[column - 1] = back2;
    }
    return grid;
  }
  function within({ row: row11, column, rows, columns }, last) {
    return {
      row: row11,
      column,
      rows: Math.min(rows, last - row11 + 1),
      columns: Math.min(columns, settingsWidth - column + 1)
    };
  }

  // src/actions/edit-follow-ups.ts
  function editFollowUps(desk, event) {
    const toasts = steadily(() => {
      const table3 = openTable(desk.book, "followUps", desk.settings);
      const span = spanOf2(event, table3);
      return span === void 0 ? [] : withLock(() => settleEdit(desk, event, readRows(desk.book, table3, span)));
    });
    showToasts(desk, toasts);
  }
  function settleEdit(desk, event, read) {
    const { book, vocabulary } = desk;
    const memory = readMemoryTab(book);
    const actor = { ...editorOf(event, desk.settings), operation: newOperation() };
    const known3 = idsOutside(read, event);
    const edited = editedColumns(event, read, { rows: memory.rows, vocabulary });
    const leadsById = rememberedLeads(memory.rows);
    const settle3 = (rows) => settleFollowUps({ ...situationOf(desk, { ...actor, edited }, { memory, followUps: rows }), ...known3 }, leadsById);
    const first = settle3(read);
    const followUps2 = formulasFor(first.plan, read);
    const settled = followUps2 === read ? first : settle3(followUps2);
    const about = settleTheirLeads(desk, actor, { memory, settled });
    const plan = joinPlans([settled.plan, about.plan]);
    rememberHeaders([followUps2.table, about.leads.table]);
    refuseDisorder(desk, plan, edited);
    const tables4 = { followUps: followUps2, leads: about.leads };
    const clashes = applyPlan({ book, vocabulary, memory, tables: tables4, refusals: "leave" }, plan);
    return [...plan.toasts, ...clashes.map((clash) => conflictText(clash, vocabulary.language))];
  }
  function settleTheirLeads(desk, actor, { memory, settled }) {
    const read = rowsWithIds(desk.book, openTable(desk.book, "leads", desk.settings), settled.touched);
    const settle3 = (rows) => settleLeads(situationOf(desk, actor, { memory, leads: rows }), settled.byLead);
    const first = settle3(read);
    const leads = formulasFor(first, read);
    return { leads, plan: leads === read ? first : settle3(leads) };
  }

  // src/actions/edit-headers.ts
  function editHeaders(desk, table3, event) {
    const { book, settings, vocabulary } = desk;
    const { language } = vocabulary;
    const tab = tabIn(book, table3);
    if (event.columns === 1 && isUndisturbed(headerTexts(tab), settings.headers[table3])) return;
    const back2 = withLock(() => {
      const headers15 = headerTexts(tab);
      const marked = markedColumns(tab);
      const likeness = (key, place2) => marked[key] === place2 ? 1 : 0;
      const standing = { headers: headers15, marked, lastSeen: settings.headers[table3], likeness };
      const placed2 = placeColumns(table3, tableLayout(table3, { settings, vocabulary }), standing);
      const ours = Object.entries(placed2.relabel).flatMap(([key, header]) => {
        var _a, _b;
        const place2 = (_a = placed2.at[key]) != null ? _a : -1;
        const present2 = (_b = headers15[place2]) != null ? _b : "";
        const isCut = present2 === "" && placed2.twins.some((twin) => twin.key === key);
        return isCut || isOwnLabel(table3, key, present2) ? [] : [{ place: place2, header }];
      });
      const twins = placed2.twins.filter(({ key }) => placed2.relabel[key] === void 0);
      const wrong = [...ours, ...twins].filter(({ place: place2 }) => isEdited(event, place2));
      writeHeaders(tab, wrong);
      return wrong.map(({ header }) => header);
    });
    const [first] = back2;
    if (first !== void 0) toast(menuTitle[language], fill(healWords.headerBack[language], { header: first }));
  }
  function isUndisturbed(headers15, lastSeen) {
    return Object.values(lastSeen).every((seen) => headers15.filter((header) => header === seen).length === 1);
  }
  function isOwnLabel(table3, key, header) {
    return languages.some((language) => columnLabel(table3, key, language) === header);
  }
  function isEdited(event, place2) {
    return place2 + 1 >= event.column && place2 + 1 < event.column + event.columns;
  }

  // src/actions/edit-leads.ts
  function editLeads(desk, event) {
    const toasts = steadily(() => {
      const table3 = openTable(desk.book, "leads", desk.settings);
      const span = spanOf2(event, table3);
      return span === void 0 ? [] : withLock(() => settleEdit2(desk, event, readRows(desk.book, table3, span)));
    });
    showToasts(desk, toasts);
  }
  function settleEdit2(desk, event, read) {
    const { book, vocabulary } = desk;
    const memory = readMemoryTab(book);
    const contacts = listsByLead(memory.rows);
    const actor = {
      ...editorOf(event, desk.settings),
      edited: editedColumns(event, read, { rows: memory.rows, vocabulary })
    };
    const known3 = idsOutside(read, event);
    const settle3 = (rows) => settleLeads({ ...situationOf(desk, actor, { memory, leads: rows }), ...known3 }, contacts);
    const first = settle3(read);
    const leads = formulasFor(first, read);
    const plan = leads === read ? first : settle3(leads);
    rememberHeaders([leads.table]);
    refuseDisorder(desk, plan, actor.edited);
    const clashes = applyPlan({ book, vocabulary, memory, tables: { leads }, refusals: "leave" }, plan);
    return [...plan.toasts, ...clashes.map((clash) => conflictText(clash, vocabulary.language))];
  }

  // src/actions/handle-edit.ts
  function handleEdit(raw) {
    const event = readEditEvent(raw);
    if (event === void 0) return;
    guarded("handleEdit", () => {
      const desk = openDesk();
      if (!isOwnFiring(desk.book, { triggerUid: event.triggerUid, by: "editTrigger" })) return;
      const handler = handlers3.find(({ key }) => {
        var _a;
        return ((_a = desk.book.tabs[key]) == null ? void 0 : _a.sheetId) === event.sheetId;
      });
      handler == null ? void 0 : handler.handle(desk, event);
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
      if (event.row === 1) editHeaders(desk, table3, event);
      if (event.row + event.rows > 2) handle(desk, event);
    };
  }

  // src/core/digest/mail-day.ts
  function mailWork(ledger, { now, instant, settings, calendar }) {
    const today = dayPart(now);
    if (!calendar.isWorkday(today) || today <= ledger.closedUpTo || isLeased(ledger, instant)) return "none";
    if (ledger.days[today] === void 0) {
      return minuteNumber(now) - minuteNumber(today) >= numberOf(settings, "mailHour") * 60 ? "daily" : "none";
    }
    const waits = peopleIn(ledger, today, "queued").length + peopleIn(ledger, today, "claimed").length;
    return waits > 0 ? "continue" : "none";
  }
  var LONGEST_GAP = 60;
  function missedDays(ledger, today, calendar) {
    const ran = Object.keys(ledger.days).filter((day2) => day2 < today);
    const closed = ledger.closedUpTo < today ? ledger.closedUpTo : "";
    const last = [...ran, closed].sort().slice(-1).join();
    if (last === "") return [];
    const from = daysBetween(last, today) > LONGEST_GAP ? addDays(today, -LONGEST_GAP) : last;
    const missed = [];
    for (let day2 = addDays(from, 1); day2 < today; day2 = addDays(day2, 1)) if (calendar.isWorkday(day2)) missed.push(day2);
    return missed;
  }

  // src/core/digest/mail-facts.ts
  function mailFacts(ledger, today, members) {
    const managers2 = members.filter(({ role }) => role === "manager").map(({ key }) => key);
    const days3 = untoldDays(ledger, today, managers2);
    const across = (state, of) => [
      ...new Set(of.flatMap((day2) => peopleIn(ledger, day2, state)))
    ];
    const doubtful2 = [...days3, today];
    return {
      queued: [],
      failed: across("failed", days3),
      unconfirmed: [.../* @__PURE__ */ new Set([...across("unconfirmed", doubtful2), ...across("claimed", doubtful2)])]
    };
  }
  function untoldDays(ledger, today, managers2) {
    var _a;
    const days3 = Object.keys(ledger.days).filter((day2) => day2 < today);
    const told5 = days3.filter((day2) => managers2.some((key) => {
      var _a2;
      return ((_a2 = ledger.days[day2]) == null ? void 0 : _a2.get(key)) === "sent";
    }));
    const last = (_a = told5.sort().pop()) != null ? _a : "";
    return days3.filter((day2) => day2 >= last).sort();
  }
  function areMailsStuck(ledger) {
    var _a;
    const records2 = Object.entries(ledger.days).sort().reverse();
    const wanted = records2.map(([, record2]) => [...record2.values()].filter((state) => !isNoMail(state)));
    const states = (_a = wanted.find(({ length }) => length > 0)) != null ? _a : [];
    if (states.includes("sent")) return false;
    const doubtful2 = states.filter((state) => state === "unconfirmed");
    return states.includes("queued") || states.includes("claimed") || doubtful2.length > 1;
  }
  function isNoMail(state) {
    return state === "suppressed" || state === "covered";
  }

  // src/core/backup/backup-mail.ts
  function backupMail(manager, state, context) {
    const vocabulary = vocabularyOf(manager, context);
    const { language } = vocabulary;
    const intro = backupTrouble(state, language);
    return {
      person: manager.key,
      to: manager.email,
      subject: subjectLine(backupWords.troubleSubject[language]),
      ...mailBody({ name: manager.name, intro, parts: [] }, vocabulary, context)
    };
  }

  // src/actions/tell-backups.ts
  function tellBackups(desk) {
    const { book } = desk;
    const state = backupState(book);
    const since = failingSince(state);
    if (since === void 0 || state.told === book.today) return;
    rememberBackup(book, { told: book.today });
    tellManagers(desk, (manager, context) => backupMail(manager, state, context));
  }

  // src/actions/keep-backups.ts
  function backupTask({ book, settings }) {
    const { erasures } = erasuresOf(book);
    return backupWork(backupState(book), {
      today: book.today,
      every: numberOf(settings, "backupDays"),
      erasures: erasures.length,
      isErasureOpen: erasures.some(({ open }) => open)
    });
  }
  function keepBackups(desk) {
    const task = backupTask(desk);
    if (task !== void 0) tasks[task](desk);
  }
  var tasks = {
    erase: (desk) => {
      for (const { open, ids } of erasuresOf(desk.book).erasures) if (open) eraseNow(desk, ids, "unknown");
    },
    rewrite: (desk) => {
      const { book } = desk;
      rememberBackup(book, { rewriteTried: book.today });
      const { left } = rewriteBackups(desk);
      rememberBackup(book, left > 0 ? { rewriteTried: "" } : { rewritten: erasuresOf(book).erasures.length });
    },
    make: (desk) => void makeBackup(desk),
    tell: tellBackups
  };

  // src/core/digest/section.ts
  var NAME_LENGTH = 80;
  var REASON_LENGTH = 240;
  var KEPT_FOR_NO_NEXT_STEP = 3;
  var CELL = "padding:4px 8px;border-bottom:1px solid #dadce0;text-align:left;vertical-align:top";
  function sectionsOf(lines, language) {
    const calm = lines.filter(({ escalation }) => escalation === "none");
    const dated = calm.filter((line2) => !lacksNextStep(line2));
    const sections = [
      { title: digestWords.escalated[language], lines: lines.filter(({ escalation }) => escalation !== "none") },
      { title: digestWords.late[language], lines: dated.filter(({ state }) => state === "late") },
      { title: digestWords.today[language], lines: dated.filter(({ state }) => state === "today") },
      { title: digestWords.nextDays[language], lines: dated.filter(({ state }) => isAhead(state)) },
      { title: digestWords.noNextStep[language], lines: calm.filter(lacksNextStep) }
    ];
    return sections.filter((section) => section.lines.length > 0);
  }
  function firstLines(sections, limit2) {
    var _a, _b;
    const isKept = ({ lines }) => lines.every((line2) => line2.escalation === "none" && lacksNextStep(line2));
    const kept3 = Math.min(limit2, KEPT_FOR_NO_NEXT_STEP, (_b = (_a = sections.find(isKept)) == null ? void 0 : _a.lines.length) != null ? _b : 0);
    let room = limit2 - kept3;
    return sections.map((section) => {
      const lines = section.lines.slice(0, Math.max(0, room) + (isKept(section) ? kept3 : 0));
      room -= isKept(section) ? lines.length - kept3 : lines.length;
      return { ...section, lines };
    }).filter(({ lines }) => lines.length > 0);
  }
  function countLines(sections) {
    return sections.reduce((sum6, { lines }) => sum6 + lines.length, 0);
  }
  function sectionHtml({ title, lines }, vocabulary) {
    const { language } = vocabulary;
    const heads = ["id", "customer", "kind", "reason", "day", "daysLate"].map(
      (key) => html`<th style="${CELL};color:#5f6368;font-weight:normal">${digestWords[key][language]}</th>`
    );
    const rows = lines.map((line2) => lineHtml(line2, vocabulary));
    return html`<h2 style="font-size:16px;margin:20px 0 6px">${title} (${lines.length})</h2>
<table style="border-collapse:collapse;width:100%;font-size:14px"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>
`;
  }
  function sectionText({ title, lines }, vocabulary) {
    const rows = lines.map((line2) => {
      var _a;
      const { lead, leadId: leadId2, day: day2, daysLate } = line2;
      const customer = outsideText((_a = lead.customerName) != null ? _a : "", NAME_LENGTH);
      const reason2 = outsideText(reasonText(line2.reason, vocabulary), REASON_LENGTH);
      const kind = kindText(line2, vocabulary.language);
      const late2 = daysLate > 0 ? `${digestWords.daysLate[vocabulary.language]} ${daysLate} · ` : "";
      return `- ${outsideText(leadId2, NAME_LENGTH)} · ${customer} · ${kind} · ${day2} · ${late2}${reason2}`;
    });
    return `${title} (${lines.length})
${rows.join("\n")}
`;
  }
  function lineHtml(line2, vocabulary) {
    var _a;
    const { lead, leadId: leadId2, day: day2, daysLate } = line2;
    return html`
<tr><td style="${CELL};white-space:nowrap">${outsideHtml(leadId2, NAME_LENGTH)}</td><td style="${CELL}">${outsideHtml((_a = lead.customerName) != null ? _a : "", NAME_LENGTH)}</td><td style="${CELL}">${kindText(line2, vocabulary.language)}</td><td style="${CELL}">${reasonHtml(line2, vocabulary)}</td><td style="${CELL};white-space:nowrap">${day2}</td><td style="${CELL}">${daysLate}</td></tr>`;
  }
  function reasonHtml({ reason: reason2 }, vocabulary) {
    const text4 = reasonText(reason2, vocabulary);
    return reason2.code === "stepPromised" ? outsideHtml(text4, REASON_LENGTH) : insideHtml(text4, REASON_LENGTH);
  }
  function isAhead(state) {
    return state === "daysOff" || state === "next";
  }

  // src/core/digest/member-digest.ts
  function memberDigest(member, lines, context) {
    const own2 = ownLines(member, lines, context);
    if (!own2.some(isDue2)) return void 0;
    const vocabulary = vocabularyOf(member, context);
    const { language } = vocabulary;
    const intro = fill(digestWords.intro[language], { day: context.today });
    const build2 = (limit2) => {
      const parts2 = [...missedPart(vocabulary, context), ...sectionParts(sectionsOf(own2, language), limit2, vocabulary)];
      const body = mailBody({ name: member.name, intro, parts: parts2 }, vocabulary, context);
      return { person: member.key, to: member.email, subject: subjectOf(own2, vocabulary, context), ...body };
    };
    return fitting(build2, numberOf(context.settings, "mailLines"));
  }
  function sectionParts(sections, limit2, vocabulary) {
    const shown3 = firstLines(sections, limit2);
    const more = countLines(sections) - countLines(shown3);
    const parts2 = shown3.map((section) => ({
      html: sectionHtml(section, vocabulary),
      text: sectionText(section, vocabulary)
    }));
    return more > 0 ? [...parts2, sentence3(fill(digestWords.more[vocabulary.language], { n: more }))] : parts2;
  }
  function missedPart({ language }, { missedDays: missedDays2 }) {
    var _a, _b;
    if (missedDays2.length === 0) return [];
    const first = (_a = missedDays2[0]) != null ? _a : "";
    const last = (_b = missedDays2[missedDays2.length - 1]) != null ? _b : "";
    const days3 = first === last ? first : `${first} – ${last}`;
    return [sentence3(fill(digestWords.missed[language], { days: days3 }))];
  }
  function subjectOf(lines, { language }, { today }) {
    const counts = countStates(lines);
    const off = counts.off > 0 ? fill(digestWords.subjectOff[language], counts) : "";
    return subjectLine(fill(digestWords.subject[language], { day: today, ...counts }) + off);
  }

  // src/core/digest/team-table.ts
  var CELL2 = "padding:4px 12px 4px 0;border-bottom:1px solid #dadce0;text-align:left";
  function teamTable(team, vocabulary, { settings }) {
    const { language } = vocabulary;
    const heads = ["member", "due", "late", "escalated", "unrecorded", "approvalCount"].map(
      (key) => digestWords[key][language]
    );
    const keys = [...settings.members.map(({ key }) => key), ...team.lines.map(({ recipient }) => recipient)];
    const rows = [...new Set(keys)].map((key) => rowOf2(key, team, vocabulary)).filter(({ counts }) => counts.some(Boolean));
    const cells = (values) => values.map((value2) => html`<td style="${CELL2}">${value2}</td>`);
    return {
      html: html`<table style="border-collapse:collapse;font-size:14px"><thead><tr>${heads.map(
        (head) => html`<th style="${CELL2};color:#5f6368;font-weight:normal">${head}</th>`
      )}</tr></thead><tbody>${rows.map(
        ({ name, counts }) => html`
<tr>${cells([name, ...counts])}</tr>`
      )}</tbody></table>
`,
      text: `${rows.map((row11) => textRow2(row11, heads)).join("\n")}
`
    };
  }
  function rowOf2(key, { lines, unrecorded }, vocabulary) {
    var _a;
    const own2 = lines.filter(({ recipient }) => recipient === key);
    const count3 = (fits) => own2.filter(fits).length;
    return {
      name: key === "" ? unreachableWords.noOwner[vocabulary.language] : vocabulary.label("member", key),
      counts: [
        count3(({ state }) => state === "today"),
        count3(({ state }) => state === "late"),
        count3(({ escalation }) => escalation !== "none"),
        (_a = unrecorded[key]) != null ? _a : 0,
        count3(({ kind }) => kind === "approval")
      ]
    };
  }
  function textRow2({ name, counts }, heads) {
    const parts2 = counts.map((count3, index) => `${heads[index + 1]} ${count3}`);
    return `- ${name} · ${parts2.join(" · ")}`;
  }

  // src/core/digest/manager-summary.ts
  function managerSummary(manager, team, context) {
    const due = team.lines.filter(isDue2);
    if (due.length === 0 && !hasNews(team)) return void 0;
    const vocabulary = vocabularyOf(manager, context);
    const { language } = vocabulary;
    const intro = fill(digestWords.summaryIntro[language], { day: context.today });
    const build2 = (limit2) => {
      const parts2 = [
        ...missedPart(vocabulary, context),
        ...newsParts(team, vocabulary),
        ...tableParts({ ...team, lines: due }, vocabulary, context),
        ...linesFor(manager, { due, limit: limit2 }, { vocabulary, context })
      ];
      const body = mailBody({ name: manager.name, intro, parts: parts2 }, vocabulary, context);
      return { person: manager.key, to: manager.email, subject: subjectOf2(due, vocabulary, context), ...body };
    };
    return fitting(build2, numberOf(context.settings, "mailLines"));
  }
  function hasNews({ mail, silentSince }) {
    return silentSince !== void 0 || mail.queued.length + mail.failed.length + mail.unconfirmed.length > 0;
  }
  function newsParts({ mail, silentSince }, vocabulary) {
    const { language } = vocabulary;
    const named = (keys) => keys.map((key) => vocabulary.label("member", key)).join(language === "en" ? ", " : "、");
    const parts2 = ["queued", "failed", "unconfirmed"].filter((news) => mail[news].length > 0).map((news) => sentence3(fill(digestWords[news][language], { names: named(mail[news]) })));
    if (silentSince === void 0) return parts2;
    return [sentence3(fill(digestWords.silent[language], { day: dayPart(silentSince) })), ...parts2];
  }
  function tableParts(team, vocabulary, context) {
    return team.lines.length === 0 ? [] : [teamTable(team, vocabulary, context)];
  }
  function linesFor(manager, { due, limit: limit2 }, { vocabulary, context }) {
    const { language } = vocabulary;
    const own2 = ownLines(manager, due, context);
    const others = due.filter((line2) => !own2.includes(line2) && line2.kind !== "approval");
    const sections = [
      { title: digestWords.approvals[language], lines: own2.filter(({ kind }) => kind === "approval") },
      ...unreached(others, vocabulary),
      { title: digestWords.escalated[language], lines: others.filter((line2) => climbs(line2) && !line2.unreachable) }
    ].filter(({ lines }) => lines.length > 0);
    const parts2 = sectionParts(sections, limit2, vocabulary);
    const rest = own2.filter(({ kind }) => kind !== "approval");
    if (rest.length === 0) return parts2;
    const title = digestWords.own[language];
    const heading = {
      html: html`<h1 style="font-size:18px;margin:24px 0 6px">${title}</h1>\n`,
      text: `== ${title} ==
`
    };
    const left = Math.max(0, limit2 - countLines(sections));
    return [...parts2, heading, ...sectionParts(sectionsOf(rest, language), left, vocabulary)];
  }
  function unreached(lines, vocabulary) {
    const { language } = vocabulary;
    const lost = lines.filter(({ unreachable: unreachable2 }) => unreachable2 !== void 0);
    return [...new Set(lost.map(({ recipient }) => recipient))].map((recipient) => {
      var _a, _b;
      const own2 = lost.filter((line2) => line2.recipient === recipient);
      const cause = (_b = (_a = own2[0]) == null ? void 0 : _a.unreachable) != null ? _b : "noOwner";
      const name = recipient === "" ? digestWords.nobody[language] : vocabulary.label("member", recipient);
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
    const count3 = (fits) => lines.filter(fits).length;
    const late2 = count3(({ state }) => state === "late");
    const due = count3(({ state }) => state === "today");
    const escalated = count3(({ escalation }) => escalation !== "none");
    return subjectLine(fill(digestWords.summarySubject[language], { day: day2, late: late2, due, escalated }));
  }

  // src/core/digest/daily-mail.ts
  function mailCandidates(team, context) {
    const reachable = context.settings.members.filter((member) => isReachable(member, context));
    const wanted = reachable.filter((member) => hasMail(member, team, context));
    const sending = wanted.filter((member) => member.mail && isFirstAt(member, reachable));
    const sorted2 = [...sending].sort((one, other) => urgency(one, team, context) - urgency(other, team, context));
    const teller = sorted2.find((member) => getsSummary(member, context));
    const people = teller ? [teller, ...sorted2.filter((member) => member !== teller)] : sorted2;
    return {
      people: people.map(({ key }) => key),
      suppressed: wanted.filter(({ mail }) => !mail).map(({ key }) => key)
    };
  }
  function draftMail(key, team, context) {
    const member = context.settings.members.find((one) => one.key === key);
    if (member === void 0 || !member.mail || !isReachable(member, context)) return void 0;
    return getsSummary(member, context) ? managerSummary(member, team, context) : memberDigest(member, team.lines, context);
  }
  function isReachable(member, { today }) {
    return !member.retired && isAddress(member.email) && !isAbsent(member, today);
  }
  function getsSummary({ role }, { settings }) {
    return role === "manager" && settings.values.managerSummary === "yes";
  }
  function hasMail(member, team, context) {
    if (getsSummary(member, context)) return team.lines.some(isDue2) || hasNews(team);
    return ownLines(member, team.lines, context).some(isDue2);
  }
  function isFirstAt(member, reachable) {
    var _a;
    const sharing = reachable.filter(({ email, mail }) => mail && email.toLowerCase() === member.email.toLowerCase());
    const first = (_a = sharing.find(({ role }) => role === "manager")) != null ? _a : sharing[0];
    return (first == null ? void 0 : first.key) === member.key;
  }
  function urgency(member, { lines }, { settings }) {
    const keys = keysAt(member.email, settings);
    const place2 = lines.findIndex((line2) => keys.includes(line2.recipient));
    return place2 < 0 ? lines.length : place2;
  }

  // src/core/digest/sending-stops.ts
  function sendingStops(outcomes2) {
    const [last, before] = [...outcomes2].reverse();
    return last === "queued" || last === "unconfirmed" && before === "unconfirmed";
  }

  // src/core/pipeline/unrecorded.ts
  function unrecordedByMember(views) {
    var _a, _b;
    const counts = {};
    for (const { lead, summary } of views) {
      const owner = (_a = lead.owner) != null ? _a : "";
      if (summary.unrecorded > 0) counts[owner] = ((_b = counts[owner]) != null ? _b : 0) + summary.unrecorded;
    }
    return counts;
  }

  // src/actions/mail-round.ts
  function mailRound(desk, round2) {
    const run2 = newOperation();
    const begun = withLock(() => begin(desk, round2, run2));
    if (begun === void 0) return void 0;
    const ledger = begun.started.ledger.lease === void 0 ? begun.started.ledger : deliver(begun);
    return { summary: count2(ledger, begun.started.day), ledger };
  }
  function begin(desk, round2, run2) {
    const { book } = desk;
    const properties = openProperties();
    const ledger = mailLedger(properties, book.today);
    const context = digestContext(desk, ledger);
    const team = teamFacts(desk, round2, ledger);
    const candidates = mailCandidates(team, context);
    const { now, instant } = book;
    const quota = mailQuota();
    const started = startRun(ledger, { run: run2, now, instant, ...candidates, quota, retries: round2.retries });
    if (started === void 0) return void 0;
    properties.put("ledger", writeLedger(started.ledger));
    const mail = { ...team.mail, queued: started.queued };
    return { run: run2, started, quota, team: { ...team, mail }, context, properties };
  }
  function deliver(begun) {
    const { started, run: run2 } = begun;
    const { day: day2, send: send2 } = started;
    let { ledger } = started;
    const outcomes2 = [];
    for (const [index, person] of send2.entries()) {
      if (isLook(index, send2.length) && !isStillSo(begun)) break;
      const claimed = claim(ledger, { run: run2, day: day2, person });
      if (claimed === void 0) continue;
      const state = sendClaimed(begun, claimed, { person, spare: begun.quota - outcomes2.length - 1 });
      ledger = mark2(claimed, { day: day2, person, state });
      outcomes2.push(state);
      if (sendingStops(outcomes2)) break;
    }
    const ended = endRun(ledger, run2);
    note(begun, ended, "ended");
    return ended;
  }
  var LOOKS = 4;
  function isLook(index, mails) {
    return index % Math.ceil(mails / LOOKS) === 0;
  }
  function isStillSo({ run: run2, properties, context }) {
    var _a;
    const present2 = openProperties();
    const isOurs3 = ((_a = mailLedger(present2, context.today).lease) == null ? void 0 : _a.run) === run2;
    return isOurs3 && present2.text("settings") === properties.text("settings");
  }
  function sendClaimed(begun, claimed, { person, spare }) {
    const { team, context } = begun;
    const draft = draftMail(person, team, context);
    if (draft === void 0) return "suppressed";
    note(begun, claimed, "open");
    return isTrusted(claimed, instantNow()) ? post(draft, context, spare) : "queued";
  }
  function note({ run: run2, started, properties }, ledger, state) {
    var _a;
    const { day: day2, slot } = started;
    const record2 = (_a = ledger.days[day2]) != null ? _a : /* @__PURE__ */ new Map();
    properties.put(notesKey[slot], writeNotes2({ run: run2, day: day2, record: record2, state }));
  }
  function post({ to, subject, text: text4, html: html2 }, { workbook }, spare) {
    return sendMail({ to, subject, text: text4, html: html2, from: workbook }, spare);
  }
  function count2(ledger, day2) {
    const of = (state) => peopleIn(ledger, day2, state).length;
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
    const { lastRun } = readAutomation(book);
    const views = viewsOf(round2.memory, { now: book.now, settings, vocabulary, calendar });
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
      const desk = opened();
      if (desk === void 0) return;
      if (isOwnFiring(desk.book, { triggerUid: triggerOf(event), by: "clockTrigger" })) workAnHour(desk);
      else if (isNeedless(desk.book, triggerOf(event))) removeNeedlessTriggers(desk);
    });
  }
  function opened() {
    try {
      return openDesk();
    } catch (error2) {
      if (isExpected(error2)) throw error2;
      logError(`hourly: not opened: ${error2 instanceof Error ? error2.name : "unknown"}`);
      return void 0;
    }
  }
  function workAnHour(desk) {
    const { book, settings, calendar } = desk;
    const watch = startWatch();
    const stamps = afterDeath(readStamps(book), book.today);
    const ledger = mailLedger(book.properties, book.today);
    const mails = mailWork(ledger, { now: book.now, instant: book.instant, settings, calendar });
    let hour = { stamps, ledger, failures: [] };
    const backup = backupTask(desk) === void 0 ? "none" : "due";
    for (const task of hourPlan(stamps, { now: book.now, mails, backup })) hour = attempt3(desk, task, hour);
    tellSilence(desk, hour.ledger);
    writeStamps(book, stampsAfter(desk, hour, watch.minutes()));
    const [bug] = hour.failures.filter((failure) => !isExpected(failure));
    if (bug !== void 0) throw bug;
  }
  function attempt3(desk, task, hour) {
    try {
      if (isLong(task) && needsMark(task, hour.stamps, desk.book.now)) markBegun(desk, task, hour.stamps);
      return parts[task](desk, hour);
    } catch (error2) {
      logError(`hourly ${task}: ${error2 instanceof Error ? error2.name : "unknown"}`);
      return { ...hour, failures: [...hour.failures, error2] };
    }
  }
  function markBegun({ book }, begun, stamps) {
    writeStamps(book, { ...stamps, begun });
  }
  var parts = {
    sweep: (desk, hour) => {
      const { sweep: since } = hour.stamps;
      const span = since === void 0 ? {} : { since };
      const { memory, told: told5 } = settleWorkbook(desk, { way: "sweep", who: "unknown", ...span });
      return { ...hour, memory, stamps: { ...hour.stamps, sweep: desk.book.now, told: told5 } };
    },
    mails: (desk, hour) => {
      var _a;
      const memory = memoryOf(desk, hour);
      const round2 = mailRound(desk, { memory, lines: linesOf2(desk, memory), retries: "none" });
      return { ...hour, memory, ledger: (_a = round2 == null ? void 0 : round2.ledger) != null ? _a : hour.ledger };
    },
    today: (desk, hour) => {
      const memory = memoryOf(desk, hour);
      writeToday(desk, linesOf2(desk, memory), lastGoodRun(desk, hour));
      return { ...hour, memory, stamps: { ...hour.stamps, today: desk.book.today } };
    },
    analysis: (desk, hour) => {
      writeAnalysis(desk);
      return { ...hour, stamps: { ...hour.stamps, analysis: desk.book.today } };
    },
    backup: (desk, hour) => {
      keepBackups(desk);
      return hour;
    }
  };
  function memoryOf({ book }, { memory }) {
    return memory != null ? memory : readMemoryTab(book).rows;
  }
  function lastGoodRun({ book }, { stamps, ledger, failures }) {
    var _a;
    const isGood = failures.length === 0 && !isSilent((_a = stamps.sweep) != null ? _a : "", book.now) && !areMailsStuck(ledger);
    return isGood ? book.now : stamps.lastRun;
  }
  function stampsAfter(desk, hour, minutes) {
    const { today } = desk.book;
    const { begun: _begun, ...rest } = hour.stamps;
    return { ...rest, day: today, minutes: minutesOn(today, rest) + minutes, lastRun: lastGoodRun(desk, hour) };
  }

  // src/actions/on-open.ts
  function onOpen() {
    const language = languageOf(userLocale());
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
    const { tables: tables4, history, settings, made: made2 } = backup;
    const headers15 = historyColumns.map((key) => historyLabels[key][language]);
    return [
      tableTab("leads", tables4.leads, { language, made: made2 }),
      tableTab("followUps", tables4.followUps, { language, made: made2 }),
      plainTab("history", [headers15, ...history], { language, made: made2 }),
      plainTab("settings", settingsGrid(readSnapshot(settings), language), { language, made: made2 })
    ];
  }
  function tableTab(key, { headers: headers15, columns, rows }, look) {
    const keys = new Map(Object.entries(columns).map(([column, at]) => [at, column]));
    const format = (cell3, at) => {
      const column = keys.get(at);
      return formatFor2(cell3, column === void 0 ? "" : formatOf(columnOf(key, column)));
    };
    const formats = [headers15.map(() => "@"), ...rows.map((row11) => row11.map(format))];
    return { key, name: nameOf3(key, look), rows: [headers15, ...rows], formats };
  }
  function plainTab(key, rows, look) {
    return { key, name: nameOf3(key, look), rows, formats: rows.map((row11) => row11.map((cell3) => formatFor2(cell3, ""))) };
  }
  function formatFor2(cell3, own2) {
    if (typeof cell3 === "string") return "@";
    if (isMoment(cell3)) return own2.startsWith("yyyy") ? own2 : "yyyy-mm-dd hh:mm";
    return own2 === "" || own2 === "@" ? "General" : own2;
  }
  function nameOf3(key, { language, made: made2 }) {
    return `${sheetLabels[key][language]} ${made2.replace("T", " ").replace(":", "")}`;
  }

  // src/host/restore-tab.ts
  var ROWS = 2e3;
  function writeRestoredTab(book, { name, rows, formats }) {
    const file = activeFile();
    const sheet = file.insertSheet(freeName(name), file.getSheets().length);
    const columns = rows.reduce((most2, row11) => Math.max(most2, row11.length), 1);
    makeGrid(sheet, { rows: rows.length, columns });
    if (sheet.getMaxColumns() > columns) sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
    for (let first = 0; first < rows.length; first += ROWS) {
      const part2 = rows.slice(first, first + ROWS);
      const looks2 = formats.slice(first, first + ROWS).map((line2) => whole3(line2, columns, "General"));
      sheet.getRange(first + 1, 1, part2.length, columns).setNumberFormats(looks2);
      const placed2 = part2.flatMap(
        (row11, index) => whole3(row11, columns, "").map((cell3, column) => ({ row: first + index + 1, column: column + 1, cell: cell3 }))
      );
      writeCells(sheet, placed2);
      sendWrites();
    }
    if (rows.length > 0) sheet.setFrozenRows(1);
    return cellsOf(sheet.getRange(1, 1, Math.max(1, rows.length), columns).getValues(), book.clock);
  }
  function whole3(line2, width, fill2) {
    return Array.from({ length: width }, (_, index) => {
      var _a;
      return (_a = line2[index]) != null ? _a : fill2;
    });
  }

  // src/actions/restore-backup.ts
  function restoreBackup() {
    return atDesk("restoreBackup", (desk, language) => {
      const title = menuTitle[language];
      const backups = goodBackups(listBackups(desk.book));
      if (backups.length === 0) return void tell(title, backupWords.nothingToRestore[language]);
      const chosen2 = choose(backups, language);
      if (chosen2 === void 0) return void 0;
      const summary = layOut2(desk, forgetting(desk, loadBackup(chosen2)));
      const words3 = summary.isSame ? backupWords.restored : backupWords.restoredDiffers;
      tell(title, fill(words3[language], { made: shown2(summary.made), tabs: summary.tabs.join("、") }));
      return summary;
    });
  }
  function choose(backups, language) {
    var _a, _b;
    const list = backups.map(({ made: made2 }, index) => `${index + 1}  ${shown2(made2)}`).join("\n");
    const answer3 = (_b = (_a = asked(menuTitle[language], fill(backupWords.which[language], { list }))) == null ? void 0 : _a.trim()) != null ? _b : "";
    return /^\d+$/.test(answer3) ? backups[Number(answer3) - 1] : void 0;
  }
  function layOut2({ book, vocabulary }, backup) {
    const tabs2 = restoredTabs(backup, vocabulary.language);
    const written2 = new Map(tabs2.map((tab) => [tab.key, writeRestoredTab(book, tab)]));
    const digestIn = (key, rows) => digestOf(tableText(key, { columns: backup.tables[key].columns, rows }));
    const digests = (rowsOf6) => ({
      leads: digestIn("leads", rowsOf6("leads")),
      followUps: digestIn("followUps", rowsOf6("followUps"))
    });
    const found2 = digests((key) => {
      var _a;
      return ((_a = written2.get(key)) != null ? _a : []).slice(1);
    });
    const wanted = digests((key) => backup.tables[key].rows);
    const isSame = found2.leads === wanted.leads && found2.followUps === wanted.followUps;
    return { made: backup.made, tabs: tabs2.map(({ name }) => name), digests: found2, isSame };
  }
  function shown2(made2) {
    return made2.replace("T", " ");
  }

  // src/core/i18n/self-test-words.ts
  var word14 = (cn, tw, en) => ({ "zh-CN": cn, "zh-TW": tw, en });
  var selfTestWords = {
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
    const cell3 = sheet.getRange("A1");
    cell3.clear();
    if (format !== "") cell3.setNumberFormat(format);
    cell3.setValue(value2);
    SpreadsheetApp.flush();
    return `${typeOf(cell3.getValue())} ${cell3.getDisplayValue()} ${cell3.getFormula()}`.trim();
  };
  var trials = [
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
        const value2 = sheet.getRange("A1").getValue();
        return typeOf(value2) === "Date" ? Utilities.formatDate(value2, book.zone, "yyyy-MM-dd HH:mm") : typeOf(value2);
      }
    },
    {
      fact: "warningRuleLets",
      expected: "string c",
      run: (sheet) => {
        const cell3 = sheet.getRange("B1");
        cell3.setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], true).setAllowInvalid(true).build()
        );
        cell3.setValue("c");
        SpreadsheetApp.flush();
        return `${typeOf(cell3.getValue())} ${cell3.getDisplayValue()}`;
      }
    },
    {
      fact: "semicolons",
      expected: "3",
      run: (sheet) => {
        sheet.getRange("C1").setValue("=IF(1=1;3;4)");
        SpreadsheetApp.flush();
        return String(sheet.getRange("C1").getDisplayValue());
      }
    },
    {
      fact: "markMoves",
      expected: "5",
      run: (sheet) => {
        var _a, _b;
        sheet.getRange("D:D").addDeveloperMetadata("leadbook-trial", "x", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
        sheet.insertColumnBefore(1);
        const [found2] = sheet.createDeveloperMetadataFinder().withKey("leadbook-trial").find();
        return String((_b = (_a = found2 == null ? void 0 : found2.getLocation().getColumn()) == null ? void 0 : _a.getColumn()) != null ? _b : "lost");
      }
    },
    {
      fact: "relock",
      expected: "true",
      run: () => {
        const lock = LockService.getDocumentLock();
        const first = lock.tryLock(1e3);
        const second = lock.tryLock(1e3);
        lock.releaseLock();
        return String(first && second);
      }
    },
    {
      fact: "blankIsEmptyText",
      expected: "string",
      run: (sheet) => {
        const value2 = sheet.getRange("F9").getValue();
        return value2 === "" ? "string" : `${typeOf(value2)} ${String(value2)}`;
      }
    },
    {
      fact: "errorIsText",
      expected: "string #N/A",
      run: (sheet) => {
        sheet.getRange("F8").setFormula("=NA()");
        SpreadsheetApp.flush();
        const value2 = sheet.getRange("F8").getValue();
        return `${typeOf(value2)} ${String(value2)}`;
      }
    },
    {
      fact: "warningProtection",
      expected: "string x",
      run: (sheet) => {
        const protection = sheet.protect().setWarningOnly(true);
        sheet.getRange("F7").setValue("x");
        SpreadsheetApp.flush();
        protection.remove();
        return `${typeOf(sheet.getRange("F7").getValue())} ${sheet.getRange("F7").getDisplayValue()}`;
      }
    },
    {
      fact: "propertySize",
      expected: "8700",
      run: () => {
        var _a;
        const store = PropertiesService.getDocumentProperties();
        store.setProperty("selfTest", "x".repeat(8700));
        const { length } = (_a = store.getProperty("selfTest")) != null ? _a : "";
        store.deleteProperty("selfTest");
        return String(length);
      }
    },
    {
      fact: "colourRule",
      expected: "=AND(ISNUMBER($A2);$A2<TODAY())",
      run: (sheet) => {
        var _a, _b, _c;
        const formula = "=AND(ISNUMBER($A2);$A2<TODAY())";
        const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground("#fce8e6").setRanges([sheet.getRange("A2:A9")]).build();
        sheet.setConditionalFormatRules([rule]);
        return String((_c = (_b = (_a = sheet.getConditionalFormatRules()[0]) == null ? void 0 : _a.getBooleanCondition()) == null ? void 0 : _b.getCriteriaValues()[0]) != null ? _c : "none");
      }
    }
  ];
  function platformFacts(book) {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = file.insertSheet(`leadbook-self-test-${file.getSheets().length}`);
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
      const facts = platformFacts(book);
      const asExpected = facts.filter(({ expected, found: found2 }) => found2 === expected).map(({ fact }) => fact);
      const different = facts.filter(({ expected, found: found2 }) => found2 !== expected);
      const list = different.map(
        ({ fact, ...result }) => `${selfTestWords[fact][language]}: ${fill(messages.foundInstead[language], result)}`
      ).join("\n");
      const text4 = different.length === 0 ? fill(messages.selfTestOk[language], { count: asExpected.length }) : fill(messages.selfTestDiffers[language], { count: different.length, list });
      tell(messages.selfTestTitle[language], text4);
      return { asExpected, different };
    });
  }

  // src/actions/accepted-state.ts
  function acceptedState(desk, options) {
    try {
      return { memory: settleWorkbook(desk, options).memory };
    } catch (problem) {
      if (!isExpected(problem)) throw problem;
      logError(`sweep: ${problem instanceof Error ? problem.name : "unknown"}`);
      return { memory: readMemoryTab(desk.book).rows, problem };
    }
  }

  // src/actions/send-reminders.ts
  function sendRemindersNow() {
    return atDesk("sendRemindersNow", (desk, language) => {
      const { name } = personOf(effectiveEmail(), desk.settings);
      return send(desk, name, language);
    });
  }
  function send(desk, who, language) {
    const { memory, problem } = acceptedState(desk, { way: "sweep", who });
    const lines = linesOf2(desk, memory);
    const round2 = mailRound(desk, { memory, lines, retries: "failed" });
    writeToday(desk, lines);
    const words3 = [roundText(round2, language)];
    if (problem !== void 0) words3.push(sentenceOf(problem, "sendRemindersNow", language));
    tell(menuTitle[language], words3.join("\n"));
    return round2 == null ? void 0 : round2.summary;
  }
  function roundText(round2, language) {
    if (round2 === void 0) return messages.remindersAtWork[language];
    const { sent, queued, failed, unconfirmed } = round2.summary;
    if (sent + queued + failed + unconfirmed === 0) return messages.remindersNone[language];
    return fill(messages.remindersSent[language], { ...round2.summary });
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
  function findHistory(headers15) {
    const at = place(headers15, "at", ["at"]);
    const id = place(headers15, "id", ["id"]);
    const column = place(headers15, "column", ["column", "field"]);
    const from = place(headers15, "from", ["fromKey", "from"]);
    const to = place(headers15, "to", ["toKey", "to"]);
    const who = place(headers15, "who", ["who"]);
    const isHistory = [at, id, column, to].every((one) => one !== void 0);
    return isHistory ? { at, id, column, from, to, who } : void 0;
  }
  function place(headers15, key, own2) {
    var _a;
    const labels6 = own2.flatMap((one) => {
      const label2 = historyLabels[one];
      return [one, ...label2 === void 0 ? [] : languages.map((language) => label2[language])];
    });
    for (const name of [...labels6, ...(_a = aliases[key]) != null ? _a : []]) {
      const found2 = headers15.findIndex((header) => compareText(header) === compareText(name));
      if (found2 >= 0) return found2;
    }
    return void 0;
  }
  function adoptHistory(rows, { columns, first }, context) {
    const events2 = [];
    const unread = [];
    rows.forEach((row11, index) => {
      if (row11.every((cell3) => cell3 === "")) return;
      const event = readEvent2(row11, columns, context);
      if (event === void 0) unread.push(first + index);
      else events2.push(event);
    });
    return { events: events2.sort((one, other) => one.at < other.at ? -1 : one.at > other.at ? 1 : 0), unread };
  }
  function readEvent2(row11, columns, context) {
    const cell3 = (key) => {
      var _a;
      const at2 = columns[key];
      return at2 === void 0 ? "" : (_a = row11[at2]) != null ? _a : "";
    };
    const at = readStamp2(cell3("at"), context.today);
    const column = columnKey(String(cell3("column")));
    const id = String(cell3("id")).trim();
    if (at === void 0 || column === void 0 || id === "") return void 0;
    const value2 = (one) => stored2(column, one, context);
    const from = value2(cell3("from"));
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
    const read = parseDay(String(cell3), { today, looks: "back" });
    if (!("day" in read)) return void 0;
    return read.time === void 0 ? read.day : `${read.day}T${read.time}`;
  }
  function columnKey(text4) {
    var _a;
    const wanted = compareText(text4);
    const labels6 = { ...followUpLabels, ...leadLabels };
    return (_a = tableColumns.leads.find(({ key }) => {
      const label2 = labels6[key];
      return [key, ...label2 === void 0 ? [] : Object.values(label2)].some((name) => compareText(name) === wanted);
    })) == null ? void 0 : _a.key;
  }
  function stored2(key, cell3, { vocabulary, today }) {
    const column = tableColumns.leads.find((one) => one.key === key);
    if (column === void 0 || cell3 === "") return "";
    const read = decode(column, cell3, { vocabulary, today });
    return "stored" in read ? read.stored : String(isMoment(cell3) ? stampOfSerial(cell3.serial) : cell3);
  }

  // src/host/adopt-rows.ts
  function readTableRows(book, adoptions) {
    return adoptions.map(({ table: table3, tab, columns }) => {
      const open = { key: table3, tab: adoptTab(tab.sheetId, table3), columns, headers: tab.headers, learned: {} };
      return { table: table3, rows: readRows(book, open, { first: 2, count: tab.rows }).rows };
    });
  }
  function readForeignCells(book, { sheetId, headers: headers15, rows }) {
    const sheet = sheetOf(adoptTab(sheetId, "history"));
    return rows === 0 ? [] : cellsOf(sheet.getRange(2, 1, rows, headers15.length).getValues(), book.clock);
  }

  // src/actions/adopt-old-history.ts
  function adoptOldHistory({ book, vocabulary }, { tab, columns }, changes4) {
    const context = { vocabulary, today: book.today, operation: newOperation() };
    const { events: events2, unread } = adoptHistory(readForeignCells(book, tab), { columns, first: 2 }, context);
    appendEvents(book, vocabulary, events2);
    const told5 = { tab: tab.name, count: events2.length, unread: unread.length };
    changes4.push(fill(messages.historyAdopted[vocabulary.language], told5));
  }

  // src/actions/finish-set-up.ts
  function finishSetUp(desk, changes4) {
    const { language } = desk.vocabulary;
    const automation = automationText(desk);
    const { memory, rows } = firstSweep(desk);
    writeToday(desk, linesOf2(desk, memory));
    writeAnalysis(desk);
    const list = changes4.length === 0 ? messages.nothingToRepair[language] : fill(messages.repaired[language], { list: inOneLine(changes4, language) });
    tell(messages.setUpTitle[language], fill(messages.setUpDone[language], { changes: list }) + automation);
    return { done: true, changes: changes4, rows };
  }
  function automationText(desk) {
    const { language } = desk.vocabulary;
    const { state, owner } = installAutomation(desk);
    if (state === "elsewhere") return ` ${fill(messages.automationElsewhere[language], { owner })}`;
    return state === "refused" ? `
${messages.triggersRefused[language]}` : "";
  }
  function firstSweep(desk) {
    const { book, settings, inserted } = desk;
    const stamps = readStamps(book);
    const isFirst = stamps.sweep === void 0 || inserted.has("memory");
    if (inserted.has("leads") && inserted.has("followUps") && inserted.has("memory")) {
      writeStamps(book, { ...stamps, sweep: book.now });
      return { memory: /* @__PURE__ */ new Map(), rows: 0 };
    }
    const swept = settleWorkbook(desk, {
      way: isFirst ? "import" : "sweep",
      who: personOf(effectiveEmail(), settings).name,
      ...isFirst ? { adopting: true } : {}
    });
    writeStamps(book, { ...readStamps(book), sweep: book.now });
    return { memory: swept.memory, rows: swept.rows };
  }

  // src/core/setup/choose-tables.ts
  var proof = {
    leads: { least: 3, anyOf: ["customerName", "contactName", "phone", "email"] },
    followUps: { least: 4, anyOf: ["content", "feedback", "contactedAt"] }
  };
  function chooseTables(tabs2, wanted) {
    const chosen2 = [];
    for (const table3 of ["followUps", "leads"]) {
      if (!wanted.includes(table3)) continue;
      const free = tabs2.filter((tab) => !chosen2.some((one) => one.tab === tab));
      const fits = free.flatMap((tab) => adoption(table3, tab)).sort((one, other) => size(other) - size(one));
      if (fits[0] !== void 0) chosen2.push(fits[0]);
    }
    return chosen2;
  }
  function adoption(table3, tab) {
    const columns = findColumns(table3, tab.headers, { lastSeen: {}, loosely: true });
    const { least, anyOf } = proof[table3];
    const contact = table3 === "leads" && columns.contact !== void 0 ? 1 : 0;
    const found2 = Object.keys(columns.at).length + contact;
    const shows2 = anyOf.some((key) => columns.at[key] !== void 0) || contact > 0;
    if (found2 < least || !shows2 || table3 !== nature(tab)) return [];
    return [{ table: table3, tab, columns, added: addedColumns(table3, columns) }];
  }
  var onlyIn = {
    leads: ["phone", "email", "wechat", "source", "grade", "budget", "amount", "decisionCycle", "need"],
    followUps: ["content", "feedback", "objection", "nextStep", "nextStepOn", "followUpId"]
  };
  function nature(tab) {
    const count3 = (table3) => {
      const { at, contact } = findColumns(table3, tab.headers, { lastSeen: {}, loosely: true });
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
  ]);
  var prefixes = {
    winFactor: "win.",
    lossFactor: "loss.",
    invalidReason: "invalid."
  };
  var longest3 = 40;
  var most = 60;
  function learnWords(tables4, settings) {
    const vocabulary = buildVocabulary(settings);
    const words3 = /* @__PURE__ */ new Map();
    const texts2 = tables4.flatMap(({ table: table3, rows }) => rows.flatMap((row11) => listTexts(table3, row11, vocabulary)));
    for (const one of texts2) note2(words3, one, vocabulary);
    const found2 = Object.fromEntries([...words3].map(([list, known3]) => [list, [...known3.values()].slice(0, most)]));
    return { settings: withWords(settings, found2), words: found2 };
  }
  function listTexts(table3, { cells, formulas }, vocabulary) {
    var _a, _b;
    const stageKey = vocabulary.recognise("stage", String((_a = cells["stage"]) != null ? _a : ""));
    const outcome = stageKey === void 0 ? void 0 : (_b = vocabulary.stage(stageKey)) == null ? void 0 : _b.class;
    return tableColumns[table3].flatMap((column) => {
      const cell3 = cells[column.key];
      const isTyped2 = typeof cell3 === "string" && cell3 !== "" && !(formulas == null ? void 0 : formulas.has(column.key));
      return isTyped2 ? textsIn(column, cell3, outcome) : [];
    });
  }
  function textsIn(column, cell3, outcome) {
    if (column.type === "member") return [{ list: "member", text: cell3 }];
    if (column.list === "factor") {
      const [list] = outcome === void 0 || outcome === "open" ? [] : factorLists(outcome);
      return list === void 0 ? [] : cell3.split(/[、,，;；/|]/).map((text4) => ({ list, text: text4 }));
    }
    return column.type === "list" && column.list !== void 0 ? [{ list: column.list, text: cell3 }] : [];
  }
  function note2(words3, { list, text: raw }, vocabulary) {
    var _a;
    const text4 = keptLine(raw);
    const isLearnable = list === "member" || learnable.has(list);
    const isWord = text4 !== "" && text4.length <= longest3 && !text4.startsWith("#");
    if (!isLearnable || !isWord || vocabulary.recognise(list, text4) !== void 0) return;
    const known3 = (_a = words3.get(list)) != null ? _a : /* @__PURE__ */ new Map();
    const folded = foldLabel(text4);
    if (!known3.has(folded)) known3.set(folded, text4);
    words3.set(list, known3);
  }
  function withWords(settings, words3) {
    var _a, _b;
    const lists3 = { ...settings.lists };
    for (const [list, texts2] of Object.entries(words3)) {
      if (list === "member") continue;
      const values = (_a = lists3[list]) != null ? _a : [];
      const taken2 = new Set(values.map(({ key }) => key));
      lists3[list] = [
        ...values,
        ...texts2.map((text4) => {
          var _a2;
          return { key: claim2(`${(_a2 = prefixes[list]) != null ? _a2 : ""}${text4}`, taken2), label: same2(text4) };
        })
      ];
    }
    const taken = new Set(settings.members.map(({ key }) => key));
    const members = ((_b = words3["member"]) != null ? _b : []).map((name) => newMember(claim2(name, taken), name));
    return { ...settings, lists: lists3, members: [...settings.members, ...members] };
  }
  function newMember(key, name) {
    const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name) ? name.toLowerCase() : "";
    return { key, name, email: address, role: "rep", takesNewLeads: true, mail: true };
  }
  function claim2(text4, taken) {
    const key = newKey(text4, taken);
    taken.add(key);
    return key;
  }
  function same2(text4) {
    return { "zh-CN": text4, "zh-TW": text4, en: text4 };
  }

  // src/core/setup/preview-text.ts
  var MOST11 = 40;
  function newPreview(language) {
    const names3 = sheets.filter(({ hidden }) => !hidden).map(({ key }) => sheetLabels[key][language]);
    return fill(messages.setUpNew[language], { tabs: inOneLine(names3, language) });
  }
  function adoptionPreview({ adoptions, words: words3, history }, language) {
    const values = Object.values(words3).flat();
    const learned = inOneLine(values.slice(0, MOST11), language);
    const lines = [
      ...adoptions.map((adoption2) => adoptionText(adoption2, language)),
      ...history === void 0 ? [] : [fill(messages.historyAdopt[language], { tab: history.name, rows: history.rows })],
      ...learned === "" ? [] : [fill(messages.learned[language], { values: learned }).trimEnd()],
      messages.setUpAsk[language]
    ];
    return lines.join("\n");
  }
  function adoptionText({ table: table3, tab, columns, added }, language) {
    var _a;
    const known3 = /* @__PURE__ */ new Set([...Object.values(columns.at), ...columns.contact === void 0 ? [] : [columns.contact]]);
    const mapping = Object.entries(columns.at).map(
      ([key, at]) => `${tab.headers[at]} → ${columnLabel(table3, key, language)}`
    );
    const contact = columns.contact === void 0 ? [] : [fill(messages.contactColumn[language], { header: (_a = tab.headers[columns.contact]) != null ? _a : "" })];
    const alone2 = tab.headers.filter((header, index) => header !== "" && !known3.has(index));
    return fill(messages.setUpAdopt[language], {
      tab: tab.name,
      role: sheetLabels[table3][language],
      rows: tab.rows,
      mapping: [...mapping, ...contact].join("\n"),
      unknown: inOneLine(alone2, language) || "–",
      added: inOneLine(
        added.map((key) => columnLabel(table3, key, language)),
        language
      ) || "–"
    });
  }

  // src/actions/propose-set-up.ts
  function proposeSetUp(desk, schema, language) {
    const { book } = desk;
    const { leads, memory, settings: settingsTab } = book.tabs;
    if ((schema > 0 || memory !== void 0) && leads !== void 0 && settingsTab !== void 0) {
      const settings = recovered(readSettingsCells(book, settingsTab), firstSettings(book, language));
      return { tabs: book.tabs, settings, text: messages.setUpAgain[language] };
    }
    const found2 = foreignTabs();
    const adoptions = chooseTables(found2, ["leads", "followUps"]);
    const first = withTicked(firstSettings(book, language), adoptions);
    const begun = book.properties.text("tabs") === "" ? {} : book.tabs;
    if (adoptions.length === 0) return { tabs: begun, settings: first, text: newPreview(language) };
    const learned = learnWords(readTableRows(book, adoptions), first);
    const adopted = Object.fromEntries(adoptions.map(({ table: table3, tab }) => [table3, adoptTab(tab.sheetId, table3)]));
    const history = oldHistory(found2, { adoptions, begun });
    return {
      tabs: { ...begun, ...adopted },
      settings: learned.settings,
      text: adoptionPreview({ adoptions, words: learned.words, history: history == null ? void 0 : history.tab }, language),
      ...history === void 0 ? {} : { history }
    };
  }
  function oldHistory(found2, { adoptions, begun }) {
    const taken = /* @__PURE__ */ new Set([
      ...adoptions.map(({ tab }) => tab.sheetId),
      ...Object.values(begun).map((tab) => tab.sheetId)
    ]);
    for (const tab of found2) {
      const columns = taken.has(tab.sheetId) ? void 0 : findHistory(tab.headers);
      if (columns !== void 0 && tab.rows > 0) return { tab, columns };
    }
    return void 0;
  }
  function recovered(cells, first) {
    const language = first.values.language;
    const { settings } = readSettingsTab(cells, { ...first, members: [] }, language);
    const [me] = first.members;
    const isKnown = me === void 0 || settings.members.some(({ email }) => email.toLowerCase() === me.email);
    return isKnown ? settings : { ...settings, members: [...settings.members, me] };
  }
  function firstSettings(book, language) {
    var _a;
    const email = effectiveEmail();
    const name = (_a = email.split("@")[0]) != null ? _a : "manager";
    const manager = { key: name, name, email, role: "manager", takesNewLeads: false, mail: true };
    const currency = language === "zh-TW" ? "NT$" : defaultSettings.values.currency;
    const values = { ...defaultSettings.values, language, currency, startDay: book.today };
    return { ...defaultSettings, values, members: [manager] };
  }
  function withTicked(settings, adoptions) {
    const leads = adoptions.find(({ table: table3 }) => table3 === "leads");
    const found2 = tableColumns.leads.filter(({ key, set }) => set === "full" && (leads == null ? void 0 : leads.columns.at[key]) !== void 0).map(({ key }) => key);
    const ticked = [.../* @__PURE__ */ new Set([...fullColumns(settings), ...found2])].join(",");
    return { ...settings, values: { ...settings.values, fullColumns: ticked } };
  }

  // src/actions/set-up.ts
  var nothing4 = { done: false, changes: [], rows: 0 };
  function setUp() {
    return atDesk("setUp", (desk, language) => {
      const schema = schemaNumber2();
      if (schema > schemaNumber) return refuse4(failureText("newerWorkbook", {}, language), language);
      if (!desk.isSetUp) return begin2(desk, schema, language);
      const person = personOf(effectiveEmail(), desk.settings);
      const mayRepair = person.role === "manager" || isFileOwner();
      return mayRepair ? repair4(desk) : refuse4(messages[denialOf(callerOf(person))][language], language);
    });
  }
  function refuse4(sentence4, language) {
    tell(messages.setUpTitle[language], sentence4);
    return nothing4;
  }
  function begin2(desk, schema, language) {
    const shown3 = proposeSetUp(desk, schema, language);
    if (!confirmed(messages.setUpTitle[language], shown3.text)) return nothing4;
    const changes4 = [];
    const built = withLock(() => {
      const now = openDesk();
      if (now.isSetUp) return build(now, changes4);
      const proposal = proposeSetUp(now, schema, language);
      if (proposal.text !== shown3.text) return void 0;
      const site = build(deskWith({ ...now.book, tabs: proposal.tabs }, proposal.settings), changes4);
      if (proposal.history !== void 0) adoptOldHistory(site, proposal.history, changes4);
      return site;
    });
    return built === void 0 ? refuse4(messages.changedMeanwhile[language], language) : finishSetUp(built, changes4);
  }
  function repair4(desk) {
    const changes4 = [];
    return finishSetUp(
      withLock(() => build(desk, changes4)),
      changes4
    );
  }
  function build(desk, changes4) {
    const built = buildWorkbook(desk, changes4);
    protectTabs(built, changes4);
    return built;
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
    atDesk("showSidebar", (desk, language) => {
      openSidebar(messages.sidebarTitle[language], JSON.stringify(startOf(openSession(desk), open)));
      return tellSilence(desk);
    });
  }

  // src/actions/show-today.ts
  function showToday() {
    return atDesk("showToday", (desk) => {
      const lines = linesOf2(desk, readMemoryTab(desk.book).rows);
      writeToday(desk, lines);
      bring(desk, "today");
      return { lines: lines.length };
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
    return atDesk("switchLanguage", (desk, language) => {
      var _a;
      const title = messages.languageTitle[language];
      const chosen2 = languages[Number(((_a = asked(title, messages.languagePrompt[language])) != null ? _a : "").trim()) - 1];
      if (chosen2 === void 0 || chosen2 === language) return void 0;
      const settings = { ...desk.settings, values: { ...desk.settings.values, language: chosen2 } };
      const built = swapSettings(desk, settings, { changes: settingChanges(desk.settings, settings, chosen2) });
      writeAnalysis(built);
      tell(messages.languageTitle[chosen2], messages.languageDone[chosen2]);
      return { language: chosen2 };
    });
  }

  // src/actions/take-over.ts
  function takeOver() {
    return atDesk("takeOver", (desk, language) => {
      const title = menuTitle[language];
      const me = effectiveEmail();
      const { owner, state } = takeAutomation(desk, me);
      tell(title, fill((state === "refused" ? messages.triggersRefused : messages.takenOver)[language], { owner }));
      return { owner };
    });
  }

  // src/actions/undo-last-action.ts
  function undoLastAction() {
    return atDesk("undoLastAction", (desk, language) => {
      var _a;
      const person = personOf(effectiveEmail(), desk.settings);
      const title = undoWords.title[language];
      const last = operationsOf(allEvents(desk)).find((one) => isOwn(one, person));
      if (last === void 0) {
        tell(title, undoWords.nothing[language]);
        return void 0;
      }
      if (((_a = last.counts.setting) != null ? _a : 0) > 0) return undoSettings(desk, person, last);
      return undoRows(desk, last, { person, target: last.id, operation: newOperation(), way: "grid" });
    });
  }
  function isOwn({ who, state, isUndo, way, counts }, { name, role }) {
    var _a;
    const isByHand = way !== "sweep" && who === name && state === "standing" && !isUndo;
    return isByHand && (role === "manager" || ((_a = counts.setting) != null ? _a : 0) === 0);
  }
  function undoRows(desk, operation2, wish) {
    const { vocabulary } = desk;
    const { language } = vocabulary;
    const title = undoWords.title[language];
    const { rows, conflicts } = surveyUndo(desk, wish, allEvents(desk));
    const stays = conflicts.length === 0 ? "" : `
${stayText(conflicts, desk)}`;
    if (rows === 0) {
      tell(title, undoWords.onlyConflicts[language] + stays);
      return void 0;
    }
    const what = operationText(operation2, vocabulary);
    const preview3 = fill(undoWords.preview[language], { what, rows }) + stays;
    if (!isSure(desk, wish.person, { rows, preview: preview3 })) return void 0;
    const done = withLock(() => {
      const events2 = allEvents(desk);
      if (typeof wishedOperation(events2, wish) === "string") return void 0;
      const undo = surveyUndo(desk, wish, events2);
      if (undo.rows > 0) carryOutUndo(desk, undo);
      return undo;
    });
    if (done === void 0) {
      tell(title, undoRefusals.undone[language]);
      return void 0;
    }
    const left = done.conflicts.length === 0 ? "" : `
${stayText(done.conflicts, desk)}`;
    tell(title, fill(undoWords.done[language], { rows: done.rows }) + left);
    return { undone: wish.target, rows: done.rows, conflicts: done.conflicts.length };
  }
  function stayText(conflicts, { vocabulary }) {
    const list = conflictTexts(conflicts, vocabulary).join("\n");
    return fill(undoWords.conflicts[vocabulary.language], { count: conflicts.length, list });
  }
  function isSure({ vocabulary: { language } }, { role }, { rows, preview: preview3 }) {
    const title = undoWords.title[language];
    if (rows <= MANY) return confirmed(title, preview3);
    if (role !== "manager") {
      tell(title, fill(undoRefusals.many[language], { most: MANY }));
      return false;
    }
    const typed = asked(title, `${preview3}
${fill(undoWords.typed[language], { rows })}`);
    if (typed === void 0) return false;
    if (typed.trim() === String(rows)) return true;
    tell(title, undoWords.mistyped[language]);
    return false;
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
