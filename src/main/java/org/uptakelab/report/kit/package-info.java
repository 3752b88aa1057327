/**
 * The paper kit of the lesson: pages in PDF for teachers, pupils and parents, made from the same texts as the pages of the class.
 */
@NullMarked
package org.uptakelab.report.kit;

import org.jspecify.annotations.NullMarked;
