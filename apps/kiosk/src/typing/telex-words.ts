// What is written, and the keys that write it in Telex with the tone struck last.
export const telexWords: readonly (readonly [written: string, typed: string])[] = `
xã xax; phường phuwowngf; thôn thoon; làng langf; tổ toor; dân daan; phố phoos; uỷ uyr; ban ban; nhân nhaan
hội hooij; đồng ddoongf; chủ chur; tịch tichj; phó phos; bí bis; thư thuw; đảng ddangr; viên vieen; cán cans
bộ booj; công coong; chức chuwcs; trưởng truwowngr; phản phanr; ánh anhs; kiến kieens; nghị nghij; góp gops
ý ys; khiếu khieeus; nại naij; tố toos; cáo caos; câu caau; hỏi hoir; đối ddoois; thoại thoaij; tiếp tieeps
trả trar; lời lowif; giải giair; quyết quyeets; thời thowif; hạn hanj; ngày ngayf; tháng thangs; năm nawm
giờ giowf; đường dduwowngf; nước nuwowcs; điện ddieenj; cầu caauf; cống coongs; mương muwowng; kênh keenh
rãnh ranhx; thoát thoats; ngập ngaapj; lụt lutj; sạt satj; lở lowr; bùn bunf; đất ddaats; đá ddas; sỏi soir
nhựa nhuwaj; bê bee; tông toong; hẻm hemr; ngõ ngox; xóm xoms; bản banr; ấp aaps; ruộng ruoongj; nương nuwowng
rẫy raayx; lúa luas; gạo gaoj; ngô ngoo; khoai khoai; sắn sawns; mía mias; chè chef; cà caf; phê phee
tiêu tieeu; điều ddieeuf; quế quees; keo keo; tre tre; nứa nuwas; rừng ruwngf; suối suoois; sông soong; hồ hoof
ao ao; giếng gieengs; biển bieenr; đảo ddaor; trâu traau; bò bof; lợn lownj; gà gaf; vịt vitj; ngan ngan
ngỗng ngoongx; dê dee; cá cas; tôm toom; cua cua; ếch eechs; ốc oocs; chim chim; cò cof; quạ quaj; chuột chuootj
rắn rawns; bướm buwowms; ong ong; muỗi muooix; ruồi ruooif; trường truwowngf; học hocj; lớp lowps; thầy thaayf
giáo giaos; trẻ trer; em em; mẫu maaux; tiểu tieeur; sinh sinh; bậc baacj; phổ phoor; thông thoong; nghề ngheef
nghiệp nghieepj; sách sachs; vở vowr; bút buts; thước thuwowcs; y y; tế tees; bệnh beenhj; viện vieenj
trạm tramj; xá xas; thuốc thuoocs; bác bacs; sĩ six; khám khams; chữa chuwax; thai thai; sản sanr; tiêm tieem
chủng chungr; bảo baor; hiểm hieemr; người nguwowif; già giaf; khuyết khuyeets; tật taatj; nghèo ngheof
cận caanj; trợ trowj; cấp caaps; rác racs; thải thair; khói khois; bụi buij; tiếng tieengs; ồn oonf; ô oo
nhiễm nhieemx; môi mooi; mùi muif; hôi hooi; chuồng chuoongf; trại traij; đốt ddoots; chôn choon; lấp laaps
an an; ninh ninh; trật traatj; tự tuwj; trộm troomj; cắp cawps; đánh ddanhs; bạc bacj; rượu ruwowuj; bia bia
ma ma; tuý tuys; tai tai; nạn nanj; giao giao; xe xe; máy mays; tải tair; chở chowr; quá quas; vượt vuwowtj
đèn ddenf; chiếu chieeus; sáng sangs; văn vawn; hoá hoas; lễ leex; cưới cuwowis; tang tang; nhà nhaf; rông roong
cồng coongf; chiêng chieeng; đình ddinhf; chùa chuaf; miếu mieeus; thờ thowf; tín tins; ngưỡng nguwowngx
tôn toon; di di; tích tichs; thể theer; thao thao; bóng bongs; hộ hooj; khẩu khaaur; giấy giaays; khai khai
kết keets; hôn hoon; chứng chuwngs; thực thuwcj; sổ soor; đỏ ddor; quyền quyeenf; sử suwr; dụng dungj
thửa thuwar; ranh ranh; giới giowis; đo ddo; đạc ddacj; bồi booif; thường thuwowngf; hỗ hoox; vay vay; vốn voons
ngân ngaan; hàng hangf; thuỷ thuyr; lợi lowij; thuế thuees; quỹ quyx; thoả thoar; thuận thuaanj; khoẻ khoer
khoá khoas; hoà hoaf; hoạ hoaj; hoàn hoanf; toán toans; toàn toanf; loé loes; toé toes; xoè xoef; xoá xoas
quý quys; quỳ quyf; quỷ quyr; luỹ luyx; tuỷ tuyr; huỷ huyr; thuý thuys; suy suy; khuya khuya; khuỷu khuyur
khuỷnh khuynhr; quỳnh quynhf; huỳnh huynhf; khuynh khuynh; quýt quyts; quyển quyeenr; nguyễn nguyeenx
nguyệt nguyeetj; tuyết tuyeets; tuyển tuyeenr; chuyện chuyeenj; chuyến chuyeens; truyền truyeenf
thuyền thuyeenf; duyệt duyeetj; giêng gieeng; giặt giawtj; giữ giuwx; gìn ginf; gì gif; giá gias; giúp giups
giỏi gioir; giỗ gioox; giường giuwowngf; giục giucj; giống gioongs; giận giaanj; gieo gieo; giấc giaacs
ngoằn ngoawnf; ngoèo ngoeof; khoèo khoeof; ngoáy ngoays; xoáy xoays; loay loay; hoay hoay; ngoài ngoaif
ngoại ngoaij; hoài hoaif; xoài xoaif; thoải thoair; quoái quoais; quay quay; quắt quawts; quẩy quaayr; quà quaf
quả quar; quên queen; quê quee; quốc quoocs; quăng quawng; yêu yeeu; yếu yeeus; yến yeens; yên yeen
nghiêng nghieeng; nghĩa nghiax; nghỉ nghir; nghe nghe; nghĩ nghix; khiêng khieeng; kiêng kieeng; liệt lieetj
tiệc tieecj; biếc bieecs; chiều chieeuf; nhiều nhieeuf; hiểu hieeur; triệu trieeuj; phiếu phieeus; ước uwowcs
ướt uwowts; ươm uwowm; ưỡn uwownx; ưu uwu; ưa uwa; ửng uwngr; ứng uwngs; ừ uwf; được dduwowcj; đượm dduwowmj
lượm luwowmj; mượn muwownj; mướn muwowns; mưa muwa; mứt muwts; nửa nuwar; nữa nuwax; chưa chuwa; chừng chuwngf
hương huwowng; hướng huwowngs; hưởng huwowngr; hứa huwas; hươu huwowu; bưởi buwowir; lưới luwowis; dưới duwowis
tưới tuwowis; hưu huwu; lưu luwu; cừu cuwuf; bướu buwowus; sưu suwu; tựu tuwuj; cứu cuwus; cửu cuwur
uống uoongs; uổng uoongr; uốn uoons; muốn muoons; muộn muoonj; muỗng muoongx; chuối chuoois; đuối dduoois
nuôi nuooi; tuổi tuooir; buổi buooir; cuối cuoois; đuổi dduooir; muối muoois; thuở thuowr; huơ huow; quở quowr
khuâng khuaang; khuấy khuaays; khuất khuaats; luật luaatj; xuất xuaats; xuân xuaan; tuần tuaanf; huấn huaans
quần quaanf; quân quaan; quấn quaans; chuẩn chuaanr; thuê thuee; huế huees; tuế tuees; xuề xueef
khuếch khueechs; oanh oanh; oách oachs; oạch oachj; hoạch hoachj; hoành hoanhf; khoanh khoanh; thoắt thoawts
hoặc hoawcj; ngoặc ngoawcj; xoăn xoawn; loăn loawn; choắt choawts; ăn awn; ắp awps; ẵm awmx; ấm aams; ầm aamf
ẩm aamr; âu aau; ấy aays; ẩu aaur; ê ee; êm eem; ơn own; ớt owts; ở owr; ợ owj; ôm oom; ổi ooir; ỉ ir; ỷ yr
ỡm owmx; ủ ur; ủng ungr; út uts; ụp upj; sạch sachj; đẹp ddepj; xanh xanh; vàng vangf; tím tims; trắng trawngs
đen dden; nâu naau; hồng hoongf; lớn lowns; nhỏ nhor; cao cao; thấp thaaps; dài daif; ngắn ngawns; rộng roongj
hẹp hepj; sâu saau; nông noong; nặng nawngj; nhẹ nhej; nhanh nhanh; chậm chaamj; đi ddi; đứng dduwngs; nằm nawmf
ngồi ngooif; chạy chayj; nhảy nhayr; trèo treof; bay bay; bơi bowi; lội looij; cười cuwowif; khóc khocs
nói nois; kể keer; hát hats; múa muas; vẽ vex; viết vieets; đọc ddocj; ngủ ngur; thức thuwcs; dậy daayj
Đảng Ddangr; Uỷ Uyr; Nguyễn Nguyeenx; Trần Traanf; Lê Lee; Phạm Phamj; Huỳnh Huynhf; Phan Phan; Vũ Vux; Võ Vox
Đặng Ddawngj; Bùi Buif; Đỗ Ddoox; Hồ Hoof; Ngô Ngoo; Dương Duwowng; Lý Lys; Quảng Quangr; Ngãi Ngaix; Hà Haf
Nội Nooij; Đà Ddaf; Nẵng Nawngx; Việt Vieetj; Nam Nam
`
  .trim()
  .split(/[;\n]/)
  .map((pair) => {
    const [written = "", typed = ""] = pair.trim().split(" ");
    return [written, typed] as const;
  });
