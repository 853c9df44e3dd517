package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diplograph.evaluate.Attributions.Attribution;
import org.diplograph.evaluate.Attributions.Kind;
import org.diplograph.model.Extraction;
import org.diplograph.model.Mention;
import org.diplograph.model.Quotation;
import org.diplograph.model.Span;

/**
 * How much of what people marked as said by somebody is found as a quotation with the right
 * speaker, and how many of the quotations are right.
 */
public final class AttributionScore {
  /** So much of a quotation must be what is marked, and of what is marked be found. */
  private static final double SHARE = 0.5;

  /** Of what was marked: how much there is, with its words found, with its speaker right. */
  private record Recalled(int marked, int found, int right) {
    Recalled plus(boolean isFound, boolean isRight) {
      return new Recalled(marked + 1, found + (isFound ? 1 : 0), right + (isRight ? 1 : 0));
    }
  }

  /** Of what was found: how much there is, how much is marked, how much has the right speaker. */
  private record Given(int given, int marked, int right) {
    Given plus(boolean isMarked, boolean isRight) {
      return new Given(given + 1, marked + (isMarked ? 1 : 0), right + (isRight ? 1 : 0));
    }
  }

  private final Map<Kind, Recalled> kinds = new EnumMap<>(Kind.class);
  private Recalled all = new Recalled(0, 0, 0);
  private Recalled named = new Recalled(0, 0, 0);
  private Given given = new Given(0, 0, 0);
  private Given givenNamed = new Given(0, 0, 0);
  private final List<String> errors = new ArrayList<>();

  /** Compares what was taken from an article with what is marked in it. */
  public void add(Attributions gold, Extraction extraction) {
    List<Quotation> found = extraction.quotations();
    gold.all().stream()
        .filter(a -> a.reporting() && !a.source().isEmpty() && !a.content().isEmpty())
        .forEach(a -> recall(a, found, extraction));
    found.forEach(f -> judge(f, gold.all(), extraction));
  }

  private void recall(Attribution attribution, List<Quotation> found, Extraction extraction) {
    List<Quotation> told = found.stream().filter(f -> tells(f, attribution)).toList();
    List<Quotation> right =
        told.stream().filter(f -> isSpeaker(f, attribution, extraction)).toList();
    boolean isFound = cover(told, attribution);
    boolean isRight = cover(right, attribution);
    kinds.merge(
        attribution.kind(),
        new Recalled(0, 0, 0).plus(isFound, isRight),
        (a, b) -> a.plus(isFound, isRight));
    all = all.plus(isFound, isRight);
    boolean isNamed = SourcePhrase.isNamed(attribution.source(), extraction.article().text());
    named = isNamed ? named.plus(isFound, isRight) : named;
    if (!isRight) {
      String what = isNamed ? "" : " (no name)";
      errors.add((isFound ? "SPEAKER" : "MISSED") + what + line(attribution, told, extraction));
    }
  }

  /** Whether at least half of the quotation is what is marked. */
  private static boolean tells(Quotation found, Attribution attribution) {
    return shared(found.spans(), attribution.content()) >= SHARE * length(found.spans());
  }

  /** Whether the quotations together hold at least half of what is marked. */
  private static boolean cover(List<Quotation> found, Attribution attribution) {
    int length = length(attribution.content());
    int held = 0;
    for (Span content : attribution.content()) {
      boolean[] places = new boolean[content.end() - content.begin()];
      for (Quotation one : found) {
        one.spans().forEach(span -> mark(span, content, places));
      }
      for (boolean place : places) {
        held += place ? 1 : 0;
      }
    }
    return held >= SHARE * length;
  }

  private static void mark(Span span, Span content, boolean[] places) {
    int end = Math.min(span.end(), content.end());
    for (int i = Math.max(span.begin(), content.begin()); i < end; i++) {
      places[i - content.begin()] = true;
    }
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(s -> s.end() - s.begin()).sum();
  }

  private static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span one : some) {
      for (Span other : others) {
        int begin = Math.max(one.begin(), other.begin());
        shared += Math.max(0, Math.min(one.end(), other.end()) - begin);
      }
    }
    return shared;
  }

  /** Whether the speaker is whom the marked source means, by name, pronoun or description. */
  private static boolean isSpeaker(
      Quotation quotation, Attribution attribution, Extraction extraction) {
    String text = extraction.article().text();
    for (Mention mention : extraction.mentions()) {
      if (mention.actor() == quotation.speaker()
          && attribution.source().stream().anyMatch(s -> SourcePhrase.means(s, mention, text))) {
        return true;
      }
    }
    return false;
  }

  private void judge(Quotation found, List<Attribution> gold, Extraction extraction) {
    List<Attribution> marked = gold.stream().filter(a -> tells(found, a)).toList();
    if (!marked.isEmpty() && marked.stream().allMatch(a -> a.source().isEmpty())) {
      return;
    }
    boolean right = marked.stream().anyMatch(a -> isSpeaker(found, a, extraction));
    given = given.plus(!marked.isEmpty(), right);
    String text = extraction.article().text();
    boolean isNamed =
        marked.isEmpty() || marked.stream().anyMatch(a -> SourcePhrase.isNamed(a.source(), text));
    givenNamed = isNamed ? givenNamed.plus(!marked.isEmpty(), right) : givenNamed;
    if (!right) {
      String wrong = marked.isEmpty() ? "EXTRA" : "WRONG";
      String direct = found.direct() ? "direct" : "indirect";
      errors.add(String.join("\t", wrong, id(extraction), direct, words(found, extraction)));
    }
  }

  private static String id(Extraction extraction) {
    return extraction.article().identifier();
  }

  private static String words(Quotation quotation, Extraction extraction) {
    return extraction.actors().get(quotation.speaker()).name()
        + ": "
        + quotation.text().replace('\n', ' ');
  }

  private static String line(Attribution attribution, List<Quotation> told, Extraction extraction) {
    String text = extraction.article().text();
    String kind = attribution.kind().name().toLowerCase(Locale.ROOT);
    String marked = join(attribution.source(), text) + ": " + join(attribution.content(), text);
    List<String> instead =
        told.stream().map(f -> extraction.actors().get(f.speaker()).name()).toList();
    return String.join("\t", "", id(extraction), kind, marked, String.join(", ", instead));
  }

  private static String join(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(s -> s.in(text).replace('\n', ' ')).toList());
  }

  /** Tables: recall by kind, then precision, recall and F1. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-28s %6s %6s %6s   %7s %7s",
            "",
            "gold",
            "found",
            "right",
            "content",
            "speaker"));
    kinds.forEach((kind, score) -> lines.add(line(kind.name().toLowerCase(Locale.ROOT), score)));
    lines.add(line("all", all));
    lines.add(line("source is a name or pronoun", named));
    lines.add("");
    lines.add(String.format(Locale.ROOT, "%-40s %5s %5s %5s", "", "P", "R", "F1"));
    lines.add(line("content", given.marked(), given.given(), all.found(), all.marked()));
    lines.add(line("content and speaker", given.right(), given.given(), all.right(), all.marked()));
    lines.add(
        line(
            "content and speaker, name or pronoun",
            givenNamed.right(),
            givenNamed.given(),
            named.right(),
            named.marked()));
    lines.add(given.given() + " quotations");
    return lines;
  }

  private static String line(String name, Recalled score) {
    int gold = Math.max(1, score.marked());
    return String.format(
        Locale.ROOT,
        "%-28s %6d %6d %6d   %7.1f %7.1f",
        name,
        score.marked(),
        score.found(),
        score.right(),
        100.0 * score.found() / gold,
        100.0 * score.right() / gold);
  }

  private static String line(String name, int right, int given, int found, int marked) {
    double precision = new Score(right, given, 0).precision();
    double recall = new Score(found, 0, marked).recall();
    double sum = precision + recall;
    return String.format(
        Locale.ROOT,
        "%-40s %5.1f %5.1f %5.1f",
        name,
        100 * precision,
        100 * recall,
        sum == 0 ? 0 : 200 * precision * recall / sum);
  }

  /** The share of the quotations that are right. */
  public double precision() {
    return new Score(given.right(), given.given(), 0).precision();
  }

  /** The share of what is marked that is found with the right speaker. */
  public double recall() {
    return new Score(all.right(), 0, all.marked()).recall();
  }

  /** What is missed, has another speaker, or is too much; a line each. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
