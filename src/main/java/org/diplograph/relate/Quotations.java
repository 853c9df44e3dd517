package org.diplograph.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diplograph.model.Mention;
import org.diplograph.model.Quotation;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds who says what, in quotation marks or in reported speech. */
final class Quotations {
  /** Fewer words than this in quotation marks are a turn of phrase rather than a quotation. */
  private static final int WORDS = 3;

  /**
   * Somebody's words.
   *
   * @param spans where they stand, in one piece or two
   * @param speaker who says them
   * @param direct whether they stand in quotation marks
   * @param claimed whether what they tell is claimed to be so; a phrase like "for a truce" is not
   */
  private record Spoken(List<Span> spans, int speaker, boolean direct, boolean claimed) {
    boolean holds(int offset) {
      return spans.stream().anyMatch(s -> s.begin() <= offset && offset < s.end());
    }

    int length() {
      return spans.stream().mapToInt(s -> s.end() - s.begin()).sum();
    }

    String words(String text) {
      return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" "));
    }
  }

  private final String text;
  private final List<SentenceTree> trees;
  private final List<Spoken> spoken = new ArrayList<>();

  Quotations(String text, List<SentenceTree> trees, Cues cues, Set<Integer> people) {
    this.text = text;
    this.trees = trees;
    Quoted quoted = Quoted.of(text);
    Reports finder = new Reports(cues, people, quoted);
    Map<Integer, List<Report>> reports = new HashMap<>();
    for (SentenceTree tree : trees) {
      reports.put(tree.sentence().index(), finder.of(tree));
    }
    List<@Nullable Integer> speakers = new QuoteSpeakers(text, trees, reports, cues, quoted).all();
    for (int i = 0; i < speakers.size(); i++) {
      Integer speaker = speakers.get(i);
      if (speaker != null) {
        spoken.add(new Spoken(List.of(quoted.spans().get(i)), speaker, true, true));
      }
    }
    for (SentenceTree tree : trees) {
      for (Report report : reports.getOrDefault(tree.sentence().index(), List.of())) {
        Integer speaker = report.speaker();
        List<Span> told = told(report, tree, quoted);
        if (speaker != null && !told.isEmpty()) {
          spoken.add(new Spoken(told, speaker, false, report.isClause()));
        }
      }
    }
    spoken.sort(Comparator.comparing(s -> s.spans().get(0)));
  }

  /** What is said without quotation marks, or with some of it in them. */
  private static List<Span> told(Report report, SentenceTree tree, Quoted quoted) {
    return report.contents().stream()
        .filter(span -> !quoted.isMost(span))
        .map(span -> quoted.whole(span, tree.sentence().span()))
        .toList();
  }

  /** Who is quoted directly at a place of the text, or null where nobody is. */
  @Nullable Integer speakerAt(int offset) {
    return spoken.stream()
        .filter(s -> s.direct() && s.holds(offset))
        .findFirst()
        .map(Spoken::speaker)
        .orElse(null);
  }

  /** Whose words stand at a place of the text, the innermost of several; null for the article's. */
  @Nullable Integer voiceAt(int offset) {
    return spoken.stream()
        .filter(s -> s.claimed() && s.holds(offset))
        .min(Comparator.comparingInt(Spoken::length))
        .map(Spoken::speaker)
        .orElse(null);
  }

  /** The quotations in order; a text quoted twice from the same speaker is one. */
  List<Quotation> quotations() {
    List<Quotation> found = new ArrayList<>();
    for (Spoken one : spoken) {
      String words = one.words(text);
      boolean phrase = words.split("\\s+").length < WORDS || Quoted.isTitle(words);
      if (!one.direct() || !phrase) {
        add(one, words, found);
      }
    }
    return found;
  }

  private void add(Spoken one, String words, List<Quotation> into) {
    TreeSet<Integer> evidence = new TreeSet<>();
    around(one).forEach(tree -> evidence.add(tree.sentence().index()));
    for (int i = 0; i < into.size(); i++) {
      Quotation known = into.get(i);
      if (known.speaker() == one.speaker()
          && known.direct() == one.direct()
          && known.text().equals(words)) {
        evidence.addAll(known.evidence());
        List<Span> spans = new ArrayList<>(known.spans());
        spans.addAll(one.spans());
        into.set(i, quotation(i, one, spans, known.about(), evidence));
        return;
      }
    }
    into.add(quotation(into.size(), one, one.spans(), about(one), evidence));
  }

  private Quotation quotation(
      int id, Spoken one, List<Span> spans, List<Integer> about, Set<Integer> evidence) {
    return new Quotation(
        id, one.speaker(), one.words(text), one.direct(), spans, about, List.copyOf(evidence));
  }

  private List<Integer> about(Spoken one) {
    TreeSet<Integer> actors = new TreeSet<>();
    for (SentenceTree tree : around(one)) {
      for (int i = 0; i < tree.size(); i++) {
        for (Mention mention : tree.mentions(i)) {
          boolean other = mention.actor() != one.speaker() && mention.form() != Mention.Form.PLACE;
          if (other && one.spans().stream().anyMatch(s -> s.contains(mention.span()))) {
            actors.add(mention.actor());
          }
        }
      }
    }
    return List.copyOf(actors);
  }

  private List<SentenceTree> around(Spoken one) {
    return trees.stream()
        .filter(tree -> one.spans().stream().anyMatch(tree.sentence().span()::overlaps))
        .toList();
  }
}
