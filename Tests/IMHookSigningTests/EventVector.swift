/// An event whose every part is known.
struct EventVector: Sendable {
    let token: String
    let aesKey: String
    let owner: String
    let timestamp: String
    let nonce: String
    let random: String
    let message: String
    let encrypted: String
    let signature: String

    /// The first four were published, on the page 「配置事件推送方式」 and in the samples of DingTalk-Callback-Crypto.
    static let all = [
        EventVector(
            token: "123456",
            aesKey: "1234567890123456789012345678901234567890123",
            owner: "dingsnotzck6pm5veliw",
            timestamp: "1614767836",
            nonce: "A7Co0cJLMzIDtMMI",
            random: "dICkEDLj0eb6yAbc",
            message: "success",
            encrypted: "YvkvaGe4hQxd3VxRmEty0dVlnCOAqwf56xwTRHDHoOURqhalbmBJQk5FNcRk42Gl5T0YQXZNwpwWSm1xAFJ5ZA==",
            signature: "9a95a004dd16f5c307e849b994173f76aa26e5eb"
        ),
        EventVector(
            token: "mryue",
            aesKey: "Yue0EfdN5900c1ce5cf6A152c63DDe1808a60c5ecd7",
            owner: "ding6ccabc44d2c8d38b",
            timestamp: "1608001896814",
            nonce: "WL4PK6yA",
            random: "l7Y3EcX2CU5w8av3",
            message: #"{"EventType":"check_url"}"#,
            encrypted: "0vJiX6vliEpwG3U45CtXqi+m8PXbQRARJ8p8BbDuD1EMTDf0jKpQ79QS93qEk7XHpP6u+oTTrd15NRPvNvmBKyDCYxxOK"
                + "+HZeKju4yhELOFchzNukR+t8SB/qk4ROMu3",
            signature: "03044561471240d4a14bb09372dfcfd4fd0e40cb"
        ),
        EventVector(
            token: "tokenxxxx",
            aesKey: "o1w0aum42yaptlz8alnhwikjd3jenzt9cb9wmzptgus",
            owner: "dingxxxxxx",
            timestamp: "1605695694141",
            nonce: "WelUQl6bCqcBa2fM",
            random: "WelUQl6bCqcBa2fM",
            message: "success",
            encrypted: "X1VSe9cTJUMZu60d3kyLYTrBq5578ZRJtteU94wG0Q4Uk6E/wQYeJRIC0/UFW5Wkya1Ihz9oXAdLlyC9TRaqsQ==",
            signature: "f36f4ba5337d426c7d4bca0dbcb06b3ddc1388fc"
        ),
        EventVector(
            token: "123456",
            aesKey: "4g5j64qlyl3zvetqxz5jiocdr586fn2zvjpa8zls3ij",
            owner: "suite4xxxxxxxxxxxxxxx",
            timestamp: "1445827045067",
            nonce: "nEXhMP4r",
            random: "hU3bEfGZZewzhG5a",
            message:
                #"{"EventType":"check_create_suite_url","Random":"LPIdSnlF","TestSuiteKey":"suite4xxxxxxxxxxxxxxx"}"#,
            encrypted: "1a3NBxmCFwkCJvfoQ7WhJHB+iX3qHPsc9JbaDznE1i03peOk1LaOQoRz3+nlyGNhwmwJ3vDMG+OzrHMeiZI7gTRWVdUBm"
                + "fxjZ8Ej23JVYa9VrYeJ5as7XM/ZpulX8NEQis44w53h1qAgnC3PRzM7Zc/D6Ibr0rgUathB6zRHP8PYrfgnNOS9PhSBdHlegK+AGG"
                + "anfwjXuQ9+0pZcy0w9lQ==",
            signature: "5a65ceeef9aab2d149439f82dc191dd6c5cbe2c0"
        ),
        own(
            "success",
            "B4PcXgtThYsrOQnzxvXRUN6BS+ovDF+ujgyhoZ84mDvrN4NHFhxWUzf5sV1rwuMQj9g7+hfSlu8bpL/37vEFkA==",
            "2a82129b038ddd9287ce4e3983bf5434da7db6c5"
        ),
        own(
            #"{"EventType":"check_url"}"#,
            "B4PcXgtThYsrOQnzxvXRUIxvQObioV3rQImCxPjIf/MjvYOsZ3MmTlMmYKbKU0ro29CjCYrRhMo3pLIA2XpQ7Q==",
            "b41d94162ce2fad612acc48e5ac572486d445dd1"
        ),
        own(
            #"{"name":"张三"}"#,
            "B4PcXgtThYsrOQnzxvXRUJ7KirvgVcylG/l6FnLgkkmp/EKcd2iEnCDzwzuonEUQNmQ+Vt6wLmq6zISBhtrZ9g==",
            "e7b27f67a18bdc3f1e6940bddedd3e759c9895fa"
        ),
    ]

    private static func own(_ message: String, _ encrypted: String, _ signature: String) -> EventVector {
        EventVector(
            token: "tok3n",
            aesKey: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ",
            owner: "dingowner0001",
            timestamp: "1700000000000",
            nonce: "n0nce123",
            random: "0123456789abcdef",
            message: message,
            encrypted: encrypted,
            signature: signature
        )
    }
}
