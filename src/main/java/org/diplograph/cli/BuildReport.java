package org.diplograph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diplograph.model.Notice;

/** What a build did: counts, rejected inputs with their reasons, and seconds by stage. */
final class BuildReport {
  /**
   * Input that gave nothing.
   *
   * @param where the file or article
   * @param reason why, and what to do
   */
  record Rejected(String where, String reason) {}

  /** From so many on they are in the report file only. */
  private static final int MOST_NOTICES = 20;

  private final Map<String, Long> counts = new LinkedHashMap<>();

  /** What is told of this build only: it is no part of the graph's counts. */
  private final Map<String, Long> aside = new LinkedHashMap<>();

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Rejected> rejected = Collections.synchronizedList(new ArrayList<>());
  private long since = System.nanoTime();
  private long worked;
  private long workedTokens;
  private long same;

  void count(String what, long number) {
    counts.merge(what, number, Long::sum);
  }

  /** What was counted so far. */
  Map<String, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** Counts something that is told of this build only. */
  void aside(String what, long number) {
    aside.merge(what, number, Long::sum);
  }

  /** Ends a stage. */
  void lap(String stage) {
    lap(stage, "", 0);
  }

  /** Ends a stage, of whose time a part was another's. */
  void lap(String stage, String other, long nanos) {
    long now = System.nanoTime();
    long all = now - since;
    since = now;
    if (nanos > 0) {
      seconds(other, Math.min(all, nanos));
    }
    seconds(stage, Math.max(0, all - nanos));
  }

  private void seconds(String stage, long nanos) {
    seconds.merge(stage, nanos / 1e9, Double::sum);
  }

  void reject(String where, String reason) {
    rejected.add(new Rejected(where, reason));
    System.err.println("rejected: " + where + ": " + reason);
  }

  /** Tells what came of the user's files on who is who. */
  void notices(List<Notice> all) {
    long ambiguous = all.stream().filter(n -> n.kind() == Notice.Kind.AMBIGUOUS).count();
    if (ambiguous > 0) {
      count("ambiguous", ambiguous);
    }
    int told = 0;
    for (Notice notice : all) {
      if (notice.kind() == Notice.Kind.IGNORED) {
        reject(notice.where(), notice.text());
      } else {
        notices.add(notice);
        if (told++ < MOST_NOTICES) {
          System.err.println(
              notice.kind().name().toLowerCase(Locale.ROOT)
                  + ": "
                  + notice.where()
                  + ": "
                  + notice.text());
        }
      }
    }
    if (told > MOST_NOTICES) {
      System.err.println(
          "ambiguous: " + (told - MOST_NOTICES) + " more: see all in the file of --report FILE");
    }
  }

  int rejectedCount() {
    return rejected.size();
  }

  /** Takes note of an article that was extracted anew rather than taken from an earlier build. */
  synchronized void extracted(int tokens) {
    worked++;
    workedTokens += tokens;
  }

  /** Takes note of articles that were known from an earlier build. */
  synchronized void same(int articles) {
    same += articles;
  }

  /** What went wrong, in one line. */
  static String oneLine(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("unknown error");
  }

  private double total() {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private double rate(long number) {
    Double time = seconds.get("extract");
    return time == null || time == 0 ? 0 : number / time;
  }

  /** The summary in one line. */
  String summary() {
    StringBuilder line = new StringBuilder();
    counts.forEach((what, number) -> line.append(number).append(' ').append(what).append(", "));
    aside.forEach((what, number) -> line.append(number).append(' ').append(what).append(", "));
    line.append(rejected.size()).append(" rejected; ");
    line.append(String.format(Locale.ROOT, "%.1f seconds", total()));
    line.append(
        String.format(Locale.ROOT, ", %.1f articles per second", counts("articles") / total()));
    return line.toString();
  }

  private long counts(String what) {
    return counts.getOrDefault(what, 0L);
  }

  void write(Path file) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("counts", counts);
    all.put("thisBuild", aside);
    all.put("unchangedArticles", same);
    all.put("rejected", rejected.size());
    all.put(
        "rejectedInputs",
        rejected.stream().map(r -> Map.of("where", r.where(), "reason", r.reason())).toList());
    all.put(
        "notices",
        notices.stream()
            .map(
                n ->
                    Map.of(
                        "kind", n.kind().name().toLowerCase(Locale.ROOT),
                        "where", n.where(),
                        "text", n.text()))
            .toList());
    all.put("secondsByStage", seconds);
    all.put("seconds", total());
    all.put("articlesPerSecond", counts("articles") / total());
    all.put("extractedArticles", worked);
    all.put("extractedArticlesPerSecond", rate(worked));
    all.put("extractedTokens", workedTokens);
    all.put("tokensPerSecond", rate(workedTokens));
    new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
  }
}
