package org.diplograph.resolve;

import java.util.List;

/** Reads what stands between a subject and its verb, or before both: "went on to", "will … and". */
final class VerbGroups {
  private static final int GROUP = 7;
  private static final int INSERTED = 30;
  private static final int OBJECT = 12;

  private final MemberWords members;

  VerbGroups(MemberWords members) {
    this.members = members;
  }

  /** "Will leave X and join Y": the word that puts the second verb in the future too, or -1. */
  int modal(List<Piece> pieces, int verb) {
    boolean second =
        verb > 1
            && pieces.get(verb - 1).is("and")
            && pieces.get(verb).key().equals(pieces.get(verb).lemma());
    for (int i = verb - 2; second && i >= 0 && verb - i < INSERTED; i--) {
      Piece piece = pieces.get(i);
      boolean leads = members.isComing(piece.key()) || members.isOpening(piece.key());
      if (leads && piece.hasTag("AUX")) {
        return i;
      }
      if (piece.isVerbLike() && !piece.key().equals(piece.lemma()) || piece.is(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** "And in 1920 joined", "and before that was": the piece behind "and". */
  static int beforeTime(List<Piece> pieces, int begin) {
    boolean year =
        begin > 2 && pieces.get(begin - 1).hasTag("NUM") && pieces.get(begin - 2).is("in");
    boolean order =
        begin > 2
            && pieces.get(begin - 1).is("that")
            && (pieces.get(begin - 2).is("before") || pieces.get(begin - 2).is("after"));
    return (year || order) && pieces.get(begin - 3).is("and") ? begin - 2 : begin;
  }

  /** "Went on to serve", "was chosen to lead": the verb that says that it came so, or -1. */
  int entry(List<Piece> pieces, int to) {
    int at = to > 0 && pieces.get(to - 1).is("on") ? to - 2 : to - 1;
    boolean verb = at >= 0 && pieces.get(at).isVerbLike();
    int first = verb ? -1 : first(pieces, to);
    return verb && members.isEntry(pieces.get(at)) ? at : first > 0 ? first : leaving(pieces, to);
  }

  /** "Was the first woman to lead": the verb that says that she was, or -1. */
  private static int first(List<Piece> pieces, int to) {
    boolean told = false;
    for (int i = to - 1; i > 0 && to - i < GROUP; i--) {
      Piece piece = pieces.get(i);
      told |= piece.is("first");
      if (piece.isVerbLike()) {
        return told && (piece.lemma().equals("be") || piece.lemma().equals("become")) ? i : -1;
      }
    }
    return -1;
  }

  /** "Left Acme to become": the verb that says what was left for it, or -1. */
  private int leaving(List<Piece> pieces, int to) {
    for (int i = to - 1; i > 0 && to - i < OBJECT; i--) {
      if (pieces.get(i).isVerbLike()) {
        return members.isLeaving(pieces.get(i)) ? i : -1;
      }
    }
    return -1;
  }
}
