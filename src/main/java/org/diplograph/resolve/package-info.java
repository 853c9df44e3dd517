/**
 * Who is who: countries and organizations from reference data, offices, coreference inside an
 * article, identity across articles. Knows actors, not what they do.
 */
@NullMarked
package org.diplograph.resolve;

import org.jspecify.annotations.NullMarked;
