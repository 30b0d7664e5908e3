/** Number of the workbook's structure; a workbook with a higher one belongs to a newer add-on and is not written to. */
export const schemaNumber = 1;
