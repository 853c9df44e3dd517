package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diplograph.model.Mention;
import org.diplograph.relate.Arguments.Filler;
import org.jspecify.annotations.Nullable;

/** Finds who the reporting words of a sentence belong to. */
final class Sayers {
  /** A description between commas has fewer words. */
  private static final int DESCRIPTION = 14;

  /** Brackets between a name and its verb hold fewer words. */
  private static final int BRACKETS = 8;

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
      plain = plain == null ? beforeDescription(verb) : plain;
    }
    if (plain != null) {
      return Sayer.of(plain);
    }
    List<Integer> agents = tellers(verb).stream().filter(a -> a >= 0 && !isQuoted(a)).toList();
    Filler agent = outside(arguments.actors(agents, false));
    agent = agent == null ? mouthpieceOf(agents) : agent;
    agent = agent == null && !passive ? aside(verb) : agent;
    agent = agent == null ? describedBy(verb) : agent;
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
    List<Integer> objects = tree.children(preposition, "pobj");
    Filler actor = outside(arguments.actors(objects, false));
    int end = commaBehind(preposition);
    Filler last = actor == null ? lastOf(preposition + 1, end) : actor;
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

  /** "Putin said": who is named right before the word, whatever the tree says. */
  private @Nullable Filler rightBefore(int verb) {
    int end = beforeBrackets(groupBegin(verb));
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

  /** "Paul Ryan (R-Wis.) said": where the brackets open, if any close there. */
  private int beforeBrackets(int end) {
    if (end < 2 || !tree.word(end - 1).equals(")")) {
      return end;
    }
    for (int i = end - 2; i > 0 && i > end - BRACKETS; i--) {
      if (tree.word(i).equals("(")) {
        return i;
      }
    }
    return end;
  }

  private boolean canSay(Mention mention) {
    return switch (mention.form()) {
      case PLACE, LOCATION, DEMONYM -> people.contains(mention.actor());
      default -> true;
    };
  }

  /**
   * "Jane Doe, who has called for it, said", "the director of the bank, Jane Doe, said": who is
   * named between the commas, or before them.
   */
  private @Nullable Filler aside(int verb) {
    int end = groupBegin(verb);
    if (end < 2 || !tree.word(end - 1).equals(",")) {
      return null;
    }
    int begin = end - 2;
    while (begin > 0 && !tree.word(begin).equals(",")) {
      begin--;
    }
    Filler named = begin > 0 ? only(begin + 1, end - 1) : null;
    return named != null || begin == 0 || !describes(begin + 1) ? named : rightBefore(begin);
  }

  /** Who is named by all of the words between two places. */
  private @Nullable Filler only(int begin, int end) {
    for (Mention mention : tree.mentions(begin)) {
      boolean all = mention.firstToken() == begin && mention.endToken() == end;
      if (all && people.contains(mention.actor())) {
        return new Filler(mention.actor(), end - 1, mention.confidence());
      }
    }
    return null;
  }

  /** Whether an aside that begins there may describe who is named before it. */
  private boolean describes(int begin) {
    return grammar.isRelativePronoun(begin)
        || tree.word(begin).equals("whose")
        || tree.tag(begin).matches("DET|ADJ|NOUN|PROPN|NUM");
  }

  /** "Jane Doe, who had said": who stands before the pronoun, whatever the tree says. */
  private @Nullable Filler describedBy(int verb) {
    int who = groupBegin(verb) - 1;
    boolean pronoun = who > 0 && tree.word(who).equals("who") && !isQuoted(who);
    return pronoun ? rightBefore(tree.word(who - 1).equals(",") ? who - 1 : who) : null;
  }

  /** "Mitch McConnell, R-Ky., said": who is named before what only describes him. */
  private @Nullable Filler beforeDescription(int verb) {
    if (verb < 2 || !tree.word(verb - 1).equals(",")) {
      return null;
    }
    for (int i = verb - 2; i > 0 && i > verb - DESCRIPTION && !isFinite(i); i--) {
      if (tree.word(i).equals(",")) {
        return rightBefore(i);
      }
    }
    return null;
  }

  private boolean isFinite(int token) {
    return tree.tag(token).equals("VERB") || tree.tag(token).equals("AUX");
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

  /** "said European Council President Donald Tusk": who the words behind it end with. */
  private @Nullable Filler rightBehind(int verb) {
    int begin = verb + 1;
    int end = begin;
    while (end < tree.size() && (isNominal(end) || isPossessive(end))) {
      begin = isPossessive(end) ? end + 1 : begin;
      end++;
    }
    return end < tree.size() && isFinite(end) ? null : lastOf(begin, end);
  }

  /** "NBC's Amina Diallo": who stands behind it is meant. */
  private boolean isPossessive(int token) {
    return tree.word(token).matches("['\u2019]s?");
  }

  /** Who is named last among words that follow each other, a person before others. */
  private @Nullable Filler lastOf(int begin, int end) {
    Filler last = null;
    for (int i = begin; i < end; i++) {
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

  /** Where the verb begins with its auxiliaries and adverbs. */
  private int groupBegin(int verb) {
    int begin = verb;
    while (begin > 0 && isBetween(begin - 1)) {
      begin--;
    }
    return begin;
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
