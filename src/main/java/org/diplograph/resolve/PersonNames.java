package org.diplograph.resolve;

import java.util.List;

/** Reads the names of people with what is known of titles, given names and people. */
final class PersonNames {
  private final Offices offices;
  private final GivenNames given;
  private final KnownPeople known;
  private final NameComparison comparison;

  PersonNames(ReferenceData data) {
    this.offices = data.offices();
    this.given = data.givenNames();
    this.known = data.people();
    this.comparison = new NameComparison(given);
  }

  GivenNames given() {
    return given;
  }

  KnownPeople known() {
    return known;
  }

  NameComparison comparison() {
    return comparison;
  }

  /**
   * The name without the titles in front of it, and then, if there are any, with them. A title with
   * one word behind it is no name of two words, but for titles that are said like a given name:
   * Sheikh Hasina.
   */
  List<FullName> readings(String text) {
    FullName whole = FullName.of(text);
    List<Piece> pieces = Piece.ofName(text);
    int begin = 0;
    boolean likeGiven = false;
    while (begin < pieces.size()) {
      Phrases.Hit<String> title = offices.honorifics().at(pieces, begin);
      if (title.values().isEmpty() || title.end() >= pieces.size()) {
        break;
      }
      likeGiven = offices.isLikeGivenName(title.values().get(0));
      begin = title.end();
    }
    if (begin == 0) {
      return List.of(whole);
    }
    FullName bare = FullName.of(text.substring(pieces.get(begin).begin()));
    if (bare.isSingle()) {
      return List.of(likeGiven ? whole : bare);
    }
    return List.of(bare, whole);
  }
}
