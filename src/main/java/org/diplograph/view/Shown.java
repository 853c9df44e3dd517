package org.diplograph.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplograph.view.Catalog.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which part of an entity's lists a page shows.
 *
 * @param filter which events
 * @param events page of events, from 1
 * @param quotations page of quotations by and about the entity, from 1
 * @param articles page of articles, from 1
 */
public record Shown(EventFilter filter, int events, int quotations, int articles) {
  /** The first page of everything. */
  public static final Shown FIRST = new Shown(EventFilter.ALL, 1, 1, 1);

  /**
   * Reads it from the parameters of a request; what makes no sense is left out.
   *
   * @param parameters values by name
   * @param catalog knows the actors
   * @param addresses knows their IRIs
   */
  public static Shown of(Map<String, String> parameters, Catalog catalog, Addresses addresses) {
    String with = parameters.get("with");
    Actor actor = with == null ? null : catalog.actor(addresses.iri(with));
    EventFilter filter =
        new EventFilter(
            given(parameters, "class"),
            actor,
            given(parameters, "factuality"),
            given(parameters, "told"),
            given(parameters, "from"),
            given(parameters, "to"));
    return new Shown(
        filter,
        number(parameters, "events"),
        number(parameters, "quotations"),
        number(parameters, "articles"));
  }

  private static @Nullable String given(Map<String, String> parameters, String name) {
    String value = parameters.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static int number(Map<String, String> parameters, String name) {
    String value = parameters.getOrDefault(name, "");
    return value.matches("[1-9]\\d{0,6}") ? Integer.parseInt(value) : 1;
  }

  /** The same with another page of events. */
  public Shown eventsPage(int page) {
    return new Shown(filter, page, quotations, articles);
  }

  /** The same with another page of quotations. */
  public Shown quotationsPage(int page) {
    return new Shown(filter, events, page, articles);
  }

  /** The same with another page of articles. */
  public Shown articlesPage(int page) {
    return new Shown(filter, events, quotations, page);
  }

  /** Events of one class that are said to have happened, with one other actor or anybody. */
  public Shown only(EventClass type, @Nullable Actor with) {
    return new Shown(
        new EventFilter(type.name(), with, "Actual", null, null, null), 1, quotations, articles);
  }

  /** What to put behind an address to come back to this; empty for the first page of everything. */
  public String query(Addresses addresses) {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "class", filter.type());
    Actor with = filter.with();
    put(values, "with", with == null ? null : addresses.id(with.iri()));
    put(values, "factuality", filter.factuality());
    put(values, "told", filter.told());
    put(values, "from", filter.from());
    put(values, "to", filter.to());
    put(values, "events", events == 1 ? null : events);
    put(values, "quotations", quotations == 1 ? null : quotations);
    put(values, "articles", articles == 1 ? null : articles);
    return values.isEmpty()
        ? ""
        : values.entrySet().stream()
            .map(e -> e.getKey() + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static void put(Map<String, Object> values, String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
  }

  private static String encoded(Object value) {
    return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
  }
}
