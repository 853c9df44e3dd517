/**
 * What people and programs are shown of a graph: an index of its actors and events, the view of
 * each entity, and pages made from views. Functions of the dataset; HTTP is none of its business.
 */
@NullMarked
package org.diplograph.view;

import org.jspecify.annotations.NullMarked;
