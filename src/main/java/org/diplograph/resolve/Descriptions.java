package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.TenureStatus;
import org.diplograph.resolve.Draft.Claim;
import org.jspecify.annotations.Nullable;

/** Links "the Russian foreign minister", "the diplomat", "the two presidents" to people. */
final class Descriptions {
  private static final int BACK = 4;
  private static final Set<String> ADDRESSES =
      Set.of("mr", "mr.", "madam", "madame", "mrs", "mrs.", "ms", "ms.", "sir");

  private final Nouns nouns;

  Descriptions(ReferenceData data) {
    this.nouns = data.nouns();
  }

  /** Links one description, or leaves it open. */
  void link(Draft draft, RoleMention role) {
    if (draft.isTaken(role.sentence(), role.from(), role.to()) || isAddress(draft, role)) {
      return;
    }
    if (role.plural()) {
      linkPair(draft, role);
    } else if (isOneKnown(draft, role)) {
      Who person = person(draft, role);
      if (person != null) {
        double confidence = role.owner() != null ? 0.85 : 0.75;
        draft.add(person, role.sentence(), role.left(), role.right(), Form.NOMINAL, confidence);
        return;
      }
      linkOwner(draft, role);
    } else {
      linkOwner(draft, role);
    }
  }

  /** "Mr. President", "Madam Speaker": whoever is spoken to. */
  private static boolean isAddress(Draft draft, RoleMention role) {
    Piece before = role.from() > 0 ? draft.pieces(role.sentence()).get(role.from() - 1) : null;
    return before != null && ADDRESSES.contains(before.key());
  }

  private static boolean isOneKnown(Draft draft, RoleMention role) {
    if (role.isIndefinite()) {
      return false;
    }
    boolean headline = draft.sentence(role.sentence()).headline();
    return role.isDefinite() || role.owner() != null || (headline && role.from() == 0);
  }

  /** Nobody known holds it: the office stands for its owner. */
  private static void linkOwner(Draft draft, RoleMention role) {
    Who owner = role.owner();
    if (owner != null && (owner.isCountry() || role.role().represents())) {
      draft.add(owner, role.sentence(), role.left(), role.to(), Form.NOMINAL, 0.6);
    }
  }

  private @Nullable Who person(Draft draft, RoleMention role) {
    Set<Who> holders = holders(draft, role, claim -> isRole(role, claim));
    if (holders.isEmpty()) {
      holders = holders(draft, role, claim -> suits(role, claim));
    }
    if (holders.size() == 1 && role.owner() != null) {
      return holders.iterator().next();
    }
    if (holders.isEmpty() && isTeller(draft, role)) {
      return onlyOne(draft, role);
    }
    return nearest(draft, role, holders);
  }

  /** "The minister said": of nobody else it is told. */
  private boolean isTeller(Draft draft, RoleMention role) {
    List<Piece> pieces = draft.pieces(role.sentence());
    int at = role.right();
    while (at < pieces.size() && (pieces.get(at).hasTag("ADV") || pieces.get(at).hasTag("AUX"))) {
      at++;
    }
    boolean tells = at < pieces.size() && nouns.isReporting(pieces.get(at));
    return tells && role.isDefinite() && role.owner() == null;
  }

  /** The only person named of late, if the article does not say what else he is. */
  private static @Nullable Who onlyOne(Draft draft, RoleMention role) {
    Set<Who> named =
        Salience.actors(
            Salience.before(draft, role.sentence(), role.left(), BACK, f -> f.who().isPerson()));
    Who one = named.size() == 1 ? named.iterator().next() : null;
    boolean other =
        draft.claims().stream()
            .anyMatch(claim -> claim.holder() == one && !claim.role().isMembership());
    return other ? null : one;
  }

  private static Set<Who> holders(Draft draft, RoleMention role, Predicate<Claim> fits) {
    Set<Who> holders = new LinkedHashSet<>();
    boolean former = role.status() == TenureStatus.FORMER;
    for (Claim claim : draft.claims()) {
      boolean owned =
          role.owner() == null || claim.owner() == null || role.owner() == claim.owner();
      boolean status = !former || claim.status() == TenureStatus.FORMER;
      if (owned && status && fits.test(claim) && !isApart(draft, role, claim)) {
        holders.add(claim.holder());
      }
    }
    return holders;
  }

  /**
   * "President Ruto met the Ugandan president": where the text does not tell of which country
   * somebody is president, a description that names one is of another if both stand in a sentence,
   * or may be of any of several.
   */
  private static boolean isApart(Draft draft, RoleMention role, Claim claim) {
    if (role.owner() == null || claim.owner() != null) {
      return false;
    }
    long several =
        draft.claims().stream()
            .filter(c -> c.owner() == null && c.role().label().equals(claim.role().label()))
            .map(Claim::holder)
            .distinct()
            .count();
    if (several > 1) {
      return true;
    }
    for (int i = 0; i < draft.sentences(); i++) {
      boolean named =
          draft.found(i).stream().anyMatch(f -> f.who() == claim.holder() && f.form() == Form.NAME);
      if (named && (i == role.sentence() || describesOwner(draft, i, role))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the office of the same country is in the sentence and was not taken for anybody. */
  private static boolean describesOwner(Draft draft, int sentence, RoleMention role) {
    List<Piece> pieces = draft.pieces(sentence);
    String label = role.role().label();
    String noun = label.substring(label.lastIndexOf(' ') + 1);
    return draft.found(sentence).stream()
        .filter(f -> f.who() == role.owner() && f.form() == Form.NOMINAL)
        .anyMatch(f -> pieces.subList(f.from(), f.to()).stream().anyMatch(p -> p.is(noun)));
  }

  private static boolean isRole(RoleMention role, Claim claim) {
    String wanted = role.role().label();
    return claim.role().label().equals(wanted) || claim.role().label().endsWith(" " + wanted);
  }

  private boolean suits(RoleMention role, Claim claim) {
    return nouns.personNouns(role.role().label()).stream()
        .anyMatch(noun -> noun.fits(claim.role().label()));
  }

  /** The one mentioned last, unless another was mentioned in the same sentence as he. */
  private static @Nullable Who nearest(Draft draft, RoleMention role, Set<Who> holders) {
    List<Found> mentions =
        Salience.before(draft, role.sentence(), role.left(), BACK, f -> holders.contains(f.who()));
    if (mentions.isEmpty()) {
      return holders.size() == 1 ? holders.iterator().next() : null;
    }
    Found nearest = mentions.get(0);
    boolean rival =
        mentions.stream()
            .anyMatch(
                f ->
                    f.who() != nearest.who()
                        && f.sentence() == nearest.sentence()
                        && role.owner() == null);
    if (!rival) {
      return nearest.who();
    }
    return mentions.stream()
        .filter(f -> f.sentence() == nearest.sentence() && Salience.isSubject(draft, f))
        .map(Found::who)
        .findFirst()
        .orElse(null);
  }

  /** The holders in the last sentences that name two of them, or more where it is not plain. */
  private static List<Who> nearestTwo(Draft draft, RoleMention role, Set<Who> holders) {
    List<Who> last = List.of();
    for (int back = 0; back <= BACK && last.size() < 2; back++) {
      last =
          new ArrayList<>(
              Salience.actors(
                  Salience.before(
                      draft, role.sentence(), role.left(), back, f -> holders.contains(f.who()))));
    }
    return last;
  }

  /** "the two presidents", "both foreign ministers". */
  private void linkPair(Draft draft, RoleMention role) {
    List<Piece> pieces = draft.pieces(role.sentence());
    boolean definite =
        role.isDefinite() || role.determiner().equals("both") || role.determiner().equals("two");
    if (!definite) {
      linkOwner(draft, role);
      return;
    }
    Set<Who> holders = holders(draft, role, claim -> isRole(role, claim) || suits(role, claim));
    List<Who> last = nearestTwo(draft, role, holders);
    if (last.size() == 2) {
      int left = role.left() > 0 && pieces.get(role.left() - 1).is("the") ? 1 : 0;
      for (Who who : last) {
        draft.add(who, role.sentence(), role.left() - left, role.to(), Form.NOMINAL, 0.75);
      }
    }
  }
}
