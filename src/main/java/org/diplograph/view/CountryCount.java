package org.diplograph.view;

/**
 * How much is told of a country.
 *
 * @param id its path below the base, as {@code country/RU}
 * @param label its name
 * @param cooperation in how many events of cooperation it takes part
 * @param conflict in how many events of conflict
 * @param articles how many articles mention it
 */
public record CountryCount(String id, String label, int cooperation, int conflict, int articles) {}
