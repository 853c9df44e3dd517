package org.diplograph.resolve;

import org.diplograph.model.ActorType;
import org.jspecify.annotations.Nullable;

/** Finds out whose an organization is that many countries have one of: "the Communist Party". */
final class OwnerPass {
  private final CommonNames names;

  OwnerPass(ReferenceData data) {
    this.names = new CommonNames(data);
  }

  void apply(Draft draft) {
    for (Found found : draft.all()) {
      Who who = found.who();
      boolean open =
          who.type == ActorType.ORGANIZATION
              && who.reference == null
              && who.body == null
              && who.organOf == null;
      CommonNames.Parts parts = open ? names.of(who.fullest()) : null;
      if (parts != null) {
        who.organOf = parts.country() == null ? owner(draft, found) : parts.country();
      }
    }
  }

  private static @Nullable String owner(Draft draft, Found found) {
    Who country = Context.country(draft, found.sentence());
    country = country == null ? Context.dateline(draft) : country;
    return country == null ? null : country.reference;
  }
}
