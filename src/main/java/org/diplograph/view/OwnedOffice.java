package org.diplograph.view;

import java.util.List;

/**
 * An office of a country or organization.
 *
 * @param office the office
 * @param holders who holds or held it
 */
public record OwnedOffice(Link office, List<OfficeLine> holders) {}
