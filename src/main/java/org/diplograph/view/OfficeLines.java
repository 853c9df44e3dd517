package org.diplograph.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.diplograph.view.Catalog.Office;
import org.diplograph.view.Catalog.Tenure;

/** Sums up what many articles say of the same office: one line for each status. */
final class OfficeLines {
  /** How many offices of a country or organization its page names, those told most of. */
  private static final int OFFICES = 15;

  /** How many of their holders it names, those told of last. */
  private static final int HOLDERS = 4;

  /** How many holders the page of an office names. */
  private static final int ALL_HOLDERS = 100;

  private final Catalog catalog;
  private final Addresses addresses;
  private final Lines lines;

  OfficeLines(Catalog catalog, Addresses addresses, Lines lines) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.lines = lines;
  }

  /** The offices of a person; those told last come first. */
  List<OfficeLine> ofPerson(List<Tenure> tenures) {
    return sum(tenures, t -> t.office(), t -> office(t.office()), ALL_HOLDERS);
  }

  /** Who holds an office; those told last come first. */
  List<OfficeLine> ofOffice(List<Tenure> tenures) {
    return holders(tenures, ALL_HOLDERS);
  }

  private List<OfficeLine> holders(List<Tenure> tenures, int most) {
    return sum(tenures, t -> t.holder(), t -> lines.link(t.holder()), most);
  }

  /**
   * The offices of a country or organization with who holds them; those told most of come first.
   */
  List<OwnedOffice> ofOwner(String owner) {
    Map<String, List<Tenure>> byOffice = new LinkedHashMap<>();
    for (Tenure tenure : catalog.tenures()) {
      Office office = catalog.offices().get(tenure.office());
      if (office != null && owner.equals(office.owner())) {
        byOffice.computeIfAbsent(tenure.office(), o -> new ArrayList<>()).add(tenure);
      }
    }
    return byOffice.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, List<Tenure>> e) -> e.getValue().size())
                .reversed())
        .limit(OFFICES)
        .map(e -> new OwnedOffice(office(e.getKey()), holders(e.getValue(), HOLDERS)))
        .toList();
  }

  private List<OfficeLine> sum(
      List<Tenure> tenures, Function<Tenure, Object> what, Function<Tenure, Link> link, int most) {
    Map<Object, List<Tenure>> groups = new LinkedHashMap<>();
    for (Tenure tenure : tenures) {
      List<Object> key = List.of(what.apply(tenure), tenure.status());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(tenure);
    }
    return groups.values().stream()
        .limit(most)
        .map(group -> line(group, link.apply(group.get(0))))
        .toList();
  }

  private OfficeLine line(List<Tenure> group, Link what) {
    List<String> days = group.stream().map(Tenure::asOf).filter(Objects::nonNull).sorted().toList();
    Tenure last = group.get(0);
    return new OfficeLine(
        what,
        last.status().toLowerCase(Locale.ROOT),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        group.size(),
        lines.evidence(last.iri()));
  }

  private Link office(String iri) {
    Office office = catalog.offices().get(iri);
    String label = office == null ? Terms.localName(iri) : office.label();
    return new Link(label, addresses.link(iri));
  }
}
