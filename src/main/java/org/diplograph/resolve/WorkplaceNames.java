package org.diplograph.resolve;

import java.util.List;

/** Finds names of organizations that the finder missed but a verb gives away: "worked for Acme". */
final class WorkplaceNames {
  private final MemberWords members;
  private final Parties parties;

  WorkplaceNames(ReferenceData data) {
    this.members = data.members();
    this.parties = data.parties();
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      if (draft.sentence(i).headline()) {
        continue;
      }
      for (int at = 1; at < draft.pieces(i).size(); at++) {
        readVerb(draft, i, at);
        readParty(draft, i, at);
      }
    }
  }

  private void readVerb(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    for (MemberWords.Verb verb : members.verbs(pieces.get(at))) {
      int next = at + 1 + verb.marker().size();
      if (verb.ofAnyName() && MembersByVerb.isMarker(pieces, at + 1, verb.marker())) {
        boolean sure = verb.marker().contains("at") || isEntry(draft, sentence, at, next);
        readObject(draft, sentence, next, sure ? 1 : 2);
      }
    }
    Role leading = members.leading(pieces.get(at));
    boolean founds = leading != null && leading.kind() == Role.Kind.ANY_MEMBER;
    boolean passive = at + 1 < pieces.size() && LeadershipPass.by(pieces, at) > at;
    if (founds && passive) {
      readSubject(draft, sentence, at);
    } else if (founds) {
      readObject(draft, sentence, at + 1, members.isFoundingOnly(pieces.get(at)) ? 1 : 2);
    }
  }

  /** "Before joining Acme in 1998", "joined Acme as president": people are joined otherwise. */
  private static boolean isEntry(Draft draft, int sentence, int verb, int name) {
    List<Piece> pieces = draft.pieces(sentence);
    if (name + 2 >= pieces.size() || !GivenAway.isFree(draft, sentence, name)) {
      return false;
    }
    boolean year = pieces.get(name + 1).is("in") && pieces.get(name + 2).hasTag("NUM");
    return year && FrontClauses.isFront(pieces, verb) || pieces.get(name + 1).is("as");
  }

  /** "Joined Blue Lantern": mostly more than a word, since a single one may be a person. */
  private static void readObject(Draft draft, int sentence, int from, int shortest) {
    List<Piece> pieces = draft.pieces(sentence);
    int begin = from < pieces.size() && pieces.get(from).is("the") ? from + 1 : from;
    int end = begin;
    while (end < pieces.size()
        && end - begin < GivenAway.LONGEST
        && GivenAway.isFree(draft, sentence, end)) {
      end++;
    }
    boolean closed = GivenAway.isClosed(pieces, end) || pieces.get(end).hasTag("CCONJ");
    if (end - begin >= shortest && closed) {
      GivenAway.add(draft, sentence, begin, end);
    }
  }

  /** "Blue Lantern was founded by". */
  private static void readSubject(Draft draft, int sentence, int verb) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = verb;
    while (end > 0 && (pieces.get(end - 1).hasTag("AUX") || pieces.get(end - 1).hasTag("ADV"))) {
      end--;
    }
    int begin = GivenAway.begin(draft, sentence, end);
    boolean open = begin == 0 || pieces.get(begin - 1).is(",") || pieces.get(begin - 1).is("the");
    if (end < verb && end > begin && open) {
      GivenAway.add(draft, sentence, begin, end);
    }
  }

  /** "The National Lantern Party": parties say what they are. */
  private void readParty(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean party = parties.isPartyEnding(pieces.get(at)) && isNamePart(draft, sentence, at);
    int begin = at;
    while (party
        && begin > 0
        && at - begin < GivenAway.LONGEST
        && isNamePart(draft, sentence, begin - 1)) {
      begin--;
    }
    boolean longer = at + 1 < pieces.size() && pieces.get(at + 1).isCapitalised();
    if (begin < at && !longer) {
      GivenAway.add(draft, sentence, begin, at + 1);
    }
  }

  private static boolean isNamePart(Draft draft, int sentence, int at) {
    Piece piece = draft.pieces(sentence).get(at);
    boolean word = piece.hasTag("PROPN") || piece.hasTag("ADJ") || piece.hasTag("NOUN");
    return word && piece.isCapitalised() && !draft.isTaken(sentence, at, at + 1);
  }
}
