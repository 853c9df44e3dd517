package org.diplograph.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Span;
import org.diplograph.relate.Sayers.Sayer;
import org.jspecify.annotations.Nullable;

/** Finds who says what stands in quotation marks: in its sentence, or in those around it. */
final class QuoteSpeakers {
  private final String text;
  private final List<SentenceTree> trees;
  private final Map<Integer, List<Report>> reports;
  private final Cues cues;
  private final Quoted quoted;

  QuoteSpeakers(
      String text,
      List<SentenceTree> trees,
      Map<Integer, List<Report>> reports,
      Cues cues,
      Quoted quoted) {
    this.text = text;
    this.trees = trees;
    this.reports = reports;
    this.cues = cues;
    this.quoted = quoted;
  }

  /** The speaker of each quotation, null where none is told or it is no actor. */
  List<@Nullable Integer> all() {
    List<Span> spans = quoted.spans();
    List<Sayer> sayers = new ArrayList<>(spans.size());
    Sayer before = Sayer.NOBODY;
    for (int i = 0; i < spans.size(); i++) {
      before = sayer(i, before);
      sayers.add(before);
    }
    for (int i = spans.size() - 2; i >= 0; i--) {
      if (!sayers.get(i).isSomebody() && isUnclosed(i)) {
        sayers.set(i, sayers.get(i + 1));
      }
    }
    List<@Nullable Integer> actors = new ArrayList<>(spans.size());
    sayers.forEach(s -> actors.add(s.actor()));
    return actors;
  }

  /** Whether the quotation runs to the end of its paragraph and goes on in the next. */
  private boolean isUnclosed(int index) {
    List<Span> spans = quoted.spans();
    String between = text.substring(spans.get(index).end(), spans.get(index + 1).begin());
    return between.startsWith("\n\n") && between.strip().length() <= 2;
  }

  /** Who says a quotation, given who said the one before. */
  private Sayer sayer(int index, Sayer before) {
    Span span = quoted.spans().get(index);
    List<SentenceTree> inside =
        trees.stream().filter(t -> t.sentence().span().overlaps(span)).toList();
    if (inside.isEmpty()) {
      return Sayer.NOBODY;
    }
    for (int i = inside.size() - 1; i >= 0; i--) {
      Sayer told = nearest(inside.get(i), span);
      if (told.isSomebody()) {
        return told;
      }
    }
    SentenceTree first = inside.get(0);
    Sayer announced = announced(first);
    if (announced.isSomebody()) {
      return announced;
    }
    Sayer follows = follows(inside.get(inside.size() - 1), span);
    if (follows.isSomebody()) {
      return follows;
    }
    if (goesOn(index)) {
      return before;
    }
    Sayer leads = isWhole(span, first) && !isTold(inside) ? leads(first) : Sayer.NOBODY;
    return leads.isSomebody() || !goesOnBehind(index, first) ? leads : before;
  }

  /** Whether a verb beside the quotation tells that somebody says it, though not who. */
  private boolean isTold(List<SentenceTree> inside) {
    for (SentenceTree tree : inside) {
      for (int i = 0; i < tree.size(); i++) {
        boolean tells = tree.isVerb(i) && cues.tells(tree.lemma(i));
        if (tells && !quoted.holds(tree.token(i).span().begin())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "Lavrov said it was late." before a quotation that stands alone, in its paragraph or in the
   * last: whoever spoke goes on.
   */
  private Sayer leads(SentenceTree first) {
    int paragraph = first.sentence().paragraph();
    for (int i = first.sentence().index() - 1; i >= 0; i--) {
      SentenceTree tree = trees.get(i);
      Span words = tree.sentence().span();
      boolean near = tree.sentence().paragraph() >= paragraph - 1 && !tree.sentence().headline();
      Sayer last = near ? last(tree) : Sayer.NOBODY;
      if (last.isSomebody() || !near || !quoted.isMost(words)) {
        return last;
      }
      paragraph = tree.sentence().paragraph();
    }
    return Sayer.NOBODY;
  }

  /** Who is told last in a sentence to have said something that it tells. */
  private Sayer last(SentenceTree tree) {
    boolean quotes = quoted.spans().stream().anyMatch(tree.sentence().span()::overlaps);
    return reports(tree).stream()
        .filter(r -> r.isSomebody() && (quotes || !r.contents().isEmpty()))
        .reduce((a, b) -> b)
        .map(r -> new Sayer(r.speaker(), -1, true))
        .orElse(Sayer.NOBODY);
  }

  private List<Report> reports(SentenceTree tree) {
    return reports.getOrDefault(tree.sentence().index(), List.of());
  }

  /** Whose reported speech the quotation is part of, else whose report stands nearest to it. */
  private Sayer nearest(SentenceTree tree, Span span) {
    return reports(tree).stream()
        .filter(Report::isSomebody)
        .min(
            Comparator.<Report>comparingInt(r -> r.holds(span) ? r.length() : Integer.MAX_VALUE)
                .thenComparingInt(r -> distance(r, span)))
        .map(r -> new Sayer(r.speaker(), -1, true))
        .orElse(Sayer.NOBODY);
  }

  private static int distance(Report report, Span span) {
    return Math.min(Math.abs(report.place() - span.begin()), Math.abs(report.place() - span.end()));
  }

  private Sayer first(SentenceTree tree) {
    return reports(tree).stream()
        .filter(Report::isSomebody)
        .findFirst()
        .map(r -> new Sayer(r.speaker(), -1, true))
        .orElse(Sayer.NOBODY);
  }

  /** "Lavrov said:" in the sentence before. */
  private Sayer announced(SentenceTree first) {
    int index = first.sentence().index() - 1;
    if (index < 0) {
      return Sayer.NOBODY;
    }
    SentenceTree previous = trees.get(index);
    String words = previous.sentence().span().in(text).stripTrailing();
    return words.endsWith(":") ? first(previous) : Sayer.NOBODY;
  }

  /** "said Russian Foreign Minister Sergey Lavrov." in the sentence after. */
  private Sayer follows(SentenceTree last, Span span) {
    int index = last.sentence().index() + 1;
    if (index >= trees.size() || quoted.holds(trees.get(index).sentence().span().begin())) {
      return Sayer.NOBODY;
    }
    SentenceTree next = trees.get(index);
    boolean opensWithReport = false;
    for (int i = 0; i < Math.min(2, next.size()); i++) {
      opensWithReport |= cues.reports(next.lemma(i));
    }
    boolean unfinished = span.in(text).endsWith(",");
    boolean tells = opensWithReport || unfinished || (isBehind(next, span) && isReport(next));
    return tells ? first(next) : Sayer.NOBODY;
  }

  /** Whether the sentence stands right behind a quotation that asks or exclaims. */
  private boolean isBehind(SentenceTree next, Span span) {
    int begin = next.sentence().span().begin();
    return span.in(text).matches("(?s).*[?!\u2026]") && begin - span.end() <= 2;
  }

  /** "Lavrov exclaimed.": its first verb is one of saying, and nothing else is said. */
  private boolean isReport(SentenceTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.tag(i).equals("VERB")) {
        return cues.tells(tree.lemma(i))
            && reports(tree).stream().allMatch(r -> r.contents().isEmpty());
      }
    }
    return false;
  }

  /** Whether a quotation goes on where the one before ended: nothing but marks lies between. */
  private boolean goesOn(int index) {
    return index > 0 && between(index).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether it opens a sentence in the paragraph of the one before. */
  private boolean goesOnBehind(int index, SentenceTree first) {
    return index > 0
        && !between(index).contains("\n\n")
        && isWhole(quoted.spans().get(index), first);
  }

  private String between(int index) {
    List<Span> spans = quoted.spans();
    return text.substring(spans.get(index - 1).end(), spans.get(index).begin());
  }

  /** Whether a quotation opens its first sentence. */
  private static boolean isWhole(Span span, SentenceTree first) {
    return span.begin() <= first.sentence().span().begin() + 2;
  }
}
