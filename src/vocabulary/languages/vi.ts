import type { Language } from '../language.ts';
import { words } from '../words.ts';

export const vietnamese: Language = {
  code: 'vi',
  name: 'Tiếng Việt',
  asks: words`tại sao`,
  headFirst: true,
  status: {
    planned: words`
      đã lên kế hoạch, dự kiến, chưa bắt đầu, chưa làm, cần làm, chưa thực hiện, lên kế hoạch, theo kế hoạch, kế hoạch, chưa triển khai
      chưa hoàn thành, chưa, sẽ làm, phải làm, sắp tới, sắp ra mắt, tiếp theo, kế tiếp, tương lai, trong tương lai, sau này, để sau, đề xuất
      trong hàng đợi, chờ bắt đầu, chờ thực hiện, chờ xử lý, đang mở, mở, cần xác định, chưa xác định, đang xem xét, đang cân nhắc, bản nháp
      ý tưởng, còn lại, đang chờ bắt đầu, sẽ triển khai, sẽ thực hiện, chưa có, chưa xong, tồn đọng, có kế hoạch, được lên kế hoạch
      đã lên lịch
      chưa xây dựng, cần triển khai, trong kế hoạch, làm sau, được đề xuất, dự định
      thiếu, còn thiếu, chưa tồn tại
    `,
    active: words`
      đang thực hiện, đang tiến hành, đang làm, đang phát triển, đang triển khai, đang xây dựng, đang diễn ra, đang hoạt động, hiện tại
      hiện nay, bây giờ, đã bắt đầu, đang kiểm thử, đang kiểm tra, đang đánh giá, đang thiết kế, liên tục, một phần, hoàn thành một phần
      gần xong, gần hoàn thành, đang xử lý, đang tiến triển, xong một phần
      chúng ta đang ở đây, đang test, đang nghiên cứu
      phần lớn
    `,
    blocked: words`
      bị chặn, bị tắc, bị kẹt, đang bị chặn, chờ duyệt, đang chờ, bị chặn lại, chờ, chờ phê duyệt, vướng mắc, bị khóa, chờ quyết định
    `,
    deferred: words`hoãn, bị hoãn, tạm hoãn, đã hoãn, trì hoãn, bị trì hoãn, tạm dừng, tạm ngưng, hoãn lại, chậm tiến độ, đóng băng`,
    done: words`
      hoàn thành, đã hoàn thành, hoàn tất, đã xong, xong, đã làm, đã hoàn tất, đã thực hiện, đã triển khai, đã phát hành, đã ra mắt, đã giao
      đã bàn giao, đã đóng, đã giải quyết, đã sửa, đã kiểm tra, đã kiểm thử, đã xác minh, đã đạt, đạt được, đã tích hợp, đã xây dựng
      kết thúc, đã kết thúc, thành công, đã xuất bản, đã lưu trữ, đã hoàn thiện, hoàn thiện, đã merge
      đã triển khai xong, đã gộp, đã có
    `,
    dropped: words`
      đã hủy, bị hủy, hủy bỏ, đã huỷ, đã loại bỏ, từ bỏ, hủy, huỷ, đã từ bỏ, loại bỏ, bị từ chối, từ chối, không làm, không thực hiện
      lỗi thời, bỏ qua, đã thay thế
    `,
  },
  labels: {
    milestone: words`cột mốc, mốc, phiên bản, bản phát hành, mốc quan trọng`,
    phase: words`giai đoạn, pha, bước, sprint, vòng lặp, tuần, tháng, ngày, phần, đợt, chặng, các giai đoạn, vòng`,
  },
  weakLabels: words`bước, phần, ngày, vòng`,
  buckets: {
    horizon: words`
      bước tiếp theo, các bước tiếp theo
      bây giờ, tiếp theo, sau này, tương lai, trong tương lai, kế hoạch tương lai, tính năng tương lai, cải tiến tương lai, hướng phát triển
      ngắn hạn, trung hạn, dài hạn, mục tiêu ngắn hạn, mục tiêu trung hạn, mục tiêu dài hạn, ưu tiên cao, ưu tiên trung bình, ưu tiên thấp
      độ ưu tiên cao, độ ưu tiên trung bình, độ ưu tiên thấp, cao, trung bình, thấp, quan trọng, khẩn cấp, ý tưởng, danh sách mong muốn, mong muốn
      tùy chọn, tuỳ chọn, có thì tốt, nên có, phải có, có thể có, tồn đọng, đề xuất, phiên bản tiếp theo, quý tới, tháng này, quý này, tuần này
      năm nay, năm sau, khác, ý tưởng khác
      tương lai xa, tầm nhìn tương lai, tầm nhìn dài hạn, ý tưởng tương lai, về sau, cải tiến có thể, kế hoạch ngắn hạn, kế hoạch trung hạn
      kế hoạch dài hạn, danh sách ý tưởng, việc tồn đọng
    `,
    planned: words`
      cần làm, việc cần làm, đã lên kế hoạch, dự kiến, chưa bắt đầu, sắp tới, sắp ra mắt, còn lại, công việc còn lại, tính năng dự kiến
      chưa hoàn thành, chưa làm, sẽ làm, công việc cần làm, việc còn lại, sắp thực hiện
    `,
    active: words`
      đang thực hiện, đang tiến hành, đang làm, đang phát triển, công việc hiện tại, trọng tâm hiện tại, sprint hiện tại, đang xử lý
      việc đang làm
    `,
    blocked: words`bị chặn, đang chờ, vướng mắc`,
    deferred: words`hoãn, tạm hoãn, tạm dừng, trì hoãn, đã hoãn, hoãn lại, tạm ngưng`,
    done: words`
      hoàn thành, đã hoàn thành, đã xong, đã làm, hoàn tất, đã phát hành, tính năng đã hoàn thành, công việc đã hoàn thành, mới hoàn thành
      hoàn thành gần đây, xong, đã thực hiện, đã triển khai, vừa hoàn thành
    `,
    dropped: words`đã hủy, hủy bỏ, đã huỷ, loại bỏ, từ bỏ, bị hủy, đã loại bỏ`,
  },
  ahead: words`sắp tới, sắp ra mắt, tiếp theo`,
  importance: words`ưu tiên, quan trọng, khẩn cấp`,
  checklists: words`danh sách kiểm tra, bảng kiểm`,
  sections: {
    criteria: words`
      tiêu chí chấp nhận, tiêu chí nghiệm thu, tiêu chí hoàn thành, tiêu chí thành công, tiêu chí kết thúc, tiêu chí chất lượng, tiêu chí
      điều kiện hoàn thành, điều kiện nghiệm thu, định nghĩa hoàn thành, hoàn thành khi, nghiệm thu, danh sách kiểm tra, xác minh
      kiểm chứng, định nghĩa xong, tiêu chí đạt, tiêu chí đầu ra, điều kiện thoát, điều kiện chấp nhận, điều kiện đầu ra, tiêu chí đánh giá
      kiểm tra nghiệm thu, xong khi
    `,
    tasks: words`
      nhiệm vụ, công việc, danh sách công việc, danh sách nhiệm vụ, tính năng, chức năng, tính năng chính, tính năng mới, sản phẩm bàn giao
      kết quả bàn giao, bàn giao, phạm vi, phạm vi công việc, hạng mục, hạng mục công việc, hoạt động, hành động, kế hoạch hành động
      câu chuyện người dùng, thành phần, triển khai, các bước triển khai, các bước thực hiện, các bước, kế hoạch triển khai, cải tiến
      sửa lỗi, lỗi, nội dung công việc, mô-đun, kiểm thử, công việc chính, nhiệm vụ chính, nội dung, nội dung thực hiện, đầu ra
      kết quả đầu ra, sản phẩm, các tính năng, các công việc, các nhiệm vụ, danh sách tính năng, chi tiết công việc, hạng mục thực hiện
      bao gồm, trong phạm vi
      các công việc chính, việc cần làm trong giai đoạn, tính năng cốt lõi, cải thiện, các module, các thành phần
    `,
    requirements: words`yêu cầu, yêu cầu chức năng, yêu cầu phi chức năng, yêu cầu kỹ thuật`,
    structure: words`
      lộ trình, lộ trình phát triển, lộ trình sản phẩm, lộ trình dự án, các giai đoạn, giai đoạn, chi tiết các giai đoạn, chi tiết giai đoạn
      tổng quan giai đoạn, cột mốc, các cột mốc, các mốc, mốc quan trọng, cột mốc quan trọng, cột mốc đã qua, cột mốc hiện tại, tiến độ
      tiến độ tổng thể, tiến trình, dòng thời gian, thời gian biểu, lịch trình, kế hoạch, kế hoạch dự án, kế hoạch phát triển
      kế hoạch phát hành, lập kế hoạch, phiên bản, lịch sử phiên bản, giai đoạn hiện tại, tổng quan các giai đoạn, bảng tiến độ
      bảng tổng hợp, lịch trình dự kiến, lộ trình triển khai, lộ trình thực hiện, các pha
    `,
    prose: words`
      đánh giá khả thi, đánh giá độ khả thi, tính khả thi, cấu trúc thư mục, cấu trúc thư mục đề xuất, cấu trúc dự án đề xuất
      trạng thái, tình trạng, hiện trạng, trạng thái hiện tại, tình trạng hiện tại, cập nhật, nguyên tắc, nguyên tắc thiết kế, quy tắc
      giá trị, chiến lược, cách tiếp cận, phương pháp, quy trình, cách sử dụng, giới thiệu, về tài liệu này, rủi ro, rủi ro và giảm thiểu
      quản lý rủi ro, giảm thiểu, ghi chú, lưu ý, chú thích, nhận xét, tham khảo, tài liệu tham khảo, tài liệu liên quan, xem thêm, nguồn
      liên kết, phụ lục, chú giải, không phải mục tiêu, ngoài phạm vi, không bao gồm, những gì không làm, thành tựu, thành tựu chính
      kết quả, kết quả mong đợi, tổng quan, tóm tắt, tổng kết, mở đầu, tầm nhìn, tầm nhìn sản phẩm, sứ mệnh, mục đích, tại sao, lý do
      động lực, bối cảnh, lịch sử, lịch sử thay đổi, nhật ký thay đổi, vấn đề, bằng chứng, chỉ số, chỉ số thành công, quyết định
      các quyết định, câu hỏi mở, câu hỏi, câu hỏi thường gặp, thảo luận, nhật ký, đóng góp, cách đóng góp, lời cảm ơn, giấy phép, thuật ngữ
      định nghĩa, mục lục, giả định, ràng buộc, hạn chế, vấn đề đã biết, đội ngũ, nhóm, vai trò và trách nhiệm, trách nhiệm, nguồn lực
      ngân sách, chi phí, bài học, bài học kinh nghiệm, bước tiếp theo, các bước tiếp theo, khuyến nghị, thống kê, thứ tự thực hiện
      công nghệ, công nghệ sử dụng, cấu trúc dự án, sơ đồ, ước tính, liên hệ, ví dụ, không nằm trong phạm vi, không làm
      rủi ro và cách xử lý, rủi ro và biện pháp, mô tả, câu hỏi còn mở, câu hỏi chưa trả lời, nợ kỹ thuật, điểm cần lưu ý, kết luận
      các tệp chính, tệp quan trọng, tệp cần sửa, file cần sửa, file cần tạo, chú thích trạng thái, thứ tự ưu tiên
      phân tích hiện trạng, thước đo thành công, quyết định kỹ thuật, kế hoạch kiểm thử
      nguyên tắc phát triển
      thông tin tài liệu, phiên bản tài liệu, các phiên bản tài liệu
    `,
    dependencies: words`
      phụ thuộc, sự phụ thuộc, phụ thuộc vào, điều kiện tiên quyết, bị chặn bởi, yêu cầu trước, điều kiện cần, cần trước, yêu cầu tiên quyết
      các phụ thuộc
    `,
  },
  work: words`nhiệm vụ, công việc, câu chuyện người dùng`,
  fields: {
    goal: words`mục tiêu, mục tiêu chính`,
    outcome: words`kết quả, kết quả mong đợi, kết quả dự kiến, kết quả kỳ vọng`,
    time: words`thời gian, khoảng thời gian, khi nào, quý, tuần, lịch, thời điểm, mốc thời gian`,
    duration: words`thời lượng, thời gian dự kiến`,
    start: words`bắt đầu, ngày bắt đầu`,
    due: words`hạn, hạn chót, thời hạn, ngày đến hạn`,
    end: words`kết thúc, ngày kết thúc`,
    date: words`ngày, ngày phát hành`,
    completed: words`hoàn thành, ngày hoàn thành, đã hoàn thành, hoàn thành ngày, hoàn tất, ngày hoàn tất`,
    status: words`trạng thái, tình trạng, trạng thái hiện tại, tình trạng hiện tại`,
    progress: words`tiến độ`,
    owner: words`
      người phụ trách, phụ trách, người chịu trách nhiệm, chủ sở hữu, người thực hiện, người đảm nhiệm, trách nhiệm, chịu trách nhiệm
      giao cho, người làm
    `,
    team: words`nhóm, đội ngũ`,
    priority: words`ưu tiên, độ ưu tiên, mức độ ưu tiên`,
    effort: words`công sức, khối lượng công việc, nỗ lực, khối lượng`,
    estimate: words`ước tính, ước lượng, thời gian ước tính, ước tính thời gian`,
    complexity: words`độ phức tạp`,
    impact: words`tác động, ảnh hưởng`,
    value: words`giá trị, lợi ích`,
    scope: words`phạm vi`,
    theme: words`chủ đề`,
    category: words`loại, danh mục`,
    focus: words`trọng tâm`,
    requirements: words`yêu cầu`,
    needs: words`phụ thuộc, phụ thuộc vào, điều kiện tiên quyết, bị chặn bởi, yêu cầu tiên quyết, điều kiện cần, sau khi, dựa trên`,
    phases: words`giai đoạn`,
    milestone: words`cột mốc`,
    tasks: words`nhiệm vụ, công việc`,
    features: words`tính năng`,
    deliverables: words`sản phẩm bàn giao, bàn giao, kết quả bàn giao`,
    risk: words`rủi ro, mức độ rủi ro`,
    purpose: words`mục đích`,
    description: words`mô tả, chi tiết`,
    summary: words`tóm tắt, tổng quan`,
    why: words`tại sao, lý do`,
    context: words`bối cảnh`,
    vision: words`tầm nhìn`,
    approach: words`cách tiếp cận, phương pháp, chiến lược`,
    'success criteria': words`tiêu chí thành công, tiêu chí chấp nhận, tiêu chí nghiệm thu, tiêu chí hoàn thành, định nghĩa hoàn thành`,
    metrics: words`chỉ số`,
    version: words`phiên bản`,
    budget: words`ngân sách, chi phí`,
    notes: words`ghi chú, lưu ý`,
    references: words`tham khảo, xem thêm, nguồn`,
    current: words`giai đoạn hiện tại, cột mốc hiện tại`,
    updated: words`cập nhật lần cuối, cập nhật`,
    objective: words`mục tiêu cụ thể, mục tiêu của giai đoạn`,
    target: words`ngày mục tiêu, thời gian mục tiêu, phiên bản mục tiêu`,
    blocks: words`chặn`,
    mitigation: words`giảm thiểu, biện pháp giảm thiểu`,
    verification: words`kiểm thử, xác minh`,
  },
  none: words`không, không có, không áp dụng, không phụ thuộc, không có gì, không cần, không phụ thuộc gì`,
  unwritten: words`chưa xác định, sẽ xác định sau, cần bổ sung, sẽ bổ sung`,
  limits: words`trừ, ngoại trừ, nhưng, ngoài, chưa, vẫn chưa, còn thiếu`,
  narrowing: words`chỉ có, chỉ trên, chỉ mới, duy nhất`,
  left: words`còn lại, còn thiếu, còn nợ, vẫn còn, chưa xong, chưa hoàn thành, chưa kiểm thử, đang làm, đang thực hiện, đang chờ`,
  reversals: words`đã hoàn tác, hoàn tác, mở lại, đã mở lại, đã rollback`,
  denials: words`không, chưa, không có, vẫn chưa`,
  prepositions: words`từ, đến, cho`,
  of: words`của, trên`,
  awaited: words`hoàn thành, việc hoàn thành, kết thúc, bàn giao`,
  current: words`
    giai đoạn hiện tại, cột mốc hiện tại, sprint hiện tại, mốc hiện tại, phase hiện tại, giai đoạn đang thực hiện, cột mốc đang thực hiện
  `,
  now: words`hiện tại`,
  inUse: words`đang hoạt động`,
  updated: words`
    cập nhật lần cuối, cập nhật, cập nhật ngày, cập nhật gần nhất, ngày cập nhật, cập nhật mới nhất, lần cập nhật cuối, cập nhật lúc
    sửa đổi lần cuối, cập nhật gần đây nhất
  `,
  optional: words`tùy chọn, tuỳ chọn, không bắt buộc`,
  tags: words`mới, bắt buộc`,
  and: words`và`,
  through: words`đến, tới`,
  columns: { number: words`số, số thứ tự, stt`, id: words`mã, mã số`, name: words`tên, tiêu đề` },
  numbers: {
    cardinal: [
      ['một'],
      ['hai'],
      ['ba'],
      ['bốn'],
      ['năm'],
      ['sáu'],
      ['bảy'],
      ['tám'],
      ['chín'],
      ['mười'],
    ],
    ordinal: [
      ['thứ nhất', 'đầu tiên'],
      ['thứ hai'],
      ['thứ ba'],
      ['thứ tư'],
      ['thứ năm'],
      ['thứ sáu'],
      ['thứ bảy'],
      ['thứ tám'],
      ['thứ chín'],
      ['thứ mười'],
    ],
    endings: [],
  },
  time: {
    units: {
      hour: words`giờ`,
      day: words`ngày`,
      week: words`tuần`,
      month: words`tháng`,
      quarter: words`quý`,
      year: words`năm`,
    },
    beside: words`khoảng, trước, trong, nay, hiện tại`,
    part: words`đầu, giữa, cuối`,
    since: words`từ`,
    months: [
      ['tháng 1', 'tháng một', 'tháng giêng'],
      ['tháng 2', 'tháng hai'],
      ['tháng 3', 'tháng ba'],
      ['tháng 4', 'tháng tư'],
      ['tháng 5', 'tháng năm'],
      ['tháng 6', 'tháng sáu'],
      ['tháng 7', 'tháng bảy'],
      ['tháng 8', 'tháng tám'],
      ['tháng 9', 'tháng chín'],
      ['tháng 10', 'tháng mười'],
      ['tháng 11', 'tháng mười một'],
      ['tháng 12', 'tháng mười hai'],
    ],
  },
};
