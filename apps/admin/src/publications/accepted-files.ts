/** The kinds of files that are looked into before they are published. */
export const acceptedFiles = ".docx,.xlsx,.pdf,.jpg,.jpeg,.png";
