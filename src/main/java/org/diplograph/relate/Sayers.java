package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.relate.Arguments.Filler;
import org.jspecify.annotations.Nullable;

/** Finds who the reporting words of a sentence belong to. */
final class Sayers {
  private final SentenceTree tree;
  private final Grammar grammar;
  private final Arguments arguments;
  private final Cues cues;
  private final Set<Integer> people;
  private final Quoted quoted;
  private final NamedBeside beside;

  /**
   * Who says something.
   *
   * @param actor the actor, or null if it is none
   * @param token the word for who it is, -1 for none
   * @param isSomebody whether the sentence tells who it is
   */
  record Sayer(@Nullable Integer actor, int token, boolean isSomebody) {
    static final Sayer NOBODY = new Sayer(null, -1, false);

    static Sayer of(Filler filler) {
      return new Sayer(filler.actor(), filler.token(), true);
    }
  }

  Sayers(SentenceTree tree, Grammar grammar, Cues cues, Set<Integer> people, Quoted quoted) {
    this.cues = cues;
    this.tree = tree;
    this.grammar = grammar;
    this.arguments = new Arguments(tree, grammar);
    this.people = people;
    this.quoted = quoted;
    this.beside = new NamedBeside(tree, grammar, people, quoted);
  }

  /** Who a reporting verb belongs to. */
  Sayer of(int verb) {
    boolean passive = isPassive(verb);
    Filler plain = passive ? null : beside.rightBefore(verb);
    if (plain == null && !passive && isInverted(verb)) {
      plain = beside.rightBehind(verb);
      plain = plain == null ? beside.beforeDescription(verb) : plain;
    }
    if (plain != null) {
      return Sayer.of(plain);
    }
    List<Integer> agents = tellers(verb).stream().filter(a -> a >= 0 && !isQuoted(a)).toList();
    Filler agent = outside(arguments.actors(agents, false));
    agent = agent == null && !passive ? beside.apposed(verb) : agent;
    agent = agent == null ? mouthpieceOf(agents) : agent;
    agent = agent == null && !passive ? beside.aside(verb) : agent;
    agent = agent == null ? beside.describedBy(verb) : agent;
    if (agent != null) {
      return Sayer.of(agent);
    }
    List<Integer> own = tree.children(verb, "nsubj");
    int subject = own.isEmpty() ? -1 : own.get(own.size() - 1);
    return subject < 0 ? Sayer.NOBODY : new Sayer(null, subject, !isQuoted(subject));
  }

  /** Trees may tie "was" to "said" in "It was, said Lula, too late". */
  private boolean isPassive(int verb) {
    List<Integer> passive = tree.children(verb, "auxpass", "nsubjpass");
    boolean parted = verb > 0 && isMark(verb - 1) && !passive.isEmpty();
    return grammar.isPassive(verb) && !passive.isEmpty() && !parted;
  }

  /** "Lula and Milei said": who else says it, joined to who is told first. */
  List<Integer> others(int verb, Sayer sayer) {
    return arguments.actors(grammar.agents(verb), false).stream()
        .filter(other -> !isQuoted(other.token()) && isJoined(other.token(), sayer.token()))
        .map(Filler::actor)
        .filter(other -> !other.equals(sayer.actor()))
        .distinct()
        .toList();
  }

  private boolean isJoined(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (first < 0 || !tree.is(second, "conj") || tree.head(second) != first) {
      return false;
    }
    for (int i = first + 1; i < second; i++) {
      if (!tree.tag(i).matches("CCONJ|PROPN|NOUN|ADJ|DET")) {
        return false;
      }
    }
    return true;
  }

  /** Who does what the verb says; "quoted a diplomat as saying" is the diplomat. */
  private List<Integer> tellers(int verb) {
    int as = tree.head(verb);
    int quoting =
        as >= 0 && tree.is(verb, "pcomp") && tree.word(as).equals("as") ? tree.head(as) : -1;
    List<Integer> told = quoting >= 0 ? grammar.patients(quoting) : List.of();
    return told.isEmpty() ? grammar.agents(verb) : told;
  }

  /** "A spokesman for the Israeli army", "the IMF report", "a statement by the ministry". */
  private @Nullable Filler mouthpieceOf(List<Integer> nouns) {
    for (int noun : nouns) {
      if (cues.isMouthpiece(tree.lemma(noun))) {
        List<Filler> bodies = new ArrayList<>(arguments.owners(noun));
        for (Adjuncts.Adjunct adjunct : grammar.adjuncts(noun)) {
          boolean from = adjunct.marker().matches("for|from|by");
          if (from && !adjunct.clause()) {
            bodies.addAll(arguments.actors(List.of(adjunct.object()), true));
          }
        }
        if (!cues.isOwnWords(tree.lemma(noun))) {
          bodies.removeIf(body -> people.contains(body.actor()));
        }
        if (!bodies.isEmpty()) {
          return new Filler(bodies.get(0).actor(), noun, bodies.get(0).confidence());
        }
      }
    }
    return null;
  }

  /** Who stands behind "according to". */
  Sayer behind(int preposition) {
    List<Integer> objects = tree.children(preposition, "pobj");
    Filler actor = outside(arguments.actors(objects, false));
    int end = commaBehind(preposition);
    Filler last = actor == null ? beside.lastOf(preposition + 1, end) : actor;
    actor = last != null && last.token() == end - 1 ? last : actor;
    actor = actor == null ? mouthpieceOf(objects) : actor;
    return actor == null ? new Sayer(null, preposition, true) : Sayer.of(actor);
  }

  private int commaBehind(int token) {
    int at = token + 1;
    while (at < tree.size() && !tree.word(at).equals(",") && !tree.tag(at).equals("ADP")) {
      at++;
    }
    return at;
  }

  /** "…," said Lavrov: nothing but marks before the word, and a name or description behind. */
  private boolean isInverted(int verb) {
    boolean subject = tree.children(verb, "nsubj").stream().anyMatch(s -> s < verb && !isQuoted(s));
    return !subject && (verb == 0 || isMark(verb - 1));
  }

  /** Taggers take some quotation marks for words. */
  private boolean isMark(int token) {
    return tree.word(token).chars().noneMatch(Character::isLetterOrDigit);
  }

  private @Nullable Filler outside(List<Filler> fillers) {
    for (Filler filler : fillers) {
      if (!isQuoted(filler.token())) {
        return filler;
      }
    }
    return null;
  }

  private boolean isQuoted(int token) {
    return quoted.holds(tree.token(token).span().begin());
  }
}
