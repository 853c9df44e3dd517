package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Span;

/**
 * Finds in a sentence what somebody is told to say without quotation marks, or with some of it in
 * them: the clause behind the reporting word, or the sentence around "he said".
 */
final class ReportedSpeech {
  /** A piece of fewer words says nothing. */
  private static final int WORDS = 2;

  private final SentenceTree tree;
  private final Grammar grammar;
  private final Subtrees subtrees;

  ReportedSpeech(SentenceTree tree, Grammar grammar) {
    this.tree = tree;
    this.grammar = grammar;
    this.subtrees = new Subtrees(tree);
  }

  /**
   * What the subject of a verb says, in one piece or in two; empty if the sentence does not say.
   */
  List<Span> of(int verb) {
    int begin = groupBegin(verb);
    int end = groupEnd(verb);
    int clause = clauseBehind(verb);
    boolean isInserted = isComma(begin - 1) && isComma(end);
    if (clause >= 0 && !isInserted) {
      return pieces(List.of(behind(verb, clause)));
    }
    boolean closes = isComma(begin - 1) && (isComma(end) || end >= lastWord());
    return closes ? around(begin, end, clause) : List.of();
  }

  /** What is so "according to" somebody: the rest of the sentence. */
  List<Span> accordingTo(int preposition) {
    int end = preposition;
    for (int child : tree.children(preposition, "prep", "pobj")) {
      end = Math.max(end, subtrees.end(child));
    }
    int comma = commaBehind(Math.max(end - 1, preposition));
    boolean opens = !hasVerb(0, preposition);
    if (opens && preposition < 2) {
      return comma < 0 ? List.of() : pieces(List.of(new int[] {comma + 1, tree.size()}));
    }
    int group = comma < 0 ? tree.size() : comma;
    return around(preposition, group, -1);
  }

  /** The sentence around what is inserted or closes it. */
  private List<Span> around(int begin, int end, int clause) {
    List<int[]> ranges = new ArrayList<>(2);
    ranges.add(new int[] {clauseBegin(begin), begin});
    boolean goesOn = !hasVerb(0, begin) || (clause > end && !opensAside(end + 1));
    if (goesOn && isComma(end) && hasVerb(end, tree.size())) {
      ranges.add(new int[] {end + 1, tree.size()});
    }
    return pieces(ranges);
  }

  /** "…, adding that", "…, who": what follows is no part of what was said before. */
  private boolean opensAside(int token) {
    return token < tree.size()
        && (tree.word(token).endsWith("ing") || grammar.isRelativePronoun(token));
  }

  private int clauseBegin(int end) {
    int at = end - 1;
    while (at > 0 && !tree.word(at - 1).equals(";")) {
      at--;
    }
    return at;
  }

  /** The clause that the verb governs behind itself: its head, or -1. */
  private int clauseBehind(int verb) {
    for (int child : tree.children(verb, "ccomp")) {
      if (child > verb && !grammar.isInfinitive(child)) {
        return child;
      }
    }
    for (int child : tree.children(verb, "advcl", "dep", "xcomp", "dobj")) {
      boolean finite = !tree.children(child, "nsubj", "nsubjpass").isEmpty();
      boolean that =
          tree.children(child, "mark").stream().anyMatch(m -> tree.word(m).equals("that"));
      if (child > verb && (that || (finite && tree.children(child, "mark").isEmpty()))) {
        return child;
      }
    }
    return -1;
  }

  private int[] behind(int verb, int clause) {
    int begin = Math.max(verb + 1, subtrees.begin(clause));
    while (begin > verb + 1 && !isPunctuation(begin - 1) && isLoose(begin - 1, verb)) {
      begin--;
    }
    if (tree.word(begin).equals("that") && tree.is(begin, "mark")) {
      begin++;
    }
    return new int[] {begin, subtrees.end(clause)};
  }

  /**
   * What stands between verb and clause and belongs to neither by the tree, but cannot be the
   * verb's.
   */
  private boolean isLoose(int token, int verb) {
    return tree.head(token) > token && tree.head(token) != verb;
  }

  /** Where "Mr. Obama said" begins: the subject, if it stands before the verb. */
  private int groupBegin(int verb) {
    int begin = verb;
    while (begin > 0 && tree.tag(begin - 1).matches("AUX|ADV") && tree.head(begin - 1) == verb) {
      begin--;
    }
    int subject = -1;
    for (int child : tree.children(verb, "nsubj", "nsubjpass")) {
      subject = child < verb ? child : subject;
    }
    if (subject >= 0) {
      return Math.min(begin, subtrees.begin(subject));
    }
    return begin;
  }

  /** Where "said Lavrov on Monday" ends: at the next comma that closes no apposition. */
  private int groupEnd(int verb) {
    int comma = commaBehind(verb);
    return comma < 0 ? tree.size() : comma;
  }

  private int commaBehind(int token) {
    for (int i = token + 1; i < tree.size(); i++) {
      if (isComma(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isComma(int token) {
    return token > 0 && token < tree.size() && tree.word(token).matches("[,;—–-]|--");
  }

  private boolean isPunctuation(int token) {
    return tree.tag(token).equals("PUNCT");
  }

  private int lastWord() {
    int last = tree.size() - 1;
    while (last > 0 && isPunctuation(last)) {
      last--;
    }
    return last;
  }

  private boolean hasVerb(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean tagged = tree.tag(i).equals("VERB") || tree.tag(i).equals("AUX");
      if (tagged && !grammar.isInfinitive(i) && !tree.word(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  private List<Span> pieces(List<int[]> ranges) {
    List<Span> pieces = new ArrayList<>(2);
    for (int[] range : ranges) {
      int begin = range[0];
      int end = range[1];
      while (begin < end && isComma(begin)) {
        begin++;
      }
      while (end > begin && tree.word(end - 1).matches("[,;.—–-]|--")) {
        end--;
      }
      if (end - begin >= WORDS) {
        pieces.add(new Span(tree.token(begin).span().begin(), tree.token(end - 1).span().end()));
      }
    }
    return pieces;
  }
}
