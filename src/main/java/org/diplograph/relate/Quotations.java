package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diplograph.annotate.QuotationMarks;
import org.diplograph.model.Mention;
import org.diplograph.model.Quotation;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.diplograph.relate.Arguments.Filler;
import org.jspecify.annotations.Nullable;

/** Finds who says what stands in quotation marks. */
final class Quotations {
  /** Fewer words than this are a turn of phrase rather than a quotation. */
  private static final int WORDS = 3;

  /**
   * A quotation's place and its speaker.
   *
   * @param span where it stands
   * @param speaker who says it
   */
  record Spoken(Span span, int speaker) {}

  private final String text;
  private final List<SentenceTree> trees;
  private final Cues cues;
  private final Set<Integer> people;
  private final List<Span> spans;
  private final List<Spoken> spoken = new ArrayList<>();

  Quotations(String text, List<SentenceTree> trees, Cues cues, Set<Integer> people) {
    this.people = people;
    this.text = text;
    this.trees = trees;
    this.cues = cues;
    this.spans = QuotationMarks.find(text);
    List<@Nullable Integer> speakers = new ArrayList<>(spans.size());
    Integer before = null;
    for (int i = 0; i < spans.size(); i++) {
      before = speaker(i, before);
      speakers.add(before);
    }
    for (int i = spans.size() - 2; i >= 0; i--) {
      if (speakers.get(i) == null && isUnclosed(i)) {
        speakers.set(i, speakers.get(i + 1));
      }
    }
    for (int i = 0; i < spans.size(); i++) {
      Integer speaker = speakers.get(i);
      if (speaker != null) {
        spoken.add(new Spoken(spans.get(i), speaker));
      }
    }
  }

  /** Whether the quotation runs to the end of its paragraph and goes on in the next. */
  private boolean isUnclosed(int index) {
    String between = text.substring(spans.get(index).end(), spans.get(index + 1).begin());
    return between.startsWith("\n\n") && between.strip().length() == 1;
  }

  /** Who speaks at a place of the text, or null where nobody is quoted. */
  @Nullable Integer speakerAt(int offset) {
    for (Spoken one : spoken) {
      if (one.span().begin() <= offset && offset < one.span().end()) {
        return one.speaker();
      }
    }
    return null;
  }

  /** The quotations in order; a text quoted twice from the same speaker is one. */
  List<Quotation> quotations() {
    List<Quotation> found = new ArrayList<>();
    for (Spoken one : spoken) {
      String words = one.span().in(text);
      if (words.split("\\s+").length >= WORDS) {
        add(one, words, found);
      }
    }
    return found;
  }

  private void add(Spoken one, String words, List<Quotation> into) {
    List<Integer> evidence = new ArrayList<>();
    for (SentenceTree tree : around(one.span())) {
      evidence.add(tree.sentence().index());
    }
    for (int i = 0; i < into.size(); i++) {
      Quotation known = into.get(i);
      if (known.speaker() == one.speaker() && known.text().equals(words)) {
        TreeSet<Integer> all = new TreeSet<>(known.evidence());
        all.addAll(evidence);
        into.set(
            i, new Quotation(i, known.speaker(), words, true, known.about(), List.copyOf(all)));
        return;
      }
    }
    into.add(new Quotation(into.size(), one.speaker(), words, true, about(one), evidence));
  }

  private List<Integer> about(Spoken one) {
    TreeSet<Integer> actors = new TreeSet<>();
    for (SentenceTree tree : around(one.span())) {
      for (int i = 0; i < tree.size(); i++) {
        for (Mention mention : tree.mentions(i)) {
          boolean other = mention.actor() != one.speaker() && mention.form() != Mention.Form.PLACE;
          if (other && one.span().contains(mention.span())) {
            actors.add(mention.actor());
          }
        }
      }
    }
    return List.copyOf(actors);
  }

  private List<SentenceTree> around(Span span) {
    List<SentenceTree> found = new ArrayList<>(2);
    for (SentenceTree tree : trees) {
      if (tree.sentence().span().overlaps(span)) {
        found.add(tree);
      }
    }
    return found;
  }

  /** The speaker of the quotation, given who spoke the one before. */
  private @Nullable Integer speaker(int index, @Nullable Integer before) {
    Span span = spans.get(index);
    List<SentenceTree> inside = around(span);
    if (inside.isEmpty()) {
      return null;
    }
    for (int i = inside.size() - 1; i >= 0; i--) {
      Integer speaker = reporter(inside.get(i), span);
      if (speaker != null) {
        return speaker;
      }
    }
    SentenceTree first = inside.get(0);
    SentenceTree last = inside.get(inside.size() - 1);
    Integer announced = announced(first);
    if (announced != null) {
      return announced;
    }
    Integer follows = follows(last, span);
    if (follows != null) {
      return follows;
    }
    return continues(index, first) ? before : null;
  }

  /** "Lavrov said:" in the sentence before. */
  private @Nullable Integer announced(SentenceTree first) {
    int index = first.sentence().index() - 1;
    if (index < 0) {
      return null;
    }
    SentenceTree previous = trees.get(index);
    String words = previous.sentence().span().in(text).stripTrailing();
    return words.endsWith(":") ? reporter(previous, null) : null;
  }

  /** "said Russian Foreign Minister Sergey Lavrov." in the sentence after. */
  private @Nullable Integer follows(SentenceTree last, Span span) {
    int index = last.sentence().index() + 1;
    if (index >= trees.size() || quoted(trees.get(index).sentence().span().begin())) {
      return null;
    }
    SentenceTree next = trees.get(index);
    boolean opensWithReport = false;
    for (int i = 0; i < Math.min(2, next.size()); i++) {
      opensWithReport |= cues.reports(next.lemma(i));
    }
    boolean unfinished = span.in(text).endsWith(",");
    return opensWithReport || unfinished ? reporter(next, null) : null;
  }

  /** Whether a quotation goes on where the one before ended: same or next paragraph. */
  private boolean continues(int index, SentenceTree first) {
    if (index == 0) {
      return false;
    }
    String between = text.substring(spans.get(index - 1).end(), spans.get(index).begin());
    boolean onlyMarks = between.chars().noneMatch(Character::isLetterOrDigit);
    Sentence sentence = first.sentence();
    boolean sameParagraph = !between.contains("\n\n");
    boolean wholeSentence = spans.get(index).begin() <= sentence.span().begin() + 1;
    return onlyMarks || (sameParagraph && wholeSentence);
  }

  private boolean quoted(int offset) {
    return spans.stream().anyMatch(s -> s.begin() <= offset + 1 && offset < s.end());
  }

  /** Who the reporting word outside of quotation marks, nearest to the quotation, belongs to. */
  private @Nullable Integer reporter(SentenceTree tree, @Nullable Span span) {
    Grammar grammar = new Grammar(tree);
    Arguments arguments = new Arguments(tree, grammar);
    Integer best = null;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < tree.size(); i++) {
      int at = tree.token(i).span().begin();
      if (tree.isVerb(i) && cues.reports(tree.lemma(i)) && !quoted(at)) {
        Integer speaker = rightBefore(tree, i);
        speaker =
            speaker == null ? outside(arguments.actors(grammar.agents(i), false), tree) : speaker;
        speaker = speaker == null ? beside(tree, i) : speaker;
        int distance = span == null ? 0 : Math.min(gap(at, span.begin()), gap(at, span.end()));
        if (speaker != null && distance < least) {
          best = speaker;
          least = distance;
        }
      }
    }
    return best;
  }

  /** "Putin said": a person named right before the word, whatever the tree says. */
  private @Nullable Integer rightBefore(SentenceTree tree, int verb) {
    if (verb == 0 || quoted(tree.token(verb - 1).span().begin())) {
      return null;
    }
    for (Mention mention : tree.mentions(verb - 1)) {
      boolean person = people.contains(mention.actor());
      if (person && mention.endToken() == verb) {
        return mention.actor();
      }
    }
    return null;
  }

  private static int gap(int a, int b) {
    return Math.abs(a - b);
  }

  private @Nullable Integer outside(List<Filler> fillers, SentenceTree tree) {
    for (Filler filler : fillers) {
      if (!quoted(tree.token(filler.token()).span().begin())) {
        return filler.actor();
      }
    }
    return null;
  }

  /** "…," said Lavrov: the mention that stands right behind or before the reporting word. */
  private @Nullable Integer beside(SentenceTree tree, int verb) {
    int[] places = {verb + 1, verb - 1, verb + 2};
    for (int place : places) {
      if (place >= 0 && place < tree.size() && !quoted(tree.token(place).span().begin())) {
        for (Mention mention : tree.mentions(place)) {
          if (mention.form() != Mention.Form.PLACE && mention.form() != Mention.Form.DEMONYM) {
            return mention.actor();
          }
        }
      }
    }
    return null;
  }
}
