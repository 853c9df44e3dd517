package org.diplograph.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.diplograph.view.Catalog.Event;

/**
 * How much happened when: cooperation above the line, conflict below.
 *
 * @param bars its bars in the order of time, without gaps
 * @param most the longest bar's count, at least 1
 */
public record Timeline(List<Bar> bars, int most) {
  private static final int MOST_MONTHS = 36;

  /**
   * A stretch of time.
   *
   * @param period the year or the month
   * @param cooperation how many events of cooperation
   * @param conflict how many events of conflict
   */
  public record Bar(String period, int cooperation, int conflict) {}

  /**
   * Counts events by month, by year if they go over many months; those without a day are left out.
   */
  static Timeline of(List<Event> events) {
    TreeMap<String, int[]> months = count(events, 7);
    TreeMap<String, int[]> counts =
        months.isEmpty() || span(months) <= MOST_MONTHS ? months : count(events, 4);
    List<Bar> bars = new ArrayList<>();
    int most = 1;
    if (!counts.isEmpty()) {
      String last = counts.lastKey();
      for (String at = counts.firstKey(); at.compareTo(last) <= 0; at = next(at)) {
        int[] count = counts.getOrDefault(at, new int[2]);
        bars.add(new Bar(at, count[0], count[1]));
        most = Math.max(most, Math.max(count[0], count[1]));
      }
    }
    return new Timeline(List.copyOf(bars), most);
  }

  private static TreeMap<String, int[]> count(List<Event> events, int length) {
    TreeMap<String, int[]> counts = new TreeMap<>();
    for (Event event : events) {
      if (event.day().matches("\\d{4}-\\d\\d.*")) {
        String period = event.day().substring(0, length);
        counts.computeIfAbsent(period, p -> new int[2])[event.type().isCooperation() ? 0 : 1]++;
      }
    }
    return counts;
  }

  private static int span(TreeMap<String, int[]> months) {
    return month(months.lastKey()) - month(months.firstKey()) + 1;
  }

  private static int month(String period) {
    return Integer.parseInt(period.substring(0, 4)) * 12 + Integer.parseInt(period.substring(5, 7));
  }

  private static String next(String period) {
    if (period.length() == 4) {
      return String.format(java.util.Locale.ROOT, "%04d", Integer.parseInt(period) + 1);
    }
    int next = month(period);
    return String.format(java.util.Locale.ROOT, "%04d-%02d", next / 12, next % 12 + 1);
  }
}
