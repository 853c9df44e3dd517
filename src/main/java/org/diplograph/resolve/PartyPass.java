package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;

/** Finds parties in the words for their people: "Democrats", "a Labour lawmaker". */
final class PartyPass {
  private static final double CONFIDENCE = 0.8;

  private final Parties parties;
  private final Offices offices;
  private final MemberWords members;
  private final Places places;

  PartyPass(ReferenceData data) {
    this.parties = data.parties();
    this.offices = data.offices();
    this.members = data.members();
    this.places = data.places();
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      List<Piece> pieces = draft.pieces(i);
      for (int at = 0; at < pieces.size(); at++) {
        if (pieces.get(at).isCapitalised()) {
          read(draft, i, at);
        }
      }
    }
  }

  private void read(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = parties.endAt(pieces, at);
    String party = null;
    List<Parties.Word> words = parties.at(pieces, at);
    if (words.stream().anyMatch(word -> word.use() == Parties.Use.ADHERENT)) {
      shorten(draft, sentence, at, end);
    }
    for (Parties.Word word : words) {
      if (isFound(draft, sentence, at, end) || isMeant(draft, sentence, at, end, word.use())) {
        party = word.party();
      }
    }
    if (party != null && makeRoom(draft, sentence, at, end)) {
      Who who = draft.unlisted(party, null);
      who.addName(party);
      draft.add(who, sentence, at, end, Form.DEMONYM, CONFIDENCE);
    }
  }

  /** "An Ohio Democrat": the finder takes both words for an organization. */
  private void shorten(Draft draft, int sentence, int at, int end) {
    List<Piece> pieces = draft.pieces(sentence);
    Found found =
        draft.endingAt(sentence, end, f -> f.who().type == ActorType.ORGANIZATION && f.from() < at);
    boolean one =
        found != null
            && found.from() > 0
            && (pieces.get(found.from() - 1).is("a") || pieces.get(found.from() - 1).is("an"));
    if (one && found != null && isProvince(pieces, found.from(), at)) {
      draft.remove(found);
    }
  }

  private boolean isProvince(List<Piece> pieces, int from, int to) {
    Phrases.Hit<Places.Province> hit = places.provinces().within(pieces, from, to);
    return hit.end() == to && !hit.values().isEmpty();
  }

  /** Whether the finder takes just these words for an organization. */
  private static boolean isFound(Draft draft, int sentence, int from, int to) {
    return draft.found(sentence).stream().anyMatch(found -> isSame(found, from, to));
  }

  private boolean isMeant(Draft draft, int sentence, int at, int end, Parties.Use use) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean last = end >= pieces.size();
    boolean person = !last && draft.beginningAt(sentence, end, f -> f.who().isPerson()) != null;
    boolean office = !last && isOffice(pieces, end);
    boolean named = !last && pieces.get(end).isCapitalised() && !person && !office;
    if (at > 0 && pieces.get(at - 1).is("(") && !last && pieces.get(end).is(")")) {
      return true;
    }
    return switch (use) {
      case ADHERENTS -> !named && (at > 0 || last || pieces.get(end).isVerbLike());
      case ADHERENT -> person || (!named && isOneOfMany(pieces, at));
      case ADJECTIVE -> office && !isPartOfName(pieces, at, end);
    };
  }

  /** "New Democratic Party leader": the name begins before it. */
  private static boolean isPartOfName(List<Piece> pieces, int at, int end) {
    Piece before = pieces.get(Math.max(0, at - 1));
    return at > 0
        && end < pieces.size()
        && pieces.get(end).is("party")
        && before.hasTag("PROPN")
        && before.isCapitalised();
  }

  private static boolean isOneOfMany(List<Piece> pieces, int at) {
    int before = at - 1;
    while (before > 0 && (pieces.get(before).hasTag("ADJ") || pieces.get(before).hasTag("PROPN"))) {
      before--;
    }
    return before >= 0 && (pieces.get(before).is("a") || pieces.get(before).is("an"));
  }

  private boolean isOffice(List<Piece> pieces, int at) {
    for (int i = at; i < pieces.size() && i < at + 3; i++) {
      if (!offices.roles().at(pieces, i).values().isEmpty()
          || !members.nouns().at(pieces, i).values().isEmpty()) {
        return true;
      }
      if (!pieces.get(i).isNounLike() && !pieces.get(i).hasTag("ADJ")) {
        return false;
      }
    }
    return false;
  }

  /** Only an organization that the finder named so itself gives way. */
  private static boolean makeRoom(Draft draft, int sentence, int from, int to) {
    List<Found> there =
        draft.found(sentence).stream().filter(found -> found.overlaps(from, to)).toList();
    if (there.stream().anyMatch(found -> !isSame(found, from, to))) {
      return false;
    }
    there.forEach(draft::remove);
    return true;
  }

  private static boolean isSame(Found found, int from, int to) {
    return found.from() == from
        && found.to() == to
        && found.who().type == ActorType.ORGANIZATION
        && found.who().reference == null;
  }
}
