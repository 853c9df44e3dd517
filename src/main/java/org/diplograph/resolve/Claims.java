package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diplograph.model.ActorType;
import org.diplograph.resolve.Draft.Claim;
import org.jspecify.annotations.Nullable;

/** Settles whose offices are meant where the words beside them do not say. */
final class Claims {
  private final ReferenceData data;

  Claims(ReferenceData data) {
    this.data = data;
  }

  /** The article's claims with their owners, and with the holders' roles noted. */
  List<Claim> settle(Draft draft) {
    List<Claim> settled = new ArrayList<>();
    for (Claim claim : draft.claims()) {
      Who owner = claim.owner() != null ? claim.owner() : owner(draft, claim);
      settled.add(
          new Claim(
              claim.holder(), claim.role(), owner, claim.status(), claim.term(), claim.sentence()));
    }
    draft.claims().forEach(Claims::note);
    draft.claims().clear();
    draft.claims().addAll(settled);
    return settled;
  }

  private @Nullable Who owner(Draft draft, Claim claim) {
    for (Claim other : draft.claims()) {
      if (other.holder() == claim.holder()
          && other.owner() != null
          && other.role().label().equals(claim.role().label())) {
        return other.owner();
      }
    }
    String usual = claim.role().defaultOwner();
    Who known = usual == null ? null : draft.known(usual);
    if (known != null) {
      return known;
    }
    Who own = ownCountry(draft, claim.holder());
    if (own == null && data.offices().isInOrganization(claim.role().label())) {
      own = ownOrganization(draft, claim);
      own = own == null ? onlyOrganization(draft, claim.sentence()) : own;
    }
    if (own != null || usual != null || !claim.role().ofState() || isToldTwice(draft, claim)) {
      return own;
    }
    Who likely = Context.dominant(draft);
    likely = likely == null ? Context.dateline(draft) : likely;
    return likely != null && isFree(draft, claim, likely) ? likely : null;
  }

  /** "President Ruto met the Ugandan president": the country that is named may be the other's. */
  private static boolean isToldTwice(Draft draft, Claim claim) {
    String label = claim.role().label();
    String noun = label.substring(label.lastIndexOf(' ') + 1);
    return draft.pieces(claim.sentence()).stream().filter(piece -> piece.is(noun)).count() > 1;
  }

  /** An office that only one person can hold is not given to a second. */
  private static boolean isFree(Draft draft, Claim claim, Who owner) {
    return !claim.role().singleHolder()
        || draft.claims().stream()
            .noneMatch(
                other ->
                    other.holder() != claim.holder()
                        && other.owner() == owner
                        && other.status() == claim.status()
                        && other.role().label().equals(claim.role().label()));
  }

  /** The only country that the person has any office of. */
  private static @Nullable Who ownCountry(Draft draft, Who holder) {
    List<Who> owners =
        draft.claims().stream()
            .filter(claim -> claim.holder() == holder)
            .map(Claim::owner)
            .filter(Objects::nonNull)
            .filter(Who::isCountry)
            .distinct()
            .toList();
    return owners.size() == 1 ? owners.get(0) : null;
  }

  /** The only organization that the sentence gives the person any office of. */
  private static @Nullable Who ownOrganization(Draft draft, Claim open) {
    List<Who> owners =
        draft.claims().stream()
            .filter(claim -> claim.holder() == open.holder())
            .filter(claim -> claim.sentence() == open.sentence())
            .map(Claim::owner)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return owners.size() == 1 && !owners.get(0).isCountry() ? owners.get(0) : null;
  }

  /** "Acme said that chief executive Jane Roe would leave": the only one that is named there. */
  private static @Nullable Who onlyOrganization(Draft draft, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    List<Who> named =
        draft.found(sentence).stream()
            .filter(f -> f.who().type == ActorType.ORGANIZATION && f.isNamed())
            .filter(f -> f.from() == 0 || !pieces.get(f.from() - 1).is("told"))
            .map(Found::who)
            .distinct()
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  /** Only an owner that the text names is evidence of who the person is. */
  private static void note(Claim claim) {
    Who owner = claim.owner();
    String key = owner == null ? "" : owner.reference != null ? owner.reference : owner.fullest();
    claim.holder().addRole(claim.role().label() + "|" + key);
  }
}
