/** Names that other lead sheets give to our columns; used only when a sheet is taken over or imported. */
export const headerAliases: {
  readonly leads: Readonly<Record<string, readonly string[]>>;
  readonly followUps: Readonly<Record<string, readonly string[]>>;
  /** One column for phone, e-mail or WeChat together. */
  readonly contact: readonly string[];
} = {
  leads: {
    leadId: ['编号', '編號', '线索ID', 'ID', 'Lead No', 'Lead No.'],
    customerName: ['客户', '客戶', '公司', '公司名称', '公司名稱', '企业名称', '客户姓名', 'Company', 'Customer name', 'Account'],
    contactName: ['联系人姓名', '聯絡人姓名', '聯繫人', '姓名', 'Contact name', 'Contact person'],
    jobTitle: ['职务', '職務', 'Title', 'Position'],
    phone: ['手机', '手機', '手机号', '联系电话', '聯絡電話', '电话号码', 'Mobile', 'Phone number', 'Tel'],
    email: ['邮件', '電郵', '电子邮箱', '电子邮件', 'Email', 'E-mail address', 'Mail'],
    wechat: ['微信号', '微信號', 'WeChat ID'],
    source: ['来源', '來源', '渠道', '客户来源', '客戶來源', 'Lead source', 'Channel'],
    need: ['需求', '客户需求', '客戶需求', 'Needs', 'Requirement', 'Requirements'],
    grade: ['意向', '意向度', '等级', '等級', '客户等级', 'Grade', 'Rating', 'Priority'],
    budget: ['预算', '預算', 'Budget range'],
    decisionCycle: ['决策时间', '采购周期', 'Timeline', 'Timeframe'],
    stage: ['状态', '狀態', '客户状态', '客戶狀態', '进度', '進度', '跟进阶段', '客户阶段', '销售阶段', 'Status', 'Sales stage'],
    owner: ['负责人', '負責人', '业务员', '業務員', '销售', '销售人员', 'Sales rep', 'Rep', 'Assigned to', 'Salesperson'],
    registeredOn: ['登记时间', '登記時間', '录入日期', '创建时间', '建立日期', '创建日期', 'Created', 'Date', 'Created on'],
    nextContactOn: ['下次跟进时间', '下次跟进日期', '下次联系时间', '下次跟進日期', 'Next follow-up', 'Next follow up'],
    amount: ['金额', '金額', '合同金额', '合約金額', '成交额', 'Amount', 'Deal value', 'Value'],
    closedOn: ['成交日期', '成交时间', '流失日期', '签约日期', 'Closed on', 'Close date'],
    closeReason: ['流失原因', '成交原因', '转化因素', '流失因素', 'Reason', 'Close reason', 'Loss reason'],
    lastContactOn: ['最近跟进时间', '最近跟进', '上次联系', '最后跟进时间', 'Last contacted'],
    notes: ['说明', '說明', 'Note', 'Comment', 'Comments', 'Remark', 'Remarks'],
    industry: ['行业', '行業', 'Sector'],
    companySize: ['规模', '規模', '公司规模', 'Size'],
    region: ['地区', '地區', '所在地区', '省份', 'Area', 'Territory'],
    product: ['产品', '產品', '意向产品', 'Product interest'],
    address: ['地址', '公司地址'],
  },
  followUps: {
    leadId: ['编号', '線索ID', '线索ID', 'Lead'],
    customerName: ['客户', '公司', 'Company'],
    owner: ['负责人', '負責人', '跟进人员', 'By', 'Rep'],
    contactedAt: ['日期', '跟进时间', '跟進時間', '联系时间', 'Date', 'Contact date'],
    method: ['方式', '联系方式', 'Channel'],
    content: ['跟进内容', '跟進內容', '内容', '沟通记录', 'Notes', 'Content', 'Summary'],
    feedback: ['反馈', '回饋', 'Feedback'],
    nextStep: ['下一步', '下一步计划', '后续计划', 'Next action'],
    nextStepOn: ['下次跟进日期', '下次跟进时间', '截止日期', 'Due', 'Due date'],
    status: ['状态', '狀態', '进度'],
  },
  contact: ['联系方式', '聯絡方式', '聯繫方式', 'Contact details', 'Contact info'],
};
