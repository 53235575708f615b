/** The state's name and motto, or the Party's name, also where a line cuts them: they stand in a letterhead and nowhere else. */
export const motto = /C[ỘỌ]NG H[OÒÕ][AÀ] XÃ HỘI|HỘI CHỦ NGHĨA VIỆT NAM|[Đđ]ộc lập\s*[-–]|ĐẢNG CỘNG SẢN VIỆT NAM/u;
