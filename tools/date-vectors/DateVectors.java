import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Writes what java.text.SimpleDateFormat says, for Utilities.formatDate and parseDate of the emulator.
 * Run: java tools/date-vectors/DateVectors.java > test/emulator/utilities/fixtures/date-vectors.json
 */
public class DateVectors {
  static final String[] PATTERNS = {
    "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "yyyy/M/d", "yy-M-d", "y", "yyy", "yyyyy",
    "M", "MM", "MMM", "MMMM", "MMMMM", "LLL", "LLLL", "d", "dd", "ddd", "D", "DDD", "E", "EEE", "EEEE", "EEEEEE", "u", "uu",
    "h", "hh", "H", "HH", "k", "kk", "K", "KK", "m", "mm", "s", "ss", "S", "SS", "SSSS", "a", "aaa",
    "Y", "YY", "YYYY-'W'ww-u", "w", "ww", "W", "F", "FF", "G", "GGGG", "z", "zzz", "zzzz", "Z", "ZZZ", "X", "XX", "XXX",
    "yyyy'年'M'月'd'日' EEEE", "yyyy年M月d日", "''yy 'o''clock' h", "h:mm a, z", "'y'", "", "HHmmss", "d.M.yyyy, k:mm",
  };

  /** Every pattern is tried on each of these pairs. */
  static final String[][] PAIRS = {
    {"UTC", "1970-01-01T00:00:00Z"}, {"GMT", "2026-12-31T23:59:59.999Z"}, {"Asia/Shanghai", "2026-04-16T16:00:00Z"},
    {"Asia/Shanghai", "2026-12-31T15:59:59.999Z"}, {"Asia/Shanghai", "2024-02-28T16:05:09.007Z"},
    {"America/New_York", "2026-03-08T06:59:59Z"}, {"America/New_York", "2026-03-08T07:00:00Z"},
    {"America/New_York", "2026-11-01T05:30:00Z"}, {"America/New_York", "2026-11-01T06:30:00Z"},
    {"Europe/Berlin", "2026-03-29T00:59:59Z"}, {"Europe/Berlin", "2026-03-29T01:00:00Z"},
    {"Europe/Berlin", "2025-12-28T23:30:00Z"}, {"Asia/Kolkata", "2025-01-01T12:34:56.789Z"},
    {"America/Los_Angeles", "2023-01-01T08:00:00Z"}, {"Asia/Tokyo", "2000-02-29T03:04:05.060Z"},
    {"Australia/Sydney", "2026-04-04T16:00:00Z"}, {"GMT+8", "2026-07-04T00:00:00Z"},
  };

  /** Fewer patterns on stranger zones and times. */
  static final String[] SHORT = {"yyyy-MM-dd HH:mm:ss Z", "yyyy-MM-dd'T'HH:mm:ssXXX", "YYYY-ww-u D F W", "zzzz", "z"};
  static final String[] ZONES = {
    "UTC", "Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong", "Asia/Tokyo", "Asia/Singapore", "Asia/Kolkata",
    "America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/London", "Europe/Berlin", "Europe/Paris",
    "Australia/Sydney", "GMT-03:30", "GMT+8", "EST", "PST",
  };
  /** Zones with odd offsets or odd changes: for every short pattern that names no zone. */
  static final String[] ODD_ZONES = {
    "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu", "Europe/Dublin", "Pacific/Apia", "America/Sao_Paulo",
  };
  static final String[] INSTANTS = {
    "1850-06-01T12:00:00Z", "1899-12-30T00:00:00Z", "1900-06-15T00:00:00Z", "1945-08-15T03:00:00Z",
    "1986-05-04T12:00:00Z", "1991-07-01T00:00:00Z", "1999-12-31T23:59:59Z", "2005-04-03T10:00:00Z",
    "2016-02-29T12:00:00Z", "2021-01-03T00:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2099-07-01T06:00:00Z",
  };

  /** pattern, zone, text. */
  static final String[][] PARSE = {
    {"yyyy-MM-dd", "Asia/Shanghai", "2026-04-17"}, {"yyyy-MM-dd", "UTC", "2026-4-7"}, {"yyyy-MM-dd", "UTC", "2026-04-17 rest"},
    {"yyyy-MM-dd", "UTC", "2026-02-30"}, {"yyyy-MM-dd", "UTC", "2026-13-01"}, {"yyyy-MM-dd", "UTC", "garbage"},
    {"yyyy-MM-dd", "UTC", "2026/04/17"}, {"yyyy-MM-dd", "UTC", ""}, {"yyyy-MM-dd", "UTC", "26-04-17"},
    {"yyyyMMdd", "UTC", "20260417"}, {"HHmm", "UTC", "0930"}, {"yyyyMMddHHmmss", "Asia/Tokyo", "20260417093005"},
    {"yyyy-MM-dd HH:mm", "America/New_York", "2026-03-08 02:30"}, {"yyyy-MM-dd HH:mm", "America/New_York", "2026-11-01 01:30"},
    {"yyyy-MM-dd HH:mm", "Europe/Berlin", "2026-03-29 02:30"}, {"yyyy-MM-dd HH:mm", "Europe/Berlin", "2026-10-25 02:30"},
    {"yyyy-MM-dd HH:mm:ss", "Asia/Shanghai", "2026-04-17 25:61:61"}, {"h:mm a", "UTC", "1:05 PM"}, {"h:mm a", "UTC", "12:05 am"},
    {"MMM d, yyyy", "UTC", "Apr 17, 2026"}, {"MMM d, yyyy", "UTC", "April 17, 2026"}, {"MMMM d, yyyy", "UTC", "apr 17, 2026"},
    {"EEE, d MMM yyyy HH:mm:ss Z", "UTC", "Fri, 17 Apr 2026 12:00:00 +0800"}, {"yyyy-MM-dd'T'HH:mm:ssX", "UTC", "2026-04-17T12:00:00Z"},
    {"yyyy-MM-dd'T'HH:mm:ssXXX", "UTC", "2026-04-17T12:00:00+08:00"}, {"yyyy-MM-dd HH:mm:ss.SSS", "UTC", "2026-04-17 12:00:00.7"},
    {"yyyy'年'M'月'd'日'", "Asia/Shanghai", "2026年4月17日"}, {"M/d/yyyy", "UTC", "4/17/2026"}, {"yyyy", "UTC", "2026"}, {"D yyyy", "UTC", "60 2024"},
    {"yyyy-MM-dd", "UTC", " 2026-04-17"}, {"yyyy-MM-dd", "UTC", "-2026-04-17"}, {"kk:mm", "UTC", "24:10"}, {"K:mm a", "UTC", "0:10 PM"},
    {"HH h", "America/New_York", "16 4"}, {"h HH", "UTC", "4 16"}, {"HH a", "UTC", "16 AM"}, {"HH:mm h a", "UTC", "16:05 4 AM"},
    {"h a HH:mm", "UTC", "4 AM 16:05"}, {"a", "UTC", "PM"}, {"yyyy G", "UTC", "2026 AD"}, {"EEEE d.M.yyyy", "UTC", "Friday 17.4.2026"},
    {"EEE, d MMM yyyy", "UTC", "Noday, 17 Apr 2026"}, {"D d yyyy", "UTC", "60 5 2024"}, {"d D yyyy", "UTC", "5 60 2024"},
    {"yyyy-MM-dd HH:mm Z", "Asia/Shanghai", "2026-04-17 12:00 GMT+02:00"},
  };

  public static void main(String[] args) {
    List<String> formats = new ArrayList<>();
    for (String pattern : PATTERNS) for (String[] pair : PAIRS) formats.add(format(pattern, pair[0], pair[1]));
    for (String pattern : SHORT)
      for (String zone : ZONES) for (String instant : INSTANTS) formats.add(format(pattern, zone, instant));
    for (String pattern : SHORT)
      for (String zone : pattern.contains("z") ? new String[0] : ODD_ZONES)
        for (String instant : INSTANTS) formats.add(format(pattern, zone, instant));
    List<String> parses = new ArrayList<>();
    for (String[] row : PARSE) parses.add(parse(row[0], row[1], row[2]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("{\n\"madeBy\": " + quote("tools/date-vectors/DateVectors.java on Java " + System.getProperty("java.version")) + ",");
    out.println("\"format\": [\n" + String.join(",\n", formats) + "\n],");
    out.println("\"parse\": [\n" + String.join(",\n", parses) + "\n]\n}");
  }

  static SimpleDateFormat formatter(String pattern, String zone) {
    SimpleDateFormat formatter = new SimpleDateFormat(pattern, Locale.US);
    formatter.setTimeZone(TimeZone.getTimeZone(zone));
    return formatter;
  }

  static String format(String pattern, String zone, String instant) {
    String text = formatter(pattern, zone).format(Date.from(Instant.parse(instant)));
    return row(pattern, zone, instant) + ", " + quote(text) + "]";
  }

  static String parse(String pattern, String zone, String text) {
    Date date = formatter(pattern, zone).parse(text, new ParsePosition(0));
    return row(pattern, zone, text) + ", " + (date == null ? "null" : quote(date.toInstant().toString())) + "]";
  }

  static String row(String... cells) {
    StringBuilder row = new StringBuilder("[");
    for (String cell : cells) row.append(row.length() > 1 ? ", " : "").append(quote(cell));
    return row.toString();
  }

  static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
