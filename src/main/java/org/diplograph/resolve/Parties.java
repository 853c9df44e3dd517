package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.diplograph.model.ActorType;
import org.jspecify.annotations.Nullable;

/** Which organizations are parties, and what their people are called. */
final class Parties {
  /** In which way a word names a party. */
  enum Use {
    /** One of its people, or with the ending of the plural several: "a Democrat". */
    ADHERENT,
    ADHERENTS,
    /** Before an office: "a Democratic senator". */
    ADJECTIVE
  }

  /**
   * A word that stands for a party.
   *
   * @param party the name of the party
   * @param use in which way
   */
  record Word(String party, Use use) {}

  private static final int BESIDE = 2;

  private final Set<String> listed = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Phrases<Word> names;
  private final Map<String, String> letters = new HashMap<>();

  Parties(Knowledge memberships, Knowledge organizations) {
    organizations.instances("Party").forEach(party -> listed.add(Knowledge.key(party)));
    memberships.instances("PartyWord").forEach(word -> words.add(Knowledge.label(word)));
    Phrases.Builder<Word> builder = new Phrases.Builder<>();
    for (Resource party : memberships.instances("CommonParty")) {
      String name = Knowledge.label(party);
      for (String one : Knowledge.texts(party, "adherent")) {
        builder.add(one, Phrases.Match.NAME, new Word(name, Use.ADHERENT));
        for (String several : Plurals.of(one)) {
          builder.add(several, Phrases.Match.NAME, new Word(name, Use.ADHERENTS));
        }
      }
      for (String adjective : Knowledge.texts(party, "partyAdjective")) {
        builder.add(adjective, Phrases.Match.NAME, new Word(name, Use.ADJECTIVE));
      }
      Knowledge.texts(party, "partyLetter").forEach(letter -> letters.put(letter, name));
    }
    names = builder.build();
  }

  /** Whether an organization is plainly a party. */
  boolean isParty(Who who) {
    if (who.type != ActorType.ORGANIZATION || who.body != null) {
      return false;
    }
    if (who.reference != null) {
      return listed.contains(who.reference);
    }
    for (String name : who.names()) {
      if (Piece.ofName(name).stream().anyMatch(piece -> words.contains(piece.key()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name that ends with a word is that of a party: "Party". */
  boolean isPartyEnding(Piece piece) {
    return piece.isCapitalised() && piece.is("party");
  }

  /** Whether words beside it say that an organization is one: "the Forward political party". */
  boolean isCalledParty(List<Piece> pieces, Found found) {
    for (int i = Math.max(0, found.from() - BESIDE); i < found.to() + BESIDE; i++) {
      boolean beside = i < pieces.size() && (i < found.from() || i >= found.to());
      if (beside && pieces.get(i).is("party")) {
        return true;
      }
    }
    return false;
  }

  /** The words for parties and their people that begin at a piece. */
  List<Word> at(List<Piece> pieces, int at) {
    return new ArrayList<>(names.at(pieces, at).values());
  }

  /** The piece behind the longest of these words. */
  int endAt(List<Piece> pieces, int at) {
    return names.at(pieces, at).end();
  }

  /** The party that a letter in brackets stands for: "(D-Ohio)". */
  @Nullable String ofLetter(String letter) {
    return letters.get(letter);
  }
}
