package org.diplograph.relate;

import java.util.ArrayList;
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
  private final Cues cues;
  private final Set<Integer> people;
  private final Quoted quoted;

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
  }

  /** Who a reporting verb belongs to. */
  Sayer of(int verb) {
    boolean passive =
        grammar.isPassive(verb) && !tree.children(verb, "auxpass", "nsubjpass").isEmpty();
    Filler plain = passive ? null : rightBefore(verb);
    if (plain == null && !passive && isInverted(verb)) {
      plain = rightBehind(verb);
    }
    if (plain != null) {
      return Sayer.of(plain);
    }
    List<Integer> agents = tellers(verb).stream().filter(a -> a >= 0 && !isQuoted(a)).toList();
    Filler agent = outside(arguments.actors(agents, false));
    agent = agent == null ? mouthpieceOf(agents) : agent;
    if (agent != null) {
      return Sayer.of(agent);
    }
    List<Integer> own = tree.children(verb, "nsubj");
    int subject = own.isEmpty() ? -1 : own.get(own.size() - 1);
    return subject < 0 ? Sayer.NOBODY : new Sayer(null, subject, !isQuoted(subject));
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
          boolean from = adjunct.marker().equals("for") || adjunct.marker().equals("from");
          if (from && !adjunct.clause()) {
            bodies.addAll(arguments.actors(List.of(adjunct.object()), true));
          }
        }
        bodies.removeIf(body -> people.contains(body.actor()));
        if (!bodies.isEmpty()) {
          return new Filler(bodies.get(0).actor(), noun, bodies.get(0).confidence());
        }
      }
    }
    return null;
  }

  /** Who stands behind "according to". */
  Sayer behind(int preposition) {
    Filler actor = outside(arguments.actors(tree.children(preposition, "pobj"), false));
    return actor == null ? new Sayer(null, preposition, true) : Sayer.of(actor);
  }

  /** "Putin said": who is named right before the word, whatever the tree says. */
  private @Nullable Filler rightBefore(int verb) {
    int end = verb;
    while (end > 0 && isBetween(end - 1)) {
      end--;
    }
    if (end == 0 || isQuoted(end - 1)) {
      return null;
    }
    for (Mention mention : tree.mentions(end - 1)) {
      boolean ends = mention.endToken() == end && canSay(mention);
      if (ends && !isGoverned(mention.firstToken())) {
        return new Filler(mention.actor(), end - 1, mention.confidence());
      }
    }
    return null;
  }

  private boolean canSay(Mention mention) {
    return switch (mention.form()) {
      case PLACE, LOCATION, DEMONYM -> people.contains(mention.actor());
      default -> true;
    };
  }

  /** "…," said Lavrov: nothing but marks before the word, and a name or description behind. */
  private boolean isInverted(int verb) {
    return verb == 0 || tree.tag(verb - 1).equals("PUNCT");
  }

  /** "said European Council President Donald Tusk": who the words behind it end with. */
  private @Nullable Filler rightBehind(int verb) {
    Filler last = null;
    for (int i = verb + 1; i < tree.size() && isNominal(i); i++) {
      for (Mention mention : tree.mentions(i)) {
        if (canSay(mention) && mention.endToken() == i + 1 && !isQuoted(i)) {
          boolean person = people.contains(mention.actor());
          boolean better = last == null || person || !people.contains(last.actor());
          last = better ? new Filler(mention.actor(), i, mention.confidence()) : last;
        }
      }
    }
    return last;
  }

  private boolean isNominal(int token) {
    return switch (tree.tag(token)) {
      case "PROPN", "NOUN", "ADJ", "DET", "PRON", "NUM" -> true;
      default -> tree.word(token).equals(".");
    };
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
