package org.diplograph.relate;

import java.util.List;
import java.util.Set;
import org.diplograph.model.Mention;
import org.diplograph.relate.Arguments.Filler;
import org.jspecify.annotations.Nullable;

/** Finds who the reporting words of a sentence belong to. */
final class Sayers {
  private final SentenceTree tree;
  private final Grammar grammar;
  private final Arguments arguments;
  private final Set<Integer> people;
  private final Quoted quoted;

  /**
   * Who says something.
   *
   * @param actor the actor, or null if it is none
   * @param isSomebody whether the sentence tells who it is
   */
  record Sayer(@Nullable Integer actor, boolean isSomebody) {
    static final Sayer NOBODY = new Sayer(null, false);
  }

  Sayers(SentenceTree tree, Grammar grammar, Set<Integer> people, Quoted quoted) {
    this.tree = tree;
    this.grammar = grammar;
    this.arguments = new Arguments(tree, grammar);
    this.people = people;
    this.quoted = quoted;
  }

  /** Who a reporting verb belongs to. */
  Sayer of(int verb) {
    Integer before = rightBefore(verb);
    if (before != null) {
      return new Sayer(before, true);
    }
    List<Integer> agents = grammar.agents(verb).stream().filter(a -> !isQuoted(a)).toList();
    Integer agent = outside(arguments.actors(agents, false));
    if (agent != null) {
      return new Sayer(agent, true);
    }
    if (agents.stream().anyMatch(a -> isNobody(a, verb))) {
      return new Sayer(null, true);
    }
    Integer beside = beside(verb);
    return beside == null ? Sayer.NOBODY : new Sayer(beside, true);
  }

  /** Who stands behind "according to". */
  Sayer behind(int preposition) {
    List<Integer> objects = tree.children(preposition, "pobj");
    Integer actor = outside(arguments.actors(objects, false));
    return new Sayer(actor, true);
  }

  /** "Putin said": a person named right before the word, whatever the tree says. */
  private @Nullable Integer rightBefore(int verb) {
    int end = verb;
    while (end > 0 && isBetween(end - 1)) {
      end--;
    }
    if (end == 0 || isQuoted(end - 1)) {
      return null;
    }
    for (Mention mention : tree.mentions(end - 1)) {
      boolean person = people.contains(mention.actor());
      if (person && mention.endToken() == end && !isGoverned(mention.firstToken())) {
        return mention.actor();
      }
    }
    return null;
  }

  private boolean isBetween(int token) {
    return tree.tag(token).equals("ADV") || tree.tag(token).equals("AUX");
  }

  /** "A spokesman for Lavrov said", "Lavrov's aide": who is named only tells whose words. */
  private boolean isGoverned(int first) {
    int before = first - 1;
    while (before >= 0 && tree.tag(before).matches("DET|ADJ|NOUN")) {
      before--;
    }
    return before >= 0 && tree.tag(before).equals("ADP");
  }

  /** "A source said": somebody who is no actor, by a noun beside the word. */
  private boolean isNobody(int agent, int verb) {
    return tree.tag(agent).equals("NOUN") && Math.abs(agent - verb) <= 3;
  }

  private @Nullable Integer outside(List<Filler> fillers) {
    for (Filler filler : fillers) {
      if (!isQuoted(filler.token())) {
        return filler.actor();
      }
    }
    return null;
  }

  private boolean isQuoted(int token) {
    return quoted.holds(tree.token(token).span().begin());
  }

  /** "…," said Lavrov: the mention that stands right behind or before the reporting word. */
  private @Nullable Integer beside(int verb) {
    int[] places = {verb + 1, verb - 1, verb + 2};
    for (int place : places) {
      if (place >= 0 && place < tree.size() && !isQuoted(place)) {
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
