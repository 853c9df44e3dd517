package org.diplograph.relate;

/** What the words of a sentence tell of its clauses, where the tree may be wrong. */
final class Wording {
  private final SentenceTree tree;
  private final Grammar grammar;

  Wording(SentenceTree tree, Grammar grammar) {
    this.tree = tree;
    this.grammar = grammar;
  }

  /** Whether the word is a mark that parts clauses. */
  boolean isComma(int token) {
    return token > 0
        && token < tree.size()
        && switch (tree.word(token)) {
          case ",", ";", "-", "--", "\u2013", "\u2014" -> isFree(token);
          default -> false;
        };
  }

  /** A hyphen within a word is no dash. */
  private boolean isFree(int token) {
    if (tree.word(token).equals(",") || token + 1 >= tree.size()) {
      return true;
    }
    return tree.token(token).span().begin() > tree.token(token - 1).span().end()
        || tree.token(token + 1).span().begin() > tree.token(token).span().end();
  }

  boolean isDash(int token) {
    return isComma(token) && !tree.word(token).equals(",") && !tree.word(token).equals(";");
  }

  /** The next mark that parts clauses, or -1. */
  int commaBehind(int token) {
    for (int i = token + 1; i < tree.size(); i++) {
      if (isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  /** A verb that stands for itself: no infinitive and no form in -ing. */
  boolean isVerb(int token) {
    boolean tagged = tree.tag(token).equals("VERB") || tree.tag(token).equals("AUX");
    return tagged && !isInfinitive(token) && !tree.word(token).endsWith("ing");
  }

  boolean isInfinitive(int token) {
    return tree.isInfinitive(token) || (token > 0 && tree.word(token - 1).equals("to"));
  }

  boolean hasVerb(int begin, int end) {
    for (int i = Math.max(0, begin); i < end; i++) {
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words hold a clause of their own, not only one that hangs on another. */
  boolean states(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isVerb(i) && !hangs(i) && !isAuxiliaryOfOther(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb goes with another clause, itself or as what an "Asked whether" governs. */
  private boolean hangs(int verb) {
    int at = tree.is(verb, "aux", "auxpass") ? tree.head(verb) : verb;
    while (tree.is(at, "ccomp") && tree.head(at) >= 0 && tree.head(at) < at) {
      at = tree.head(at);
    }
    boolean asked = at < verb && tree.is(at, "advcl") && at < tree.head(at);
    return asked || tree.is(verb, "advcl", "relcl", "acl", "pcomp", "nmod", "amod");
  }

  private boolean isAuxiliaryOfOther(int token) {
    int head = tree.head(token);
    return head >= 0
        && tree.is(token, "aux", "auxpass")
        && tree.is(head, "advcl", "relcl", "acl", "pcomp");
  }

  /** "…, adding that", "…, who": what follows is no part of what was said before. */
  boolean opensAside(int token) {
    return tree.word(token).endsWith("ing") || grammar.isRelativePronoun(token);
  }

  /** Whether a clause may begin with the word behind a verb, and no adverbial of the verb does. */
  boolean opens(int token) {
    return switch (tree.tag(token)) {
      case "ADP", "ADV", "PART", "CCONJ", "PUNCT" -> isQuotationMark(token);
      case "SCONJ" -> tree.word(token).equals("if") || tree.word(token).equals("whether");
      default -> true;
    };
  }

  /** Whether the first verb behind a place stands for itself: "ask him to go" opens no clause. */
  boolean opensWithVerb(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (tree.tag(i).equals("VERB") || tree.tag(i).equals("AUX")) {
        return isVerb(i) && i > begin;
      }
    }
    return false;
  }

  boolean isQuotationMark(int token) {
    return token >= 0
        && switch (tree.word(token)) {
          case "\"", "\u201c", "\u201d", "''", "``", "\u2018", "\u2019" -> true;
          default -> false;
        };
  }

  /** Where the clause that ends at a place begins: behind a semicolon, or with the sentence. */
  int clauseBegin(int end) {
    int at = end - 1;
    while (at > 0 && !tree.word(at - 1).equals(";")) {
      at--;
    }
    return Math.max(0, at);
  }
}
