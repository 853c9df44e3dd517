package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.diplograph.resolve.Draft.Claim;
import org.jspecify.annotations.Nullable;

/** Finds who holds which office: titles, appositions, and verbs like "become" and "resign". */
final class TitlePass {
  private static final int REACH = 7;

  private final RoleReader reader;
  private final Offices offices;
  private final Nouns nouns;

  TitlePass(ReferenceData data, RoleReader reader) {
    this.reader = reader;
    this.offices = data.offices();
    this.nouns = data.nouns();
  }

  /** Adds the claims; hands on the offices named that are nobody's title. */
  List<RoleMention> apply(Draft draft) {
    List<RoleMention> left = new ArrayList<>();
    for (int i = 0; i < draft.sentences(); i++) {
      for (RoleMention role : reader.read(draft, i)) {
        if (!isTitle(draft, role) && !isApposition(draft, role) && !isVerbal(draft, role)) {
          left.add(role);
        }
      }
    }
    return left;
  }

  private static @Nullable Found person(Draft draft, int sentence, int at) {
    return draft.beginningAt(sentence, at, f -> f.who().isPerson() && f.isNamed());
  }

  private static @Nullable Found personBefore(Draft draft, int sentence, int at) {
    return draft.endingAt(sentence, at, f -> f.who().isPerson() && f.isNamed());
  }

  /** "Russian President Vladimir Putin", "(US Secretary of State) Mr. Rex Tillerson". */
  private boolean isTitle(Draft draft, RoleMention role) {
    List<Piece> pieces = draft.pieces(role.sentence());
    int at = role.right();
    boolean comma = at < pieces.size() && pieces.get(at).is(",");
    while (at < pieces.size() && at < role.right() + 3 && isSkipped(pieces, at, comma, role)) {
      at = Math.max(at + 1, offices.honorifics().at(pieces, at).end());
    }
    Found holder = person(draft, role.sentence(), at);
    if (holder == null || (role.plural() && comma)) {
      return regnal(draft, role);
    }
    if (comma && !isClosed(pieces, holder.to())) {
      return false;
    }
    claim(draft, role, holder, ownerBehind(draft, role, holder));
    if (comma) {
      describe(draft, role, holder);
    }
    if (role.plural()) {
      claimOthers(draft, role, holder);
    }
    return true;
  }

  private boolean isSkipped(List<Piece> pieces, int at, boolean comma, RoleMention role) {
    Piece piece = pieces.get(at);
    return piece.is("]")
        || piece.is(")")
        || (comma && piece.is(",") && (role.isDefinite() || role.owner() != null))
        || !offices.honorifics().at(pieces, at).values().isEmpty();
  }

  /** An apposition ends with a comma or the sentence. */
  private static boolean isClosed(List<Piece> pieces, int at) {
    return at >= pieces.size()
        || pieces.get(at).is(",")
        || pieces.get(at).is(".")
        || pieces.get(at).is(";")
        || pieces.get(at).is(")");
  }

  /** The title is part of the name: "Pope Francis". */
  private static boolean regnal(Draft draft, RoleMention role) {
    Found holder = person(draft, role.sentence(), role.from());
    if (holder != null && holder.to() > role.to()) {
      claim(draft, role, holder, role.owner());
      return true;
    }
    return false;
  }

  /** "Presidents Putin and Erdogan". */
  private static void claimOthers(Draft draft, RoleMention role, Found first) {
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
      last = at == last.to() ? null : person(draft, role.sentence(), at);
      if (last != null) {
        claim(draft, role, last, ownerBehind(draft, role, last));
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
  private boolean isApposition(Draft draft, RoleMention role) {
    List<Piece> pieces = draft.pieces(role.sentence());
    int comma = role.left() - 1;
    if (comma < 1 || role.plural()) {
      return false;
    }
    boolean opened = pieces.get(comma).is(",") || pieces.get(comma).is("(");
    Found holder = opened ? personBefore(draft, role.sentence(), comma) : null;
    if (holder == null || !endsApposition(pieces, role.right())) {
      return false;
    }
    claim(draft, role, holder, role.owner());
    describe(draft, role, holder);
    return true;
  }

  /** The office beside a name stands for its holder too. */
  private static void describe(Draft draft, RoleMention role, Found holder) {
    if (!draft.isTaken(role.sentence(), role.from(), role.to())) {
      int begin = role.isDefinite() || role.isIndefinite() ? role.left() : role.from();
      draft.add(holder.who(), role.sentence(), begin, role.to(), Form.NOMINAL, 0.9);
    }
  }

  private static boolean endsApposition(List<Piece> pieces, int at) {
    return isClosed(pieces, at)
        || pieces.get(at).is("who")
        || pieces.get(at).is("and")
        || pieces.get(at).is("since")
        || pieces.get(at).is("from")
        || pieces.get(at).is("-")
        || pieces.get(at).is("—");
  }

  /** "X became president", "X, who served as minister", "they elected X president". */
  private boolean isVerbal(Draft draft, RoleMention role) {
    if (role.plural()) {
      return false;
    }
    List<Piece> pieces = draft.pieces(role.sentence());
    int at = role.left() - 1;
    while (at >= 0 && isLink(pieces.get(at))) {
      at--;
    }
    Found object = personBefore(draft, role.sentence(), at + 1);
    if (object != null && object.from() > 0) {
      TenureStatus given = nouns.officeVerb(pieces.get(object.from() - 1));
      if (given != null && !pieces.get(object.from() - 1).hasTag("AUX")) {
        claim(draft, role, object, role.owner(), status(role, given));
        return true;
      }
    }
    return at > 0 && isPredicate(draft, role, pieces, at);
  }

  private static boolean isLink(Piece piece) {
    return piece.is("as")
        || piece.is("in")
        || piece.is("down")
        || piece.is("for")
        || piece.is("to")
        || piece.hasTag("ADV");
  }

  private boolean isPredicate(Draft draft, RoleMention role, List<Piece> pieces, int verb) {
    TenureStatus given = verbStatus(pieces, verb);
    if (given == null) {
      return false;
    }
    int begin = verb;
    while (begin > 0 && verb - begin < REACH && isVerbGroup(pieces.get(begin - 1))) {
      begin--;
      // "not the president", "expected to become president"
      if (pieces.get(begin).is("not")
          || pieces.get(begin).is("n't")
          || pieces.get(begin).is("to")) {
        return false;
      }
    }
    Found holder = personBefore(draft, role.sentence(), begin);
    if (holder == null) {
      holder = beyondApposition(draft, role.sentence(), begin);
    }
    if (holder == null) {
      return false;
    }
    claim(draft, role, holder, role.owner(), status(role, given));
    describe(draft, role, holder);
    return true;
  }

  /** "X, the former minister, became ...": X. */
  private static @Nullable Found beyondApposition(Draft draft, int sentence, int begin) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = begin < pieces.size() && pieces.get(begin).is(",") ? begin : begin - 1;
    if (end < 1 || !pieces.get(end).is(",")) {
      return null;
    }
    for (int i = end - 1; i > 0 && end - i < 2 * REACH; i--) {
      if (pieces.get(i).is(",")) {
        return personBefore(draft, sentence, i);
      }
    }
    return null;
  }

  private @Nullable TenureStatus verbStatus(List<Piece> pieces, int verb) {
    Piece piece = pieces.get(verb);
    TenureStatus given = piece.isVerbLike() ? nouns.officeVerb(piece) : null;
    if (given == TenureStatus.CURRENT && (piece.is("was") || piece.is("were"))) {
      return TenureStatus.FORMER;
    }
    return given;
  }

  private static boolean isVerbGroup(Piece piece) {
    return piece.hasTag("AUX")
        || piece.hasTag("ADV")
        || piece.hasTag("PART")
        || piece.is("who")
        || piece.is(",");
  }

  private static TenureStatus status(RoleMention role, TenureStatus given) {
    TenureStatus own = role.status();
    return own == null ? given : own;
  }

  private static void claim(Draft draft, RoleMention role, Found holder, @Nullable Who owner) {
    claim(draft, role, holder, owner, status(role, TenureStatus.CURRENT));
  }

  private static void claim(
      Draft draft, RoleMention role, Found holder, @Nullable Who owner, TenureStatus status) {
    draft.claim(new Claim(holder.who(), role.role(), owner, status, role.sentence()));
  }
}
