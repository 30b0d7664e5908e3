/** English zone names as Java 17 gives them: [standard short, daylight short, standard long, daylight long]. */
type Names = readonly [string, string, string, string];

const CHINA: Names = ['CST', 'CDT', 'China Standard Time', 'China Daylight Time'];
const CENTRAL_EUROPE: Names = ['CET', 'CEST', 'Central European Standard Time', 'Central European Summer Time'];
const PACIFIC: Names = ['PST', 'PDT', 'Pacific Standard Time', 'Pacific Daylight Time'];
const JAPAN: Names = ['JST', 'JDT', 'Japan Standard Time', 'Japan Daylight Time'];
const UTC: Names = ['UTC', 'UTC', 'Coordinated Universal Time', 'Coordinated Universal Time'];

export const ZONE_NAMES: Readonly<Record<string, Names>> = {
  UTC,
  'Etc/UTC': UTC,
  GMT: ['GMT', 'GMT', 'Greenwich Mean Time', 'Greenwich Mean Time'],
  EST: ['EST', 'EDT', 'Eastern Standard Time', 'Eastern Daylight Time'],
  'Asia/Shanghai': CHINA,
  'Asia/Taipei': ['CST', 'CDT', 'Taipei Standard Time', 'Taipei Daylight Time'],
  'Asia/Hong_Kong': ['HKT', 'HKST', 'Hong Kong Standard Time', 'Hong Kong Summer Time'],
  'Asia/Tokyo': JAPAN,
  'Asia/Singapore': ['SGT', 'SGST', 'Singapore Standard Time', 'Singapore Daylight Time'],
  'Asia/Kolkata': ['IST', 'IDT', 'India Standard Time', 'India Daylight Time'],
  'America/New_York': ['EST', 'EDT', 'Eastern Standard Time', 'Eastern Daylight Time'],
  'America/Chicago': ['CST', 'CDT', 'Central Standard Time', 'Central Daylight Time'],
  'America/Los_Angeles': PACIFIC,
  'Europe/London': ['GMT', 'BST', 'Greenwich Mean Time', 'British Summer Time'],
  'Europe/Berlin': CENTRAL_EUROPE,
  'Europe/Paris': CENTRAL_EUROPE,
  'Australia/Sydney': ['AEST', 'AEDT', 'Australian Eastern Standard Time', 'Australian Eastern Daylight Time'],
};
