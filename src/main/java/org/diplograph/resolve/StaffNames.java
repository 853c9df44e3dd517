package org.diplograph.resolve;

import java.util.List;

/** Finds names of organizations that the finder missed but their people give away. */
final class StaffNames {
  private static final int POSSESSOR = 3;

  private final Offices offices;
  private final MemberWords members;
  private final Nouns nouns;

  StaffNames(ReferenceData data) {
    this.offices = data.offices();
    this.members = data.members();
    this.nouns = data.nouns();
  }

  void apply(Draft draft) {
    for (int i = 0; i < draft.sentences(); i++) {
      if (draft.sentence(i).headline()) {
        continue;
      }
      List<Piece> pieces = draft.pieces(i);
      for (Phrases.Hit<Offices.Named> hit : offices.roles().all(pieces)) {
        Role role = hit.values().get(0).role();
        if (role.ofCompany() || offices.isInOrganization(role.label())) {
          readPossessor(draft, i, hit.begin(), role.ofCompany());
        }
        if (offices.isInOrganization(role.label())) {
          readAt(draft, i, hit.end());
        }
        readGroup(draft, i, hit.end(), true);
      }
      for (int at = 1; at < pieces.size(); at++) {
        if (pieces.get(at).is("&")) {
          readPair(draft, i, at);
        }
        if (members.isOffice(pieces.get(at))) {
          readAt(draft, i, at + 1);
        } else if (isTrade(pieces.get(at))) {
          readTrade(draft, i, at + 1);
        }
      }
      for (Phrases.Hit<Offices.Named> hit : members.nouns().all(pieces)) {
        readMember(draft, i, hit);
      }
    }
  }

  private void readMember(Draft draft, int sentence, Phrases.Hit<Offices.Named> hit) {
    List<Piece> pieces = draft.pieces(sentence);
    String noun = hit.values().get(0).role().label();
    boolean of = hit.end() < pieces.size() && pieces.get(hit.end()).is("of");
    if (members.isAtCompany(noun)) {
      readAt(draft, sentence, hit.end());
    }
    readBefore(draft, sentence, hit);
    if (of && members.isOfCompany(noun)) {
      NamesBehind.read(draft, sentence, hit.end(), 1);
    }
    boolean any = hit.values().get(0).role().kind() == Role.Kind.ANY_MEMBER;
    readGroup(draft, sentence, hit.end(), !any);
  }

  /**
   * "A member of the Workers' Guard": two words or more, since one may be a people's name.
   *
   * @param sure whether the name must end with a word for an organization
   */
  private void readGroup(Draft draft, int sentence, int of, boolean sure) {
    List<Piece> pieces = draft.pieces(sentence);
    int begin = of + 2;
    if (begin >= pieces.size() || !pieces.get(of).is("of") || !pieces.get(of + 1).is("the")) {
      return;
    }
    int end = begin;
    while (end + 1 < pieces.size()
        && end - begin < GivenAway.LONGEST
        && (pieces.get(end).isCapitalised() && !draft.isTaken(sentence, end, end + 1)
            || pieces.get(end).isPossessive() && pieces.get(end + 1).isCapitalised())) {
      end++;
    }
    boolean closed = GivenAway.isClosed(pieces, end) || pieces.get(end).isVerbLike();
    if (end - begin > 1 && closed && (!sure || isOrganizationWord(pieces.get(end - 1)))) {
      GivenAway.add(draft, sentence, begin, end);
    }
  }

  private boolean isOrganizationWord(Piece piece) {
    return nouns.has("InstitutionNoun", piece.key())
        || nouns.has("KindNoun", piece.key())
        || nouns.has("CommonOrganizationWord", piece.key());
  }

  private boolean isTrade(Piece piece) {
    return piece.hasTag("NOUN")
        && !piece.isCapitalised()
        && nouns.isPerson(piece.lemma())
        && !nouns.has("OutsiderNoun", piece.lemma());
  }

  /** "Brightline analyst Jane Roe": a name before what somebody is, unless it is a place's. */
  private static void readBefore(Draft draft, int sentence, Phrases.Hit<Offices.Named> hit) {
    List<Piece> pieces = draft.pieces(sentence);
    int begin = GivenAway.begin(draft, sentence, hit.begin());
    Found person = draft.beginningAt(sentence, hit.end(), f -> f.who().isPerson() && f.isNamed());
    boolean plain = pieces.get(hit.begin()).hasTag("NOUN") && begin < hit.begin();
    if (plain && person != null && !DefinedNames.isPlace(draft, sentence, begin)) {
      GivenAway.add(draft, sentence, begin, hit.begin());
    }
  }

  /** "A nurse at Lantern Hospital". */
  private void readTrade(Draft draft, int sentence, int at) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = at + 1;
    while (end < pieces.size() && GivenAway.isFree(draft, sentence, end)) {
      end++;
    }
    if (at < pieces.size()
        && pieces.get(at).is("at")
        && end > at + 2
        && isOrganizationWord(pieces.get(end - 1))) {
      NamesBehind.read(draft, sentence, at, 2);
    }
  }

  /** "Osei & Mensah": a firm, whoever gave it the names. */
  private static void readPair(Draft draft, int sentence, int and) {
    Found before = draft.endingAt(sentence, and, f -> f.who().isPerson() && f.isNamed());
    Found behind = draft.beginningAt(sentence, and + 1, f -> f.who().isPerson() && f.isNamed());
    int begin = before == null ? GivenAway.begin(draft, sentence, and) : before.from();
    int end = behind == null ? end(draft, sentence, and + 1) : behind.to();
    if (begin < and && end > and + 1 && and - begin < 2 && end - and < 3) {
      List.copyOf(draft.found(sentence)).stream()
          .filter(found -> found.overlaps(begin, end))
          .forEach(draft::remove);
      GivenAway.add(draft, sentence, begin, end);
    }
  }

  private static int end(Draft draft, int sentence, int begin) {
    int end = begin;
    while (end < draft.pieces(sentence).size() && GivenAway.isFree(draft, sentence, end)) {
      end++;
    }
    return end;
  }

  /** "A fellow at Acme", "head of research at Acme". */
  private static void readAt(Draft draft, int sentence, int end) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean field =
        end < pieces.size()
            && (pieces.get(end).is("of") || pieces.get(end).is("in") || pieces.get(end).is("for"));
    int at = field ? Owners.fieldEnd(draft, sentence, end + 1) : end;
    if (at < pieces.size() && pieces.get(at).is("at")) {
      NamesBehind.read(draft, sentence, at, 1);
    }
  }

  /** "Brightline's new chief executive": no person has one. */
  private void readPossessor(Draft draft, int sentence, int role, boolean ofCompany) {
    List<Piece> pieces = draft.pieces(sentence);
    int mark = role - 1;
    while (mark > 0 && role - mark < POSSESSOR && isBetween(pieces.get(mark))) {
      mark--;
    }
    if (mark < 1 || !pieces.get(mark).isPossessive()) {
      return;
    }
    Found person = draft.endingAt(sentence, mark, f -> f.who().isPerson() && f.isNamed());
    int begin = person == null ? GivenAway.begin(draft, sentence, mark) : person.from();
    boolean single = person == null || person.to() - person.from() == 1;
    boolean enough = ofCompany || (person == null && mark - begin > 1);
    if (begin < mark && single && enough && (person == null || GivenAway.isOnce(draft, person))) {
      if (person != null) {
        draft.remove(person);
      }
      GivenAway.add(draft, sentence, begin, mark);
    }
  }

  private boolean isBetween(Piece piece) {
    return piece.hasTag("ADJ") || nouns.has("OrdinalWord", piece.key());
  }
}
