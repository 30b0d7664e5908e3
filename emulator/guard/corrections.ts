/**
 * Where the published types are known to be wrong, or stricter than the platform: overloads that replace those of
 * the table. The source of each stands beside it (section numbers of the platform notes).
 */
export const CORRECTIONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // 2.3: an empty or null key is answered by a sentence of its own, a value that is no string is converted.
  'Properties.getProperty': [['String|null']],
  'Properties.setProperty': [['String|null', 'Object']],
  'Properties.deleteProperty': [['String|null']],
  // 2.4: a null key is `Invalid argument: key`, objects are stored as "[object Object]", null as "null".
  'Cache.get': [['String|null']],
  'Cache.put': [
    ['String|null', 'Object'],
    ['String|null', 'Object', 'Integer'],
  ],
  'Cache.remove': [['String|null']],
  // 7: a missing recipient is `Failed to send email: no recipient`; a plain text field may be any simple value.
  'MailApp.sendEmail': [
    ['{attachments,bcc,body,cc,htmlBody,inlineImages,name,noReply,replyTo,subject,to}'],
    ['String|null', 'String', 'String'],
    [
      'String|null',
      'String',
      'String',
      '{attachments,bcc,body,cc,htmlBody,inlineImages,name,noReply,replyTo,subject,to}',
    ],
    ['String|null', 'String', 'String', 'String'],
  ],
  // 8.4: granular consent added a second parameter.
  'ScriptApp.getAuthorizationInfo': [['AuthMode'], ['AuthMode', 'String[]']],
  // Reference of the log: a pattern with any number of values.
  'Logger.log': [['Object'], ['String', '...Object']],
  // 4.8: null is refused, 'general' resets.
  'Range.setNumberFormat': [['String']],
  'Range.setNumberFormats': [['String[][]']],
  // Reference: the ScriptApp enum is WeekDay, the type of its values is Weekday of the base service.
  'ClockTriggerBuilder.onWeekDay': [['Weekday']],
  // 4.3: undefined and null clear cells, any mixture of values may be written.
  'Range.setValues': [['Object[][]']],
  'RangeList.setValue': [['Object']],
  'Sheet.appendRow': [['Object[]']],
};

/** Classes that may stand where another one is asked for. */
export const SUBTYPES: Readonly<Record<string, readonly string[]>> = {
  BlobSource: ['Blob', 'HtmlOutput', 'Spreadsheet', 'EmbeddedChart', 'Chart'],
  DataTableSource: ['DataTable', 'Range'],
  DataTableBuilder: ['DataTableBuilder'],
};
