/** The HTTP edge: an embedded read-only Fuseki with its web UI. */
@NullMarked
package org.diplograph.serve;

import org.jspecify.annotations.NullMarked;
