package org.diplograph.relate;

import org.jspecify.annotations.Nullable;

/** Tells by their forms of which time verbs speak. */
final class Tenses {
  /** Which time a verb speaks of. */
  enum Tense {
    PAST,
    PRESENT,
    /** With a modal verb: "will meet", "may meet". */
    MODAL,
    INFINITIVE,
  }

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Cues cues;

  Tenses(SentenceTree tree, Grammar grammar, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.cues = cues;
  }

  /** The tense of a verb; null for a participle, which leaves it to the verb above. */
  @Nullable Tense of(int verb) {
    boolean perfect = false;
    boolean modal = false;
    boolean present = false;
    boolean past = false;
    for (int aux : tree.children(verb, "aux", "auxpass")) {
      perfect |= tree.lemma(aux).equals("have") || tree.word(aux).equals("been");
      modal |= cues.auxiliary(tree.lemma(aux)) != null;
      present |= isPresentForm(aux);
      past |= !isPresentForm(aux) && isPastForm(aux);
    }
    if (perfect) {
      return Tense.PAST;
    }
    if (modal) {
      return Tense.MODAL;
    }
    if (tree.isInfinitive(verb)) {
      return Tense.INFINITIVE;
    }
    return past ? Tense.PAST : present ? Tense.PRESENT : simple(verb);
  }

  /** Whether it is a verb with a form of the past, or a passive participle. */
  boolean isPast(int word) {
    return tree.isVerb(word) && of(word) == Tense.PAST;
  }

  private @Nullable Tense simple(int verb) {
    if (tree.word(verb).endsWith("ing") && !tree.word(verb).equals(tree.lemma(verb))) {
      return null;
    }
    if (isPastForm(verb) && !isPresentForm(verb)) {
      return Tense.PAST;
    }
    if (!hasSubject(verb)) {
      return tree.is(verb, "acl", "relcl") ? Tense.PAST : null;
    }
    return Tense.PRESENT;
  }

  boolean hasSubject(int verb) {
    return !tree.children(verb, "nsubj", "nsubjpass").isEmpty();
  }

  /** "attacked", "met"; beside one subject also what has no ending: "the ship sank". */
  private boolean isPastForm(int verb) {
    String word = tree.word(verb);
    if (word.endsWith("ing") || isThirdPerson(word)) {
      return false;
    }
    return word.endsWith("ed") || !word.equals(tree.lemma(verb)) || hasOneSubject(verb);
  }

  private static boolean isThirdPerson(String word) {
    return word.endsWith("s") && !word.equals("was");
  }

  private boolean hasOneSubject(int verb) {
    for (int subject : tree.children(verb, "nsubj")) {
      boolean pronoun =
          switch (tree.word(subject)) {
            case "he", "she", "it" -> true;
            default -> false;
          };
      boolean one =
          tree.tag(subject).equals("NOUN") && tree.word(subject).equals(tree.lemma(subject));
      if (tree.children(subject, "conj").isEmpty() && (pronoun || one)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPresentForm(int verb) {
    return switch (tree.word(verb)) {
      case "is", "are", "am", "'s", "'re", "'m", "has", "does", "do" -> true;
      default -> false;
    };
  }
}
