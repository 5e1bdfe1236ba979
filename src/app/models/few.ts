/** So many choices fit the device's own list; more are searched. */
export const FEW_TO_PICK = 14;
