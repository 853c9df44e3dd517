package org.diplograph.relate;

import java.util.List;
import java.util.Locale;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;

/** Finds to whom something is given where no preposition tells it. */
final class Recipients {
  /** Prepositions behind which it is told to whom something goes. */
  private static final List<String> TOWARDS = List.of("to", "for");

  private final SentenceTree tree;
  private final Grammar grammar;
  private final List<LocalActor> actors;

  Recipients(SentenceTree tree, Grammar grammar, List<LocalActor> actors) {
    this.tree = tree;
    this.grammar = grammar;
    this.actors = actors;
  }

  /**
   * The phrases of those who get what the verb says is given.
   *
   * @param noun the verb's object noun, -1 for none
   */
  List<Integer> of(int verb, int noun) {
    List<Integer> found = tree.children(verb, "dative");
    if (noun >= 0 && tree.is(noun, "npadvmod")) {
      found = tree.children(verb, "dative", "dobj");
    }
    List<Integer> objects = tree.children(verb, "dobj");
    if (!found.isEmpty() || objects.isEmpty()) {
      return found;
    }
    if (grammar.isPassive(verb)) {
      return grammar.receivers(verb); // "Togo was given tanks"
    }
    int first = objects.get(0);
    return objects.size() > 1 && first > verb ? List.of(first) : namedBefore(verb, first);
  }

  /** "gave Ghana patrol boats": the parser may take the country for a part of the object. */
  private List<Integer> namedBefore(int verb, int object) {
    boolean told =
        grammar.adjuncts(verb).stream().anyMatch(a -> TOWARDS.contains(a.marker()))
            || grammar.adjuncts(object).stream().anyMatch(a -> TOWARDS.contains(a.marker()));
    for (int before : told ? List.<Integer>of() : tree.children(object, "nmod", "compound")) {
      int begin = begin(before);
      boolean first = begin == verb + 1 || (begin == verb + 2 && tree.word(verb + 1).equals("the"));
      boolean apart = before + 1 < tree.size() && !tree.word(before + 1).equals("-");
      if (first && apart && isNamedCountry(before)) {
        return List.of(before);
      }
    }
    return List.of();
  }

  /** Where the name begins: "North" of "North Macedonia". */
  private int begin(int token) {
    return tree.mentions(token).stream().mapToInt(Mention::firstToken).min().orElse(token);
  }

  /** Whether it is a country's own name; "US" stands before nouns as "American" does. */
  private boolean isNamedCountry(int token) {
    String text = tree.token(token).text();
    boolean inFull = text.length() > 3 && !text.equals(text.toUpperCase(Locale.ROOT));
    return inFull
        && tree.mentions(token).stream()
            .anyMatch(
                m ->
                    m.form() == Mention.Form.NAME
                        && actors.get(m.actor()).type() == ActorType.COUNTRY);
  }
}
