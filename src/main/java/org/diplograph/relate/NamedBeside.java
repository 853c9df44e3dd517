package org.diplograph.relate;

import java.util.Set;
import org.diplograph.model.Mention;
import org.diplograph.relate.Arguments.Filler;
import org.jspecify.annotations.Nullable;

/** Finds who is named beside a reporting word, whatever the tree says. */
final class NamedBeside {
  /** A description between commas has fewer words. */
  private static final int DESCRIPTION = 14;

  /** Brackets between a name and its verb hold fewer words. */
  private static final int BRACKETS = 8;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Set<Integer> people;
  private final Quoted quoted;

  NamedBeside(SentenceTree tree, Grammar grammar, Set<Integer> people, Quoted quoted) {
    this.tree = tree;
    this.grammar = grammar;
    this.people = people;
    this.quoted = quoted;
  }

  /** "Putin said": who is named right before the word, whatever the tree says. */
  @Nullable Filler rightBefore(int verb) {
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

  /** "Jane Doe, who has called for it, said": who is named before what only describes her. */
  @Nullable Filler aside(int verb) {
    int begin = asideBegin(verb);
    return begin > 0 && describes(begin + 1) ? rightBefore(begin) : null;
  }

  /** "A spokeswoman for the bank, Jane Doe, said": who is named between the commas. */
  @Nullable Filler apposed(int verb) {
    int begin = asideBegin(verb);
    return begin > 0 ? only(begin + 1, groupBegin(verb) - 1) : null;
  }

  /** The comma before what stands between commas before the verb, or -1. */
  private int asideBegin(int verb) {
    int end = groupBegin(verb);
    if (end < 2 || !tree.word(end - 1).equals(",")) {
      return -1;
    }
    int begin = end - 2;
    while (begin > 0 && !tree.word(begin).equals(",")) {
      begin--;
    }
    return begin;
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
  @Nullable Filler describedBy(int verb) {
    int who = groupBegin(verb) - 1;
    boolean pronoun = who > 0 && tree.word(who).equals("who") && !isQuoted(who);
    return pronoun ? rightBefore(tree.word(who - 1).equals(",") ? who - 1 : who) : null;
  }

  /** "Mitch McConnell, R-Ky., said": who is named before what only describes him. */
  @Nullable Filler beforeDescription(int verb) {
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

  /** "said European Council President Donald Tusk": who the words behind it end with. */
  @Nullable Filler rightBehind(int verb) {
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
  @Nullable Filler lastOf(int begin, int end) {
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

  private boolean isQuoted(int token) {
    return quoted.holds(tree.token(token).span().begin());
  }
}
