package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.relate.Adjuncts.Adjunct;

/** The words that must stand around a frame's word, and those that must not. */
final class FrameWords {
  static final int NO_NOUN = -1;
  static final int NOT_THERE = -2;

  /** How a particle may be tied to its verb. */
  private static final String[] PARTICLES = {
    "prt", "prep", "dative", "advmod", "acomp", "npadvmod", "oprd", "dobj", "xcomp", "ccomp"
  };

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Counts counts;

  FrameWords(SentenceTree tree, Grammar grammar, Cues cues) {
    this.tree = tree;
    this.grammar = grammar;
    this.counts = new Counts(tree, grammar, cues);
  }

  /** Whether there is what the frame rules out, or not the infinitive that it asks for. */
  boolean haveExcepted(Frame frame, int token) {
    if (frame.needsInfinitive() && !hasAnyInfinitive(token)) {
      return true;
    }
    if (frame.needsSubjunctive() && !hasSubjunctive(token)) {
      return true;
    }
    boolean hasObject = !tree.children(token, "dobj").isEmpty();
    if ((frame.lacks().contains("directObject") && hasObject)
        || (frame.lacks().contains("clausalArg") && hasOpinion(token))
        || (frame.lacks().contains("infinitive") && hasInfinitive(token))) {
      return true;
    }
    if (frame.exceptNouns().isEmpty()) {
      return false;
    }
    List<Integer> objects = new ArrayList<>(grammar.patients(token));
    objects.addAll(tree.children(token, "npadvmod"));
    for (int object : objects) {
      if (frame.exceptNouns().contains(tree.lemma(object))) {
        return true;
      }
    }
    return false;
  }

  /** "told Chad to stop": a complement, with or without the object as the parser's subject. */
  private boolean hasAnyInfinitive(int token) {
    return tree.children(token, "xcomp", "ccomp").stream().anyMatch(tree::isInfinitive);
  }

  /** "insisted that Chad leave": the plain form behind one who would have "leaves". */
  private boolean hasSubjunctive(int token) {
    for (int clause : tree.children(token, "ccomp")) {
      int auxiliary = tree.children(clause, "aux", "auxpass").stream().findFirst().orElse(clause);
      boolean plain = auxiliary == clause ? isPlain(clause) : tree.word(auxiliary).equals("be");
      boolean one =
          tree.children(clause, "nsubj", "nsubjpass").stream()
              .anyMatch(s -> tree.tag(s).matches("PROPN|NOUN") && !tree.word(s).endsWith("s"));
      if (plain && one) {
        return true;
      }
    }
    return false;
  }

  /** The lemmatizer leaves some forms in -s as they are. */
  private boolean isPlain(int verb) {
    String word = tree.word(verb);
    return word.equals(tree.lemma(verb)) && (!word.endsWith("s") || word.endsWith("ss"));
  }

  private boolean hasInfinitive(int token) {
    return tree.children(token, "dobj").isEmpty()
        && tree.children(token, "xcomp").stream().anyMatch(tree::isInfinitive);
  }

  /** "agreed there was a need" is an opinion; "agreed that both will withdraw" is none. */
  private boolean hasOpinion(int token) {
    return tree.children(token, "ccomp").stream()
        .anyMatch(
            clause ->
                !tree.isInfinitive(clause)
                    && tree.children(clause, "aux").stream()
                        .noneMatch(aux -> tree.lemma(aux).matches("will|would|shall")));
  }

  /** "found X guilty", "stripped X of his rights": parsers hang particles on the object as well. */
  boolean haveParticle(int token, String particle) {
    if (token + 1 < tree.size() && tree.word(token + 1).equals(particle)) {
      return true; // "set free Aung San Suu Kyi": parsers take it for part of the name's phrase
    }
    List<Integer> holders = new ArrayList<>(List.of(token));
    tree.children(token, "dobj").forEach(holders::add);
    for (int holder : holders) {
      for (int child : tree.children(holder, PARTICLES)) {
        if (tree.word(child).equals(particle)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The object that the frame asks for, {@link #NO_NOUN} if for none, else {@link #NOT_THERE}. */
  int objectNoun(Frame frame, int token) {
    if (frame.takesAnyObject()) {
      return thing(token);
    }
    if (frame.objectNouns().isEmpty()) {
      return NO_NOUN;
    }
    for (int patient : grammar.patients(token)) {
      for (int noun : tree.withConjuncts(patient)) {
        for (int meant : new int[] {noun, counts.counted(noun), counts.givenIn(noun)}) {
          if (meant >= 0 && isObjectNoun(frame, meant)) {
            return meant;
          }
        }
      }
    }
    List<Integer> holders = new ArrayList<>(List.of(token));
    holders.addAll(grammar.patients(token));
    for (int holder : holders) {
      for (Adjunct adjunct : grammar.adjuncts(holder)) {
        boolean ofParticle = adjunct.marker().equals(frame.particle());
        int counted = ofParticle ? counts.counted(adjunct.object()) : adjunct.object();
        if (ofParticle && isObjectNoun(frame, counted)) {
          return counted;
        }
      }
    }
    int behind = behindParticle(frame, token);
    return behind == NOT_THERE ? secondObject(frame, token) : behind;
  }

  /** Whatever the verb is done with that is no actor: "signed a <em>lease</em> with Chad". */
  private int thing(int token) {
    for (int patient : grammar.patients(token)) {
      if (tree.tag(patient).equals("NOUN") && tree.mentions(patient).isEmpty()) {
        return patient;
      }
    }
    return NOT_THERE;
  }

  /** "walked out of a speech": behind a preposition of the particle's own. */
  private int behindParticle(Frame frame, int token) {
    if (frame.particle() != null) {
      for (int particle : tree.children(token, PARTICLES)) {
        if (tree.word(particle).equals(frame.particle())) {
          for (Adjunct adjunct : grammar.adjuncts(particle)) {
            if (isObjectNoun(frame, adjunct.object())) {
              return adjunct.object();
            }
          }
        }
      }
    }
    return NOT_THERE;
  }

  /** "gave Chad a week": the parser may take the second object for a time. */
  private int secondObject(Frame frame, int token) {
    if (frame.slots().stream().anyMatch(s -> s.place() == Slot.Place.INDIRECT)) {
      for (int noun : tree.children(token, "npadvmod")) {
        if (isObjectNoun(frame, noun) && !tree.children(token, "dobj").isEmpty()) {
          return noun;
        }
      }
    }
    return NOT_THERE;
  }

  private boolean isObjectNoun(Frame frame, int noun) {
    boolean named =
        frame.objectNouns().contains(tree.lemma(noun))
            || frame.objectForms().contains(tree.word(noun))
            || isHyphened(frame, noun);
    return named && (frame.objectModifiers().isEmpty() || isModified(frame, noun));
  }

  /** "sit-in", "go-ahead": the tokenizer parts what is one word. */
  private boolean isHyphened(Frame frame, int noun) {
    String word;
    if (noun > 1 && tree.word(noun - 1).equals("-")) {
      word = tree.word(noun - 2) + "-" + tree.word(noun);
    } else if (noun + 2 < tree.size() && tree.word(noun + 1).equals("-")) {
      word = tree.word(noun) + "-" + tree.word(noun + 2);
    } else {
      return false;
    }
    return frame.objectNouns().contains(word) || frame.objectForms().contains(word);
  }

  /** Whether one of the frame's modifiers stands before the noun: "a hunger strike". */
  private boolean isModified(Frame frame, int noun) {
    return tree.children(noun, "nmod", "amod", "compound", "npadvmod", "nn").stream()
        .anyMatch(
            word ->
                frame.objectModifiers().contains(tree.lemma(word))
                    || frame.objectModifiers().contains(tree.word(word)));
  }
}
