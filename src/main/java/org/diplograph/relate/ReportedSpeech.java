package org.diplograph.relate;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Span;

/**
 * Finds in a sentence what somebody is told to say, whether some of it stands in quotation marks or
 * nothing: the clause behind the reporting word, or the sentence around "he said".
 */
final class ReportedSpeech {
  /** A piece of fewer words says nothing. */
  private static final int WORDS = 2;

  private final SentenceTree tree;
  private final Quoted quoted;
  private final Wording wording;
  private final Subtrees subtrees;
  private final SpeechEnd speechEnd;

  ReportedSpeech(SentenceTree tree, Grammar grammar, Cues cues, Quoted quoted) {
    this.tree = tree;
    this.quoted = quoted;
    this.wording = new Wording(tree, grammar);
    this.subtrees = new Subtrees(tree);
    this.speechEnd = new SpeechEnd(tree, grammar, cues, wording);
  }

  /**
   * What is said, in one piece or in two; empty if the sentence does not tell.
   *
   * @param verb the reporting word
   * @param sayer the word for who says it, -1 for none
   */
  List<Span> of(int verb, int sayer) {
    int begin = groupBegin(verb, sayer);
    int comma = wording.commaBehind(Math.max(verb, sayer));
    boolean isBehindComma = wording.isComma(begin - 1);
    boolean isInserted = isBehindComma && wording.isComma(afterGroup(verb, sayer));
    boolean opens = that(Math.max(verb, sayer) + 1, verb) >= 0;
    if (!isInserted || opens) {
      int start = clauseBegin(verb, sayer, begin);
      if (start >= 0) {
        return pieces(List.of(new int[] {start, speechEnd.of(verb, start)}));
      }
    }
    return isBehindComma ? around(begin, comma < 0 ? tree.size() : comma) : List.of();
  }

  /** What is so "according to" somebody: the rest of the sentence. */
  List<Span> accordingTo(int preposition) {
    int object = preposition + 1;
    for (int child : tree.children(object, "pobj")) {
      object = child;
    }
    int comma = wording.commaBehind(object);
    if (!wording.hasVerb(0, preposition) && preposition < 2) {
      return comma < 0 ? List.of() : pieces(List.of(new int[] {comma + 1, tree.size()}));
    }
    return around(preposition, comma < 0 ? tree.size() : comma);
  }

  /** The sentence around what is inserted or closes it. */
  private List<Span> around(int begin, int end) {
    int[] first = {wording.clauseBegin(begin), begin};
    int[] second = {end + 1, tree.size()};
    boolean goesOn = end + 1 < tree.size() && wording.hasVerb(end + 1, tree.size());
    if (wording.states(first[0], first[1]) && !isOpen(begin, end)) {
      boolean more = goesOn && !wording.opensAside(end + 1) && isQuoted(second);
      return pieces(more ? List.of(first, second) : List.of(first));
    }
    boolean open = isOpen(begin, end);
    boolean parted = (goesOn || open) && !isQuoted(second) && !wording.opensAside(end + 1);
    return parted ? pieces(List.of(first, second), 1) : List.of();
  }

  /** "It was, she said, the end": the verb before what is inserted lacks what stands behind. */
  private boolean isOpen(int begin, int end) {
    return begin > 1 && end + 1 < tree.size() && tree.tag(begin - 2).equals("AUX");
  }

  private boolean isQuoted(int[] range) {
    return quoted.isMost(
        new Span(tree.token(range[0]).span().begin(), tree.token(range[1] - 1).span().end()));
  }

  /** Where "Mr. Obama said" begins: the subject, if it stands before the verb. */
  private int groupBegin(int verb, int sayer) {
    int begin = verb;
    while (begin > 0 && tree.tag(begin - 1).matches("AUX|ADV") && !wording.isComma(begin - 1)) {
      begin--;
    }
    for (int child : tree.children(verb, "nsubj", "nsubjpass")) {
      if (child < verb && (sayer < 0 || child >= sayer)) {
        begin = Math.min(begin, subtrees.begin(child));
      }
    }
    return sayer >= 0 && sayer < begin ? subtrees.begin(described(sayer)) : begin;
  }

  /** "its minister, Jane Doe, said": the noun that a name explains. */
  private int described(int sayer) {
    int noun = tree.head(sayer);
    boolean common = noun >= 0 && noun < sayer && tree.tag(noun).equals("NOUN");
    return common && tree.is(sayer, "appos") ? noun : sayer;
  }

  /** The place behind "said Lavrov" or "Lavrov said on Monday" if no clause begins there. */
  private int afterGroup(int verb, int sayer) {
    int at = Math.max(verb, sayer) + 1;
    int comma = wording.commaBehind(at - 1);
    return comma >= 0 && !wording.hasVerb(at, comma) ? comma : at;
  }

  /** Where the clause behind the verb begins, or -1. */
  private int clauseBegin(int verb, int sayer, int group) {
    int from = Math.max(verb, sayer) + 1;
    int that = that(from, verb);
    if (that >= 0) {
      return that + 1;
    }
    if (wording.isQuotationMark(group - 1)) {
      return -1;
    }
    int clause = clauseBehind(verb);
    if (clause >= 0) {
      int begin = Math.max(from, subtrees.begin(clause));
      if (wording.isComma(begin - 1) && begin - from > 1 && !tree.is(clause, "ccomp")) {
        return -1;
      }
      boolean addressed = tree.children(verb, "dobj", "dative").stream().anyMatch(o -> o < begin);
      return begin - from <= 1 || addressed || !wording.opens(from) ? begin : from;
    }
    boolean plain = from < tree.size() && wording.opens(from) && sayer < verb;
    int end = plain ? speechEnd.of(verb, from) : from;
    boolean states = wording.states(from, end) && wording.opensWithVerb(from, end);
    return states || (plain && opensWithSubject(from)) ? from : -1;
  }

  /** "says he has": the phrase that begins there is the subject of a verb behind it. */
  private boolean opensWithSubject(int from) {
    for (int i = from; i < tree.size() && !wording.isComma(i) && !wording.isVerb(i); i++) {
      if (tree.is(i, "nsubj", "nsubjpass", "expl")) {
        int head = tree.head(i);
        return head > i && subtrees.begin(i) == from && hasFinite(head);
      }
    }
    return false;
  }

  private boolean hasFinite(int head) {
    return wording.isVerb(head)
        || tree.children(head, "aux", "auxpass", "cop").stream().anyMatch(wording::isVerb);
  }

  /** "told the agency on Monday that": the conjunction, if no verb or comma stands before it. */
  private int that(int from, int verb) {
    for (int i = from; i + 1 < tree.size() && !wording.isComma(i) && !isStated(i); i++) {
      if (tree.word(i).equals("that") && tree.tag(i).equals("SCONJ")) {
        int clause = tree.head(i);
        boolean ofNoun = clause > i && tree.is(clause, "acl", "relcl") && tree.head(clause) != verb;
        return ofNoun ? -1 : i;
      }
    }
    return -1;
  }

  /** A verb that no participle is: "in an interview published on Sunday". */
  private boolean isStated(int token) {
    boolean aside = tree.is(token, "acl", "amod") && tree.children(token, "nsubj", "aux").isEmpty();
    return wording.isVerb(token) && !aside;
  }

  /** The clause that the verb governs behind itself: its head, or -1. */
  private int clauseBehind(int verb) {
    for (int child : tree.children(verb, "ccomp", "advcl", "dep", "xcomp", "dobj")) {
      boolean subject = !tree.children(child, "nsubj", "nsubjpass", "expl", "csubj").isEmpty();
      boolean finite = subject || (tree.is(child, "ccomp") && subtrees.begin(child) < child);
      if (child > verb && finite && !isAdverbial(child) && !wording.isInfinitive(child)) {
        return child;
      }
    }
    return -1;
  }

  /** "said as he left", "said when asked". */
  private boolean isAdverbial(int clause) {
    for (int mark : tree.children(clause, "mark", "advmod")) {
      switch (tree.word(mark)) {
        case "as",
            "after",
            "before",
            "while",
            "when",
            "since",
            "until",
            "because",
            "although",
            "though" -> {
          return mark == subtrees.begin(clause);
        }
        default -> {}
      }
    }
    return false;
  }

  /** The conjunction, whatever its tag: no verb follows it at once. */
  private boolean isThat(int token) {
    boolean pronoun = token + 1 >= tree.size() || wording.isVerb(token + 1);
    return tree.word(token).equals("that") && !pronoun && tree.is(token, "mark");
  }

  private List<Span> pieces(List<int[]> ranges) {
    return pieces(ranges, WORDS);
  }

  private List<Span> pieces(List<int[]> ranges, int words) {
    List<Span> pieces = new ArrayList<>(2);
    for (int[] range : ranges) {
      int begin = range[0];
      int end = range[1];
      while (begin < end && (wording.isComma(begin) || isThat(begin))) {
        begin++;
      }
      while (end > begin && (wording.isComma(end - 1) || tree.word(end - 1).equals("."))) {
        end--;
      }
      if (end - begin >= words) {
        pieces.add(new Span(tree.token(begin).span().begin(), tree.token(end - 1).span().end()));
      }
    }
    return pieces;
  }
}
