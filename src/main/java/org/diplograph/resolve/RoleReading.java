package org.diplograph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** The reading of one office, from the word itself outwards. */
final class RoleReading {
  private static final Set<String> OWNER_LINKS = Set.of("for", "to", "at");
  private static final Set<String> PARTY_LINKS = Set.of("for", "from", "with", "representing");

  private final Offices offices;
  private final Nouns nouns;
  private final Parties parties;
  private final OrganizationPhrases phrases;
  private final Draft draft;
  private final int sentence;
  private final List<Piece> pieces;
  private boolean plural;
  private Role role;
  private int from;
  private int left;
  private int to;
  private int right;
  private @Nullable TenureStatus status;
  private @Nullable Who owner;
  private boolean ownerBehind;
  private @Nullable Who party;
  private String determiner = "";

  RoleReading(
      ReferenceData data, Draft draft, int sentence, int from, int to, Role role, boolean plural) {
    this.offices = data.offices();
    this.nouns = data.nouns();
    this.parties = data.parties();
    this.phrases = new OrganizationPhrases(data);
    this.draft = draft;
    this.sentence = sentence;
    this.pieces = draft.pieces(sentence);
    this.role = role;
    this.plural = plural;
    this.from = from;
    this.left = from;
    this.to = to;
    this.right = to;
  }

  RoleMention mention() {
    readRank();
    readFieldBefore();
    left = from;
    while (readLeft()) {
      continue;
    }
    readOneOf();
    readStatusBehind();
    readRight();
    readPartyBehind();
    if (owner == null && party == null) {
      readFar();
    }
    return new RoleMention(
        sentence,
        left,
        from,
        to,
        right,
        role,
        plural,
        status,
        owner,
        ownerBehind,
        party,
        determiner);
  }

  private void readRank() {
    if (from > 0 && nouns.has("RankWord", pieces.get(from - 1).key())) {
      from--;
      role = role.isMembership() ? role : role.qualified(pieces.get(from).key());
      if (from > 0 && pieces.get(from - 1).is("first") && !role.isMembership()) {
        from--;
        role = role.qualified("first");
      }
    }
  }

  /** "Energy Minister", "opposition leader". */
  private void readFieldBefore() {
    if (role.singleHolder() || to - from != 1 || from == 0) {
      return;
    }
    Piece field = pieces.get(from - 1);
    boolean sameCase = field.isCapitalised() == pieces.get(from).isCapitalised();
    boolean word = field.hasTag("NOUN") || (field.hasTag("PROPN") && sameCase && from > 1);
    if (word
        && sameCase
        && !draft.isTaken(sentence, from - 1, from)
        && !field.isUpperCase()
        && offices.statuses().at(pieces, from - 1).values().isEmpty()) {
      from--;
      role = role.qualified(field.key());
    }
  }

  /** "One of the founders", "among the founders": a single one. */
  private void readOneOf() {
    boolean one = left > 1 && pieces.get(left - 1).is("of") && pieces.get(left - 2).is("one");
    if (plural && (one || left > 1 && pieces.get(left - 1).is("among"))) {
      left -= one ? 2 : 1;
      plural = false;
      determiner = one ? "a" : determiner;
    }
  }

  private boolean readLeft() {
    if (left == 0) {
      return false;
    }
    Phrases.Hit<TenureStatus> statusHit = offices.statuses().endingAt(pieces, left);
    if (!statusHit.values().isEmpty()) {
      status = statusHit.values().get(0);
      left = statusHit.begin();
      return true;
    }
    Piece before = pieces.get(left - 1);
    int end = before.isPossessive() ? left - 1 : Enclosed.begin(pieces, left, 4);
    Found mention = draft.endingAt(sentence, end, f -> f.isNamed() && !f.who().isPerson());
    if (mention != null && take(mention)) {
      left = mention.from();
      return true;
    }
    if (Determiners.has(before)) {
      determiner = before.key();
      left--;
      return false;
    }
    boolean more =
        (Modifiers.of(role, nouns, before) || Modifiers.isTitleWord(pieces, left - 1, from))
            && !draft.isTaken(sentence, left - 1, left);
    left -= more ? 1 : 0;
    return more;
  }

  /** Takes a country or organization before the office for its owner or the holder's party. */
  private boolean take(Found mention) {
    if (party == null && isAffiliation(mention)) {
      party = mention.who();
      return true;
    }
    if (role.isMembership() && (mention.who().isCountry() || mention.form() == Form.METONYM)) {
      return true;
    }
    boolean free = owner == null;
    owner = free ? mention.who() : owner;
    return free;
  }

  /** "A Labour lawmaker", "the Republican president". */
  private boolean isAffiliation(Found mention) {
    Who who = mention.who();
    boolean plain = parties.isParty(who);
    boolean held = role.partyHeld() && (plain || (who.reference == null && who.organOf == null));
    boolean adjective = plain && mention.form() == Form.DEMONYM;
    return !who.isCountry() && who.body == null && (held || (adjective && role.singleHolder()));
  }

  /** "president-elect". */
  private void readStatusBehind() {
    if (to < pieces.size()) {
      Phrases.Hit<TenureStatus> hit = offices.statuses().at(pieces, to);
      if (!hit.values().isEmpty() && (pieces.get(to).hyphen() || hit.end() == pieces.size())) {
        status = hit.values().get(0);
        right = hit.end();
      }
    }
  }

  private void readRight() {
    int behind = Enclosed.end(pieces, right, 4);
    if (behind + 1 >= pieces.size()) {
      return;
    }
    right = pieces.get(behind).hasTag("ADP") ? behind : right;
    Piece link = pieces.get(right);
    boolean of = link.is("of");
    boolean from = link.is("from") || link.is("with") || link.is("in");
    boolean belongs = from && (role.isMembership() || role.partyHeld());
    if (!of && !belongs && !OWNER_LINKS.contains(link.key())) {
      return;
    }
    if (role.isMembership()) {
      readMembership(right + 1);
      return;
    }
    int at = pieces.get(right + 1).is("the") ? right + 2 : right + 1;
    Found mention = Owners.behind(draft, sentence, at);
    if (mention == null) {
      readFieldBehind(at, of || link.is("for"));
      readOwnerBehindField(at, of);
      return;
    }
    boolean served =
        FarOwners.isServed(role, link, mention) && Belonging.isWhole(draft, nouns, mention);
    boolean organization = !mention.who().isCountry() && (of || link.is("at") || served);
    boolean ofParty = parties.isParty(mention.who()) || (belongs && !link.is("in"));
    if (party == null && ofParty && isAffiliation(mention)) {
      party = mention.who();
    } else if (belongs) {
      return;
    } else if (owner == null && (organization || (of && mention.form() == Form.NAME))) {
      owner = mention.who();
      ownerBehind = true;
    }
    right = mention.to();
  }

  /** "A member of parliament for the party", "deputy of the diet representing the party". */
  private void readPartyBehind() {
    boolean link =
        right + 2 < pieces.size() && owner != null && PARTY_LINKS.contains(pieces.get(right).key());
    Found behind = link && party == null ? phrases.whole(draft, sentence, right + 1, false) : null;
    if (behind != null && (parties.isParty(behind.who()) || isAffiliation(behind))) {
      party = behind.who();
      right = behind.to();
    }
  }

  /** "Chairman of the board of the bank", "vice president of marketing at the bank". */
  private void readOwnerBehindField(int at, boolean of) {
    int end = Math.max(right, Owners.fieldEnd(draft, sentence, at));
    Found region = draft.beginningAt(sentence, at, Subjects::isAdverb);
    end = region == null ? end : region.to();
    boolean linked = end > at && end + 1 < pieces.size() && owner == null;
    if (!linked
        || !(pieces.get(end).is("of")
            || (Owners.isPlaceLink(pieces.get(end)) && (of || pieces.get(end).is("at"))))) {
      return;
    }
    int next = pieces.get(end + 1).is("the") ? end + 2 : end + 1;
    Found mention = draft.beginningAt(sentence, next, f -> f.who().type == ActorType.ORGANIZATION);
    if (mention != null) {
      own(mention);
    }
  }

  /** "Its president", "Vice President, Sales & Marketing at Acme". */
  private void readFar() {
    owner = FarOwners.before(draft, sentence, determiner, left);
    boolean listed = offices.isInOrganization(role.label()) || role.isMembership();
    Found behind =
        owner == null ? FarOwners.behind(draft, sentence, left, from, right, listed) : null;
    if (behind != null && !(role.isMembership() && !FarOwners.isTitle(pieces, left, from))) {
      own(behind);
    }
  }

  /** "A member of the council of the party": the first organization of the phrase. */
  private void readMembership(int begin) {
    Found mention = owner == null ? Owners.inPhrase(draft, sentence, begin) : null;
    if (mention != null && phrases.isWhole(draft, mention)) {
      own(mention);
    }
  }

  private void own(Found mention) {
    owner = mention.who();
    ownerBehind = true;
    right = mention.to();
  }

  /** "MP for Leeds": that is no office of its own. */
  private boolean isConstituency(int at) {
    return role.partyHeld() && !role.represents() && pieces.get(at).isCapitalised();
  }

  /** "minister of energy", "leader of the opposition". */
  private void readFieldBehind(int at, boolean linked) {
    int end = at;
    while (end < pieces.size()
        && end - at < 3
        && pieces.get(end).isNounLike()
        && !draft.isTaken(sentence, end, end + 1)) {
      end++;
    }
    if (linked && end > at && isConstituency(at)) {
      right = end;
    } else if (linked && end > at && !role.singleHolder() && from == to - 1) {
      String field = String.join(" ", pieces.subList(at, end).stream().map(Piece::key).toList());
      role = role.qualified(field.toLowerCase(Locale.ROOT));
      right = end;
    }
  }
}
