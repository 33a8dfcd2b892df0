import FoundationEssentials
import Testing

/// Values that R, SciPy and published workbooks give, from `Vectors/reference_values.json`.
struct ReferenceValues: Decodable {
    struct Rate: Decodable {
        let x: Int
        let n: Int
        let mult: Double
        let l95: Double
        let u95: Double
        let l998: Double
        let u998: Double
    }

    struct Share: Decodable {
        let x: Int
        let n: Int
        let l95: Double
        let u95: Double
        let l998: Double?
        let u998: Double?
    }

    struct Count: Decodable {
        let x: Int
        let exact95: [Double]
        let exact998: [Double]
        let byar95: [Double?]
        let byar998: [Double?]
    }

    struct Ratio: Decodable {
        let a: Int
        let b: Int
        let ta: Double
        let tb: Double
        let rr: Double
        let lo: Double
        let hi: Double
        let p: Double?
    }

    struct Limits: Decodable {
        let center: Double
        let lcl: Double
        let ucl: Double
        /// Samples outside, counted from 1.
        let beyond: [Int]?
    }

    struct Qcc: Decodable {
        struct Viscosity: Decodable {
            let x: [Double]
            let sd_mr: Double
            let center: Double
            let lcl: Double
            let ucl: Double
            let ewma_l02_n27_last: Double
            let ewma_lcl_last: Double
            let ewma_ucl_last: Double
            let cusum_pos_max: Double
        }

        struct Computers: Decodable {
            let x: [Int]
            let size: Double
            let center: Double
            let lcl: Double
            let ucl: Double
        }

        let circuit_x: [Int]
        let c: Limits
        let c_excl_6_20: Limits
        let u_excl: Limits
        let pcmanufact: Computers
        let viscosity: Viscosity
    }

    struct Aggravated: Decodable {
        let values: [Int]
        let fy_totals: [Int]
        let rolling12_first: Int
        let yoy: [String: Double]
        let var_over_mean_base24: Double
        let ears_C1_b7_a001: [String]
        let ears_C1_ub: [String: Double]
        let ears_C2: [String]
        let cchart_base24: [String: Double]
        let xmr_base24: [String: Double]
        let laney_sigma_z: Double
    }

    struct LaneyU: Decodable {
        let x: [Int]
        let n: [Double]
        let ubar: Double
        let sigma_z: Double
        let first: [String: Double]
    }

    struct Forces: Decodable {
        let n_forces: Int
        let baseline_per_1000: Double
        let naive_poisson: [String: Int]
        let phi_raw: Double
        let phi_winsorised_10pct_type7: Double
        let od_998_outliers: [String]
        let od_95_outliers: [String]
        /// Count, residents, rate per 1,000, its lower and upper end.
        let rows: [String: [Double]]
    }

    let phe_rate_tests_from_PHEindicatormethods: [Rate]
    let wilson: [Share]
    let poisson_counts: [Count]
    let qcc: Qcc
    let ears_newport_2011_C1_alpha05_baseline7_first12: [Double]
    let ho_rra_monthly: Aggravated
    let rate_ratio_exact: [Ratio]
    let laney_u: LaneyU
    let funnel_forces_1819: Forces
    let ho_table2_1819: [String: [TableEntry?]]

    /// A year or a count.
    enum TableEntry: Decodable {
        case year(String)
        case count(Int)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let count = try? container.decode(Int.self) {
                self = .count(count)
            } else {
                self = .year(try container.decode(String.self))
            }
        }
    }

    static func read() throws -> ReferenceValues {
        let folder = #filePath.dropLast("Statistics/ReferenceValues.swift".count)
        return try JSONDecoder().decode(
            ReferenceValues.self, from: Data(contentsOf: URL(filePath: folder + "Vectors/reference_values.json")))
    }
}

/// Whether two numbers agree to a part of their size.
func agrees(_ a: Double, _ b: Double, _ tolerance: Double = 1e-8) -> Bool { abs(a - b) <= tolerance * max(1e-3, abs(b)) }
