import type { Passport } from "@gandan/domain/models";

/** A model of the demo commune: invented, like its people. */
export interface ModelSaying {
  name: string;
  field: string;
  /** The numbers of its hamlets in the order of the chart; none: all of them. */
  hamlets: readonly number[];
  passport: Passport;
  /** The work of its list, each with the days after the beginning on which it is due. */
  tasks: readonly (readonly [title: string, days: number])[];
  evidence: string;
}

const nothingMore = { households: null, labourDays: null, land: null };

export const flowerRoad: ModelSaying = {
  name: "Tuyến đường hoa thôn Gò Mít",
  field: "culture-society",
  hamlets: [0],
  passport: {
    problem: "Đường trục thôn nhiều rác, cỏ mọc lấn; bà con ít khi cùng ra chăm sóc, mùa mưa nước đọng.",
    goal: "800 m đường trục có hoa và sạch quanh năm; hộ nào cũng nhận một đoạn.",
    approach:
      "Họp từng nhóm hộ, hỏi bà con muốn trồng cây gì và nhận đoạn nào; chia 800 m đường cho 6 nhóm hộ.\nSáng thứ Bảy đầu tháng cả thôn cùng làm; Chi hội Phụ nữ cấp giống hoa mười giờ, hoa giấy.\nTrưởng thôn ghi sổ, chụp ảnh trước và sau từng đoạn, đọc kết quả trong buổi họp thôn.",
    product: "800 m đường hoa; quy ước giữ đường sạch của thôn.",
    partners: "Chi hội Phụ nữ, Đoàn thanh niên, Ban Công tác Mặt trận thôn.",
    outlook: "Mỗi nhóm hộ tự giữ đoạn của mình; thôn khác làm theo được với cùng cách chia đoạn.",
    measures: [
      { what: "Đường có hoa", unit: "m", before: 0, after: 820, source: "Biên bản đo của thôn" },
      { what: "Điểm đổ rác tự phát", unit: "điểm", before: 5, after: 0, source: "Sổ theo dõi của trưởng thôn" },
    ],
    people: 412,
    households: 96,
    cost: 14_500_000,
    labourDays: 310,
    land: 240,
  },
  tasks: [
    ["Họp các nhóm hộ, chọn cây và chia đoạn đường", 9],
    ["Dọn cỏ, gom rác dọc đường trục", 23],
    ["Cấp giống, trồng hoa từng đoạn", 40],
    ["Ghi quy ước giữ đường sạch, đọc tại họp thôn", 61],
  ],
  evidence: "Ảnh 6 đoạn đường trước và sau, biên bản đo chiều dài có chữ ký của các nhóm hộ.",
};

export const wasteGroups: ModelSaying = {
  name: "Tổ tự quản thu gom, phân loại rác thôn Cây Da",
  field: "culture-society",
  hamlets: [2],
  passport: {
    problem: "Xe thu gom chưa vào được xóm trong; rác đổ ven suối, mùa khô đốt lộ thiên gây khói.",
    goal: "Trên 80% số hộ phân loại rác tại nhà trước tháng 9.",
    approach:
      "Mỗi xóm lập một tổ 5 người do bà con bầu; tổ đi từng nhà hướng dẫn tách rác hữu cơ để ủ phân.\nChiều thứ Sáu tổ gom rác khô ra điểm tập kết; tiền bán phế liệu vào quỹ khuyến học của thôn.",
    product: "3 tổ tự quản; điểm tập kết có mái che.",
    partners: "Hội Nông dân, Chi hội Phụ nữ thôn.",
    outlook: "Quỹ phế liệu đủ mua bao và găng tay; tổ họp mỗi tháng một lần.",
    measures: [
      { what: "Hộ phân loại rác tại nhà", unit: "hộ", before: 8, after: 74, source: "Phiếu kiểm đếm của tổ tự quản" },
    ],
    people: 356,
    households: 81,
    cost: 9_200_000,
    labourDays: 140,
    land: null,
  },
  tasks: [
    ["Bầu tổ tự quản ở từng xóm", 12],
    ["Hướng dẫn từng nhà phân loại rác", 33],
    ["Làm điểm tập kết có mái che", 54],
  ],
  evidence: "Ảnh điểm tập kết, danh sách hộ phân loại theo từng xóm, sổ quỹ phế liệu.",
};

export const alarmGong: ModelSaying = {
  name: "Tiếng kẻng an ninh thôn Đồng Rộc",
  field: "defence-security",
  hamlets: [3],
  passport: {
    problem: "Trộm nông sản vào mùa thu hoạch; nhà ở rải rác, báo tin chậm.",
    goal: "Mỗi cụm dân cư có một kẻng và người trực; giảm vụ trộm mùa keo.",
    approach:
      "Bà con góp vỏ bình làm kẻng, thống nhất hiệu lệnh; thanh niên chia ca đi tuần ban đêm mùa thu hoạch.\nCông an xã hướng dẫn cách báo tin, không tự xử lý.",
    product: "7 kẻng báo; lịch trực đêm mùa thu hoạch.",
    partners: "Công an xã, Đoàn thanh niên, Hội Cựu chiến binh.",
    outlook: "Mỗi mùa họp lại một lần để đổi ca trực.",
    measures: [{ what: "Vụ trộm nông sản trong mùa", unit: "vụ", before: 11, after: 2, source: "Sổ của Công an xã" }],
    people: 388,
    ...nothingMore,
    cost: 0,
    labourDays: 96,
  },
  tasks: [
    ["Họp thôn thống nhất hiệu lệnh và ca trực", 11],
    ["Làm và treo kẻng ở 7 cụm dân cư", 26],
    ["Trực đêm mùa thu hoạch, ghi sổ", 75],
  ],
  evidence: "Ảnh kẻng và tổ tuần tra, bảng số vụ việc có xác nhận của Công an xã.",
};

export const seedlings: ModelSaying = {
  name: "Nhóm hộ giúp nhau giống quế, keo thôn Làng Ren",
  field: "economy",
  hamlets: [4],
  passport: {
    problem: "Hộ nghèo mua giống trôi nổi, tỉ lệ sống thấp, lỡ vụ trồng.",
    goal: "25 hộ có giống tốt đúng vụ, không phải vay nặng lãi.",
    approach: "Hộ khá ươm chung vườn giống, hộ khó khăn nhận trước trả sau bằng công; nhóm cùng đi trồng từng rẫy.",
    product: "Vườn ươm 4.000 cây; sổ đổi công.",
    partners: "Hội Nông dân xã.",
    outlook: "Mỗi vụ để lại một phần mười cây giống cho vụ sau.",
    measures: [
      { what: "Tỉ lệ cây sống sau 3 tháng", unit: "%", before: 62, after: 88, source: "Kiểm đếm của Hội Nông dân xã" },
    ],
    people: 104,
    households: 25,
    cost: 18_000_000,
    labourDays: 210,
    land: null,
  },
  tasks: [
    ["Lập nhóm hộ, chọn đất làm vườn ươm", 14],
    ["Ươm giống, chia lịch chăm", 46],
    ["Trồng đổi công từng rẫy", 96],
  ],
  evidence: "Ảnh vườn ươm và rẫy sau ba tháng, sổ đổi công.",
};

export const saturdayForPeople: ModelSaying = {
  name: "Ngày thứ Bảy vì dân",
  field: "political-system",
  hamlets: [],
  passport: {
    problem: "Bà con đi làm rẫy cả tuần, ít khi đến được Trung tâm Phục vụ hành chính công trong giờ làm việc.",
    goal: "Mỗi tháng hai buổi sáng thứ Bảy nhận hồ sơ tại nhà văn hoá thôn.",
    approach: "Công chức luân phiên xuống thôn theo lịch đã báo trước; trưởng thôn báo bà con mang giấy tờ cần có.",
    product: "",
    partners: "Trung tâm Phục vụ hành chính công, Đoàn thanh niên.",
    outlook: "",
    measures: [],
    people: null,
    ...nothingMore,
    cost: null,
  },
  tasks: [["Lập lịch trực thứ Bảy ở sáu thôn", 15]],
  evidence: "Lịch trực đã thông báo ở sáu thôn.",
};

export const savingGroup: ModelSaying = {
  name: "Tổ góp vốn mùa vụ thôn Nước Lăng",
  field: "economy",
  hamlets: [5],
  passport: {
    ...seedlings.passport,
    problem: "Đầu vụ thiếu tiền mua phân bón.",
    approach: "Góp quỹ xoay vòng theo vụ.",
    measures: [],
    people: 60,
    households: 15,
  },
  tasks: [],
  evidence: "Sổ góp quỹ vụ đầu.",
};

export const studyCorner: ModelSaying = {
  name: "Góc học tập cho trẻ em ở nhà văn hoá thôn",
  field: "culture-society",
  hamlets: [5],
  passport: {
    ...saturdayForPeople.passport,
    problem: "Nhiều nhà chưa có chỗ ngồi học buổi tối cho con.",
    goal: "",
    approach: "",
    partners: "Đoàn thanh niên.",
  },
  tasks: [],
  evidence: "",
};

/** Of the neighbouring commune, and taken over from there. */
export const readingHouse: ModelSaying = {
  name: "Nhà sàn đọc sách thôn Rừng Sim",
  field: "culture-society",
  hamlets: [0],
  passport: {
    problem: "Buổi tối trẻ em trong thôn không có chỗ học chung; nhà văn hoá đóng cửa ngoài giờ họp.",
    goal: "Nhà văn hoá thôn mở cửa năm buổi tối mỗi tuần, ít nhất 30 em đến đọc và học.",
    approach:
      "Họp thôn xin mở nhà văn hoá buổi tối; mỗi tổ hộ nhận trực một buổi.\nĐoàn thanh niên xin sách cũ, đóng kệ bằng gỗ bà con góp; thầy cô về hưu kèm bài hai buổi một tuần.\nCuối tháng đọc số lượt mượn trong buổi họp thôn.",
    product: "Một phòng đọc 420 cuốn sách; lịch trực của các tổ hộ.",
    partners: "Đoàn thanh niên, Hội Cựu giáo chức.",
    outlook: "Mỗi tổ hộ trực một buổi nên không tốn kinh phí; thôn nào có nhà văn hoá đều làm theo được.",
    measures: [
      { what: "Buổi tối mở cửa mỗi tuần", unit: "buổi", before: 0, after: 5, source: "Sổ trực của các tổ hộ" },
      { what: "Lượt mượn sách mỗi tháng", unit: "lượt", before: 0, after: 140, source: "Sổ mượn sách" },
    ],
    people: 180,
    households: 74,
    cost: 3_200_000,
    labourDays: 46,
    land: null,
  },
  tasks: [
    ["Họp thôn, chia lịch trực cho các tổ hộ", 8],
    ["Xin sách, đóng kệ, sắp xếp phòng đọc", 24],
    ["Mở cửa buổi tối, ghi sổ mượn sách", 31],
    ["Đọc kết quả tháng đầu tại họp thôn", 62],
  ],
  evidence: "Sổ trực, sổ mượn sách sáu tháng, ảnh các buổi đọc.",
};
