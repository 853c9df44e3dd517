package org.diplograph.resolve;

import java.util.List;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Looks for whose office it is in words further off: "its president", "(President, Acme)". */
final class FarOwners {
  private static final int PHRASE = 14;

  private FarOwners() {}

  /** What a determiner goes back to: "its president", "Acme, whose president". */
  static @Nullable Who before(Draft draft, int sentence, String determiner, int left) {
    return determiner.equals("its")
        ? only(draft, sentence, left)
        : determiner.equals("whose") ? whose(draft, sentence, left) : null;
  }

  /**
   * What a comma or a field parts from the office.
   *
   * @param left the first piece of the office with all before it
   * @param from the first piece of the office itself
   * @param right the piece behind it
   * @param listed whether a comma may lead to the organization
   */
  static @Nullable Found behind(
      Draft draft, int sentence, int left, int from, int right, boolean listed) {
    Found bracketed = inBrackets(draft, sentence, left, right);
    return bracketed == null ? behindTitle(draft, sentence, right, listed) : bracketed;
  }

  /** "Jane Roe, Managing Partner,": whether an office is written like a title behind a name. */
  static boolean isTitle(List<Piece> pieces, int left, int from) {
    boolean mark = left > 0 && (pieces.get(left - 1).is(",") || pieces.get(left - 1).is("("));
    return mark && pieces.get(from).isCapitalised();
  }

  /** "A spokeswoman for the club", "an adviser to the bank". */
  static boolean isServed(Role role, Piece link, Found owner) {
    boolean advises = role.label().endsWith("adviser") && link.is("to");
    boolean speaks = link.is("for") && role.represents() && !role.singleHolder();
    return owner.form() == Form.NAME && (advises || speaks);
  }

  /** The only organization that the sentence names before a piece. */
  private static @Nullable Who only(Draft draft, int sentence, int before) {
    List<Who> named =
        draft.found(sentence).stream()
            .filter(f -> f.to() <= before && f.who().type == ActorType.ORGANIZATION)
            .map(Found::who)
            .distinct()
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  /** "Vice President, Sales & Marketing at Acme", and "director, Acme". */
  private static @Nullable Found behindTitle(Draft draft, int sentence, int from, boolean listed) {
    List<Piece> pieces = draft.pieces(sentence);
    if (listed && from + 1 < pieces.size() && pieces.get(from).is(",")) {
      Found beside = draft.beginningAt(sentence, from + 1, FarOwners::isOrganization);
      if (beside != null) {
        return beside;
      }
    }
    int at = from;
    while (at < pieces.size() && at < from + PHRASE && isInTitle(pieces.get(at))) {
      if (listed && at > from && pieces.get(at - 1).is(",") && isField(pieces, from, at - 1)) {
        Found beside = draft.beginningAt(sentence, at, FarOwners::isOrganization);
        if (beside != null && isEnd(pieces, beside.to())) {
          return beside;
        }
      }
      at++;
    }
    if (at == from || at + 1 >= pieces.size() || !pieces.get(at).is("at")) {
      return null;
    }
    int next = pieces.get(at + 1).is("the") ? at + 2 : at + 1;
    return draft.beginningAt(sentence, next, FarOwners::isOrganization);
  }

  /** "Jane Roe (President, Acme)": what a comma parts from the office before the bracket ends. */
  private static @Nullable Found inBrackets(Draft draft, int sentence, int left, int right) {
    List<Piece> pieces = draft.pieces(sentence);
    boolean opened = left > 0 && pieces.get(left - 1).is("(");
    if (!opened || right + 1 >= pieces.size() || !pieces.get(right).is(",")) {
      return null;
    }
    int next = pieces.get(right + 1).is("the") ? right + 2 : right + 1;
    Found found = draft.beginningAt(sentence, next, f -> isOrganization(f) && f.isNamed());
    boolean closed = found != null && found.to() < pieces.size() && pieces.get(found.to()).is(")");
    return closed ? found : null;
  }

  /** "Acme, whose president": of what that is said. */
  private static @Nullable Who whose(Draft draft, int sentence, int left) {
    List<Piece> pieces = draft.pieces(sentence);
    int end = left > 0 && pieces.get(left - 1).is(",") ? left - 1 : left;
    Found owner =
        draft.endingAt(
            sentence, Enclosed.begin(pieces, end, PHRASE), f -> f.isNamed() && !f.who().isPerson());
    return owner == null ? null : owner.who();
  }

  /** "Head, Legal Services, Acme": the words between two commas are written with capitals. */
  private static boolean isField(List<Piece> pieces, int from, int to) {
    return from < to
        && pieces.get(from).is(",")
        && pieces.subList(from + 1, to).stream().allMatch(p -> p.isCapitalised() || p.is("&"));
  }

  private static boolean isEnd(List<Piece> pieces, int at) {
    return at >= pieces.size() || pieces.get(at).hasTag("PUNCT");
  }

  private static boolean isInTitle(Piece piece) {
    return piece.isCapitalised() || piece.is(",") || piece.is("&") || piece.is("and");
  }

  private static boolean isOrganization(Found found) {
    return found.who().type == ActorType.ORGANIZATION;
  }
}
