package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** Finds who holds which office: titles, appositions, and verbs like "become" and "resign". */
final class TitlePass {
  private static final List<String> AT_THE_TIME = List.of("at", "the", "time");

  private final RoleReader reader;
  private final Offices offices;
  private final Nouns nouns;
  private final Holdings holdings;
  private final Predications predications;
  private final Successions successions;

  TitlePass(ReferenceData data, RoleReader reader) {
    this.reader = reader;
    this.offices = data.offices();
    this.nouns = data.nouns();
    this.holdings = new Holdings(data);
    this.predications = new Predications(data, holdings);
    this.successions = new Successions(data.members(), holdings);
  }

  /** Adds the claims; hands on the offices named that are nobody's title. */
  List<List<RoleMention>> apply(Draft draft) {
    List<List<RoleMention>> left = new ArrayList<>();
    for (int i = 0; i < draft.sentences(); i++) {
      for (List<RoleMention> chain : RoleChains.of(draft, i, reader.read(draft, i))) {
        boolean held =
            isTitle(draft, chain) || isApposition(draft, chain) || predications.read(draft, chain);
        if (!held) {
          left.add(chain);
        }
      }
    }
    return left;
  }

  /** Adds what verbs say of offices left, now that it is known who "he" is. */
  void applyReferred(Draft draft, List<List<RoleMention>> left) {
    left.forEach(chain -> predications.read(draft, chain));
  }

  /** Adds who follows whom in what the sentences have told until then. */
  void applySuccessions(Draft draft) {
    successions.apply(draft);
  }

  /** Whose title the office may be: a member may be a country too. */
  private static @Nullable Found holder(Draft draft, RoleMention role, int at) {
    return draft.beginningAt(role.sentence(), at, f -> Holdings.canHold(f, role));
  }

  /** "Russian President Vladimir Putin", "(US Secretary of State) Mr. Rex Tillerson". */
  private boolean isTitle(Draft draft, List<RoleMention> chain) {
    RoleMention role = chain.get(chain.size() - 1);
    List<Piece> pieces = draft.pieces(role.sentence());
    int at = behindTerm(pieces, Enclosed.end(pieces, role.right(), 4));
    boolean comma = at < pieces.size() && pieces.get(at).is(",");
    int limit = at + 3;
    while (at < pieces.size() && at < limit && isSkipped(pieces, at, comma, role)) {
      at = Math.max(at + 1, offices.honorifics().at(pieces, at).end());
    }
    Found holder = holder(draft, role, at);
    if (holder == null || (role.plural() && comma)) {
      return chain.size() == 1 && regnal(draft, role);
    }
    boolean front = isFront(pieces, chain.get(0).left()) && isVerb(pieces, holder.to());
    if (comma && !isClosed(pieces, holder.to()) && !front) {
      return false;
    }
    for (RoleMention each : chain) {
      holdings.claim(draft, each, holder, ownerBehind(draft, each, holder), TenureStatus.CURRENT);
    }
    if (comma) {
      Holdings.describe(draft, role, holder);
    }
    if (role.plural()) {
      claimOthers(draft, role, holder);
    }
    return true;
  }

  /** "A member of the academy since 1966,": the comma; the piece itself if no year stands there. */
  private static int behindTerm(List<Piece> pieces, int at) {
    boolean year =
        at + 2 < pieces.size()
            && (pieces.get(at).is("since") || pieces.get(at).is("from"))
            && pieces.get(at + 1).hasTag("NUM");
    return year && pieces.get(at + 2).is(",") ? at + 2 : at;
  }

  /** "Currently a fellow of Acme, Jane Roe was": nothing but adverbs stands before it. */
  private static boolean isFront(List<Piece> pieces, int left) {
    return pieces.subList(0, left).stream().allMatch(piece -> piece.hasTag("ADV"));
  }

  private boolean isSkipped(List<Piece> pieces, int at, boolean comma, RoleMention role) {
    Piece piece = pieces.get(at);
    return piece.is("]")
        || piece.is(")")
        || (comma && piece.is(",") && isNamedOffice(role))
        || !offices.honorifics().at(pieces, at).values().isEmpty();
  }

  private static boolean isNamedOffice(RoleMention role) {
    return role.isDefinite() || role.owner() != null || role.party() != null;
  }

  /** An apposition ends with a comma or the sentence. */
  private static boolean isClosed(List<Piece> pieces, int at) {
    return at >= pieces.size()
        || pieces.get(at).is(",")
        || pieces.get(at).is(".")
        || pieces.get(at).is(";")
        || pieces.get(at).is(")");
  }

  private static boolean isVerb(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at).isVerbLike();
  }

  /** The title is part of the name: "Pope Francis". */
  private boolean regnal(Draft draft, RoleMention role) {
    Found holder = holder(draft, role, role.from());
    if (holder != null && holder.to() > role.to()) {
      holdings.claim(draft, role, holder, role.owner(), TenureStatus.CURRENT);
      return true;
    }
    return false;
  }

  /** "Presidents Putin and Erdogan". */
  private void claimOthers(Draft draft, RoleMention role, Found first) {
    List<Piece> pieces = draft.pieces(role.sentence());
    Found last = first;
    while (last != null && last.to() + 1 < pieces.size()) {
      int at = last.to();
      Who owner = ownerBehind(draft, role, last);
      if (owner != role.owner()) {
        at += pieces.get(at + 1).is("the") ? 3 : 2;
      }
      while (at < pieces.size() && (pieces.get(at).is(",") || pieces.get(at).is("and"))) {
        at++;
      }
      last = at == last.to() ? null : holder(draft, role, at);
      if (last != null) {
        holdings.claim(draft, role, last, ownerBehind(draft, role, last), TenureStatus.CURRENT);
      }
    }
  }

  /** "President Putin of Russia". */
  private static @Nullable Who ownerBehind(Draft draft, RoleMention role, Found holder) {
    List<Piece> pieces = draft.pieces(role.sentence());
    int at = holder.to();
    if (role.owner() != null || at + 1 >= pieces.size() || !pieces.get(at).is("of")) {
      return role.owner();
    }
    int next = pieces.get(at + 1).is("the") ? at + 2 : at + 1;
    Found owner = draft.beginningAt(role.sentence(), next, f -> f.isNamed() && !f.who().isPerson());
    return owner == null ? null : owner.who();
  }

  /** "Sergey Lavrov, the Russian foreign minister,". */
  private boolean isApposition(Draft draft, List<RoleMention> chain) {
    RoleMention role = chain.get(0);
    List<Piece> pieces = draft.pieces(role.sentence());
    int begin = role.left();
    while (begin > 0 && isBeforeApposition(pieces.get(begin - 1))) {
      begin--;
    }
    boolean time = begin > 2 && MembersByVerb.isMarker(pieces, begin - 3, AT_THE_TIME);
    begin = beforeTrade(pieces, time ? begin - 3 : begin);
    int comma = others(pieces, begin - 1, role);
    if (comma < 1) {
      return false;
    }
    boolean opened = comma != begin - 1 || pieces.get(comma).is(",") || pieces.get(comma).is("(");
    List<Found> holders = opened ? holdersBefore(draft, role, comma) : List.of();
    if (holders.isEmpty() || !endsApposition(pieces, chain.get(chain.size() - 1))) {
      return false;
    }
    for (RoleMention each : chain) {
      for (Found holder : holders) {
        holdings.claim(draft, each, holder, each.owner(), TenureStatus.CURRENT);
      }
      if (!role.plural()) {
        Holdings.describe(draft, each, holders.get(0));
      }
    }
    return true;
  }

  /** "Roe, a lawyer and member of the party": where what she is begins. */
  private int beforeTrade(List<Piece> pieces, int begin) {
    if (begin < 2 || !pieces.get(begin - 1).is("and") || !isTrade(pieces.get(begin - 2))) {
      return begin;
    }
    int at = begin - 2;
    while (at > 0 && (pieces.get(at - 1).hasTag("ADJ") || pieces.get(at - 1).hasTag("DET"))) {
      at--;
    }
    return at;
  }

  private boolean isTrade(Piece piece) {
    return nouns.isPerson(piece.lemma()) || nouns.has("HumanNoun", piece.lemma());
  }

  /** "Roe and other members of the party": where the names before it end. */
  private static int others(List<Piece> pieces, int at, RoleMention role) {
    int i = at;
    while (i > 0 && role.plural() && role.role().isMembership() && pieces.get(i).isNounLike()) {
      i--;
    }
    boolean other = i > 0 && pieces.get(i).is("other") && pieces.get(i - 1).is("and");
    return other && role.plural() && role.role().isMembership() ? i - 1 : at;
  }

  /** "Both", "formerly", "himself". */
  private static boolean isBeforeApposition(Piece piece) {
    return piece.is("both") || piece.hasTag("ADV") || piece.is("himself") || piece.is("herself");
  }

  /** Who stands before an apposition; before one in the plural all that are listed there. */
  private static List<Found> holdersBefore(Draft draft, RoleMention role, int mark) {
    List<Piece> pieces = draft.pieces(role.sentence());
    List<Found> holders = new ArrayList<>();
    int at = Enclosed.begin(pieces, mark, 20);
    boolean age = at > 2 && pieces.get(at - 1).hasTag("NUM") && pieces.get(at - 2).is(",");
    at = age ? at - 2 : at;
    Found found = draft.endingAt(role.sentence(), at, f -> Holdings.canHold(f, role));
    while (found != null) {
      holders.add(found);
      at = found.from();
      while (at > 0 && (pieces.get(at - 1).is(",") || pieces.get(at - 1).is("and"))) {
        at--;
      }
      boolean more = role.plural() && at < found.from();
      found = more ? draft.endingAt(role.sentence(), at, f -> Holdings.canHold(f, role)) : null;
    }
    boolean alone = role.plural() && holders.size() < 2 && !pieces.get(mark).is("and");
    return alone ? List.of() : holders;
  }

  private static boolean endsApposition(List<Piece> pieces, RoleMention role) {
    int at = role.right();
    return isClosed(pieces, at)
        || (role.owner() != null && pieces.get(at).hasTag("ADP"))
        || isVerb(pieces, at)
        || pieces.get(at).is("who")
        || pieces.get(at).is("and")
        || pieces.get(at).is("since")
        || pieces.get(at).is("from")
        || pieces.get(at).is("-")
        || pieces.get(at).is("—");
  }
}
