import type { FindingAnswer, SupervisionBody, SupervisionKind } from "@gandan/domain/supervision";

/** Something that was looked at in the demo year, with what was found and answered; invented. */
export interface Watched {
  kind: SupervisionKind;
  body: SupervisionBody;
  title: string;
  scope: string;
  /** Days after the year's beginning, or from today on. */
  on: { fromStart: number } | number;
  /** Null: still under way. */
  conclusion: string | null;
  findings: readonly {
    text: string;
    recommendation: string;
    answer: {
      after: number;
      outcome: FindingAnswer["outcome"];
      text: string;
      isMended: boolean;
      isTask: boolean;
    } | null;
  }[];
}

export const watched: readonly Watched[] = [
  {
    kind: "supervision",
    body: "front",
    title: "Giám sát việc chi trả chính sách hỗ trợ hộ nghèo",
    scope: "Danh sách, mức chi, việc niêm yết tại sáu thôn",
    on: { fromStart: 30 },
    conclusion: "Việc chi trả cơ bản đúng đối tượng; việc niêm yết ở một số thôn còn chậm.",
    findings: [
      {
        text: "Danh sách hộ được hỗ trợ chưa niêm yết tại nhà văn hoá hai thôn.",
        recommendation: "Niêm yết đủ tại sáu thôn trước kỳ chi trả sau.",
        answer: {
          after: 6,
          outcome: "accepted",
          text: "Đã niêm yết đủ tại sáu thôn, có ảnh bảng niêm yết.",
          isMended: true,
          isTask: false,
        },
      },
      {
        text: "Một số hộ ở xa phải đi lại hai lần để nhận tiền.",
        recommendation: "Chi trả tại thôn cho các hộ ở xa trung tâm xã.",
        answer: {
          after: 12,
          outcome: "partly",
          text: "Từ kỳ sau chi trả tại thôn cho hộ có người già yếu, khuyết tật.",
          isMended: true,
          isTask: true,
        },
      },
    ],
  },
  {
    kind: "criticism",
    body: "front",
    title: "Dự thảo Quy chế quản lý chợ phiên xã",
    scope: "Mức thu, vệ sinh môi trường, quyền lợi của hộ buôn bán nhỏ",
    on: { fromStart: 75 },
    conclusion: "Đồng ý với sự cần thiết ban hành; đề nghị sửa mức thu với hộ bán hàng nông sản tự trồng.",
    findings: [
      {
        text: "Mức thu với người bán nông sản tự trồng cao so với thu nhập.",
        recommendation: "Giảm một nửa mức thu với người bán nông sản tự trồng.",
        answer: {
          after: 28,
          outcome: "accepted",
          text: "Đã sửa dự thảo theo ý kiến của Mặt trận.",
          isMended: false,
          isTask: false,
        },
      },
    ],
  },
  {
    kind: "self-inspection",
    body: "committee",
    title: "Tự kiểm tra việc thực hiện quy tắc ứng xử tại bộ phận một cửa",
    scope: "Giờ làm việc, thái độ phục vụ, việc xin lỗi khi trễ hẹn",
    on: { fromStart: 120 },
    conclusion: "Đội ngũ chấp hành tốt giờ làm việc; việc xin lỗi khi trễ hẹn chưa đều.",
    findings: [
      {
        text: "Ba hồ sơ trễ hẹn chưa có thư xin lỗi người dân.",
        recommendation: "Gửi thư xin lỗi và hẹn lại ngày trả kết quả.",
        answer: {
          after: 4,
          outcome: "accepted",
          text: "Đã gửi thư xin lỗi và trả kết quả cho ba người dân.",
          isMended: true,
          isTask: false,
        },
      },
    ],
  },
  {
    kind: "supervision",
    body: "inspection-board",
    title: "Giám sát công trình bê tông hoá đường thôn Cây Da",
    scope: "Khối lượng, chất lượng, việc công khai đóng góp",
    on: -32,
    conclusion: "Khối lượng đúng thiết kế; bảng công khai đóng góp chưa đủ chữ ký.",
    findings: [
      {
        text: "Bảng công khai khoản đóng góp của Nhân dân thiếu xác nhận của Trưởng thôn.",
        recommendation: "Bổ sung xác nhận và niêm yết lại.",
        answer: null,
      },
    ],
  },
  {
    kind: "self-inspection",
    body: "committee",
    title: "Tự kiểm tra việc công khai ở các thôn",
    scope: "Bảng niêm yết, thời gian niêm yết, ảnh minh chứng",
    on: -4,
    conclusion: null,
    findings: [
      {
        text: "Bảng niêm yết thôn Làng Ren bị mưa làm mờ.",
        recommendation: "Làm mái che bảng niêm yết.",
        answer: null,
      },
    ],
  },
  {
    kind: "supervision",
    body: "front",
    title: "Giám sát việc giải quyết kiến nghị sau đối thoại",
    scope: "Các cam kết đến hạn trong năm",
    on: 9,
    conclusion: null,
    findings: [],
  },
];
